#pragma once

#include "spec/validation.h"

namespace dw {

/// All issues with AgentSpec::engineNetwork. Part of validateSpec(). The values end up as flags of
/// dockerd, so what it would refuse is refused here.
QList<SpecIssue> engineNetworkIssues(const AgentSpec &spec);

/// Whether programs with these variables ask a proxy: docker, curl and Go's own read either case.
bool goesByProxy(const QMap<QString, QString> &env);

} // namespace dw
