#include "wizardfixture.h"

#include "gui/codeview.h"
#include "gui/findinglist.h"
#include "gui/optionlines.h"
#include "gui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <utility>

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
    void socketProxyByKeyboard();
    void errorsOpenTheAdvancedPart();
    void undoAndRedo();
    void rolesContrast();
    void iconsContrast();
    void coloursReadable();
    void findingsFollowTheTheme();
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
    const auto state = [&](Method method) {
        return fixture.session.availability(method).state;
    };
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
    QVERIFY(waitUntilActive(&fixture.wizard)); // arrow keys ask who has the focus
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
    QTRY_VERIFY(fixture.find<QLineEdit>(u"serverUrl"_s)->hasFocus());

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
    // A tab is rendered when it is looked at.
    QVERIFY(codeIn(fixture, u"previewCompose"_s).isEmpty());
    fixture.wizard.chooseOutput(u"compose"_s);
    QVERIFY(codeIn(fixture, u"previewCompose"_s).contains("https://tc.example.org"_L1));
    fixture.type(u"name"_s, u"build-7"_s);
    QTRY_VERIFY(codeIn(fixture, u"previewCompose"_s).contains("build-7"_L1));
    QVERIFY(!codeIn(fixture, u"previewCommand"_s).contains("build-7"_L1));
    fixture.wizard.chooseOutput(u"command"_s);
    QVERIFY(codeIn(fixture, u"previewCommand"_s).contains("build-7"_L1));

    const QString good = codeIn(fixture, u"previewCommand"_s);
    fixture.type(u"name"_s, u"bad name!"_s);
    QTRY_VERIFY(fixture.find<QLabel>(u"previewNote"_s)->isVisible());
    QVERIFY(!codeIn(fixture, u"previewCommand"_s).contains("bad name"_L1));
    QVERIFY(!good.isEmpty());
}

void WizardTest::goingBackLosesNothing()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, u"https://tc.example.org"_s);
    fixture.click(u"advancedToggle"_s);
    QCOMPARE(fixture.wizard.focusWidget(),
             fixture.find<QWidget>(u"advancedToggle"_s)); // not the whole form
    fixture.type(u"memory"_s, u"lots"_s);                 // not a size
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
    QCOMPARE(fixture.model.spec().env,
             (QMap<QString, QString>{{u"A"_s, u"1"_s}, {u"C"_s, u"x=y "_s}}));
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
    QVERIFY(!visible("socketProxy"));
    fixture.press(QWizard::BackButton);
    fixture.click(u"cardSysbox"_s);
    fixture.press(QWizard::NextButton);
    QVERIFY(visible("enginePlacement") && !visible("engineImage") && !visible("runAs"));
}

/// Each state says what it means, and the preview follows.
void WizardTest::socketProxyByKeyboard()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, u"https://tc.example.org"_s);
    fixture.click(u"advancedToggle"_s);
    auto *proxy = fixture.find<QComboBox>(u"socketProxy"_s);
    const auto *meaning = fixture.find<QLabel>(u"socketProxyMeaning"_s);
    QVERIFY(proxy->isVisible() && meaning->isVisible() && !proxy->whatsThis().isEmpty());
    QCOMPARE(proxy->currentIndex(), 0);
    proxy->setFocus();
    QSet<QString> meanings;
    for (const SocketProxy wanted : {SocketProxy::Off, SocketProxy::Build, SocketProxy::Run}) {
        if (wanted != SocketProxy::Off) {
            QTest::keyClick(proxy, Qt::Key_Down);
        }
        QCOMPARE(fixture.model.spec().socketProxy, wanted);
        QVERIFY(!meaning->text().isEmpty());
        meanings.insert(meaning->text());
        QTRY_COMPARE(codeIn(fixture, u"previewCommand"_s).contains(u"socket-proxy"_s),
                     wanted != SocketProxy::Off);
        QCOMPARE(!fixture.errorOf(u"containerWrapper"_s).isEmpty(), wanted == SocketProxy::Build);
    }
    QCOMPARE(meanings.size(), 3);
    fixture.model.undoStack()->undo();
    QCOMPARE(proxy->currentIndex(), static_cast<int>(fixture.model.spec().socketProxy));
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

namespace {

struct Role
{
    const char *name;
    QColor Theme::*colour;
};

constexpr std::array textRoles{Role{"ink", &Theme::ink},       Role{"muted", &Theme::muted},
                               Role{"accent", &Theme::accent}, Role{"danger", &Theme::danger},
                               Role{"good", &Theme::good},     Role{"warning", &Theme::warning}};
constexpr std::array groundRoles{
    Role{"surface", &Theme::surface},       Role{"panel", &Theme::panel},
    Role{"accentFill", &Theme::accentFill}, Role{"dangerFill", &Theme::dangerFill},
    Role{"goodFill", &Theme::goodFill},     Role{"warningFill", &Theme::warningFill}};

constexpr double textContrast = 4.5;    ///< WCAG 2, 1.4.3, AA
constexpr double graphicContrast = 3.0; ///< 1.4.11

} // namespace

/// As they are, without a word of readableOn(): each text role on each ground of either theme, and
/// lines and marks besides them.
void WizardTest::rolesContrast()
{
    QStringList faults;
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Theme theme = themeFor(palette);
        QList<std::pair<QString, QColor>> grounds{{u"window"_s, palette.color(QPalette::Window)},
                                                  {u"fields"_s, palette.color(QPalette::Base)}};
        for (const Role &ground : groundRoles) {
            grounds.append({QString::fromLatin1(ground.name), theme.*ground.colour});
        }
        const auto check = [&](const QString &role, const QColor &colour, double needed) {
            for (const auto &[name, ground] : std::as_const(grounds)) {
                if (contrast(colour, ground) < needed) {
                    faults.append(
                        u"%1 on %2 in %3: %4"_s.arg(role, name, theme.dark ? u"dark"_s : u"light"_s)
                            .arg(contrast(colour, ground)));
                }
            }
        };
        for (const Role &role : textRoles) {
            check(QString::fromLatin1(role.name), theme.*role.colour, textContrast);
        }
        check(u"line"_s, theme.line, graphicContrast);
        // The number of a step, in a disc.
        if (contrast(theme.surface, theme.accent) < textContrast) {
            faults.append(u"surface on accent"_s);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The colours that the icons are drawn in: what is painted with a stroke or as a shape against
/// what they stand on, and on the ground of a chosen row.
void WizardTest::iconsContrast()
{
    static const QRegularExpression stroke(u"stroke=\"(#[0-9a-f]{6})\""_s);
    const QStringList icons = QDir(u":/icons"_s).entryList();
    QVERIFY(icons.size() > 10);
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Theme theme = themeFor(palette);
        for (const QString &icon : icons) {
            if (icon == "dind-wizard.svg"_L1) {
                continue; // the program's own, which is the same in both
            }
            QFile file(u":/icons/"_s + icon);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString drawing = QString::fromUtf8(recolouredSvg(file.readAll(), theme));
            for (const auto &match : stroke.globalMatch(drawing)) {
                const QColor colour(match.captured(1));
                for (const QColor &ground :
                     {palette.color(QPalette::Window), palette.color(QPalette::Base), theme.surface,
                      theme.panel}) {
                    QVERIFY2(contrast(colour, ground) >= graphicContrast,
                             qPrintable(icon + u' ' + colour.name() + ground.name()));
                }
            }
        }
    }
}

void WizardTest::coloursReadable()
{
    const QList<QColor> grounds{Qt::white,
                                QColor(0xef, 0xef, 0xef),
                                QColor(0x35, 0x35, 0x35),
                                QColor(0x0d, 0x11, 0x17),
                                QColor(0x80, 0x80, 0x80),
                                Qt::black};
    for (const QColor &ground : grounds) {
        const Theme theme = themeFor(QPalette(ground));
        for (const QColor &colour :
             {theme.ink, theme.muted, theme.accent, theme.danger, theme.good, theme.warning}) {
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

/// Again and again: each time the rows are made anew.
void WizardTest::findingsFollowTheTheme()
{
    QApplication::setPalette(darkPalette());
    WizardFixture fixture({});
    QVERIFY(fixture.waitForEngine());
    auto *risks = fixture.find<FindingList>(u"methodRisks"_s);
    for (const bool dark : {false, true, false}) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        QTest::qWait(50);
        QStringList seen;
        for (const QLabel *label : risks->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                seen.append(label->text());
            }
        }
        for (const Finding &finding : risks->findings()) {
            QVERIFY2(seen.contains(finding.title), qPrintable(finding.title));
        }
    }
    QApplication::setPalette(lightPalette());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    WizardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_wizard_test.moc"
