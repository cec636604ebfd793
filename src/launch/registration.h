#pragma once

#include "launch/acceptance.h"
#include "teamcity/serverfacts.h"

namespace dw {

/// What waiting for something says meanwhile.
using Progress = std::function<void(const QString &)>;

// The server's part of an acceptance. Each returns what was found, in words, and fails with a
// diagnosis: the agent's own words, settings of an earlier agent, the server's state.

/// The server has the agent, connected and up to date.
QCoro::Task<Result<QString>> awaitConnected(docker::Engine &engine, QString agent,
                                            QString serverUrl, AcceptanceOptions options,
                                            Progress progress, Cancellation *cancel);
/// It may run builds, in the pool that is asked for. Authorises it if that is asked for; otherwise
/// somebody has to, at `browserUrl`.
QCoro::Task<Result<QString>> awaitAuthorized(QString agent, QString browserUrl,
                                             AcceptanceOptions options, Progress progress,
                                             Cancellation *cancel);
/// Lets it run builds, in the pool of this name (empty: where the server has it). Refuses where the
/// licence has no room, and where there is no such pool.
QCoro::Task<Result<void>> admitAgent(teamcity::ServerAccess access, teamcity::SeenAgent agent,
                                     QString pool, Cancellation *cancel);
/// It has told the server of its Docker, so builds that need one are given to it.
QCoro::Task<Result<QString>> awaitDockerReported(QString agent, AcceptanceOptions options,
                                                 Cancellation *cancel);

/// Without a token: the agent's log says that it registered.
QCoro::Task<Result<QString>> awaitRegisteredInLog(docker::Engine &engine, QString agent,
                                                  QString serverUrl, AcceptanceOptions options,
                                                  Cancellation *cancel);

} // namespace dw
