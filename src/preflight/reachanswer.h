#pragma once

#include "common/error.h"
#include "preflight/check.h"
#include "teamcity/serverstate.h"

#include <QByteArray>
#include <QUrl>

namespace dw {

/// How a throwaway container asks the plan's server, in an agent's place.
struct ReachQuestion
{
    QUrl server;     ///< base address
    QString image;   ///< the agent's
    QString network; ///< that it is put into: the agent's, or "bridge" where that is yet to be made
    bool isOwnNetwork = true;       ///< false: the agent will be in another, which a launch makes
    QStringList extraHosts = {};    ///< "name:address"
    QStringList volumes = {};       ///< the image's VOLUMEs
    QList<QByteArray> trusted = {}; ///< fingerprints of certificates that the agent gets
    bool acceptAnyCertificate = false; ///< to see which one it is

    /// What is asked for: the agent's own first request, which needs no login.
    QUrl page() const;
};

/// How curl ended in the container.
struct ReachAnswer
{
    int exitCode = 0;
    QByteArray output; ///< head and body of the answer, and the certificates
    QByteArray log;    ///< what curl said of its work
};

namespace preflight {

/// curl's arguments. The address stands in one of its own and goes through no shell.
QStringList curlArguments(const ReachQuestion &question);

/// What the answer says of the server. Exit codes: curl's manual. The log's words tell apart what
/// one code stands for; where they are missing the state is the more general one. Pure.
teamcity::ServerState reachedState(const ReachAnswer &answer, const ReachQuestion &question);

/// SHA-256 of the certificates in the output, 64 lower case hexadecimal digits each.
QList<QByteArray> certificatesIn(const ReachAnswer &answer);

/// The check "reach". Never a blocker: agents start without a server, and wait for it. Pure.
Check judgeReach(const teamcity::ServerState &state, const ReachQuestion &question);

/// The same where the container could not ask.
Check judgeUnasked(const Error &error, const ReachQuestion &question);

} // namespace preflight

} // namespace dw
