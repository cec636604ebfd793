#pragma once

#include "common/json.h"
#include "plan/plan.h"

namespace dw {

/// What GET /volumes/NAME and /networks/NAME answered, without the labels that Compose adds.
Volume describeVolume(const Json &inspected);
Network describeNetwork(const Json &inspected);

} // namespace dw
