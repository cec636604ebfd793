#include "docker_wait.h"
#include "standin.h"

#include "teamcity/certificates.h"
#include "teamcity/serveradvice.h"
#include "teamcity/serveranswer.h"
#include "teamcity/serverprobe.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::teamcity;
using Kind = ServerState::Kind;

namespace {

Result<ServerState> probe(const QUrl &url, const ProbeOptions &options = {})
{
    return wait(probeServer(url, options));
}

QString adviceId(const ServerState &state, const QUrl &typed)
{
    AgentSpec spec;
    spec.serverUrl = typed.toString();
    spec.network = u"host"_s; // the stand-ins are on this machine
    return adviseOn(state, spec, {}).id;
}

} // namespace

/// The probe against something that really answers.
class TeamcityProbeTest : public QObject
{
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void readsVersionBuildAndNode();
    void followsARedirect();
    void waitsNoLongerThanTheDeadline();
    void nobodyListens();
    void unknownName();
    void certificateIsTrustedByFingerprint();
    void certificateOfOtherHost();
    void plainHttpOnATlsPort();
    void connectsWhereExtraHostsSay();
    void hostGatewayOfAnotherMachine();
    void cancelledBeforeTheDeadline();
    void noWebAddress();
};

void TeamcityProbeTest::states_data()
{
    QTest::addColumn<QStringList>("standIn");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("found"); // path of the state's URL
    QTest::addColumn<QString>("advice");

    const auto teamcity = [](const QStringList &more) {
        return QStringList{u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s} + more;
    };
    const auto other = [](const QString &mode) {
        return QStringList{u"othersites.py"_s, mode};
    };
    const QString none;
    QTest::newRow("ready") << teamcity({}) << none << Kind::Ready << none << u"ready"_s;
    QTest::newRow("starting") << teamcity({u"--mode"_s, u"starting"_s}) << none << Kind::Starting
                              << none << u"starting"_s;
    QTest::newRow("maintenance") << teamcity({u"--mode"_s, u"maintenance"_s}) << none
                                 << Kind::Maintenance << none << u"maintenance"_s;
    QTest::newRow("gateway") << teamcity({u"--mode"_s, u"gateway"_s}) << none << Kind::LoginGateway
                             << none << u"login-gateway"_s;
    QTest::newRow("usual path") << teamcity({u"--context-path"_s, u"/teamcity"_s}) << u"/.."_s
                                << Kind::WrongPath << u"/teamcity"_s << u"wrong-path"_s;
    QTest::newRow("no path") << teamcity({}) << u"/teamcity"_s << Kind::WrongPath << none
                             << u"wrong-path"_s;
    QTest::newRow("linked") << other(u"front"_s) << none << Kind::WrongPath << u"/ci"_s
                            << u"wrong-path"_s;
    QTest::newRow("front page redirects")
        << other(u"redirect"_s) << none << Kind::WrongPath << u"/ci"_s << u"wrong-path"_s;
    QTest::newRow("other") << other(u"other"_s) << none << Kind::NotTeamCity << none
                           << u"not-teamcity"_s;
    QTest::newRow("application") << other(u"app"_s) << none << Kind::NotTeamCity << none
                                 << u"not-teamcity"_s;
    QTest::newRow("login") << other(u"login"_s) << none << Kind::LoginGateway << u"/sso/login"_s
                           << u"login-gateway"_s;
    QTest::newRow("password") << other(u"password"_s) << none << Kind::PasswordWall << none
                              << u"password-wall"_s;
    QTest::newRow("forbidden") << other(u"forbidden"_s) << none << Kind::Forbidden << none
                               << u"forbidden"_s;
    QTest::newRow("bad gateway") << other(u"badgate"_s) << none << Kind::BackendDown << none
                                 << u"backend-down"_s;
    QTest::newRow("web proxy") << other(u"squid"_s) << none << Kind::ProxyInTheWay << none
                               << u"proxy"_s;
    QTest::newRow("loop") << other(u"loop"_s) << none << Kind::RedirectLoop << u"/x/x/x/x/x/x"_s
                          << u"redirect-loop"_s;
    QTest::newRow("to a file") << other(u"elsewhere"_s) << none << Kind::RedirectLoop << none
                               << u"redirect-loop"_s;
    QTest::newRow("TLS port") << other(u"tlsport"_s) << none << Kind::HttpsExpected << none
                              << u"https-expected"_s;
    QTest::newRow("endless") << other(u"endless"_s) << none << Kind::NotTeamCity << none
                             << u"not-teamcity"_s;
    QTest::newRow("noise") << other(u"noise"_s) << none << Kind::NotTeamCity << none
                           << u"not-teamcity"_s;
}

void TeamcityProbeTest::states()
{
    QFETCH(QStringList, standIn);
    QFETCH(QString, path);
    QFETCH(Kind, kind);
    QFETCH(QString, found);
    QFETCH(QString, advice);
    const StandIn server(standIn);
    QVERIFY(server.isRunning());
    const QUrl typed = server.url(path).adjusted(QUrl::NormalizePathSegments);

    const Result<ServerState> state = probe(typed);
    QVERIFY(state.ok());
    QCOMPARE(state->kind, kind);
    QCOMPARE(state->url.path(), found);
    QCOMPARE(adviceId(*state, typed), advice);
}

void TeamcityProbeTest::readsVersionBuildAndNode()
{
    const StandIn server({u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    const Result<ServerState> state = probe(server.url(u"/"_s));
    QVERIFY(state.ok());
    QCOMPARE(state->version, u"2026.1.3"_s);
    QCOMPARE(state->build, u"222742"_s);
    QCOMPARE(state->nodeId, u"MAIN_SERVER"_s);
    QCOMPARE(state->url, server.url());
}

void TeamcityProbeTest::followsARedirect()
{
    const StandIn server({u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    const StandIn front({u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--mode"_s,
                         u"redirect"_s, u"--redirect-to"_s, server.url().toString()});
    const Result<ServerState> state = probe(front.url());
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::Redirected);
    QCOMPARE(state->url, server.url());
    QCOMPARE(state->version, u"2026.1.3"_s);
}

void TeamcityProbeTest::waitsNoLongerThanTheDeadline()
{
    const StandIn server({u"othersites.py"_s, u"silent"_s});
    const Result<ServerState> state = probe(server.url(), {.deadline = 300ms});
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::Timeout);
    QCOMPARE(adviceId(*state, server.url()), u"timeout"_s);
}

void TeamcityProbeTest::nobodyListens()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(taken.serverPort()));
    taken.close();
    const Result<ServerState> state = probe(url);
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::ConnectionRefused);
    QCOMPARE(adviceId(*state, url), u"refused"_s);
}

void TeamcityProbeTest::unknownName()
{
    const QUrl url(u"http://teamcity.invalid:8111"_s);
    const Result<ServerState> state = probe(url);
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::HostNotFound);
    QCOMPARE(adviceId(*state, url), u"host-not-found"_s);
}

void TeamcityProbeTest::certificateIsTrustedByFingerprint()
{
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.path(), u"DNS:teamcity.example,IP:127.0.0.1"_s));
    const StandIn server({u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--tls"_s,
                          folder.filePath(u"certificate.pem"_s), folder.filePath(u"key.pem"_s)});
    const Result<ServerState> state = probe(server.url());
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::UntrustedCertificate);
    QCOMPARE(state->certificate.subject, u"teamcity.example"_s);
    QCOMPARE(state->certificate.fingerprint.size(), 64);

    AgentSpec spec;
    spec.serverUrl = server.url().toString();
    const ServerAdvice advice = adviseOn(*state, spec, {.certificateFolder = folder.path()});
    QCOMPARE(advice.id, u"untrusted-certificate"_s);
    const Remedy remedy = advice.remedies.value(0);
    QVERIFY(remedy.change && remedy.file);
    QCOMPARE(remedy.change->spec.volumes.size(), 2);

    // The change alone is not enough, the certificate has to be in the file that it mounts.
    const ProbeOptions before = probeOptions(remedy.change->spec, {});
    QCOMPARE(probe(server.url(), before)->kind, Kind::UntrustedCertificate);
    QFile file(remedy.file->path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(remedy.file->content) > 0);
    file.close();
    const ProbeOptions after = probeOptions(remedy.change->spec, {});
    QCOMPARE(probe(server.url(), after)->kind, Kind::Ready);
}

void TeamcityProbeTest::certificateOfOtherHost()
{
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.path(), u"DNS:teamcity.example"_s));
    const StandIn server({u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--tls"_s,
                          folder.filePath(u"certificate.pem"_s), folder.filePath(u"key.pem"_s)});
    const Result<ServerState> state = probe(server.url());
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::CertificateOfOther);
    QCOMPARE(state->certificate.names, QStringList{u"teamcity.example"_s});
}

void TeamcityProbeTest::plainHttpOnATlsPort()
{
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.path(), u"IP:127.0.0.1"_s));
    const StandIn tls({u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--tls"_s,
                       folder.filePath(u"certificate.pem"_s), folder.filePath(u"key.pem"_s)});
    QUrl url = tls.url();
    url.setScheme(u"http"_s);
    Result<ServerState> state = probe(url);
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::HttpsExpected);
    QCOMPARE(state->url, tls.url());

    const StandIn plain({u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    url = plain.url();
    url.setScheme(u"https"_s);
    state = probe(url);
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::HttpExpected);
    QCOMPARE(state->url, plain.url());
    QCOMPARE(adviceId(*state, url), u"http-expected"_s);
}

void TeamcityProbeTest::connectsWhereExtraHostsSay()
{
    const StandIn server({u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    AgentSpec spec;
    spec.extraHosts = {{u"Host.Docker.Internal"_s, u"host-gateway"_s}};
    const ProbeOptions options = probeOptions(spec, u"127.0.0.1"_s);
    const QUrl url(u"http://host.docker.internal:%1"_s.arg(server.port()));
    const Result<ServerState> state = probe(url, options);
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::Ready);
    QCOMPARE(state->url, url);
}

void TeamcityProbeTest::hostGatewayOfAnotherMachine()
{
    AgentSpec spec;
    spec.extraHosts = {{u"host.docker.internal"_s, u"host-gateway"_s}};
    const ProbeOptions options = probeOptions(spec, {});
    const Result<ServerState> state = probe(QUrl(u"http://host.docker.internal:8111"_s), options);
    QVERIFY(state.ok());
    QCOMPARE(state->kind, Kind::NotFromHere);
}

void TeamcityProbeTest::cancelledBeforeTheDeadline()
{
    const StandIn server({u"othersites.py"_s, u"silent"_s});
    Cancellation cancel;
    QMetaObject::invokeMethod(&cancel, &Cancellation::cancel, Qt::QueuedConnection);
    const Result<ServerState> result = wait(probeServer(server.url(), {}, &cancel));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TeamcityProbeTest::noWebAddress()
{
    const Result<ServerState> state = probe(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(!state.ok());
    QCOMPARE(state.error().code, ErrorCode::Usage);
}

QTEST_GUILESS_MAIN(TeamcityProbeTest)
#include "teamcity_probe_test.moc"
