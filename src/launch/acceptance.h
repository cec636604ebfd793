#pragma once

#include "launch/launch.h"

#include <functional>

namespace dw {

/// What it takes to call an agent accepted, and what is known to find it out.
struct AcceptanceOptions
{
    bool containerWrapper = true; ///< agents' files are to be shared with what builds start
    /// With it the server is asked, and says when the agent is connected; without it the agent's
    /// own log has to do.
    std::optional<teamcity::ServerAccess> access;
    bool authorize = false; ///< as soon as the server has the agent; needs `access`
    QString pool;           ///< a name, for authorised agents; empty: the server's choice
    std::chrono::seconds timeout{600}; ///< for each wait
};

/// How one step of it goes.
using StepReport = std::function<void(const QString &id, StepState state, const QString &detail)>;

/// The steps of acceptAgent() for all agents of the plan, in order.
QList<LaunchStep> acceptanceSteps(const Plan &plan, const AcceptanceOptions &options);

/// Shows that a running agent does what it is for: Docker inside it builds an image, runs it and
/// shares files as the plan promises; the server has it, up to date and authorised, and with its
/// Docker. Changes nothing but what `options` asks for.
///
/// Errors: the first step that fails, with a diagnosis: LaunchFailed, ServerRefused,
/// ServerUnreachable, Timeout, Cancelled, and those of the engine.
QCoro::Task<Result<void>> acceptAgent(docker::Engine &engine, Plan plan, QString agent,
                                      AcceptanceOptions options, StepReport report,
                                      Cancellation *cancel);

} // namespace dw
