#include "launch/agentroster.h"

#include "launch/containervalues.h"
#include "plan/labels.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype mostContainers = 10'000;
constexpr qsizetype longestText = 1000;

QString shortTextAt(const Json &object, const char *key)
{
    return stringAt(object, key).left(longestText);
}

/// A label's value. `object` has the labels under "Labels".
QString shortLabel(const Json &object, const QString &key)
{
    return labelOf(object, key).left(longestText);
}

/// The labels of JetBrains' images tell it; "latest" is what those say that were built without one.
QString versionOf(const Json &object)
{
    const QString version = shortLabel(object, u"dockerImage.teamcity.version"_s);
    return version == u"latest"_s ? QString() : version;
}

void readLabels(SeenAgentContainer &container, const Json &object)
{
    container.deployment = shortLabel(object, labels::deployment);
    container.agent = shortLabel(object, labels::agent);
    container.role = containerRoleFromKey(shortLabel(object, labels::role));
    container.method = shortLabel(object, labels::method);
    container.specHash = shortLabel(object, labels::specHash);
    container.version = versionOf(object);
    if (container.agent.isEmpty()) {
        container.agent = container.name;
    }
}

/// A list tells them only inside its sentence: "Up 3 minutes (healthy)", "Exited (137) 5 weeks
/// ago".
void readSentence(SeenAgentContainer &container, const QString &sentence)
{
    static const QRegularExpression health(u"\\((?:health: )?(healthy|unhealthy|starting)\\)$"_s);
    static const QRegularExpression exit(u"^(?:Exited|Restarting) \\((\\d{1,9})\\)"_s);
    container.health = health.match(sentence).captured(1);
    container.exitCode = exit.match(sentence).captured(1).toInt();
}

SeenAgentContainer listed(const Json &item)
{
    SeenAgentContainer container;
    container.id = shortTextAt(item, "Id");
    container.name = containerNameOf(item).left(longestText);
    container.image = shortTextAt(item, "Image");
    container.state = shortTextAt(item, "State");
    readLabels(container, item);
    readSentence(container, shortTextAt(item, "Status"));
    return container;
}

/// A list knows less than an inspection.
void keepDetails(SeenAgentContainer &now, const SeenAgentContainer &before)
{
    now.serverUrl = before.serverUrl;
    if (now.state == before.state) {
        now.isInspected = before.isInspected;
        now.startedAt = before.startedAt;
        now.isOutOfMemory = before.isOutOfMemory;
    }
}

} // namespace

QList<SeenAgentContainer> agentContainersOf(const Json &list)
{
    QList<SeenAgentContainer> containers;
    if (!list.is_array()) {
        return containers;
    }
    for (const Json &item : list) {
        SeenAgentContainer container = listed(item);
        if (!container.id.isEmpty() && !container.deployment.isEmpty()) {
            containers.append(std::move(container));
        }
        if (containers.size() == mostContainers) {
            break;
        }
    }
    return containers;
}

std::optional<SeenAgentContainer> agentContainerOf(const Json &inspected)
{
    static const Json nothing = Json::object();
    const auto at = [&inspected](const char *key) -> const Json & {
        const Json *found = member(inspected, key);
        return found ? *found : nothing;
    };
    const Json &config = at("Config");
    const Json &state = at("State");
    SeenAgentContainer container;
    container.id = shortTextAt(inspected, "Id");
    container.name = shortTextAt(inspected, "Name");
    if (container.name.startsWith(u'/')) {
        container.name.remove(0, 1);
    }
    container.image = shortTextAt(config, "Image");
    readLabels(container, config);
    if (container.id.isEmpty() || container.deployment.isEmpty()) {
        return std::nullopt;
    }
    container.state = shortTextAt(state, "Status");
    if (const Json *health = member(state, "Health")) {
        const QString status = shortTextAt(*health, "Status");
        container.health = status == u"none"_s ? QString() : status;
    }
    if (!container.isRunning()) {
        container.exitCode = static_cast<int>(integerAt(state, "ExitCode"));
        container.isOutOfMemory = boolAt(state, "OOMKilled");
        container.health.clear(); // what is remembered of it
    } else {
        container.startedAt = QDateTime::fromString(shortTextAt(state, "StartedAt"), Qt::ISODate);
    }
    container.serverUrl = container.role == ContainerRole::Server
                              ? publishedAt(inspected)
                              : environmentValue(inspected, u"SERVER_URL"_s).left(longestText);
    container.isInspected = true;
    return container;
}

const SeenAgentContainer *WatchedAgent::innerEngine() const
{
    if (container.role != ContainerRole::Agent) {
        return nullptr;
    }
    if (sidecar) {
        return sidecar->role == ContainerRole::Engine ? &*sidecar : nullptr;
    }
    const bool hasOwn = container.method == u"dind"_s || container.method == u"sysbox"_s;
    return hasOwn ? &container : nullptr;
}

void AgentRoster::setAll(const QList<SeenAgentContainer> &containers)
{
    const QHash<QString, SeenAgentContainer> before = std::exchange(m_containers, {});
    QSet<QString> touched;
    for (const SeenAgentContainer &container : before) {
        touched.insert(container.agent);
    }
    m_ids.clear();
    for (SeenAgentContainer container : containers) {
        if (m_containers.contains(container.id)) { // no engine lists one twice
            continue;
        }
        if (const auto known = before.constFind(container.id); known != before.cend()) {
            keepDetails(container, *known);
        }
        touched.insert(container.agent);
        m_ids.insert(container.agent, container.id);
        m_containers.insert(container.id, container);
    }
    for (const QString &agent : std::as_const(touched)) {
        update(agent);
    }
}

void AgentRoster::put(const SeenAgentContainer &container)
{
    const auto known = m_containers.constFind(container.id);
    if (known == m_containers.cend() && m_containers.size() >= mostContainers) {
        return;
    }
    if (known != m_containers.cend() && known->agent != container.agent) {
        remove(container.id);
    }
    if (!m_containers.contains(container.id)) {
        m_ids.insert(container.agent, container.id);
    }
    m_containers.insert(container.id, container);
    update(container.agent);
}

void AgentRoster::doubt(const QString &id)
{
    if (const auto known = m_containers.find(id); known != m_containers.end()) {
        known->isInspected = false;
    }
}

void AgentRoster::remove(const QString &id)
{
    const auto known = m_containers.constFind(id);
    if (known == m_containers.cend()) {
        return;
    }
    const QString agent = known->agent;
    m_containers.erase(known);
    m_ids.remove(agent, id);
    update(agent);
}

void AgentRoster::update(const QString &agent)
{
    std::optional<WatchedAgent> now;
    std::optional<SeenAgentContainer> sidecar;
    for (const QString &id : m_ids.values(agent)) {
        const SeenAgentContainer &container = *m_containers.constFind(id);
        if (isSidecar(container.role)) {
            // A launch that replaces an agent sets the old one aside under another name.
            if (!sidecar || container.name.size() < sidecar->name.size()) {
                sidecar = container;
            }
        } else if (!now || container.name == agent) {
            now = WatchedAgent{agent, container, {}};
        }
    }
    if (!now) {
        if (m_agents.remove(agent) > 0) {
            m_changed.insert(agent);
        }
        return;
    }
    now->sidecar = sidecar;
    const auto before = m_agents.constFind(agent);
    if (before == m_agents.cend() || *before != *now) {
        m_agents.insert(agent, *now);
        m_changed.insert(agent);
    }
}

bool AgentRoster::isConcernedBy(const docker::EngineEvent &event) const
{
    if (event.type != u"container"_s || event.id.isEmpty()) {
        return false;
    }
    return m_containers.contains(event.id) || event.attributes.contains(labels::deployment);
}

QStringList AgentRoster::takeChanged()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    return {changed.begin(), changed.end()};
}

void PendingLooks::add(const QString &id)
{
    if (m_all || m_ids.contains(id)) {
        return;
    }
    if (m_ids.size() == most) {
        addAll();
        return;
    }
    m_ids.append(id);
}

void PendingLooks::addAll()
{
    m_all = true;
    m_ids.clear();
}

PendingLooks::Looks PendingLooks::take()
{
    return {std::exchange(m_all, false), std::exchange(m_ids, {})};
}

} // namespace dw
