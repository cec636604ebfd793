#include "gui/singleinstance.h"

#include "common/json.h"
#include "common/logging.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds. Whoever listens is there at once; it may be busy with showing its window.
constexpr int patience = 500;
constexpr int patienceForAnswer = 3000;
constexpr qsizetype longestMessage = 64LL * 1024;

/// In the user's own folder of this session; without one there is no single instance.
QString socketName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) {
        return {};
    }
    QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    for (QChar &character : display) {
        if (!character.isLetterOrNumber()) {
            character = u'-';
        }
    }
    return QDir(folder).filePath(u"dind-wizard-window"_s + display);
}

QByteArray toMessage(const WindowRequest &request)
{
    const Json json = {
        {"file", request.file}, {"agents", request.agents}, {"activation", request.activation}};
    QByteArray message = printJson(json).simplified();
    return message + '\n';
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            serve(socket);
        }
    });
}

bool SingleInstance::handOver(const WindowRequest &request)
{
    const QString name = socketName();
    if (name.isEmpty()) {
        return false;
    }
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience)) {
        listen(name);
        return false;
    }
    socket.write(toMessage(request));
    // The window says that it has it; one that hangs is no reason to show none.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patienceForAnswer);
}

void SingleInstance::listen(const QString &name)
{
    QLocalServer::removeServer(name); // of a window that crashed: nobody answered there
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(name)) {
        qCInfo(logGui) << "no single instance:" << m_server.errorString();
    }
}

void SingleInstance::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestMessage) {
                socket->abort();
            }
            return;
        }
        const Result<Json> message = parseJson(socket->readLine(longestMessage));
        if (message) {
            socket->write("ok\n");
            emit requested({.file = stringAt(*message, "file"),
                            .agents = boolAt(*message, "agents"),
                            .activation = stringAt(*message, "activation")});
        }
        socket->disconnectFromServer();
    });
}

} // namespace dw::gui
