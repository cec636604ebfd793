#include "common/language.h"
#include "docker_wait.h"
#include "standin.h"

#include "teamcity/certificates.h"
#include "teamcity/factsadvice.h"
#include "teamcity/restanswer.h"
#include "teamcity/serverrest.h"

#include <QFile>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::teamcity;

namespace {

const QByteArray token = "lab-token-0123456789";

QStringList standIn(const QStringList &more = {})
{
    return QStringList{u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--token"_s,
                       QString::fromLatin1(token)} +
           more;
}

Result<ServerFacts> read(const QUrl &url, const QByteArray &with = token)
{
    return wait(readServer({.url = url, .token = with}));
}

/// Says what it is told to say, and keeps what it was asked.
class ScriptedServer : public QTcpServer
{
public:
    ScriptedServer()
    {
        (void)listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
        on("/app/rest/server/version", 200, "2026.1.3 (build 222742)", "text/plain");
        on("/app/rest/users/current", 200, R"({"username":"u","name":"Una"})");
        on("/app/rest/server/licensingData", 200, R"({"maxAgents":3,"agentsLeft":1})");
        on("/app/rest/agentPools", 200, R"({"agentPool":[{"id":0,"name":"Default"}]})");
        on("/app/rest/agents?", 200, R"({"agent":[]})");
    }

    void on(const QByteArray &start, int status, const QByteArray &body,
            const QByteArray &type = "application/json")
    {
        answers.removeIf([&](const auto &each) { return each.first == start; });
        const QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + identity +
                                "Content-Type: " + type +
                                "\r\nContent-Length: " + QByteArray::number(body.size());
        answers.append({start, head + "\r\n\r\n" + body});
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    QList<QByteArray> asked; ///< whole requests
    QByteArray identity = "TeamCity-Node-Id: MAIN_SERVER\r\n";
    QList<std::pair<QByteArray, QByteArray>> answers;

    qsizetype timesAsked(const QByteArray &path) const
    {
        return std::count_if(asked.begin(), asked.end(), [&](const QByteArray &request) {
            return request.startsWith("GET " + path);
        });
    }
    bool sawToken() const
    {
        return std::any_of(asked.begin(), asked.end(),
                           [](const QByteArray &request) { return request.contains(token); });
    }

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll(); // a GET comes in one piece here
        asked.append(request);
        for (const auto &[start, reply] : answers) {
            if (request.startsWith("GET " + start)) {
                socket->write(reply);
                return;
            }
        }
        socket->write("HTTP/1.1 404 X\r\n" + identity + "Content-Length: 0\r\n\r\n");
    }
};

ServerFacts someFacts()
{
    ServerFacts facts;
    facts.licence = AgentLicence{.most = 3, .left = 1, .type = u"professional"_s};
    facts.pools = QList<AgentPool>{{.id = 0, .name = u"Default"_s, .agents = 2}};
    facts.agents = QList<KnownAgent>{{.name = u"old"_s, .authorized = true}};
    return facts;
}

const ServerAdvice *adviceFor(const QList<ServerAdvice> &all, const QString &id)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ServerAdvice &advice) { return advice.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

/// What a server tells the holder of a token, and what is made of it.
class TeamcityRestTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); } // plural forms
    void facts();
    void unlimited();
    void contextPath();
    void limitedToken();
    void wrongToken();
    void oldServersErrors();
    void untrustedCertificate();
    void findsOneAgent();
    void authorises();
    void keepsToTheLicence();
    void mayNotAuthorise();
    void movesBetweenPools();

    void noTokenForOthers_data();
    void noTokenForOthers();
    void noTokenAlongARedirect();
    void noTokenWithoutIdentity();
    void noRetryOfAWrongToken();
    void requestsAskForLittle();

    void refusals_data();
    void refusals();
    void tokenIsNotRepeated();
    void hostileDocuments_data();
    void hostileDocuments();
    void hostileNumbers();
    void endlessPages();
    void tooLarge();
    void deadline();
    void cancelled();

    void tokens_data();
    void tokens();

    void licenceAdvice_data();
    void licenceAdvice();
    void fewerAgents();
    void nameAdvice();
    void freeNames_data();
    void freeNames();
    void poolAdvice();
    void unknownAdvice();
};

void TeamcityRestTest::facts()
{
    const StandIn server(standIn(
        {u"--authorized-agent"_s, u"one"_s, u"--agent"_s, u"two"_s, u"--pool"_s, u"Small:1"_s}));
    const Result<ServerFacts> facts = read(server.url());
    QVERIFY2(facts.ok(), facts ? "" : qPrintable(describe(facts.error())));
    QCOMPARE(facts->user, u"Lab Administrator"_s);
    QCOMPARE(facts->version, u"2026.1.3"_s);
    QVERIFY(facts->licence.ok());
    QCOMPARE(*facts->licence, (AgentLicence{.most = 3, .left = 2, .type = u"professional"_s}));
    QVERIFY(facts->pools.ok());
    QCOMPARE(facts->pools->size(), 3);
    QCOMPARE(facts->pools->at(0), (AgentPool{.id = 0, .name = u"Default"_s, .agents = 2}));
    QCOMPARE(facts->pools->at(2), (AgentPool{.id = 2, .name = u"Small"_s, .agents = 0, .most = 1}));
    QVERIFY(facts->agents.ok());
    QCOMPARE(facts->agents->size(), 2);
    QVERIFY(facts->hasAllAgents);
    QCOMPARE(facts->agents->at(0), (KnownAgent{u"two"_s, true, false, u"Default"_s}));
    QCOMPARE(facts->agents->at(1), (KnownAgent{u"one"_s, true, true, u"Default"_s}));
}

void TeamcityRestTest::unlimited()
{
    const StandIn server(standIn({u"--max-agents"_s, u"-1"_s, u"--licence"_s, u"enterprise"_s}));
    const Result<ServerFacts> facts = read(server.url());
    QVERIFY(facts.ok());
    QVERIFY(facts->licence->unlimited);
    QVERIFY(!facts->licence->left);
}

void TeamcityRestTest::contextPath()
{
    const StandIn server(standIn({u"--context-path"_s, u"/teamcity"_s}));
    const Result<ServerFacts> facts = read(server.url());
    QVERIFY(facts.ok());
    QVERIFY(facts->agents.ok() && facts->pools.ok() && facts->licence.ok());
}

void TeamcityRestTest::limitedToken()
{
    const StandIn server(standIn({u"--limited-token"_s, u"looks-only-1"_s, u"--agent"_s, u"a"_s}));
    const Result<ServerFacts> facts = read(server.url(), "looks-only-1");
    QVERIFY(facts.ok());
    QVERIFY(!facts->licence->left && !facts->licence->unlimited);
    QVERIFY(facts->pools->isEmpty());
    QCOMPARE(facts->agents->size(), 1);
    const QList<ServerAdvice> advice = adviseOnFacts(*facts, {});
    QVERIFY(adviceFor(advice, u"licence-unknown"_s));
    QVERIFY(adviceFor(advice, u"pools-unknown"_s));
    QVERIFY(adviceFor(advice, u"names"_s));
}

void TeamcityRestTest::wrongToken()
{
    const StandIn server(standIn());
    const Result<ServerFacts> facts = read(server.url(), "some-other-token");
    QVERIFY(!facts.ok());
    QCOMPARE(facts.error().code, ErrorCode::ServerRefused);
    QVERIFY(facts.error().message.contains(u"does not accept"_s));
    QVERIFY(facts.error().hint.contains(u"Access Tokens"_s));
}

void TeamcityRestTest::oldServersErrors()
{
    ServerAnswer answer;
    answer.status = 403;
    answer.contentType = "text/plain";
    answer.body = "Responding with error, status code: 403 (Forbidden).\nDetails: "
                  "jetbrains.buildServer.server.rest.errors.AuthorizationFailedException: You do "
                  "not have \"Manage server licenses\" permission\n";
    QCOMPARE(wordsIn(answer), u"You do not have \"Manage server licenses\" permission"_s);
    const Result<QByteArray> body = bodyOf(answer, askLicence(), token);
    QVERIFY(body.error().hint.contains(u"“Manage server licenses”"_s));
}

void TeamcityRestTest::findsOneAgent()
{
    const QString odd = u"a:b,(c) ü"_s;
    const StandIn server(
        standIn({u"--authorized-agent"_s, u"one"_s, u"--agent"_s, u"two"_s, u"--agent"_s, odd}));
    const auto two = wait(findAgent({server.url(), token}, u"two"_s));
    QVERIFY(two && *two);
    QCOMPARE((*two)->name, u"two"_s);
    QVERIFY((*two)->connected && !(*two)->authorized && (*two)->upToDate);
    QCOMPARE((*two)->pool, u"Default"_s);
    const auto strange = wait(findAgent({server.url(), token}, odd));
    QVERIFY(strange && *strange);
    QCOMPARE((*strange)->name, odd);
    const auto nobody = wait(findAgent({server.url(), token}, u"three"_s));
    QVERIFY(nobody);
    QVERIFY(!*nobody);
}

void TeamcityRestTest::authorises()
{
    const StandIn server(standIn({u"--agent"_s, u"one"_s}));
    const ServerAccess access{server.url(), token};
    const auto before = wait(findAgent(access, u"one"_s));
    QVERIFY(before && *before && !(*before)->authorized);
    const Result<void> changed = wait(authorizeAgent(access, (*before)->id));
    QVERIFY2(changed.ok(), changed ? "" : qPrintable(describe(changed.error())));
    const auto after = wait(findAgent(access, u"one"_s));
    QVERIFY(after && *after && (*after)->authorized);
}

void TeamcityRestTest::keepsToTheLicence()
{
    const StandIn server(standIn(
        {u"--max-agents"_s, u"1"_s, u"--authorized-agent"_s, u"one"_s, u"--agent"_s, u"two"_s}));
    const ServerAccess access{server.url(), token};
    const auto two = wait(findAgent(access, u"two"_s));
    QVERIFY(two && *two);
    const Result<void> changed = wait(authorizeAgent(access, (*two)->id));
    QVERIFY(!changed);
    QVERIFY(changed.error().message.contains(u"all of its 1 are taken"_s));
    QVERIFY(changed.error().hint.contains(u"whole build queue"_s));
    QVERIFY(!(*wait(findAgent(access, u"two"_s)))->authorized);
}

void TeamcityRestTest::mayNotAuthorise()
{
    const StandIn server(standIn({u"--limited-token"_s, u"looks-only-1"_s, u"--agent"_s, u"a"_s}));
    const ServerAccess access{server.url(), "looks-only-1"};
    const auto agent = wait(findAgent(access, u"a"_s));
    QVERIFY(agent && *agent);
    const Result<void> changed = wait(authorizeAgent(access, (*agent)->id));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::ServerRefused);
    QVERIFY2(changed.error().message.contains(u"may not authorise agents"_s),
             qPrintable(changed.error().message));
}

void TeamcityRestTest::movesBetweenPools()
{
    const StandIn server(standIn({u"--agent"_s, u"one"_s, u"--pool"_s, u"Small"_s}));
    const ServerAccess access{server.url(), token};
    const Result<ServerFacts> facts = read(server.url());
    QVERIFY(facts && facts->pools);
    const auto agent = wait(findAgent(access, u"one"_s));
    QVERIFY(agent && *agent);
    const Result<void> moved = wait(moveAgent(access, (*agent)->id, facts->pools->last().id));
    QVERIFY2(moved.ok(), moved ? "" : qPrintable(describe(moved.error())));
    QCOMPARE((*wait(findAgent(access, u"one"_s)))->pool, facts->pools->last().name);
}

void TeamcityRestTest::untrustedCertificate()
{
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.path(), u"IP:127.0.0.1"_s));
    const QString file = folder.filePath(u"certificate.pem"_s);
    const StandIn server(standIn({u"--tls"_s, file, folder.filePath(u"key.pem"_s)}));
    const Result<ServerFacts> without = read(server.url());
    QCOMPARE(without.error().code, ErrorCode::ServerUnreachable);
    QVERIFY(without.error().hint.contains(u"not sent"_s));

    const AgentSpec spec = withTrustedCertificate({}, file);
    const Result<ServerFacts> with =
        wait(readServer({.url = server.url(), .token = token, .probe = probeOptions(spec, {})}));
    QVERIFY(with.ok());
}

void TeamcityRestTest::noTokenForOthers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("page") << 200 << QByteArray("<h1>Welcome</h1>") << QByteArray("text/html");
    QTest::newRow("login") << 200 << QByteArray("<input type='password'>")
                           << QByteArray("text/html");
    QTest::newRow("forbidden") << 403 << QByteArray("no") << QByteArray("text/plain");
    QTest::newRow("gateway") << 502 << QByteArray("bad") << QByteArray("text/html");
    QTest::newRow("starting") << 503 << QByteArray("TeamCity is starting")
                              << QByteArray("text/html");
}

void TeamcityRestTest::noTokenForOthers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    ScriptedServer server;
    server.identity.clear();
    server.on("/app/rest/server/version", status, body, type);
    const Result<ServerFacts> facts = read(server.url());
    QCOMPARE(facts.error().code, ErrorCode::ServerUnreachable);
    QVERIFY(facts.error().hint.contains(u"not sent"_s));
    QVERIFY(!server.asked.isEmpty() && !server.sawToken());
}

void TeamcityRestTest::noTokenAlongARedirect()
{
    ScriptedServer elsewhere;
    ScriptedServer server;
    server.identity = "Location: " + elsewhere.url().toEncoded() + "/app/rest/server/version\r\n";
    server.on("/app/rest/server/version", 302, {});
    QCOMPARE(read(server.url()).error().code, ErrorCode::ServerUnreachable);
    QVERIFY(!elsewhere.asked.isEmpty() && !elsewhere.sawToken() && !server.sawToken());

    // One that comes only once the token is there is not followed either.
    ScriptedServer later;
    later.identity += "Location: " + elsewhere.url().toEncoded() + "/\r\n";
    later.on("/app/rest/users/current", 302, {});
    QCOMPARE(read(later.url()).error().code, ErrorCode::ServerRefused);
    QVERIFY(later.sawToken() && !elsewhere.sawToken());
}

void TeamcityRestTest::noTokenWithoutIdentity()
{
    ScriptedServer server;
    server.identity.clear();
    server.on("/app/rest/server/version", 200, "2026.1.3 (build 222742)", "text/plain");
    const Result<ServerFacts> facts = read(server.url());
    QCOMPARE(facts.error().code, ErrorCode::ServerUnreachable);
    QVERIFY(!server.sawToken());
}

void TeamcityRestTest::noRetryOfAWrongToken()
{
    ScriptedServer server;
    server.on("/app/rest/users/current", 401, "Authentication required", "text/plain");
    QVERIFY(!read(server.url()).ok());
    QCOMPARE(server.asked.size(), 2); // the version, and one attempt
}

void TeamcityRestTest::requestsAskForLittle()
{
    ScriptedServer server;
    QVERIFY(read(server.url()).ok());
    for (const QByteArray &request : server.asked) {
        if (!request.startsWith("GET /app/rest/server/version")) {
            QVERIFY2(request.contains("fields="), request);
            QVERIFY2(request.contains("Authorization: Bearer " + token), request);
            QVERIFY2(request.contains("Accept: application/json"), request);
        }
        QVERIFY2(!request.contains("Cookie"), request);
    }
    QCOMPARE(server.asked.size(), 5);
}

void TeamcityRestTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said"); // in the message or the hint
    QTest::newRow("403 json")
        << 403
        << QByteArray(
               R"({"errors":[{"message":"You do not have \"Manage agent pools\" permission"}]})")
        << u"“Manage agent pools”"_s;
    QTest::newRow("403 other form")
        << 403
        << QByteArray(
               R"({"errors":[{"message":"User a does not have permission View agent details in project P"}]})")
        << u"permission “View agent details”"_s;
    QTest::newRow("403 without words") << 403 << QByteArray() << u"“View agent details”"_s;
    QTest::newRow("403 html") << 403 << QByteArray("<html>no</html>") << u"“View agent details”"_s;
    QTest::newRow("404") << 404 << QByteArray() << u"too old"_s;
    QTest::newRow("500") << 500
                         << QByteArray(
                                "<errors><error><message>Out of order</message></error></errors>")
                         << u"Out of order"_s;
    QTest::newRow("503") << 503 << QByteArray("<html>") << u"starting"_s;
}

void TeamcityRestTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    ScriptedServer server;
    server.on("/app/rest/agentPools", status, body,
              body.startsWith("<html") ? "text/html" : "application/json");
    const Result<ServerFacts> facts = read(server.url());
    QVERIFY(facts.ok()); // the rest is told
    QVERIFY(facts->licence.ok() && facts->agents.ok());
    const QString text = describe(facts->pools.error());
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(!text.contains(u"<html"_s));
    QVERIFY(!facts->pools.error().hint.isEmpty());
}

void TeamcityRestTest::tokenIsNotRepeated()
{
    ScriptedServer server;
    server.on("/app/rest/users/current", 400,
              R"({"errors":[{"message":"Bad: )" + token + R"("}]})");
    const QString text = describe(read(server.url()).error());
    QVERIFY(text.contains(u"Bad"_s));
    QVERIFY2(!text.contains(QString::fromLatin1(token)), qPrintable(text));
}

void TeamcityRestTest::hostileDocuments_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no json") << QByteArray("<agents count='1'/>");
    QTest::newRow("cut off") << QByteArray("{\"agent\":[{");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(10000, '[') +
                                 QByteArray(10000, ']') + "}";
    QTest::newRow("no utf-8") << QByteArray("{\"name\":\"\xff\xfe\"}");
}

void TeamcityRestTest::hostileDocuments()
{
    QFETCH(QByteArray, body);
    ScriptedServer server;
    for (const char *path :
         {"/app/rest/server/licensingData", "/app/rest/agentPools", "/app/rest/agents?"}) {
        server.on(path, 200, body);
    }
    const Result<ServerFacts> facts = read(server.url());
    QVERIFY(facts.ok());
    QCOMPARE(facts->licence.error().code, ErrorCode::Protocol);
    QCOMPARE(facts->pools.error().code, ErrorCode::Protocol);
    QCOMPARE(facts->agents.error().code, ErrorCode::Protocol);
    QCOMPARE(adviseOnFacts(*facts, {}).size(), 3); // and they can be shown
}

void TeamcityRestTest::hostileNumbers()
{
    const auto licence = licenceIn(
        R"({"maxAgents":-5,"agentsLeft":99999999999999,"unlimitedAgents":"yes","serverLicenseType":7})");
    QCOMPARE(*licence, AgentLicence());
    const auto pools = poolsIn(R"({"agentPool":[{"id":"x","name":["y"],"agents":3},7,null]})");
    QCOMPARE(pools->size(), 3);
    QCOMPARE(pools->at(0), AgentPool());
    const QByteArray longName(5000, 'n');
    const auto agents =
        agentsIn(R"({"agent":[{"name":")" + longName + R"("},{"name":"a\nb"}],"nextHref":1})");
    QCOMPARE(agents->agents[0].name.size(), 200);
    QCOMPARE(agents->agents[1].name, u"a b"_s);
    QVERIFY(!agents->hasMore);
}

void TeamcityRestTest::endlessPages()
{
    ScriptedServer server;
    server.on("/app/rest/agents?", 200,
              R"({"agent":[{"name":"a"}],"nextHref":"http://elsewhere.invalid/"})");
    const Result<ServerFacts> facts = read(server.url());
    QVERIFY(facts.ok());
    QCOMPARE(server.timesAsked("/app/rest/agents?"), 10);
    QVERIFY(!facts->hasAllAgents);
    QVERIFY(adviceFor(adviseOnFacts(*facts, {}), u"names-unknown"_s));
}

void TeamcityRestTest::tooLarge()
{
    ScriptedServer server;
    server.on("/app/rest/agents?", 200, QByteArray(2 * 1024 * 1024, ' '));
    const Result<ServerFacts> facts = read(server.url());
    QVERIFY(facts.ok());
    QCOMPARE(facts->agents.error().code, ErrorCode::TooLarge);
}

void TeamcityRestTest::deadline()
{
    const StandIn server({u"othersites.py"_s, u"silent"_s});
    const auto facts =
        wait(readServer({.url = server.url(), .token = token, .probe = {.deadline = 300ms}}));
    QCOMPARE(facts.error().code, ErrorCode::ServerUnreachable);
}

void TeamcityRestTest::cancelled()
{
    const StandIn server({u"othersites.py"_s, u"silent"_s});
    Cancellation cancel;
    QMetaObject::invokeMethod(&cancel, &Cancellation::cancel, Qt::QueuedConnection);
    const auto facts = wait(readServer({.url = server.url(), .token = token}, &cancel));
    QCOMPARE(facts.error().code, ErrorCode::Cancelled);
}

void TeamcityRestTest::tokens_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("as copied") << u" eyJ0.abc_d-e/f+g== \n"_s << QByteArray("eyJ0.abc_d-e/f+g==");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("short") << u"1234567"_s << QByteArray();
    QTest::newRow("a header") << u"abcdefgh\r\nX-Evil: 1"_s << QByteArray();
    QTest::newRow("a sentence") << u"my token is abcdefgh"_s << QByteArray();
    QTest::newRow("not Latin") << u"токентокен"_s << QByteArray();
    QTest::newRow("long") << QString(5000, u'a') << QByteArray();
}

void TeamcityRestTest::tokens()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, token);
    QCOMPARE(readToken(typed).value_or(QByteArray()), token);
}

void TeamcityRestTest::licenceAdvice_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("id");
    QTest::newRow("enough") << 3 << 3 << u"licence"_s;
    QTest::newRow("one too many") << 3 << 4 << u"licence-short"_s;
    QTest::newRow("none left") << 0 << 1 << u"licence-short"_s;
}

void TeamcityRestTest::licenceAdvice()
{
    QFETCH(int, left);
    QFETCH(int, count);
    QFETCH(QString, id);
    ServerFacts facts = someFacts();
    facts.licence = AgentLicence{.most = 9, .left = left};
    AgentSpec spec;
    spec.count = count;
    const QList<ServerAdvice> all = adviseOnFacts(facts, spec);
    const ServerAdvice *advice = adviceFor(all, id);
    QVERIFY(advice);
    QCOMPARE(advice->severity, id == u"licence"_s ? Severity::Good : Severity::Note);
    if (advice->severity == Severity::Note) {
        QVERIFY(advice->explanation.contains(u"pauses the whole build queue"_s));
    }
    // An agent that is authorised under this name needs no more.
    spec.name = u"old"_s;
    spec.count = 1;
    QVERIFY(adviceFor(adviseOnFacts(facts, spec), u"licence"_s));
}

void TeamcityRestTest::fewerAgents()
{
    ServerFacts facts = someFacts();
    facts.licence = AgentLicence{.most = 9, .left = 2};
    AgentSpec spec;
    spec.count = 5;
    const QList<ServerAdvice> all = adviseOnFacts(facts, spec);
    const Remedy remedy = adviceFor(all, u"licence-short"_s)->remedies.value(0);
    QVERIFY(remedy.change);
    QCOMPARE(remedy.change->spec.count, 2);
    QVERIFY(adviceFor(adviseOnFacts(facts, remedy.change->spec), u"licence"_s));
}

void TeamcityRestTest::nameAdvice()
{
    AgentSpec spec;
    spec.name = u"old"_s;
    const QList<ServerAdvice> all = adviseOnFacts(someFacts(), spec);
    const ServerAdvice *advice = adviceFor(all, u"name-taken"_s);
    QVERIFY(advice);
    QCOMPARE(advice->severity, Severity::Note);
    QVERIFY(advice->title.contains(u"not connected"_s));
    QVERIFY(advice->remedies[0].change);
    const AgentSpec renamed = advice->remedies[0].change->spec;
    QCOMPARE(renamed.name, u"old-2"_s);
    QVERIFY(adviceFor(adviseOnFacts(someFacts(), renamed), u"names"_s));
}

void TeamcityRestTest::freeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("free");
    QTest::newRow("next") << u"a-b"_s << 1 << QStringList{u"a-b"_s, u"a-b-2"_s} << u"a-b-3"_s;
    QTest::newRow("numbered") << u"agent-7"_s << 1 << QStringList{u"agent-7"_s} << u"agent-2"_s;
    QTest::newRow("several") << u"ab"_s << 2 << QStringList{u"ab-2-2"_s} << u"ab-3"_s;
    QTest::newRow("long") << QString(100, u'a') << 1 << QStringList()
                          << QString(94, u'a') + u"-2"_s;
}

void TeamcityRestTest::freeNames()
{
    QFETCH(QString, name);
    QFETCH(int, count);
    QFETCH(QStringList, taken);
    QFETCH(QString, free);
    QList<KnownAgent> agents;
    for (const QString &each : taken) {
        agents.append({.name = each});
    }
    AgentSpec spec;
    spec.name = name;
    spec.count = count;
    QCOMPARE(withFreeName(spec, agents).name, free);
}

void TeamcityRestTest::poolAdvice()
{
    ServerFacts facts = someFacts();
    const QList<ServerAdvice> one = adviseOnFacts(facts, {});
    QVERIFY(adviceFor(one, u"pools"_s)->explanation.isEmpty());
    facts.pools->append({.id = 1, .name = u"Linux"_s, .agents = 2, .most = 2});
    facts.pools->append({.id = 2, .name = u"Mac"_s, .agents = 1, .most = 4});
    const QList<ServerAdvice> more = adviseOnFacts(facts, {});
    const QString text = adviceFor(more, u"pools"_s)->explanation;
    QVERIFY2(text.contains(
                 u"Default (2 agents), Linux (full with 2 agents), Mac (1 agent of at most 4)"_s),
             qPrintable(text));
}

void TeamcityRestTest::unknownAdvice()
{
    const Error error{ErrorCode::ServerRefused, u"may not"_s, u"ask somebody"_s};
    ServerFacts facts;
    facts.licence = error;
    facts.pools = error;
    facts.agents = error;
    for (const ServerAdvice &advice : adviseOnFacts(facts, {})) {
        QVERIFY(advice.id.endsWith(u"-unknown"_s));
        QCOMPARE(advice.severity, Severity::Note);
        QCOMPARE(advice.title, error.message);
        QCOMPARE(remedyText(advice), error.hint);
    }
}

QTEST_GUILESS_MAIN(TeamcityRestTest)
#include "teamcity_rest_test.moc"
