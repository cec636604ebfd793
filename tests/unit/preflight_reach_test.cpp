// What a container's curl tells, read and judged.

#include "docker_fakeengine.h"
#include "docker_wait.h"

#include "preflight/reachanswer.h"
#include "preflight/reachprobe.h"

#include <QSslCertificate>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dw;
using namespace dw::preflight;
using Kind = teamcity::ServerState::Kind;

namespace {

ReachQuestion question(const QString &url = u"https://tc.example/ci"_s)
{
    return {.server = QUrl(url), .image = u"agent:1"_s, .network = u"builds"_s};
}

Plan planWith(const QList<NetworkAttachment> &networks)
{
    Container agent;
    agent.image = u"agent:1"_s;
    agent.networks = networks;
    agent.extraHosts = QStringList{u"tc.example:10.0.0.1"_s};
    Container engine;
    engine.role = ContainerRole::Engine;
    engine.image = u"docker:dind"_s;
    Plan plan;
    plan.serverUrl = u"https://user:word@tc.example/ci/"_s;
    plan.networks = {{u"a-net"_s, {}, u"a"_s}};
    plan.containers = {engine, agent};
    return plan;
}

} // namespace

class PreflightReachTest : public QObject
{
    Q_OBJECT

private slots:
    void connections_data();
    void connections();
    void answers_data();
    void answers();
    void hostileOutput_data();
    void hostileOutput();
    void everyStateIsJudged();
    void theAddressIsOneArgument();
    void questions();
    void noQuestion_data();
    void noQuestion();
    void whyNobodyAsked();
    void removesTheContainerWhenCancelled();
};

void PreflightReachTest::connections_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("dns") << 6
                         << QByteArray("* Could not resolve host: tc.example\n"
                                       "curl: (6) Could not resolve host: tc.example\n")
                         << Kind::HostNotFound << u"DNS"_s;
    QTest::newRow("slow dns") << 28 << QByteArray("curl: (28) Resolving timed out after 5000 ms")
                              << Kind::HostNotFound << u"DNS"_s;
    QTest::newRow("port") << 7
                          << QByteArray("* connect to 10.0.0.1 port 443 failed: Connection refused")
                          << Kind::ConnectionRefused << u"Port"_s;
    QTest::newRow("route") << 7
                           << QByteArray("* connect to 10.0.0.1 port 443 failed: No route to host")
                           << Kind::Unreachable << u"Route"_s;
    QTest::newRow("network") << 7
                             << QByteArray(
                                    "* Immediate connect fail for 10.0.0.1: Network is unreachable")
                             << Kind::Unreachable << u"Route"_s;
    QTest::newRow("firewall") << 28 << QByteArray("curl: (28) Connection timed out after 5001 ms")
                              << Kind::Timeout << u"Route"_s;
    QTest::newRow("without end")
        << 28
        << QByteArray("curl: (28) Operation timed out after 10001 milliseconds with 1114059 bytes "
                      "received")
        << Kind::NotTeamCity << u"no TeamCity"_s;
    QTest::newRow("no byte")
        << 28
        << QByteArray("curl: (28) Operation timed out after 10001 milliseconds with 0 bytes "
                      "received")
        << Kind::Timeout << u"Route"_s;
    QTest::newRow("self-signed")
        << 60 << QByteArray("curl: (60) SSL certificate problem: self-signed certificate")
        << Kind::UntrustedCertificate << u"TLS"_s;
    QTest::newRow("expired") << 60
                             << QByteArray(
                                    "curl: (60) SSL certificate problem: certificate has expired")
                             << Kind::ExpiredCertificate << u"TLS"_s;
    QTest::newRow("other's") << 60
                             << QByteArray("curl: (60) SSL: no alternative certificate subject "
                                           "name matches target host name 'tc.example'")
                             << Kind::CertificateOfOther << u"TLS"_s;
    QTest::newRow("old other's")
        << 51
        << QByteArray(
               "curl: (51) SSL: certificate subject name 'a' does not match target host name")
        << Kind::CertificateOfOther << u"TLS"_s;
    QTest::newRow("plain") << 35
                           << QByteArray(
                                  "curl: (35) error:0A00010B:SSL routines::wrong version number")
                           << Kind::HttpExpected << u"TLS"_s;
    QTest::newRow("handshake")
        << 35 << QByteArray("curl: (35) error:0A000410:SSL routines::sslv3 alert handshake failure")
        << Kind::TlsFailed << u"TLS"_s;
    QTest::newRow("empty") << 52 << QByteArray("curl: (52) Empty reply from server")
                           << Kind::NotTeamCity << u"no TeamCity"_s;
    QTest::newRow("unknown") << 99 << QByteArray() << Kind::Failed << u"Connection"_s;
}

void PreflightReachTest::connections()
{
    QFETCH(int, exitCode);
    QFETCH(QByteArray, log);
    QFETCH(Kind, kind);
    QFETCH(QString, word);
    const ReachAnswer answer{.exitCode = exitCode, .output = {}, .log = log};
    const auto state = reachedState(answer, question());
    QCOMPARE(state.kind, kind);
    const Check check = judgeReach(state, question());
    QCOMPARE(check.id, u"reach"_s);
    QCOMPARE(check.verdict, Verdict::Warning);
    QVERIFY2(check.found.contains(word), qPrintable(check.found));
    QVERIFY(!check.why.isEmpty() && !check.remedy.isEmpty());
}

void PreflightReachTest::answers_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    const QByteArray protocols = "\r\n<list><string>polling</string></list>";
    QTest::newRow("good") << QByteArray("HTTP/1.1 200 OK\r\nTeamCity-Node-Id: MAIN_SERVER\r\n") +
                                 protocols
                          << Kind::Ready << u"lets agents in"_s;
    QTest::newRow("good, old") << QByteArray("HTTP/2 200\r\ncontent-type: application/xml\r\n") +
                                      protocols
                               << Kind::Ready << u"lets agents in"_s;
    QTest::newRow("page") << QByteArray(
                                 "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>polling")
                          << Kind::NotTeamCity << u"no TeamCity"_s;
    QTest::newRow("login")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<input type='password'>")
        << Kind::LoginGateway << u"login"_s;
    QTest::newRow("starting") << QByteArray("HTTP/1.1 503 X\r\n\r\nStage: APPLICATION_STARTING")
                              << Kind::Starting << u"still starting"_s;
    QTest::newRow("maintenance") << QByteArray(
                                        "HTTP/1.1 503 X\r\n\r\nTeamCity, Stage: FIRST_START_SCREEN")
                                 << Kind::Maintenance << u"Maintenance"_s;
    QTest::newRow("proxy's backend")
        << QByteArray("HTTP/1.1 503 X\r\n\r\nno") << Kind::BackendDown << u"Proxy"_s;
    QTest::newRow("proxy") << QByteArray("HTTP/1.1 407 X\r\n\r\n") << Kind::ProxyInTheWay
                           << u"Proxy"_s;
    QTest::newRow("squid") << QByteArray("HTTP/1.1 503 X\r\nX-Squid-Error: ERR\r\n\r\n")
                           << Kind::ProxyInTheWay << u"Proxy"_s;
    QTest::newRow("redirect") << QByteArray(
                                     "HTTP/1.1 301 X\r\nLocation: https://other.example/x\r\n\r\n")
                              << Kind::Redirected << u"https://other.example/x"_s;
    QTest::newRow("401") << QByteArray(
                                "HTTP/1.1 401 X\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n")
                         << Kind::PasswordWall << u"login"_s;
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 X\r\n\r\n") << Kind::NotTeamCity
                         << u"no TeamCity"_s;
    QTest::newRow("wants https")
        << QByteArray("HTTP/1.1 400 X\r\n\r\nThis combination of host and port requires TLS.")
        << Kind::HttpsExpected << u"https"_s;
}

void PreflightReachTest::answers()
{
    QFETCH(QByteArray, output);
    QFETCH(Kind, kind);
    QFETCH(QString, word);
    const auto state = reachedState({.exitCode = 0, .output = output, .log = {}}, question());
    QCOMPARE(state.kind, kind);
    const Check check = judgeReach(state, question());
    QCOMPARE(check.verdict, kind == Kind::Ready ? Verdict::Ok : Verdict::Warning);
    QVERIFY2(check.found.contains(word), qPrintable(check.found));
}

void PreflightReachTest::hostileOutput_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("no head") << QByteArray(70000, 'x');
    QTest::newRow("no colon") << QByteArray("HTTP/1.1 200 OK\r\nx\r\n:\r\n\r\n");
    QTest::newRow("no number") << QByteArray("HTTP/1.1 two OK\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("half") << QByteArray("HTTP/1.1 200 OK\r\nTeamCity-Node-Id: x");
    QTest::newRow("bad location") << QByteArray("HTTP/1.1 301 X\r\nLocation: \xff::%%%\r\n\r\n");
    QTest::newRow("bad pem") << QByteArray(
        "HTTP/1.1 200 X\r\n\r\n-----BEGIN CERTIFICATE-----\nAAAA\n");
}

void PreflightReachTest::hostileOutput()
{
    QFETCH(QByteArray, output);
    const ReachAnswer answer{.exitCode = 0, .output = output, .log = output};
    const Check check = judgeReach(reachedState(answer, question()), question());
    QCOMPARE(check.verdict, Verdict::Warning);
    QVERIFY(check.found.size() + check.why.size() + check.remedy.size() < 2000);
    QVERIFY(certificatesIn(answer).isEmpty());
}

void PreflightReachTest::everyStateIsJudged()
{
    for (int kind = 0; kind <= int(Kind::Failed); ++kind) {
        teamcity::ServerState state;
        state.kind = Kind(kind);
        const Check check = judgeReach(state, question());
        QCOMPARE(check.id, u"reach"_s);
        QVERIFY(!check.found.isEmpty());
    }
}

void PreflightReachTest::theAddressIsOneArgument()
{
    const QString hostile = u"https://tc.example/a b;$(reboot)`x`[1-9]{a,b}'\""_s;
    const QStringList arguments = curlArguments(question(hostile));
    QCOMPARE(arguments.first(), u"--disable"_s);
    QCOMPARE(arguments.value(arguments.size() - 2), u"--url"_s);
    const QString url = arguments.last();
    QVERIFY(url.startsWith(u"https://tc.example/a%20b;"_s));
    QVERIFY(url.endsWith(u"/app/agents/protocols"_s));
    QVERIFY(!url.contains(u' ') && !url.contains(u'"') && !url.contains(u'`'));
    QVERIFY(arguments.contains(u"--globoff"_s));
    QVERIFY(!arguments.contains(u"--insecure"_s));
}

void PreflightReachTest::questions()
{
    const Intent usual{.plan = planWith({})};
    const auto first = reachQuestionFor(usual);
    QVERIFY(first);
    QCOMPARE(first->server, QUrl(u"https://tc.example/ci"_s)); // and no password
    QCOMPARE(first->image, u"agent:1"_s);
    QCOMPARE(first->network, u"bridge"_s);
    QVERIFY(first->isOwnNetwork);
    QCOMPARE(first->extraHosts, QStringList{u"tc.example:10.0.0.1"_s});

    const Intent own{.plan = planWith({{u"a-net"_s, {}}})};
    QCOMPARE(reachQuestionFor(own)->network, u"bridge"_s);
    QVERIFY(!reachQuestionFor(own)->isOwnNetwork);
    const Check check = judgeReach({.kind = Kind::Ready, .url = {}}, *reachQuestionFor(own));
    QVERIFY(check.found.contains(u"only made at the launch"_s));

    const Intent both{.plan = planWith({{u"a-net"_s, {}}, {u"builds"_s, {}}})};
    QCOMPARE(reachQuestionFor(both)->network, u"builds"_s);
    QVERIFY(reachQuestionFor(both)->isOwnNetwork);
}

void PreflightReachTest::noQuestion_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("option") << u"--output=/etc/passwd"_s;
    QTest::newRow("no host") << u"http://"_s;
}

void PreflightReachTest::noQuestion()
{
    QFETCH(QString, url);
    Plan plan = planWith({});
    plan.serverUrl = url;
    QVERIFY(!reachQuestionFor({.plan = plan}));
}

void PreflightReachTest::whyNobodyAsked()
{
    const Error noCurl{ErrorCode::EngineRefused,
                       u"exec: \"curl\": executable file not found in $PATH: unknown"_s};
    const Check check = judgeUnasked(noCurl, question());
    QCOMPARE(check.verdict, Verdict::Warning);
    QVERIFY(check.why.contains(u"agent:1 has no curl"_s));
    const Check other = judgeUnasked({ErrorCode::EngineRefused, u"no space left"_s}, question());
    QVERIFY(other.why.contains(u"no space left"_s));
}

void PreflightReachTest::removesTheContainerWhenCancelled()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/images/", FakeEngine::reply(200, R"({"Id":"sha256:1"})"));
    fake.on("POST /v1.41/containers/create", FakeEngine::reply(201, R"({"Id":"abc"})"));
    Cancellation cancel;
    bool isStarted = false;
    fake.on("POST /v1.41/containers/dind-wizard-look-", [&](QLocalSocket *socket) {
        if (std::exchange(isStarted, true)) {
            cancel.cancel(); // the wait: it never ends by itself
        } else {
            socket->write(FakeEngine::reply(204, {}));
        }
    });
    fake.on("DELETE /v1.41/containers/dind-wizard-look-", FakeEngine::reply(204, {}));
    docker::Engine engine(fake.endpoint());
    const Intent intent{.plan = planWith({}), .options = {.askFromInside = true}};
    const std::optional<Check> check = wait(checkReach(engine, intent, &cancel));
    QVERIFY(!check);
    QVERIFY(fake.firstLines.last().startsWith("DELETE /v1.41/containers/dind-wizard-look-"));
}

QTEST_GUILESS_MAIN(PreflightReachTest)
#include "preflight_reach_test.moc"
