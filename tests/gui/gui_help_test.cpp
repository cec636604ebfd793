#include "fakeagents.h"
#include "wizardfixture.h"

#include "gui/agentswindow.h"
#include "gui/enginedialog.h"
#include "gui/glossarydialog.h"
#include "gui/importdialog.h"
#include "gui/recoverydialog.h"
#include "gui/removeagentsdialog.h"
#include "gui/setupdialog.h"
#include "guidance/glossary.h"
#include "launch/recovery.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>

using namespace dw;
using namespace dw::gui;
using namespace Qt::StringLiterals;

namespace {

/// What people type into, choose from or read in, on whatever page it stands.
bool isField(const QWidget *widget)
{
    const bool isPartOfOne =
        qobject_cast<QComboBox *>(widget->parentWidget()) ||
        qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
        widget->window()->windowType() == Qt::Popup || widget->inherits("QComboBoxListView") ||
        widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView");
    return !isPartOfOne &&
           (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
            qobject_cast<const QAbstractSpinBox *>(widget) ||
            qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget) ||
            qobject_cast<const QPlainTextEdit *>(widget) ||
            qobject_cast<const QTextEdit *>(widget) ||
            qobject_cast<const QAbstractItemView *>(widget));
}

/// Fields of a window, on the screen or not, that leave people without a word.
QStringList fieldsWithoutHelp(const QWidget &window)
{
    QStringList silent;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isField(widget)) {
            continue;
        }
        const QString name = window.objectName() + u": "_s +
                             QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                             widget->objectName();
        if (!widget->whatsThis().contains(u' ')) {
            silent.append(name + u" has no What's This"_s);
        }
        // Over what is only read, or has cells with tips of their own, one would be in the way.
        if (!qobject_cast<const QAbstractScrollArea *>(widget) &&
            !widget->toolTip().contains(u' ')) {
            silent.append(name + u" has no tip"_s);
        }
    }
    for (const QString &line : silent) {
        qWarning("%s", qPrintable(line)); // QVERIFY2 cuts long texts off
    }
    return silent;
}

int fieldsIn(const QWidget &window)
{
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    return static_cast<int>(std::count_if(widgets.begin(), widgets.end(), isField));
}

} // namespace

/// Help where people are: at every field, and the glossary.
class GuiHelpTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }

    void everyFieldOfTheWizardIsExplained();
    void everyFieldOfTheAgentsWindowIsExplained();
    void everyFieldOfTheDialogsIsExplained();
    void shiftF1ExplainsTheField();
    void f1OpensTheGlossary();
    void glossaryIsSearched();
    void glossaryOpensInTheMiddleOfALaunch();
};

void GuiHelpTest::everyFieldOfTheWizardIsExplained()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 30000);
    const QStringList silent = fieldsWithoutHelp(fixture.wizard);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    QVERIFY2(fieldsIn(fixture.wizard) > 30, qPrintable(QString::number(fieldsIn(fixture.wizard))));
}

void GuiHelpTest::everyFieldOfTheAgentsWindowIsExplained()
{
    FakeEngine engine;
    FakeAgents agents(engine);
    agents.add(u"ci-1"_s);
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    AgentsWindow window(fixture.session);
    window.open();
    auto *table = window.findChild<QTreeView *>(u"agentTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::qWait(400);
    const QStringList silent = fieldsWithoutHelp(window);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    QVERIFY(fieldsIn(window) >= 4);
}

void GuiHelpTest::everyFieldOfTheDialogsIsExplained()
{
    FakeEngine engine;
    FakeAgents agents(engine);
    agents.add(u"ci-1"_s);
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    QWidget *parent = &fixture.wizard;
    LaunchRecord record;
    record.spec.name = u"ci"_s;
    const QList<QDialog *> dialogs{
        new EngineDialog({}, parent),
        new ImportDialog(fixture.model, fixture.session, parent),
        new RecoveryDialog(fixture.session.engine(), {record}, parent),
        new RemoveAgentsDialog(fixture.session.engine(), {u"ci-1"_s}, parent),
        new SetupDialog(fixture.session, SetupDialog::Topic::Sysbox, parent),
        new SetupDialog(fixture.session, SetupDialog::Topic::Engine, parent),
        new GlossaryDialog(parent)};
    QStringList silent;
    int fields = 0;
    for (QDialog *dialog : dialogs) {
        dialog->show();
        QTest::qWait(100);
        silent += fieldsWithoutHelp(*dialog);
        fields += fieldsIn(*dialog);
        dialog->close();
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    QVERIFY2(fields >= 9, qPrintable(QString::number(fields)));
}

void GuiHelpTest::shiftF1ExplainsTheField()
{
    WizardFixture fixture{QString()};
    QVERIFY(fixture.goTo(u"agentPage"_s));
    auto *field = fixture.find<QLineEdit>(u"name"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1, Qt::ShiftModifier);
    const auto shown = [] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
            return window->inherits("QWhatsThat") && window->isVisible();
        });
    };
    QTRY_VERIFY(shown());
    QTest::keyClick(&fixture.wizard, Qt::Key_Escape);
}

void GuiHelpTest::f1OpensTheGlossary()
{
    WizardFixture fixture{QString()};
    QVERIFY(fixture.goTo(u"agentPage"_s));
    QTest::keyClick(fixture.find<QLineEdit>(u"name"_s), Qt::Key_F1);
    QTRY_VERIFY(openDialog<GlossaryDialog>(&fixture.wizard));
    auto *dialog = openDialog<GlossaryDialog>(&fixture.wizard);
    QVERIFY(!dialog->isModal()); // it stays beside the window
    const QString shown = dialog->findChild<QTextBrowser *>(u"glossaryText"_s)->toPlainText();
    for (const GlossaryEntry &entry : glossary()) {
        QVERIFY2(shown.contains(entry.term + u'\n' + entry.text) ||
                     shown.contains(entry.term + QChar::LineSeparator + entry.text),
                 qPrintable(entry.term));
    }
    fixture.find<QAction>(u"glossary"_s)->trigger();
    QCOMPARE(fixture.wizard.findChildren<GlossaryDialog *>().size(), 1); // the same again
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<GlossaryDialog>(&fixture.wizard));
}

void GuiHelpTest::glossaryIsSearched()
{
    WizardFixture fixture{QString()};
    fixture.find<QAction>(u"glossary"_s)->trigger();
    QTRY_VERIFY(openDialog<GlossaryDialog>(&fixture.wizard));
    auto *dialog = openDialog<GlossaryDialog>(&fixture.wizard);
    auto *text = dialog->findChild<QTextBrowser *>(u"glossaryText"_s);
    auto *search = dialog->findChild<QLineEdit *>(u"glossarySearch"_s);
    QVERIFY(search->hasFocus() || dialog->focusWidget() == search);
    QTest::keyClicks(search, u"sidecar"_s);
    QVERIFY(text->toPlainText().startsWith(u"sidecar"_s));
    QVERIFY(!text->toPlainText().contains(u"Sysbox"_s));
    QTest::keyClicks(search, u" & <b>"_s);
    QCOMPARE(text->toPlainText(), u"No word has this in it."_s);
    search->clear();
    QVERIFY(text->toPlainText().contains(u"Sysbox"_s));
}

void GuiHelpTest::glossaryOpensInTheMiddleOfALaunch()
{
    FakeEngine engine;
    engine.silentInside = true;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.waitForEngine());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QVERIFY(!fixture.wizard.currentPage()->isComplete());
    QTest::keyClick(&fixture.wizard, Qt::Key_F1);
    QTRY_VERIFY(openDialog<GlossaryDialog>(&fixture.wizard));
    fixture.wizard.reject(); // cancels it
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.wizard.isVisible(), 30000);
}

QTEST_MAIN(GuiHelpTest)
#include "gui_help_test.moc"
