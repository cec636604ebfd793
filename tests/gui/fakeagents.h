#pragma once

#include "fakeengine.h"

#include <QMap>
#include <QPointer>

/// Agents on a FakeEngine, as a launch leaves them: they can be listed, looked at, started, stopped
/// and removed, they log, they use memory, and the engine tells what happens to them.
class FakeAgents
{
public:
    explicit FakeAgents(FakeEngine &engine);

    struct Container
    {
        QString name, agent, role = QStringLiteral("agent"), method = QStringLiteral("dind");
        QString state = QStringLiteral("running"), health = {};
        int exitCode = 0;
        bool isOurs = true;
        QString specHash = QStringLiteral("unknown");
    };

    /// An agent, and with dind the container beside it.
    void add(const QString &name, const QString &method = QStringLiteral("dind"));
    void addForeign(const QString &name); ///< that something else made
    Container &operator[](const QString &name) { return m_containers[name]; }
    void remove(const QString &name) { m_containers.remove(name); }

    /// Sends an event to everybody who listens.
    void tell(const QString &action, const QString &name);
    void cutEvents();
    bool refusesEvents = false;
    /// Logs more of a container that is followed.
    void log(const QString &name, const QByteArray &text);
    void endLog(const QString &name);
    QMap<QString, QByteArray> logged; ///< before

    QStringList volumes; ///< "AGENT/NAME"
    QStringList removedVolumes;
    QStringList commands; ///< run in containers, joined
    QByteArray diskUsage;

    static QString idOf(const QString &name);
    qsizetype statsStreams() const { return living(m_stats).size(); }
    qsizetype logStreams() const { return living(m_logs.values()).size(); }
    qsizetype eventStreams() const { return living(m_events).size(); }
    QStringList names() const { return m_containers.keys(); }

private:
    bool answer(QLocalSocket *socket, const QByteArray &method, const QString &path,
                const QUrlQuery &query, const QByteArray &body);
    bool answerContainer(QLocalSocket *socket, const QByteArray &method, const QString &name,
                         const QString &what, const QUrlQuery &query, const QByteArray &body);
    QJsonObject labelsOf(const Container &container) const;
    QString nameOf(const QString &idOrName) const;
    static QList<QLocalSocket *> living(const QList<QPointer<QLocalSocket>> &sockets);

    FakeEngine &m_engine;
    QMap<QString, Container> m_containers;
    QList<QPointer<QLocalSocket>> m_events, m_stats;
    QMultiMap<QString, QPointer<QLocalSocket>> m_logs;
};
