#pragma once

#include "teamcity/serveranswer.h"
#include "teamcity/serverfacts.h"

// What the REST API answers, read. Everything is from outside: texts are cut to 200 characters,
// numbers that make no sense count as not told. Fields and error forms: JetBrains/teamcity-rest,
// and answers of 2025.07 to 2026.1 servers.
namespace dw::teamcity {

/// Something that is asked of the server.
struct RestQuestion
{
    QString path;       ///< below BASE, with its query
    QString subject;    ///< what it tells, for error texts: "its licence"
    QString permission; ///< that lets one see or do it, as TeamCity calls it
    QString doing = {}; ///< of a change: "authorise agents"; for error texts, too
};

RestQuestion askUser();
RestQuestion askLicence();
RestQuestion askPools();
RestQuestion askAgents(int start, int count);
RestQuestion askAgentCalled(const QString &name);
RestQuestion askAgent(int id);

/// Something that the server is to do, by PUT.
struct RestChange
{
    RestQuestion question;
    QByteArray body; ///< JSON
};

RestChange changeAuthorized(int id, bool authorized);
RestChange changePool(int id, int pool);

/// The body of a good answer, or what went wrong and what to do about it. `secret` is removed from
/// the server's words.
Result<QByteArray> bodyOf(const ServerAnswer &answer, const RestQuestion &question,
                          const QByteArray &secret);

struct AgentsAnswer
{
    QList<KnownAgent> agents;
    bool hasMore = false;
};

Result<QString> userIn(const QByteArray &body);
Result<AgentLicence> licenceIn(const QByteArray &body);
Result<QList<AgentPool>> poolsIn(const QByteArray &body);
/// The id of the only agent of a list; unset: the list is empty.
Result<std::optional<int>> agentIdIn(const QByteArray &body);
Result<SeenAgent> seenAgentIn(const QByteArray &body);
Result<AgentsAnswer> agentsIn(const QByteArray &body);

/// The server's own words in the body of an error: of its JSON, its XML, or the text that servers
/// sent until 2024. Empty for HTML. One line of at most 300 characters.
QString wordsIn(const ServerAnswer &answer);

} // namespace dw::teamcity
