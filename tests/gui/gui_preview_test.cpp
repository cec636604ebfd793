#include "wizardfixture.h"

#include "gui/codeview.h"
#include "gui/outputtabs.h"
#include "gui/previeweditor.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

/// The preview is edited in place, by keys, and the form follows.
class PreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void formFollows_data();
    void formFollows();
    void renderedAnewWhenLeft();
    void exampleAddressIsReplaced();
    void undoOfTyping();
    void undoAfterLeaving();
    void whatIsNotKeptIsMarked();
    void wrongValueIsRefused();
    void brokenYamlKeepsTheModel();
    void otherAgentsFollow();
    void removedButNeeded();
    void typingWithoutEffect_data();
    void typingWithoutEffect();
    void launchWaitsForTheText();
    void editsOnTheReviewPage();
    void formErrorsLockTheText();
    void longTextIsReadOnly();
    void otherTabsAreReadOnly();
    void newColoursAreNoEdit();
    void longTextFollowsWhereItIsSeen();
    void pageStandsStillWhileOneTypes();
    void numbersStandBesideTheirLines();
};

namespace {

struct Preview
{
    explicit Preview(WizardFixture &fixture, const QString &output = u"Compose"_s,
                     const QString &page = u"preview"_s)
        : fixture(fixture), name(page + output)
    {
        fixture.find<OutputTabs>(page + u"Tabs"_s)->choose(output.toLower());
        view = fixture.find<CodeView>(name);
    }

    /// Fills in a server, so that there are settings to edit.
    static void start(WizardFixture &fixture)
    {
        fixture.wizard.activateWindow();
        fixture.press(QWizard::NextButton);
        QCoreApplication::processEvents(); // the page moves the focus to its first field
        fixture.type(u"serverUrl"_s, u"https://tc.example.org"_s);
    }

    QString text() const { return view->code(); }
    bool waitFor(const QString &part) const
    {
        return QTest::qWaitFor([&] { return text().contains(part); });
    }

    /// Types `with` over the first `part`, in the line that holds `inLine` where that is given.
    void replace(const QString &part, const QString &with) const
    {
        QVERIFY2(waitFor(part), qPrintable(part + u"\n---\n"_s + text()));
        view->setFocus();
        QTextCursor cursor = view->textCursor();
        const auto at = int(text().indexOf(part));
        cursor.setPosition(at);
        cursor.setPosition(at + int(part.size()), QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
        if (with.isEmpty()) {
            QTest::keyClick(view, Qt::Key_Delete);
        }
        for (const QChar c : with) {
            c == u'\n' ? QTest::keyClick(view, Qt::Key_Return) : QTest::keyClicks(view, c);
        }
    }

    /// What is said below the text.
    QStringList remarks() const
    {
        const auto *list = fixture.find<QListWidget>(name + u"Remarks"_s);
        QStringList all;
        for (int i = 0; list->isVisible() && i < list->count(); ++i) {
            all.append(list->item(i)->text());
        }
        return all;
    }

    /// Lines with a coloured ground, from 1.
    QList<int> marked() const
    {
        QList<int> lines;
        for (const QTextEdit::ExtraSelection &selection : view->extraSelections()) {
            lines.append(selection.cursor.blockNumber() + 1);
        }
        return lines;
    }

    int lineOf(const QString &part) const
    {
        return int(text().left(text().indexOf(part)).count(u'\n')) + 1;
    }

    bool canDiscard() const { return fixture.find<QWidget>(name + u"Discard"_s)->isVisible(); }

    WizardFixture &fixture;
    QString name;
    CodeView *view;
};

/// Longer than the editor waits for the next key.
void settle()
{
    QTest::qWait(450);
}

} // namespace

void PreviewTest::formFollows_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("memory") << u"Compose"_s << u"4294967296b"_s << u"2g"_s << u"memory"_s
                            << u"2g"_s;
    QTest::newRow("variable") << u"Compose"_s << u"\"blue\""_s << u"green sky"_s << u"env"_s
                              << u"COLOUR=green sky"_s;
    QTest::newRow("image") << u"Compose"_s << u"example.org/agent:1"_s << u"example.org/agent:2"_s
                           << u"image"_s << u"example.org/agent:2"_s;
    QTest::newRow("server") << u"Compose"_s << u"https://tc.example.org"_s
                            << u"https://other.example.org/tc"_s << u"serverUrl"_s
                            << u"https://other.example.org/tc"_s;
    QTest::newRow("command: memory")
        << u"Command"_s << u"4294967296"_s << u"3g"_s << u"memory"_s << u"3g"_s;
    QTest::newRow("command: variable")
        << u"Command"_s << u"COLOUR=blue"_s << u"COLOUR=red"_s << u"env"_s << u"COLOUR=red"_s;
    QTest::newRow("command: server")
        << u"Command"_s << u"https://tc.example.org"_s << u"https://b.example.org"_s
        << u"serverUrl"_s << u"https://b.example.org"_s;
}

void PreviewTest::formFollows()
{
    QFETCH(QString, output);
    QFETCH(QString, part);
    QFETCH(QString, with);
    QFETCH(QString, field);
    QFETCH(QString, value);
    WizardFixture fixture({});
    Preview::start(fixture);
    AgentSpec spec = fixture.model.spec();
    spec.image = u"example.org/agent:1"_s;
    spec.resources.memoryBytes = 4LL << 30;
    spec.env.insert(u"COLOUR"_s, u"blue"_s);
    fixture.model.setSpec(spec);
    const Preview preview(fixture, output);
    const auto shown = [&] {
        const auto *widget = fixture.find<QWidget>(field);
        if (const auto *lines = qobject_cast<const QPlainTextEdit *>(widget)) {
            return lines->toPlainText();
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            return combo->currentText();
        }
        return qobject_cast<const QLineEdit *>(widget)->text();
    };
    const QString before = shown();
    const int steps = fixture.model.undoStack()->count();
    preview.replace(part, with);
    QTRY_COMPARE(shown(), value);
    QCOMPARE(preview.remarks(), QStringList());
    QCOMPARE(preview.marked(), QList<int>());
    QVERIFY(preview.view->hasFocus());
    QCOMPARE(fixture.model.undoStack()->count(), steps + 1);
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());

    // Only that has changed.
    fixture.model.undoStack()->undo();
    QVERIFY(fixture.model.spec() == spec);
    QCOMPARE(shown(), before);
    QVERIFY(preview.waitFor(part));
    QVERIFY(!preview.text().contains(with));
}

void PreviewTest::renderedAnewWhenLeft()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    const Preview preview(fixture);
    preview.replace(u"container_name: \"teamcity-agent\""_s, u"container_name: teamcity-agent"_s);
    settle();
    QVERIFY2(preview.remarks().isEmpty(), qPrintable(preview.remarks().join(u'\n')));
    QVERIFY(preview.waitFor(u"container_name: teamcity-agent\n"_s)); // as it was typed
    fixture.find<QWidget>(u"serverUrl"_s)->setFocus();
    QVERIFY(preview.waitFor(u"container_name: \"teamcity-agent\"\n"_s));
    QVERIFY(!preview.canDiscard());
}

void PreviewTest::exampleAddressIsReplaced()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    const Preview preview(fixture);
    // A change elsewhere doesn't make the example the real one.
    preview.replace(u"unless-stopped"_s, u"always"_s);
    QTRY_COMPARE(fixture.model.spec().restart, u"always"_s);
    QCOMPARE(fixture.model.spec().serverUrl, QString());
    preview.replace(u"https://teamcity.example.com"_s, u"https://mine.example.org"_s);
    QTRY_COMPARE(fixture.find<QLineEdit>(u"serverUrl"_s)->text(), u"https://mine.example.org"_s);
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
}

void PreviewTest::undoOfTyping()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    const Preview preview(fixture);
    const AgentSpec before = fixture.model.spec();
    const int steps = fixture.model.undoStack()->count();
    preview.replace(u"https://tc.example.org"_s, u"https://new.example.org"_s);
    QTRY_COMPARE(fixture.model.spec().serverUrl, u"https://new.example.org"_s);
    for (int i = 0; i < 40 && preview.view->document()->isUndoAvailable(); ++i) {
        QTest::keyClick(preview.view, Qt::Key_Z, Qt::ControlModifier);
    }
    QTRY_VERIFY2(fixture.model.spec() == before, qPrintable(preview.text()));
    QVERIFY(preview.waitFor(u"https://tc.example.org"_s));
    QCOMPARE(fixture.model.undoStack()->count(), steps); // taken back, not done twice

    // Nothing left in the text: now the form's last change goes.
    QTest::keyClick(preview.view, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(fixture.find<QLineEdit>(u"serverUrl"_s)->text(), QString());
    QVERIFY(preview.waitFor(u"https://teamcity.example.com"_s));
}

void PreviewTest::undoAfterLeaving()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    const Preview preview(fixture);
    preview.replace(u"unless-stopped"_s, u"always"_s);
    fixture.find<QWidget>(u"name"_s)->setFocus(); // at once
    QCOMPARE(fixture.model.spec().restart, u"always"_s);
    QVERIFY(preview.waitFor(u"restart: \"always\""_s));
    preview.replace(u"\"always\""_s, u"\"no\""_s);
    fixture.find<QWidget>(u"name"_s)->setFocus();
    QCOMPARE(fixture.model.spec().restart, u"no"_s);
    QVERIFY(preview.waitFor(u"restart: \"no\""_s));

    preview.view->setFocus();
    QTest::keyClick(preview.view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.find<QComboBox>(u"restart"_s)->currentText(), u"always"_s);
    QVERIFY(preview.waitFor(u"restart: \"always\""_s));
    QTest::keyClick(preview.view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.find<QComboBox>(u"restart"_s)->currentText(), u"unless-stopped"_s);
    QVERIFY(preview.waitFor(u"restart: \"unless-stopped\""_s));
    fixture.model.undoStack()->redo();
    QVERIFY(preview.waitFor(u"restart: \"always\""_s));
}

void PreviewTest::whatIsNotKeptIsMarked()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    const Preview preview(fixture);
    const AgentSpec before = fixture.model.spec();
    preview.replace(u"    restart:"_s, u"    cap_add: [NET_ADMIN]\nrestart:"_s);
    QTRY_COMPARE(preview.remarks().size(), 1);
    const int line = preview.lineOf(u"cap_add"_s);
    QVERIFY2(preview.remarks().first().contains("NET_ADMIN"_L1) &&
                 preview.remarks().first().contains(QString::number(line)),
             qPrintable(preview.remarks().first()));
    QCOMPARE(preview.marked(), QList<int>{line});
    QVERIFY(fixture.model.spec() == before);
    QVERIFY(!fixture.button(QWizard::NextButton)->isEnabled());

    // It stays when one leaves, and the entry leads back to the line.
    fixture.find<QWidget>(u"serverUrl"_s)->setFocus();
    settle();
    QVERIFY(preview.text().contains("cap_add"_L1));
    auto *list = fixture.find<QListWidget>(u"previewComposeRemarks"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    QVERIFY(preview.view->hasFocus());
    QCOMPARE(preview.view->textCursor().blockNumber() + 1, line);

    fixture.click(u"previewComposeDiscard"_s);
    QVERIFY(!preview.text().contains("cap_add"_L1));
    QCOMPARE(preview.marked(), QList<int>());
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
}

void PreviewTest::wrongValueIsRefused()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    const Preview preview(fixture);
    const AgentSpec before = fixture.model.spec();
    preview.replace(u"https://tc.example.org"_s, u"tc"_s);
    QTRY_VERIFY(!preview.remarks().isEmpty());
    QCOMPARE(preview.marked(), QList<int>{preview.lineOf(u"SERVER_URL"_s)});
    QVERIFY(fixture.model.spec() == before);
    QVERIFY(preview.canDiscard());
    QVERIFY(!fixture.button(QWizard::NextButton)->isEnabled());
}

void PreviewTest::brokenYamlKeepsTheModel()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    const Preview preview(fixture);
    const AgentSpec before = fixture.model.spec();
    preview.replace(u"restart: \"unless-stopped\""_s, u"restart: \"always"_s);
    QTRY_VERIFY(!preview.remarks().isEmpty());
    QVERIFY(!preview.marked().isEmpty());
    QVERIFY(fixture.model.spec() == before);
    fixture.find<QWidget>(u"serverUrl"_s)->setFocus();
    settle();
    QVERIFY(preview.text().contains("restart: \"always\n"_L1));

    // Corrected, it counts.
    preview.replace(u"\"always"_s, u"\"always\""_s);
    QTRY_COMPARE(fixture.model.spec().restart, u"always"_s);
    QCOMPARE(preview.remarks(), QStringList());
    QVERIFY(!preview.canDiscard());

    preview.replace(u"services:"_s, u"  services: ["_s);
    QTRY_VERIFY(preview.canDiscard());
    fixture.type(u"name"_s, u"changed-meanwhile"_s);
    QVERIFY(preview.canDiscard());
    fixture.click(u"previewComposeDiscard"_s);
    QVERIFY2(preview.waitFor(u"changed-meanwhile"_s), qPrintable(preview.text()));
    QVERIFY(!preview.text().contains("services: ["_L1));
    QCOMPARE(fixture.model.spec().restart, u"always"_s);
}

void PreviewTest::otherAgentsFollow()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    AgentSpec spec = fixture.model.spec();
    spec.count = 2;
    spec.containerWrapper = false;
    spec.resources.memoryBytes = 4LL << 30;
    fixture.model.setSpec(spec);
    const Preview preview(fixture);
    preview.replace(u"4294967296b"_s, u"2g"_s);
    QTRY_COMPARE(fixture.model.spec().resources.memoryBytes, std::optional<qint64>(2LL << 30));
    QCOMPARE(preview.remarks().size(), 1); // of the second agent
    QVERIFY(!preview.canDiscard());
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
    fixture.find<QWidget>(u"serverUrl"_s)->setFocus();
    QTRY_VERIFY(!preview.text().contains("4294967296b"_L1));
    QCOMPARE(preview.remarks(), QStringList());

    // Only the second one's: that can't be.
    const QString second = u"2147483648b"_s;
    QVERIFY(preview.waitFor(second));
    QTextCursor cursor = preview.view->textCursor();
    const auto at = int(preview.text().lastIndexOf(second));
    cursor.setPosition(at);
    cursor.setPosition(at + int(second.size()), QTextCursor::KeepAnchor);
    preview.view->setFocus();
    preview.view->setTextCursor(cursor);
    QTest::keyClicks(preview.view, u"1g"_s);
    QTRY_VERIFY(preview.canDiscard());
    QCOMPARE(preview.marked(), QList<int>{preview.lineOf(u"\"1g\""_s)});
}

void PreviewTest::removedButNeeded()
{
    WizardFixture fixture({});
    fixture.click(u"cardDind"_s);
    Preview::start(fixture);
    const Preview preview(fixture);
    preview.replace(u"    privileged: true\n"_s, {});
    QTRY_VERIFY(!preview.remarks().isEmpty());
    QVERIFY2(preview.remarks().join(u'\n').contains("privileged"_L1),
             qPrintable(preview.remarks().join(u'\n')));
}

void PreviewTest::typingWithoutEffect_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("output");
    for (const QString &card : {u"cardDockerSocket"_s, u"cardDind"_s, u"cardSysbox"_s}) {
        for (const QString &output : {u"Compose"_s, u"Command"_s}) {
            QTest::addRow("%s-%s", qPrintable(card), qPrintable(output)) << card << output;
        }
    }
}

/// A text as it was rendered asks for nothing, whatever the settings are.
void PreviewTest::typingWithoutEffect()
{
    QFETCH(QString, card);
    QFETCH(QString, output);
    WizardFixture fixture({});
    fixture.click(card);
    Preview::start(fixture);
    AgentSpec spec = fixture.model.spec();
    spec.count = 2;
    spec.containerWrapper = card != "cardDockerSocket"_L1; // several agents can't have one there
    spec.resources = {1.5, 3LL << 30, 500};
    spec.env = {{u"A"_s, u"it's $HOME \"x\" `y` \u00a0z"_s}, {u"PEM"_s, u"one\ntwo"_s}};
    spec.labels = {{u"team"_s, u"a b"_s}};
    spec.extraHosts = {{u"db"_s, u"10.0.0.1"_s}};
    spec.volumes = {{u"/srv/cache"_s, u"/cache"_s, true}};
    spec.restart = u"on-failure:5"_s;
    spec.stopTimeout = 90;
    fixture.model.setSpec(spec);
    QVERIFY(fixture.model.plan());
    const Preview preview(fixture, output);
    preview.replace(u"TeamCity agents"_s, u"My agents"_s); // in a comment
    settle();
    QVERIFY2(preview.remarks().isEmpty(), qPrintable(preview.remarks().join(u'\n')));
    QVERIFY(fixture.model.spec() == spec);
    QVERIFY(!preview.canDiscard());
    fixture.find<QWidget>(u"serverUrl"_s)->setFocus();
    QVERIFY(preview.waitFor(u"TeamCity agents"_s));
}

void PreviewTest::launchWaitsForTheText()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    fixture.find<QAbstractButton>(u"acknowledge"_s)->setChecked(true);
    QAbstractButton *launch = fixture.button(QWizard::CommitButton);
    QTRY_VERIFY(launch->isEnabled());
    const Preview preview(fixture, u"Compose"_s, u"review"_s);
    preview.replace(u"    restart:"_s, u"    cap_add: [NET_ADMIN]\nrestart:"_s);
    QTRY_VERIFY(!launch->isEnabled());
    QVERIFY(fixture.find<QLabel>(u"launchNote"_s)->text().contains("Compose"_L1));
    fixture.click(u"reviewComposeDiscard"_s);
    QTRY_VERIFY(launch->isEnabled());

    // What was typed last counts, however fast one is.
    preview.replace(u"    restart:"_s, u"    cap_add: [NET_ADMIN]\nrestart:"_s);
    fixture.wizard.next();
    QCOMPARE(fixture.page(), u"reviewPage"_s);
}

void PreviewTest::editsOnTheReviewPage()
{
    WizardFixture fixture({});
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    auto *box = fixture.find<QAbstractButton>(u"acknowledge"_s);
    box->setChecked(true);
    const Preview preview(fixture, u"Compose"_s, u"review"_s);
    preview.replace(u"https://teamcity.example.com"_s, u"http://plain.example.org"_s);
    QTRY_COMPARE(fixture.model.spec().serverUrl, u"http://plain.example.org"_s);
    QVERIFY(!box->isChecked()); // it was for other risks
    fixture.press(QWizard::BackButton);
    QCOMPARE(fixture.find<QLineEdit>(u"serverUrl"_s)->text(), u"http://plain.example.org"_s);
    const Preview other(fixture);
    QVERIFY(other.waitFor(u"http://plain.example.org"_s));
}

void PreviewTest::formErrorsLockTheText()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    const Preview preview(fixture);
    QVERIFY(preview.waitFor(u"tc.example.org"_s));
    QVERIFY(!preview.view->isReadOnly());
    fixture.type(u"name"_s, u"bad name!"_s);
    QTRY_VERIFY(preview.view->isReadOnly()); // it shows what was before the mistake
    fixture.type(u"name"_s, u"good"_s);
    QTRY_VERIFY(!preview.view->isReadOnly());
}

void PreviewTest::longTextIsReadOnly()
{
    WizardFixture fixture({});
    fixture.click(u"cardDind"_s);
    Preview::start(fixture);
    AgentSpec spec = fixture.model.spec();
    spec.count = 1000;
    fixture.model.setSpec(spec);
    const Preview preview(fixture);
    QVERIFY(preview.waitFor(u"teamcity-agent-1000"_s));
    QVERIFY(preview.view->isReadOnly());
    QVERIFY(!fixture.find<QLabel>(u"previewComposeStatus"_s)->text().isEmpty());
    spec.count = 1;
    fixture.model.setSpec(spec);
    QTRY_VERIFY(!preview.view->isReadOnly());
    QVERIFY(!fixture.find<QLabel>(u"previewComposeStatus"_s)->isVisible());
}

void PreviewTest::otherTabsAreReadOnly()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    for (const QString &output : {u"Powershell"_s, u"Kubernetes"_s}) {
        const Preview preview(fixture, output);
        QVERIFY(preview.view->isReadOnly());
    }
}

/// The system's theme may change at any time; that is not typing.
void PreviewTest::newColoursAreNoEdit()
{
    QApplication::setPalette(lightPalette());
    WizardFixture fixture({});
    Preview preview(fixture);
    Preview::start(fixture);
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
    for (const bool dark : {true, false}) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        QTest::qWait(500); // longer than it takes to read an edit
        QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
        QCOMPARE(fixture.find<OutputTabs>(u"previewTabs"_s)->unapplied(), QString());
    }
}

/// Lines out of sight may wait until one pauses, scrolls or presses a key.
void PreviewTest::longTextFollowsWhereItIsSeen()
{
    const auto text = [](const QString &name) {
        QStringList lines;
        for (int i = 0; i < 2000; ++i) {
            lines.append(u"%1-%2: \"a text\""_s.arg(name).arg(i));
        }
        return lines.join(u'\n');
    };
    CodeView view;
    view.setLanguage(Language::Yaml);
    view.setEditable(true);
    view.resize(400, 300);
    view.show();
    view.setCode(text(u"one"_s));
    QCOMPARE(view.toPlainText(), text(u"one"_s));

    const QSignalSpy changed(&view, &QPlainTextEdit::textChanged);
    view.setCode(text(u"two"_s));
    QCOMPARE(view.code(), text(u"two"_s));
    QVERIFY(view.toPlainText().startsWith(u"two-0:"_s));
    const auto told = changed.count();
    QTRY_COMPARE(view.toPlainText(), text(u"two"_s));
    QCOMPARE(changed.count(), told); // nobody has typed

    view.setCode(text(u"three"_s));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.toPlainText(), text(u"three"_s));
    view.setCode(text(u"four"_s));
    view.verticalScrollBar()->setValue(1000);
    QCOMPARE(view.toPlainText(), text(u"four"_s));
    QCOMPARE(view.cursorForPosition({20, 5}).block().text(), u"four-1000: \"a text\""_s);
    view.setCode(text(u"five"_s));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, {20, 20});
    QCOMPARE(view.toPlainText(), text(u"five"_s));
    view.setCode(text(u"six"_s) + u"\nend"_s);
    QCOMPARE(view.toPlainText(), text(u"six"_s) + u"\nend"_s);
    QVERIFY(!view.document()->isUndoAvailable());
}

/// At each word of whether it is complete a wizard hides its page and shows it again.
void PreviewTest::pageStandsStillWhileOneTypes()
{
    WizardFixture fixture({});
    Preview::start(fixture);
    const QSignalSpy told(fixture.wizard.currentPage(), &QWizardPage::completeChanged);
    QTest::keyClicks(fixture.find<QLineEdit>(u"name"_s), u"-of-mine"_s);
    QCOMPARE(told.count(), 0);
    fixture.type(u"name"_s, u"not a name"_s);
    QVERIFY(told.count() > 0);
    QVERIFY(!fixture.button(QWizard::NextButton)->isEnabled());
    fixture.type(u"name"_s, u"a-name"_s);
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
}

/// The last line too, below which the text has a margin.
void PreviewTest::numbersStandBesideTheirLines()
{
    CodeView view;
    view.setEditable(true);
    view.setCode(u"8\n8\n"_s);
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage picture = view.grab(QRect(0, 0, view.viewport()->x(), view.height())).toImage();
    QList<int> tops, bottoms; // of what is drawn beside each line, within it
    for (int line = 0; line < 3; ++line) {
        const QTextCursor cursor(view.document()->findBlockByNumber(line));
        const QRect place = view.cursorRect(cursor);
        QList<int> drawn;
        for (int y = place.top(); y < place.bottom() && y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != picture.pixel(0, 0)) {
                    drawn.append(y - place.top());
                    break;
                }
            }
        }
        QVERIFY(!drawn.isEmpty());
        tops.append(drawn.first());
        bottoms.append(drawn.last());
    }
    for (const QList<int> &edges : {tops, bottoms}) {
        const auto [least, most] = std::minmax_element(edges.begin(), edges.end());
        QVERIFY2(*most - *least <= 1, qPrintable(QString::number(*most - *least)));
    }
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    PreviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_preview_test.moc"
