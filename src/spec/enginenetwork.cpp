#include "spec/enginenetwork.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EngineNetwork)
};

const QString mtuField = u"engine.network.mtu"_s;
const QString poolField = u"engine.network.addressPool"_s;
const QString mirrorField = u"engine.network.registryMirror"_s;
const QString registriesField = u"engine.network.insecureRegistries"_s;

/// IPv4 needs 68 bytes, and IPv6 1280 (RFC 791, RFC 8200): with less, a network without IPv6 works.
constexpr int smallestMtu = 68;
constexpr int largestMtu = 65535;
constexpr qsizetype mostRegistries = 100;

std::optional<QString> wrongPool(const QString &pool)
{
    static const QRegularExpression form(
        u"\\A\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}/\\d{1,2}\\z"_s);
    const auto [address, length] = form.match(pool).hasMatch()
                                       ? QHostAddress::parseSubnet(pool)
                                       : std::pair<QHostAddress, int>(QHostAddress(), -1);
    if (length < 0) {
        return Text::tr("Enter a subnet such as 10.201.0.0/16.");
    }
    if (length < 8 || length > 22) {
        return Text::tr("Each network of the engine takes 256 addresses, and the default one is "
                        "the first: give a subnet between /8 and /22.");
    }
    const quint32 hostBits = 0xffffffffU >> length;
    if ((address.toIPv4Address() & hostBits) != 0 ||
        address.toString() != pool.section(u'/', 0, 0)) {
        return Text::tr("The subnet begins at %1/%2.")
            .arg(QHostAddress(address.toIPv4Address() & ~hostBits).toString())
            .arg(length);
    }
    return std::nullopt;
}

std::optional<QString> wrongMirror(const QString &mirror)
{
    const QUrl url(mirror, QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !web || url.host().isEmpty() || mirror.contains(u'$')) {
        return Text::tr("Enter the mirror's address, such as https://mirror.example.com.");
    }
    if (!url.userInfo().isEmpty()) {
        return Text::tr("An engine takes no user or password for a mirror.");
    }
    if (!(url.path().isEmpty() || url.path() == u"/"_s) || url.hasQuery() || url.hasFragment()) {
        return Text::tr("An engine takes only the host and port of a mirror, with nothing behind "
                        "them.");
    }
    return std::nullopt;
}

bool isRegistry(const QString &registry)
{
    static const QRegularExpression form(
        u"\\A(?=.{1,255}\\z)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
        "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[1-9]\\d{0,4})?(?:/\\d{1,2})?\\z"_s);
    return form.match(registry).hasMatch();
}

QList<SpecIssue> notUsed(const AgentSpec &spec)
{
    const EngineNetwork &network = spec.engineNetwork;
    const QString why =
        spec.method == Method::DockerSocket
            ? Text::tr("Builds use the host's engine, which has settings of its own: this is not "
                       "used.")
            : Text::tr("Only an engine in a sidecar can be told this. One in the agent goes by "
                       "/etc/docker/daemon.json of its image: this is not used.");
    QList<SpecIssue> issues;
    const std::pair<QString, bool> fields[] = {
        {mtuField, network.mtu.has_value()},
        {poolField, !network.addressPool.isEmpty()},
        {mirrorField, !network.registryMirror.isEmpty()},
        {registriesField, !network.insecureRegistries.isEmpty()}};
    for (const auto &[field, isSet] : fields) {
        if (isSet) {
            issues.append({field, why, false});
        }
    }
    return issues;
}

} // namespace

QList<SpecIssue> engineNetworkIssues(const AgentSpec &spec)
{
    const EngineNetwork &network = spec.engineNetwork;
    QList<SpecIssue> issues;
    if (network.mtu && (*network.mtu < smallestMtu || *network.mtu > largestMtu)) {
        issues.append({mtuField, Text::tr("Packets have between %1 and %2 bytes; 1500 is usual.")
                                     .arg(smallestMtu)
                                     .arg(largestMtu)});
    }
    if (const auto wrong =
            network.addressPool.isEmpty() ? std::nullopt : wrongPool(network.addressPool)) {
        issues.append({poolField, *wrong});
    }
    if (const auto wrong =
            network.registryMirror.isEmpty() ? std::nullopt : wrongMirror(network.registryMirror)) {
        issues.append({mirrorField, *wrong});
    }
    for (const QString &registry : network.insecureRegistries) {
        if (!isRegistry(registry)) {
            issues.append(
                {registriesField, Text::tr("Enter hosts with their ports, such as "
                                           "registry.example.com:5000, without http://.")});
            break;
        }
    }
    if (network.insecureRegistries.size() > mostRegistries) {
        issues.append({registriesField, Text::tr("These are more than 100 registries.")});
    }
    if (!network.insecureRegistries.isEmpty() && issues.isEmpty()) {
        issues.append({registriesField,
                       Text::tr("Whoever is on the way to these registries can read and change the "
                                "images that builds pull."),
                       false});
    }
    const bool sidecar =
        spec.method != Method::DockerSocket && effectivePlacement(spec) == Placement::Sidecar;
    return sidecar ? issues : issues + notUsed(spec);
}

bool goesByProxy(const QMap<QString, QString> &env)
{
    const QStringList names{u"HTTPS_PROXY"_s, u"https_proxy"_s, u"HTTP_PROXY"_s, u"http_proxy"_s};
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return !env.value(name).isEmpty(); });
}

} // namespace dw
