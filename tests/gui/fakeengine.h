#pragma once

#include <QHash>
#include <QLocalServer>
#include <QObject>
#include <QSet>
#include <QTemporaryDir>
#include <QUrlQuery>

/// A stand-in for a Docker engine, for what the window shows: it answers over a local socket, knows
/// its objects by name, and runs nothing. What depends on an engine's behaviour is tested on a real
/// one (gui_launch_test).
class FakeEngine : public QObject
{
    Q_OBJECT

public:
    FakeEngine();

    QString address() const;

    bool sysbox = false;
    /// Container starts are answered only once this is off again.
    bool holdStarts = false;
    /// Refuses the start of any container with this message.
    QByteArray startError;

    /// Names of what exists, as "container NAME", "volume NAME", "network NAME".
    QSet<QString> objects;
    QList<QByteArray> requests; ///< "POST /containers/create", in order

private:
    void receive(class QLocalSocket *socket);
    void answer(QLocalSocket *socket, const QByteArray &method, const QString &path,
                const QUrlQuery &query, const QByteArray &body);
    void start(QLocalSocket *socket, const QString &name);

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QHash<QLocalSocket *, QByteArray> m_received;
};
