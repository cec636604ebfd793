#pragma once

#include "docker/endpoint.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTemporaryDir>

#include <functional>

/// A scripted engine on a socket of its own: says what it is told to say and records what it was
/// asked.
class FakeEngine : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(QLocalSocket *)>;

    FakeEngine();

    dw::docker::Endpoint endpoint() const;

    /// Answers requests whose first line starts with `start` ("GET /v1.41/info"); the longest
    /// matching start wins. Later scripts of the same start replace earlier ones.
    void on(const QByteArray &start, const QByteArray &reply);
    void on(const QByteArray &start, Handler handler);
    /// HEAD and GET of /_ping.
    void speaks(const QByteArray &apiVersion, const QByteArray &moreFields = {});

    QList<QByteArray> requests;   ///< whole, in order
    QList<QByteArray> firstLines; ///< "GET /x HTTP/1.1"
    int openConnections = 0;

    static QByteArray reply(int status, const QByteArray &body,
                            const QByteArray &type = "application/json");
    static QByteArray chunked(const QList<QByteArray> &chunks,
                              const QByteArray &type = "application/json");

signals:
    void asked();
    void closed();

private:
    void accept();
    void read(QLocalSocket *socket, QByteArray *buffer);
    void answer(QLocalSocket *socket, const QByteArray &request);

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QHash<QByteArray, Handler> m_scripts;
};
