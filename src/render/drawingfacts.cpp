#include "render/drawingfacts.h"

#include "plan/openings.h"
#include "render/dockerarguments.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

bool isSysbox(const Container &container)
{
    return container.runtime == u"sysbox-runc"_s;
}

Opening::Kind openingOf(const Container &proxy)
{
    return letsContainersThrough(proxy) ? Opening::Kind::RunProxy : Opening::Kind::BuildProxy;
}

bool isProxy(const Container &container)
{
    return container.role == ContainerRole::SocketProxy;
}

qsizetype agentsWith(const Plan &plan, const Mount &mount)
{
    return std::count_if(plan.containers.begin(), plan.containers.end(), [&](const Container &c) {
        return c.role == ContainerRole::Agent &&
               std::any_of(c.mounts.begin(), c.mounts.end(), [&](const Mount &m) {
                   return m.type == mount.type && m.source == mount.source;
               });
    });
}

/// What the directories of the images are for.
QString purposeOf(const QString &target)
{
    if (target == u"/data/teamcity_agent/conf"_s) {
        return Text::tr("The agent's configuration: who it is for the TeamCity server. As long as "
                        "it is kept, a container that is made anew is the same agent.");
    }
    if (target == u"/opt/buildagent/work"_s) {
        return Text::tr("The checkouts in which builds work.");
    }
    if (target == u"/opt/buildagent/temp"_s) {
        return Text::tr("Temporary files of builds, emptied between them.");
    }
    if (target == u"/opt/buildagent/tools"_s || target == u"/opt/buildagent/plugins"_s) {
        return Text::tr("What the agent fetched from the server to run build steps with.");
    }
    if (target == u"/opt/buildagent/system"_s) {
        return Text::tr("The agent's caches.");
    }
    if (target == u"/opt/buildagent/logs"_s) {
        return Text::tr("The agent's logs.");
    }
    if (target == u"/data/teamcity_server/datadir"_s) {
        return Text::tr("All that the server knows: its settings, its internal database, and what "
                        "builds leave.");
    }
    if (target == u"/opt/teamcity/logs"_s) {
        return Text::tr("The server's logs.");
    }
    if (target == u"/opt/teamcity/temp"_s) {
        return Text::tr("Temporary files of the server.");
    }
    if (target == u"/certs/client"_s) {
        return Text::tr("The keys with which the agent proves to its engine who it is. The engine "
                        "makes them when it starts first.");
    }
    if (target == u"/var/lib/docker"_s) {
        return Text::tr("Where a Docker engine in this container keeps images, containers and "
                        "build cache. Never give it to two engines at once.");
    }
    return {};
}

QString joined(const QStringList &sentences)
{
    QStringList filled = sentences;
    filled.removeAll(QString());
    return filled.join(u' ');
}

} // namespace

DrawnFacts serverFacts(const Plan &plan)
{
    if (const Container *server = serverOf(plan)) {
        return {Text::tr("TeamCity server %1").arg(server->name),
                Text::tr("A container of the image %1, made with the agents for trying things out. "
                         "It hands builds to them at %2. It never calls an agent; agents ask.")
                    .arg(server->image, plan.serverUrl),
                containerSpellings(*server),
                {}};
    }
    return {Text::tr("TeamCity server"),
            Text::tr("%1: it hands builds to its agents. It never calls an agent; agents ask.")
                .arg(plan.serverUrl),
            {},
            {}};
}

DrawnFacts pollFacts(const Plan &plan, const Container &agent)
{
    const QString url = agent.env.value(u"SERVER_URL"_s);
    DrawnFacts facts{Text::tr("%1 asks TeamCity for builds").arg(agent.name),
                     Text::tr("The agent calls %1 and keeps asking, so no port has to be open "
                              "towards the agent.")
                         .arg(url),
                     {},
                     {}};
    if (agent.env.contains(u"SERVER_URL"_s)) {
        facts.spellings = {variableSpelling(agent, u"SERVER_URL"_s)};
    }
    if (url.startsWith(u"http:"_s, Qt::CaseInsensitive) && !serverOf(plan)) {
        facts.risk = riskId(Opening::Kind::ClearText);
    }
    return facts;
}

DrawnFacts boundaryFacts(const Plan &plan, const QString &agent)
{
    if (wayToHostEngine(plan) == Opening::Kind::BuildProxy && !opensHost(plan)) {
        return {Text::tr("Trust boundary of %1").arg(agent),
                Text::tr("A build can do as it likes in here. Through the proxy it reaches beyond: "
                         "to the images of the host's engine, and to the host's network while an "
                         "image is built. To get at the host itself it would have to break what "
                         "keeps containers apart."),
                {},
                riskId(Opening::Kind::BuildProxy)};
    }
    if (!opensHost(plan)) {
        return {Text::tr("Trust boundary of %1").arg(agent),
                Text::tr("A build can do as it likes in here. To get out it would have to break "
                         "what keeps containers apart."),
                {},
                {}};
    }
    const QList<Opening> openings = openingsOf(plan);
    const auto way = std::find_if(openings.begin(), openings.end(),
                                  [](const Opening &opening) { return opensHost(opening); });
    return {Text::tr("Trust boundary: the whole host"),
            Text::tr("A build that means harm can take over everything inside this line. Let only "
                     "builds run here that you would give root on this machine."),
            {},
            riskId(way->kind)};
}

DrawnFacts hostFacts()
{
    return {Text::tr("Host"),
            Text::tr("The machine whose Docker engine runs the containers. Under Docker Desktop it "
                     "is a virtual machine."),
            {},
            {}};
}

std::optional<Opening::Kind> wayToHostEngine(const Plan &plan)
{
    const QList<Opening> openings = openingsOf(plan);
    for (const Opening::Kind kind :
         {Opening::Kind::Socket, Opening::Kind::RunProxy, Opening::Kind::BuildProxy}) {
        if (std::any_of(openings.begin(), openings.end(),
                        [kind](const Opening &opening) { return opening.kind == kind; })) {
            return kind;
        }
    }
    return std::nullopt;
}

DrawnFacts hostEngineFacts(std::optional<Opening::Kind> way)
{
    QString text = Text::tr("It starts the containers and keeps the volumes. Builds have no way to "
                            "command it directly: they use an engine of their own.");
    if (way == Opening::Kind::BuildProxy) {
        text = Text::tr("It starts the agent's container. Builds may have it build, pull and push "
                        "images, and share its images with everything else that runs on this "
                        "host.");
    } else if (way) {
        text = Text::tr("It starts the agent's container, and it obeys builds as well: they "
                        "share its images, containers, names and ports with everything else "
                        "that runs on this host.");
    }
    return {Text::tr("Docker engine of the host"), text, {}, way ? riskId(*way) : QString()};
}

namespace {

DrawnFacts proxyFacts(const Container &proxy)
{
    return {Text::tr("Proxy of the socket: %1").arg(proxy.name),
            joined({Text::tr("A container of the image %1 (a sidecar): it hands on to the host's "
                             "engine what one agent may ask of it, and refuses the rest.")
                        .arg(proxy.image),
                    letsContainersThrough(proxy)
                        ? Text::tr("It lets containers through, whatever they mount: that is as "
                                   "much as the socket itself.")
                        : Text::tr("It lets images through, and no containers.")}),
            containerSpellings(proxy), riskId(openingOf(proxy))};
}

} // namespace

DrawnFacts containerFacts(const Container &container)
{
    if (isProxy(container)) {
        return proxyFacts(container);
    }
    DrawnFacts facts;
    facts.title = container.role == ContainerRole::Agent
                      ? Text::tr("Agent %1").arg(container.name)
                      : Text::tr("Docker engine %1").arg(container.name);
    QStringList sentences{container.role == ContainerRole::Agent
                              ? Text::tr("A container of the image %1. Build steps run in it.")
                              : Text::tr("A container of the image %1 (a sidecar): a complete "
                                         "Docker engine for one agent.")};
    sentences[0] = sentences[0].arg(container.image);
    if (container.privileged) {
        sentences.append(
            Text::tr("It is privileged: Docker lifts nearly all limits it puts on containers."));
        facts.risk =
            riskId(container.role == ContainerRole::Agent ? Opening::Kind::PrivilegedAgent
                                                          : Opening::Kind::PrivilegedEngine);
    } else if (isSysbox(container)) {
        sentences.append(Text::tr("Sysbox runs it: root in it is an ordinary user of the host."));
        facts.risk = riskId(Opening::Kind::Sysbox);
    }
    facts.text = joined(sentences);
    facts.spellings = containerSpellings(container);
    return facts;
}

DrawnFacts innerEngineFacts(const Container &agent)
{
    DrawnFacts facts{Text::tr("Docker engine inside %1").arg(agent.name),
                     Text::tr("The agent's container starts an engine of its own. Paths and "
                              "localhost mean the same to a build and to the containers it "
                              "starts."),
                     {},
                     containerFacts(agent).risk};
    const QString variable = u"DOCKER_IN_DOCKER"_s;
    if (agent.env.contains(variable)) {
        facts.spellings = {variableSpelling(agent, variable)};
    }
    return facts;
}

DrawnFacts buildsFacts(DrawnNode::Kind where, std::optional<Opening::Kind> way)
{
    DrawnFacts facts{Text::tr("Containers that builds start"), {}, {}, {}};
    switch (where) {
    case DrawnNode::Kind::HostEngine:
        facts.risk = way ? riskId(*way) : QString();
        if (way == Opening::Kind::BuildProxy) {
            facts.title = Text::tr("Steps of docker build");
            facts.text = Text::tr("The engine runs each RUN of a Dockerfile in a container beside "
                                  "the agent: root in it, without folders of the host, and gone "
                                  "afterwards. Builds can start no others.");
            break;
        }
        facts.text = Text::tr("They run beside the agent, as siblings. Paths that a build gives "
                              "them are paths of the host, and ports that they publish open on the "
                              "host.");
        break;
    case DrawnNode::Kind::Engine:
        facts.text = Text::tr("They run in the sidecar. Paths that a build gives them are the "
                              "sidecar's, and ports that they publish open there, under the name "
                              "docker.");
        break;
    default:
        facts.text = Text::tr("They run inside the agent's container: its paths are theirs, and "
                              "ports that they publish open on its localhost.");
        break;
    }
    return facts;
}

DrawnFacts tlsFacts(const Container &agent, const Container &engine)
{
    DrawnFacts facts{
        Text::tr("%1 commands %2").arg(agent.name, engine.name),
        Text::tr("The docker command in the agent talks to this engine over their private network, "
                 "encrypted with TLS, and shows a key. That keeps strangers out, not builds: every "
                 "build can use the key."),
        {},
        engine.privileged ? riskId(Opening::Kind::PrivilegedEngine) : QString()};
    for (const QString &variable :
         {u"DOCKER_HOST"_s, u"DOCKER_TLS_VERIFY"_s, u"DOCKER_CERT_PATH"_s}) {
        if (agent.env.contains(variable)) {
            facts.spellings.append(variableSpelling(agent, variable));
        }
    }
    return facts;
}

DrawnFacts callFacts(const Container &agent, const Container &proxy)
{
    DrawnFacts facts{
        Text::tr("%1 asks %2").arg(agent.name, proxy.name),
        Text::tr("The docker command in the agent talks to the proxy over their private network, "
                 "in the clear and without a password. Nobody else is on that network."),
        {},
        riskId(openingOf(proxy))};
    const QString variable = u"DOCKER_HOST"_s;
    if (agent.env.contains(variable)) {
        facts.spellings = {variableSpelling(agent, variable)};
    }
    return facts;
}

DrawnFacts sourceFacts(const Plan &plan, const Mount &mount)
{
    DrawnFacts facts{{}, {}, {}, riskId(mount)};
    if (isEngineSocket(mount)) {
        facts.title = Text::tr("Socket %1").arg(mount.source);
        facts.text = Text::tr("The way to command the Docker engine of the host. Whoever may "
                              "write to it is root on the host.");
    } else if (mount.type == Mount::Type::Bind) {
        facts.title = Text::tr("Path of the host: %1").arg(mount.source);
        facts.text = joined({purposeOf(mount.target), Text::tr("It lies on the host itself.")});
    } else {
        facts.title = Text::tr("Volume %1").arg(mount.source);
        facts.text = joined({purposeOf(mount.target),
                             Text::tr("A volume: disk space that the Docker engine of the host "
                                      "manages. It stays when the container is removed.")});
    }
    if (agentsWith(plan, mount) > 1) {
        facts.text += u' ' + Text::tr("All agents share it.");
    }
    return facts;
}

DrawnFacts mountFacts(const Container &container, const Mount &mount)
{
    DrawnFacts facts{Text::tr("%1 is %2 in %3").arg(mount.source, mount.target, container.name),
                     {},
                     {mountSpelling(container, mount)},
                     riskId(mount)};
    if (isEngineSocket(mount)) {
        facts.text = Text::tr("Through this the docker command in the agent commands the host's "
                              "engine.");
        if (isProxy(container)) {
            facts.text = Text::tr("Through this the proxy hands on what it lets through.");
            facts.risk = riskId(openingOf(container));
        }
        if (mount.readOnly) {
            facts.text += u' ' + Text::tr("Mounted read-only it takes requests all the same.");
        }
    } else {
        facts.text =
            joined({purposeOf(mount.target),
                    mount.readOnly ? Text::tr("The container can only read there.")
                                   : Text::tr("The container can read and write there."),
                    mount.createSource
                        ? Text::tr("If the host has no such directory, the engine makes it.")
                        : QString()});
    }
    return facts;
}

namespace {

QString madeFor(const Plan &plan, const QString &network)
{
    const bool hasProxy =
        std::any_of(plan.containers.begin(), plan.containers.end(), [&](const Container &c) {
            return isProxy(c) && std::any_of(c.networks.begin(), c.networks.end(),
                                             [&](const NetworkAttachment &attachment) {
                                                 return attachment.network == network;
                                             });
        });
    return hasProxy ? Text::tr("Made for this agent and its proxy alone.")
                    : Text::tr("Made for this agent and its engine alone.");
}

} // namespace

DrawnFacts networkFacts(const Plan &plan, const QString &name)
{
    if (name.isEmpty()) {
        return {Text::tr("The default bridge network"),
                Text::tr("The network that Docker puts containers on when nothing else is said. "
                         "Containers of other people are on it too and can be reached by their "
                         "addresses."),
                {},
                {}};
    }
    const Container *server = serverOf(plan);
    const bool isOwn = std::any_of(plan.networks.begin(), plan.networks.end(),
                                   [&](const Network &network) { return network.name == name; });
    return {Text::tr("Network %1").arg(name),
            server && server->networks.first().network == name
                ? Text::tr("Made for the server and its agents. They can reach each other on it.")
            : isOwn ? madeFor(plan, name)
                    : Text::tr("It has to exist already. What else is on it can be reached by "
                               "builds."),
            {},
            {}};
}

DrawnFacts attachmentFacts(const Container &container, const NetworkAttachment *attachment)
{
    DrawnFacts facts{Text::tr("%1 is on %2")
                         .arg(container.name, attachment ? attachment->network : bridgeName()),
                     Text::tr("Through this network it reaches the outside."),
                     {networkSpelling(container, attachment)},
                     {}};
    if (attachment && !attachment->aliases.isEmpty()) {
        facts.text = Text::tr("Others on this network find it under the name %1.")
                         .arg(attachment->aliases.join(Text::tr(" or ")));
    }
    return facts;
}

DrawnFacts portFacts(const QString &place)
{
    return {Text::tr("Port %1 of the host").arg(place),
            Text::tr("The door for your browser. It is open on the host itself only and not to its "
                     "network, because the first visitor of a new server becomes administrator."),
            {},
            {}};
}

DrawnFacts publishedFacts(const Container &container, const PublishedPort &port)
{
    return {Text::tr("%1 is port %2 of %3")
                .arg(u"%1:%2"_s.arg(port.hostAddress, QString::number(port.hostPort)),
                     QString::number(port.containerPort), container.name),
            Text::tr("The host's engine passes on what comes in there."),
            {portSpelling(container, port)},
            {}};
}

DrawnFacts moreFacts(const QStringList &agents)
{
    return {Text::tr("And %1 more").arg(agents.size()),
            Text::tr("Each has containers, volumes and networks of its own like those shown: %1 to "
                     "%2.")
                .arg(agents.first(), agents.last()),
            {},
            {}};
}

QString propertiesOf(const Container &container)
{
    QStringList properties;
    if (container.privileged) {
        properties.append(Text::tr("privileged"));
    }
    if (!container.runtime.isEmpty()) {
        properties.append(container.runtime);
    }
    if (container.role == ContainerRole::Agent) {
        properties.append(container.user == u"0"_s   ? Text::tr("as root")
                          : container.user.isEmpty() ? Text::tr("as the image's user")
                                                     : Text::tr("as %1").arg(container.user));
    }
    if (isProxy(container)) {
        properties.append(letsContainersThrough(container) ? Text::tr("lets containers through")
                                                           : Text::tr("lets images through only"));
    }
    if (container.cpus) {
        properties.append(Text::tr("%1 CPUs").arg(formatCpus(*container.cpus)));
    }
    if (container.memoryBytes) {
        properties.append(QLocale::c().formattedDataSize(*container.memoryBytes, 1));
    }
    return properties.join(u" · "_s);
}

QString bridgeName()
{
    return Text::tr("default bridge");
}

QString summaryOf(const Plan &plan)
{
    const auto agents =
        std::count_if(plan.containers.begin(), plan.containers.end(),
                      [](const Container &c) { return c.role == ContainerRole::Agent; });
    return joined({Text::tr("%n TeamCity agent(s) on a Docker host, method %1.", nullptr,
                            static_cast<int>(agents))
                       .arg(plan.method),
                   opensHost(plan) ? Text::tr("The trust boundary is the whole host.")
                                   : Text::tr("The trust boundary runs around each agent."),
                   serverOf(plan)
                       ? Text::tr("The server %1 is made with it.").arg(serverOf(plan)->name)
                       : Text::tr("The server is %1.").arg(plan.serverUrl)});
}

} // namespace dw
