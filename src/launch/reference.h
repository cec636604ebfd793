#pragma once

#include "docker/engine.h"
#include "launch/drift.h"
#include "spec/agentspec.h"

#include <optional>

namespace dw {

/// An agent beside what was asked for.
struct AgentDrift
{
    QString agent;
    QString settings; ///< path of the settings it was compared with
    QList<Difference> differences;
    std::optional<Error> error; ///< it could not be compared
};

/// Compares the agent called `name`, or every agent that this program made, with the settings that
/// it was launched with from this account (spec/specstore.h), or with `spec`, read from `specPath`.
/// Where there is no record of either, the agent has an `error` that says what to do.
/// Errors: the engine's; NotFound when there is no such agent.
QCoro::Task<Result<QList<AgentDrift>>> findDrift(docker::Engine &engine, QString name,
                                                 std::optional<AgentSpec> spec, QString specPath,
                                                 Cancellation *cancel = nullptr);

/// The command that makes the agent anew with the settings it was compared with.
QString launchAgainCommand(const AgentDrift &drift);

} // namespace dw
