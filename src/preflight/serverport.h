#pragma once

#include "preflight/survey.h"

namespace dw {

/// The port for a trial server: TeamCity's own, or the next one that is free on the surveyed
/// engine's host, as far as can be told.
int freeServerPort(const Survey &survey);

} // namespace dw
