#pragma once

#include <QHash>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QSet>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <functional>

/// A stand-in for a Docker engine, for what the window shows: it answers over a local socket, knows
/// its objects by name, and runs nothing. What depends on an engine's behaviour is tested on a real
/// one (gui_launch_test).
class FakeEngine : public QObject
{
    Q_OBJECT

public:
    /// At `path`, or at a place of its own.
    explicit FakeEngine(const QString &path = {});

    QString address() const;

    bool sysbox = false;
    /// Of the machine that it says it runs on; the test's own where it is to be this one.
    QByteArray hostName = "fake";
    QByteArray operatingSystem = "Debian GNU/Linux 12";
    /// Docker inside the agents doesn't answer: a launch waits for it.
    bool silentInside = false;
    /// Refuses the start of any container with this message.
    QByteArray startError;

    /// Refuses to remove the object with this message, for a while.
    QHash<QString, QByteArray> refusals;

    /// What /containers/json answers, and /containers/ID/json for those that no launch made.
    QByteArray containerList = "[]";
    QHash<QString, QByteArray> inspections;

    /// Names of what exists, as "container NAME", "volume NAME", "network NAME".
    /// Asked first; true: it has answered, or will.
    using Answerer =
        std::function<bool(class QLocalSocket *socket, const QByteArray &method,
                           const QString &path, const QUrlQuery &query, const QByteArray &body)>;
    Answerer answersFirst;
    static void reply(QLocalSocket *socket, int status, const QByteArray &body,
                      const QByteArray &type = "application/json");
    /// One frame of a multiplexed stream.
    static QByteArray frame(const QByteArray &text);

    QSet<QString> objects;
    QHash<QString, QJsonObject> labels; ///< of those that were made with some
    QList<QByteArray> requests;         ///< "POST /containers/create", in order

private:
    void receive(QLocalSocket *socket);
    void answer(QLocalSocket *socket, const QByteArray &method, const QString &path,
                const QUrlQuery &query, const QByteArray &body);

    QByteArray m_execOutput; ///< of the command that was asked for last
    QTemporaryDir m_folder;
    QHash<QLocalSocket *, QByteArray> m_received; ///< outlives the sockets, which the server owns
    QLocalServer m_server;
};
