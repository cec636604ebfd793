#include "teamcity/serverrest.h"

#include "teamcity/restanswer.h"
#include "teamcity/serveradvice.h"
#include "teamcity/serverurl.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

using Kind = ServerState::Kind;

constexpr qsizetype mostBytes = 1024LL * 1024;
constexpr int agentsPerPage = 500;
constexpr int mostAgents = 5000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerRest)
};

/// What must be so before a secret is sent.
Result<void> mayHaveToken(const ServerState &state)
{
    const bool isTeamCity = state.kind == Kind::Ready || state.kind == Kind::Unauthorized;
    if (!isTeamCity) {
        AgentSpec spec;
        spec.serverUrl = state.url.toString();
        const ServerAdvice advice = adviseOn(state, spec, {});
        return Error{
            ErrorCode::ServerUnreachable, advice.title,
            Text::tr("The access token was not sent. %1").arg(remedyText(advice)).trimmed()};
    }
    if (state.nodeId.isEmpty()) {
        return Error{ErrorCode::ServerUnreachable,
                     Text::tr("What answers does not identify itself as a TeamCity server, so the "
                              "access token was not sent."),
                     Text::tr("If a proxy stands in between, let it pass the header "
                              "TeamCity-Node-Id.")};
    }
    return {};
}

template <class T>
using Reader = Result<T> (*)(const QByteArray &);

/// Asks below one address with one token.
class RestAsker
{
public:
    RestAsker(const ServerAccess &access, QDeadlineTimer deadline, Cancellation *cancel)
        : m_base(baseUrl(access.url).toString(QUrl::FullyEncoded)), m_token(access.token),
          m_asker({.deadline = deadline,
                   .addresses = access.probe.addresses,
                   .trusted = access.probe.trusted,
                   .cancel = cancel,
                   .accept = "application/json",
                   .bearer = access.token,
                   .mostBytes = mostBytes})
    {
    }

    template <class T>
    QCoro::Task<Result<T>> ask(RestQuestion question, Reader<T> reader)
    {
        const ServerAnswer answer = co_await m_asker.get(QUrl(m_base + question.path));
        const Result<QByteArray> body = bodyOf(answer, question, m_token);
        Result<T> read = body ? reader(*body) : Result<T>(body.error());
        co_return read;
    }

    QCoro::Task<Result<void>> change(RestChange change)
    {
        const ServerAnswer answer =
            co_await m_asker.put(QUrl(m_base + change.question.path), change.body);
        const Result<QByteArray> body = bodyOf(answer, change.question, m_token);
        co_return body ? Result<void>() : Result<void>(body.error());
    }

private:
    QString m_base;
    QByteArray m_token;
    Asker m_asker;
};

/// A server that has shown that it is one, ready to be asked.
struct OpenServer
{
    std::shared_ptr<RestAsker> asker;
    QString version;
};

QCoro::Task<Result<OpenServer>> openServer(ServerAccess access, Cancellation *cancel)
{
    const QDeadlineTimer deadline(access.probe.deadline);
    const Result<ServerState> state = co_await probeServer(access.url, access.probe, cancel);
    if (!state) {
        co_return state.error();
    }
    if (const Result<void> allowed = mayHaveToken(*state); !allowed) {
        co_return allowed.error();
    }
    co_return OpenServer{std::make_shared<RestAsker>(access, deadline, cancel), state->version};
}

QCoro::Task<void> readAgents(RestAsker &asker, ServerFacts &facts)
{
    QList<KnownAgent> agents;
    facts.hasAllAgents = false;
    for (int start = 0; start < mostAgents; start += agentsPerPage) {
        // The next page is asked for by its number: nextHref could lead anywhere.
        const RestQuestion question = askAgents(start, agentsPerPage);
        const auto page = co_await asker.ask<AgentsAnswer>(question, agentsIn);
        if (!page) {
            facts.agents = page.error();
            co_return;
        }
        agents += page->agents.mid(0, agentsPerPage);
        if (!page->hasMore) {
            facts.hasAllAgents = true;
            break;
        }
    }
    facts.agents = agents;
}

} // namespace

std::optional<QByteArray> readToken(const QString &typed)
{
    // RFC 6750, b64token. TeamCity's are JWT-like, or 32 hexadecimal digits.
    static const QRegularExpression form(u"\\A[A-Za-z0-9._~+/-]{8,4096}=*\\z"_s);
    const QString trimmed = typed.trimmed();
    return form.match(trimmed).hasMatch() ? std::optional(trimmed.toLatin1()) : std::nullopt;
}

QCoro::Task<Result<ServerFacts>> readServer(ServerAccess access, Cancellation *cancel)
{
    const Result<OpenServer> server = co_await openServer(access, cancel);
    if (!server) {
        co_return server.error();
    }
    RestAsker &asker = *server->asker;
    const auto cancelled = [cancel] {
        return cancel && cancel->isCancelled();
    };
    const Error stopped{ErrorCode::Cancelled, Text::tr("Stopped asking the server."), {}};

    const RestQuestion whoAmI = askUser();
    const Result<QString> user = co_await asker.ask<QString>(whoAmI, userIn);
    if (cancelled()) {
        co_return stopped;
    }
    if (!user) {
        co_return user.error(); // with a wrong token there is no use in asking on
    }
    ServerFacts facts;
    facts.user = *user;
    facts.version = server->version;
    // A task runs from its call on: these are asked together.
    auto licence = asker.ask<AgentLicence>(askLicence(), licenceIn);
    auto pools = asker.ask<QList<AgentPool>>(askPools(), poolsIn);
    co_await readAgents(asker, facts);
    facts.licence = co_await licence;
    facts.pools = co_await pools;
    if (cancelled()) {
        co_return stopped;
    }
    co_return facts;
}

QCoro::Task<Result<QList<AgentPool>>> findPools(ServerAccess access, Cancellation *cancel)
{
    const Result<OpenServer> server = co_await openServer(access, cancel);
    if (!server) {
        co_return server.error();
    }
    const auto pools = co_await server->asker->ask<QList<AgentPool>>(askPools(), poolsIn);
    co_return pools;
}

QCoro::Task<Result<std::optional<SeenAgent>>> findAgent(ServerAccess access, QString name,
                                                        Cancellation *cancel)
{
    const Result<OpenServer> server = co_await openServer(access, cancel);
    if (!server) {
        co_return server.error();
    }
    const auto id =
        co_await server->asker->ask<std::optional<int>>(askAgentCalled(name), agentIdIn);
    if (!id) {
        co_return id.error();
    }
    if (!*id) {
        co_return std::optional<SeenAgent>();
    }
    const auto agent = co_await server->asker->ask<SeenAgent>(askAgent(**id), seenAgentIn);
    if (!agent) {
        co_return agent.error();
    }
    co_return std::optional(*agent);
}

QCoro::Task<Result<void>> authorizeAgent(ServerAccess access, int id, Cancellation *cancel)
{
    const Result<OpenServer> server = co_await openServer(access, cancel);
    if (!server) {
        co_return server.error();
    }
    // Who may authorise may not be told of the licence; then the server itself has to refuse.
    const auto licence = co_await server->asker->ask<AgentLicence>(askLicence(), licenceIn);
    if (licence && licence->left && *licence->left <= 0) {
        co_return Error{
            ErrorCode::ServerRefused,
            Text::tr("The server's licence has no room for another agent: all of its %1 are taken.")
                .arg(licence->most.value_or(0)),
            Text::tr("Unauthorise an agent that you no longer need, or get another licence. One "
                     "agent too many would pause the whole build queue.")};
    }
    const Result<void> changed = co_await server->asker->change(changeAuthorized(id, true));
    co_return changed;
}

QCoro::Task<Result<void>> moveAgent(ServerAccess access, int id, int pool, Cancellation *cancel)
{
    const Result<OpenServer> server = co_await openServer(access, cancel);
    if (!server) {
        co_return server.error();
    }
    const Result<void> changed = co_await server->asker->change(changePool(id, pool));
    co_return changed;
}

} // namespace dw::teamcity
