#include "preflight/findings.h"
#include "preflight/serverport.h"
#include "preflight/subjects.h"
#include "spec/agentspec.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

/// Who has that port of the host now; empty: nobody that is known. A server of this deployment that
/// is to be replaced makes room.
QString holderOf(const Survey &survey, const Intent &intent, int port)
{
    if (survey.containers) {
        for (const SeenContainer &container : *survey.containers) {
            const bool own = container.deployment == intent.plan.deployment &&
                             intent.options.replace && findContainer(intent.plan, container.name);
            if (container.hostPorts.contains(port)) {
                return own ? QString() : Text::tr("the container %1").arg(container.name);
            }
        }
    }
    return survey.host && survey.host->takenPorts.contains(port)
               ? Text::tr("a program on the engine's host")
               : QString();
}

/// The first free one from the port of TeamCity itself on.
int freePort(const Survey &survey, const Intent &intent)
{
    int port = teamCityPort;
    while (port < 65535 && !holderOf(survey, intent, port).isEmpty()) {
        ++port;
    }
    return port;
}

Check hostPort(const Survey &survey, const Intent &intent, const PublishedPort &published)
{
    const QString id = u"port:%1"_s.arg(published.hostPort);
    const QString holder = holderOf(survey, intent, published.hostPort);
    if (holder.isEmpty()) {
        return ok(id, Text::tr("Port %1 of the engine's host is free for the TeamCity server.")
                          .arg(published.hostPort));
    }
    const int other = freePort(survey, intent);
    Check check = blocker(
        id, Text::tr("Port %1 is taken by %2.").arg(QString::number(published.hostPort), holder),
        Text::tr("The TeamCity server can't be started with it."),
        Text::tr("Take another port, such as %1, or stop what has it.").arg(other));
    check.changes = change(intent, Text::tr("Take port %1").arg(other), [&](AgentSpec &spec) {
        if (spec.trialServer) {
            spec.trialServer->port = other;
        }
    });
    return check;
}

} // namespace

QList<Check> trialServerChecks(const Survey &survey, const Intent &intent)
{
    QList<Check> checks;
    const Container *server = serverOf(intent.plan);
    if (!server) {
        return checks;
    }
    for (const PublishedPort &port : server->ports) {
        checks.append(hostPort(survey, intent, port));
    }
    checks.append(ok(u"trial-server"_s,
                     Text::tr("The TeamCity server is made with the launch, so there is none to "
                              "ask yet.")));
    return checks;
}

} // namespace dw::preflight

namespace dw {

int freeServerPort(const Survey &survey)
{
    return preflight::freePort(survey, Intent());
}

} // namespace dw
