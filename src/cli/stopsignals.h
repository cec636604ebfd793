#pragma once

#include <QObject>

#include <functional>

namespace dw {

/// Calls `stop` on the event loop of `context` when somebody presses Ctrl+C or the program is asked
/// to end: once, and instead of ending. For one context in a program's life. Does nothing where
/// there are no such signals.
void onStopSignal(QObject *context, const std::function<void()> &stop);

} // namespace dw
