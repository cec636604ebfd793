#include "import/roles.h"

#include "plan/labels.h"
#include "plan/openings.h"
#include "spec/imagereference.h"

#include <QDir>
#include <QHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

bool hasRole(const Container &container, const QString &role)
{
    return container.labels.value(labels::role) == role;
}

/// docker:dind, docker:29-dind, registry.example.com/library/docker:dind-rootless, cruizba/…-dind
bool isEngineImage(const QString &image)
{
    const auto reference = parseImageReference(image);
    const QString repository = reference ? reference->repository : image;
    const QString last = repository.section(u'/', -1);
    const QString tag = reference ? reference->tag : QString();
    // docker:29 is the same image as docker:29-dind; docker:cli and docker:git have no engine.
    return (last == u"docker"_s && !tag.contains(u"cli"_s) && !tag.contains(u"git"_s)) ||
           last == u"dind"_s ||
           (last.endsWith(u"-dind"_s) && !last.contains(u"agent"_s) && !last.contains(u"runner"_s));
}

/// jetbrains/teamcity-server:2026.1.3, or a mirror's.
bool isServer(const Container &container)
{
    const auto reference = parseImageReference(container.image);
    const QString repository = reference ? reference->repository : container.image;
    return hasRole(container, u"server"_s) ||
           (repository.section(u'/', -1) == u"teamcity-server"_s &&
            !hasRole(container, u"agent"_s) && !hasRole(container, u"engine"_s));
}

bool isEngine(const Container &container)
{
    return hasRole(container, u"engine"_s) ||
           (!hasRole(container, u"agent"_s) && !isServer(container) &&
            isEngineImage(container.image) && !container.env.contains(u"SERVER_URL"_s));
}

bool isProxy(const Container &container)
{
    return hasRole(container, toKey(ContainerRole::SocketProxy)) ||
           (!hasRole(container, u"agent"_s) && isSocketProxyImage(container.image));
}

bool isBesideAgents(const Container &container)
{
    return isEngine(container) || isProxy(container);
}

bool isAgent(const Container &container)
{
    const QString image = container.image.toLower();
    return !isBesideAgents(container) && !isServer(container) &&
           (hasRole(container, u"agent"_s) || container.env.contains(u"SERVER_URL"_s) ||
            (image.contains(u"teamcity"_s) && image.contains(u"agent"_s)));
}

bool mountsSocket(const Container &container)
{
    return std::any_of(container.mounts.begin(), container.mounts.end(),
                       [](const Mount &mount) { return isSocketTarget(mount.target); });
}

bool usesEngine(const Container &container)
{
    return mountsSocket(container) || container.privileged ||
           container.runtime.contains(u"sysbox"_s) || container.env.contains(u"DOCKER_HOST"_s);
}

QList<const Container *> select(const Plan &plan, bool (*matches)(const Container &))
{
    QList<const Container *> found;
    for (const Container &container : plan.containers) {
        if (matches(container)) {
            found.append(&container);
        }
    }
    return found;
}

/// BASE when the containers are called BASE-1 … BASE-N, in whatever order.
QString commonBase(QList<const Container *> &agents)
{
    const QString first = agents.first()->name;
    const qsizetype dash = first.lastIndexOf(u'-');
    const QString base = first.left(dash);
    if (dash <= 0 || agents.size() < 2) {
        return {};
    }
    QHash<QString, const Container *> byName;
    for (const Container *agent : std::as_const(agents)) {
        byName.insert(agent->name, agent);
    }
    QList<const Container *> ordered;
    for (qsizetype number = 1; number <= agents.size(); ++number) {
        const QString name = base + u'-' + QString::number(number);
        const Container *found = byName.value(name);
        if (!found) {
            return {};
        }
        ordered.append(found);
    }
    agents = ordered;
    return base;
}

bool alike(const Container *one, const Container *other)
{
    return one->image == other->image && one->privileged == other->privileged &&
           one->runtime == other->runtime;
}

QStringList namesOf(const Container &container)
{
    QStringList names{container.name};
    for (const NetworkAttachment &attachment : container.networks) {
        names += attachment.aliases;
    }
    return names;
}

/// The agent's name in that of its sidecar, as planners make it; empty: it is not such a name.
QString nameWithout(const QString &sidecar)
{
    for (const QString &suffix : {u"-docker"_s, u"-socket-proxy"_s}) {
        if (sidecar.endsWith(suffix)) {
            return sidecar.chopped(suffix.size());
        }
    }
    return {};
}

const Container *sidecarOf(const Container &agent, const QList<const Container *> &sidecars,
                           bool onlyAgent)
{
    const QString host = QUrl(agent.env.value(u"DOCKER_HOST"_s)).host();
    for (const Container *sidecar : sidecars) {
        if (sidecar->labels.value(labels::agent) == agent.name ||
            nameWithout(sidecar->name) == agent.name || agent.waitsFor.contains(sidecar->name)) {
            return sidecar;
        }
    }
    for (const Container *sidecar : sidecars) {
        if (!host.isEmpty() && namesOf(*sidecar).contains(host) && onlyAgent) {
            return sidecar;
        }
    }
    // An engine that nobody else uses. A proxy can be there for others: for Traefik, say.
    return sidecars.size() == 1 && onlyAgent && isEngine(*sidecars.first()) ? sidecars.first()
                                                                            : nullptr;
}

/// One of this program's, that the agents use. To make a new server in the place of another one,
/// with data in it, would be no import.
const Container *trialServerOf(const Plan &plan, const Roles &roles)
{
    AgentSpec spec;
    spec.name = roles.name;
    spec.trialServer = TrialServer();
    const bool isUsed = !roles.agents.isEmpty() &&
                        roles.agents.first()->env.value(u"SERVER_URL"_s) == agentsServerUrl(spec);
    for (const Container *server : select(plan, isServer)) {
        if (isUsed && server->name == trialServerName(spec) && hasRole(*server, u"server"_s)) {
            return server;
        }
    }
    return nullptr;
}

void findMethod(Roles &roles)
{
    const Container *agent = roles.agents.isEmpty() ? nullptr : roles.agents.first();
    const Container *sidecar = roles.sidecars.isEmpty() ? nullptr : roles.sidecars.first();
    if (sidecar && isProxy(*sidecar)) {
        roles.method = Method::DockerSocket;
        roles.socketProxy = letsContainersThrough(*sidecar) ? SocketProxy::Run : SocketProxy::Build;
        return;
    }
    roles.placement = sidecar ? Placement::Sidecar : Placement::Agent;
    const Container *engine = sidecar ? sidecar : agent;
    // What this program made says so, whatever has been edited since.
    const auto own = methodFromKey(agent ? agent->labels.value(labels::method) : QString());
    if (own && (*own != Method::DockerSocket || !sidecar)) {
        roles.method = *own;
    } else if (engine->runtime.contains(u"sysbox"_s)) {
        roles.method = Method::Sysbox;
    } else if (sidecar || (agent->privileged &&
                           (agent->env.contains(u"DOCKER_IN_DOCKER"_s) || !mountsSocket(*agent)))) {
        roles.method = Method::Dind;
    } else {
        roles.method = Method::DockerSocket;
        roles.methodIsGuess = !mountsSocket(*agent);
    }
}

} // namespace

bool isSocketProxyImage(const QString &image)
{
    const auto reference = parseImageReference(image);
    const QString repository = reference ? reference->repository : image;
    return repository.section(u'/', -1) == u"docker-socket-proxy"_s ||
           repository.endsWith(u"linuxserver/socket-proxy"_s);
}

bool isSocketTarget(const QString &target)
{
    const QString path = QDir::cleanPath(target);
    return path == u"/var/run/docker.sock"_s || path == u"/run/docker.sock"_s;
}

Roles findRoles(const Plan &plan)
{
    Roles roles;
    const QList<const Container *> sidecars = select(plan, isBesideAgents);
    QList<const Container *> agents = select(plan, isAgent);
    if (agents.isEmpty()) {
        // Not one of JetBrains's images: whoever uses an engine, or else the first.
        QList<const Container *> others =
            select(plan, [](const Container &c) { return !isBesideAgents(c) && !isServer(c); });
        std::stable_partition(others.begin(), others.end(),
                              [](const Container *c) { return usesEngine(*c); });
        agents = others.mid(0, 1);
    }
    if (agents.isEmpty()) {
        roles.sidecars = sidecars.mid(0, 1);
        roles.name = sidecars.isEmpty() ? QString() : nameWithout(sidecars.first()->name);
        if (roles.name.isEmpty()) {
            roles.name = AgentSpec().name;
        }
    } else {
        roles.name = commonBase(agents);
        if (roles.name.isEmpty() ||
            !std::all_of(agents.begin(), agents.end(),
                         [&](const Container *c) { return alike(c, agents.first()); })) {
            agents = agents.mid(0, 1);
            roles.name = agents.first()->name;
        }
        roles.agents = agents;
        for (const Container *agent : std::as_const(agents)) {
            roles.sidecars.append(sidecarOf(*agent, sidecars, agents.size() == 1));
        }
        roles.server = trialServerOf(plan, roles);
    }
    if (!roles.agents.isEmpty() || !roles.sidecars.isEmpty()) {
        findMethod(roles);
    }
    return roles;
}

} // namespace dw
