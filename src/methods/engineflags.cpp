#include "methods/engineflags.h"

#include "spec/enginenetwork.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

const QString mtuOption = u"com.docker.network.driver.mtu"_s;
/// Addresses of each network that the engine makes: /24, the size that dockerd's documentation
/// uses.
const QString poolSize = u"24"_s;

/// Options for the networks that builds make came with Docker 24; an older dockerd would not start.
bool knowsNetworkOptions(const QString &engineImage)
{
    static const QRegularExpression tag(u":(\\d{1,4})(?:[.-]|\\z)[^/]*\\z"_s);
    const auto match = tag.match(engineImage.section(u'@', 0, 0));
    return !match.hasMatch() || match.captured(1).toInt() >= 24;
}

std::optional<QString> valueOf(const QString &flag, const QString &name)
{
    const QString start = u"--"_s + name + u'=';
    return flag.startsWith(start) ? std::optional(flag.mid(start.size())) : std::nullopt;
}

const QStringList &proxyNames()
{
    static const QStringList names{u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s, u"NO_PROXY"_s,
                                   u"http_proxy"_s, u"https_proxy"_s, u"no_proxy"_s};
    return names;
}

} // namespace

QStringList engineFlags(const EngineNetwork &network, const QString &engineImage)
{
    QStringList flags;
    if (network.mtu) {
        const QString mtu = QString::number(*network.mtu);
        flags.append(u"--mtu="_s + mtu);
        if (knowsNetworkOptions(engineImage)) {
            // The networks of Compose and buildx don't go by --mtu.
            flags.append(u"--default-network-opt=bridge=%1=%2"_s.arg(mtuOption, mtu));
        }
    }
    if (!network.addressPool.isEmpty()) {
        flags.append(
            u"--default-address-pool=base=%1,size=%2"_s.arg(network.addressPool, poolSize));
    }
    if (!network.registryMirror.isEmpty()) {
        flags.append(u"--registry-mirror="_s + network.registryMirror);
    }
    for (const QString &registry : network.insecureRegistries) {
        flags.append(u"--insecure-registry="_s + registry);
    }
    return flags;
}

EngineNetwork engineNetworkOf(const QStringList &flags)
{
    EngineNetwork network;
    for (const QString &flag : flags) {
        if (const auto mtu = valueOf(flag, u"mtu"_s)) {
            bool ok = false;
            const int number = mtu->toInt(&ok);
            network.mtu = ok ? std::optional(number) : network.mtu;
        } else if (const auto pool = valueOf(flag, u"default-address-pool"_s)) {
            static const QRegularExpression form(u"\\Abase=([^,]+),size=(\\d+)\\z"_s);
            const auto match = form.match(*pool);
            if (match.hasMatch() && match.captured(2) == poolSize) {
                network.addressPool = match.captured(1);
            }
        } else if (const auto mirror = valueOf(flag, u"registry-mirror"_s)) {
            network.registryMirror = *mirror;
        } else if (const auto registry = valueOf(flag, u"insecure-registry"_s)) {
            network.insecureRegistries.append(*registry);
        }
    }
    return network;
}

QMap<QString, QString> proxyVariables(const QMap<QString, QString> &env)
{
    QMap<QString, QString> proxies;
    for (const QString &name : proxyNames()) {
        if (env.contains(name)) {
            proxies.insert(name, env.value(name));
        }
    }
    return proxies;
}

QMap<QString, QString> withoutProxyTo(const QString &host, QMap<QString, QString> env)
{
    if (!goesByProxy(env)) {
        return env;
    }
    // Programs read the one or the other; where both are there, each has to name the host.
    QStringList lists;
    for (const QString &name : {u"NO_PROXY"_s, u"no_proxy"_s}) {
        if (env.contains(name)) {
            lists.append(name);
        }
    }
    if (lists.isEmpty()) {
        lists.append(u"NO_PROXY"_s);
    }
    for (const QString &name : std::as_const(lists)) {
        QString &list = env[name];
        if (!list.split(u',').contains(host)) {
            list += (list.isEmpty() ? QString() : u","_s) + host;
        }
    }
    return env;
}

QString withoutLast(const QString &host, const QString &noProxy)
{
    if (noProxy == host) {
        return {};
    }
    const QString end = u',' + host;
    return noProxy.endsWith(end) ? noProxy.chopped(end.size()) : noProxy;
}

} // namespace dw
