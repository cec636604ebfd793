#include "fakeagents.h"
#include "scenes.h"
#include "wizardfixture.h"

#include "gui/agentswindow.h"
#include "gui/diagramcanvas.h"
#include "gui/importdialog.h"
#include "gui/launchpage.h"
#include "gui/methodcard.h"
#include "gui/removeagentsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeView>
#include <QWindow>

#include <algorithm>

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

QString nameOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith("qt_"_L1)) {
            return each == widget ? each->objectName()
                                  : QString::fromLatin1(widget->metaObject()->className()) +
                                        u" in "_s + each->objectName();
        }
    }
    return widget ? QString::fromLatin1(widget->metaObject()->className()) : u"nothing"_s;
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

/// Where the focus is: a widget, and in a diagram the part.
struct Stop
{
    QWidget *widget;
    qsizetype part;

    bool operator==(const Stop &) const = default;

    static Stop now()
    {
        QWidget *widget = QApplication::focusWidget();
        const auto *canvas = qobject_cast<const DiagramCanvas *>(widget);
        return {widget, canvas ? canvas->current() : -1};
    }
};

/// All stops that `key` makes until it is back where it was; no more than there can be.
QList<Stop> round(Qt::Key key)
{
    QList<Stop> stops{Stop::now()};
    for (int i = 0; i < mostStops; ++i) {
        press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        const Stop stop = Stop::now();
        if (stop == stops.first()) {
            return stops;
        }
        stops.append(stop);
        if (stop.widget == nullptr) {
            break;
        }
    }
    return {};
}

/// The child of `ancestor` that `widget` is in, or is.
const QWidget *branchOf(const QWidget *ancestor, const QWidget *widget)
{
    while (widget->parentWidget() != ancestor) {
        widget = widget->parentWidget();
    }
    return widget;
}

/// Whether one reads `later` before `earlier`: it is above it, or to the left of it in the same
/// line. Columns of a window are read one after the other.
bool isReadBefore(const QWidget *later, const QWidget *earlier)
{
    const QWidget *common = earlier->parentWidget();
    while (common && !common->isAncestorOf(later)) {
        common = common->parentWidget();
    }
    if (!common || common == later || later->isAncestorOf(earlier) ||
        earlier->isAncestorOf(later)) {
        return false;
    }
    const QRect a = branchOf(common, earlier)->geometry(), b = branchOf(common, later)->geometry();
    const bool isAbove = b.bottom() < a.top();
    const bool isBelow = b.top() > a.bottom();
    return isAbove || (!isBelow && b.right() < a.left());
}

/// Whether some of it lies within everything that it is in.
bool isInSight(const QWidget *widget)
{
    QRect left(widget->mapTo(widget->window(), QPoint()), widget->size());
    for (const QWidget *each = widget->parentWidget(); each && !widget->isWindow();
         each = each->isWindow() ? nullptr : each->parentWidget()) {
        left &= QRect(each->mapTo(widget->window(), QPoint()), each->size());
    }
    return !left.isEmpty();
}

/// How many pixels differ.
int differenceOf(const QImage &a, const QImage &b)
{
    if (a.size() != b.size()) {
        return a.width() * a.height();
    }
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

/// More than the line at which one types.
constexpr int seen = 40;

} // namespace

/// The window by keys alone. Nothing here clicks or gives the focus to anything.
class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void tabGoesRound();
    void agentIsLaunched();
    void launchIsCancelled();
    void settingsAreTakenOver();
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

/// In every scene: Tab comes back to where it was, Shift+Tab goes the same way back, in the order
/// in which one reads, and one sees where one is.
void KeyboardTest::tabGoesRound()
{
    QStringList faults;
    QSet<QString> known; // ways that were looked at in an earlier scene
    Scenes(QSize(1280, 800), [&](QWidget &window, const QString &scene) {
        const bool isDark = scene.contains(u"compare"_s) || scene.contains(u"advanced"_s) ||
                            scene.contains(u"one"_s); // both themes
        QApplication::setPalette(isDark ? darkPalette() : lightPalette());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(Qt::Key_Tab);
        const QList<Stop> there = round(Qt::Key_Tab);
        QStringList names;
        for (const Stop &stop : there) {
            names.append(nameOf(stop.widget));
        }
        if (there.isEmpty()) {
            faults.append(scene + u": Tab never comes back from "_s +
                          nameOf(QApplication::focusWidget()));
            return;
        }
        if (known.contains(names.join(u'|') + (isDark ? u"dark"_s : u""_s))) {
            return;
        }
        known.insert(names.join(u'|') + (isDark ? u"dark"_s : u""_s));
        QList<Stop> back = round(Qt::Key_Backtab);
        std::reverse(back.begin() + (back.isEmpty() ? 0 : 1), back.end());
        if (back != there) {
            QStringList others;
            for (const Stop &stop : std::as_const(back)) {
                others.append(nameOf(stop.widget));
            }
            faults.append(u"%1: there by %2, back by %3"_s.arg(scene, names.join(u", "_s),
                                                               others.join(u", "_s)));
        }
        // The way may begin anywhere: it is read from its first stop on.
        QList<QWidget *> widgets;
        for (const Stop &stop : there) {
            if (!widgets.contains(stop.widget)) {
                widgets.append(stop.widget);
            }
        }
        const auto first = std::find_if(widgets.begin(), widgets.end(), [&](QWidget *each) {
            return std::none_of(widgets.begin(), widgets.end(), [each](const QWidget *other) {
                return other != each && isReadBefore(other, each);
            });
        });
        std::rotate(widgets.begin(), first == widgets.end() ? widgets.begin() : first,
                    widgets.end());
        for (qsizetype i = 1; i < widgets.size(); ++i) {
            if (isReadBefore(widgets[i], widgets[i - 1])) {
                faults.append(u"%1: %2 comes after %3"_s.arg(scene, nameOf(widgets[i]),
                                                             nameOf(widgets[i - 1])));
            }
        }
        for (qsizetype i = 0; i < widgets.size(); ++i) {
            QWidget *widget = QApplication::focusWidget();
            const QImage with = widget->grab().toImage();
            if (!isInSight(widget)) {
                faults.append(scene + u": out of sight: "_s + nameOf(widget));
            }
            do {
                press(Qt::Key_Tab);
            } while (QApplication::focusWidget() == widget && widgets.size() > 1);
            const int difference = differenceOf(with, widget->grab().toImage());
            if (widgets.size() > 1 && difference < seen) {
                faults.append(u"%1: the focus is not seen on %2 (%3 pixels)"_s.arg(
                    scene, nameOf(widget), QString::number(difference)));
            }
        }
    }).walk();
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// A method, a field, the diagrams, and a launch to its end.
void KeyboardTest::agentIsLaunched()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.wizard));
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
    QVERIFY(QTest::qWaitForWindowActive(&fixture.wizard));
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

/// The menu and a dialog.
void KeyboardTest::settingsAreTakenOver()
{
    WizardFixture fixture({});
    QVERIFY(QTest::qWaitForWindowActive(&fixture.wizard));
    QVERIFY(fixture.waitForEngine());
    press(Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_F); // Start from …
    QTRY_VERIFY(openDialog<ImportDialog>(&fixture.wizard));
    auto *dialog = openDialog<ImportDialog>(&fixture.wizard);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(isFocused(u"pasteText"_s));
    type(
        u"docker run -d --name old -e SERVER_URL=http://tc.example.org jetbrains/teamcity-agent"_s);
    QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"useButton"_s)->isEnabled());
    QVERIFY(tabTo(u"useButton"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(fixture.page(), u"agentPage"_s);
    QCOMPARE(fixture.model.spec().name, u"old"_s);
    QCOMPARE(fixture.model.spec().serverUrl, u"http://tc.example.org"_s);
    QTRY_VERIFY(QApplication::activeWindow() == &fixture.wizard);
    press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(fixture.page(), u"methodPage"_s);
    press(Qt::Key_O, Qt::AltModifier); // another engine
    QTRY_VERIFY(openDialog<QDialog>(&fixture.wizard));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QDialog>(&fixture.wizard));
    QVERIFY(fixture.wizard.isVisible());
}

void KeyboardTest::agentIsRemoved()
{
    FakeEngine engine;
    FakeAgents agents(engine);
    agents.add(u"one"_s, u"docker-socket"_s);
    agents.add(u"two"_s, u"docker-socket"_s);
    WizardFixture fixture(engine.address());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.wizard));
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
    QVERIFY(QTest::qWaitForWindowActive(dialog));
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
