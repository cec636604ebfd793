#include "wizardfixture.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Pictures of every page in light and dark, for people to look at: DW_SCREENSHOTS names the
/// folder. Also catches what can be caught without eyes: pages wider than the window.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { isolateSettings(); }
    void pages_data();
    void pages();

private:
    static void store(WizardFixture &fixture, const QString &name);
};

void ScreenshotsTest::pages_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1280, 800);
    QTest::newRow("dark") << true << QSize(1280, 800);
    QTest::newRow("light-small") << false << QSize(1024, 700);
}

void ScreenshotsTest::store(WizardFixture &fixture, const QString &name)
{
    const QString folder = qEnvironmentVariable("DW_SCREENSHOTS", u"screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    QTest::qWait(150); // timers that coalesce updates
    const QString scale = fixture.wizard.devicePixelRatioF() > 1 ? u"-x2"_s : QString();
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const QString path = u"%1/%2-%3%4.png"_s.arg(folder, name, row, scale);
    QVERIFY2(fixture.wizard.grab().save(path), qPrintable(path));
}

void ScreenshotsTest::pages()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());

    FakeEngine engine;
    WizardFixture fixture(engine.address());
    fixture.wizard.resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.wizard.size(), size); // nothing demands more room
    QVERIFY(fixture.waitForEngine());

    store(fixture, u"1-method"_s);
    fixture.find<QTabBar>(u"detailTabs"_s)->setCurrentIndex(1);
    store(fixture, u"1-method-compare"_s);
    fixture.click(u"cardDind"_s);

    fixture.press(QWizard::NextButton);
    store(fixture, u"2-agent-empty"_s);
    fixture.type(u"serverUrl"_s, u"teamcity.example.com"_s);
    store(fixture, u"2-agent-error"_s);
    fixture.type(u"serverUrl"_s, u"http://teamcity.example.com"_s);
    fixture.click(u"advancedToggle"_s);
    fixture.type(u"memory"_s, u"4g"_s);
    fixture.type(u"env"_s, u"HTTP_PROXY=http://proxy.example.com:3128\nnonsense"_s);
    fixture.wizard.chooseOutput(u"compose"_s);
    store(fixture, u"2-agent-advanced-end"_s);
    fixture.find<QScrollArea>(u"formScroll"_s)->verticalScrollBar()->setValue(0);
    fixture.type(u"env"_s, u"HTTP_PROXY=http://proxy.example.com:3128"_s);
    fixture.find<QScrollArea>(u"formScroll"_s)->verticalScrollBar()->setValue(0);
    store(fixture, u"2-agent-advanced"_s);

    QVERIFY(fixture.goTo(u"reviewPage"_s));
    QTest::qWait(300);
    store(fixture, u"3-review"_s);
    fixture.wizard.chooseOutput(u"powershell"_s);
    store(fixture, u"3-review-powershell"_s);
    fixture.wizard.chooseOutput(u"kubernetes"_s);
    store(fixture, u"3-review-kubernetes"_s);

    engine.silentInside = true;
    QVERIFY(fixture.goTo(u"launchPage"_s));
    QTest::qWait(300);
    store(fixture, u"4-launch-running"_s);
    engine.silentInside = false;
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 30000);
    QTest::qWait(200);
    store(fixture, u"4-launch-done"_s);
    fixture.wizard.close();
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ScreenshotsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_screenshots_test.moc"
