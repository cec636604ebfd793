#include "wizardfixture.h"

#include "gui/badge.h"
#include "gui/recoverydialog.h"
#include "launch/journal.h"
#include "plan/labels.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

using namespace dw;
using namespace dw::gui;
using namespace Qt::StringLiterals;

/// A window that finds a launch which was cut off: what it shows, and that both ways out work.
class GuiRecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanupTestCase() { init(); }
    void saysNothingWhereNothingIsLeft();
    void undoes();
    void finishes();
    void asksAgainLater();
    void tellsWhatItCouldNotTakeBack();
    void cantFinishWithoutTheToken();
    void removesWhatWasReplaced();

private:
    /// A journal on `engine`, of a launch of "ci" that was killed.
    static void cutOff(FakeEngine &engine, const std::function<void(Journal &)> &more = {},
                       bool hasToken = false);
    static void add(FakeEngine &engine, const QString &object, const QString &deployment);
};

void GuiRecoveryTest::init()
{
    // The test's own home (isolateSettings), which other runs have used too.
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
         u"/dind-wizard/launches"_s)
        .removeRecursively();
}

void GuiRecoveryTest::add(FakeEngine &engine, const QString &object, const QString &deployment)
{
    engine.objects.insert(object);
    engine.labels.insert(object, {{labels::deployment, deployment}});
}

void GuiRecoveryTest::cutOff(FakeEngine &engine, const std::function<void(Journal &)> &more,
                             bool hasToken)
{
    LaunchRecord record;
    record.engine = engine.address();
    record.spec.method = Method::Dind;
    record.spec.serverUrl = u"http://teamcity.example.com"_s;
    record.spec.name = u"ci"_s;
    record.hasToken = hasToken;
    const Result<std::unique_ptr<Journal>> journal = Journal::begin(record);
    QVERIFY(journal);
    using Kind = Change::Kind;
    QVERIFY((*journal)->willDo({.kind = Kind::CreatedVolume, .name = u"ci-conf"_s}));
    QVERIFY((*journal)->hasDone(0, {}));
    QVERIFY((*journal)->willDo({.kind = Kind::CreatedContainer, .name = u"ci-docker"_s}));
    add(engine, u"volume ci-conf"_s, u"ci"_s);
    add(engine, u"container ci-docker"_s, u"ci"_s);
    if (more) {
        more(**journal);
    }
}

void GuiRecoveryTest::saysNothingWhereNothingIsLeft()
{
    FakeEngine engine;
    FakeEngine other;
    cutOff(other);
    WizardFixture window(engine.address());
    QVERIFY(window.waitForEngine());
    QTest::qWait(300);
    QVERIFY(!openDialog<RecoveryDialog>(&window.wizard));
    window.find<QAction>(u"recoverLaunches"_s)->trigger();
    QTRY_VERIFY(openDialog<RecoveryDialog>(&window.wizard));
    QVERIFY(!window.find<QPushButton>(u"undoButton"_s)->isVisible());
    QCOMPARE(window.find<QPushButton>(u"laterButton"_s)->text(), u"&Close"_s);
}

void GuiRecoveryTest::undoes()
{
    FakeEngine engine;
    cutOff(engine);
    add(engine, u"volume other-conf"_s, u"other"_s);
    WizardFixture window(engine.address());
    QTRY_VERIFY(openDialog<RecoveryDialog>(&window.wizard));
    auto *objects = window.find<QListWidget>(u"objects"_s);
    QCOMPARE(objects->count(), 2);
    QCOMPARE(objects->item(0)->text(), u"volume ci-conf"_s);
    QTest::qWait(100);
    const QString pictures = qEnvironmentVariable("DW_SCREENSHOTS");
    if (!pictures.isEmpty()) {
        QVERIFY(QDir().mkpath(pictures));
        QVERIFY(
            openDialog<RecoveryDialog>(&window.wizard)->grab().save(pictures + u"/recovery.png"_s));
    }
    window.click(u"undoButton"_s);
    QTRY_COMPARE(window.find<QPushButton>(u"laterButton"_s)->text(), u"&Close"_s);
    QCOMPARE(engine.objects, QSet<QString>{u"volume other-conf"_s});
    QVERIFY(unfinishedLaunches().isEmpty());
    window.click(u"laterButton"_s);
    QTRY_VERIFY(!openDialog<RecoveryDialog>(&window.wizard));
}

void GuiRecoveryTest::finishes()
{
    FakeEngine engine;
    cutOff(engine);
    WizardFixture window(engine.address());
    QTRY_VERIFY(openDialog<RecoveryDialog>(&window.wizard));
    window.click(u"finishButton"_s);
    QTRY_VERIFY(!openDialog<RecoveryDialog>(&window.wizard));
    QCOMPARE(window.model.spec().name, u"ci"_s);
    QCOMPARE(window.model.spec().method, Method::Dind);
    QVERIFY(engine.objects.isEmpty() || window.page() == u"launchPage"_s);
    QVERIFY(window.page() == u"reviewPage"_s || window.page() == u"launchPage"_s);
}

void GuiRecoveryTest::asksAgainLater()
{
    FakeEngine engine;
    cutOff(engine);
    WizardFixture window(engine.address());
    QTRY_VERIFY(openDialog<RecoveryDialog>(&window.wizard));
    window.click(u"laterButton"_s);
    QTRY_VERIFY(!openDialog<RecoveryDialog>(&window.wizard));
    window.session.refresh();
    QVERIFY(window.waitForEngine());
    QTest::qWait(300);
    QVERIFY(!openDialog<RecoveryDialog>(&window.wizard)); // not again and again
    window.find<QAction>(u"recoverLaunches"_s)->trigger();
    QTRY_VERIFY(openDialog<RecoveryDialog>(&window.wizard));
    QCOMPARE(unfinishedLaunches().size(), 1);
}

void GuiRecoveryTest::tellsWhatItCouldNotTakeBack()
{
    FakeEngine engine;
    cutOff(engine);
    engine.refusals.insert(u"volume ci-conf"_s, "volume is in use");
    WizardFixture window(engine.address());
    QTRY_VERIFY(openDialog<RecoveryDialog>(&window.wizard));
    window.click(u"undoButton"_s);
    auto *choices = window.find<QLabel>(u"choices"_s);
    QTRY_VERIFY_WITH_TIMEOUT(choices->text().contains(u"volume is in use"_s), 30000);
    QVERIFY(window.find<QPushButton>(u"undoButton"_s)->isEnabled());
    engine.refusals.clear();
    window.click(u"undoButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(unfinishedLaunches().isEmpty(), 30000);
}

void GuiRecoveryTest::cantFinishWithoutTheToken()
{
    FakeEngine engine;
    cutOff(engine, {}, true);
    WizardFixture window(engine.address());
    QTRY_VERIFY(openDialog<RecoveryDialog>(&window.wizard));
    QVERIFY(!window.find<QPushButton>(u"finishButton"_s)->isEnabled());
    QVERIFY(window.find<QLabel>(u"choices"_s)->text().contains(u"--token-file"_s));
}

void GuiRecoveryTest::removesWhatWasReplaced()
{
    FakeEngine engine;
    cutOff(engine, [&engine](Journal &journal) {
        add(engine, u"container ci-replaced-1"_s, u"ci"_s);
        QVERIFY(journal.willDo({.kind = Change::Kind::SetAside,
                                .name = u"ci"_s,
                                .newName = u"ci-replaced-1"_s,
                                .wasRunning = true}));
        QVERIFY(journal.complete());
    });
    WizardFixture window(engine.address());
    QTRY_VERIFY(openDialog<RecoveryDialog>(&window.wizard));
    QVERIFY(!window.find<QPushButton>(u"finishButton"_s)->isVisible());
    window.click(u"undoButton"_s);
    QTRY_VERIFY(!engine.objects.contains(u"container ci-replaced-1"_s));
    QTRY_VERIFY(unfinishedLaunches().isEmpty());
    QVERIFY(engine.objects.contains(u"container ci-docker"_s));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    isolateSettings();
    GuiRecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "gui_recovery_test.moc"
