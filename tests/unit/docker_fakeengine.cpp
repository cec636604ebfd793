#include "docker_fakeengine.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

FakeEngine::FakeEngine()
{
    connect(&m_server, &QLocalServer::newConnection, this, &FakeEngine::accept);
    if (!m_server.listen(m_folder.filePath(u"engine.sock"_s))) {
        qFatal("the fake engine can't listen");
    }
}

dw::docker::Endpoint FakeEngine::endpoint() const
{
    const QString path = m_server.fullServerName();
    return {dw::docker::Endpoint::Kind::UnixSocket, path, u"unix://"_s + path, u"the test"_s};
}

void FakeEngine::on(const QByteArray &start, const QByteArray &reply)
{
    on(start, [reply](QLocalSocket *socket) {
        socket->write(reply);
        socket->disconnectFromServer();
    });
}

void FakeEngine::on(const QByteArray &start, Handler handler)
{
    m_scripts.insert(start, std::move(handler));
}

void FakeEngine::speaks(const QByteArray &apiVersion, const QByteArray &moreFields)
{
    const QByteArray header = "HTTP/1.1 200 OK\r\nApi-Version: " + apiVersion + "\r\n" +
                              moreFields + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n";
    on("HEAD /_ping ", header);
    on("GET /_ping ", header + "OK");
}

QByteArray FakeEngine::reply(int status, const QByteArray &body, const QByteArray &type)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray FakeEngine::chunked(const QList<QByteArray> &chunks, const QByteArray &type)
{
    QByteArray text =
        "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const QByteArray &chunk : chunks) {
        text += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return text + "0\r\n\r\n";
}

void FakeEngine::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        ++openConnections;
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QLocalSocket::readyRead, this,
                [this, socket, buffer] { read(socket, buffer.get()); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            --openConnections;
            socket->deleteLater();
            emit closed();
        });
    }
}

void FakeEngine::read(QLocalSocket *socket, QByteArray *buffer)
{
    *buffer += socket->readAll();
    const qsizetype end = buffer->indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    qsizetype length = 0;
    for (const QByteArray &line : buffer->left(end).split('\n')) {
        if (line.startsWith("Content-Length: ")) {
            length = line.mid(16).trimmed().toLongLong();
        }
    }
    if (buffer->size() >= end + 4 + length) {
        answer(socket, std::exchange(*buffer, {}));
    }
}

void FakeEngine::answer(QLocalSocket *socket, const QByteArray &request)
{
    requests.append(request);
    firstLines.append(request.left(request.indexOf('\r')));
    QByteArray best;
    for (auto script = m_scripts.cbegin(); script != m_scripts.cend(); ++script) {
        if (request.startsWith(script.key()) && script.key().size() > best.size()) {
            best = script.key();
        }
    }
    if (best.isEmpty()) {
        socket->write(reply(404, R"({"message":"page not found"})"));
        socket->disconnectFromServer();
    } else {
        m_scripts.value(best)(socket);
    }
    emit asked();
}
