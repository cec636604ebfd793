/// keystrokes AGENTS COUNT: types into the name on the agent's page, and prints how long a
/// keystroke takes until everything that shows it is up to date, as JSON: every output's tab,
/// opened in turn, and the diagram, which is shown in a window beside the wizard.
///
/// "working" is what the window's thread works for it, painting included, and "inSight" the part of
/// that until what is in sight while one types, without other tabs and the diagram, is painted.
/// "shown" is how long it takes until the text that one looks at has changed, with the moment that
/// the page waits for further keys. "putOff" is what is worked after all that when one pauses, on
/// lines of long texts that nobody has seen: it is in none of the others.

#include "timings.h"
#include "wizardfixture.h"

#include "gui/codeview.h"
#include "gui/outputtabs.h"
#include "gui/plandiagram.h"
#include "methods/planner.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QStyleFactory>

#include <cstdio>
#include <ctime>

using namespace dw;
using namespace dw::gui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A window is painted a moment after something in it has changed (QPlatformWindow::requestUpdate).
constexpr auto untilPainted = 12ms;
constexpr auto patience = 60s;
constexpr auto pauseInTyping = 500ms;
constexpr int pauses = 10;

/// What this thread has worked so far, in milliseconds. Waiting is not in it.
double worked()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The wizard on the agent's page, and the diagram beside it.
class Typing
{
public:
    explicit Typing(int agents)
    {
        AgentSpec spec = exampleSpec(Method::Dind);
        spec.name = u"agent"_s;
        spec.count = agents;
        m_fixture.model.resetSpec(spec);
        m_isReady = m_fixture.goTo(u"agentPage"_s) && m_fixture.waitForEngine();
        m_name = m_fixture.find<QLineEdit>(u"name"_s);
        m_tabs = m_fixture.find<OutputTabs>(u"previewTabs"_s);
        m_diagram.resize(900, 700);
        m_diagram.show();
        m_fixture.wizard.activateWindow();
        m_name->setFocus();
        m_name->end(false);
        QTest::qWait(500); // until all that a page does when it is opened is done
    }

    bool isReady() const { return m_isReady; }

    /// Until all that is in sight while one types is painted. Unset: the text does not follow.
    std::optional<double> typeInSight(Qt::Key key);

    struct Times
    {
        double working = 0, inSight = 0, shown = 0;
    };
    /// Unset: something has not followed.
    std::optional<Times> press(Qt::Key key);

private:
    bool awaitText();
    bool openOtherTabs();

    WizardFixture m_fixture = WizardFixture({});
    PlanDiagram m_diagram = PlanDiagram(u"bench"_s, Qt::Vertical);
    QLineEdit *m_name = nullptr;
    OutputTabs *m_tabs = nullptr;
    bool m_isReady = false;
};

/// Until the text that is seen has followed the model.
bool Typing::awaitText()
{
    auto *view = m_tabs->currentWidget()->findChild<CodeView *>();
    bool hasChanged = false;
    QObject context;
    QObject::connect(view, &QPlainTextEdit::textChanged, &context, [&] { hasChanged = true; });
    const QDeadlineTimer deadline(patience);
    while (!hasChanged && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return hasChanged;
}

bool Typing::openOtherTabs()
{
    const int first = m_tabs->currentIndex();
    for (int step = 1; step < m_tabs->count(); ++step) {
        m_tabs->setCurrentIndex((first + step) % m_tabs->count());
        if (!m_tabs->currentText().contains(m_fixture.model.spec().name)) {
            return false;
        }
    }
    return true;
}

/// How long it takes until the text has changed, in milliseconds.
std::optional<double> Typing::typeInSight(Qt::Key key)
{
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(m_name, key);
    if (!awaitText()) {
        return std::nullopt;
    }
    const double shown = double(timer.nsecsElapsed()) / 1e6;
    QTest::qWait(untilPainted / 1ms);
    return shown;
}

} // namespace

// With names that tests/bench/instructions finds: what is done in here is counted.

extern "C" [[gnu::noinline]] void benchInSight(Typing *typing, Qt::Key key,
                                               std::optional<double> *shown)
{
    *shown = typing->typeInSight(key);
}

std::optional<Typing::Times> Typing::press(Qt::Key key)
{
    const double before = worked();
    std::optional<double> shown;
    benchInSight(this, key, &shown);
    const double inSight = worked() - before;
    if (!shown || !openOtherTabs() || !m_fixture.model.plan()) {
        return std::nullopt;
    }
    m_diagram.setPlan(*m_fixture.model.plan());
    QTest::qWait(untilPainted / 1ms);
    return Times{worked() - before, inSight, *shown};
}

extern "C" [[gnu::noinline]] bool benchKeystroke(Typing *typing, int number, QList<double> *working,
                                                 QList<double> *inSight, QList<double> *shown)
{
    const auto times = typing->press(number % 2 == 0 ? Qt::Key_X : Qt::Key_Backspace);
    if (!times) {
        return false;
    }
    working->append(times->working);
    inSight->append(times->inSight);
    shown->append(times->shown);
    return true;
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // as the program
    isolateSettings();
    const QStringList arguments = QCoreApplication::arguments();
    const int agents = arguments.value(1).toInt(), count = arguments.value(2).toInt();
    if (arguments.size() != 3 || agents < 1 || count < 1) {
        std::fputs("usage: bench_keystrokes AGENTS COUNT\n", stderr);
        return 2;
    }
    Typing typing(agents);
    if (!typing.isReady()) {
        std::fputs("the agent's page did not open\n", stderr);
        return 1;
    }
    // The first ones make what the later ones find.
    for (int number = 0; number < 4; ++number) {
        (void)typing.press(number % 2 == 0 ? Qt::Key_X : Qt::Key_Backspace);
    }
    QList<double> working, inSight, shown;
    for (int number = 0; number < count; ++number) {
        if (!benchKeystroke(&typing, number, &working, &inSight, &shown)) {
            std::fputs("the texts did not follow\n", stderr);
            return 1;
        }
    }
    QList<double> putOff;
    for (int number = count; number < count + pauses; ++number) {
        if (!typing.press(number % 2 == 0 ? Qt::Key_X : Qt::Key_Backspace)) {
            std::fputs("the texts did not follow\n", stderr);
            return 1;
        }
        const double before = worked();
        QTest::qWait(pauseInTyping / 1ms);
        putOff.append(worked() - before);
    }
    std::puts(printJson({{"working", summaryOf(working)},
                         {"inSight", summaryOf(inSight)},
                         {"shown", summaryOf(shown)},
                         {"putOff", summaryOf(putOff)}})
                  .constData());
    return 0;
}
