#include "methods/planbuilder.h"

#include "methods/engineflags.h"
#include "methods/knownimages.h"
#include "plan/labels.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

const QString confDirectory = u"/data/teamcity_agent/conf"_s;
const QString engineDataDirectory = u"/var/lib/docker"_s;
const QString certificateDirectory = u"/certs/client"_s;

void applyLimits(Container &container, const AgentSpec &spec)
{
    container.cpus = spec.resources.cpus;
    container.memoryBytes = spec.resources.memoryBytes;
    container.pidsLimit = spec.resources.pidsLimit;
}

/// An agent's volumes stand together, so looking back stays short with thousands of agents. A
/// server's come first of all, and could be called as an agent's.
bool hasVolume(const Plan &plan, const QString &agent, const QString &name)
{
    for (const Volume &volume : plan.volumes) {
        if (!volume.agent.endsWith(u"-server"_s)) {
            break;
        }
        if (volume.name == name) {
            return true;
        }
    }
    const auto notOfThisAgent = std::find_if(plan.volumes.rbegin(), plan.volumes.rend(),
                                             [&](const Volume &v) { return v.agent != agent; });
    return std::any_of(plan.volumes.rbegin(), notOfThisAgent,
                       [&](const Volume &v) { return v.name == name; });
}

/// The VOLUMEs of an image: as the engine knows them, else by what the image most likely is.
QStringList declaredVolumes(const PlanRequest &request, const Container &container)
{
    const auto known = request.facts.imageVolumes.find(container.image);
    if (known != request.facts.imageVolumes.end()) {
        return *known;
    }
    switch (container.role) {
    case ContainerRole::Agent:
        return knownImages().agentVolumes;
    case ContainerRole::Engine:
        return knownImages().engineVolumes;
    case ContainerRole::Server:
        return knownImages().serverVolumes;
    case ContainerRole::SocketProxy:
        break;
    }
    return {};
}

/// "/opt/buildagent/work" → "work", "/srv/some data" → "srv-some-data". Different paths can have
/// the same suffix.
QString suffixFor(QString path)
{
    if (path == engineDataDirectory) {
        // The agent's image declares it; with the engine elsewhere nothing is ever written there.
        return u"unused-docker"_s;
    }
    for (const QString &prefix :
         {u"/opt/buildagent/"_s, u"/data/teamcity_agent/"_s, u"/opt/teamcity/"_s}) {
        if (path.startsWith(prefix)) {
            path.remove(0, prefix.size());
        }
    }
    QString suffix;
    for (const QChar c : std::as_const(path)) {
        const bool plain = c.isLower() || c.isUpper() || c.isDigit() || c == u'_' || c == u'.';
        suffix.append(plain && c.unicode() < 128 ? c : u'-');
    }
    while (suffix.startsWith(u'-')) {
        suffix.remove(0, 1);
    }
    return suffix.isEmpty() ? u"data"_s : suffix;
}

Container newEngine(Plan &plan, const PlanRequest &request, const QString &agent,
                    const EngineAccess &access)
{
    const AgentSpec &spec = request.spec;
    // The image's certificate names `docker`, and no other alias (docker-library/docker).
    Container engine = newSidecar(request, agent, ContainerRole::Engine, u"docker"_s, engineHost);
    engine.image = spec.engineImage.isEmpty() ? knownImages().engine : spec.engineImage;
    engine.privileged = access.privileged;
    engine.runtime = access.runtime;
    engine.env = proxyVariables(spec.env);
    engine.env.insert(u"DOCKER_TLS_CERTDIR"_s, u"/certs"_s);
    engine.command = engineFlags(spec.engineNetwork, engine.image);
    engine.stopTimeout = std::chrono::seconds(60); // dockerd stops its containers within 15 s
    engine.health = HealthCheck{.command = u"docker info"_s};
    mountVolume(plan, request, engine, u"docker-data"_s, engineDataDirectory);
    mountVolume(plan, request, engine, u"docker-certs"_s, certificateDirectory);
    return engine;
}

} // namespace

QString privateNetwork(const QString &container)
{
    return container + u"-net"_s;
}

Labels objectLabels(const PlanRequest &request, const QString &agent)
{
    return {{labels::deployment, request.spec.name},
            {labels::specHash, request.specHash},
            {labels::agent, agent},
            {labels::method, toKey(request.spec.method)}};
}

Labels containerLabels(const PlanRequest &request, const QString &agent, ContainerRole role)
{
    Labels all = objectLabels(request, agent);
    all.insert(labels::role, toKey(role));
    all.insert(request.spec.labels);
    return all;
}

QString timeZoneOf(const PlanRequest &request)
{
    return request.spec.env.value(u"TZ"_s, request.facts.timeZone);
}

const QStringList &wrapperDirectories()
{
    static const QStringList directories{u"/opt/buildagent/work"_s, u"/opt/buildagent/temp"_s,
                                         u"/opt/buildagent/tools"_s, u"/opt/buildagent/plugins"_s,
                                         u"/opt/buildagent/system"_s};
    return directories;
}

bool hasMountAt(const Container &container, const QString &target)
{
    const QString wanted = cleanPath(target);
    return std::any_of(container.mounts.begin(), container.mounts.end(),
                       [&](const Mount &m) { return cleanPath(m.target) == wanted; });
}

Container newAgent(const PlanRequest &request, const QString &name)
{
    const AgentSpec &spec = request.spec;
    Container agent;
    agent.name = name;
    agent.role = ContainerRole::Agent;
    agent.agent = name;
    agent.image = spec.image.isEmpty() ? defaultImage(spec, request.facts) : spec.image;
    agent.labels = containerLabels(request, name, ContainerRole::Agent);
    agent.env = spec.env;
    if (spec.trialServer) {
        agent.env = withoutProxyTo(trialServerName(spec), agent.env);
    }
    agent.env.insert(u"SERVER_URL"_s, agentsServerUrl(spec));
    agent.env.insert(u"AGENT_NAME"_s, name);
    agent.env.insert(u"TZ"_s, timeZoneOf(request));
    if (request.options.withToken) {
        agent.secretEnv = {u"AGENT_TOKEN"_s};
    }
    for (const VolumeOption &volume : spec.volumes) {
        const bool isPath = volume.source.startsWith(u'/');
        agent.mounts.append({isPath ? Mount::Type::Bind : Mount::Type::Volume,
                             isPath ? cleanPath(volume.source) : volume.source,
                             cleanPath(volume.target), volume.readOnly, false});
    }
    if (!spec.network.isEmpty()) {
        // The engine knows a container by its name anyhow, and Compose lists the name as an alias.
        static const QStringList modes{u"host"_s, u"bridge"_s, u"default"_s};
        agent.networks = {
            {spec.network, modes.contains(spec.network) ? QStringList() : QStringList{name}}};
    }
    if (spec.trialServer) {
        agent.networks.append({privateNetwork(trialServerName(spec)), {name}});
    }
    for (const auto &[host, address] : spec.extraHosts) {
        agent.extraHosts.append(host + u':' + address);
    }
    agent.restart = spec.restart;
    agent.stopTimeout = std::chrono::seconds(spec.stopTimeout);
    applyLimits(agent, spec);
    if (spec.runAs == RunAs::Root) {
        agent.user = u"0"_s;
    }
    return agent;
}

Container newSidecar(const PlanRequest &request, const QString &agent, ContainerRole role,
                     const QString &suffix, const QString &host)
{
    Container sidecar;
    sidecar.name = agent + u'-' + suffix;
    sidecar.role = role;
    sidecar.agent = agent;
    sidecar.labels = containerLabels(request, agent, role);
    sidecar.networks = {{privateNetwork(agent), {sidecar.name, host}}};
    sidecar.restart = request.spec.restart;
    applyLimits(sidecar, request.spec);
    return sidecar;
}

void joinSidecar(Plan &plan, const PlanRequest &request, Container &agent, const Container &sidecar)
{
    const QString network = privateNetwork(agent.name);
    agent.networks.prepend({network, {agent.name}});
    agent.waitsFor = {sidecar.name};
    plan.networks.append({network, objectLabels(request, agent.name), agent.name});
}

void mountVolume(Plan &plan, const PlanRequest &request, Container &container,
                 const QString &suffix, const QString &target, bool readOnly)
{
    if (hasMountAt(container, target)) {
        return;
    }
    const QString name = container.agent + u'-' + suffix;
    container.mounts.append({Mount::Type::Volume, name, target, readOnly, false});
    if (!hasVolume(plan, container.agent, name)) {
        plan.volumes.append({name, objectLabels(request, container.agent), container.agent});
    }
}

void mountDeclaredVolumes(Plan &plan, const PlanRequest &request, Container &container)
{
    // The configuration is the agent's identity: it is kept whatever the image declares.
    if (container.role == ContainerRole::Agent) {
        mountVolume(plan, request, container, u"conf"_s, confDirectory);
    }
    for (const QString &path : declaredVolumes(request, container)) {
        // A name that is taken belongs to another directory, or to the sidecar's.
        const QString plain = suffixFor(path);
        QString suffix = plain;
        for (int number = 2; hasVolume(plan, container.agent, container.agent + u'-' + suffix);
             ++number) {
            suffix = plain + u'-' + QString::number(number);
        }
        mountVolume(plan, request, container, suffix, path);
    }
}

namespace {

/// One agent with its engine in a sidecar.
void addAgentWithSidecar(Plan &plan, const PlanRequest &request, const QString &name,
                         const EngineAccess &access)
{
    Container engine = newEngine(plan, request, name, access);
    Container agent = newAgent(request, name);
    joinSidecar(plan, request, agent, engine);
    agent.env = withoutProxyTo(engineHost, agent.env);
    agent.env.insert(u"DOCKER_HOST"_s, u"tcp://%1:2376"_s.arg(engineHost));
    agent.env.insert(u"DOCKER_TLS_VERIFY"_s, u"1"_s);
    agent.env.insert(u"DOCKER_CERT_PATH"_s, certificateDirectory);
    mountVolume(plan, request, agent, u"docker-certs"_s, certificateDirectory, true);
    if (request.spec.containerWrapper) {
        // Containers that builds start are the sidecar's: they see the sidecar's files.
        for (const QString &directory : wrapperDirectories()) {
            mountVolume(plan, request, agent, suffixFor(directory), directory);
            const auto mounted =
                std::find_if(agent.mounts.begin(), agent.mounts.end(),
                             [&](const Mount &m) { return m.target == directory; });
            engine.mounts.append(*mounted);
        }
    }
    mountDeclaredVolumes(plan, request, engine);
    mountDeclaredVolumes(plan, request, agent);
    plan.containers.append({engine, agent});
}

/// One agent that starts an engine in its own container.
void addAgentWithEngine(Plan &plan, const PlanRequest &request, const QString &name,
                        const EngineAccess &access)
{
    Container agent = newAgent(request, name);
    agent.privileged = access.privileged;
    agent.runtime = access.runtime;
    agent.env.insert(u"DOCKER_IN_DOCKER"_s, u"start"_s);
    mountVolume(plan, request, agent, u"docker-data"_s, engineDataDirectory);
    mountDeclaredVolumes(plan, request, agent);
    plan.containers.append(agent);
}

} // namespace

void addAgentsWithOwnEngines(Plan &plan, const PlanRequest &request, const EngineAccess &access)
{
    const bool sidecar = effectivePlacement(request.spec) == Placement::Sidecar;
    for (const QString &name : agentNames(request.spec)) {
        if (sidecar) {
            addAgentWithSidecar(plan, request, name, access);
        } else {
            addAgentWithEngine(plan, request, name, access);
        }
    }
}

} // namespace dw
