#pragma once

#include "common/cancellation.h"
#include "common/result.h"
#include "spec/agentspec.h"
#include "teamcity/serverstate.h"

#include <QHash>
#include <QList>

#include <qcoro/qcorotask.h>

#include <chrono>

namespace dw::teamcity {

/// How the agents' container sees the network, as far as it can be told from here.
struct ProbeOptions
{
    std::chrono::milliseconds deadline = std::chrono::seconds(15); ///< for everything together
    /// Lower case host name → address to connect to instead, as --add-host does in the container.
    /// An empty address: the name means something only on the engine's host.
    QHash<QString, QString> addresses = {};
    QList<QByteArray> trusted = {}; ///< fingerprints of certificates that are mounted
};

/// The options for agents made from `spec`. `hostGateway` is the address at which containers reach
/// the engine's host, and empty when that is another machine. Reads the certificates that the spec
/// mounts.
ProbeOptions probeOptions(const AgentSpec &spec, const QString &hostGateway);

/// This machine's address for `host-gateway`: that of the bridge docker0, or else lanAddress().
QString localHostGateway();

/// An IPv4 address of this machine that isn't loopback or a Docker bridge's; empty without one.
QString lanAddress();

/// What is at `url`, found out by asking as the agent will, without credentials. Follows at most 5
/// redirects, and only to http and https; reads at most 64 KiB of an answer. `url` may be any http
/// or https address, else the error is Usage. Cancelled when `cancel` asks for it; that must live
/// until the task has ended. One thread, with an event loop.
QCoro::Task<Result<ServerState>> probeServer(QUrl url, ProbeOptions options,
                                             Cancellation *cancel = nullptr);

} // namespace dw::teamcity
