#include "fakeagents.h"
#include "wizardfixture.h"

#include "gui/agentswindow.h"
#include "gui/codeview.h"
#include "gui/diagramcanvas.h"
#include "gui/importdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Pictures of every page in light and dark, for people to look at: DW_SCREENSHOTS names the
/// folder. Also catches what can be caught without eyes: pages wider than the window.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }
    void pages_data();
    void pages();
    void startingFromWhatIsThere_data() { pages_data(); }
    void startingFromWhatIsThere();
    void serverForTrials_data() { pages_data(); }
    void serverForTrials();
    void editedPreview_data() { pages_data(); }
    void editedPreview();
    void agents_data() { pages_data(); }
    void agents();

private:
    static void store(WizardFixture &fixture, const QString &name);
    static void store(QWidget &window, const QString &name);
};

void ScreenshotsTest::pages_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1280, 800);
    QTest::newRow("dark") << true << QSize(1280, 800);
    QTest::newRow("light-small") << false << QSize(1024, 700);
}

void ScreenshotsTest::store(WizardFixture &fixture, const QString &name)
{
    store(fixture.wizard, name);
}

void ScreenshotsTest::store(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("DW_SCREENSHOTS", u"screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    QTest::qWait(150); // timers that coalesce updates
    const QString scale = window.devicePixelRatioF() > 1 ? u"-x2"_s : QString();
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const QString path = u"%1/%2-%3%4.png"_s.arg(folder, name, row, scale);
    QVERIFY2(window.grab().save(path), qPrintable(path));
}

void ScreenshotsTest::pages()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());

    FakeEngine engine;
    WizardFixture fixture(engine.address());
    fixture.wizard.resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.wizard.size(), size); // nothing demands more room
    QVERIFY(fixture.waitForEngine());

    store(fixture, u"1-method"_s);
    fixture.find<QTabBar>(u"detailTabs"_s)->setCurrentIndex(1);
    store(fixture, u"1-method-compare"_s);
    fixture.find<QTabBar>(u"detailTabs"_s)->setCurrentIndex(2);
    store(fixture, u"1-method-diagram"_s);
    fixture.click(u"cardDind"_s);

    fixture.press(QWizard::NextButton);
    store(fixture, u"2-agent-empty"_s);
    fixture.type(u"serverUrl"_s, u"teamcity.example.com"_s);
    store(fixture, u"2-agent-error"_s);
    fixture.type(u"serverUrl"_s, u"http://teamcity.example.com"_s);
    fixture.click(u"advancedToggle"_s);
    fixture.type(u"memory"_s, u"4g"_s);
    fixture.type(u"env"_s, u"HTTP_PROXY=http://proxy.example.com:3128\nnonsense"_s);
    fixture.wizard.chooseOutput(u"compose"_s);
    store(fixture, u"2-agent-advanced-end"_s);
    fixture.find<QScrollArea>(u"formScroll"_s)->verticalScrollBar()->setValue(0);
    fixture.type(u"env"_s, u"HTTP_PROXY=http://proxy.example.com:3128"_s);
    fixture.find<QScrollArea>(u"formScroll"_s)->verticalScrollBar()->setValue(0);
    store(fixture, u"2-agent-advanced"_s);

    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTest::qWait(300);
    store(fixture, u"3-review"_s);
    auto *findings = fixture.find<QScrollArea>(u"findingScroll"_s)->verticalScrollBar();
    findings->setValue(findings->maximum());
    store(fixture, u"3-review-risks"_s);
    fixture.click(u"showReachButton"_s);
    QTest::qWait(100);
    auto *canvas = fixture.find<dw::gui::DiagramCanvas>(u"diagramCanvas"_s);
    store(fixture, u"3-review-diagram"_s);
    canvas->choose(canvas->partCalled(u"teamcity-agent - teamcity-agent/teamcity-agent-work"_s));
    QVERIFY(canvas->current() > 0);
    store(fixture, u"3-review-diagram-part"_s);
    auto *reach = fixture.find<QScrollArea>(u"reachPanel"_s)->verticalScrollBar();
    reach->setValue(reach->maximum() * 3 / 5);
    store(fixture, u"3-review-reach"_s);
    fixture.find<QTabWidget>(u"reviewSide"_s)->setCurrentIndex(0);
    fixture.wizard.chooseOutput(u"powershell"_s);
    store(fixture, u"3-review-powershell"_s);
    fixture.wizard.chooseOutput(u"kubernetes"_s);
    store(fixture, u"3-review-kubernetes"_s);

    engine.silentInside = true;
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTest::qWait(300);
    store(fixture, u"4-launch-running"_s);
    engine.silentInside = false;
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 30000);
    QTest::qWait(200);
    store(fixture, u"4-launch-done"_s);
    fixture.wizard.close();
}

void ScreenshotsTest::serverForTrials()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    fixture.wizard.resize(size);
    QVERIFY(fixture.waitForEngine());
    fixture.click(u"cardDind"_s);
    fixture.press(QWizard::NextButton);
    fixture.click(u"trialServerLink"_s);
    store(fixture, u"6-server-agent"_s);
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    fixture.click(u"showReachButton"_s);
    QTest::qWait(300);
    store(fixture, u"6-server-diagram"_s);
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 30000);
    QTest::qWait(200);
    store(fixture, u"6-server-launched"_s);
    fixture.wizard.close();
}

void ScreenshotsTest::startingFromWhatIsThere()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    FakeEngine engine;
    engine.containerList = R"json([
        {"Id":"a","Names":["/teamcity-agent-1"],"Image":"jetbrains/teamcity-agent:2025.07-linux-sudo",
         "Status":"Up 3 days"},
        {"Id":"b","Names":["/teamcity-agent-1-docker"],"Image":"docker:dind",
         "Status":"Up 3 days (healthy)"},
        {"Id":"c","Names":["/old-agent"],"Image":"registry.example.org/ci/agent@sha256:0123456789abcdef",
         "Status":"Exited (137) 5 weeks ago"}])json";
    WizardFixture fixture(engine.address());
    fixture.wizard.resize(size);
    QVERIFY(fixture.waitForEngine());
    fixture.click(u"importButton"_s);
    auto *dialog = openDialog<dw::gui::ImportDialog>(&fixture.wizard);
    QVERIFY(dialog);
    store(*dialog, u"5-import-empty"_s);
    dialog->showText(u"docker run -d --name old-agent --restart always \\\n"
                     "  -e SERVER_URL=https://teamcity.example.com -e TEAM=mobile \\\n"
                     "  -v /var/run/docker.sock:/var/run/docker.sock -v agent-cache:/cache \\\n"
                     "  --cap-add NET_ADMIN --security-opt seccomp=/etc/docker/agent-profile.json "
                     "\\\n"
                     "  -p 8080:80 -m 4g -u 0 \\\n"
                     "  registry.example.org/ci/teamcity-agent:2025.07"_s);
    store(*dialog, u"5-import-report"_s);
    QVERIFY2(dialog->width() <= fixture.wizard.width() &&
                 dialog->height() <= fixture.wizard.height(),
             "the dialog demands more room than the window has");
    dialog->showText(u"services:\n  agent:\n    image: \"x"_s);
    store(*dialog, u"5-import-error"_s);
    auto *tabs = dialog->findChild<QTabWidget *>(u"sourceTabs"_s);
    tabs->setCurrentIndex(1);
    store(*dialog, u"5-import-file"_s);
    tabs->setCurrentIndex(2);
    QTest::qWait(300);
    store(*dialog, u"5-import-containers"_s);
    dialog->reject();
}

void ScreenshotsTest::editedPreview()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    WizardFixture fixture({});
    fixture.wizard.resize(size);
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, u"https://teamcity.example.com"_s);
    fixture.wizard.chooseOutput(u"compose"_s);
    QTest::qWait(100);
    auto *view = fixture.find<dw::gui::CodeView>(u"previewCompose"_s);
    const auto typeAt = [view](const QString &before, const QString &text) {
        QTextCursor cursor = view->document()->find(before);
        cursor.setPosition(cursor.selectionStart());
        view->setFocus();
        view->setTextCursor(cursor);
        QTest::keyClicks(view, text);
    };
    typeAt(u"restart:"_s, u"cap_add: [NET_ADMIN, SYS_PTRACE]"_s);
    QTest::keyClick(view, Qt::Key_Return);
    typeAt(u"network_mode:"_s, u"oom_score_adj: 500"_s);
    QTest::keyClick(view, Qt::Key_Return);
    QTest::qWait(400);
    store(fixture, u"2-agent-edited"_s);
    typeAt(u"user:"_s, u"  \"broken: "_s);
    QTest::qWait(400);
    store(fixture, u"2-agent-edited-broken"_s);
}

void ScreenshotsTest::agents()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    FakeEngine engine;
    FakeAgents agents(engine);
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    dw::gui::AgentsWindow window(fixture.session);
    window.resize(size);
    window.open();
    QTest::qWait(300);
    store(window, u"7-agents-none"_s);

    for (int i = 1; i <= 14; ++i) {
        const QString method = i % 3 == 0   ? u"docker-socket"_s
                               : i % 3 == 1 ? u"dind"_s
                                            : u"sysbox"_s;
        agents.add(u"teamcity-agent-%1"_s.arg(i), method);
    }
    agents[u"teamcity-agent-3"_s].state = u"exited"_s;
    agents[u"teamcity-agent-5"_s].state = u"exited"_s;
    agents[u"teamcity-agent-5"_s].exitCode = 1;
    agents[u"teamcity-agent-4-docker"_s].health = u"unhealthy"_s;
    agents[u"teamcity-agent-7-docker"_s].health = u"starting"_s;
    agents.diskUsage =
        R"json({"Active":"1","Reclaimable":"800MB (66%)","Size":"1.2GB","TotalCount":"3","Type":"Images"}
{"Active":"1","Reclaimable":"0B","Size":"12kB","TotalCount":"1","Type":"Containers"}
{"Active":"0","Reclaimable":"2.1GB","Size":"2.1GB","TotalCount":"31","Type":"Build Cache"})json";
    QByteArray log = "/run-services.sh\n/services/run-docker.sh\nStarting Docker...\n"
                     "/run-agent.sh\nStarting TeamCity build agent...\n";
    for (int i = 0; i < 40; ++i) {
        log += "[2026-11-26 10:00:" + QByteArray::number(i + 10) +
               ",284]   INFO - l.AGENT - Registering on server via URL "
               "\"http://teamcity.example.com\": attempt " +
               QByteArray::number(i) + '\n';
    }
    log += "Registered on server with id 7 and authorization token '0123456789abcdef'\n";
    agents.logged[u"teamcity-agent-1"_s] = log;
    window.findChild<QAction *>(u"refreshAgents"_s)->trigger();
    auto *table = window.findChild<QTreeView *>(u"agentTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 14);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::qWait(1500);
    store(window, u"7-agents"_s);
    for (QAbstractButton *button :
         window.findChild<QWidget *>(u"agentDetails"_s)->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Measure"_s) {
            button->click();
        }
    }
    window.findChild<QLineEdit *>(u"logSearch"_s)->setText(u"attempt"_s);
    QTest::keyClick(window.findChild<QLineEdit *>(u"logSearch"_s), Qt::Key_Return);
    QTest::qWait(500);
    auto *details = window.findChild<QScrollArea *>(u"detailScroll"_s)->verticalScrollBar();
    details->setValue(details->maximum());
    store(window, u"7-agents-disk"_s);

    table->selectAll();
    window.findChild<QAction *>(u"removeAgents"_s)->trigger();
    QTest::qWait(300);
    store(*openDialog<QDialog>(&window), u"7-agents-remove"_s);
    openDialog<QDialog>(&window)->reject();
    window.findChild<QAction *>(u"freeDisk"_s)->trigger();
    QTest::qWait(200);
    store(*openDialog<QDialog>(&window), u"7-agents-free"_s);
    openDialog<QDialog>(&window)->reject();
    window.findChild<QAction *>(u"stopAgents"_s)->trigger();
    agents.refusesEvents = true;
    agents.cutEvents();
    QTest::qWait(100);
    store(window, u"7-agents-not-live"_s);
    fixture.session.setChoice(u"unix:///nonexistent/docker.sock"_s);
    QVERIFY(fixture.waitForEngine());
    QTest::qWait(200);
    store(window, u"7-agents-unreachable"_s);
    fixture.wizard.close();
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ScreenshotsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_screenshots_test.moc"
