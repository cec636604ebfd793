#include "docker/registryauth.h"

#include "docker/configfile.h"
#include "docker/credentialhelper.h"
#include "docker/tr.h"

#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

constexpr QStringView hubHost = u"docker.io";
constexpr QStringView hubKey = u"https://index.docker.io/v1/";

/// The host by which the configuration knows the registry.
QString configKey(const QString &host)
{
    return host == hubHost ? hubKey.toString() : host;
}

/// "https://registry.example/v2/" → "registry.example": keys may be written either way.
QString hostOfKey(const QString &key)
{
    QString host = key;
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://")}) {
        if (host.startsWith(scheme)) {
            host = host.mid(scheme.size());
        }
    }
    return host.section(u'/', 0, 0);
}

const Json *entryFor(const Json *object, const QString &key)
{
    if (!object || !object->is_object()) {
        return nullptr;
    }
    if (const auto exact = object->find(key.toStdString()); exact != object->end()) {
        return &*exact;
    }
    for (const auto &item : object->items()) {
        if (hostOfKey(QString::fromStdString(item.key())) == hostOfKey(key)) {
            return &item.value();
        }
    }
    return nullptr;
}

RegistryAuth encode(const Json &json)
{
    // Padded base64url, as Go's base64.URLEncoding writes it.
    return RegistryAuth{
        QByteArray::fromStdString(json.dump())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::KeepTrailingEquals)};
}

RegistryAuth fromToken(const QString &token, const QString &server)
{
    return encode({{"identitytoken", token}, {"serveraddress", server}});
}

RegistryAuth fromPassword(const QString &user, const QString &password, const QString &server)
{
    return encode({{"username", user}, {"password", password}, {"serveraddress", server}});
}

Error badAuth(const QString &source, const QString &server)
{
    return Error{ErrorCode::Io,
                 Tr::tr("The entry for %1 in %2 holds no valid credentials.").arg(server, source),
                 Tr::tr("Run \"docker login %1\" again.").arg(server)};
}

/// An entry of "auths"; none where it is empty, as it is beside a credential helper.
Result<std::optional<RegistryAuth>> fromEntry(const Json &entry, const QString &server,
                                              const QString &source)
{
    using Found = std::optional<RegistryAuth>;
    if (const QString token = stringAt(entry, "identitytoken"); !token.isEmpty()) {
        return Found(fromToken(token, server));
    }
    const QString encoded = stringAt(entry, "auth");
    if (encoded.isEmpty()) {
        const QString user = stringAt(entry, "username");
        return user.isEmpty() ? Found()
                              : Found(fromPassword(user, stringAt(entry, "password"), server));
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(encoded.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    const QString pair = decoded ? QString::fromUtf8(*decoded) : QString();
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 1) {
        return badAuth(source, server);
    }
    QString password = pair.mid(colon + 1);
    while (password.endsWith(QChar(u'\0'))) { // the docker command trims them, too
        password.chop(1);
    }
    return Found(fromPassword(pair.left(colon), password, server));
}

Result<std::optional<RegistryAuth>> fromEnvironment(const QProcessEnvironment &environment,
                                                    const QString &server)
{
    const QString text = environment.value(u"DOCKER_AUTH_CONFIG"_s);
    if (text.isEmpty()) {
        return std::optional<RegistryAuth>();
    }
    const Result<Json> json = parseJson(text.toUtf8(), {.depth = 32});
    if (!json || !json->is_object()) {
        return Error{ErrorCode::Io, Tr::tr("DOCKER_AUTH_CONFIG is not a valid JSON object.")};
    }
    const Json *entry = entryFor(memberAnyCase(*json, u"auths"_s), server);
    return entry ? fromEntry(*entry, server, u"DOCKER_AUTH_CONFIG"_s)
                 : Result<std::optional<RegistryAuth>>(std::optional<RegistryAuth>());
}

/// The helper that is responsible for the server, or "".
QString helperFor(const Json &config, const QString &server)
{
    const Json *own = entryFor(memberAnyCase(config, u"credHelpers"_s), server);
    if (own && own->is_string() && !toQString(*own).isEmpty()) {
        return toQString(*own);
    }
    const Json *store = memberAnyCase(config, u"credsStore"_s);
    return store ? toQString(*store) : QString();
}

} // namespace

QString registryHost(const QString &imageReference)
{
    const qsizetype slash = imageReference.indexOf(u'/');
    QString first = imageReference.left(slash);
    const bool isHost = slash > 0 && (first.contains(u'.') || first.contains(u':') ||
                                      first == u"localhost"_s || first != first.toLower());
    if (!isHost || first == u"index.docker.io"_s) {
        return hubHost.toString();
    }
    return first;
}

QCoro::Task<Result<RegistryAuth>>
registryAuthFor(QString imageReference, QProcessEnvironment environment, Cancellation *cancel)
{
    const QString server = configKey(registryHost(imageReference));
    const Result<std::optional<RegistryAuth>> given = fromEnvironment(environment, server);
    if (!given || *given) {
        Result<RegistryAuth> result =
            given ? Result<RegistryAuth>(**given) : Result<RegistryAuth>(given.error());
        co_return result;
    }
    const QString path = dockerConfigFolder(environment) + u"/config.json"_s;
    const Result<Json> config = readConfigFile(path);
    if (!config) {
        Result<RegistryAuth> failed = config.error();
        co_return failed;
    }
    QString helper = helperFor(*config, server);
    if (!helper.isEmpty()) {
        const Result<std::optional<Credentials>> answer =
            co_await askCredentialHelper(std::move(helper), server, environment, cancel);
        if (!answer) {
            Result<RegistryAuth> failed = answer.error();
            co_return failed;
        }
        Result<RegistryAuth> result = RegistryAuth{};
        if (const std::optional<Credentials> &found = *answer) {
            result = found->user == u"<token>"_s ? fromToken(found->secret, server)
                                                 : fromPassword(found->user, found->secret, server);
        }
        co_return result;
    }
    const Json *entry = entryFor(memberAnyCase(*config, u"auths"_s), server);
    const Result<std::optional<RegistryAuth>> stored =
        entry ? fromEntry(*entry, server, path)
              : Result<std::optional<RegistryAuth>>(std::optional<RegistryAuth>());
    Result<RegistryAuth> result = stored ? Result<RegistryAuth>(stored->value_or(RegistryAuth{}))
                                         : Result<RegistryAuth>(stored.error());
    co_return result;
}

} // namespace dw::docker
