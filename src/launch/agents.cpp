#include "launch/agents.h"

#include "launch/containervalues.h"
#include "launch/waiting.h"
#include "plan/labels.h"
#include "plan/plan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Agents)
};

AgentStatus statusOf(const Json &item)
{
    return {.name = containerNameOf(item),
            .role = containerRoleFromKey(labelOf(item, labels::role)),
            .deployment = labelOf(item, labels::deployment),
            .method = labelOf(item, labels::method),
            .image = stringAt(item, "Image"),
            .state = stringAt(item, "State"),
            .status = stringAt(item, "Status"),
            .sidecar = {},
            .sidecarState = {},
            .serverUrl = {}};
}

Error noSuchAgent(const QString &name, const QList<AgentStatus> &agents)
{
    QStringList names;
    for (const AgentStatus &agent : agents) {
        names.append(agent.name);
    }
    return {ErrorCode::NotFound, Text::tr("This program made no agent called %1 here.").arg(name),
            names.isEmpty() ? Text::tr("There are no agents on this engine yet.")
                            : Text::tr("Agents on this engine: %1.").arg(names.join(u", "_s))};
}

/// Whether a container of a list is on the network, running or not.
bool isOn(const Json &item, const QString &network)
{
    const Json *settings = member(item, "NetworkSettings");
    const Json *networks = settings ? member(*settings, "Networks") : nullptr;
    return networks && networks->is_object() && networks->contains(network.toStdString());
}

QStringList namesOf(const Json &list)
{
    QStringList names;
    for (const Json &item : list) {
        names.append(stringAt(item, "Name"));
    }
    return names;
}

/// The agent first: it uses its engine.
QStringList containersOf(const AgentObjects &objects)
{
    QStringList containers{objects.agent, objects.sidecar};
    containers.removeAll(QString());
    return containers;
}

Error onlyDataLeft(const QString &name)
{
    return {ErrorCode::NotFound,
            Text::tr("The agent %1 was removed; only its data is left.").arg(name),
            Text::tr("Launch it again under the same name, or remove the data with "
                     "dind-wizard agents remove %1 --volumes.")
                .arg(name)};
}

QCoro::Task<Result<void>> stopOne(docker::Engine &engine, QString container, Cancellation *cancel)
{
    const Result<Json> inspected = co_await engine.inspectContainer(container, cancel);
    if (!inspected) {
        co_return inspected.error();
    }
    const std::chrono::seconds grace = stopGrace(*inspected);
    const Result<void> stopped = co_await engine.stopContainer(container, grace, cancel);
    co_return stopped;
}

/// The agent's own networks, and those whose owner went before it: a trial server's is kept for the
/// agents that are on it.
QCoro::Task<Result<void>> removeNetworks(docker::Engine &engine, const AgentObjects &objects,
                                         Removal &removal, Cancellation *cancel)
{
    const QStringList filter{labels::deployment + u'=' + objects.deployment};
    const Result<Json> networks = co_await engine.listNetworks(filter, cancel);
    if (!networks) {
        co_return networks.error();
    }
    const Result<Json> left = co_await engine.listContainers(filter, cancel);
    if (!left) {
        co_return left.error();
    }
    const auto any = [&left](const auto &matches) {
        return std::any_of(left->begin(), left->end(), matches);
    };
    for (const Json &item : *networks) {
        const QString network = stringAt(item, "Name");
        const QString owner = labelOf(item, labels::agent);
        const bool isOwned = owner != objects.name && any([&](const Json &container) {
                                 return labelOf(container, labels::agent) == owner;
                             });
        if (isOwned) {
            continue;
        }
        if (any([&](const Json &container) { return isOn(container, network); })) {
            removal.kept.append(u"network "_s + network);
            continue;
        }
        const Result<void> removed = co_await engine.removeNetwork(network, cancel);
        if (!removed) {
            co_return removed.error();
        }
        removal.removed.append(u"network "_s + network);
    }
    co_return {};
}

} // namespace

QCoro::Task<Result<QList<AgentStatus>>> listAgents(docker::Engine &engine, Cancellation *cancel)
{
    const QStringList ours{labels::deployment};
    const Result<Json> list = co_await engine.listContainers(ours, cancel);
    if (!list) {
        co_return list.error();
    }
    QList<AgentStatus> agents;
    for (const Json &item : *list) {
        if (!isSidecar(containerRoleFromKey(labelOf(item, labels::role)))) {
            agents.append(statusOf(item));
        }
    }
    for (AgentStatus &agent : agents) {
        for (const Json &item : *list) {
            if (isSidecar(containerRoleFromKey(labelOf(item, labels::role))) &&
                labelOf(item, labels::agent) == agent.name) {
                agent.sidecar = containerNameOf(item);
                agent.sidecarState = stringAt(item, "State");
            }
        }
        const Result<Json> inspected = co_await engine.inspectContainer(agent.name, cancel);
        if (inspected) {
            agent.serverUrl = agent.role == ContainerRole::Server
                                  ? publishedAt(*inspected)
                                  : environmentValue(*inspected, u"SERVER_URL"_s);
        }
    }
    std::sort(agents.begin(), agents.end(),
              [](const AgentStatus &a, const AgentStatus &b) { return a.name < b.name; });
    co_return agents;
}

QCoro::Task<Result<AgentObjects>> findAgent(docker::Engine &engine, QString name,
                                            Cancellation *cancel)
{
    const QStringList filter{labels::deployment, labels::agent + u'=' + name};
    const Result<Json> containers = co_await engine.listContainers(filter, cancel);
    if (!containers) {
        co_return containers.error();
    }
    const Result<Json> networks = co_await engine.listNetworks(filter, cancel);
    if (!networks) {
        co_return networks.error();
    }
    const Result<Json> volumes = co_await engine.listVolumes(filter, cancel);
    if (!volumes) {
        co_return volumes.error();
    }
    if (containers->empty() && networks->empty() && volumes->empty()) {
        const Result<QList<AgentStatus>> agents = co_await listAgents(engine, cancel);
        co_return noSuchAgent(name, agents ? *agents : QList<AgentStatus>());
    }
    AgentObjects objects{.name = name,
                         .deployment = {},
                         .agent = {},
                         .sidecar = {},
                         .networks = namesOf(*networks),
                         .volumes = namesOf(*volumes)};
    for (const Json *list : {&*containers, &*networks, &*volumes}) {
        if (!list->empty()) {
            objects.deployment = labelOf(list->front(), labels::deployment);
        }
    }
    for (const Json &item : *containers) {
        const bool isBeside = isSidecar(containerRoleFromKey(labelOf(item, labels::role)));
        (isBeside ? objects.sidecar : objects.agent) = containerNameOf(item);
    }
    co_return objects;
}

QCoro::Task<Result<QList<AgentObjects>>> findAgents(docker::Engine &engine, QStringList names,
                                                    Cancellation *cancel)
{
    const QStringList ours{labels::deployment};
    const Result<Json> containers = co_await engine.listContainers(ours, cancel);
    if (!containers) {
        co_return containers.error();
    }
    const Result<Json> networks = co_await engine.listNetworks(ours, cancel);
    if (!networks) {
        co_return networks.error();
    }
    const Result<Json> volumes = co_await engine.listVolumes(ours, cancel);
    if (!volumes) {
        co_return volumes.error();
    }
    QMap<QString, AgentObjects> found;
    for (const QString &name : names) {
        found[name].name = name;
    }
    const auto ownerOf = [&found](const Json &item) -> AgentObjects * {
        const auto owner = found.find(labelOf(item, labels::agent));
        if (owner == found.end()) {
            return nullptr;
        }
        owner->deployment = labelOf(item, labels::deployment);
        return &*owner;
    };
    for (const Json &item : *containers) {
        if (AgentObjects *owner = ownerOf(item)) {
            const bool isBeside = isSidecar(containerRoleFromKey(labelOf(item, labels::role)));
            (isBeside ? owner->sidecar : owner->agent) = containerNameOf(item);
        }
    }
    for (const Json &item : *networks) {
        if (AgentObjects *owner = ownerOf(item)) {
            owner->networks.append(stringAt(item, "Name"));
        }
    }
    for (const Json &item : *volumes) {
        if (AgentObjects *owner = ownerOf(item)) {
            owner->volumes.append(stringAt(item, "Name"));
        }
    }
    QList<AgentObjects> objects = found.values();
    objects.removeIf([](const AgentObjects &agent) { return agent.deployment.isEmpty(); });
    co_return objects;
}

QCoro::Task<Result<void>> startAgent(docker::Engine &engine, QString name, Cancellation *cancel)
{
    const Result<AgentObjects> objects = co_await findAgent(engine, name, cancel);
    if (!objects) {
        co_return objects.error();
    }
    const QString sidecar = objects->sidecar;
    if (!sidecar.isEmpty()) {
        const Result<void> started = co_await engine.startContainer(sidecar, cancel);
        if (!started) {
            co_return started.error();
        }
        const Result<void> healthy = co_await awaitHealthy(engine, sidecar, 120s, cancel);
        if (!healthy) {
            co_return healthy.error();
        }
    }
    if (objects->agent.isEmpty()) {
        co_return onlyDataLeft(name);
    }
    const Result<void> started = co_await engine.startContainer(name, cancel);
    co_return started;
}

QCoro::Task<Result<void>> stopAgent(docker::Engine &engine, QString name, Cancellation *cancel)
{
    const Result<AgentObjects> objects = co_await findAgent(engine, name, cancel);
    if (!objects) {
        co_return objects.error();
    }
    if (objects->agent.isEmpty()) {
        co_return onlyDataLeft(name);
    }
    for (const QString &container : containersOf(*objects)) {
        const Result<void> stopped = co_await stopOne(engine, container, cancel);
        if (!stopped) {
            co_return stopped.error();
        }
    }
    co_return {};
}

QCoro::Task<Result<void>> restartAgent(docker::Engine &engine, QString name, Cancellation *cancel)
{
    const Result<void> stopped = co_await stopAgent(engine, name, cancel);
    if (!stopped) {
        co_return stopped.error();
    }
    const Result<void> started = co_await startAgent(engine, name, cancel);
    co_return started;
}

QCoro::Task<Result<Removal>> removeAgent(docker::Engine &engine, QString name, bool volumes,
                                         Cancellation *cancel)
{
    const Result<AgentObjects> objects = co_await findAgent(engine, name, cancel);
    if (!objects) {
        co_return objects.error();
    }
    Removal removal;
    for (const QString &container : containersOf(*objects)) {
        const Result<void> stopped = co_await stopOne(engine, container, cancel);
        if (!stopped) {
            co_return stopped.error();
        }
    }
    for (const QString &container : containersOf(*objects)) {
        const Result<void> removed = co_await engine.removeContainer(container, true, cancel);
        if (!removed) {
            co_return removed.error();
        }
        removal.removed.append(u"container "_s + container);
    }
    const Result<void> networks = co_await removeNetworks(engine, *objects, removal, cancel);
    if (!networks) {
        co_return networks.error();
    }
    for (const QString &volume : objects->volumes) {
        if (!volumes) {
            removal.kept.append(u"volume "_s + volume);
            continue;
        }
        const Result<void> removed = co_await engine.removeVolume(volume, cancel);
        if (!removed) {
            co_return removed.error();
        }
        removal.removed.append(u"volume "_s + volume);
    }
    co_return removal;
}

} // namespace dw
