#include "docker/wake.h"

#include <QMetaObject>

#include <utility>

namespace dw::docker {

void Wake::wake()
{
    if (m_woken) {
        return;
    }
    m_woken = true;
    if (m_sleeper) {
        QMetaObject::invokeMethod(this, &Wake::resume, Qt::QueuedConnection);
    }
}

void Wake::resume()
{
    // The coroutine may end and take this object with it: touch no member after resuming.
    std::exchange(m_sleeper, nullptr).resume();
}

} // namespace dw::docker
