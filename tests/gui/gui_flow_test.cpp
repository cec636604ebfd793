#include "wizardfixture.h"

#include "common/privatefile.h"
#include "gui/draft.h"
#include "gui/findinglist.h"
#include "gui/recentlaunches.h"
#include "gui/singleinstance.h"
#include "spec/specjson.h"
#include "spec/specstore.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

/// What the window takes up again: what was launched, and what was typed and not launched.
class FlowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }
    void init() { QVERIFY(QDir(stateFolder()).removeRecursively()); }

    void remembersWhatWasLaunched();
    void launchesAgain();
    void launchingAgainReplacesWhatRuns();
    void launchingAgainLeavesOthersAlone();
    void asksAboutRisksThatNobodyAccepted();
    void anyChangeEndsTheRepetition();
    void replacesAtOneClick();
    void opensRecentSettings();
    void forgets();
    void listIsShortAndWithoutDoubles();
    void badListsAreIgnored_data();
    void badListsAreIgnored();
    void changedSettingsAreIgnored();

    void keepsADraft();
    void launchedSettingsNeedNoDraft();
    void putsBackWhatCouldNotBeRead();
    void badDraftsAreIgnored_data();
    void badDraftsAreIgnored();
    void handsOverToTheWindowThatIsThere();
};

namespace {

AgentSpec specOf(const QString &name, Method method = Method::Dind)
{
    AgentSpec spec;
    spec.method = method;
    spec.name = name;
    spec.serverUrl = u"https://teamcity.example.com"_s;
    return spec;
}

/// As a launch leaves it.
void launchedBefore(const AgentSpec &spec, bool accepting = true)
{
    SpecModel model;
    model.resetSpec(spec);
    QStringList accepted;
    for (const Risk &risk : model.risks()) {
        accepted.append(risk.id);
    }
    QVERIFY(!accepted.isEmpty());
    QVERIFY(rememberSpec(spec));
    RecentLaunches().add({spec, accepting ? accepted : QStringList()});
}

QByteArray listed(const QByteArray &name, const QByteArray &deployment)
{
    return R"([{"Id":"1","Names":["/)" + name + R"("],"State":"running","Image":"i","Labels":{)" +
           (deployment.isEmpty() ? QByteArray()
                                 : R"("io.github.dind-wizard.deployment":")" + deployment + '"') +
           "}}]";
}

void write(const QString &name, const QByteArray &content)
{
    QVERIFY(writePrivateFile(stateFolder() + u'/' + name, content));
}

bool saysItReplaces(const WizardFixture &fixture)
{
    for (const Finding &finding : fixture.find<FindingList>(u"noteList"_s)->findings()) {
        if (finding.title.contains("replaces"_L1)) {
            return true;
        }
    }
    return false;
}

} // namespace

void FlowTest::remembersWhatWasLaunched()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(!fixture.find<QWidget>(u"recentRow"_s)->isVisible());
    QVERIFY(!fixture.find<QAction>(u"launchAgain"_s)->isEnabled());
    AgentSpec spec = specOf(u"ci"_s);
    spec.env = {{u"PASSWORD"_s, u"s3cret"_s}};
    fixture.model.setSpec(spec);
    QSignalSpy launched(&fixture.wizard, &MainWizard::launched);
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 20000);
    QCOMPARE(launched.size(), 1);

    const RecentLaunches recent;
    QCOMPARE(recent.all().size(), 1);
    QCOMPARE(recent.all().first().spec, spec);
    QVERIFY(recent.all().first().accepted.contains(u"privileged-engine"_s));
    QFile file(stateFolder() + u"/recent.json"_s);
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
}

void FlowTest::launchesAgain()
{
    launchedBefore(specOf(u"ci"_s));
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.find<QWidget>(u"recentRow"_s)->isVisible());
    QCOMPARE(fixture.find<QLabel>(u"lastLaunch"_s)->text(),
             u"ci · dind · https://teamcity.example.com"_s);
    fixture.click(u"launchAgainButton"_s);
    QCOMPARE(fixture.page(), u"reviewPage"_s);
    QCOMPARE(fixture.model.spec(), specOf(u"ci"_s));
    QVERIFY(fixture.find<QCheckBox>(u"acknowledge"_s)->isChecked());
    QTRY_VERIFY(fixture.button(QWizard::CommitButton)->isEnabled());
    QVERIFY(!saysItReplaces(fixture)); // nothing of it runs
    fixture.press(QWizard::CommitButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 20000);
    QVERIFY(engine.objects.contains(u"container ci"_s));
    QVERIFY(!fixture.model.isReplacing());

    fixture.find<QAction>(u"launchAgain"_s)->trigger(); // from where it was launched just now, too
    QCOMPARE(fixture.page(), u"reviewPage"_s);
    QVERIFY(fixture.find<QCheckBox>(u"acknowledge"_s)->isChecked());
    QTRY_VERIFY(fixture.button(QWizard::CommitButton)->isEnabled());
}

void FlowTest::launchingAgainReplacesWhatRuns()
{
    launchedBefore(specOf(u"ci"_s));
    FakeEngine engine;
    engine.containerList = listed("ci", "ci");
    WizardFixture fixture(engine.address());
    fixture.find<QAction>(u"launchAgain"_s)->trigger();
    QCOMPARE(fixture.page(), u"reviewPage"_s);
    QTRY_VERIFY(fixture.button(QWizard::CommitButton)->isEnabled());
    QVERIFY(saysItReplaces(fixture));
    QVERIFY(fixture.model.isReplacing());
}

void FlowTest::launchingAgainLeavesOthersAlone()
{
    launchedBefore(specOf(u"ci"_s));
    FakeEngine engine;
    engine.containerList = listed("ci", {});
    WizardFixture fixture(engine.address());
    fixture.click(u"launchAgainButton"_s);
    const auto *checks = fixture.find<FindingList>(u"checkList"_s);
    QTRY_VERIFY(buttonSaying(checks, u"Call it ci-2"_s));
    QVERIFY(!buttonSaying(checks, u"Replace it"_s));
    QVERIFY(!fixture.button(QWizard::CommitButton)->isEnabled());
    QVERIFY(!saysItReplaces(fixture));
}

void FlowTest::asksAboutRisksThatNobodyAccepted()
{
    launchedBefore(specOf(u"ci"_s), false);
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    fixture.click(u"launchAgainButton"_s);
    QCOMPARE(fixture.page(), u"reviewPage"_s);
    QTRY_VERIFY(fixture.session.state() == EngineSession::State::Ready);
    QVERIFY(!fixture.find<QCheckBox>(u"acknowledge"_s)->isChecked());
    QVERIFY(!fixture.button(QWizard::CommitButton)->isEnabled());
}

void FlowTest::anyChangeEndsTheRepetition()
{
    launchedBefore(specOf(u"ci"_s));
    FakeEngine engine;
    engine.containerList = listed("ci", "ci");
    WizardFixture fixture(engine.address());
    fixture.click(u"launchAgainButton"_s);
    QTRY_VERIFY(saysItReplaces(fixture));
    fixture.press(QWizard::BackButton);
    fixture.type(u"image"_s, u"example.org/agent:1"_s);
    QVERIFY(!fixture.model.isReplacing());
    fixture.press(QWizard::NextButton);
    QTRY_VERIFY(buttonSaying(fixture.find<FindingList>(u"checkList"_s), u"Replace it"_s));
    QVERIFY(!fixture.button(QWizard::CommitButton)->isEnabled());
}

void FlowTest::replacesAtOneClick()
{
    FakeEngine engine;
    engine.containerList = listed("ci", "ci");
    WizardFixture fixture(engine.address());
    fixture.model.setSpec(specOf(u"ci"_s));
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    fixture.click(u"acknowledge"_s);
    const auto *checks = fixture.find<FindingList>(u"checkList"_s);
    QTRY_VERIFY(buttonSaying(checks, u"Replace it"_s));
    QVERIFY(!fixture.button(QWizard::CommitButton)->isEnabled());
    buttonSaying(checks, u"Replace it"_s)->click();
    QVERIFY(fixture.model.isReplacing());
    QVERIFY(saysItReplaces(fixture));
    QTRY_VERIFY(fixture.button(QWizard::CommitButton)->isEnabled());
}

void FlowTest::opensRecentSettings()
{
    launchedBefore(specOf(u"first"_s, Method::DockerSocket));
    AgentSpec strange = specOf(u"second"_s);
    strange.serverUrl = u"https://teamcity.example.com/a&b"_s;
    launchedBefore(strange);
    WizardFixture fixture({});
    const auto *menu = fixture.find<QMenu>(u"recentMenu"_s);
    QVERIFY(menu->actions().at(0)->text().contains("a&&b"_L1)); // no key of its own
    fixture.find<QAction>(u"openRecent1"_s)->trigger();
    QCOMPARE(fixture.page(), u"agentPage"_s);
    QCOMPARE(fixture.model.spec(), specOf(u"first"_s, Method::DockerSocket));
    QVERIFY(!fixture.model.isReplacing());
    fixture.model.undoStack()->undo(); // what was there before is not lost
    QCOMPARE(fixture.model.spec(), AgentSpec());
}

void FlowTest::forgets()
{
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        launchedBefore(specOf(name));
    }
    WizardFixture fixture({});
    fixture.find<QAction>(u"forgetRecent1"_s)->trigger();
    QTRY_VERIFY(!fixture.find<QAction>(u"openRecent2"_s));
    const RecentLaunches left;
    QCOMPARE(left.all().size(), 2);
    QCOMPARE(left.all().at(0).spec.name, u"three"_s);
    QCOMPARE(left.all().at(1).spec.name, u"one"_s);
    QVERIFY(recallSpec(specHash(specOf(u"two"_s)))); // agents can still be compared with it
    fixture.find<QAction>(u"clearRecent"_s)->trigger();
    QTRY_VERIFY(!fixture.find<QWidget>(u"recentRow"_s)->isVisible());
    QVERIFY(!fixture.find<QAction>(u"launchAgain"_s)->isEnabled());
    QVERIFY(RecentLaunches().all().isEmpty());
}

void FlowTest::listIsShortAndWithoutDoubles()
{
    for (int i = 0; i < 10; ++i) {
        launchedBefore(specOf(u"agent-%1"_s.arg(i)));
    }
    AgentSpec again = specOf(u"agent-5"_s);
    again.resources.pidsLimit = 512;
    launchedBefore(again);
    const RecentLaunches recent;
    QCOMPARE(recent.all().size(), RecentLaunches::most);
    QCOMPARE(recent.all().first().spec, again);
    QCOMPARE(recent.all().at(1).spec.name, u"agent-9"_s);
    QCOMPARE(recent.all().last().spec.name, u"agent-2"_s);
}

void FlowTest::badListsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"launches\":[");
    QTest::newRow("another shape") << QByteArray(R"({"launches":{"spec":"0123456789abcdef"}})");
    QTest::newRow("other types") << QByteArray(R"({"launches":[1,null,"x",[],{"spec":7}]})");
    QTest::newRow("no hash") << QByteArray(R"({"launches":[{"spec":"../../../etc/passwd"}]})");
    QTest::newRow("unknown hash") << QByteArray(R"({"launches":[{"spec":"0123456789abcdef"}]})");
    QTest::newRow("deep") << QByteArray(5000, '[');
    QTest::newRow("large") << R"({"launches":[{"spec":")" + QByteArray(1000 * 1000, 'a') + "\"}]}";
}

void FlowTest::badListsAreIgnored()
{
    QFETCH(QByteArray, content);
    write(u"recent.json"_s, content);
    QVERIFY(RecentLaunches().all().isEmpty());
    WizardFixture fixture({});
    QVERIFY(!fixture.find<QWidget>(u"recentRow"_s)->isVisible());
}

void FlowTest::changedSettingsAreIgnored()
{
    launchedBefore(specOf(u"kept"_s));
    launchedBefore(specOf(u"changed"_s));
    QFile file(rememberedSpecPath(specHash(specOf(u"changed"_s))));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(printJson(specToJson(specOf(u"another"_s))));
    file.close();
    const RecentLaunches recent;
    QCOMPARE(recent.all().size(), 1);
    QCOMPARE(recent.all().first().spec.name, u"kept"_s);
}

void FlowTest::keepsADraft()
{
    SpecModel model;
    DraftKeeper keeper(model, {});
    QVERIFY(!readDraft()); // nothing was set yet
    keeper.setPage(MainWizard::AgentStep);
    model.setSpec(specOf(u"typed"_s));
    QTRY_VERIFY(readDraft());
    QCOMPARE(readDraft()->spec, specOf(u"typed"_s));
    QCOMPARE(readDraft()->page, int(MainWizard::AgentStep));
    QVERIFY(readDraft()->wasCutOff);
    QCOMPARE(QFile(stateFolder() + u"/draft.json"_s).permissions() &
                 ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);

    model.setSpec(specOf(u"more"_s));
    keeper.commit(); // the session ends
    QCOMPARE(readDraft()->spec, specOf(u"more"_s));
    keeper.close();
    QTRY_VERIFY(!readDraft()->wasCutOff);
    QCOMPARE(readDraft()->spec, specOf(u"more"_s));
    QCOMPARE(readDraft()->page, int(MainWizard::MethodStep));
    keeper.suspend(); // as it is closed, the program ends
    QTest::qWait(200);
    QVERIFY(!readDraft()->wasCutOff);

    keeper.setPage(MainWizard::ReviewStep);
    keeper.suspend(); // the session ends, and the window is closed with it
    keeper.setPage(-1);
    keeper.close();
    QTRY_VERIFY(readDraft()->wasCutOff);
    QTest::qWait(200);
    QVERIFY(readDraft()->wasCutOff);
    QCOMPARE(readDraft()->page, int(MainWizard::ReviewStep));
}

void FlowTest::launchedSettingsNeedNoDraft()
{
    SpecModel model;
    DraftKeeper keeper(model, {});
    model.setSpec(specOf(u"typed"_s));
    keeper.commit();
    QVERIFY(readDraft());
    keeper.settle();
    QTRY_VERIFY(!readDraft());
    keeper.close();
    QTest::qWait(200);
    QVERIFY(!readDraft());
    model.setSpec(specOf(u"the next"_s));
    QTRY_VERIFY(readDraft());
    model.undoStack()->undo();
    QTRY_VERIFY(!readDraft());
}

/// What stands in a field and has no place in the spec is there again in the next window.
void FlowTest::putsBackWhatCouldNotBeRead()
{
    const QString lines = u"A=1\n# remark\nbroken"_s;
    {
        WizardFixture fixture({});
        DraftKeeper keeper(fixture.model, {});
        QVERIFY(fixture.goTo(u"agentPage"_s));
        fixture.type(u"serverUrl"_s, u"teamcity"_s); // wrong, and nevertheless in the spec
        fixture.click(u"advancedToggle"_s);
        fixture.type(u"memory"_s, u"lots"_s);
        fixture.type(u"env"_s, lines);
        keeper.commit();
    }
    const auto draft = readDraft();
    QVERIFY(draft);
    SpecModel model;
    model.resetSpec(draft->spec, draft->unread);
    EngineSession session(QProcessEnvironment::systemEnvironment());
    MainWizard wizard(model, session);
    wizard.show();
    wizard.goTo(MainWizard::ReviewStep);
    QCOMPARE(wizard.currentId(), int(MainWizard::AgentStep)); // as far as the settings allow
    QCOMPARE(wizard.findChild<QLineEdit *>(u"serverUrl"_s)->text(), u"teamcity"_s);
    QCOMPARE(wizard.findChild<QLineEdit *>(u"memory"_s)->text(), u"lots"_s);
    QCOMPARE(wizard.findChild<QPlainTextEdit *>(u"env"_s)->toPlainText(), lines);
    QVERIFY(wizard.findChild<QLabel *>(u"memoryError"_s)->isVisible());
    QCOMPARE(model.unread().value(u"resources.memory"_s).text, u"lots"_s);
    QVERIFY(!model.unread().value(u"resources.memory"_s).problem.isEmpty());
}

void FlowTest::badDraftsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("nonsense");
    QTest::newRow("no settings") << QByteArray(R"({"version":1,"page":2})");
    QTest::newRow("wrong settings") << QByteArray(R"({"spec":{"method":"none"}})");
    QTest::newRow("unknown key") << QByteArray(R"({"spec":{"method":"dind","token":"x"}})");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("large") << R"({"spec":{"name":")" + QByteArray(3000 * 1000, 'a') + "\"}}";
}

void FlowTest::badDraftsAreIgnored()
{
    QFETCH(QByteArray, content);
    write(u"draft.json"_s, content);
    QVERIFY(!readDraft());
}

void FlowTest::handsOverToTheWindowThatIsThere()
{
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    const auto back = qScopeGuard([&] {
        before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    });
    SingleInstance first;
    QVERIFY(!first.handOver({}));
    QList<WindowRequest> requests;
    connect(&first, &SingleInstance::requested, this,
            [&](const WindowRequest &request) { requests.append(request); });
    bool isServed = false;
    const std::unique_ptr<QThread> second(QThread::create([&] { // it waits for the answer
        isServed = SingleInstance().handOver(
            {.file = u"/tmp/a b.json"_s, .agents = true, .activation = u"token-1"_s});
    }));
    second->start();
    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), 30'000);
    QVERIFY(isServed);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].file, u"/tmp/a b.json"_s);
    QVERIFY(requests[0].agents);
    QCOMPARE(requests[0].activation, u"token-1"_s);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    FlowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_flow_test.moc"
