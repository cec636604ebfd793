#include "docker/endpoint.h"

#include "common/logging.h"
#include "docker/configfile.h"
#include "docker/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

constexpr int maxContextsListed = 50;

QString platformAddress()
{
#ifdef Q_OS_WIN
    return u"npipe:////./pipe/docker_engine"_s;
#else
    return u"unix:///var/run/docker.sock"_s;
#endif
}

QString contextsFolder(const QProcessEnvironment &environment)
{
    return dockerConfigFolder(environment) + u"/contexts/meta"_s;
}

Error unknownScheme(const QString &address, const QString &origin)
{
    return Error{ErrorCode::Usage,
                 Tr::tr("%1 (from: %2) is no address of a Docker engine.").arg(address, origin),
                 Tr::tr("An address looks like unix:///var/run/docker.sock, tcp://HOST:2376 or "
                        "ssh://USER@HOST.")};
}

/// The folder's three files, as far as they are there.
TlsFiles tlsFilesIn(const QString &folder)
{
    const auto file = [&folder](const QString &name) {
        const QString path = folder + u'/' + name;
        return QFileInfo::exists(path) ? path : QString();
    };
    return {.authority = file(u"ca.pem"_s),
            .certificate = file(u"cert.pem"_s),
            .key = file(u"key.pem"_s)};
}

/// What DOCKER_TLS_VERIFY and DOCKER_CERT_PATH say; unset: no TLS.
std::optional<TlsFiles> tlsOfEnvironment(const QProcessEnvironment &environment)
{
    if (environment.value(u"DOCKER_TLS_VERIFY"_s).isEmpty()) {
        return std::nullopt;
    }
    const QString folder = environment.value(u"DOCKER_CERT_PATH"_s);
    return tlsFilesIn(folder.isEmpty() ? dockerConfigFolder(environment) : folder);
}

/// A URL with a host, and nothing that does not belong there.
std::optional<QUrl> hostUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    // ssh would take a name that begins so for an option.
    const bool isHost =
        !url.host().isEmpty() && !url.host().startsWith(u'-') && !url.userName().startsWith(u'-');
    const bool isBare = url.password().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return url.isValid() && isHost && isBare ? std::optional(url) : std::nullopt;
}

Result<Endpoint> tcpEndpoint(const QString &text, const QString &origin,
                             const std::optional<TlsFiles> &tls)
{
    const std::optional<QUrl> url = hostUrl(text);
    if (!url || !url->userName().isEmpty() || (!url->path().isEmpty() && url->path() != u"/"_s)) {
        return unknownScheme(text, origin);
    }
    Endpoint endpoint{tls ? Endpoint::Kind::Tls : Endpoint::Kind::Tcp, {}, text, origin};
    endpoint.host = url->host();
    endpoint.port = static_cast<quint16>(url->port(tls ? 2376 : 2375));
    endpoint.tls = tls.value_or(TlsFiles());
    return endpoint;
}

Result<Endpoint> sshEndpoint(const QString &text, const QString &origin)
{
    const std::optional<QUrl> url = hostUrl(text);
    if (!url) {
        return unknownScheme(text, origin);
    }
    if (!url->path().isEmpty() && url->path() != u"/"_s) {
        return Error{ErrorCode::Usage,
                     Tr::tr("%1 (from: %2): a path can't stand there.").arg(text, origin),
                     Tr::tr("The docker command on that machine finds its engine itself.")};
    }
    Endpoint endpoint{Endpoint::Kind::Ssh, {}, text, origin};
    endpoint.host = url->host();
    endpoint.port = static_cast<quint16>(url->port(0));
    endpoint.user = url->userName();
    return endpoint;
}

Result<Endpoint> unixEndpoint(const QString &path, const QString &origin)
{
#ifdef Q_OS_WIN
    return Error{ErrorCode::Usage,
                 Tr::tr("%1 (from: %2): Windows has no Unix sockets for this.").arg(path, origin),
                 Tr::tr("Use an npipe:// address.")};
#else
    const QString socket = path.isEmpty() ? u"/var/run/docker.sock"_s : path;
    if (!socket.startsWith(u'/')) {
        return Error{ErrorCode::Usage,
                     Tr::tr("unix://%1 (from: %2): the socket's path has to start with /.")
                         .arg(path, origin)};
    }
    return Endpoint{Endpoint::Kind::UnixSocket, socket, u"unix://"_s + socket, origin};
#endif
}

Result<Endpoint> pipeEndpoint(const QString &address, const QString &origin)
{
#ifdef Q_OS_WIN
    QString name = address.mid(QStringView(u"npipe://").size());
    name.replace(u'/', u'\\'); // //./pipe/docker_engine: what QLocalSocket takes as a full name
    if (!name.startsWith(u"\\\\"_s)) {
        return Error{ErrorCode::Usage,
                     Tr::tr("%1 (from: %2) is no pipe address; one looks like %3.")
                         .arg(address, origin, platformAddress())};
    }
    return Endpoint{Endpoint::Kind::NamedPipe, name, address, origin};
#else
    return Error{ErrorCode::Usage,
                 Tr::tr("%1 (from: %2): only Windows has named pipes.").arg(address, origin)};
#endif
}

Result<Endpoint> fromAddress(const QString &address, const QString &origin,
                             const std::optional<TlsFiles> &tls)
{
    const QString text = address.trimmed();
    if (text.startsWith(u"unix://"_s, Qt::CaseInsensitive)) {
        return unixEndpoint(text.mid(QStringView(u"unix://").size()), origin);
    }
    if (text.startsWith(u'/')) {
        return unixEndpoint(text, origin);
    }
    if (text.startsWith(u"npipe://"_s, Qt::CaseInsensitive)) {
        return pipeEndpoint(text, origin);
    }
    if (text.startsWith(u"tcp://"_s, Qt::CaseInsensitive)) {
        return tcpEndpoint(text, origin, tls);
    }
    if (text.startsWith(u"ssh://"_s, Qt::CaseInsensitive)) {
        return sshEndpoint(text, origin);
    }
    return unknownScheme(text, origin);
}

/// The address of the default context: DOCKER_HOST where it is set, else the platform's.
Result<Endpoint> defaultContext(const QProcessEnvironment &environment)
{
    const QString host = environment.value(u"DOCKER_HOST"_s);
    const std::optional<TlsFiles> tls = tlsOfEnvironment(environment);
    return host.isEmpty() ? fromAddress(platformAddress(), Tr::tr("Docker's default"), tls)
                          : fromAddress(host, u"DOCKER_HOST"_s, tls);
}

QStringList contextNames(const QProcessEnvironment &environment)
{
    QStringList names = {u"default"_s};
    QDirIterator folders(contextsFolder(environment), QDir::Dirs | QDir::NoDotAndDotDot);
    while (folders.hasNext() && names.size() < maxContextsListed) {
        const Result<Json> meta = readConfigFile(folders.next() + u"/meta.json"_s);
        const Json *name = meta ? memberAnyCase(*meta, u"Name"_s) : nullptr;
        if (name && name->is_string()) {
            names.append(toQString(*name));
        }
    }
    names.sort();
    return names;
}

Error noSuchContext(const QString &name, const QString &origin,
                    const QProcessEnvironment &environment)
{
    return Error{
        ErrorCode::Usage, Tr::tr("There is no Docker context \"%1\" (from: %2).").arg(name, origin),
        Tr::tr("Contexts that exist: %1. An address starts with unix://, tcp:// or ssh:// (or "
               "is a socket's path).")
            .arg(contextNames(environment).join(u", "_s))};
}

/// A context keeps its files beside it. SkipTLSVerify without files is TLS, too.
std::optional<TlsFiles> tlsOfContext(const Json &docker, const QByteArray &id,
                                     const QProcessEnvironment &environment)
{
    TlsFiles tls = tlsFilesIn(dockerConfigFolder(environment) + u"/contexts/tls/"_s +
                              QString::fromLatin1(id) + u"/docker"_s);
    const Json *skip = memberAnyCase(docker, u"SkipTLSVerify"_s);
    tls.isVerified = !(skip && skip->is_boolean() && skip->get<bool>());
    const bool isTls = tls != TlsFiles();
    return isTls ? std::optional(tls) : std::nullopt;
}

Result<Endpoint> fromContext(const QString &name, const QString &chosenBy,
                             const QProcessEnvironment &environment)
{
    if (name == u"default"_s) {
        return defaultContext(environment);
    }
    static const QRegularExpression form(u"^[a-zA-Z0-9][a-zA-Z0-9_.+-]*$"_s);
    if (!form.match(name).hasMatch()) {
        return noSuchContext(name, chosenBy, environment);
    }
    const QByteArray id =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString path =
        contextsFolder(environment) + u'/' + QString::fromLatin1(id) + u"/meta.json"_s;
    if (!QFileInfo::exists(path)) {
        return noSuchContext(name, chosenBy, environment);
    }
    const Result<Json> meta = readConfigFile(path);
    if (!meta) {
        return meta.error();
    }
    const Json *endpoints = memberAnyCase(*meta, u"Endpoints"_s);
    const Json *docker = endpoints ? memberAnyCase(*endpoints, u"docker"_s) : nullptr;
    const Json *host = docker ? memberAnyCase(*docker, u"Host"_s) : nullptr;
    const QString address = host ? toQString(*host) : QString();
    if (address.isEmpty()) {
        return Error{ErrorCode::Usage,
                     Tr::tr("The Docker context \"%1\" (from: %2) has no address of an engine.")
                         .arg(name, chosenBy),
                     Tr::tr("Look at it with \"docker context inspect %1\".").arg(name)};
    }
    return fromAddress(address, Tr::tr("context %1, chosen by %2").arg(name, chosenBy),
                       tlsOfContext(*docker, id, environment));
}

/// The context that "docker context use" has chosen; like the docker command, go on without the
/// file when it can't be read.
QString currentContext(const QString &path)
{
    const Result<Json> config = readConfigFile(path);
    if (!config) {
        qCWarning(logDocker).noquote() << config.error().message;
        return {};
    }
    const Json *current = memberAnyCase(*config, u"currentContext"_s);
    return current ? toQString(*current) : QString();
}

} // namespace

QString dockerConfigFolder(const QProcessEnvironment &environment)
{
    QString folder = environment.value(u"DOCKER_CONFIG"_s);
    if (!folder.isEmpty()) {
        return folder;
    }
#ifdef Q_OS_WIN
    const QString home = environment.value(u"USERPROFILE"_s, QDir::homePath());
#else
    const QString home = environment.value(u"HOME"_s, QDir::homePath());
#endif
    return home + u"/.docker"_s;
}

Result<Endpoint> resolveEndpoint(const QString &option, const QProcessEnvironment &environment)
{
    if (!option.isEmpty()) {
        const bool isAddress = option.contains(u"://"_s) || option.startsWith(u'/');
        return isAddress ? fromAddress(option, u"--engine"_s, tlsOfEnvironment(environment))
                         : fromContext(option, u"--engine"_s, environment);
    }
    if (!environment.value(u"DOCKER_HOST"_s).isEmpty()) {
        return defaultContext(environment);
    }
    if (const QString name = environment.value(u"DOCKER_CONTEXT"_s); !name.isEmpty()) {
        return fromContext(name, u"DOCKER_CONTEXT"_s, environment);
    }
    const QString config = dockerConfigFolder(environment) + u"/config.json"_s;
    if (const QString name = currentContext(config); !name.isEmpty()) {
        return fromContext(name, config, environment);
    }
    return defaultContext(environment);
}

} // namespace dw::docker
