/// pauses SECONDS: the agents' window on an engine with 500 agents, all of which change again and
/// again while the log that is shown is flooded. Prints how long the window's thread was away from
/// its event loop, as JSON.
///
/// A timer beats each millisecond; a pause is how much too late a beat comes. Of each frame (60 a
/// second) the longest pause counts: the many beats that are on time would hide those that are not.
/// The engine is the tests' stand-in, on a thread of its own.

#include "fakeagents.h"
#include "timings.h"
#include "wizardfixture.h"

#include "gui/agentswindow.h"
#include "gui/logview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSortFilterProxyModel>
#include <QStyleFactory>
#include <QThread>
#include <QTreeView>

#include <cstdio>
#include <memory>
#include <utility>

using namespace dw;
using namespace dw::gui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int agentCount = 500;
constexpr int linesAtOnce = 1000;
constexpr auto betweenLines = 10ms;    // 100,000 lines a second
constexpr auto betweenChanges = 200ms; // of all agents
constexpr auto beat = 1ms;
constexpr auto frame = 16ms;
constexpr int patience = 60'000;

QString agentName(int number)
{
    return u"agent-%1"_s.arg(number, 3, 10, QLatin1Char('0'));
}

/// The engine, with its agents, on its thread.
class BusyEngine
{
public:
    BusyEngine()
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
        there([this] {
            m_engine = std::make_unique<FakeEngine>();
            m_agents = std::make_unique<FakeAgents>(*m_engine);
            for (int i = 0; i < agentCount; ++i) {
                m_agents->add(agentName(i), u"sysbox"_s);
            }
        });
    }
    ~BusyEngine()
    {
        there([this] {
            m_logging.reset();
            m_changing.reset();
            m_agents.reset();
            m_engine.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }
    BusyEngine(const BusyEngine &) = delete;
    BusyEngine &operator=(const BusyEngine &) = delete;

    QString address() const { return m_engine->address(); }

    void begin()
    {
        there([this] {
            m_logging = every(betweenLines, [this] { log(); });
            m_changing = every(betweenChanges, [this] { changeAll(); });
        });
    }

private:
    template <class Work>
    void there(Work work)
    {
        QMetaObject::invokeMethod(&m_home, work, Qt::BlockingQueuedConnection);
    }

    static std::unique_ptr<QTimer> every(std::chrono::milliseconds time, std::function<void()> work)
    {
        auto timer = std::make_unique<QTimer>();
        QObject::connect(timer.get(), &QTimer::timeout, timer.get(), std::move(work));
        timer->start(time);
        return timer;
    }

    void log()
    {
        QByteArray text;
        for (int i = 0; i < linesAtOnce; ++i) {
            text +=
                "a line of a log that runs away, number " + QByteArray::number(++m_lines) + '\n';
        }
        m_agents->log(agentName(0), text);
    }

    void changeAll()
    {
        m_areStopped = !m_areStopped;
        for (int i = 1; i < agentCount; ++i) { // but the one whose log is shown
            (*m_agents)[agentName(i)].state = m_areStopped ? u"exited"_s : u"running"_s;
            m_agents->tell(m_areStopped ? u"die"_s : u"start"_s, agentName(i));
        }
    }

    QThread m_thread;
    QObject m_home;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<FakeAgents> m_agents;
    std::unique_ptr<QTimer> m_logging, m_changing;
    qint64 m_lines = 0;
    bool m_areStopped = false;
};

AgentsWindow *agentsWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<AgentsWindow *>(widget)) {
            return window;
        }
    }
    return nullptr;
}

/// The longest pause of each frame, in milliseconds.
QList<double> watchFor(std::chrono::seconds time)
{
    QList<double> pauses;
    double longest = 0;
    QElapsedTimer sinceLast, sinceFrame;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const double late = double(sinceLast.nsecsElapsed()) / 1e6 - double(beat.count());
        longest = std::max(longest, late);
        sinceLast.restart();
        if (sinceFrame.hasExpired(frame.count())) {
            pauses.append(std::exchange(longest, 0));
            sinceFrame.restart();
        }
    });
    sinceLast.start();
    sinceFrame.start();
    timer.start(beat);
    // Not QTest::qWait(): that sleeps for 10 ms whenever there is nothing to do.
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
    return pauses;
}

int measure(std::chrono::seconds time)
{
    BusyEngine engine;
    WizardFixture wizard(engine.address());
    if (!wizard.waitForEngine()) {
        std::fputs("no engine\n", stderr);
        return 1;
    }
    wizard.wizard.showAgents();
    AgentsWindow *window = agentsWindow();
    auto *table = window->findChild<QTreeView *>(u"agentTable"_s);
    auto *log = window->findChild<LogView *>(u"agentLog"_s);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == agentCount; }, patience)) {
        std::fputs("the agents did not come\n", stderr);
        return 1;
    }
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::qWait(1000); // until the log is followed and the window is at rest
    engine.begin();
    const QList<double> pauses = watchFor(time);
    if (log->blockCount() < linesAtOnce || pauses.isEmpty()) {
        std::fputs("the log was not flooded\n", stderr);
        return 1;
    }
    std::puts(printJson(summaryOf(pauses)).constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // as the program
    isolateSettings();
    const int seconds = argc == 2 ? QByteArray(argv[1]).toInt() : 0;
    if (seconds < 1) {
        std::fputs("usage: bench_pauses SECONDS\n", stderr);
        return 2;
    }
    return measure(std::chrono::seconds(seconds));
}
