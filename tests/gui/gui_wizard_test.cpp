#include "wizardfixture.h"

#include "gui/codeview.h"
#include "gui/exportfile.h"
#include "gui/launchtexts.h"
#include "gui/optionlines.h"
#include "gui/specfile.h"
#include "gui/theme.h"
#include "gui/wizardsettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

class WizardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void startsWithoutAnEngine();
    void showsWhatTheEngineCanRun();
    void methodsByKeyboard();
    void emptyUrlIsNotShoutedAt();
    void wrongUrlIsMarked();
    void previewFollowsTyping();
    void goingBackLosesNothing();
    void listsKeepWhatCannotBeRead();
    void entriesWithoutALineSurvive();
    void fieldsFollowTheMethod();
    void errorsOpenTheAdvancedPart();
    void undoAndRedo();
    void launchAsksForAcknowledgement();
    void noLaunchWithoutAnEngine();
    void copyAndSave();
    void opensAndSavesSettings();
    void badSettingsFile_data();
    void badSettingsFile();
    void remembersSettings();
    void launches();
    void failureLeavesTheWayBack();
    void cancelUndoes();
    void closingCancelsFirst();
    void coloursReadable();
};

namespace {

QString codeIn(const WizardFixture &fixture, const QString &name)
{
    return fixture.find<CodeView>(name)->toPlainText();
}

} // namespace

void WizardTest::startsWithoutAnEngine()
{
    WizardFixture fixture({});
    QCOMPARE(fixture.page(), u"methodPage"_s);
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
    QVERIFY(fixture.waitForEngine());
    QVERIFY(fixture.session.state() == EngineSession::State::Unreachable);
    QVERIFY(fixture.find<QWidget>(u"retryButton"_s)->isEnabled());
    QVERIFY(!fixture.find<QLabel>(u"engineText"_s)->text().isEmpty());
}

void WizardTest::showsWhatTheEngineCanRun()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    using S = EngineSession::Availability::State;
    const auto state = [&](Method method) { return fixture.session.availability(method).state; };
    QTRY_VERIFY(state(Method::Sysbox) == S::Refused);
    QVERIFY(state(Method::DockerSocket) == S::Works);
    QVERIFY(state(Method::Dind) == S::Works);
    const auto *card = fixture.find<QRadioButton>(u"cardSysbox"_s);
    QVERIFY(card->accessibleDescription().contains(
        fixture.session.availability(Method::Sysbox).reason));

    engine.sysbox = true;
    fixture.click(u"retryButton"_s);
    QTRY_VERIFY(state(Method::Sysbox) == S::Works);
}

void WizardTest::methodsByKeyboard()
{
    WizardFixture fixture({});
    auto *first = fixture.find<QRadioButton>(u"cardDockerSocket"_s);
    auto *second = fixture.find<QRadioButton>(u"cardDind"_s);
    QVERIFY(first->isChecked());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QVERIFY(second->isChecked());
    QVERIFY(second->hasFocus());
    QVERIFY(fixture.model.spec().method == Method::Dind);
    fixture.click(u"cardSysbox"_s);
    QVERIFY(fixture.model.spec().method == Method::Sysbox);
    QVERIFY(!second->isChecked());
    QVERIFY(!first->accessibleName().isEmpty());
}

void WizardTest::emptyUrlIsNotShoutedAt()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    QCOMPARE(fixture.page(), u"agentPage"_s);
    QCOMPARE(fixture.errorOf(u"serverUrl"_s), QString());
    QVERIFY(!fixture.button(QWizard::NextButton)->isEnabled());
    QVERIFY(fixture.find<QLineEdit>(u"serverUrl"_s)->hasFocus());

    fixture.type(u"serverUrl"_s, u"x"_s);
    fixture.type(u"serverUrl"_s, {});
    QVERIFY(!fixture.errorOf(u"serverUrl"_s).isEmpty()); // now it was touched
}

void WizardTest::wrongUrlIsMarked()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, u"teamcity.example.com"_s);
    QVERIFY(fixture.errorOf(u"serverUrl"_s).contains("http"_L1));
    QCOMPARE(fixture.find<QLineEdit>(u"serverUrl"_s)->accessibleDescription(),
             fixture.errorOf(u"serverUrl"_s));
    QVERIFY(!fixture.button(QWizard::NextButton)->isEnabled());

    fixture.type(u"serverUrl"_s, u"  https://teamcity.example.com/tc "_s); // pasted with blanks
    QCOMPARE(fixture.errorOf(u"serverUrl"_s), QString());
    QCOMPARE(fixture.model.spec().serverUrl, u"https://teamcity.example.com/tc"_s);
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
}

void WizardTest::previewFollowsTyping()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    QTRY_VERIFY(codeIn(fixture, u"previewCommand"_s).contains("docker"_L1)); // an example
    fixture.type(u"serverUrl"_s, u"https://tc.example.org"_s);
    QTRY_VERIFY(codeIn(fixture, u"previewCommand"_s).contains("https://tc.example.org"_L1));
    QVERIFY(codeIn(fixture, u"previewCompose"_s).contains("https://tc.example.org"_L1));
    fixture.type(u"name"_s, u"build-7"_s);
    QTRY_VERIFY(codeIn(fixture, u"previewCompose"_s).contains("build-7"_L1));

    const QString good = codeIn(fixture, u"previewCommand"_s);
    fixture.type(u"name"_s, u"bad name!"_s);
    QTRY_VERIFY(fixture.find<QLabel>(u"previewNote"_s)->isVisible());
    QVERIFY(!codeIn(fixture, u"previewCommand"_s).contains('!'_L1));
    QVERIFY(!good.isEmpty());
}

void WizardTest::goingBackLosesNothing()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, u"https://tc.example.org"_s);
    fixture.click(u"advancedToggle"_s);
    fixture.type(u"memory"_s, u"lots"_s); // not a size
    fixture.type(u"env"_s, u"A=1\n# remark\nB"_s);
    QVERIFY(!fixture.button(QWizard::NextButton)->isEnabled());
    fixture.press(QWizard::BackButton);
    fixture.click(u"cardDind"_s);
    fixture.press(QWizard::NextButton);
    QCOMPARE(fixture.find<QLineEdit>(u"serverUrl"_s)->text(), u"https://tc.example.org"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"memory"_s)->text(), u"lots"_s);
    QCOMPARE(fixture.find<QPlainTextEdit>(u"env"_s)->toPlainText(), u"A=1\n# remark\nB"_s);
    QVERIFY(!fixture.errorOf(u"memory"_s).isEmpty());

    fixture.type(u"memory"_s, u"2g"_s);
    fixture.type(u"env"_s, u"A=1"_s);
    fixture.press(QWizard::NextButton);
    QCOMPARE(fixture.page(), u"reviewPage"_s);
    fixture.press(QWizard::BackButton);
    QCOMPARE(fixture.find<QLineEdit>(u"memory"_s)->text(), u"2g"_s);
}

void WizardTest::listsKeepWhatCannotBeRead()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, u"https://tc.example.org"_s);
    fixture.click(u"advancedToggle"_s);
    fixture.type(u"env"_s, u"A=1\nbroken\nC=x=y "_s);
    QVERIFY(fixture.errorOf(u"env"_s).contains('2'_L1)); // the line
    QCOMPARE(fixture.model.spec().env, (QMap<QString, QString>{{u"A"_s, u"1"_s}, {u"C"_s, u"x=y "_s}}));
    QCOMPARE(fixture.find<QPlainTextEdit>(u"env"_s)->toPlainText(), u"A=1\nbroken\nC=x=y "_s);
    QVERIFY(!fixture.button(QWizard::NextButton)->isEnabled());

    const auto volumes = readVolumes(u"/a:/b:ro\ncache:/c\nC:\\work:/w"_s);
    QVERIFY(volumes.error.isEmpty());
    QCOMPARE(volumes.value.size(), 3);
    QVERIFY(volumes.value.at(0).readOnly);
    QCOMPARE(volumes.value.at(2).source, u"C:\\work"_s);
    QVERIFY(!readVolumes(u"/a"_s).error.isEmpty());
    QVERIFY(!readVolumes(u"/a:/b:rx"_s).error.isEmpty());
    QCOMPARE(readHosts(u"db:fe80::1"_s).value.value(0).second, u"fe80::1"_s);
    QVERIFY(!readKeyValues(u"A=1\nA=2"_s).error.isEmpty());
}

void WizardTest::entriesWithoutALineSurvive()
{
    WizardFixture fixture({});
    AgentSpec spec;
    spec.serverUrl = u"https://tc.example.org"_s;
    spec.env = {{u"CERT"_s, u"line 1\nline 2"_s}, {u"A"_s, u"1"_s}};
    fixture.model.setSpec(spec);
    fixture.press(QWizard::NextButton);
    QCOMPARE(fixture.find<QPlainTextEdit>(u"env"_s)->toPlainText(), u"A=1"_s);
    fixture.type(u"env"_s, u"B=2"_s);
    QCOMPARE(fixture.model.spec().env,
             (QMap<QString, QString>{{u"CERT"_s, u"line 1\nline 2"_s}, {u"B"_s, u"2"_s}}));
}

void WizardTest::fieldsFollowTheMethod()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    fixture.click(u"advancedToggle"_s);
    const auto visible = [&](const char *name) {
        return fixture.find<QWidget>(QString::fromLatin1(name))->isVisible();
    };
    QVERIFY(visible("socketPath") && !visible("enginePlacement") && !visible("engineImage"));
    fixture.press(QWizard::BackButton);
    fixture.click(u"cardDind"_s);
    fixture.press(QWizard::NextButton);
    QVERIFY(!visible("socketPath") && visible("enginePlacement") && visible("engineImage"));
    fixture.press(QWizard::BackButton);
    fixture.click(u"cardSysbox"_s);
    fixture.press(QWizard::NextButton);
    QVERIFY(visible("enginePlacement") && !visible("engineImage") && !visible("runAs"));
}

void WizardTest::errorsOpenTheAdvancedPart()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    QVERIFY(!fixture.find<QWidget>(u"advanced"_s)->isVisible());
    AgentSpec spec = fixture.model.spec();
    spec.serverUrl = u"https://tc.example.org"_s;
    spec.network = u"none"_s;
    fixture.model.setSpec(spec);
    QVERIFY(fixture.find<QWidget>(u"advanced"_s)->isVisible());
    QVERIFY(!fixture.errorOf(u"network"_s).isEmpty());

    // An error of one field that another one could solve stands at its own.
    spec.network.clear();
    spec.count = 3;
    fixture.model.setSpec(spec);
    QVERIFY(!fixture.errorOf(u"count"_s).isEmpty());
}

void WizardTest::undoAndRedo()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, u"https://one.example.org"_s);
    fixture.type(u"name"_s, u"second"_s);
    fixture.model.undoStack()->undo(); // all the typing in one field is one step
    QCOMPARE(fixture.find<QLineEdit>(u"name"_s)->text(), u"teamcity-agent"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"serverUrl"_s)->text(), u"https://one.example.org"_s);
    fixture.model.undoStack()->redo();
    QCOMPARE(fixture.find<QLineEdit>(u"name"_s)->text(), u"second"_s);
}

void WizardTest::launchAsksForAcknowledgement()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    auto *box = fixture.find<QCheckBox>(u"acknowledge"_s);
    QAbstractButton *launch = fixture.button(QWizard::CommitButton);
    QTRY_VERIFY(fixture.session.state() == EngineSession::State::Ready);
    QVERIFY(!box->isChecked());
    QVERIFY(!launch->isEnabled());
    fixture.click(u"acknowledge"_s);
    QVERIFY(box->isChecked());
    QTRY_VERIFY(launch->isEnabled());

    // Other settings, same risks: it holds.
    fixture.press(QWizard::BackButton);
    fixture.type(u"name"_s, u"other"_s);
    fixture.press(QWizard::NextButton);
    QVERIFY(box->isChecked());

    // Other risks: it has to be given anew.
    fixture.press(QWizard::BackButton);
    fixture.type(u"serverUrl"_s, u"http://tc.example.org"_s);
    fixture.press(QWizard::NextButton);
    QCOMPARE(fixture.page(), u"reviewPage"_s);
    QVERIFY(!box->isChecked());
    QVERIFY(!launch->isEnabled());
}

void WizardTest::noLaunchWithoutAnEngine()
{
    WizardFixture fixture({});
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QVERIFY(fixture.waitForEngine());
    fixture.click(u"acknowledge"_s);
    QVERIFY(!fixture.button(QWizard::CommitButton)->isEnabled());
    QVERIFY(!fixture.find<QLabel>(u"launchNote"_s)->text().isEmpty());
    QVERIFY(fixture.find<QWidget>(u"copyButton"_s)->isEnabled());
    QVERIFY(fixture.find<QWidget>(u"saveButton"_s)->isEnabled());
}

void WizardTest::copyAndSave()
{
    QTemporaryDir folder;
    WizardFixture fixture({});
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTRY_VERIFY(!codeIn(fixture, u"reviewCommand"_s).isEmpty());
    fixture.click(u"copyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), codeIn(fixture, u"reviewCommand"_s));
    QVERIFY(!fixture.find<QLabel>(u"exportNote"_s)->text().isEmpty());

    const auto save = [&](const QString &suggested) {
        fixture.click(u"saveButton"_s);
        auto *dialog = openDialog<QFileDialog>(&fixture.wizard);
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(suggested));
        dialog->setDirectory(folder.path());
        dialog->selectFile(suggested);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFileInfo::exists(folder.filePath(suggested)));
    };
    save(u"teamcity-agent.sh"_s);
    QVERIFY(QFileInfo(folder.filePath(u"teamcity-agent.sh"_s)).isExecutable());
    fixture.find<QTabWidget>(u"reviewTabs"_s)->setCurrentIndex(1);
    save(u"compose.yaml"_s);
    QFile compose(folder.filePath(u"compose.yaml"_s));
    QVERIFY(compose.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(compose.readAll()), codeIn(fixture, u"reviewCompose"_s));
    QVERIFY(!QFileInfo(compose).isExecutable());

    const Result<void> refused = writeFile(u"/nonexistent/x.sh"_s, "x", FileKind::Script);
    QVERIFY(!refused && !refused.error().hint.isEmpty());
}

void WizardTest::opensAndSavesSettings()
{
    QTemporaryDir folder;
    WizardFixture fixture({});
    fixture.click(u"cardDind"_s);
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, u"https://saved.example.org"_s);
    fixture.find<QSpinBox>(u"count"_s)->setValue(3);
    const AgentSpec spec = fixture.model.spec();
    const QString path = folder.filePath(u"agent.json"_s);
    fixture.wizard.files().saveTo(path);

    WizardFixture other({});
    other.wizard.files().openPath(path);
    QVERIFY(other.model.spec() == spec);
    QCOMPARE(other.page(), u"agentPage"_s);
    QCOMPARE(other.find<QLineEdit>(u"serverUrl"_s)->text(), u"https://saved.example.org"_s);
    QVERIFY(other.find<QRadioButton>(u"cardDind"_s)->isChecked());
}

void WizardTest::badSettingsFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("unknown key") << QByteArray(R"({"method":"dind","servrUrl":"https://x.example"})");
    QTest::newRow("wrong type") << QByteArray(R"({"method":"dind","count":"three"})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
}

void WizardTest::badSettingsFile()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    WizardFixture fixture({});
    const AgentSpec before = fixture.model.spec();
    fixture.wizard.files().openPath(file.fileName());
    auto *box = openDialog<QMessageBox>(&fixture.wizard);
    QVERIFY(box);
    QVERIFY(box->text().contains("bad.json"_L1));
    QVERIFY(!box->informativeText().isEmpty()); // what to do next
    box->close();
    QVERIFY(fixture.model.spec() == before);
}

void WizardTest::remembersSettings()
{
    WizardSettings settings;
    settings.spec = AgentSpec{};
    settings.spec->serverUrl = u"https://kept.example.org"_s;
    settings.spec->env = {{u"A"_s, u"1"_s}};
    settings.engine = u"unix:///some.sock"_s;
    settings.save();
    const WizardSettings loaded = WizardSettings::load();
    QVERIFY(loaded.spec == settings.spec);
    QCOMPARE(loaded.engine, settings.engine);
}

void WizardTest::launches()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 20000);
    QVERIFY(engine.objects.contains(u"container teamcity-agent"_s));
    QVERIFY(fixture.find<QWidget>(u"authorizeLink"_s)->isVisible());
    QVERIFY(fixture.find<QLabel>(u"resultText"_s)->text().contains("agents stop teamcity-agent"_L1));
    QVERIFY(fixture.button(QWizard::FinishButton)->isEnabled());
    QVERIFY(!fixture.find<QWidget>(u"cancelButton"_s)->isVisible());
    QCOMPARE(authorizePage(u"https://tc.example.org/teamcity/"_s).toString(),
             u"https://tc.example.org/teamcity/agents.html?tab=unauthorizedAgents"_s);
}

void WizardTest::failureLeavesTheWayBack()
{
    FakeEngine engine;
    engine.startError = "driver failed programming <b>external</b> connectivity";
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>(u"tryAgainButton"_s)->isVisible(), 20000);
    const QString text = fixture.find<QLabel>(u"resultText"_s)->text();
    QVERIFY2(text.contains("&lt;b&gt;external"_L1), qPrintable(text)); // shown, not interpreted
    QVERIFY2(engine.objects.isEmpty(), qPrintable(QStringList(engine.objects.values()).join(u", "_s)));
    QVERIFY(!fixture.button(QWizard::FinishButton)->isEnabled());

    engine.startError.clear();
    fixture.click(u"tryAgainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 20000);

    engine.objects.clear();
    engine.startError = "no";
    WizardFixture second(engine.address());
    QVERIFY(second.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(second.find<QWidget>(u"reviseButton"_s)->isVisible(), 20000);
    second.click(u"reviseButton"_s);
    QCOMPARE(second.page(), u"reviewPage"_s);
    second.press(QWizard::BackButton);
    QCOMPARE(second.find<QLineEdit>(u"serverUrl"_s)->text(), u"https://teamcity.example.com"_s);
}

void WizardTest::cancelUndoes()
{
    FakeEngine engine;
    engine.holdStarts = true;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY(engine.objects.contains(u"container teamcity-agent"_s));
    fixture.click(u"cancelButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>(u"resultText"_s)->isVisible(), 20000);
    QVERIFY2(engine.objects.isEmpty(), qPrintable(QStringList(engine.objects.values()).join(u", "_s)));
    QVERIFY(!fixture.wizard.currentPage()->isComplete());
}

void WizardTest::closingCancelsFirst()
{
    FakeEngine engine;
    engine.holdStarts = true;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY(engine.objects.contains(u"container teamcity-agent"_s));
    fixture.wizard.close();
    QVERIFY(fixture.wizard.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.wizard.isVisible(), 20000);
    QVERIFY(engine.objects.isEmpty());
}

void WizardTest::coloursReadable()
{
    const QList<QColor> grounds{Qt::white,          QColor(0xef, 0xef, 0xef), QColor(0x35, 0x35, 0x35),
                                QColor(0x0d, 0x11, 0x17), QColor(0x80, 0x80, 0x80), Qt::black};
    for (const QColor &ground : grounds) {
        const Theme theme = themeFor(QPalette(ground));
        for (const QColor &colour : {theme.ink, theme.muted, theme.accent, theme.danger, theme.good,
                                     theme.warning}) {
            QVERIFY2(contrast(ground, readableOn(ground, colour)) >= 4.5,
                     qPrintable(ground.name() + colour.name()));
        }
        for (const auto &[ink, fill] :
             {std::pair{theme.danger, theme.dangerFill}, std::pair{theme.good, theme.goodFill},
              std::pair{theme.warning, theme.warningFill}, std::pair{theme.muted, theme.panel},
              std::pair{theme.accent, theme.accentFill}}) {
            QVERIFY(contrast(fill, readableOn(fill, ink)) >= 4.5);
        }
    }
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    WizardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_wizard_test.moc"
