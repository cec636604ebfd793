#include "fakeagents.h"
#include "wizardfixture.h"

#include "gui/agentswindow.h"
#include "gui/diagramcanvas.h"
#include "gui/launchpage.h"
#include "gui/methodcard.h"
#include "gui/removeagentsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeView>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

namespace {

constexpr int patience = 30000;
constexpr int mostStops = 150; ///< of the Tab key in one window

/// Presses a key as the window system tells of it: to the window in front, whose focus and
/// shortcuts decide what becomes of it.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *front = QApplication::activePopupWidget();
    front = front ? front : QApplication::activeModalWidget();
    front = front ? front : QApplication::activeWindow();
    QVERIFY2(front && front->windowHandle(), "no window is in front");
    QTest::keyClick(front->windowHandle(), key, modifiers);
}

void type(const QString &text)
{
    QVERIFY(QApplication::activeWindow());
    for (const QChar c : text) {
        QTest::keyClick(QApplication::activeWindow()->windowHandle(), c.toLatin1());
    }
}

bool isFocused(const QString &name)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus->objectName() == name ||
                     // The tabs of a tab widget, the field of a combo box.
                     (focus->parentWidget() && focus->parentWidget()->objectName() == name));
}

/// Presses Tab until the focus is on what is called `name`.
bool tabTo(const QString &name, Qt::Key key = Qt::Key_Tab)
{
    for (int i = 0; i < mostStops; ++i) {
        if (isFocused(name)) {
            return true;
        }
        press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return false;
}

} // namespace

/// The window by keys alone. Nothing here clicks or gives the focus to anything.
class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void agentIsLaunched();
    void launchIsCancelled();
    void agentIsRemoved();
};

void KeyboardTest::initTestCase()
{
    isolateSettings();
    QApplication::setCursorFlashTime(0);
}

void KeyboardTest::cleanup()
{
    QApplication::setPalette(lightPalette());
}

/// A method, a field, the diagrams, and a launch to its end.
void KeyboardTest::agentIsLaunched()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(waitUntilActive(&fixture.wizard));
    QVERIFY(fixture.waitForEngine());
    QVERIFY(tabTo(u"cardDockerSocket"_s));
    press(Qt::Key_Right);
    QVERIFY(isFocused(u"cardDind"_s));
    QVERIFY(fixture.model.spec().method == Method::Dind);
    QVERIFY(tabTo(u"detailTabs"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(fixture.find<QTabBar>(u"detailTabs"_s)->currentIndex(), 2);
    QVERIFY(tabTo(u"methodDiagramCanvas"_s));
    const auto *small = fixture.find<DiagramCanvas>(u"methodDiagramCanvas"_s);
    QCOMPARE(small->current(), 0);
    press(Qt::Key_Right);
    QCOMPARE(small->current(), 1);

    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(fixture.page(), u"agentPage"_s);
    QTRY_VERIFY(isFocused(u"serverUrl"_s));
    type(u"http://teamcity.example.com"_s);
    QCOMPARE(fixture.model.spec().serverUrl, u"http://teamcity.example.com"_s);
    QVERIFY(tabTo(u"advancedToggle"_s));
    press(Qt::Key_Space);
    QVERIFY(tabTo(u"memory"_s));
    type(u"4g"_s);
    QVERIFY(fixture.model.spec().resources.memoryBytes == 4LL << 30);

    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(fixture.page(), u"reviewPage"_s);
    QVERIFY(tabTo(u"reviewSide"_s));
    press(Qt::Key_Right);
    QVERIFY(tabTo(u"diagramCanvas"_s));
    const auto *canvas = fixture.find<DiagramCanvas>(u"diagramCanvas"_s);
    QSet<QString> told;
    for (qsizetype part = 0; part < canvas->partCount(); ++part) {
        QCOMPARE(canvas->current(), part);
        told.insert(fixture.find<QTextEdit>(u"diagramWords"_s)->toPlainText());
        press(part % 2 == 0 ? Qt::Key_Tab : Qt::Key_Down);
    }
    QCOMPARE(told.size(), canvas->partCount());
    QVERIFY(tabTo(u"acknowledge"_s));
    QVERIFY(!fixture.find<QCheckBox>(u"acknowledge"_s)->isChecked());
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.button(QWizard::CommitButton)->isEnabled(), patience);
    press(Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(fixture.page(), u"launchPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), patience);
    QVERIFY(tabTo(u"stepList"_s));
    QVERIFY(tabTo(u"logView"_s));
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!fixture.wizard.isVisible());
}

void KeyboardTest::launchIsCancelled()
{
    FakeEngine engine;
    engine.silentInside = true;
    WizardFixture fixture(engine.address());
    QVERIFY(waitUntilActive(&fixture.wizard));
    QVERIFY(fixture.waitForEngine());
    press(Qt::Key_Return); // the wizard's next page
    QTRY_VERIFY(isFocused(u"serverUrl"_s));
    type(u"http://teamcity.example.com"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(fixture.page(), u"reviewPage"_s);
    press(Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.button(QWizard::CommitButton)->isEnabled(), patience);
    QVERIFY(tabTo(u"__qt__passive_wizardbutton2"_s) || tabTo(u"qt_wizard_commit"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(fixture.page(), u"launchPage"_s);
    const auto *page = qobject_cast<LaunchPage *>(fixture.wizard.currentPage());
    QVERIFY(page->isRunning());
    QTest::qWait(300);
    QVERIFY(tabTo(u"cancelButton"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isRunning(), patience);
    QVERIFY(!page->isComplete());
    QVERIFY2(engine.objects.isEmpty(), "what it had made is removed");
    engine.silentInside = false;
    QVERIFY(tabTo(u"tryAgainButton"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), patience);
}

void KeyboardTest::agentIsRemoved()
{
    FakeEngine engine;
    FakeAgents agents(engine);
    agents.add(u"one"_s, u"docker-socket"_s);
    agents.add(u"two"_s, u"docker-socket"_s);
    WizardFixture fixture(engine.address());
    QVERIFY(waitUntilActive(&fixture.wizard));
    QVERIFY(fixture.waitForEngine());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<AgentsWindow *>(QApplication::activeWindow()));
    auto *window = qobject_cast<AgentsWindow *>(QApplication::activeWindow());
    auto *table = window->findChild<QTreeView *>(u"agentTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(tabTo(u"agentTable"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
    const QString chosen = table->currentIndex().siblingAtColumn(0).data().toString();
    press(Qt::Key_Delete);
    QTRY_VERIFY(openDialog<RemoveAgentsDialog>(window));
    auto *dialog = openDialog<RemoveAgentsDialog>(window);
    QVERIFY(waitUntilActive(dialog));
    QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"removeButton"_s)->isEnabled());
    QVERIFY(tabTo(u"removeData"_s));
    press(Qt::Key_Space);
    QVERIFY(dialog->findChild<QCheckBox *>(u"removeData"_s)->isChecked());
    QVERIFY(tabTo(u"removeButton"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!agents.names().contains(chosen), patience);
    QCOMPARE(agents.names().size(), 1);
    QTRY_VERIFY(QApplication::activeWindow() == window);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!window->isVisible());
}

QTEST_MAIN(KeyboardTest)
#include "gui_keyboard_test.moc"
