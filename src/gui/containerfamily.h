#pragma once

#include "common/json.h"

#include <QStringList>

namespace dw::gui {

/// Ids of the containers in `list` (GET /containers/json) that may belong to the one with the id
/// `chosen`: of the same deployment, or with a network or volume in common. A few at most.
QStringList possibleFamily(const Json &list, const QString &chosen);

/// `chosen` and those of `others` (GET /containers/ID/json) that make one agent with it: its
/// sidecar, the agent that it is the sidecar of, and all of the same deployment.
Json familyOf(const Json &chosen, const Json &others);

} // namespace dw::gui
