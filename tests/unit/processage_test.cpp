#include "common/processage.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>

using namespace dw;
using namespace std::chrono_literals;

class ProcessAgeTest : public QObject
{
    Q_OBJECT

private slots:
    void grows();
};

/// By no less than what passes meanwhile, but for a tick of the kernel's clock; and it was young
/// when this began, as the machine's own age shows.
void ProcessAgeTest::grows()
{
    const auto before = processAge();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(before && *before >= 0ms);
    QTest::qSleep(30);
    const auto after = processAge();
    const std::chrono::milliseconds passed(timer.elapsed());
    QVERIFY(after);
    QVERIFY(*after - *before >= passed - 1ms); // of rounding
    QVERIFY(*before < std::chrono::milliseconds(QDeadlineTimer::current().deadline()));
}

QTEST_GUILESS_MAIN(ProcessAgeTest)
#include "processage_test.moc"
