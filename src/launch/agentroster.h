#pragma once

#include "common/json.h"
#include "docker/engine.h"
#include "plan/plan.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace dw {

/// A container that this program made, as the engine has told of it.
struct SeenAgentContainer
{
    QString id;
    QString name;
    QString agent; ///< that it is, or stands beside
    ContainerRole role = ContainerRole::Agent;
    QString deployment;
    QString method; ///< key
    QString image;
    QString version;  ///< TeamCity's, of the image; empty: the image does not say
    QString specHash; ///< of the settings that it was launched with
    QString state;    ///< the engine's word: running, exited, …
    QString health;   ///< healthy, unhealthy, starting; empty: it has no check
    int exitCode = 0;
    bool isOutOfMemory = false; ///< it was ended for it
    /// What only an inspection tells; kept over a list that says nothing new.
    bool isInspected = false;
    QDateTime startedAt; ///< UTC
    QString serverUrl;   ///< of a trial server: where a browser on the engine's host finds it

    bool isRunning() const { return state == QLatin1StringView("running"); }
    bool operator==(const SeenAgentContainer &) const = default;
};

/// The containers in an answer of GET /containers/json that carry this program's labels, 10,000 at
/// most. Texts are cut at 1,000 characters.
QList<SeenAgentContainer> agentContainersOf(const Json &list);
/// Unset: it carries no label of this program. `inspected`: GET /containers/ID/json.
std::optional<SeenAgentContainer> agentContainerOf(const Json &inspected);

/// An agent or a trial server, with what stands beside it.
struct WatchedAgent
{
    QString name;
    SeenAgentContainer container;
    std::optional<SeenAgentContainer> sidecar;

    /// The container whose engine runs its builds' containers; nullptr: it is the host's.
    const SeenAgentContainer *innerEngine() const;
    bool operator==(const WatchedAgent &) const = default;
};

/// The agents of an engine, kept up to date from what is told of its containers. Values only: it
/// asks nobody.
class AgentRoster
{
public:
    /// What the engine has now; whatever else was known has gone. Details of earlier inspections
    /// are kept where nothing speaks against them.
    void setAll(const QList<SeenAgentContainer> &containers);
    void put(const SeenAgentContainer &container);
    void remove(const QString &id);
    /// Something has happened to it: what an inspection has told is no longer sure.
    void doubt(const QString &id);

    /// Whether what happened is about a container that is, or will be, in the roster.
    bool isConcernedBy(const docker::EngineEvent &event) const;

    const QMap<QString, WatchedAgent> &agents() const { return m_agents; }
    /// Names of the agents that came, changed or went since the last call.
    QStringList takeChanged();

private:
    void update(const QString &agent);

    QHash<QString, SeenAgentContainer> m_containers; ///< by id
    QMultiHash<QString, QString> m_ids;              ///< of the containers of each agent
    QMap<QString, WatchedAgent> m_agents;
    QSet<QString> m_changed;
};

/// Containers that are to be looked at again, until somebody gets to it. Never grows: where there
/// are too many, looking at the list is cheaper than at each of them.
class PendingLooks
{
public:
    static constexpr qsizetype most = 24;

    void add(const QString &id);
    void addAll();
    bool isEmpty() const { return !m_all && m_ids.isEmpty(); }
    qsizetype size() const { return m_ids.size(); }

    struct Looks
    {
        bool all = false;
        QStringList ids; ///< empty with `all`
    };
    Looks take();

private:
    bool m_all = false;
    QStringList m_ids;
};

} // namespace dw
