#include "wizardfixture.h"

#include "gui/codeview.h"
#include "gui/exportfile.h"
#include "gui/findinglist.h"
#include "gui/launchtexts.h"
#include "gui/specfile.h"
#include "gui/wizardsettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

class ReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void launchAsksForAcknowledgement();
    void noLaunchWithoutAnEngine();
    void remediesAreOneClickAway();
    void copyAndSave();
    void saysWhatAnOutputCantExpress();
    void pagesShowTheSameOutput();
    void opensAndSavesSettings();
    void badSettingsFile_data();
    void badSettingsFile();
    void remembersSettings();
    void launches();
    void failureLeavesTheWayBack();
    void cancelUndoes();
    void closingCancelsFirst();
};

namespace {

QString codeIn(const WizardFixture &fixture, const QString &name)
{
    return fixture.find<CodeView>(name)->toPlainText();
}

} // namespace

void ReviewTest::launchAsksForAcknowledgement()
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

void ReviewTest::noLaunchWithoutAnEngine()
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

void ReviewTest::remediesAreOneClickAway()
{
    FakeEngine engine;
    engine.sysbox = false;
    WizardFixture fixture(engine.address());
    AgentSpec spec = fixture.model.spec();
    spec.method = Method::Sysbox;
    fixture.model.setSpec(spec);
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    const auto *checks = fixture.find<FindingList>(u"checkList"_s);
    const auto remedy = [&] {
        const QList<QPushButton *> buttons = checks->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [](const auto *button) {
            return button->isVisible() && button->text() == "Take the method dind"_L1;
        });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY(remedy());
    remedy()->click();
    QVERIFY(fixture.model.spec().method == Method::Dind);
    fixture.click(u"acknowledge"_s);
    QTRY_VERIFY(fixture.button(QWizard::CommitButton)->isEnabled());
    QVERIFY(!remedy());
    fixture.model.undoStack()->undo();
    QVERIFY(fixture.model.spec().method == Method::Sysbox);
    QTRY_VERIFY(remedy());
}

void ReviewTest::copyAndSave()
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
    fixture.wizard.chooseOutput(u"powershell"_s);
    save(u"teamcity-agent.ps1"_s);
    QFile script(folder.filePath(u"teamcity-agent.ps1"_s));
    QVERIFY(script.open(QIODevice::ReadOnly));
    QCOMPARE(script.readAll(), "\xEF\xBB\xBF" + codeIn(fixture, u"reviewPowershell"_s).toUtf8());
    fixture.wizard.chooseOutput(u"kubernetes"_s);
    save(u"teamcity-agent.kubernetes.yaml"_s);
    fixture.click(u"copyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), codeIn(fixture, u"reviewKubernetes"_s));
    fixture.wizard.chooseOutput(u"compose"_s);
    save(u"compose.yaml"_s);
    QFile compose(folder.filePath(u"compose.yaml"_s));
    QVERIFY(compose.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(compose.readAll()), codeIn(fixture, u"reviewCompose"_s));
    QVERIFY(!QFileInfo(compose).isExecutable());

    const Result<void> refused = writeFile(u"/nonexistent/x.sh"_s, "x", FileKind::Script);
    QVERIFY(!refused && !refused.error().hint.isEmpty());
}

void ReviewTest::saysWhatAnOutputCantExpress()
{
    WizardFixture fixture({});
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTRY_VERIFY(!codeIn(fixture, u"reviewCommand"_s).isEmpty());
    QVERIFY(!fixture.find<QWidget>(u"reviewCommandLosses"_s)->isVisible());
    fixture.wizard.chooseOutput(u"kubernetes"_s);
    const auto *losses = fixture.find<FindingList>(u"reviewKubernetesLosses"_s);
    QVERIFY(losses->isVisible());
    QCOMPARE(losses->findings().size(), 1);
    QVERIFY(losses->findings().first().text.contains("teamcity-agent-0"_L1));
    QVERIFY(codeIn(fixture, u"reviewKubernetes"_s).contains("teamcity-agent-0"_L1));
}

void ReviewTest::pagesShowTheSameOutput()
{
    WizardFixture fixture({});
    QVERIFY(fixture.goTo(u"agentPage"_s));
    fixture.find<QTabWidget>(u"previewTabs"_s)->setCurrentIndex(2);
    QCOMPARE(fixture.wizard.chosenOutput(), u"compose"_s);
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTRY_VERIFY(!codeIn(fixture, u"reviewCompose"_s).isEmpty());
    QVERIFY(fixture.find<QWidget>(u"reviewCompose"_s)->isVisible());
    fixture.wizard.chooseOutput(u"no such output"_s); // of another version's settings
    QCOMPARE(fixture.wizard.chosenOutput(), u"compose"_s);
}

void ReviewTest::opensAndSavesSettings()
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

void ReviewTest::badSettingsFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("unknown key") << QByteArray(
        R"({"method":"dind","servrUrl":"https://x.example"})");
    QTest::newRow("wrong type") << QByteArray(R"({"method":"dind","count":"three"})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
}

void ReviewTest::badSettingsFile()
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

void ReviewTest::remembersSettings()
{
    WizardSettings settings;
    settings.engine = u"unix:///some.sock"_s;
    settings.output = u"kubernetes"_s;
    settings.save();
    const WizardSettings loaded = WizardSettings::load();
    QCOMPARE(loaded.engine, settings.engine);
    QCOMPARE(loaded.output, settings.output);

    // Settings where they were kept before there were drafts are taken over, once.
    QSettings().setValue(
        u"wizard/spec"_s,
        uR"({"method":"dind","serverUrl":"https://kept.example.org","name":"n"})"_s);
    QCOMPARE(WizardSettings::load().spec->serverUrl, u"https://kept.example.org"_s);
    settings.save();
    QVERIFY(!WizardSettings::load().spec);
}

void ReviewTest::launches()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 20000);
    QVERIFY(engine.objects.contains(u"container teamcity-agent"_s));
    QVERIFY(fixture.find<QWidget>(u"authorizeLink"_s)->isVisible());
    QVERIFY(
        fixture.find<QLabel>(u"resultText"_s)->text().contains("agents stop teamcity-agent"_L1));
    QVERIFY(fixture.button(QWizard::FinishButton)->isEnabled());
    QVERIFY(!fixture.find<QWidget>(u"cancelButton"_s)->isVisible());
    QCOMPARE(authorizePage(u"https://tc.example.org/teamcity/"_s).toString(),
             u"https://tc.example.org/teamcity/agents.html?tab=unauthorizedAgents"_s);
}

void ReviewTest::failureLeavesTheWayBack()
{
    FakeEngine engine;
    engine.startError = "driver failed programming <b>external</b> connectivity";
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>(u"tryAgainButton"_s)->isVisible(), 20000);
    const QString text = fixture.find<QLabel>(u"resultText"_s)->text();
    QVERIFY2(text.contains("&lt;b&gt;external"_L1), qPrintable(text)); // shown, not interpreted
    QVERIFY2(engine.objects.isEmpty(),
             qPrintable(QStringList(engine.objects.values()).join(u", "_s)));
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

void ReviewTest::cancelUndoes()
{
    FakeEngine engine;
    engine.silentInside = true;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY(engine.objects.contains(u"container teamcity-agent"_s));
    fixture.click(u"cancelButton"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(fixture.find<QWidget>(u"resultText"_s)->isVisible(),
                              engine.requests.join('\n').constData(), 20000);
    QVERIFY2(engine.objects.isEmpty(),
             qPrintable(QStringList(engine.objects.values()).join(u", "_s)));
    QVERIFY(!fixture.wizard.currentPage()->isComplete());
}

void ReviewTest::closingCancelsFirst()
{
    FakeEngine engine;
    engine.silentInside = true;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY(engine.objects.contains(u"container teamcity-agent"_s));
    fixture.wizard.close();
    QVERIFY(fixture.wizard.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.wizard.isVisible(), 20000);
    QVERIFY(engine.objects.isEmpty());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ReviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_review_test.moc"
