#pragma once

#include "common/cancellation.h"

#include <qcoro/qcorotask.h>

#include <chrono>

namespace dw::docker {

/// Sleeps for `time`, and less when cancelled. `cancel` may be null; else it must live until the
/// task has ended.
QCoro::Task<void> pause(std::chrono::milliseconds time, Cancellation *cancel);

} // namespace dw::docker
