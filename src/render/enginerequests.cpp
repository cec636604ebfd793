#include "render/enginerequests.h"

#include <QHash>
#include <QUrl>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

QString encoded(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

template <class Rep, class Period>
std::int64_t nanoseconds(std::chrono::duration<Rep, Period> value)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(value).count();
}

Json restartPolicy(const QString &restart)
{
    const QString name = restart.section(u':', 0, 0);
    const int retries = restart.section(u':', 1).toInt();
    return {{"Name", name}, {"MaximumRetryCount", retries}};
}

/// Binds make what is missing, as docker's -v does; Mounts refuse, as --mount does.
void addMounts(Json &hostConfig, const QList<Mount> &mounts)
{
    Json binds = Json::array();
    Json strict = Json::array();
    for (const Mount &mount : mounts) {
        if (hasShortForm(mount)) {
            binds.push_back(shortForm(mount));
        } else {
            Json entry = {{"Type", mount.type == Mount::Type::Bind ? "bind" : "volume"},
                          {"Source", mount.source},
                          {"Target", mount.target}};
            if (mount.readOnly) {
                entry["ReadOnly"] = true;
            }
            strict.push_back(entry);
        }
    }
    if (!binds.empty()) {
        hostConfig["Binds"] = binds;
    }
    if (!strict.empty()) {
        hostConfig["Mounts"] = strict;
    }
}

Json endpointConfig(const NetworkAttachment &attachment)
{
    Json config = Json::object();
    if (!attachment.aliases.isEmpty()) {
        config["Aliases"] = attachment.aliases;
    }
    return config;
}

std::string portKey(const PublishedPort &port)
{
    return std::to_string(port.containerPort) + "/tcp";
}

void addPortBindings(Json &hostConfig, const QList<PublishedPort> &ports)
{
    for (const PublishedPort &port : ports) {
        hostConfig["PortBindings"][portKey(port)].push_back(
            {{"HostIp", port.hostAddress}, {"HostPort", QString::number(port.hostPort)}});
    }
}

Json hostConfig(const Container &container)
{
    Json host = {{"RestartPolicy", restartPolicy(container.restart)},
                 {"NetworkMode", container.networks.isEmpty()
                                     ? u"default"_s
                                     : container.networks.first().network}};
    addMounts(host, container.mounts);
    addPortBindings(host, container.ports);
    if (container.privileged) {
        host["Privileged"] = true;
    }
    if (!container.runtime.isEmpty()) {
        host["Runtime"] = container.runtime;
    }
    if (!container.groupAdd.isEmpty()) {
        host["GroupAdd"] = container.groupAdd;
    }
    if (!container.extraHosts.isEmpty()) {
        host["ExtraHosts"] = container.extraHosts;
    }
    if (container.cpus) {
        host["NanoCpus"] = static_cast<std::int64_t>(std::llround(*container.cpus * 1e9));
    }
    if (container.memoryBytes) {
        host["Memory"] = *container.memoryBytes;
    }
    if (container.pidsLimit) {
        host["PidsLimit"] = *container.pidsLimit;
    }
    return host;
}

Json createBody(const Container &container, const QMap<QString, QString> &secrets)
{
    Json env = Json::array();
    for (auto it = container.env.begin(); it != container.env.end(); ++it) {
        env.push_back(QString(it.key() + u'=' + it.value()));
    }
    for (const QString &name : container.secretEnv) {
        env.push_back(QString(name + u'=' + secrets.value(name)));
    }
    Json body = {{"Image", container.image},
                 {"Env", env},
                 {"Labels", container.labels},
                 {"StopTimeout", container.stopTimeout.count()},
                 {"HostConfig", hostConfig(container)}};
    if (!container.command.isEmpty()) {
        body["Cmd"] = container.command;
    }
    for (const PublishedPort &port : container.ports) {
        body["ExposedPorts"][portKey(port)] = Json::object();
    }
    if (!container.user.isEmpty()) {
        body["User"] = container.user;
    }
    if (container.health) {
        body["Healthcheck"] = {{"Test", QStringList{u"CMD-SHELL"_s, container.health->command}},
                               {"Interval", nanoseconds(container.health->interval)},
                               {"Timeout", nanoseconds(container.health->timeout)},
                               {"StartPeriod", nanoseconds(container.health->startPeriod)},
                               {"Retries", container.health->retries}};
    }
    if (!container.networks.isEmpty()) {
        const NetworkAttachment &first = container.networks.first();
        body["NetworkingConfig"]["EndpointsConfig"][first.network.toStdString()] =
            endpointConfig(first);
    }
    return body;
}

EngineRequest containerRequest(EngineRequest::Kind kind, const QString &container,
                               const QString &action)
{
    return {.kind = kind,
            .object = container,
            .method = kind == EngineRequest::Kind::AwaitHealthy ? "GET" : "POST",
            .path = u"/containers/%1/%2"_s.arg(encoded(container), action),
            .query = {},
            .body = {}};
}

void addContainer(std::vector<EngineRequest> &requests, const Container &container,
                  const QMap<QString, QString> &secrets)
{
    using Kind = EngineRequest::Kind;
    requests.push_back({.kind = Kind::CreateContainer,
                        .object = container.name,
                        .method = "POST",
                        .path = u"/containers/create"_s,
                        .query = {{u"name"_s, container.name}},
                        .body = createBody(container, secrets)});
    for (const NetworkAttachment &attachment : container.networks.mid(1)) {
        requests.push_back({.kind = Kind::ConnectNetwork,
                            .object = container.name,
                            .method = "POST",
                            .path = u"/networks/%1/connect"_s.arg(encoded(attachment.network)),
                            .query = {},
                            .body = {{"Container", container.name},
                                     {"EndpointConfig", endpointConfig(attachment)}}});
    }
    requests.push_back(containerRequest(Kind::StartContainer, container.name, u"start"_s));
}

} // namespace

std::vector<EngineRequest> engineRequests(const Plan &plan, const QMap<QString, QString> &secrets)
{
    using Kind = EngineRequest::Kind;
    std::vector<EngineRequest> requests;
    for (const Network &network : plan.networks) {
        requests.push_back({.kind = Kind::CreateNetwork,
                            .object = network.name,
                            .method = "POST",
                            .path = u"/networks/create"_s,
                            .query = {},
                            .body = {{"Name", network.name},
                                     {"CheckDuplicate", true},
                                     {"Driver", "bridge"},
                                     {"Attachable", true}, // as Compose 1 makes every network
                                     {"Labels", network.labels}}});
    }
    for (const Volume &volume : plan.volumes) {
        requests.push_back({.kind = Kind::CreateVolume,
                            .object = volume.name,
                            .method = "POST",
                            .path = u"/volumes/create"_s,
                            .query = {},
                            .body = {{"Name", volume.name}, {"Labels", volume.labels}}});
    }
    for (const Container &container : plan.containers) {
        for (const QString &other : container.waitsFor) {
            requests.push_back(containerRequest(Kind::AwaitHealthy, other, u"json"_s));
        }
        addContainer(requests, container, secrets);
    }
    return requests;
}

std::vector<std::vector<RequestChain>> makeStages(std::vector<EngineRequest> requests,
                                                  const Plan &plan)
{
    QHash<QString, QString> agentOf; // a container
    for (const Container &container : plan.containers) {
        agentOf.insert(container.name, container.agent);
    }
    std::vector<RequestChain> shared, agents;
    QHash<QString, std::size_t> places; // in `agents`
    for (EngineRequest &request : requests) {
        const bool isShared = request.kind == EngineRequest::Kind::CreateNetwork ||
                              request.kind == EngineRequest::Kind::CreateVolume;
        if (isShared) {
            shared.emplace_back().push_back(std::move(request));
            continue;
        }
        const QString agent = agentOf.value(request.object);
        if (!places.contains(agent)) {
            places.insert(agent, agents.size());
            agents.emplace_back();
        }
        agents[places.value(agent)].push_back(std::move(request));
    }
    return {std::move(shared), std::move(agents)};
}

} // namespace dw
