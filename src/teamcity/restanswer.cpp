#include "teamcity/restanswer.h"

#include "common/json.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestWords = 300;
constexpr int deepest = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerRest)
};

Result<Json> objectIn(const QByteArray &body)
{
    Result<Json> json = parseJson(body, {.bytes = body.size(), .depth = deepest});
    if (json && json->is_object()) {
        return json;
    }
    return Error{ErrorCode::Protocol,
                 Text::tr("The server answered with something else than JSON."),
                 Text::tr("A proxy in between may have changed the answer: try from another "
                          "network, or ask whoever runs it.")};
}

/// An absent boolean is false and an absent list empty: TeamCity leaves both out.
QList<const Json *> listAt(const Json &object, const char *key)
{
    QList<const Json *> items;
    if (const Json *list = member(object, key); list && list->is_array()) {
        for (const Json &item : *list) {
            items.append(&item);
        }
    }
    return items;
}

/// A count; unset when absent, negative or absurd.
std::optional<int> countAt(const Json &object, const char *key)
{
    const std::int64_t number = integerAt(object, key, -1);
    return number >= 0 && number < 1'000'000 ? std::optional(int(number)) : std::nullopt;
}

QString nameAt(const Json &object, const char *key)
{
    return stringAt(object, key).simplified().left(longestName);
}

/// `You do not have "View agent details" permission`, `User a does not have permission X in …`
QString permissionIn(const QString &words)
{
    static const QRegularExpression quoted(u"have \"([^\"]{3,60})\" permission"_s);
    static const QRegularExpression plain(
        u"have permission ([A-Z][\\w -]{2,59}?)(?: in |[.,;]|$)"_s);
    const QString found = quoted.match(words).captured(1);
    return found.isEmpty() ? plain.match(words).captured(1) : found;
}

Error refusal(const ServerAnswer &answer, const RestQuestion &question, const QString &words)
{
    switch (answer.status) {
    case 401:
        return {ErrorCode::ServerRefused,
                words.contains("login attempts"_L1)
                    ? words
                    : Text::tr("The server does not accept the access token."),
                Text::tr("It may be mistyped, expired or deleted. Make a new one in TeamCity: your "
                         "profile at the top right, then Access Tokens.")};
    case 403: {
        const QString named = permissionIn(words);
        return {ErrorCode::ServerRefused,
                (question.doing.isEmpty()
                     ? Text::tr("The token’s user may not see %1. %2").arg(question.subject, words)
                     : Text::tr("The token’s user may not %1. %2").arg(question.doing, words))
                    .trimmed(),
                Text::tr("Ask an administrator to give that user the permission “%1”, or use the "
                         "token of somebody who has it.")
                    .arg(named.isEmpty() ? question.permission : named)};
    }
    case 404:
        return {
            ErrorCode::NotFound, Text::tr("The server does not tell %1.").arg(question.subject),
            Text::tr("Its TeamCity is probably too old for that. Look it up on the server’s own "
                     "Administration and Agents pages.")};
    case 503:
        return {ErrorCode::ServerRefused, Text::tr("The server is starting, or in maintenance."),
                Text::tr("Try again when it is ready.")};
    default:
        return {ErrorCode::ServerRefused,
                (question.doing.isEmpty()
                     ? Text::tr("The server could not tell %1 (HTTP status %2). %3")
                           .arg(question.subject)
                     : Text::tr("The server did not %1 (HTTP status %2). %3").arg(question.doing))
                    .arg(answer.status)
                    .arg(words)
                    .trimmed(),
                Text::tr("Try again; if it stays so, the server’s log says why.")};
    }
}

} // namespace

RestQuestion askUser()
{
    return {
        u"/app/rest/users/current?fields=username,name"_s, Text::tr("who the token’s user is"), {}};
}

RestQuestion askLicence()
{
    return {u"/app/rest/server/licensingData"
            "?fields=maxAgents,agentsLeft,unlimitedAgents,serverLicenseType"_s,
            Text::tr("how many agents its licence allows"), u"View agent details"_s};
}

RestQuestion askPools()
{
    return {u"/app/rest/agentPools?fields=agentPool(id,name,maxAgents,agents(count))"_s,
            Text::tr("its agent pools"), u"View agent details"_s};
}

RestQuestion askAgents(int start, int count)
{
    // Without `authorized:any` the server leaves out those that are not authorised.
    return {u"/app/rest/agents?locator=authorized:any,start:%1,count:%2"
            "&fields=nextHref,agent(name,connected,authorized,pool(name))"_s.arg(start)
                .arg(count),
            Text::tr("its agents"), u"View agent details"_s};
}

RestQuestion askAgentCalled(const QString &name)
{
    // Names may hold what means something in a locator.
    const QByteArray encoded =
        name.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {u"/app/rest/agents?locator=name:($base64:%1),authorized:any&fields=agent(id)"_s.arg(
                QString::fromLatin1(encoded)),
            Text::tr("whether it knows the agent"), u"View agent details"_s};
}

RestQuestion askAgent(int id)
{
    return {
        u"/app/rest/agents/id:%1?fields=id,name,connected,authorized,enabled,uptodate,pool(name),"
        "properties(property(name,value))"_s.arg(id),
        Text::tr("what the agent is like"), u"View agent details"_s};
}

RestChange changeAuthorized(int id, bool authorized)
{
    const Json body = {{"status", authorized}, {"comment", {{"text", "dind-wizard"}}}};
    return {{u"/app/rest/agents/id:%1/authorizedInfo"_s.arg(id), Text::tr("whether it did that"),
             u"Authorize agent"_s, Text::tr("authorise agents")},
            QByteArray::fromStdString(body.dump())};
}

RestChange changePool(int id, int pool)
{
    const Json body = {{"id", pool}};
    return {{u"/app/rest/agents/id:%1/pool"_s.arg(id), Text::tr("whether it did that"),
             u"Manage agent pools"_s, Text::tr("move agents between pools")},
            QByteArray::fromStdString(body.dump())};
}

QString wordsIn(const ServerAnswer &answer)
{
    if (answer.isHtml()) {
        return {};
    }
    QString words;
    if (const Result<Json> json = objectIn(answer.body)) {
        const QList<const Json *> errors = listAt(*json, "errors");
        words = errors.isEmpty() ? QString() : stringAt(*errors.first(), "message");
    } else {
        static const QRegularExpression xml(u"<message>([^<]{0,1000})</message>"_s);
        static const QRegularExpression details(u"^Details: [\\w.$]+: (.{1,1000})$"_s,
                                                QRegularExpression::MultilineOption);
        const QString text = QString::fromUtf8(answer.body.left(8192));
        const auto element = xml.match(text);
        const auto line = details.match(text);
        words = element.hasMatch() ? element.captured(1)
                : line.hasMatch()  ? line.captured(1)
                                   : text.section(u'\n', 0, 0);
    }
    return words.simplified().left(longestWords);
}

Result<QByteArray> bodyOf(const ServerAnswer &answer, const RestQuestion &question,
                          const QByteArray &secret)
{
    if (answer.status == 200 && answer.error == QNetworkReply::NoError && !answer.isCut) {
        return answer.body;
    }
    if (answer.timedOut) {
        return Error{ErrorCode::Timeout,
                     Text::tr("The server did not say in time %1.").arg(question.subject),
                     Text::tr("It may be busy: try again.")};
    }
    if (answer.status == 0) {
        return Error{ErrorCode::ServerUnreachable,
                     Text::tr("The server could not be asked: %1").arg(answer.errorText),
                     Text::tr("Check the network, then try again.")};
    }
    if (answer.status == 200) {
        return Error{ErrorCode::TooLarge,
                     Text::tr("The server’s answer was cut off, or is larger than can be right."),
                     Text::tr("Try again; if it stays so, look it up on the server’s own pages.")};
    }
    QString words = wordsIn(answer);
    if (!secret.isEmpty()) {
        words.replace(QString::fromLatin1(secret), u"…"_s);
    }
    return refusal(answer, question, words);
}

Result<QString> userIn(const QByteArray &body)
{
    const Result<Json> json = objectIn(body);
    if (!json) {
        return json.error();
    }
    const QString name = nameAt(*json, "name");
    return name.isEmpty() ? nameAt(*json, "username") : name;
}

Result<AgentLicence> licenceIn(const QByteArray &body)
{
    const Result<Json> json = objectIn(body);
    if (!json) {
        return json.error();
    }
    AgentLicence licence;
    licence.type = nameAt(*json, "serverLicenseType");
    licence.unlimited = boolAt(*json, "unlimitedAgents");
    if (!licence.unlimited) {
        licence.most = countAt(*json, "maxAgents");
        licence.left = countAt(*json, "agentsLeft");
    }
    return licence;
}

Result<QList<AgentPool>> poolsIn(const QByteArray &body)
{
    const Result<Json> json = objectIn(body);
    if (!json) {
        return json.error();
    }
    QList<AgentPool> pools;
    for (const Json *item : listAt(*json, "agentPool")) {
        const Json *agents = member(*item, "agents");
        pools.append({.id = countAt(*item, "id").value_or(0),
                      .name = nameAt(*item, "name"),
                      .agents = agents ? countAt(*agents, "count").value_or(0) : 0,
                      .most = countAt(*item, "maxAgents")});
    }
    return pools;
}

Result<std::optional<int>> agentIdIn(const QByteArray &body)
{
    const Result<Json> json = objectIn(body);
    if (!json) {
        return json.error();
    }
    const QList<const Json *> agents = listAt(*json, "agent");
    return agents.isEmpty() ? std::nullopt : countAt(*agents.first(), "id");
}

Result<SeenAgent> seenAgentIn(const QByteArray &body)
{
    const Result<Json> json = objectIn(body);
    if (!json) {
        return json.error();
    }
    const Json *pool = member(*json, "pool");
    SeenAgent agent{.id = countAt(*json, "id").value_or(0),
                    .name = nameAt(*json, "name"),
                    .connected = boolAt(*json, "connected"),
                    .authorized = boolAt(*json, "authorized"),
                    .enabled = boolAt(*json, "enabled"),
                    .upToDate = boolAt(*json, "uptodate"),
                    .pool = pool ? nameAt(*pool, "name") : QString()};
    const Json *properties = member(*json, "properties");
    for (const Json *property :
         properties ? listAt(*properties, "property") : QList<const Json *>()) {
        if (stringAt(*property, "name") == u"docker.server.version"_s) {
            agent.dockerServer = nameAt(*property, "value");
        }
    }
    return agent;
}

Result<AgentsAnswer> agentsIn(const QByteArray &body)
{
    const Result<Json> json = objectIn(body);
    if (!json) {
        return json.error();
    }
    AgentsAnswer answer;
    answer.hasMore = !stringAt(*json, "nextHref").isEmpty();
    for (const Json *item : listAt(*json, "agent")) {
        const Json *pool = member(*item, "pool");
        answer.agents.append({.name = nameAt(*item, "name"),
                              .connected = boolAt(*item, "connected"),
                              .authorized = boolAt(*item, "authorized"),
                              .pool = pool ? nameAt(*pool, "name") : QString()});
    }
    return answer;
}

} // namespace dw::teamcity
