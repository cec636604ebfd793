#include "wizardfixture.h"

#include "gui/comparisontable.h"
#include "gui/findinglist.h"
#include "gui/setupdialog.h"
#include "gui/wizardsettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSysInfo>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

/// What helps to choose a method, and to get what it needs, in the window.
class ChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void asksBeforeItAdvises();
    void takesTheAdviceWithOneClick();
    void answersByKeyboard();
    void remembersAnswers();
    void warnsAgainstTheSocket();
    void saysWhenNothingFits();
    void comparesThisEngine();
    void comparesInGeneral();
    void reasonsByKeyboard();
    void showsStepsForSysbox();
    void showsStepsFromTheCheck();
    void saysWhySysboxCannotBe();
    void startsAnInstalledEngine();

private:
    static QString root(const QTemporaryDir &folder, const QByteArray &osRelease);
};

namespace {

const QByteArray ubuntu = "ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"\n";

QList<Finding> findingsOf(const WizardFixture &fixture, const char *list)
{
    return fixture.find<FindingList>(QString::fromLatin1(list))->findings();
}

/// Clicks what a person would see and take, in what is called `within`.
void clickSaying(const WizardFixture &fixture, const char *within, const QString &text)
{
    QAbstractButton *button =
        buttonSaying(fixture.find<QWidget>(QString::fromLatin1(within)), text);
    QVERIFY2(button, qPrintable(text));
    QTest::mouseClick(button, Qt::LeftButton);
}

bool isLookedAt(const WizardFixture &fixture)
{
    return !fixture.session.comparison().isEmpty();
}

void choose(const WizardFixture &fixture, int tab)
{
    fixture.find<QTabBar>(u"detailTabs"_s)->setCurrentIndex(tab);
}

} // namespace

QString ChoiceTest::root(const QTemporaryDir &folder, const QByteArray &osRelease)
{
    QDir().mkpath(folder.filePath(u"etc"_s));
    QDir().mkpath(folder.filePath(u"run/systemd/system"_s));
    QFile file(folder.filePath(u"etc/os-release"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(osRelease);
    }
    return folder.path();
}

void ChoiceTest::asksBeforeItAdvises()
{
    WizardFixture fixture({});
    choose(fixture, 3);
    QVERIFY(fixture.find<QWidget>(u"answerTrusted"_s)->isVisible());
    QVERIFY(!fixture.find<QWidget>(u"methodDetails"_s)->isVisible());
    QVERIFY(findingsOf(fixture, "choiceAdvice").isEmpty());
    fixture.click(u"answerCompose"_s); // says nothing about trust
    QVERIFY(findingsOf(fixture, "choiceAdvice").isEmpty());
    QVERIFY(!fixture.wizard.answers());
    fixture.click(u"answerTrusted"_s);
    QCOMPARE(findingsOf(fixture, "choiceAdvice").size(), 3);
    QVERIFY(fixture.wizard.answers()->needsCompose);
    choose(fixture, 0);
    QVERIFY(fixture.find<QWidget>(u"methodDetails"_s)->isVisible());
}

void ChoiceTest::takesTheAdviceWithOneClick()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QTRY_VERIFY(isLookedAt(fixture));
    choose(fixture, 3);
    fixture.click(u"answerTrusted"_s);
    QVERIFY(findingsOf(fixture, "choiceAdvice").first().title.contains(u"chosen"_s));
    fixture.click(u"answerSeveral"_s);
    const Finding first = findingsOf(fixture, "choiceAdvice").first();
    QVERIFY(first.title.contains(u"recommended"_s));
    QCOMPARE(first.changes.size(), 1);
    QVERIFY(first.text.contains(u"It works on this machine"_s));
    clickSaying(fixture, "choiceAdvice", first.changes.first().label);
    QVERIFY(fixture.model.spec().method == Method::Dind);
    QVERIFY(fixture.find<QRadioButton>(u"cardDind"_s)->isChecked());
    QVERIFY(findingsOf(fixture, "choiceAdvice").first().title.contains(u"chosen"_s));
    fixture.model.undoStack()->undo();
    QVERIFY(fixture.model.spec().method == Method::DockerSocket);
    // Sysbox is not there, and nothing may be installed.
    QVERIFY(findingsOf(fixture, "choiceAdvice").last().title.contains(u"not here"_s));
    QVERIFY(findingsOf(fixture, "choiceAdvice").last().changes.isEmpty());
}

void ChoiceTest::answersByKeyboard()
{
    WizardFixture fixture({});
    choose(fixture, 3);
    auto *trusted = fixture.find<QRadioButton>(u"answerTrusted"_s);
    auto *untrusted = fixture.find<QRadioButton>(u"answerUntrusted"_s);
    QVERIFY(waitUntilActive(&fixture.wizard)); // arrow keys ask who has the focus
    trusted->setFocus();
    QTest::keyClick(trusted, Qt::Key_Space);
    QVERIFY(trusted->isChecked());
    QTest::keyClick(trusted, Qt::Key_Down);
    QVERIFY(untrusted->isChecked());
    QVERIFY(!fixture.wizard.answers()->trustsEveryCommit);
    auto *install = fixture.find<QCheckBox>(u"answerInstall"_s);
    install->setFocus();
    QTest::keyClick(install, Qt::Key_Space);
    QVERIFY(fixture.wizard.answers()->mayInstallOnHost);
    // A screen reader says what is asked with each answer.
    QVERIFY(untrusted->accessibleDescription().contains(u"trust"_s));
    // The method's own radio buttons are another group.
    QVERIFY(fixture.find<QRadioButton>(u"cardDockerSocket"_s)->isChecked());
}

void ChoiceTest::remembersAnswers()
{
    QSettings().clear();
    QVERIFY(!WizardSettings::load().answers);
    const Answers given{.trustsEveryCommit = false,
                        .needsBuildx = true,
                        .needsPublishedPorts = true,
                        .mayInstallOnHost = true};
    WizardSettings settings;
    settings.answers = given;
    settings.save();
    QVERIFY(WizardSettings::load().answers == given);

    WizardFixture fixture({});
    fixture.wizard.setAnswers(WizardSettings::load().answers);
    QVERIFY(fixture.wizard.answers() == given);
    QVERIFY(fixture.find<QRadioButton>(u"answerUntrusted"_s)->isChecked());
}

void ChoiceTest::warnsAgainstTheSocket()
{
    FakeEngine engine;
    engine.sysbox = true;
    WizardFixture fixture(engine.address());
    QTRY_VERIFY(isLookedAt(fixture));
    QVERIFY(findingsOf(fixture, "methodFindings").isEmpty());
    QVERIFY(!fixture.find<QWidget>(u"methodFindings"_s)->isVisible());
    choose(fixture, 3);
    fixture.click(u"answerUntrusted"_s);
    const QList<Finding> findings = findingsOf(fixture, "methodFindings");
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().text.contains(u"root on the host"_s));
    clickSaying(fixture, "methodFindings", u"instead"_s);
    QVERIFY(fixture.model.spec().method == Method::Sysbox);
    QVERIFY(findingsOf(fixture, "methodFindings").isEmpty());
    fixture.model.undoStack()->undo();
    QCOMPARE(findingsOf(fixture, "methodFindings").size(), 1);
    fixture.click(u"cardDind"_s);
    QVERIFY(findingsOf(fixture, "methodFindings").first().text.contains(u"privileged"_s));
    fixture.click(u"answerTrusted"_s);
    QVERIFY(findingsOf(fixture, "methodFindings").isEmpty());
}

void ChoiceTest::saysWhenNothingFits()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QTRY_VERIFY(isLookedAt(fixture));
    choose(fixture, 3);
    fixture.click(u"answerUntrusted"_s);
    const Finding finding = findingsOf(fixture, "methodFindings").first();
    QVERIFY(finding.changes.isEmpty());
    QVERIFY(finding.remedy.contains(u"virtual machine"_s));
    fixture.click(u"answerInstall"_s);
    QCOMPARE(findingsOf(fixture, "methodFindings").first().changes.size(), 1);
}

void ChoiceTest::comparesThisEngine()
{
    FakeEngine engine;
    engine.containerList = R"([{"Id":"a","Names":["/web"],"State":"running"}])";
    WizardFixture fixture(engine.address());
    QTRY_VERIFY(isLookedAt(fixture));
    choose(fixture, 1);
    auto *table = fixture.find<ComparisonTable>(u"comparisonTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->item(0, 0)->text(), u"Yes"_s);
    QVERIFY(table->item(0, 2)->text().contains(u"Sysbox"_s));
    QVERIFY(table->item(2, 0)->text().contains(u"fake"_s)); // the host's name
    QVERIFY(table->isRowHidden(5));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualItemRect(table->item(4, 0)).center());
    QVERIFY(!table->isRowHidden(5));
    QVERIFY(table->item(5, 0)->text().contains(u"web"_s));

    engine.sysbox = true;
    fixture.click(u"retryButton"_s);
    QTRY_COMPARE(table->item(0, 2)->text(), u"Yes"_s);
}

void ChoiceTest::comparesInGeneral()
{
    WizardFixture fixture({});
    QVERIFY(fixture.waitForEngine());
    choose(fixture, 1);
    const auto *table = fixture.find<ComparisonTable>(u"comparisonTable"_s);
    QCOMPARE(table->rowCount(), 2 * int(comparisonRows().size()));
    QCOMPARE(table->item(0, 0)->text(),
             methodInfo(Method::DockerSocket).comparison.value(comparisonRows().first().key));
}

void ChoiceTest::reasonsByKeyboard()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QTRY_VERIFY(isLookedAt(fixture));
    choose(fixture, 1);
    auto *table = fixture.find<ComparisonTable>(u"comparisonTable"_s);
    QVERIFY(waitUntilActive(&fixture.wizard));
    table->setFocus();
    table->setCurrentCell(0, 0);
    QVERIFY(!table->isRowHidden(1));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentRow(), 2); // over the row that explains
    QVERIFY(table->isRowHidden(1) && !table->isRowHidden(3));
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->item(3, 0)->text(),
             table->item(2, 1)->data(Qt::AccessibleDescriptionRole).toString());
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(!table->hasFocus());
}

void ChoiceTest::showsStepsForSysbox()
{
    QTemporaryDir folder;
    FakeEngine engine;
    engine.hostName = QSysInfo::machineHostName().toUtf8();
    WizardFixture fixture(engine.address(), root(folder, ubuntu));
    QTRY_VERIFY(isLookedAt(fixture));
    fixture.click(u"cardSysbox"_s);
    QCOMPARE(findingsOf(fixture, "methodFindings").size(), 1);
    clickSaying(fixture, "methodFindings", u"Show the steps"_s);
    auto *dialog = openDialog<SetupDialog>(&fixture.wizard);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QLabel *>(u"state"_s)->text().isEmpty());
    const auto copies = dialog->findChildren<QToolButton *>();
    QVERIFY(copies.size() >= 4);
    QTest::mouseClick(copies.first(), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"curl -fLO "_s));

    engine.sysbox = true; // somebody typed them
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"checkAgain"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"state"_s)->text().contains(u"knows Sysbox"_s));
    QVERIFY(findingsOf(fixture, "methodFindings").isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<SetupDialog>(&fixture.wizard));
}

void ChoiceTest::showsStepsFromTheCheck()
{
    FakeEngine engine; // on another machine, by its name
    WizardFixture fixture(engine.address());
    fixture.click(u"cardSysbox"_s);
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTRY_VERIFY(buttonSaying(fixture.find<QWidget>(u"checkList"_s), u"Show the steps"_s));
    clickSaying(fixture, "checkList", u"Show the steps"_s);
    auto *dialog = openDialog<SetupDialog>(&fixture.wizard);
    QVERIFY(dialog);
    const auto *notes = dialog->findChild<FindingList *>(u"notes"_s);
    QVERIFY(notes->findings().first().title.contains(u"another machine"_s));
}

void ChoiceTest::saysWhySysboxCannotBe()
{
    QTemporaryDir folder;
    FakeEngine engine;
    engine.operatingSystem = "Docker Desktop";
    WizardFixture fixture(engine.address());
    QTRY_VERIFY(isLookedAt(fixture));
    fixture.click(u"cardSysbox"_s);
    const Finding finding = findingsOf(fixture, "methodFindings").first();
    QVERIFY(finding.text.contains(u"virtual machine in which nothing can be installed"_s));
    QVERIFY(finding.more.isEmpty());
}

void ChoiceTest::startsAnInstalledEngine()
{
    QTemporaryDir folder;
    const QString machine = root(folder, ubuntu);
    QVERIFY(QDir().mkpath(folder.filePath(u"usr/bin"_s)));
    QFile program(folder.filePath(u"usr/bin/dockerd"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    WizardFixture fixture({}, machine);
    QVERIFY(fixture.waitForEngine());
    const Finding finding = findingsOf(fixture, "engineFindings").first();
    QCOMPARE(finding.commands, QStringList(u"sudo systemctl start docker"_s));
    QVERIFY(!finding.moreLabel.contains(u"Install"_s));
    QVERIFY(!fixture.session.isDockerMissing());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ChoiceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_choice_test.moc"
