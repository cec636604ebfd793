#include "teamcity/certificates.h"
#include "teamcity/serveradvice.h"
#include "teamcity/serveranswer.h"
#include "teamcity/serverremedies.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::teamcity;
using Kind = ServerState::Kind;

namespace {

AgentSpec specFor(const QString &url)
{
    AgentSpec spec;
    spec.serverUrl = url;
    return spec;
}

ServerState stateAt(Kind kind, const QString &url, const QString &version = {})
{
    ServerState state;
    state.kind = kind;
    state.url = QUrl(url);
    state.version = version;
    return state;
}

const QStringList images{u"jetbrains/teamcity-agent:2026.1.3"_s,
                         u"jetbrains/teamcity-agent:2026.1.3-linux-sudo"_s,
                         u"jetbrains/teamcity-agent:2026.1.4-linux"_s};

} // namespace

/// What is made of a typed address, and what is advised for each state: pure functions.
class TeamcityAdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void cleaning_data();
    void cleaning();
    void typingIsOfferedAsAChange();
    void everyStateHasASentence();
    void localhost();
    void localhostOnTheHostsNetwork();
    void redirectIsAdopted();
    void imageOfTheServersVersion();
    void defaultPortIsOffered();
    void containersName();
    void trustAdoptsTheAddressToo();
    void expiredCertificate();
    void answersWithoutAPage();
};

void TeamcityAdviceTest::cleaning_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<int>("reasons");
    const auto row = [](const char *name, const QString &typed, const QString &clean, int reasons) {
        QTest::newRow(name) << typed << clean << reasons;
    };
    row("clean", u"https://tc.example.com"_s, u"https://tc.example.com"_s, 0);
    row("slash is no mistake", u"https://tc.example.com/"_s, u"https://tc.example.com/"_s, 0);
    row("context path", u"http://h:8111/teamcity"_s, u"http://h:8111/teamcity"_s, 0);
    row("blanks", u"  http://h:8111\t\n"_s, u"http://h:8111"_s, 1);
    row("invisible", u"\u200bhttp://h:8111\u00a0"_s, u"http://h:8111"_s, 1);
    row("quotes", u"\"http://h:8111\""_s, u"http://h:8111"_s, 1);
    row("typographic", u"\u201chttp://h:8111\u201d"_s, u"http://h:8111"_s, 1);
    row("variable", u"SERVER_URL=\"http://h:8111\""_s, u"http://h:8111"_s, 1);
    row("login page", u"https://h/teamcity/login.html"_s, u"https://h/teamcity"_s, 1);
    row("project", u"https://h/project/Root?mode=builds#x"_s, u"https://h"_s, 2);
    row("rest", u"https://h/tc/app/rest/server"_s, u"https://h/tc"_s, 1);
    row("page's name alone is a path", u"https://h/project"_s, u"https://h/project"_s, 0);
    row("public name", u"tc.example.com"_s, u"https://tc.example.com"_s, 1);
    row("port", u"tc.example.com:8111"_s, u"http://tc.example.com:8111"_s, 1);
    row("address", u"192.168.1.10"_s, u"http://192.168.1.10"_s, 1);
    row("IPv6", u"[fd00::1]:8111/"_s, u"http://[fd00::1]:8111"_s, 1);
    row("upper case", u"HTTPS://h"_s, u"https://h"_s, 1);
    row("one slash", u"http:/h:8111"_s, u"http://h:8111"_s, 1);
    row("password", u"https://me:secret@h/"_s, u"https://h"_s, 1);
    row("other scheme", u"ftp://h"_s, u"ftp://h"_s, 0);
    row("no address", u"my server"_s, u"my server"_s, 0);
    row("empty", u""_s, u""_s, 0);
}

void TeamcityAdviceTest::cleaning()
{
    QFETCH(QString, typed);
    QFETCH(QString, clean);
    QFETCH(int, reasons);
    const CleanedUrl cleaned = cleanServerUrl(typed);
    QCOMPARE(cleaned.url, clean);
    QCOMPARE(cleaned.reasons.size(), reasons);
    QCOMPARE(cleanServerUrl(cleaned.url), (CleanedUrl{cleaned.url, {}}));
}

void TeamcityAdviceTest::typingIsOfferedAsAChange()
{
    QVERIFY(!adviseOnTyping(specFor(u"https://tc.example.com"_s)));
    const auto advice = adviseOnTyping(specFor(u"https://tc.example.com/login.html"_s));
    QVERIFY(advice && advice->remedies.value(0).change);
    QCOMPARE(advice->remedies.value(0).change->spec.serverUrl, u"https://tc.example.com"_s);
}

void TeamcityAdviceTest::everyStateHasASentence()
{
    QSet<QString> ids;
    for (int kind = 0; kind <= int(Kind::Failed); ++kind) {
        const ServerState state = stateAt(Kind(kind), u"https://tc.example.com"_s);
        const ServerAdvice advice = adviseOn(state, specFor(u"http://tc.example.com"_s), {});
        QVERIFY2(!advice.title.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!ids.contains(advice.id), qPrintable(advice.id));
        ids.insert(advice.id);
        // What can't be used as it is comes with something to do.
        if (advice.severity == Severity::Problem) {
            QVERIFY2(!remedyText(advice).isEmpty(), qPrintable(advice.id));
        }
    }
    QVERIFY(ids.size() >= 12);
}

void TeamcityAdviceTest::localhost()
{
    const AgentSpec spec = specFor(u"http://localhost:8111/teamcity"_s);
    const AdviceContext context{.lanHosts = {u"192.168.1.10"_s}};
    const ServerAdvice advice =
        adviseOn(stateAt(Kind::Ready, spec.serverUrl, u"2026.1.3"_s), spec, context);
    QCOMPARE(advice.id, u"localhost"_s);
    QCOMPARE(advice.remedies.size(), 2);
    const AgentSpec gateway = advice.remedies[0].change->spec;
    QCOMPARE(gateway.serverUrl, u"http://host.docker.internal:8111/teamcity"_s);
    QCOMPARE(gateway.extraHosts.size(), 1);
    QCOMPARE(gateway.extraHosts[0], std::make_pair(u"host.docker.internal"_s, u"host-gateway"_s));
    QCOMPARE(advice.remedies[1].change->spec.serverUrl, u"http://192.168.1.10:8111/teamcity"_s);
}

void TeamcityAdviceTest::localhostOnTheHostsNetwork()
{
    AgentSpec spec = specFor(u"http://localhost:8111"_s);
    spec.network = u"host"_s;
    QCOMPARE(adviseOn(stateAt(Kind::Ready, spec.serverUrl), spec, {}).id, u"ready"_s);
}

void TeamcityAdviceTest::redirectIsAdopted()
{
    const AgentSpec spec = specFor(u"http://tc.example.com"_s);
    const ServerAdvice advice =
        adviseOn(stateAt(Kind::Redirected, u"https://tc.example.com"_s, u"2026.1.3"_s), spec, {});
    QCOMPARE(advice.id, u"redirected"_s);
    AgentSpec expected = spec;
    expected.serverUrl = u"https://tc.example.com"_s;
    QCOMPARE(advice.remedies.value(0).change->spec, expected);
}

void TeamcityAdviceTest::imageOfTheServersVersion()
{
    AgentSpec spec = specFor(u"http://tc.example.com"_s);
    AdviceContext context{.image = u"jetbrains/teamcity-agent:2025.11.4"_s, .agentImages = images};
    const auto advise = [&](const QString &version) {
        return adviseOn(stateAt(Kind::Ready, spec.serverUrl, version), spec, context);
    };
    ServerAdvice advice = advise(u"2026.1.3"_s);
    QCOMPARE(advice.id, u"other-version"_s);
    QCOMPARE(advice.remedies.value(0).change->spec.image, images[0]);

    spec.method = Method::Sysbox; // its engine is in the agent
    advice = advise(u"2026.1.3"_s);
    QCOMPARE(advice.remedies.value(0).change->spec.image, images[1]);
    QCOMPARE(advise(u"2026.1.4"_s).remedies.value(0).change->spec.image,
             u"jetbrains/teamcity-agent:2026.1.4-linux-sudo"_s);
    context.architecture = u"arm64"_s;
    QCOMPARE(advise(u"2026.1.4"_s).remedies.value(0).change->spec.image,
             u"jetbrains/teamcity-agent:2026.1.4-linux-arm64-sudo"_s);
    QVERIFY(advise(u"2031.1"_s).remedies.isEmpty());

    context.image = u"jetbrains/teamcity-agent:2026.1.3-linux-sudo"_s;
    QCOMPARE(advise(u"2026.1.3"_s).id, u"ready"_s);
    context.image = u"example.com/our-agent:2020.1"_s; // not for us to judge
    QCOMPARE(advise(u"2026.1.3"_s).id, u"ready"_s);
}

void TeamcityAdviceTest::defaultPortIsOffered()
{
    const auto advise = [](const QString &url) {
        return adviseOn(stateAt(Kind::ConnectionRefused, url), specFor(url), {});
    };
    QCOMPARE(advise(u"http://tc.example.com"_s).remedies.value(0).change->spec.serverUrl,
             u"http://tc.example.com:8111"_s);
    QVERIFY(!advise(u"http://tc.example.com:8111"_s).remedies.value(0).change);
}

void TeamcityAdviceTest::containersName()
{
    AgentSpec spec = specFor(u"http://teamcity-server:8111"_s);
    const ServerState state = stateAt(Kind::HostNotFound, spec.serverUrl);
    QCOMPARE(adviseOn(state, spec, {}).id, u"host-not-found"_s);
    spec.network = u"builds"_s;
    QCOMPARE(adviseOn(state, spec, {}).id, u"container-name"_s);
}

void TeamcityAdviceTest::trustAdoptsTheAddressToo()
{
    ServerState state = stateAt(Kind::UntrustedCertificate, u"https://tc.example.com"_s);
    state.certificate.fingerprint = QByteArray(64, 'a');
    state.certificate.pem = "PEM";
    const ServerAdvice advice = adviseOn(state, specFor(u"http://tc.example.com"_s),
                                         {.certificateFolder = u"/home/me/certificates"_s});
    const Remedy remedy = advice.remedies.value(0);
    QVERIFY(remedy.change && remedy.file);
    const QString file = u"/home/me/certificates/%1.pem"_s.arg(QString(64, u'a'));
    QCOMPARE(*remedy.file, (FileToSave{file, "PEM"}));
    QCOMPARE(remedy.change->spec.serverUrl, u"https://tc.example.com"_s);
    QCOMPARE(trustedCertificateSources(remedy.change->spec), QStringList{file});
    for (const VolumeOption &volume : remedy.change->spec.volumes) {
        QVERIFY(volume.readOnly);
    }
    QVERIFY(advice.explanation.contains(u"AA:AA"_s));
}

void TeamcityAdviceTest::expiredCertificate()
{
    ServerAnswer answer;
    answer.tlsErrors = {QSslError(QSslError::SelfSignedCertificate),
                        QSslError(QSslError::CertificateExpired)};
    answer.error = QNetworkReply::SslHandshakeFailedError;
    const ServerState state = stateOf(answer, QUrl(u"https://tc.example.com"_s));
    QCOMPARE(state.kind, Kind::ExpiredCertificate);
}

void TeamcityAdviceTest::answersWithoutAPage()
{
    ServerAnswer answer;
    answer.status = 401;
    answer.authenticate = "Basic realm=\"TeamCity\", Bearer realm=\"TeamCity\"";
    const QUrl url(u"https://tc.example.com"_s);
    QCOMPARE(stateOf(answer, url).kind, Kind::Unauthorized);
    answer.authenticate = "Basic realm=\"Restricted\"";
    QCOMPARE(stateOf(answer, url).kind, Kind::PasswordWall);
    answer.status = 407;
    QCOMPARE(stateOf(answer, url).kind, Kind::ProxyInTheWay);
    QCOMPARE(stageIn("<p>Stage: APPLICATION_STARTING</p>"), u"APPLICATION_STARTING"_s);
    QCOMPARE(stageIn("<p>Stage: <script></p>"), QString());
}

QTEST_GUILESS_MAIN(TeamcityAdviceTest)
#include "teamcity_advice_test.moc"
