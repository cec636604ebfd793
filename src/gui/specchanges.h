#pragma once

#include "spec/agentspec.h"

namespace dw::gui {

/// `spec` with what differs between `before` and `after` changed as it is there: a text says a spec
/// in its own way (the default image, say), so that only the difference between two readings of it
/// is what someone changed.
AgentSpec withChanges(AgentSpec spec, const AgentSpec &before, const AgentSpec &after);

} // namespace dw::gui
