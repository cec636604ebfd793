#include "methods/engineflags.h"
#include "methods/knownimages.h"
#include "methods/planbuilder.h"
#include "methods/socketproxy.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

/// In an agent, and in its proxy.
const QString socketInContainer = u"/var/run/docker.sock"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DockerSocket)
};

/// The five directories at identical paths on the host and in the agent: a container that a build
/// starts is the host's, so the paths it is given mean the host's files.
void bindWrapperDirectories(Container &agent)
{
    for (const QString &directory : wrapperDirectories()) {
        if (!hasMountAt(agent, directory)) {
            agent.mounts.append({Mount::Type::Bind, directory, directory, false, true});
        }
    }
}

QString socketPathOnHost(const PlanRequest &request)
{
    return cleanPath(request.spec.socketPath.isEmpty() ? request.facts.socketPath
                                                       : request.spec.socketPath);
}

/// Containers that a build starts need the agent's directories on the host; a proxy that lets only
/// images through has none start.
bool needsWrapperDirectories(const AgentSpec &spec)
{
    return spec.containerWrapper && spec.socketProxy != SocketProxy::Build;
}

/// The socket at its usual place. Not created when missing: the engine would make a directory named
/// docker.sock.
Mount socketMount(const PlanRequest &request, bool readOnly)
{
    return {Mount::Type::Bind, socketPathOnHost(request), socketInContainer, readOnly, false};
}

Container newProxy(const PlanRequest &request, const QString &agent)
{
    Container proxy =
        newSidecar(request, agent, ContainerRole::SocketProxy, u"socket-proxy"_s, socketProxyHost);
    proxy.image = knownImages().socketProxy;
    proxy.env = socketProxyVariables(request.spec.socketProxy);
    proxy.mounts = {socketMount(request, true)};
    // Busybox's wget. The docker command hands its proxies to every container it makes, and the
    // way to localhost must not go there. HAProxy is there at once, or not at all.
    proxy.health =
        HealthCheck{.command = u"wget -q -Y off -O /dev/null http://127.0.0.1:2375/_ping"_s,
                    .startPeriod = std::chrono::seconds(20),
                    .retries = 5};
    return proxy;
}

/// The agent holds the socket itself.
void giveSocket(Container &agent, const PlanRequest &request)
{
    if (!hasMountAt(agent, socketInContainer)) {
        agent.mounts.prepend(socketMount(request, false));
    }
    if (request.spec.runAs == RunAs::Agent) {
        agent.groupAdd = {QString::number(request.facts.socketGroup.value_or(defaultSocketGroup))};
    }
}

/// The agent asks a proxy, which holds the socket.
void giveProxy(Plan &plan, Container &agent, const PlanRequest &request)
{
    const Container proxy = newProxy(request, agent.name);
    joinSidecar(plan, request, agent, proxy);
    agent.env = withoutProxyTo(socketProxyHost, agent.env);
    agent.env.insert(u"DOCKER_HOST"_s, socketProxyAddress);
    plan.containers.append(proxy);
}

void addProxyNotes(Plan &plan, const AgentSpec &spec)
{
    if (spec.socketProxy == SocketProxy::Run) {
        plan.notes.append(
            Text::tr("The proxy lets containers through, and whoever may start a container is root "
                     "on the host. It keeps out Swarm with its secrets and configs, plugins, and "
                     "little else."));
    } else {
        plan.notes.append(
            Text::tr("The proxy lets no containers through, so build steps can't run in one (the "
                     "Container Wrapper, docker run, docker compose). They can build, pull and "
                     "push images. The agent's directories are volumes, not folders of the host."));
    }
    plan.notes.append(
        Text::tr("The proxy cuts a connection on which nothing is said for ten minutes: a docker "
                 "command that prints nothing for so long fails."));
    plan.notes.append(
        Text::tr("The proxy asks for no password. On Linux whoever is logged in on the engine's "
                 "host can reach it at its container's address, as can containers on the host's "
                 "network: use it on a host that is for builds only."));
}

void addNotes(Plan &plan, const PlanRequest &request)
{
    const bool hasProxy = request.spec.socketProxy != SocketProxy::Off;
    if (hasProxy) {
        addProxyNotes(plan, request.spec);
    }
    const bool onHost = needsWrapperDirectories(request.spec);
    if (onHost) {
        plan.notes.append(Text::tr(
            "The agent's directories are made on the host under /opt/buildagent. They start "
            "empty, so the agent's first connection takes some minutes longer: it fetches "
            "its tools and plugins from the server."));
    }
    if (request.spec.runAs != RunAs::Agent) {
        return;
    }
    if (!hasProxy && !request.facts.socketGroup) {
        plan.notes.append(
            Text::tr("The group of the engine's socket could not be read; %1 is taken. "
                     "If the agent is denied access to the socket, put in the number "
                     "that this prints on the engine's host: stat -c %g %2")
                .arg(defaultSocketGroup)
                .arg(socketPathOnHost(request)));
    }
    if (onHost) {
        plan.notes.append(
            Text::tr("The agent does not run as root and must be able to write its directories on "
                     "the host. Before the first start, run there: sudo install -d -o 1000 -g 1000 "
                     "/opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools "
                     "/opt/buildagent/plugins /opt/buildagent/system"));
    }
}

} // namespace

void planDockerSocket(Plan &plan, const PlanRequest &request)
{
    const AgentSpec &spec = request.spec;
    for (const QString &name : agentNames(spec)) {
        Container agent = newAgent(request, name);
        if (spec.socketProxy == SocketProxy::Off) {
            giveSocket(agent, request);
        } else {
            giveProxy(plan, agent, request);
        }
        if (needsWrapperDirectories(spec)) {
            bindWrapperDirectories(agent);
        } else {
            for (const QString &directory : wrapperDirectories()) {
                mountVolume(plan, request, agent, directory.section(u'/', -1), directory);
            }
        }
        mountDeclaredVolumes(plan, request, agent);
        plan.containers.append(agent);
    }
    addNotes(plan, request);
}

} // namespace dw
