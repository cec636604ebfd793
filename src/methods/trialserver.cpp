#include "methods/planbuilder.h"

#include "methods/knownimages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrialServer)
};

// Of JetBrains's image (github.com/JetBrains/teamcity-docker-images).
const QString dataDirectory = u"/data/teamcity_server/datadir"_s;
const QString logDirectory = u"/opt/teamcity/logs"_s;

void addNotes(Plan &plan, const AgentSpec &spec)
{
    const QString name = trialServerName(spec);
    plan.notes.append(
        Text::tr("The TeamCity server %1 is for trying things out and not for production: it keeps "
                 "its data in TeamCity's internal database (HSQLDB).")
            .arg(name));
    plan.notes.append(
        Text::tr("Its first start needs you: open http://localhost:%1 on the engine's host, press "
                 "Proceed, keep the internal database, accept the licence agreement, and make the "
                 "administrator's account. The first visitor becomes administrator, so the port is "
                 "open on 127.0.0.1 only.")
            .arg(spec.trialServer->port));
    plan.notes.append(
        Text::tr("Agents ask every minute until the server is ready. Then authorise them: Agents, "
                 "Unauthorized."));
    plan.notes.append(
        Text::tr("To get in without an account, log in with an empty user name and the super user "
                 "token as the password: it is in the newest line with \"Super user authentication "
                 "token\" of docker logs %1, and a new one at every start of the server.")
            .arg(name));
}

} // namespace

void planTrialServer(Plan &plan, const PlanRequest &request)
{
    const AgentSpec &spec = request.spec;
    Container server;
    server.name = trialServerName(spec);
    server.role = ContainerRole::Server;
    server.agent = server.name;
    server.image =
        spec.trialServer->image.isEmpty() ? knownImages().server : spec.trialServer->image;
    server.labels = containerLabels(request, server.name, ContainerRole::Server);
    server.env = {{u"TZ"_s, timeZoneOf(request)}};
    server.networks = {{privateNetwork(server.name), {server.name}}};
    server.ports = {{u"127.0.0.1"_s, spec.trialServer->port, teamCityPort}};
    server.restart = spec.restart;
    server.stopTimeout = std::chrono::seconds(60); // to write down what it has in memory
    mountVolume(plan, request, server, u"data"_s, dataDirectory);
    mountVolume(plan, request, server, u"logs"_s, logDirectory);
    mountDeclaredVolumes(plan, request, server);
    plan.networks.append(
        {privateNetwork(server.name), objectLabels(request, server.name), server.name});
    plan.containers.append(server);
    addNotes(plan, spec);
}

} // namespace dw
