#include "wizardfixture.h"

#include "gui/notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QSignalSpy>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using namespace dw::gui;

struct Notification
{
    uint replaces = 0;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
};

/// Stands in for the desktop's notification service (Desktop Notifications Specification 1.2), on a
/// connection of its own.
class Service : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    Service() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllContents);
    }
    ~Service() override { QDBusConnection::disconnectFromBus(u"service"_s); }

    bool isThere() { return m_bus.registerService(u"org.freedesktop.Notifications"_s); }
    void leave() { m_bus.unregisterService(u"org.freedesktop.Notifications"_s); }

    QList<Notification> told;
    QList<uint> withdrawn;

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming): the specification's name
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        told.append({replaces, title, text, actions, hints});
        return replaces ? replaces : 42;
    }
    // NOLINTNEXTLINE(readability-identifier-naming): the specification's name
    void CloseNotification(uint id) { withdrawn.append(id); }

signals:
    // NOLINTBEGIN(readability-identifier-naming): the specification's names
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
    // NOLINTEND(readability-identifier-naming)

private:
    QDBusConnection m_bus;
};

/// What the desktop is told while its user looks elsewhere, on a bus of the test's own.
class NotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void tellsPlainText();
    void replacesAndWithdraws();
    void clickIsPassedOn();
    void worksWithoutAService();
    void longLaunchInTheBackground();
    void quickOrWatchedLaunchIsNotTold();

private:
    /// Until the notifier knows the number of what it had told: only then it heeds a click.
    void awaitAnswer(const Notifier &notifier);

    Service m_service;
};

namespace {

const QString notifications = u"org.freedesktop.Notifications"_s;

/// Minimises the window and goes to one that is not the program's.
class Elsewhere
{
public:
    explicit Elsewhere(QWidget &window)
    {
        window.showMinimized();
        m_other.show();
        m_other.requestActivate();
        QTRY_VERIFY(!QApplication::activeWindow());
    }

private:
    QWindow m_other; // no widget: to the program it is another's
};

} // namespace

void NotifierTest::initTestCase()
{
    isolateSettings();
    QCoreApplication::setApplicationName(u"dind-wizard-test"_s);
    QGuiApplication::setDesktopFileName(u"io.github.dind-wizard"_s);
    QVERIFY2(QDBusConnection::sessionBus().isConnected(), "run this in dbus-run-session");
}

/// A notifier that goes withdraws what it told. That has to arrive before the next test begins;
/// what one connection sends, the bus delivers in order.
void NotifierTest::cleanup()
{
    if (QDBusConnection::sessionBus().interface()->isServiceRegistered(notifications)) {
        constexpr uint marker = 4711;
        QDBusMessage last =
            QDBusMessage::createMethodCall(notifications, u"/org/freedesktop/Notifications"_s,
                                           notifications, u"CloseNotification"_s);
        last.setArguments({marker});
        QDBusConnection::sessionBus().send(last);
        QTRY_VERIFY(m_service.withdrawn.contains(marker));
    }
}

void NotifierTest::init()
{
    QVERIFY(m_service.isThere());
    m_service.told.clear();
    m_service.withdrawn.clear();
}

void NotifierTest::awaitAnswer(const Notifier &notifier)
{
    const QSignalSpy chosen(&notifier, &Notifier::chosen);
    QVERIFY(QTest::qWaitFor([&] {
        emit m_service.ActionInvoked(42, u"default"_s);
        QTest::qWait(20);
        return !chosen.isEmpty();
    }));
    QTest::qWait(100); // for the clicks that are under way
}

void NotifierTest::tellsPlainText()
{
    QWidget window;
    Notifier notifier(&window);
    notifier.tell(u"A title"_s, u"1 < 2 & <b>3</b>"_s);
    QTRY_COMPARE(m_service.told.size(), 1);
    const Notification told = m_service.told.first();
    QCOMPARE(told.replaces, 0U);
    QCOMPARE(told.title, u"A title"_s);
    QCOMPARE(told.text, u"1 &lt; 2 &amp; &lt;b&gt;3&lt;/b&gt;"_s);
    QCOMPARE(told.actions.value(0), u"default"_s);
    QVERIFY(!told.actions.value(1).isEmpty());
    QCOMPARE(told.hints.value(u"desktop-entry"_s).toString(), u"io.github.dind-wizard"_s);
}

void NotifierTest::replacesAndWithdraws()
{
    QWidget window;
    Notifier notifier(&window);
    notifier.tell(u"one"_s, {});
    QTRY_COMPARE(m_service.told.size(), 1);
    awaitAnswer(notifier);
    notifier.tell(u"two"_s, {});
    QTRY_COMPARE(m_service.told.size(), 2);
    QCOMPARE(m_service.told.last().replaces, 42U);
    window.show(); // perhaps before the answer has come: what was seen stays withdrawn
    window.activateWindow();
    QTRY_VERIFY(m_service.withdrawn.contains(42U));

    // What the user closed is not there to be replaced.
    const Elsewhere elsewhere(window);
    notifier.tell(u"three"_s, {});
    QTRY_COMPARE(m_service.told.size(), 3);
    QCOMPARE(m_service.told.last().replaces, 0U);
    awaitAnswer(notifier);
    emit m_service.NotificationClosed(42, 2);
    QTest::qWait(100);
    notifier.tell(u"four"_s, {});
    QTRY_COMPARE(m_service.told.size(), 4);
    QCOMPARE(m_service.told.last().replaces, 0U);
}

void NotifierTest::clickIsPassedOn()
{
    QWidget window;
    Notifier notifier(&window);
    QSignalSpy chosen(&notifier, &Notifier::chosen);
    notifier.tell(u"one"_s, {});
    QTRY_COMPARE(m_service.told.size(), 1);
    awaitAnswer(notifier);
    chosen.clear();
    emit m_service.ActionInvoked(7, u"default"_s); // another program's
    emit m_service.ActionInvoked(42, u"something"_s);
    QTest::qWait(200);
    QCOMPARE(chosen.size(), 0);
    emit m_service.ActivationToken(42, u"token-of-the-test"_s);
    emit m_service.ActionInvoked(42, u"default"_s);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), u"token-of-the-test"_s);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void NotifierTest::worksWithoutAService()
{
    m_service.leave();
    QWidget window;
    Notifier notifier(&window);
    notifier.tell(u"one"_s, {});
    QTest::qWait(300);
    notifier.tell(u"two"_s, {});
    QTest::qWait(300);
    QCOMPARE(m_service.told.size(), 0);
}

/// Docker inside the agent takes its time. Its user minimises the window, hears of the end, and
/// gets the window back by a click on what they heard.
void NotifierTest::longLaunchInTheBackground()
{
    FakeEngine engine;
    engine.silentInside = true;
    WizardFixture fixture(engine.address());
    QVERIFY(fixture.goTo(u"launchPage"_s));
    const Elsewhere elsewhere(fixture.wizard);
    QTimer::singleShot(11s, &engine, [&engine] { engine.silentInside = false; });
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(m_service.told.size() == 2, 60000);
    QCOMPARE(m_service.told.at(0).title, u"teamcity-agent is running"_s);
    QVERIFY(m_service.told.at(0).text.contains("authorises"_L1));
    QCOMPARE(m_service.told.at(1).replaces, 42U); // the trial of the agent, in the same place
    QVERIFY(m_service.told.at(1).text.contains("Docker works"_L1));
    QTest::qWait(100);

    emit m_service.ActionInvoked(42, u"default"_s);
    QTRY_VERIFY(fixture.wizard.isActiveWindow());
    QVERIFY(!fixture.wizard.isMinimized());
    QTRY_VERIFY(m_service.withdrawn.contains(42U));
}

void NotifierTest::quickOrWatchedLaunchIsNotTold()
{
    {
        FakeEngine engine;
        WizardFixture fixture(engine.address());
        QVERIFY(fixture.goTo(u"launchPage"_s));
        const Elsewhere elsewhere(fixture.wizard);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 9000);
        QTest::qWait(500);
    }
    {
        FakeEngine engine;
        engine.silentInside = true;
        WizardFixture fixture(engine.address());
        QVERIFY(fixture.goTo(u"launchPage"_s));
        QTimer::singleShot(11s, &engine, [&engine] { engine.silentInside = false; });
        QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 60000);
        QTest::qWait(2000);
    }
    QCOMPARE(m_service.told.size(), 0);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    NotifierTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_notifier_test.moc"
