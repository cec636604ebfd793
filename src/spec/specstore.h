#pragma once

#include "common/result.h"
#include "spec/agentspec.h"

#include <optional>

namespace dw {

/// What was launched from this account, by spec hash (the label spec-hash of every object), so that
/// an agent can be compared later with what was asked for. Files are
/// $XDG_DATA_HOME/dind-wizard/launched/HASH.json, readable by their owner alone: a variable of an
/// agent may hold what others must not see. The newest 500 are kept.
Result<void> rememberSpec(const AgentSpec &spec);

/// nullopt when there is none, or when it is not what the hash says. `hash` may come from anywhere.
std::optional<AgentSpec> recallSpec(const QString &hash);

/// Where that spec is kept, whether or not it is there.
QString rememberedSpecPath(const QString &hash);

} // namespace dw
