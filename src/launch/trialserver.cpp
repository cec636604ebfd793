#include "launch/trialserver.h"

#include "teamcity/serverprobe.h"
#include "teamcity/superusertoken.h"

#include <QCoreApplication>
#include <QPointer>

#include <qcoro/qcorotimer.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

using Phase = TrialServerState::Phase;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrialServer)
};

constexpr auto pause = 2s;
constexpr int mostTries = 30;
constexpr auto deadline = 5s; ///< the server is on this machine

/// Its own words for where the first start stands (TeamCity's /mnt pages).
QString describeStage(const QString &stage)
{
    if (stage == u"FIRST_START_SCREEN"_s) {
        return Text::tr("The server waits for you: open it and press Proceed.");
    }
    if (stage.startsWith(u"DB_"_s)) {
        return Text::tr("The server waits for you: keep the internal database and press Proceed.");
    }
    if (stage == u"LICENSE_AGREEMENT_SCREEN"_s) {
        return Text::tr("The server waits for you: accept the licence agreement.");
    }
    return Text::tr("The server waits for you at its set-up pages.");
}

TrialServerState stateOf(const teamcity::ServerState &answer)
{
    using Kind = teamcity::ServerState::Kind;
    switch (answer.kind) {
    case Kind::Ready:
    case Kind::Redirected:
    case Kind::WrongPath:
    case Kind::Unauthorized:
        return {.phase = Phase::Ready, .stage = {}, .version = answer.version};
    case Kind::Maintenance:
        return {.phase = Phase::FirstStart, .stage = answer.stage, .version = {}};
    case Kind::Starting:
        return {.phase = Phase::Starting, .stage = answer.stage, .version = {}};
    default:
        return {};
    }
}

} // namespace

QString describe(const TrialServerState &state)
{
    switch (state.phase) {
    case Phase::Silent:
        return Text::tr("The server is being started. That takes a minute or two.");
    case Phase::Starting:
        return Text::tr("The server is starting.");
    case Phase::FirstStart:
        return describeStage(state.stage);
    case Phase::Ready:
        return Text::tr(
                   "TeamCity %1 is running. If it asks, make the administrator’s account; then "
                   "authorize the agents.")
            .arg(state.version)
            .simplified();
    case Phase::Stopped:
        return Text::tr("The server’s container does not run. Its log says why: dind-wizard agents "
                        "logs, or docker logs.");
    case Phase::Elsewhere:
        return Text::tr("The server’s port is open on the engine’s host only: open it there.");
    }
    return {};
}

/// Owned by the coroutine as well as by the watch.
struct TrialServerWatch::Following
{
    std::shared_ptr<docker::Engine> engine;
    QString container;
    QUrl address;
    QString startedAt = {}; ///< of the run that the token is of
    QString token = {};
    int triesLeft = mostTries; ///< to find the token in a log that may be long
    Cancellation cancel = {};

    QCoro::Task<TrialServerState> look()
    {
        const Result<Json> inspected = co_await engine->inspectContainer(container, &cancel);
        const Json *state = inspected ? member(*inspected, "State") : nullptr;
        if (!state || !boolAt(*state, "Running")) {
            token.clear();
            co_return TrialServerState{.phase = Phase::Stopped};
        }
        if (const QString started = stringAt(*state, "StartedAt"); started != startedAt) {
            startedAt = started;
            token.clear();
            triesLeft = mostTries;
        }
        TrialServerState found{.phase = Phase::Elsewhere};
        if (engine->endpoint().isLocal()) {
            const teamcity::ProbeOptions options{.deadline = deadline};
            const Result<teamcity::ServerState> answer =
                co_await teamcity::probeServer(address, options, &cancel);
            found = answer ? stateOf(*answer) : TrialServerState();
        }
        if (token.isEmpty() && found.phase != Phase::Silent && triesLeft > 0) {
            --triesLeft;
            co_await readToken();
        }
        co_return found;
    }

    QCoro::Task<void> readToken()
    {
        const auto finder = std::make_shared<teamcity::SuperUserTokenFinder>();
        const auto add = [finder](docker::Stream stream, const QByteArray &chunk) {
            if (stream == docker::Stream::StandardOutput) {
                finder->add(chunk);
            }
        };
        // Without a log there is no token, and the next look tries again.
        (void)co_await engine->logs(container, {}, add, &cancel);
        token = finder->token();
    }
};

TrialServerWatch::TrialServerWatch(std::shared_ptr<docker::Engine> engine, const Container &server,
                                   QObject *parent)
    : QObject(parent), m_following(std::make_shared<Following>())
{
    m_following->engine = std::move(engine);
    m_following->container = server.name;
    m_following->address.setScheme(u"http"_s);
    m_following->address.setHost(u"127.0.0.1"_s);
    m_following->address.setPort(server.ports.isEmpty() ? 0 : server.ports.first().hostPort);
}

TrialServerWatch::~TrialServerWatch()
{
    m_following->cancel.cancel();
}

void TrialServerWatch::start()
{
    follow(this, m_following);
}

QCoro::Task<void> TrialServerWatch::follow(TrialServerWatch *watch,
                                           std::shared_ptr<Following> following)
{
    const QPointer<TrialServerWatch> self(watch);
    while (self) {
        const TrialServerState found = co_await following->look();
        if (!self) {
            co_return;
        }
        if (found != self->m_state || following->token != self->m_token) {
            self->m_state = found;
            self->m_token = following->token;
            emit self->changed();
        }
        co_await QCoro::sleepFor(pause);
    }
}

} // namespace dw
