#include "standin.h"
#include "wizardfixture.h"

#include "gui/serverstatus.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::gui;

namespace {

constexpr int patience = 20s / 1ms;

/// The agent page, for agents on the host's own network, where localhost is this machine.
class ServerPage : public WizardFixture
{
public:
    explicit ServerPage(const QString &network = u"host"_s) : WizardFixture(QString())
    {
        AgentSpec spec;
        spec.network = network;
        model.resetSpec(spec);
        (void)goTo(u"agentPage"_s);
    }

    QString adviceId() const
    {
        const auto &advice = find<ServerStatus>(u"serverStatus"_s)->advice();
        return advice ? advice->id : QString();
    }

    /// Whether everything that is advised can be read in the window.
    bool showsAdvice() const
    {
        const auto *status = find<ServerStatus>(u"serverStatus"_s);
        QStringList wanted{status->advice()->title};
        QString shown;
        for (const teamcity::Remedy &remedy : status->advice()->remedies) {
            wanted.append(remedy.change ? remedy.change->label : remedy.text);
        }
        for (const QLabel *label : status->findChildren<QLabel *>()) {
            shown += label->isVisible() ? label->text() + u'\n' : QString();
        }
        for (const QPushButton *button : buttons()) {
            shown += button->text() + u'\n';
        }
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const QString &text) { return shown.contains(text); }) &&
               status->accessibleName().contains(status->advice()->title);
    }

    QList<QPushButton *> buttons() const
    {
        QList<QPushButton *> visible;
        for (QPushButton *button :
             find<QWidget>(u"serverFindings"_s)->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->size().isEmpty()) { // it is laid out a turn later
                visible.append(button);
            }
        }
        return visible;
    }

    void pressRemedy()
    {
        QTRY_VERIFY(!buttons().isEmpty());
        QTest::mouseClick(buttons().first(), Qt::LeftButton);
    }
};

QStringList standIn(const QStringList &more = {}, const QString &address = u"127.0.0.1:0"_s)
{
    return QStringList{u"teamcity.py"_s, u"--listen"_s, address} + more;
}

QUrl withScheme(QUrl url, const QString &scheme)
{
    url.setScheme(scheme);
    return url;
}

} // namespace

/// The address tried as one types, in the real window against what really answers: sentence,
/// remedy, and that the remedy works.
class ServerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void sentences_data();
    void sentences();
    void refused();
    void unknownName();
    void wrongPathIsCorrected();
    void redirectIsAdopted();
    void typingIsCleaned();
    void httpIsTaken();
    void httpsIsTakenAndTheCertificateTrusted();
    void localhostBecomesTheHost();
    void hostNameIsDeclared();
    void imageFollowsTheServer();
    void typingOnForgetsTheAnswer();

private:
    void corrects(const QString &typed, const QString &advice, const QString &correct);
};

void ServerTest::sentences_data()
{
    QTest::addColumn<QStringList>("standIn");
    QTest::addColumn<QString>("advice");
    QTest::newRow("ready") << standIn() << u"ready"_s;
    QTest::newRow("starting") << standIn({u"--mode"_s, u"starting"_s}) << u"starting"_s;
    QTest::newRow("maintenance") << standIn({u"--mode"_s, u"maintenance"_s}) << u"maintenance"_s;
    QTest::newRow("gateway") << standIn({u"--mode"_s, u"gateway"_s}) << u"login-gateway"_s;
    for (const auto &[mode, advice] : {std::pair(u"other"_s, u"not-teamcity"_s),
                                       {u"password"_s, u"password-wall"_s},
                                       {u"forbidden"_s, u"forbidden"_s},
                                       {u"badgate"_s, u"backend-down"_s},
                                       {u"squid"_s, u"proxy"_s},
                                       {u"loop"_s, u"redirect-loop"_s}}) {
        QTest::newRow(qPrintable(mode)) << QStringList{u"othersites.py"_s, mode} << advice;
    }
}

void ServerTest::sentences()
{
    QFETCH(QStringList, standIn);
    QFETCH(QString, advice);
    const StandIn server(standIn);
    QVERIFY(server.isRunning());
    ServerPage page;
    page.type(u"serverUrl"_s, server.url().toString());
    QCOMPARE(page.adviceId(), QString()); // nothing is said before it has answered
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), advice, patience);
    QTRY_VERIFY(page.showsAdvice());
}

void ServerTest::refused()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 port = taken.serverPort();
    taken.close();
    ServerPage page;
    page.type(u"serverUrl"_s, u"http://127.0.0.1:%1"_s.arg(port));
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"refused"_s, patience);
    QTRY_VERIFY(page.showsAdvice());
    QVERIFY(page.button(QWizard::NextButton)->isEnabled()); // the server may come later
}

void ServerTest::unknownName()
{
    ServerPage page;
    page.type(u"serverUrl"_s, u"http://teamcity.invalid:8111"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"host-not-found"_s, patience);
    QTRY_VERIFY(page.showsAdvice());
}

/// Types, reads `advice`, presses its button, and finds a server at `correct`.
void ServerTest::corrects(const QString &typed, const QString &advice, const QString &correct)
{
    ServerPage page;
    page.type(u"serverUrl"_s, typed);
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), advice, patience);
    QTRY_VERIFY(page.showsAdvice());
    page.pressRemedy();
    QCOMPARE(page.model.spec().serverUrl, correct);
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"ready"_s, patience);
    page.model.undoStack()->undo();
    QCOMPARE(page.model.spec().serverUrl, typed.trimmed());
}

void ServerTest::wrongPathIsCorrected()
{
    const StandIn server({u"othersites.py"_s, u"front"_s});
    corrects(server.url().toString(), u"wrong-path"_s, server.url(u"/ci"_s).toString());
}

void ServerTest::redirectIsAdopted()
{
    const StandIn server(standIn());
    const StandIn front(
        standIn({u"--mode"_s, u"redirect"_s, u"--redirect-to"_s, server.url().toString()}));
    corrects(front.url().toString(), u"redirected"_s, server.url().toString());
}

void ServerTest::typingIsCleaned()
{
    const StandIn server(standIn());
    corrects(u"\"%1\""_s.arg(server.url(u"/login.html"_s).toString()), u"typing"_s,
             server.url().toString());
}

void ServerTest::httpIsTaken()
{
    const StandIn server(standIn());
    corrects(withScheme(server.url(), u"https"_s).toString(), u"http-expected"_s,
             server.url().toString());
}

void ServerTest::httpsIsTakenAndTheCertificateTrusted()
{
    const QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.path(), u"IP:127.0.0.1"_s));
    const StandIn server(standIn(
        {u"--tls"_s, folder.filePath(u"certificate.pem"_s), folder.filePath(u"key.pem"_s)}));
    ServerPage page;
    page.type(u"serverUrl"_s, withScheme(server.url(), u"http"_s).toString());
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"https-expected"_s, patience);
    page.pressRemedy();
    QCOMPARE(page.model.spec().serverUrl, server.url().toString());
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"untrusted-certificate"_s, patience);
    QTRY_VERIFY(page.showsAdvice());
    page.pressRemedy();
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"ready"_s, patience);

    const QList<VolumeOption> volumes = page.model.spec().volumes;
    QCOMPARE(volumes.size(), 2);
    QVERIFY(!page.model.hasErrors());
    QFile file(volumes[0].source);
    QVERIFY(file.permissions().testFlag(QFile::ReadOther));
    QVERIFY(!file.permissions().testFlag(QFile::WriteOther));
    QFile original(folder.filePath(u"certificate.pem"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), original.readAll());
    QVERIFY(file.remove());
}

void ServerTest::localhostBecomesTheHost()
{
    const StandIn server(standIn({}, u"0.0.0.0:0"_s));
    ServerPage page{QString()};
    page.type(u"serverUrl"_s, u"http://localhost:%1"_s.arg(server.port()));
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"localhost"_s, patience);
    QTRY_VERIFY(page.showsAdvice());
    page.pressRemedy();
    QCOMPARE(page.model.spec().serverUrl, u"http://host.docker.internal:%1"_s.arg(server.port()));
    QCOMPARE(page.model.spec().extraHosts.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"ready"_s, patience);
}

void ServerTest::hostNameIsDeclared()
{
    const StandIn server(standIn()); // on localhost only, which containers can't reach
    ServerPage page{QString()};
    page.type(u"serverUrl"_s, u"http://host.docker.internal:%1"_s.arg(server.port()));
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"host-not-found"_s, patience);
    page.pressRemedy();
    QCOMPARE(page.model.spec().extraHosts.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"refused-by-host"_s, patience);
    QTRY_VERIFY(page.showsAdvice());
}

void ServerTest::imageFollowsTheServer()
{
    const StandIn server(standIn());
    ServerPage page;
    AgentSpec spec = page.model.spec();
    spec.image = u"jetbrains/teamcity-agent:2025.11.4"_s;
    page.model.setSpec(spec);
    page.type(u"serverUrl"_s, server.url().toString());
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"other-version"_s, patience);
    QTRY_VERIFY(page.showsAdvice());
    page.pressRemedy();
    QCOMPARE(page.model.spec().image, u"jetbrains/teamcity-agent:2026.1.3"_s);
    QCOMPARE(page.adviceId(), u"ready"_s); // the answer is known already

    // An engine inside the agent needs the tag with sudo, for the engine's processor.
    HostFacts facts = page.model.facts();
    facts.architecture = u"arm64"_s;
    page.model.setFacts(facts);
    spec.method = Method::Dind;
    spec.enginePlacement = Placement::Agent;
    spec.serverUrl = server.url().toString();
    page.model.setSpec(spec);
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"other-version"_s, patience);
    QTRY_VERIFY(page.showsAdvice());
    page.pressRemedy();
    QCOMPARE(page.model.spec().image, u"jetbrains/teamcity-agent:2026.1.3-linux-arm64-sudo"_s);
    QCOMPARE(page.adviceId(), u"ready"_s);
}

void ServerTest::typingOnForgetsTheAnswer()
{
    const StandIn server(standIn());
    ServerPage page;
    page.type(u"serverUrl"_s, server.url().toString());
    QTRY_COMPARE_WITH_TIMEOUT(page.adviceId(), u"ready"_s, patience);
    page.type(u"serverUrl"_s, u"http://"_s);
    QCOMPARE(page.adviceId(), QString());
    QTest::qWait(1500); // longer than the pause after the last key: what is invalid isn't tried
    QCOMPARE(page.adviceId(), QString());
}

QTEST_MAIN(ServerTest)
#include "gui_server_test.moc"
