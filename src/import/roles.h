#pragma once

#include "plan/plan.h"
#include "spec/agentspec.h"

#include <QList>
#include <QString>

namespace dw {

/// Who is who among described containers.
struct Roles
{
    /// The agents that one spec makes, in the order of their names; one at least, unless only an
    /// engine was described.
    QList<const Container *> agents;
    /// Beside each agent its sidecar, or nullptr.
    QList<const Container *> sidecars;
    /// The trial server that this program made with the agents, or nullptr. Any other server is not
    /// this program's business.
    const Container *server = nullptr;
    QString name; ///< the spec's: of the one agent, or what its numbered names have in common

    Method method = Method::DockerSocket;
    Placement placement = Placement::Agent;
    /// What the sidecars let through, where they are proxies of the host's engine's socket.
    SocketProxy socketProxy = SocketProxy::Off;
    bool methodIsGuess = false; ///< nothing says how builds would reach an engine
};

/// Pointers are into `plan`.
Roles findRoles(const Plan &plan);

/// An image that filters a socket by the variables of Tecnativa's (linuxserver.io has one too).
bool isSocketProxyImage(const QString &image);

/// /var/run/docker.sock, however it is written.
bool isSocketTarget(const QString &target);

} // namespace dw
