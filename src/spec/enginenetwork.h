#pragma once

#include "spec/validation.h"

namespace dw {

/// All issues with AgentSpec::engineNetwork. Part of validateSpec(). The values end up as flags of
/// dockerd, so what it would refuse is refused here.
QList<SpecIssue> engineNetworkIssues(const AgentSpec &spec);

} // namespace dw
