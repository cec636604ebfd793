#include "standin.h"
#include "wizardfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

namespace {

constexpr int patience = 20s / 1ms;
/// As the stand-in of an engine has it in the log of every container called …-server.
const QString token = u"8446629153054945175"_s;

/// What a person's Proceed does at the server.
void proceed(const QUrl &server)
{
    QNetworkAccessManager network;
    QNetworkRequest request(server.resolved(QUrl(u"/mnt"_s)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = network.post(request, QByteArray());
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patience);
}

} // namespace

/// A server that is made with the agents: asked for on the agent page, followed on the last one.
class TrialServerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void linkAsksForOne();
    void typedAddressComesBack();
    void undone();
    void keyboard();
    void takesAFreePort();
    void followedAfterTheLaunch();
};

void TrialServerTest::linkAsksForOne()
{
    WizardFixture fixture{QString()};
    QVERIFY(fixture.goTo(u"agentPage"_s));
    auto *address = fixture.find<QLineEdit>(u"serverUrl"_s);
    auto *port = fixture.find<QSpinBox>(u"trialServerPort"_s);
    auto *link = fixture.find<QPushButton>(u"trialServerLink"_s);
    QVERIFY(!port->isVisible() && !address->isReadOnly());
    QVERIFY(!link->whatsThis().isEmpty() && !port->whatsThis().isEmpty());
    fixture.click(u"trialServerLink"_s);
    QCOMPARE(fixture.model.spec().trialServer, (TrialServer{.image = {}, .port = 8111}));
    QCOMPARE(address->text(), u"http://teamcity-agent-server:8111"_s);
    QVERIFY(address->isReadOnly());
    QTRY_VERIFY(port->isVisible());
    QVERIFY(fixture.wizard.currentPage()->isComplete());
    QVERIFY(fixture.errorOf(u"serverUrl"_s).isEmpty());
    QVERIFY(!fixture.find<QWidget>(u"serverStatus"_s)->isVisible());

    // The address follows the name, and what it can't hold is said at the name.
    fixture.type(u"name"_s, u"trial"_s);
    QCOMPARE(address->text(), u"http://trial-server:8111"_s);
    fixture.type(u"name"_s, u"a_b"_s);
    QVERIFY(fixture.errorOf(u"name"_s).contains(u"address"_s));
    QVERIFY(!fixture.wizard.currentPage()->isComplete());
    fixture.type(u"name"_s, u"trial"_s);
    fixture.type(u"trialServerPort"_s, u"8200"_s);
    QCOMPARE(fixture.model.spec().trialServer->port, 8200);
    QVERIFY(fixture.model.plan() && serverOf(*fixture.model.plan()));
    QCOMPARE(browserUrl(*fixture.model.plan()), u"http://localhost:8200"_s);
}

void TrialServerTest::typedAddressComesBack()
{
    WizardFixture fixture{QString()};
    QVERIFY(fixture.goTo(u"agentPage"_s));
    fixture.type(u"serverUrl"_s, u"https://tc.example.com"_s);
    fixture.click(u"trialServerLink"_s);
    QVERIFY(fixture.model.spec().serverUrl.isEmpty());
    auto *link = fixture.find<QPushButton>(u"trialServerLink"_s);
    QCOMPARE(link->text(), u"I have a server"_s);
    fixture.click(u"trialServerLink"_s);
    QVERIFY(!fixture.model.spec().trialServer);
    QCOMPARE(fixture.model.spec().serverUrl, u"https://tc.example.com"_s);
    auto *address = fixture.find<QLineEdit>(u"serverUrl"_s);
    QCOMPARE(address->text(), u"https://tc.example.com"_s);
    QVERIFY(!address->isReadOnly());
    QCOMPARE(link->text(), u"No server yet?"_s);
}

void TrialServerTest::undone()
{
    WizardFixture fixture{QString()};
    QVERIFY(fixture.goTo(u"agentPage"_s));
    fixture.type(u"serverUrl"_s, u"https://tc.example.com"_s);
    fixture.click(u"trialServerLink"_s);
    fixture.model.undoStack()->undo();
    auto *address = fixture.find<QLineEdit>(u"serverUrl"_s);
    QCOMPARE(address->text(), u"https://tc.example.com"_s);
    QVERIFY(!address->isReadOnly() && !fixture.model.spec().trialServer);
    fixture.model.undoStack()->redo();
    QCOMPARE(address->text(), u"http://teamcity-agent-server:8111"_s);
    QVERIFY(address->isReadOnly());
}

void TrialServerTest::keyboard()
{
    WizardFixture fixture{QString()};
    QVERIFY(fixture.goTo(u"agentPage"_s));
    auto *address = fixture.find<QLineEdit>(u"serverUrl"_s);
    QTRY_VERIFY(address->hasFocus());
    QTest::keyClick(address, Qt::Key_Tab);
    QTRY_VERIFY(fixture.find<QPushButton>(u"trialServerLink"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(fixture.model.spec().trialServer);
}

void TrialServerTest::takesAFreePort()
{
    FakeEngine engine;
    engine.containerList = R"([{"Id":"1","Names":["/other"],"State":"running","Image":"i",
        "Ports":[{"IP":"0.0.0.0","PrivatePort":80,"PublicPort":8111,"Type":"tcp"}]}])";
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    QVERIFY(fixture.goTo(u"agentPage"_s));
    fixture.click(u"trialServerLink"_s);
    QCOMPARE(fixture.model.spec().trialServer->port, 8112);
}

void TrialServerTest::followedAfterTheLaunch()
{
    QTemporaryDir data;
    const StandIn server(
        {u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--data-directory"_s, data.path()});
    QVERIFY(server.isRunning());
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    AgentSpec spec;
    spec.method = Method::Dind;
    spec.trialServer = TrialServer{.image = {}, .port = server.port()};
    fixture.model.resetSpec(spec);
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), patience);
    QVERIFY(engine.objects.contains(u"container teamcity-agent-server"_s));

    auto *state = fixture.find<QLabel>(u"trialServerState"_s);
    auto *field = fixture.find<QLineEdit>(u"trialServerToken"_s);
    auto *show = fixture.find<QPushButton>(u"trialServerShow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"Proceed"_s), patience);
    QVERIFY(fixture.find<QPushButton>(u"trialServerOpen"_s)
                ->text()
                .contains(u"http://localhost:%1"_s.arg(server.port())));

    // The token is there for whoever asks, and nowhere else.
    QTRY_VERIFY_WITH_TIMEOUT(show->isEnabled(), patience);
    QVERIFY(field->text().isEmpty());
    fixture.click(u"trialServerShow"_s);
    QCOMPARE(field->text(), token);
    fixture.click(u"trialServerShow"_s);
    QVERIFY(field->text().isEmpty());
    fixture.click(u"trialServerCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY(!fixture.find<QPlainTextEdit>(u"logView"_s)->toPlainText().contains(token));
    QVERIFY(!fixture.find<QLabel>(u"resultText"_s)->text().contains(token));

    proceed(server.url());
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"database"_s), patience);
    proceed(server.url());
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"licence"_s), patience);
    proceed(server.url());
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"2026.1.3 is running"_s), patience);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TrialServerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_trialserver_test.moc"
