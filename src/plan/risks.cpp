#include "plan/risks.h"

#include "plan/openings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Risks)
};

using Kind = Opening::Kind;

Risk riskOf(const Opening &opening)
{
    const auto risk = [&](Severity severity, const QString &title, const QString &text) {
        return Risk{riskId(opening.kind), severity, title, text};
    };
    switch (opening.kind) {
    case Kind::Socket:
        return risk(
            Severity::High, Text::tr("Every build is root on the engine's host"),
            Text::tr("The agent holds the socket of the host's engine. A build can start a "
                     "container that mounts the host's whole disk, read every other container "
                     "and its secrets, and stop or replace them. Mounting the socket read-only, "
                     "another user in the agent or fewer capabilities do not change that. Let "
                     "only builds run here that you would give root on this machine."));
    case Kind::RunProxy:
        return risk(
            Severity::High, Text::tr("Every build is root on the engine's host"),
            Text::tr(
                "Between the agent and the socket of the host's engine stands a proxy, and it "
                "lets containers through. It looks at the address of a request and not into "
                "it, so a build can start a container that mounts the host's whole disk, just "
                "as with the socket itself. It keeps out only what belongs to Swarm (services, "
                "tasks, nodes, secrets, configs) and plugins. It asks for no password: whoever "
                "is logged in on a Linux host reaches it too."));
    case Kind::BuildProxy:
        return risk(
            Severity::Medium, Text::tr("Builds share the host's images and its network"),
            Text::tr("A proxy before the socket of the host's engine lets images through and no "
                     "containers: a build can't mount the host's disk or look into other "
                     "containers. It can read, replace and delete every image and the build cache "
                     "of this engine. The steps of a Dockerfile run as root in containers of that "
                     "engine, outside the agent's limits, and with docker build --network host in "
                     "the host's network. The proxy asks for no password: whoever is logged in on "
                     "a Linux host reaches it too."));
    case Kind::PrivilegedAgent:
        return risk(Severity::High, Text::tr("The agent runs privileged"),
                    Text::tr("Privileged means all rights of root and access to all devices. A "
                             "build that means harm can mount the host's disk and take the "
                             "machine over. Here builds run inside that very container."));
    case Kind::PrivilegedEngine:
        return risk(Severity::High, Text::tr("The engine runs privileged"),
                    Text::tr("Privileged means all rights of root and access to all devices. "
                             "Builds don't run in that container, but they command its engine: a "
                             "build that means harm can start a privileged container there and "
                             "take the machine over. It keeps accidents apart, not attackers."));
    case Kind::HostPath:
        return risk(opening.readOnly ? Severity::Medium : Severity::High,
                    Text::tr("Builds see %1 of the host").arg(opening.what),
                    opening.readOnly
                        ? Text::tr("Builds can read everything under this path.")
                        : Text::tr("Builds can read, change and delete everything under this "
                                   "path."));
    case Kind::AgentDirectory:
        return risk(Severity::Low, Text::tr("The agent's directories lie on the host"),
                    Text::tr("Checkouts, caches and tools are in /opt/buildagent on the engine's "
                             "host, so that containers started by builds see the same files. What "
                             "a build leaves there stays, often owned by root."));
    case Kind::Sysbox:
        return risk(Severity::Low, Text::tr("Isolation rests on Sysbox and the kernel"),
                    Text::tr("Root inside is an ordinary user on the host, so a build has to break "
                             "the kernel or Sysbox to get out. That is much stronger than the "
                             "other methods and weaker than a virtual machine. Keep both up to "
                             "date."));
    case Kind::Unlimited:
        return risk(Severity::Low, Text::tr("Builds may use all memory and processors"),
                    Text::tr("One greedy build can slow down or starve everything else on the "
                             "host. Limits for memory and processors are among the advanced "
                             "settings."));
    case Kind::Token:
        return risk(Severity::Medium, Text::tr("The token can be read on the host and by builds"),
                    Text::tr("It is an environment variable of the container: everybody who may "
                             "use the engine sees it with docker inspect, and builds see it too. "
                             "Without a token one authorises the agent in TeamCity once."));
    case Kind::ClearText:
        return risk(Severity::Medium, Text::tr("The agent talks to TeamCity in the clear"),
                    Text::tr("With http:// everybody on the way can read and change what server "
                             "and agent exchange, the agent's token and build secrets included. "
                             "Use https:// where the network is not yours alone."));
    case Kind::Network:
        break;
    }
    return {};
}

} // namespace

QList<Risk> risksOf(const Plan &plan)
{
    QList<Risk> all;
    for (const Opening &opening : openingsOf(plan)) {
        if (!riskId(opening.kind).isEmpty()) {
            all.append(riskOf(opening));
        }
    }
    // Many agents repeat the same risk; people need to read it once.
    QList<Risk> distinct;
    for (const Risk &risk : all) {
        if (!distinct.contains(risk)) {
            distinct.append(risk);
        }
    }
    std::stable_sort(distinct.begin(), distinct.end(),
                     [](const Risk &a, const Risk &b) { return a.severity > b.severity; });
    return distinct;
}

} // namespace dw
