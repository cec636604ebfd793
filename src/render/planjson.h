#pragma once

#include "common/json.h"
#include "plan/plan.h"

namespace dw {

/// The whole plan as JSON, for machines. Holds no secret, as a plan holds none.
Json planToJson(const Plan &plan);

} // namespace dw
