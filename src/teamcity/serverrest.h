#pragma once

#include "teamcity/serverfacts.h"
#include "teamcity/serverprobe.h"

#include <QUrl>

namespace dw::teamcity {

/// An address, and what opens it.
struct ServerAccess
{
    QUrl url;                ///< base address
    QByteArray token;        ///< sent as a Bearer token to `url` and to nowhere else; never told
    ProbeOptions probe = {}; ///< how to get there, and the deadline for everything together
};

/// A token without the blanks around it that come with copying. Unset: no token looks like this,
/// and it must not get into a header.
std::optional<QByteArray> readToken(const QString &typed);

/// Tells what a server has room for. The token is sent only to an address that has just answered as
/// a TeamCity server, and never along a redirect. It is offered once: each wrong one counts towards
/// the server's lockout. Reads at most 1 MiB of an answer and 5,000 agents.
///
/// Errors: ServerUnreachable, ServerRefused (401, 403 and others with the server's words), Timeout,
/// TooLarge, Protocol, Cancelled, Usage. Cancelled when `cancel` asks for it; that must live until
/// the task has ended. One thread, with an event loop.
QCoro::Task<Result<ServerFacts>> readServer(ServerAccess access, Cancellation *cancel = nullptr);

/// What the server tells the token's holder of its agent pools, and nothing else. Precautions and
/// errors as for readServer().
QCoro::Task<Result<QList<AgentPool>>> findPools(ServerAccess access,
                                                Cancellation *cancel = nullptr);

// For one agent. `name` is what the agent was given; its server may have changed it if it was
// taken. Precautions and errors as for readServer().

/// Unset: the server knows none by that name. Unauthorised ones are found, too.
QCoro::Task<Result<std::optional<SeenAgent>>> findAgent(ServerAccess access, QString name,
                                                        Cancellation *cancel = nullptr);

/// Refuses where the licence has no room for it: one agent too many pauses the server's whole queue
/// until the number falls again.
QCoro::Task<Result<void>> authorizeAgent(ServerAccess access, int id,
                                         Cancellation *cancel = nullptr);

/// `pool`: an id, as in AgentPool.
QCoro::Task<Result<void>> moveAgent(ServerAccess access, int id, int pool,
                                    Cancellation *cancel = nullptr);

} // namespace dw::teamcity
