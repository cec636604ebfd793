#include "plan/openings.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using Kind = Opening::Kind;

/// Whoever may write there is root on the host sooner or later: the system runs what it finds.
bool holdsTheSystem(const QString &path)
{
    static const QStringList folders{u"/bin"_s, u"/boot"_s, u"/dev"_s,    u"/etc"_s,
                                     u"/lib"_s, u"/proc"_s, u"/root"_s,   u"/sbin"_s,
                                     u"/sys"_s, u"/usr"_s,  u"/var/lib"_s};
    return folders.contains(path) || path.startsWith(u"/var/lib/docker"_s);
}

/// The engine's socket lies below, and a read-only mount of a socket takes requests all the same.
bool holdsTheSocket(const QString &path)
{
    static const QStringList folders{u"/"_s, u"/run"_s, u"/var"_s, u"/var/run"_s};
    return folders.contains(path);
}

Kind kindOf(const Mount &mount)
{
    if (isEngineSocket(mount)) {
        return Kind::Socket;
    }
    return mount.source.startsWith(u"/opt/buildagent/"_s) ? Kind::AgentDirectory : Kind::HostPath;
}

void addNetworks(QList<Opening> &openings, const Plan &plan, const Container &container)
{
    const auto isOwn = [&](const NetworkAttachment &attachment) {
        return std::any_of(plan.networks.begin(), plan.networks.end(), [&](const Network &network) {
            return network.name == attachment.network;
        });
    };
    if (container.networks.isEmpty()) {
        openings.append({Kind::Network, container.name, {}});
    }
    for (const NetworkAttachment &attachment : container.networks) {
        if (!isOwn(attachment)) {
            openings.append({Kind::Network, container.name, attachment.network});
        }
    }
}

/// No build runs in a proxy; what matters of it is what it lets through.
void addProxy(QList<Opening> &openings, const Container &proxy)
{
    const Kind kind = letsContainersThrough(proxy) ? Kind::RunProxy : Kind::BuildProxy;
    for (const Mount &mount : proxy.mounts) {
        if (isEngineSocket(mount)) {
            openings.append({kind, proxy.name, mount.source, mount.readOnly});
        }
    }
}

void addContainer(QList<Opening> &openings, const Plan &plan, const Container &container)
{
    if (container.role == ContainerRole::SocketProxy) {
        addProxy(openings, container);
        return;
    }
    if (container.privileged) {
        const bool isAgent = container.role == ContainerRole::Agent;
        openings.append({isAgent ? Kind::PrivilegedAgent : Kind::PrivilegedEngine, container.name});
    }
    if (container.runtime == u"sysbox-runc"_s) {
        openings.append({Kind::Sysbox, container.name});
    }
    for (const Mount &mount : container.mounts) {
        if (mount.type == Mount::Type::Bind) {
            openings.append({kindOf(mount), container.name, mount.source, mount.readOnly});
        }
    }
    if (!container.memoryBytes || !container.cpus) {
        openings.append({Kind::Unlimited, container.name});
    }
    if (!container.secretEnv.isEmpty()) {
        openings.append({Kind::Token, container.name});
    }
    addNetworks(openings, plan, container);
}

} // namespace

bool isEngineSocket(const Mount &mount)
{
    return mount.type == Mount::Type::Bind &&
           (mount.target.endsWith(u"/docker.sock"_s) || mount.source.endsWith(u"/docker.sock"_s));
}

bool letsContainersThrough(const Container &proxy)
{
    return proxy.env.value(u"CONTAINERS"_s) == u"1"_s && proxy.env.value(u"POST"_s) == u"1"_s;
}

QList<Opening> openingsOf(const Plan &plan)
{
    QList<Opening> openings;
    for (const Container &container : plan.containers) {
        if (container.role != ContainerRole::Server) { // no build runs in it or commands it
            addContainer(openings, plan, container);
        }
    }
    // What agents say to a server of the plan stays on a network of the plan.
    if (QUrl(plan.serverUrl).scheme() == u"http"_s && !serverOf(plan)) {
        openings.append({Kind::ClearText, {}, plan.serverUrl});
    }
    return openings;
}

bool opensHost(const Opening &opening)
{
    switch (opening.kind) {
    case Kind::Socket:
    case Kind::RunProxy:
    case Kind::PrivilegedAgent:
    case Kind::PrivilegedEngine:
        return true;
    case Kind::HostPath:
        return holdsTheSocket(opening.what) || (!opening.readOnly && holdsTheSystem(opening.what));
    default:
        return false;
    }
}

bool opensHost(const Plan &plan)
{
    const QList<Opening> openings = openingsOf(plan);
    return std::any_of(openings.begin(), openings.end(),
                       [](const Opening &opening) { return opensHost(opening); });
}

QString riskId(Opening::Kind kind)
{
    switch (kind) {
    case Kind::Socket:
        return u"socket"_s;
    case Kind::RunProxy:
        return u"socket-proxy-run"_s;
    case Kind::BuildProxy:
        return u"socket-proxy-build"_s;
    case Kind::PrivilegedAgent:
        return u"privileged-agent"_s;
    case Kind::PrivilegedEngine:
        return u"privileged-engine"_s;
    case Kind::HostPath:
        return u"host-path"_s;
    case Kind::AgentDirectory:
        return u"shared-directories"_s;
    case Kind::Sysbox:
        return u"sysbox"_s;
    case Kind::Unlimited:
        return u"no-limits"_s;
    case Kind::Token:
        return u"token-in-environment"_s;
    case Kind::ClearText:
        return u"cleartext-server"_s;
    case Kind::Network:
        break;
    }
    return {};
}

QString riskId(const Mount &mount)
{
    return mount.type == Mount::Type::Bind ? riskId(kindOf(mount)) : QString();
}

} // namespace dw
