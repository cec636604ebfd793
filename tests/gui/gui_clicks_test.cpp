#include "wizardfixture.h"

#include "gui/recentlaunches.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::gui;

/// A person who has nothing but a mouse and a keyboard, and counts. Waits for what they would wait
/// for: until it is there to be clicked.
class Hand
{
public:
    int clicks = 0;
    int fields = 0; ///< that something was typed into

    /// At its centre, or at `where`: wherever that is on the screen, it must be this that is hit.
    void click(QWidget *widget, QPoint where = {})
    {
        QVERIFY2(widget, "nothing to click");
        QTRY_VERIFY2_WITH_TIMEOUT(widget->isVisible() && widget->isEnabled(),
                                  qPrintable(widget->objectName()), 30000);
        QCoreApplication::processEvents();
        const QPoint spot = where.isNull() ? widget->rect().center() : where;
        QWidget *window = widget->window();
        const QPoint inWindow = widget->mapTo(window, spot);
        QWidget *hit = window->childAt(inWindow);
        QVERIFY2(hit && (hit == widget || widget->isAncestorOf(hit)),
                 qPrintable(widget->objectName() + u" is covered or out of sight"_s));
        ++clicks;
        QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(window, inWindow));
        QCoreApplication::processEvents();
    }

    /// Into what has the focus.
    void type(const QWidget *window, const QString &text)
    {
        QWidget *focus = window->focusWidget();
        QVERIFY2(focus, "nothing has the focus");
        ++fields;
        QTest::keyClicks(focus, text);
    }
};

/// How many clicks and typed fields the first tasks take, with the mouse alone.
class ClicksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }
    void init() { RecentLaunches().clear(); }

    void launchWithDefaults();
    void exportCompose();
    void launchAgain();

private:
    static void enterServer(WizardFixture &fixture, Hand &hand);
};

/// From the first page to the review: the one field that must be filled has the focus already.
void ClicksTest::enterServer(WizardFixture &fixture, Hand &hand)
{
    hand.click(fixture.button(QWizard::NextButton));
    QCOMPARE(fixture.page(), u"agentPage"_s);
    QTRY_COMPARE(fixture.wizard.focusWidget(), fixture.find<QWidget>(u"serverUrl"_s));
    hand.type(&fixture.wizard, u"https://teamcity.example.com"_s);
    hand.click(fixture.button(QWizard::NextButton));
    QCOMPARE(fixture.page(), u"reviewPage"_s);
}

void ClicksTest::launchWithDefaults()
{
    FakeEngine engine;
    WizardFixture fixture(engine.address());
    Hand hand;
    enterServer(fixture, hand);
    auto *acknowledge = fixture.find<QAbstractButton>(u"acknowledge"_s);
    hand.click(acknowledge, QPoint(12, acknowledge->height() / 2));
    hand.click(fixture.button(QWizard::CommitButton));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 30000);
    QVERIFY(engine.objects.contains(u"container teamcity-agent"_s));
    qInfo("launch with defaults: %d clicks, %d typed fields", hand.clicks, hand.fields);
    QVERIFY(hand.clicks <= 6);
    QCOMPARE(hand.fields, 1);
}

void ClicksTest::exportCompose()
{
    const QTemporaryDir folder;
    QVERIFY(QDir::setCurrent(folder.path()));
    WizardFixture fixture({});
    Hand hand;
    enterServer(fixture, hand);
    auto *tabs = fixture.find<QWidget>(u"reviewTabs"_s)->findChild<QTabBar *>();
    int compose = 0;
    while (compose < tabs->count() && !tabs->tabText(compose).contains("Compose"_L1)) {
        ++compose;
    }
    hand.click(tabs, tabs->tabRect(compose).center());
    hand.click(fixture.find<QWidget>(u"saveButton"_s));
    QTRY_VERIFY(openDialog<QFileDialog>(&fixture.wizard));
    const auto *box =
        openDialog<QFileDialog>(&fixture.wizard)->findChild<QDialogButtonBox *>(u"buttonBox"_s);
    hand.click(box->button(QDialogButtonBox::Save));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"compose.yaml"_s)));
    qInfo("export Compose: %d clicks, %d typed fields", hand.clicks, hand.fields);
    QVERIFY(hand.clicks <= 5);
    QCOMPARE(hand.fields, 1);
    QDir::setCurrent(QDir::rootPath());
}

/// What was launched by hand once, in the next window.
void ClicksTest::launchAgain()
{
    FakeEngine engine;
    {
        WizardFixture first(engine.address());
        QVERIFY(first.goTo(u"launchPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(first.wizard.currentPage()->isComplete(), 30000);
    }
    engine.objects.clear();
    WizardFixture fixture(engine.address());
    Hand hand;
    hand.click(fixture.find<QWidget>(u"launchAgainButton"_s));
    hand.click(fixture.button(QWizard::CommitButton));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 30000);
    QVERIFY(engine.objects.contains(u"container teamcity-agent"_s));
    qInfo("launch again: %d clicks, %d typed fields", hand.clicks, hand.fields);
    QVERIFY(hand.clicks <= 2);
    QCOMPARE(hand.fields, 0);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ClicksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_clicks_test.moc"
