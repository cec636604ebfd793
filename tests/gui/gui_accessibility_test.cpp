#include "layoutchecks.h"
#include "scenes.h"
#include "wizardfixture.h"

#include "gui/badge.h"
#include "gui/commandrow.h"
#include "gui/diagramcanvas.h"
#include "gui/findinglist.h"
#include "gui/launchpage.h"
#include "gui/stepheader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMetaEnum>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

namespace {

using Role = QAccessible::Role;

constexpr int patience = 30000;

QString nameOf(const QAccessibleInterface *access)
{
    return access->text(QAccessible::Name).trimmed();
}

QString describe(const QAccessibleInterface *access)
{
    QString text = QString::fromLatin1(QMetaEnum::fromType<Role>().valueToKey(access->role())) +
                   u" \""_s + nameOf(access).left(60) + u'"';
    const QObject *object = access->object();
    for (const QObject *each = object; each; each = each->parent()) {
        if (!each->objectName().isEmpty()) {
            text += (each == object ? u" "_s : u" in "_s) + each->objectName();
            break;
        }
    }
    return object ? text + u" ("_s + QString::fromLatin1(object->metaObject()->className()) + u')'
                  : text;
}

/// Words, not signs: "▼" says nothing aloud.
bool saysSomething(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Roles that one does something with.
bool isControl(Role role)
{
    static const QSet<int> controls{
        QAccessible::Button,     QAccessible::CheckBox, QAccessible::RadioButton,
        QAccessible::ComboBox,   QAccessible::SpinBox,  QAccessible::EditableText,
        QAccessible::ButtonMenu, QAccessible::PageTab,  QAccessible::MenuItem,
        QAccessible::Link,       QAccessible::Slider,   QAccessible::ButtonDropDown};
    return controls.contains(int(role));
}

/// What a widget of its kind may be for a screen reader; empty: anything but nothing.
QList<Role> rolesFor(const QWidget *widget)
{
    struct Kind
    {
        const char *widget;
        QList<Role> roles;
    };
    // The first that fits.
    static const QList<Kind> kinds{
        {"QCheckBox", {QAccessible::CheckBox}},
        {"QRadioButton", {QAccessible::RadioButton}},
        {"QAbstractButton",
         {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::ButtonDropDown,
          QAccessible::CheckBox}},
        {"QComboBox", {QAccessible::ComboBox}},
        {"QAbstractSpinBox", {QAccessible::SpinBox}},
        {"QLineEdit", {QAccessible::EditableText}},
        {"QPlainTextEdit", {QAccessible::EditableText}},
        {"QTextEdit", {QAccessible::EditableText}},
        {"QTreeView", {QAccessible::Tree, QAccessible::Table}},
        {"QTableView", {QAccessible::Table}},
        {"QListView", {QAccessible::List}},
        {"QTabBar", {QAccessible::PageTabList}},
        {"dw::gui::DiagramCanvas", {QAccessible::Grouping}},
        {"dw::gui::StepHeader", {QAccessible::List}},
        {"QLabel", {QAccessible::StaticText, QAccessible::Graphic}},
    };
    for (const Kind &kind : kinds) {
        if (widget->inherits(kind.widget)) {
            return kind.roles;
        }
    }
    return {};
}

/// A field within a field, such as the one of a spin box: it is called what the whole is called.
bool isInnerField(const QAccessibleInterface *access)
{
    const QAccessibleInterface *parent = access->parent();
    return parent && access->role() == QAccessible::EditableText &&
           (parent->role() == QAccessible::ComboBox || parent->role() == QAccessible::SpinBox) &&
           saysSomething(nameOf(parent));
}

/// A cell beside the first: it may have nothing to say.
bool isFurtherCell(QAccessibleInterface *access)
{
    const QAccessibleTableCellInterface *cell = access->tableCellInterface();
    return cell && cell->columnIndex() > 0;
}

/// Walks the tree of what screen readers find in a window, and notes what they could not use.
class Walk
{
public:
    explicit Walk(QWidget &window)
    {
        visit(QAccessible::queryAccessibleInterface(&window));
        // Nothing that takes the focus is out of the tree.
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool takesKeys = widget->isVisible() && widget->isEnabled() &&
                                   widget->window() == &window &&
                                   widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
            if (takesKeys && !m_seen.contains(widget)) {
                m_faults.append(u"not in the tree: "_s + widget->objectName() + u' ' +
                                QString::fromLatin1(widget->metaObject()->className()));
            }
        }
    }

    const QStringList &faults() const { return m_faults; }
    int controls() const { return m_controls; }

private:
    void visit(QAccessibleInterface *access)
    {
        if (!access || !access->isValid() || access->state().invisible) {
            return;
        }
        m_seen.insert(access->object());
        check(access);
        for (int i = 0; i < access->childCount(); ++i) {
            visit(access->child(i));
        }
    }

    void check(QAccessibleInterface *access)
    {
        const auto *widget = qobject_cast<const QWidget *>(access->object());
        const QAccessible::State state = access->state();
        // What hands the focus on, such as a tab widget to its tabs, is passed by.
        const bool handsOn = widget && widget->focusProxy();
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isEmpty = label && label->text().isEmpty(); // a place for a text to come
        const bool isUsed = (state.focusable && !handsOn && !isEmpty) || isControl(access->role());
        m_controls += isUsed ? 1 : 0;
        if (isUsed && !saysSomething(nameOf(access)) && !isInnerField(access) &&
            !isFurtherCell(access)) {
            m_faults.append(u"no name: "_s + describe(access));
        }
        if (isUsed && (access->role() == QAccessible::NoRole ||
                       (access->role() == QAccessible::Client && !widget))) {
            m_faults.append(u"no role: "_s + describe(access));
        }
        if (widget) {
            checkWidget(access, *widget);
        }
    }

    void checkWidget(QAccessibleInterface *access, const QWidget &widget)
    {
        const QList<Role> roles = rolesFor(&widget);
        if (!roles.isEmpty() && !roles.contains(access->role())) {
            m_faults.append(u"another role: "_s + describe(access));
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            const QAccessibleActionInterface *actions = access->actionInterface();
            if (button->isEnabled() && (!actions || actions->actionNames().isEmpty())) {
                m_faults.append(u"no action: "_s + describe(access));
            }
            if (button->isCheckable() != bool(access->state().checkable) ||
                button->isChecked() != bool(access->state().checked)) {
                m_faults.append(u"another state: "_s + describe(access));
            }
        } else if (widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus &&
                   !qobject_cast<const QAbstractItemView *>(&widget)) { // its items are acted on
            const QAccessibleActionInterface *actions = access->actionInterface();
            if (!actions || actions->actionNames().isEmpty()) {
                m_faults.append(u"no action: "_s + describe(access));
            }
        }
        // A picture that says something; the one of a message box says nothing more.
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const bool isDecoration = widget.objectName() == "qt_msgboxex_icon_label"_L1;
        if (label && !isDecoration && !label->pixmap(Qt::ReturnByValue).isNull() &&
            !saysSomething(nameOf(access))) {
            m_faults.append(u"a picture without words: "_s + describe(access));
        }
        if (label && !label->text().trimmed().isEmpty() && !saysSomething(nameOf(access))) {
            m_faults.append(u"a text that isn't read: "_s + describe(access));
        }
    }

    QStringList m_faults;
    QSet<const QObject *> m_seen;
    int m_controls = 0;
};

/// What assistive technology is told while this lives.
class Told
{
public:
    Told()
    {
        s_told.clear();
        // As if a screen reader ran; there is no public way to say so.
        platform()->setActive(true);
        m_previous = QAccessible::installUpdateHandler(listen);
    }
    ~Told()
    {
        QAccessible::installUpdateHandler(m_previous);
        platform()->setActive(false);
    }
    Q_DISABLE_COPY_MOVE(Told)

    static bool has(const QString &words)
    {
        return std::any_of(s_told.begin(), s_told.end(),
                           [&](const QString &text) { return text.contains(words); });
    }
    static QString all() { return s_told.join(u'\n'); }

private:
    static QPlatformAccessibility *platform()
    {
        return QGuiApplicationPrivate::platformIntegration()->accessibility();
    }
    static void listen(QAccessibleEvent *event)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement) {
            s_told.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
        }
#else
        if (event->type() == QAccessible::Alert && event->accessibleInterface()) {
            s_told.append(nameOf(event->accessibleInterface()));
        }
#endif
        if (event->type() == QAccessible::DescriptionChanged && event->accessibleInterface()) {
            s_told.append(event->accessibleInterface()->text(QAccessible::Description));
        }
    }

    static inline QStringList s_told;
    QAccessible::UpdateHandler m_previous = nullptr;
};

} // namespace

/// The window as a screen reader has it.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everythingHasANameARoleAndActions();
    void aMissingNameIsFound();
    void tabGoesOnAsOneReads_data();
    void tabGoesOnAsOneReads();
    void aStepBackIsFound();
    void stepsAreParts();
    void launchStepsAreParts();
    void diagramHasParts();
    void whatComesUpIsAnnounced();
    void launchIsAnnounced();
};

void AccessibilityTest::initTestCase()
{
    isolateSettings();
    QApplication::setPalette(lightPalette());
}

void AccessibilityTest::everythingHasANameARoleAndActions()
{
    QStringList faults;
    int controls = 0, scenes = 0;
    Scenes(QSize(1280, 800), [&](QWidget &window, const QString &scene) {
        const Walk walk(window);
        for (const QString &fault : walk.faults()) {
            faults.append(scene + u", "_s + fault);
        }
        controls += walk.controls();
        ++scenes;
    }).walk();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(scenes > 45, qPrintable(QString::number(scenes)));
    QVERIFY2(controls > 20 * scenes, qPrintable(QString::number(controls)));
}

/// The walk above would notice.
void AccessibilityTest::aMissingNameIsFound()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    QTest::qWait(100);
    QCOMPARE(Walk(fixture.wizard).faults(), QStringList());
    fixture.find<QWidget>(u"serverUrl"_s)->setAccessibleName({});
    fixture.find<QLabel>(u"serverUrlLabel"_s)->setBuddy(nullptr);
    fixture.find<QWidget>(u"trialServerLink"_s)->setAccessibleName(u"▼"_s);
    const QStringList faults = Walk(fixture.wizard).faults();
    QCOMPARE(faults.size(), 2);
    QVERIFY(faults.join(u' ').contains(u"serverUrl"_s));
    QVERIFY(faults.join(u' ').contains(u"trialServerLink"_s));
}

void AccessibilityTest::tabGoesOnAsOneReads_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void AccessibilityTest::tabGoesOnAsOneReads()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QStringList faults;
    Scenes(QSize(1280, 800), [&](QWidget &window, const QString &scene) {
        QCOMPARE(window.layoutDirection(), direction);
        for (const QString &step : tabStepsBackIn(window)) {
            faults.append(scene + u", "_s + step);
        }
    }).walk();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The walk above would notice.
void AccessibilityTest::aStepBackIsFound()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    QTest::qWait(100);
    QCOMPARE(tabStepsBackIn(fixture.wizard), QStringList());
    QWidget::setTabOrder(fixture.find<QWidget>(u"name"_s), fixture.find<QWidget>(u"serverUrl"_s));
    QVERIFY(!tabStepsBackIn(fixture.wizard).isEmpty());
}

void AccessibilityTest::stepsAreParts()
{
    WizardFixture fixture({});
    fixture.press(QWizard::NextButton);
    const auto *header = fixture.wizard.currentPage()->findChild<StepHeader *>();
    QVERIFY(header);
    QAccessibleInterface *access =
        QAccessible::queryAccessibleInterface(const_cast<StepHeader *>(header));
    QVERIFY(nameOf(access).contains(u'2'));
    QCOMPARE(access->childCount(), 4);
    int right = -1;
    for (int i = 0; i < 4; ++i) {
        QAccessibleInterface *step = access->child(i);
        QVERIFY(step && step->isValid());
        QVERIFY(saysSomething(nameOf(step)));
        QVERIFY(!step->text(QAccessible::Description).isEmpty());
        QCOMPARE(bool(step->state().active), i == 1);
        QVERIFY(step->rect().left() > right);
        right = step->rect().right();
        QCOMPARE(access->indexOfChild(step), i);
        QCOMPARE(step->parent()->object(), access->object());
    }
    QVERIFY(access->child(0)->text(QAccessible::Description) !=
            access->child(2)->text(QAccessible::Description));
}

void AccessibilityTest::launchStepsAreParts()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    engine.silentInside = true;
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTest::qWait(300);
    auto *list = fixture.find<QListView>(u"stepList"_s);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(list);
    QVERIFY(access->childCount() > 5);
    QCOMPARE(access->childCount(), list->model()->rowCount());
    QSet<QString> states;
    for (int i = 0; i < access->childCount(); ++i) {
        const QString name = nameOf(access->child(i));
        QVERIFY(name.startsWith(list->model()->index(i, 0).data().toString()));
        for (const QString &state : {u"done"_s, u"under way"_s, u"to do"_s}) {
            states += name.contains(state) ? QSet{state} : QSet<QString>();
        }
    }
    QCOMPARE(states.size(), 3);
    engine.silentInside = false;
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), patience);
}

void AccessibilityTest::diagramHasParts()
{
    WizardFixture fixture({});
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    fixture.click(u"showReachButton"_s);
    auto *canvas = fixture.find<DiagramCanvas>(u"diagramCanvas"_s);
    QTRY_VERIFY(canvas->isVisible() && canvas->partCount() > 0);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(canvas);
    QVERIFY(saysSomething(nameOf(access)));
    QCOMPARE(access->childCount(), int(canvas->partCount()));
    canvas->choose(1);
    for (int i = 0; i < access->childCount(); ++i) {
        QVERIFY(saysSomething(nameOf(access->child(i))));
        QVERIFY(!access->child(i)->text(QAccessible::Description).isEmpty());
        QVERIFY(access->child(i)->state().focusable);
        QCOMPARE(bool(access->child(i)->state().selected), i == 1);
    }
}

/// Findings, states of the engine, mistakes, and that something was copied.
void AccessibilityTest::whatComesUpIsAnnounced()
{
    const Told told;
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    QTRY_VERIFY2(told.has(u"Docker 20.10.24"_s), qPrintable(told.all()));
    QVERIFY2(told.has(u"Step 1 of 4"_s), qPrintable(told.all()));
    fixture.session.setChoice(u"unix:///nonexistent/docker.sock"_s);
    QVERIFY(fixture.waitForEngine());
    QTRY_VERIFY2(told.has(u"Engine not reachable"_s), qPrintable(told.all()));
    QVERIFY2(told.has(u"Serious: No Docker engine is at"_s), qPrintable(told.all()));
    fixture.find<QTabBar>(u"detailTabs"_s)->setCurrentIndex(3);
    fixture.click(u"answerUntrusted"_s);
    QTRY_VERIFY2(told.has(u"Warning: This method does not fit"_s), qPrintable(told.all()));

    auto *copy = fixture.find<FindingList>(u"engineFindings"_s)->findChild<QToolButton *>();
    QVERIFY(copy);
    const QString name = copy->accessibleName();
    copy->click();
    QVERIFY2(told.has(u"Copied"_s), qPrintable(told.all()));
    QCOMPARE(copy->text(), u"Copied"_s);
    QTRY_COMPARE_WITH_TIMEOUT(copy->text(), u"Copy"_s, patience);
    QCOMPARE(copy->accessibleName(), name);

    fixture.press(QWizard::NextButton);
    QTRY_VERIFY2(told.has(u"Step 2 of 4"_s), qPrintable(told.all()));
    fixture.type(u"serverUrl"_s, u"teamcity.example.com"_s);
    QTRY_VERIFY2(told.has(fixture.errorOf(u"serverUrl"_s)), qPrintable(told.all()));
    QVERIFY(fixture.goTo(u"agentPage"_s));
    fixture.type(u"serverUrl"_s, u"http://teamcity.example.com"_s);
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTRY_VERIFY2(told.has(u"Launching needs the engine"_s), qPrintable(told.all()));
    fixture.click(u"copyButton"_s);
    QCOMPARE(fixture.find<QLabel>(u"exportNote"_s)->text(), u"Copied"_s);
    QCOMPARE(told.all().count(u"Copied"_s), 2);
}

void AccessibilityTest::launchIsAnnounced()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    QVERIFY(fixture.goTo(u"reviewPage"_s));
    const Told told;
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), patience);
    QVERIFY2(told.has(u"Step 4 of 4"_s), qPrintable(told.all()));
    QVERIFY2(told.has(u"Start teamcity-agent: done"_s), qPrintable(told.all()));
    QVERIFY2(told.has(u"teamcity-agent is running"_s), qPrintable(told.all()));
    QVERIFY2(!told.has(u"under way"_s), qPrintable(told.all()));
}

QTEST_MAIN(AccessibilityTest)
#include "gui_accessibility_test.moc"
