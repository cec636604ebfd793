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

Error unreachableOverNetwork(const Endpoint &endpoint, QAbstractSocket::SocketError error,
                             const QString &said)
{
    const QString message = Tr::tr("No connection to the Docker engine at %1 (from: %2): %3")
                                .arg(endpoint.address, endpoint.origin, said.left(500));
    QString hint;
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        hint = Tr::tr("Check the name of the host.");
        break;
    case QAbstractSocket::ConnectionRefusedError:
        hint =
            Tr::tr("Nothing listens at that port. Engines listen there only if they are told to; "
                   "ssh://USER@HOST needs no port of theirs.");
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        hint = Tr::tr("The engine's certificate has to be valid today, for this host's name, and "
                      "signed by the authority in ca.pem; and the engine has to know who signed "
                      "cert.pem. \"docker -H %1 --tlsverify version\" shows the same.")
                   .arg(endpoint.address);
        break;
    default:
        hint = endpoint.kind == Endpoint::Kind::Tcp
                   ? Tr::tr("An engine at port 2376 wants TLS: set DOCKER_TLS_VERIFY=1 and "
                            "DOCKER_CERT_PATH.")
                   : Tr::tr("Is it the engine's port for TLS, 2376?");
    }
    return {ErrorCode::EngineUnreachable, message, hint};
}

Error unreachableOverSsh(const Endpoint &endpoint, const QString &said, bool isSshMissing)
{
    const QString message = Tr::tr("No connection to the Docker engine at %1 (from: %2).")
                                .arg(endpoint.address, endpoint.origin);
    if (isSshMissing) {
        return {ErrorCode::EngineUnreachable, message,
                Tr::tr("The ssh command is not installed here: sudo apt install openssh-client")};
    }
    const QString words = said.isEmpty() ? message : message + u'\n' + said.left(1000);
    const QString place =
        endpoint.user.isEmpty() ? endpoint.host : endpoint.user + u'@' + endpoint.host;
    if (said.contains(u"REMOTE HOST IDENTIFICATION HAS CHANGED"_s)) {
        return {
            ErrorCode::EngineUnreachable, words,
            Tr::tr("The host has another key than the one that you know: it was installed anew, "
                   "or somebody is in between. Ask who runs it before you change known_hosts.")};
    }
    if (said.contains(u"Host key verification failed"_s)) {
        return {ErrorCode::EngineUnreachable, words,
                Tr::tr("Connect once by hand and compare the key: ssh %1").arg(place)};
    }
    if (said.contains(u"Permission denied"_s)) {
        return {
            ErrorCode::EngineUnreachable, words,
            Tr::tr("ssh can't ask for a password here. Let it log in with a key: ssh-copy-id %1, "
                   "and ssh-add where the key has a passphrase.")
                .arg(place)};
    }
    if (said.contains(u"dial-stdio"_s) || said.contains(u"command not found"_s)) {
        return {ErrorCode::EngineUnreachable, words,
                Tr::tr("The docker command has to be there on %1, 18.09 or newer.").arg(place)};
    }
    return {ErrorCode::EngineUnreachable, words,
            Tr::tr("Try it by hand: ssh %1 docker version").arg(place)};
}

} // namespace dw::docker
