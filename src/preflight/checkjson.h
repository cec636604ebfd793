#pragma once

#include "common/json.h"
#include "preflight/check.h"

namespace dw {

/// {"verdict":"ok|warning|blocker","checks":[{"id","verdict","found","why","remedy","commands":[…],
/// "changes":[{"label","spec"}]}]}
Json checksToJson(const QList<Check> &checks);

} // namespace dw
