#include "docker/pause.h"

#include "docker/wake.h"

#include <QTimer>

namespace dw::docker {

QCoro::Task<void> pause(std::chrono::milliseconds time, Cancellation *cancel)
{
    if (cancel && cancel->isCancelled()) {
        co_return;
    }
    Wake wake;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &wake, &Wake::wake);
    if (cancel) {
        QObject::connect(cancel, &Cancellation::cancelled, &wake, &Wake::wake);
    }
    timer.start(time);
    co_await wake.next();
}

} // namespace dw::docker
