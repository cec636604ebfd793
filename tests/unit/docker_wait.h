#pragma once

#include <QEventLoop>

#include <qcoro/qcorotask.h>

#include <optional>
#include <utility>

// QCoro::waitFor wants values that can be made from nothing; Result can't.
template <class T>
QCoro::Task<void> storeResult(QCoro::Task<T> task, std::optional<T> *result, QEventLoop *loop)
{
    T value = co_await task;
    result->emplace(std::move(value));
    loop->quit();
}

/// Runs the event loop until the task has ended.
template <class T>
T wait(QCoro::Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop;
    const auto stored = storeResult(std::move(task), &result, &loop);
    if (!result) {
        loop.exec();
    }
    return std::move(*result);
}
