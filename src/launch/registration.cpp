#include "launch/registration.h"

#include "launch/logmask.h"
#include "launch/waiting.h"
#include "preflight/throwaway.h"
#include "teamcity/serverrest.h"
#include "teamcity/serverurl.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <qcoro/qcorotimer.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Registration)
};

using Seen = Result<std::optional<teamcity::SeenAgent>>;

constexpr auto pause = 2s;
/// The agent asks again about every minute: what its log says may be that old.
constexpr int lookedAtLines = 200;
constexpr qsizetype mostLog = 256LL * 1024;

bool isCancelled(const Cancellation *cancel)
{
    return cancel && cancel->isCancelled();
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, Text::tr("Cancelled.")};
}

/// With it there is no use in asking on: a wrong token counts towards the server's lockout.
bool isFinal(const Error &error)
{
    return error.code == ErrorCode::ServerRefused || error.code == ErrorCode::Cancelled ||
           error.code == ErrorCode::Usage;
}

bool sameAddress(QString a, QString b)
{
    const auto clean = [](QString &text) {
        while (text.endsWith(u'/')) {
            text.chop(1);
        }
        text = text.trimmed();
    };
    clean(a);
    clean(b);
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// An agent prefers the settings that it has kept to what its container is told.
QCoro::Task<std::optional<Error>> staleSettings(docker::Engine &engine, QString agent,
                                                QString serverUrl, Cancellation *cancel)
{
    const Result<SeenSettings> kept =
        co_await preflight::readSettings(engine, agent, preflight::settingsFolder, cancel);
    if (!kept || !kept->exist || kept->serverUrl.isEmpty() ||
        sameAddress(kept->serverUrl, serverUrl)) {
        co_return std::nullopt;
    }
    co_return Error{
        ErrorCode::LaunchFailed,
        Text::tr("The agent uses settings that an earlier agent has kept in its volume: the server "
                 "%1, and not %2.")
            .arg(kept->serverUrl.left(300), serverUrl),
        Text::tr("Remove the agent with \"dind-wizard agents remove %1 --volumes\" and launch it "
                 "again, or correct serverUrl in buildAgent.properties in the volume.")
            .arg(agent)};
}

QCoro::Task<QString> logOf(docker::Engine &engine, QString agent, Cancellation *cancel)
{
    QByteArray log;
    const docker::LogOptions options{.follow = false, .tail = lookedAtLines, .timestamps = false};
    (void)co_await engine.logs(
        agent, options,
        [&log](docker::Stream, const QByteArray &chunk) {
            log += chunk;
            log = log.right(mostLog);
        },
        cancel);
    co_return QString::fromUtf8(log);
}

/// The last line in which the agent says why it does not get through, or a name that it was given.
QString complaintIn(const QString &log)
{
    static const QStringList signs{u"Will try later"_s, u"maintenance mode"_s,
                                   u"Error registering on the server"_s,
                                   u"Failed to start build agent"_s, u"server returned new name"_s};
    const QStringList lines = log.split(u'\n', Qt::SkipEmptyParts);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const bool tells = std::any_of(signs.begin(), signs.end(),
                                       [&](const QString &sign) { return line->contains(sign); });
        if (tells) {
            return maskSecrets(line->trimmed().left(400));
        }
    }
    return {};
}

QCoro::Task<Error> notConnected(docker::Engine &engine, QString agent, QString found, QString hint,
                                Cancellation *cancel)
{
    const QString log = co_await logOf(engine, agent, cancel);
    const QString complaint = complaintIn(log);
    Error error{ErrorCode::LaunchFailed, found, hint};
    if (!complaint.isEmpty()) {
        error.message += u'\n' + Text::tr("The agent's log says: %1").arg(complaint);
    }
    co_return error;
}

/// Without a full stop: it ends other sentences.
QString stateInWords(const Seen &seen)
{
    if (!seen) {
        const QString message = seen.error().message;
        return message.endsWith(u'.') ? message.chopped(1) : message;
    }
    if (!*seen) {
        return Text::tr("the server does not know it yet");
    }
    if (!(*seen)->connected) {
        return Text::tr("the server knows it, and it is not connected");
    }
    return (*seen)->upToDate ? Text::tr("connected") : Text::tr("connected, and being upgraded");
}

bool isInPool(const teamcity::SeenAgent &agent, const QString &pool)
{
    return pool.isEmpty() || agent.pool == pool;
}

Result<int> poolCalled(const QString &name, const Result<QList<teamcity::AgentPool>> &pools)
{
    if (!pools) {
        return pools.error();
    }
    QStringList names;
    for (const teamcity::AgentPool &pool : *pools) {
        if (pool.name == name) {
            return pool.id;
        }
        names.append(pool.name);
    }
    return Error{ErrorCode::ServerRefused,
                 Text::tr("The server has no agent pool called %1.").arg(name),
                 Text::tr("Its pools: %1.").arg(names.join(u", "_s).left(500))};
}

} // namespace

QCoro::Task<Result<QString>> awaitConnected(docker::Engine &engine, QString agent,
                                            QString serverUrl, AcceptanceOptions options,
                                            Progress progress, Cancellation *cancel)
{
    const QDeadlineTimer deadline(options.timeout);
    while (true) {
        const Seen seen = co_await teamcity::findAgent(*options.access, agent, cancel);
        if (isCancelled(cancel)) {
            co_return cancelledError();
        }
        if (!seen && isFinal(seen.error())) {
            co_return seen.error();
        }
        if (seen && *seen && (*seen)->connected && (*seen)->upToDate) {
            co_return Text::tr("connected as %1, up to date").arg((*seen)->name);
        }
        if (const auto stale = co_await staleSettings(engine, agent, serverUrl, cancel)) {
            co_return *stale;
        }
        const Result<Json> container = co_await engine.inspectContainer(agent, cancel);
        if (!container) {
            co_return container.error();
        }
        if (const auto reason = stoppedBecause(agent, *container)) {
            co_return Error{ErrorCode::LaunchFailed, *reason};
        }
        if (deadline.hasExpired()) {
            const QString found = Text::tr("%1 did not connect to %2 within %3 seconds: %4.")
                                      .arg(agent, serverUrl)
                                      .arg(options.timeout.count())
                                      .arg(stateInWords(seen));
            const QString hint = seen ? Text::tr("A first connection takes some minutes, for the "
                                                 "agent is upgraded. See its log.")
                                      : seen.error().hint;
            const Error error = co_await notConnected(engine, agent, found, hint, cancel);
            co_return error;
        }
        progress(stateInWords(seen));
        co_await QCoro::sleepFor(pause);
    }
}

QCoro::Task<Result<void>> admitAgent(teamcity::ServerAccess access, teamcity::SeenAgent agent,
                                     QString pool, Cancellation *cancel)
{
    std::optional<int> id;
    if (!isInPool(agent, pool)) { // looked up first: a pool that isn't there authorises nothing
        const auto pools = co_await teamcity::findPools(access, cancel);
        const Result<int> found = poolCalled(pool, pools);
        if (!found) {
            co_return found.error();
        }
        id = *found;
    }
    if (!agent.authorized) {
        const Result<void> authorized = co_await teamcity::authorizeAgent(access, agent.id, cancel);
        if (!authorized) {
            co_return authorized.error();
        }
    }
    if (!id) {
        co_return {};
    }
    const Result<void> moved = co_await teamcity::moveAgent(access, agent.id, *id, cancel);
    co_return moved;
}

QCoro::Task<Result<QString>> awaitAuthorized(QString agent, QString browserUrl,
                                             AcceptanceOptions options, Progress progress,
                                             Cancellation *cancel)
{
    const QDeadlineTimer deadline(options.timeout);
    bool isAsked = false;
    while (true) {
        const Seen seen = co_await teamcity::findAgent(*options.access, agent, cancel);
        if (isCancelled(cancel)) {
            co_return cancelledError();
        }
        if (!seen && (isFinal(seen.error()) || deadline.hasExpired())) {
            co_return seen.error();
        }
        const bool isAuthorized = seen && *seen && (*seen)->authorized;
        if (isAuthorized && isInPool(**seen, options.pool)) {
            const QString found = isAsked ? Text::tr("authorised now") : Text::tr("authorised");
            co_return options.pool.isEmpty()
                ? found
                : Text::tr("%1, in the pool %2").arg(found, options.pool);
        }
        if (seen && *seen && (options.authorize || isAuthorized) && !isAsked) {
            isAsked = true;
            const Result<void> changed =
                co_await admitAgent(*options.access, **seen, options.pool, cancel);
            if (!changed) {
                co_return changed.error();
            }
            continue;
        }
        if (deadline.hasExpired() && isAuthorized) {
            co_return Error{ErrorCode::LaunchFailed,
                            Text::tr("The server has %1 in the pool %2, and not in %3.")
                                .arg(agent, (*seen)->pool, options.pool),
                            Text::tr("Move it in TeamCity, on the page of agent pools.")};
        }
        if (deadline.hasExpired()) {
            co_return Error{ErrorCode::LaunchFailed,
                            Text::tr("Nobody has authorised %1, so it gets no builds.").arg(agent),
                            Text::tr("Authorise it at %1, or launch with --authorize.")
                                .arg(teamcity::unauthorizedAgentsPage(browserUrl))};
        }
        progress(Text::tr("authorise it at %1").arg(teamcity::unauthorizedAgentsPage(browserUrl)));
        co_await QCoro::sleepFor(pause);
    }
}

QCoro::Task<Result<QString>> awaitDockerReported(QString agent, AcceptanceOptions options,
                                                 Cancellation *cancel)
{
    const QDeadlineTimer deadline(options.timeout);
    while (true) {
        const Seen seen = co_await teamcity::findAgent(*options.access, agent, cancel);
        if (isCancelled(cancel)) {
            co_return cancelledError();
        }
        if (!seen && (isFinal(seen.error()) || deadline.hasExpired())) {
            co_return seen.error();
        }
        if (seen && *seen && !(*seen)->dockerServer.isEmpty()) {
            co_return Text::tr("the server knows of its Docker %1").arg((*seen)->dockerServer);
        }
        if (deadline.hasExpired()) {
            co_return Error{
                ErrorCode::LaunchFailed,
                Text::tr(
                    "%1 reports no Docker server, so builds that need one are not given to it.")
                    .arg(agent),
                Text::tr("An agent looks for Docker when it starts: restart it with \"dind-wizard "
                         "agents stop\" and \"start\". Whoever the token belongs to also needs the "
                         "permission to view agent details.")};
        }
        co_await QCoro::sleepFor(pause);
    }
}

QCoro::Task<Result<QString>> awaitRegisteredInLog(docker::Engine &engine, QString agent,
                                                  QString serverUrl, AcceptanceOptions options,
                                                  Cancellation *cancel)
{
    const QDeadlineTimer deadline(options.timeout);
    while (true) {
        const QString log = co_await logOf(engine, agent, cancel);
        if (isCancelled(cancel)) {
            co_return cancelledError();
        }
        if (log.contains(u"Registered on server with id"_s) ||
            log.contains(u"Connection to TeamCity Server has been restored"_s)) {
            co_return Text::tr("its log says that it has registered");
        }
        if (const auto stale = co_await staleSettings(engine, agent, serverUrl, cancel)) {
            co_return *stale;
        }
        if (deadline.hasExpired()) {
            const QString found = Text::tr("%1 did not register at %2 within %3 seconds.")
                                      .arg(agent, serverUrl)
                                      .arg(options.timeout.count());
            const Error error = co_await notConnected(
                engine, agent, found, Text::tr("It goes on trying about every minute."), cancel);
            co_return error;
        }
        co_await QCoro::sleepFor(pause);
    }
}

} // namespace dw
