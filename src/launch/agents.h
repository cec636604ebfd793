#pragma once

#include "docker/engine.h"
#include "plan/plan.h"

namespace dw {

/// An agent or a trial server that this program made, as the engine has it now.
struct AgentStatus
{
    QString name;
    ContainerRole role = ContainerRole::Agent; ///< or Server
    QString deployment;
    QString method;
    QString image;
    QString state;   ///< the engine's word: running, exited, …
    QString status;  ///< the engine's sentence: "Up 3 minutes (healthy)"
    QString sidecar; ///< container of its engine or of its socket's proxy, or empty
    QString sidecarState;
    QString serverUrl; ///< of a trial server: where a browser on the engine's host finds it
};

QCoro::Task<Result<QList<AgentStatus>>> listAgents(docker::Engine &engine,
                                                   Cancellation *cancel = nullptr);

/// What belongs to one agent or trial server, also after its container is gone. Found by the
/// program's labels alone.
struct AgentObjects
{
    QString name;
    QString deployment;
    QString agent; ///< the agent's container, or the trial server's, or empty when only its data is
                   ///< left
    QString sidecar; ///< container of its engine or of its socket's proxy, or empty
    QStringList networks;
    QStringList volumes;
};

/// NotFound, with the names there are as a hint, when this program made no agent called `name`.
QCoro::Task<Result<AgentObjects>> findAgent(docker::Engine &engine, QString name,
                                            Cancellation *cancel = nullptr);

/// The same of several at once, in three requests however many they are; those that are not there
/// are left out.
QCoro::Task<Result<QList<AgentObjects>>> findAgents(docker::Engine &engine, QStringList names,
                                                    Cancellation *cancel = nullptr);

/// Engine first, waits until it is healthy, then the agent.
QCoro::Task<Result<void>> startAgent(docker::Engine &engine, QString name,
                                     Cancellation *cancel = nullptr);
/// Agent first, with its own stop timeout as grace.
QCoro::Task<Result<void>> stopAgent(docker::Engine &engine, QString name,
                                    Cancellation *cancel = nullptr);
/// Both, in that order.
QCoro::Task<Result<void>> restartAgent(docker::Engine &engine, QString name,
                                       Cancellation *cancel = nullptr);

/// Stops and removes the agent's containers and networks, and its volumes if asked. A trial
/// server's network stays as long as there are agents on it, and goes with the last of them.
/// Returns what was removed and what was kept, as "container NAME", "volume NAME", ….
struct Removal
{
    QStringList removed;
    QStringList kept;
};
QCoro::Task<Result<Removal>> removeAgent(docker::Engine &engine, QString name, bool volumes,
                                         Cancellation *cancel = nullptr);

} // namespace dw
