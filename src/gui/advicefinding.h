#pragma once

#include "gui/findinglist.h"
#include "teamcity/serveradvice.h"

namespace dw::gui {

/// A server's advice as a row of a list.
Finding findingOf(const teamcity::ServerAdvice &advice);

} // namespace dw::gui
