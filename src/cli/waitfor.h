#pragma once

#include <QCoreApplication>

#include <qcoro/qcorotask.h>

namespace dw {

/// Runs the application's event loop until the coroutine has ended and returns what it returned.
/// For subcommands only: they have nothing else to do meanwhile.
template <class T>
T runToEnd(QCoro::Task<T> task)
{
    std::optional<T> result;
    std::move(task).then([&result](T value) {
        result = std::move(value);
        QCoreApplication::quit();
    });
    if (!result) {
        QCoreApplication::exec();
    }
    return std::move(*result);
}

} // namespace dw
