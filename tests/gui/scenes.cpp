#include "scenes.h"

#include "fakeagents.h"
#include "standin.h"
#include "wizardfixture.h"

#include "gui/accesspanel.h"
#include "gui/agentdetails.h"
#include "gui/agentswindow.h"
#include "gui/codeview.h"
#include "gui/comparisontable.h"
#include "gui/diagramcanvas.h"
#include "gui/enginedialog.h"
#include "gui/importdialog.h"
#include "gui/launchpage.h"
#include "gui/recoverydialog.h"
#include "gui/setupdialog.h"
#include "launch/journal.h"
#include "plan/labels.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::gui;

namespace {

constexpr int patience = 30s / 1ms;
constexpr int settling = 150; ///< milliseconds that timers which coalesce updates take
const QString server = u"http://teamcity.example.com"_s;

/// Fourteen agents of all kinds and in all states.
void addAgents(FakeAgents &agents)
{
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
}

/// Types before the first `text` of a view.
void typeBefore(CodeView *view, const QString &text, const QString &typed)
{
    QTextCursor cursor = view->document()->find(text);
    cursor.setPosition(cursor.selectionStart());
    view->setFocus();
    view->setTextCursor(cursor);
    QTest::keyClicks(view, typed);
}

/// A machine on which nothing is installed.
void layOutMachine(const QString &root)
{
    QVERIFY(QDir(root).mkpath(u"etc"_s) && QDir(root).mkpath(u"run/systemd/system"_s));
    QFile release(root + u"/etc/os-release"_s);
    QVERIFY(release.open(QIODevice::WriteOnly));
    release.write("ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"\n");
}

} // namespace

void Scenes::show(QWidget &window, const QString &name)
{
    QTest::qWait(settling);
    m_look(window, name);
}

void Scenes::walk()
{
    walkPages();
    walkWithoutEngine();
    walkTrialServer();
    walkEdits();
    walkAccess();
    walkImport();
    walkDialogs();
    walkRecovery();
    walkAgents();
}

void Scenes::walkPages()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    MainWizard &wizard = fixture.wizard;
    wizard.resize(m_size);
    QVERIFY(fixture.waitForEngine());
    show(wizard, u"1-method-about"_s);
    auto *tabs = fixture.find<QTabBar>(u"detailTabs"_s);
    tabs->setCurrentIndex(1);
    show(wizard, u"1-method-compare"_s);
    auto *table = fixture.find<ComparisonTable>(u"comparisonTable"_s);
    table->setCurrentCell(0, 1);
    show(wizard, u"1-method-compare-reason"_s);
    tabs->setCurrentIndex(2);
    show(wizard, u"1-method-diagram"_s);
    tabs->setCurrentIndex(3);
    show(wizard, u"1-method-questions"_s);
    fixture.click(u"answerUntrusted"_s);
    fixture.click(u"answerCompose"_s);
    show(wizard, u"1-method-answered"_s);
    fixture.click(u"cardDind"_s);
    tabs->setCurrentIndex(0);

    fixture.press(QWizard::NextButton);
    show(wizard, u"2-agent-empty"_s);
    fixture.type(u"serverUrl"_s, u"teamcity.example.com"_s);
    show(wizard, u"2-agent-error"_s);
    fixture.type(u"serverUrl"_s, server);
    fixture.click(u"advancedToggle"_s);
    auto *form = fixture.find<QScrollArea>(u"formScroll"_s)->verticalScrollBar();
    form->setValue(0);
    show(wizard, u"2-agent-advanced"_s);
    fixture.type(u"memory"_s, u"4g"_s);
    fixture.type(u"env"_s, u"HTTP_PROXY=http://proxy.example.com:3128\nnonsense"_s);
    wizard.chooseOutput(u"compose"_s);
    show(wizard, u"2-agent-advanced-error"_s);
    fixture.type(u"env"_s, u"HTTP_PROXY=http://proxy.example.com:3128"_s);
    form->setValue(form->maximum());
    show(wizard, u"2-agent-advanced-end"_s);
    fixture.click(u"advancedToggle"_s);

    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTest::qWait(settling);
    show(wizard, u"3-review"_s);
    auto *findings = fixture.find<QScrollArea>(u"findingScroll"_s)->verticalScrollBar();
    findings->setValue(findings->maximum());
    show(wizard, u"3-review-risks"_s);
    wizard.chooseOutput(u"powershell"_s);
    fixture.click(u"showReachButton"_s);
    auto *canvas = fixture.find<DiagramCanvas>(u"diagramCanvas"_s);
    show(wizard, u"3-review-diagram"_s);
    canvas->choose(canvas->partCalled(u"teamcity-agent - teamcity-agent/teamcity-agent-work"_s));
    QVERIFY(canvas->current() > 0);
    wizard.chooseOutput(u"compose"_s);
    show(wizard, u"3-review-diagram-part"_s);
    auto *reach = fixture.find<QScrollArea>(u"reachPanel"_s)->verticalScrollBar();
    reach->setValue(reach->maximum() * 3 / 5);
    show(wizard, u"3-review-reach"_s);
    fixture.find<QTabWidget>(u"reviewSide"_s)->setCurrentIndex(0);
    wizard.chooseOutput(u"kubernetes"_s);
    show(wizard, u"3-review-kubernetes"_s);

    engine.silentInside = true;
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTest::qWait(settling);
    show(wizard, u"4-launch-running"_s);
    engine.silentInside = false;
    QTRY_VERIFY_WITH_TIMEOUT(wizard.currentPage()->isComplete(), patience);
    show(wizard, u"4-launch-done"_s);
    wizard.close();
}

void Scenes::walkWithoutEngine()
{
    QTemporaryDir machine;
    layOutMachine(machine.path());
    const QString socket = machine.filePath(u"docker.sock"_s);
    WizardFixture fixture(u"unix://"_s + socket, machine.path());
    MainWizard &wizard = fixture.wizard;
    wizard.resize(m_size);
    QVERIFY(fixture.waitForEngine());
    show(wizard, u"1-method-without-engine"_s);
    openSetup(moreAbout(SetupDialog::Topic::Engine), fixture.session, &wizard);
    auto *dialog = openDialog<SetupDialog>(&wizard);
    QVERIFY(dialog);
    show(*dialog, u"5-setup-engine"_s);
    FakeEngine engine(socket); // the steps are done
    engine.operatingSystem = "Ubuntu 24.04.1 LTS";
    dialog->findChild<QPushButton *>(u"checkAgain"_s)->click();
    QTRY_VERIFY(fixture.session.state() == EngineSession::State::Ready);
    show(*dialog, u"5-setup-engine-done"_s);
    dialog->reject();
    QTRY_VERIFY(!fixture.session.comparison().isEmpty());
    openSetup(moreAbout(SetupDialog::Topic::Sysbox), fixture.session, &wizard);
    dialog = openDialog<SetupDialog>(&wizard);
    QVERIFY(dialog);
    show(*dialog, u"5-setup-sysbox"_s);
    dialog->reject();

    engine.startError = "driver failed programming external connectivity on endpoint "
                        "teamcity-agent: Bind for 0.0.0.0:8080 failed: port is already allocated";
    QVERIFY(fixture.goTo(u"launchPage"_s));
    auto *page = qobject_cast<LaunchPage *>(wizard.currentPage());
    QTRY_VERIFY_WITH_TIMEOUT(!page->isRunning(), patience);
    show(wizard, u"4-launch-failed"_s);
    wizard.close();
}

void Scenes::walkTrialServer()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    MainWizard &wizard = fixture.wizard;
    wizard.resize(m_size);
    QVERIFY(fixture.waitForEngine());
    fixture.click(u"cardDind"_s);
    fixture.press(QWizard::NextButton);
    fixture.click(u"trialServerLink"_s);
    show(wizard, u"2-agent-trial-server"_s);
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    fixture.click(u"showReachButton"_s);
    QTest::qWait(settling);
    show(wizard, u"3-review-trial-server"_s);
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(wizard.currentPage()->isComplete(), patience);
    show(wizard, u"4-launch-trial-server"_s);
    wizard.close();
}

void Scenes::walkEdits()
{
    WizardFixture fixture({});
    fixture.wizard.resize(m_size);
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, u"https://teamcity.example.com"_s);
    fixture.wizard.chooseOutput(u"compose"_s);
    QTest::qWait(settling);
    auto *view = fixture.find<CodeView>(u"previewCompose"_s);
    typeBefore(view, u"restart:"_s, u"cap_add: [NET_ADMIN, SYS_PTRACE]"_s);
    QTest::keyClick(view, Qt::Key_Return);
    typeBefore(view, u"network_mode:"_s, u"oom_score_adj: 500"_s);
    QTest::keyClick(view, Qt::Key_Return);
    QTest::qWait(400);
    show(fixture.wizard, u"2-agent-edited"_s);
    typeBefore(view, u"user:"_s, u"  \"broken: "_s);
    QTest::qWait(400);
    show(fixture.wizard, u"2-agent-edited-broken"_s);
}

void Scenes::walkAccess()
{
    const StandIn teamcity({u"teamcity.py"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--token"_s,
                            u"lab-token-0123456789"_s});
    QVERIFY2(teamcity.isRunning(), "teamcity.py does not start");
    WizardFixture fixture({});
    fixture.wizard.resize(m_size);
    AgentSpec spec;
    spec.network = u"host"_s; // where the stand-in's 127.0.0.1 is this machine
    fixture.model.resetSpec(spec);
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, teamcity.url().toString());
    auto *open = fixture.find<QPushButton>(u"accessOpen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), patience);
    show(fixture.wizard, u"2-agent-server-answers"_s);
    fixture.click(u"accessOpen"_s);
    QTRY_VERIFY(fixture.find<QLineEdit>(u"accessToken"_s)->isVisible());
    show(fixture.wizard, u"2-agent-access"_s);
    QTRY_VERIFY(!fixture.find<QLineEdit>(u"accessToken"_s)->isReadOnly());
    fixture.type(u"accessToken"_s, u"lab-token-0123456789"_s);
    fixture.click(u"accessConnect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QPushButton>(u"accessForget"_s)->isVisible(), patience);
    show(fixture.wizard, u"2-agent-connected"_s);
}

void Scenes::walkImport()
{
    FakeEngine engine;
    engine.containerList = R"json([
        {"Id":"a","Names":["/teamcity-agent-1"],"Image":"jetbrains/teamcity-agent:2025.07-linux-sudo",
         "Status":"Up 3 days"},
        {"Id":"b","Names":["/teamcity-agent-1-docker"],"Image":"docker:dind",
         "Status":"Up 3 days (healthy)"},
        {"Id":"c","Names":["/old-agent"],"Image":"registry.example.org/ci/agent@sha256:0123456789abcdef",
         "Status":"Exited (137) 5 weeks ago"}])json";
    WizardFixture fixture(engine.address());
    fixture.wizard.resize(m_size);
    QVERIFY(fixture.waitForEngine());
    fixture.click(u"importButton"_s);
    auto *dialog = openDialog<ImportDialog>(&fixture.wizard);
    QVERIFY(dialog);
    show(*dialog, u"5-import-empty"_s);
    dialog->showText(u"docker run -d --name old-agent --restart always \\\n"
                     "  -e SERVER_URL=https://teamcity.example.com -e TEAM=mobile \\\n"
                     "  -v /var/run/docker.sock:/var/run/docker.sock -v agent-cache:/cache \\\n"
                     "  --cap-add NET_ADMIN --security-opt seccomp=/etc/docker/agent-profile.json "
                     "\\\n"
                     "  -p 8080:80 -m 4g -u 0 \\\n"
                     "  registry.example.org/ci/teamcity-agent:2025.07"_s);
    show(*dialog, u"5-import-report"_s);
    dialog->showText(u"services:\n  agent:\n    image: \"x"_s);
    show(*dialog, u"5-import-error"_s);
    auto *tabs = dialog->findChild<QTabWidget *>(u"sourceTabs"_s);
    tabs->setCurrentIndex(1);
    show(*dialog, u"5-import-file"_s);
    tabs->setCurrentIndex(2);
    QTest::qWait(settling);
    show(*dialog, u"5-import-containers"_s);
    dialog->reject();
}

void Scenes::walkDialogs()
{
    WizardFixture fixture({});
    fixture.wizard.resize(m_size);
    QVERIFY(fixture.waitForEngine());
    fixture.click(u"chooseEngine"_s);
    auto *engine = openDialog<EngineDialog>(&fixture.wizard);
    QVERIFY(engine);
    show(*engine, u"5-engine"_s);
    engine->reject();
    fixture.find<QAction>(u"about"_s)->trigger();
    auto *about = openDialog<QMessageBox>(&fixture.wizard);
    QVERIFY(about);
    show(*about, u"5-about"_s);
    about->reject();
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    show(fixture.wizard, u"3-review-without-engine"_s);
}

void Scenes::walkRecovery()
{
    const QString journals = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                             u"/dind-wizard/launches"_s; // in the test's own home
    QDir(journals).removeRecursively();
    FakeEngine engine;
    {
        LaunchRecord record;
        record.engine = engine.address();
        record.spec.method = Method::Dind;
        record.spec.serverUrl = server;
        record.spec.name = u"ci"_s;
        const Result<std::unique_ptr<Journal>> journal = Journal::begin(record);
        QVERIFY(journal);
        QVERIFY((*journal)->willDo({.kind = Change::Kind::CreatedVolume, .name = u"ci-conf"_s}));
        QVERIFY((*journal)->hasDone(0, {}));
        QVERIFY(
            (*journal)->willDo({.kind = Change::Kind::CreatedContainer, .name = u"ci-docker"_s}));
    } // and was killed
    WizardFixture fixture(engine.address());
    fixture.wizard.resize(m_size);
    QTRY_VERIFY(openDialog<RecoveryDialog>(&fixture.wizard));
    auto *dialog = openDialog<RecoveryDialog>(&fixture.wizard);
    show(*dialog, u"5-recovery"_s);
    fixture.click(u"undoButton"_s);
    QTRY_COMPARE(dialog->findChild<QListWidget *>(u"objects"_s)->isVisible(), false);
    show(*dialog, u"5-recovery-done"_s);
    dialog->reject();
    QDir(journals).removeRecursively();
}

void Scenes::walkAgents()
{
    FakeEngine engine;
    FakeAgents agents(engine);
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    AgentsWindow window(fixture.session);
    window.resize(m_size);
    window.open();
    QTest::qWait(300);
    show(window, u"7-agents-none"_s);

    addAgents(agents);
    window.findChild<QAction *>(u"refreshAgents"_s)->trigger();
    auto *table = window.findChild<QTreeView *>(u"agentTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 14);
    show(window, u"7-agents-list"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::qWait(1500); // until all has been asked about it
    show(window, u"7-agents-one"_s);
    // What is asked for: its disk, and a search in its log.
    emit window.findChild<AgentDetails *>(u"agentDetails"_s)->requested(AgentDetails::measureDisk);
    auto *search = window.findChild<QLineEdit *>(u"logSearch"_s);
    search->setText(u"attempt"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::qWait(500);
    auto *details = window.findChild<QScrollArea *>(u"detailScroll"_s)->verticalScrollBar();
    details->setValue(details->maximum());
    show(window, u"7-agents-disk"_s);
    window.findChild<QAction *>(u"replaceAgent"_s)->trigger();
    show(window, u"7-agents-problem"_s);

    table->selectAll();
    window.findChild<QAction *>(u"removeAgents"_s)->trigger();
    QTest::qWait(settling);
    QVERIFY(openDialog<QDialog>(&window));
    show(*openDialog<QDialog>(&window), u"7-agents-remove"_s);
    openDialog<QDialog>(&window)->reject();
    window.findChild<QAction *>(u"freeDisk"_s)->trigger();
    QVERIFY(openDialog<QDialog>(&window));
    show(*openDialog<QDialog>(&window), u"7-agents-free"_s);
    openDialog<QDialog>(&window)->reject();
    window.findChild<QAction *>(u"stopAgents"_s)->trigger();
    agents.refusesEvents = true;
    agents.cutEvents();
    show(window, u"7-agents-not-live"_s);
    fixture.session.setChoice(u"unix:///nonexistent/docker.sock"_s);
    QVERIFY(fixture.waitForEngine());
    show(window, u"7-agents-unreachable"_s);
    fixture.wizard.close();
}
