#include "docker/unreachable.h"

#include "docker/tr.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/un.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

QString rootlessHint(const Endpoint &endpoint, const QString &runtimeFolder)
{
    const QString socket = runtimeFolder + u"/docker.sock"_s;
    if (runtimeFolder.isEmpty() || socket == endpoint.path || !QFileInfo::exists(socket)) {
        return {};
    }
    return u'\n' +
           Tr::tr("A rootless engine seems to listen at %1. To use it: --engine unix://%1, or "
                  "\"docker context use rootless\".")
               .arg(socket);
}

Error notThere(const Endpoint &endpoint, const QString &runtimeFolder)
{
#ifdef Q_OS_WIN
    const QString start = Tr::tr("Is Docker installed and running? Start Docker Desktop.");
#elif defined(Q_OS_MACOS)
    const QString start = Tr::tr("Is Docker installed and running? Start Docker Desktop.");
#else
    const QString start =
        Tr::tr("Is Docker installed and running? Start it with \"sudo systemctl start docker\".");
#endif
    return Error{ErrorCode::EngineUnreachable,
                 Tr::tr("No Docker engine is at %1 (from: %2): there is no such socket.")
                     .arg(endpoint.address, endpoint.origin),
                 start + u'\n' +
                     Tr::tr("If the engine is elsewhere, correct where the address came from: %1.")
                         .arg(endpoint.origin) +
                     rootlessHint(endpoint, runtimeFolder)};
}

Error notAllowed(const Endpoint &endpoint, const QString &runtimeFolder)
{
    const QString group = QFileInfo(endpoint.path).group();
    const QString message = Tr::tr("You may not use the Docker engine at %1 (from: %2): "
                                   "permission denied.")
                                .arg(endpoint.address, endpoint.origin);
    if (group.isEmpty()) {
        return Error{ErrorCode::EngineUnreachable, message,
                     Tr::tr("A folder on the way to the socket may be closed to you, too.") +
                         rootlessHint(endpoint, runtimeFolder)};
    }
    if (group == u"root"_s) {
        return Error{ErrorCode::EngineUnreachable, message,
                     Tr::tr("The socket belongs to the group root. Create the group \"docker\" "
                            "(sudo groupadd docker), restart the engine and join that group.") +
                         rootlessHint(endpoint, runtimeFolder)};
    }
    return Error{ErrorCode::EngineUnreachable, message,
                 Tr::tr("The socket belongs to the group %1. Join it, then log out and in again:\n"
                        "sudo usermod -aG %1 \"$USER\"\n"
                        "Know what that means: whoever is in this group is as powerful as root on "
                        "this machine.")
                         .arg(group) +
                     rootlessHint(endpoint, runtimeFolder)};
}

Error isFolder(const Endpoint &endpoint)
{
    return Error{
        ErrorCode::EngineUnreachable,
        Tr::tr("%1 (from: %2) is a folder, not a socket.").arg(endpoint.path, endpoint.origin),
        Tr::tr("A container that was started with \"-v %1:…\" while no engine listened "
               "there has created it. Stop Docker, remove the empty folder (sudo rmdir "
               "%1) and start Docker again.")
            .arg(endpoint.path)};
}

Error nobodyListens(const Endpoint &endpoint, const QString &runtimeFolder)
{
    return Error{ErrorCode::EngineUnreachable,
                 Tr::tr("Nothing listens at %1 (from: %2): the socket is there, but the engine "
                        "behind it has stopped.")
                     .arg(endpoint.address, endpoint.origin),
                 Tr::tr("Start it with \"sudo systemctl start docker\"; what went wrong is in "
                        "\"journalctl -u docker\".") +
                     rootlessHint(endpoint, runtimeFolder)};
}

#ifdef Q_OS_UNIX
bool isTooLong(const QString &path)
{
    return path.toLocal8Bit().size() >= qsizetype(sizeof(sockaddr_un::sun_path));
}
#else
bool isTooLong(const QString &)
{
    return false;
}
#endif

} // namespace

Error unreachable(const Endpoint &endpoint, QLocalSocket::LocalSocketError error,
                  const QString &runtimeFolder)
{
    const QFileInfo file(endpoint.path);
    const bool isSocket = endpoint.kind == Endpoint::Kind::UnixSocket;
    if (isSocket && isTooLong(endpoint.path)) {
        return Error{ErrorCode::EngineUnreachable,
                     Tr::tr("The socket's path %1 (from: %2) is longer than the system allows.")
                         .arg(endpoint.path, endpoint.origin)};
    }
    if (isSocket && file.isDir()) {
        return isFolder(endpoint);
    }
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        return notThere(endpoint, runtimeFolder);
    case QLocalSocket::SocketAccessError:
        return notAllowed(endpoint, runtimeFolder);
    case QLocalSocket::ConnectionRefusedError:
        return nobodyListens(endpoint, runtimeFolder);
    default:
        return Error{ErrorCode::EngineUnreachable,
                     Tr::tr("No connection to the Docker engine at %1 (from: %2).")
                         .arg(endpoint.address, endpoint.origin)};
    }
}

} // namespace dw::docker
