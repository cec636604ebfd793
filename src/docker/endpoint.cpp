#include "docker/endpoint.h"

#include "common/logging.h"
#include "docker/configfile.h"
#include "docker/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

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

Error unreachableScheme(const QString &address, const QString &origin)
{
    return Error{
        ErrorCode::Usage,
        Tr::tr("%1 (from: %2): this version reaches engines through a local socket or pipe only.")
            .arg(address, origin),
        Tr::tr("Run dind-wizard on the engine's machine, or bring the engine's socket here:\n"
               "ssh -nNT -L /tmp/docker.sock:/var/run/docker.sock HOST\n"
               "and use --engine unix:///tmp/docker.sock while that runs.")};
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

Result<Endpoint> fromAddress(const QString &address, const QString &origin)
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
    return unreachableScheme(text, origin);
}

/// The address of the default context: DOCKER_HOST where it is set, else the platform's.
Result<Endpoint> defaultContext(const QProcessEnvironment &environment)
{
    const QString host = environment.value(u"DOCKER_HOST"_s);
    return host.isEmpty() ? fromAddress(platformAddress(), Tr::tr("Docker's default"))
                          : fromAddress(host, u"DOCKER_HOST"_s);
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
    return Error{ErrorCode::Usage,
                 Tr::tr("There is no Docker context \"%1\" (from: %2).").arg(name, origin),
                 Tr::tr("Contexts that exist: %1. An address starts with unix:// (or is a socket's "
                        "path).")
                     .arg(contextNames(environment).join(u", "_s))};
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
    return fromAddress(address, Tr::tr("context %1, chosen by %2").arg(name, chosenBy));
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
        return isAddress ? fromAddress(option, u"--engine"_s)
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
