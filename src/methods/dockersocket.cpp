#include "methods/planbuilder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

const QString socketInAgent = u"/var/run/docker.sock"_s;

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

void addNotes(Plan &plan, const PlanRequest &request)
{
    if (request.spec.containerWrapper) {
        plan.notes.append(Text::tr(
            "The agent's directories are made on the host under /opt/buildagent. They start "
            "empty, so the agent's first connection takes some minutes longer: it fetches "
            "its tools and plugins from the server."));
    }
    if (request.spec.runAs != RunAs::Agent) {
        return;
    }
    if (!request.facts.socketGroup) {
        plan.notes.append(
            Text::tr("The group of the engine's socket could not be read; %1 is taken. "
                     "If the agent is denied access to the socket, put in the number "
                     "that this prints on the engine's host: stat -c %g %2")
                .arg(defaultSocketGroup)
                .arg(socketPathOnHost(request)));
    }
    if (request.spec.containerWrapper) {
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
        if (!hasMountAt(agent, socketInAgent)) {
            // Not created when missing: the engine would make a directory named docker.sock.
            agent.mounts.prepend(
                {Mount::Type::Bind, socketPathOnHost(request), socketInAgent, false, false});
        }
        if (spec.runAs == RunAs::Agent) {
            agent.groupAdd = {
                QString::number(request.facts.socketGroup.value_or(defaultSocketGroup))};
        }
        if (spec.containerWrapper) {
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
