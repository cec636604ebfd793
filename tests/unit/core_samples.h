#pragma once

#include "plan/hostfacts.h"
#include "spec/agentspec.h"

#include <QStringList>

/// Specs, facts and strings that several tests of the core share.
namespace dw::samples {

/// Strings that break careless quoting: quotes, backslashes, line breaks, `$`, backticks, scripts
/// written from right to left, controls, what looks like an option, comment, list or number, 64
/// KiB.
QStringList hostileStrings();
/// Those of them without line breaks and control characters: what may stand in a path.
QStringList hostileWords();

/// The least that can be planned.
AgentSpec spec(Method method, std::optional<Placement> placement = std::nullopt);

/// dind with a sidecar, every field set, as hostile as validation lets it be.
AgentSpec hostileSpec();

/// Facts that are all different from the defaults.
HostFacts facts();

} // namespace dw::samples
