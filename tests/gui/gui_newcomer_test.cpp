#include "wizardfixture.h"

#include "gui/findinglist.h"
#include "gui/setupdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSysInfo>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

/// A newcomer's walk through the window, by clicks and keys alone: nothing is installed, then an
/// engine, then Sysbox. Pictures are kept in the folder that DW_SCREENSHOTS names.
///
/// That an engine appears is played by the tests' stand-in for one, since steps that change the
/// machine are not run here; the steps themselves are run by enginesetup_test and sysboxsetup_test.
class NewcomerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }
    void walks_data();
    void walks();
    void mayNotUseTheEngine_data() { walks_data(); }
    void mayNotUseTheEngine();

private:
    static void store(QWidget &window, const QString &name);
};

namespace {

/// Clicks what a person would see and take.
void clickSaying(const QWidget *within, const QString &text)
{
    QAbstractButton *button = buttonSaying(within, text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton);
}

QString stateOf(const QDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"state"_s)->text();
}

} // namespace

void NewcomerTest::walks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1280, 800);
    QTest::newRow("dark") << true << QSize(1280, 800);
    QTest::newRow("light-small") << false << QSize(1024, 700);
}

void NewcomerTest::store(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("DW_SCREENSHOTS", u"screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    QTest::qWait(150); // timers that coalesce updates
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const QString path = u"%1/6-newcomer-%2-%3.png"_s.arg(folder, name, row);
    QVERIFY2(window.grab().save(path), qPrintable(path));
}

void NewcomerTest::walks()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QTemporaryDir machine;
    QVERIFY(QDir(machine.path()).mkpath(u"etc"_s) &&
            QDir(machine.path()).mkpath(u"run/systemd/system"_s));
    QFile release(machine.filePath(u"etc/os-release"_s));
    QVERIFY(release.open(QIODevice::WriteOnly));
    release.write("ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"\n");
    release.close();
    const QString socket = machine.filePath(u"docker.sock"_s);

    // Nothing is installed: the way to an engine is one click away.
    WizardFixture fixture(u"unix://"_s + socket, machine.path());
    fixture.wizard.resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.wizard.size(), size);
    QVERIFY(fixture.waitForEngine());
    store(fixture.wizard, u"1-nothing-installed"_s);
    QCOMPARE(fixture.wizard.size(), size); // what was found demands no more room
    clickSaying(&fixture.wizard, u"Install Docker step by step"_s);
    auto *dialog = openDialog<SetupDialog>(&fixture.wizard);
    QVERIFY(dialog);
    QVERIFY(stateOf(dialog).contains(u"not installed"_s));
    store(*dialog, u"2-install-docker"_s);
    auto *scroll = dialog->findChild<QScrollArea *>(u"stepScroll"_s);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    store(*dialog, u"2-install-docker-end"_s);
    const auto copies = dialog->findChildren<QToolButton *>();
    QTest::mouseClick(copies.at(1), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"sudo apt-get update"_s);
    auto *checkAgain = dialog->findChild<QPushButton *>(u"checkAgain"_s);
    QTest::keyClick(checkAgain, Qt::Key_Space); // too early
    QTRY_VERIFY(stateOf(dialog).contains(u"not installed"_s));
    // The steps are done.
    FakeEngine engine(socket);
    engine.hostName = QSysInfo::machineHostName().toUtf8();
    engine.operatingSystem = "Ubuntu 24.04.1 LTS";
    QTest::keyClick(checkAgain, Qt::Key_Space);
    QTRY_VERIFY(stateOf(dialog).contains(u"answers"_s));
    store(*dialog, u"3-engine-answers"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.session.comparison().isEmpty());

    // Not sure which method: a few questions.
    fixture.find<QTabBar>(u"detailTabs"_s)->setCurrentIndex(3);
    store(fixture.wizard, u"4-questions"_s);
    fixture.click(u"answerUntrusted"_s);
    fixture.click(u"answerInstall"_s);
    // docker-socket is the one chosen at first: why not, and what instead.
    auto *findings = fixture.find<FindingList>(u"methodFindings"_s);
    QVERIFY(findings->findings().first().text.contains(u"root on the host"_s));
    store(fixture.wizard, u"5-socket-for-untrusted"_s);
    clickSaying(findings, u"instead"_s);
    QVERIFY(fixture.model.spec().method == Method::Sysbox);
    QVERIFY(fixture.find<QRadioButton>(u"cardSysbox"_s)->isChecked());
    store(fixture.wizard, u"6-switched"_s);

    // An engine without Sysbox: the steps.
    clickSaying(findings, u"Show the steps"_s);
    dialog = openDialog<SetupDialog>(&fixture.wizard);
    QVERIFY(dialog);
    store(*dialog, u"7-install-sysbox"_s);
    QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
    engine.sysbox = true;
    clickSaying(dialog, u"k again"_s);
    QTRY_VERIFY(stateOf(dialog).contains(u"knows Sysbox"_s));
    store(*dialog, u"8-sysbox-known"_s);
    clickSaying(dialog, u"Close"_s);

    fixture.find<QTabBar>(u"detailTabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY(findings->findings().isEmpty());
    auto *table = fixture.find<QTableWidget>(u"comparisonTable"_s);
    table->setCurrentCell(2, 0);
    store(fixture.wizard, u"9-compared"_s);
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTRY_VERIFY(!fixture.session.isCheckingPlan() && !fixture.session.planChecks().isEmpty());
    QVERIFY(worstOf(fixture.session.planChecks()) != dw::Verdict::Blocker);
    fixture.wizard.close();
}

/// An engine whose socket is another group's: the command that joins it, to copy, and that it
/// counts from the next login on.
void NewcomerTest::mayNotUseTheEngine()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QTemporaryDir folder;
    const QByteArray socket = folder.filePath(u"docker.sock"_s).toLocal8Bit();
    QVERIFY(chmod(folder.path().toLocal8Bit().constData(), 0755) == 0);
    FakeEngine engine(QString::fromLocal8Bit(socket));
    QVERIFY(chmod(socket.constData(), 0) == 0);
    // Root may use any socket: for as long as the engine is asked, this process is somebody else.
    const bool isRoot = geteuid() == 0;
    constexpr uid_t nobody = 65534;
    constexpr gid_t daemonGroup = 1;
    QVERIFY(!isRoot || (chown(socket.constData(), 0, daemonGroup) == 0 && seteuid(nobody) == 0));
    WizardFixture fixture(engine.address());
    fixture.wizard.resize(size);
    const bool answered = fixture.waitForEngine();
    QVERIFY(!isRoot || seteuid(0) == 0);
    QVERIFY(answered);
    const auto *list = fixture.find<FindingList>(u"engineFindings"_s);
    const Finding finding = list->findings().first();
    QVERIFY2(finding.title.contains(u"permission denied"_s), qPrintable(finding.title));
    QVERIFY2(finding.text.contains(u"log out"_s), qPrintable(finding.text));
    QVERIFY(finding.commands.first().startsWith(u"sudo usermod -aG "_s));
    QVERIFY(finding.more.isEmpty()); // nothing is to be installed
    store(fixture.wizard, u"0-not-permitted"_s);
    clickSaying(list, u"Copy"_s);
    QCOMPARE(QApplication::clipboard()->text(), finding.commands.first());

    QVERIFY(chmod(socket.constData(), 0600) == 0); // the next login
    fixture.click(u"retryButton"_s);
    QTRY_VERIFY(fixture.session.state() == EngineSession::State::Ready);
    QVERIFY(!fixture.find<QWidget>(u"engineFindings"_s)->isVisible());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    NewcomerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_newcomer_test.moc"
