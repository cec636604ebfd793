#pragma once

#include "methods/planner.h"

namespace dw {

/// What each planner is given.
struct PlanRequest
{
    const AgentSpec &spec;
    const HostFacts &facts;
    const PlanOptions &options;
    QString specHash; ///< of `spec`, for labels: computed once, not for each object
};

// The planners, one for each method: they fill in networks, volumes and containers.
void planDockerSocket(Plan &plan, const PlanRequest &request);
void planDind(Plan &plan, const PlanRequest &request);
void planSysbox(Plan &plan, const PlanRequest &request);

// What the planners have in common.

/// The directories that TeamCity's container wrapper mounts into the containers it starts, by their
/// paths in the agent (hub.docker.com/r/jetbrains/teamcity-agent).
const QStringList &wrapperDirectories();

/// How one method gives a container its engine.
struct EngineAccess
{
    bool privileged = false;
    QString runtime;
};

/// An agent with what the spec says for every method: environment, mounts, networks, limits,
/// labels.
Container newAgent(const PlanRequest &request, const QString &name);

/// The spec's trial server: its network, its volumes and its container, which come before the
/// agents'. newAgent() connects each agent to it.
void planTrialServer(Plan &plan, const PlanRequest &request);

/// The network that a container shares with nobody but those that belong to it.
QString privateNetwork(const QString &container);

/// Labels of everything that belongs to `agent`, and of a container.
Labels objectLabels(const PlanRequest &request, const QString &agent);
Labels containerLabels(const PlanRequest &request, const QString &agent, ContainerRole role);

/// The time zone for a container: what the user says, or the host's. The images say Europe/London.
QString timeZoneOf(const PlanRequest &request);

/// Whether something is mounted on that directory, however its path is written.
bool hasMountAt(const Container &container, const QString &target);

/// Mounts the volume AGENT-SUFFIX at `target`, unless the container has something there already
/// (what the user mounts wins), and adds the volume to the plan if it is new there.
void mountVolume(Plan &plan, const PlanRequest &request, Container &container,
                 const QString &suffix, const QString &target, bool readOnly = false);

/// A named volume for every VOLUME that the image declares and nothing is mounted on yet: an
/// anonymous one would be left behind each time the container is made anew.
void mountDeclaredVolumes(Plan &plan, const PlanRequest &request, Container &container);

/// A container beside `agent`: its name, role, labels, limits and restart policy, and the private
/// network that the two share, on which the agent finds it under the name `host`. The stop timeout
/// is the container's own: an agent's does not fit it.
Container newSidecar(const PlanRequest &request, const QString &agent, ContainerRole role,
                     const QString &suffix, const QString &host);

/// Puts the agent on the network of its sidecar, behind which it waits, and the network into the
/// plan.
void joinSidecar(Plan &plan, const PlanRequest &request, Container &agent,
                 const Container &sidecar);

/// Adds the spec's agents, each with an engine of its own where the placement says.
void addAgentsWithOwnEngines(Plan &plan, const PlanRequest &request, const EngineAccess &access);

} // namespace dw
