#include "launch/inparallel.h"

#include <QTest>
#include <QTimer>

#include <qcoro/qcorotimer.h>

using namespace dw;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class InParallelTest : public QObject
{
    Q_OBJECT

private slots:
    void nothing();
    void allInOrderAndNoMoreAtOnce();
    void firstFailureStopsTheOthers();
    void worksThatDoNotWait();
};

namespace {

/// A task's end, with the event loop running.
Result<void> endOf(QCoro::Task<Result<void>> task)
{
    return QCoro::waitFor(std::move(task));
}

QCoro::Task<void> aMoment(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    co_await timer;
}

Error failure(const QString &words)
{
    return {ErrorCode::LaunchFailed, words, {}};
}

} // namespace

void InParallelTest::nothing()
{
    const auto never = [](qsizetype) -> QCoro::Task<Result<void>> {
        co_return failure(u"asked"_s);
    };
    QVERIFY(endOf(inParallel(0, 3, never)));
}

void InParallelTest::allInOrderAndNoMoreAtOnce()
{
    QList<qsizetype> begun, ended;
    int atWork = 0, most = 0;
    const auto work = [&](qsizetype index) -> QCoro::Task<Result<void>> {
        begun.append(index);
        most = std::max(most, ++atWork);
        co_await aMoment(index % 3 == 0 ? 20ms : 1ms);
        --atWork;
        ended.append(index);
        co_return {};
    };
    QVERIFY(endOf(inParallel(10, 3, work)));
    QCOMPARE(begun, (QList<qsizetype>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    QCOMPARE(ended.size(), 10);
    QCOMPARE(most, 3);
}

void InParallelTest::firstFailureStopsTheOthers()
{
    Cancellation stop;
    QList<qsizetype> begun;
    const auto work = [&](qsizetype index) -> QCoro::Task<Result<void>> {
        begun.append(index);
        if (index == 1) {
            co_await aMoment(5ms);
            co_return failure(u"the first"_s);
        }
        while (!stop.isCancelled()) {
            co_await aMoment(1ms);
        }
        co_return failure(u"stopped"_s);
    };
    const Result<void> outcome = endOf(inParallel(9, 3, work, &stop));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, u"the first"_s);
    QCOMPARE(begun, (QList<qsizetype>{0, 1, 2}));
}

void InParallelTest::worksThatDoNotWait()
{
    qsizetype sum = 0;
    const auto work = [&](qsizetype index) -> QCoro::Task<Result<void>> {
        sum += index;
        co_return {};
    };
    QVERIFY(endOf(inParallel(10000, 20, work)));
    QCOMPARE(sum, 49995000);
}

QTEST_GUILESS_MAIN(InParallelTest)
#include "inparallel_test.moc"
