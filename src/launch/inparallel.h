#pragma once

#include "common/cancellation.h"
#include "common/result.h"

#include <qcoro/qcorotask.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace dw {

/// How many requests of one launch an engine gets at once. More of them gain nothing: with two
/// processors 20 agents took 7.2 s with 3 or 8 at once, 6.0 s with 20, 6.6 s with 50 (row launch-50
/// of tests/bench, Docker 20.10).
constexpr qsizetype mostAtOnce = 20;

/// Calls `work(index)`, a coroutine with a Result<void>, for each index below `count`, in order,
/// and goes on with up to `most` of them at the same time, on this thread. After a failure none is
/// begun any more and `stop` is cancelled, so that those under way can end early; the first failure
/// is returned when all have.
template <class Work>
QCoro::Task<Result<void>> inParallel(qsizetype count, qsizetype most, Work work,
                                     Cancellation *stop = nullptr)
{
    qsizetype next = 0;
    std::optional<Error> failure;
    const auto lane = [&]() -> QCoro::Task<void> {
        while (next < count && !failure) {
            const Result<void> outcome = co_await work(next++);
            if (!outcome && !failure) {
                failure = outcome.error(); // before the others hear of it: theirs comes second
                if (stop) {
                    stop->cancel();
                }
            }
        }
    };
    std::vector<QCoro::Task<void>> lanes;
    for (qsizetype i = 0; i < std::min(most, count); ++i) {
        lanes.push_back(lane()); // a task runs from its call on
    }
    for (QCoro::Task<void> &each : lanes) {
        co_await each;
    }
    co_return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace dw
