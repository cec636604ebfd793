#pragma once

#include <QObject>

#include <coroutine>

namespace dw::docker {

/// Lets one coroutine sleep until any of several signals fires: connect them all to wake() and
/// `co_await wake.next()`.
///
/// A wake() that comes while nobody sleeps is remembered, so none is lost; several before the
/// coroutine has run again count as one. The coroutine goes on from the event loop, never from
/// inside the signal, so it may destroy the sender. A sleep can end without a reason the sleeper
/// cares about: check the state in a loop.
///
/// This stands in for QCoro's signal await, which in 0.8.0 runs into freed memory when its signal
/// is emitted twice before the event loop delivers the first one.
class Wake : public QObject
{
    Q_OBJECT

public:
    /// A pointer in a struct, because g++ 12 copies what QCoro's await_transform hands through.
    struct Sleep
    {
        Wake *wake;

        bool await_ready() const noexcept { return wake->m_woken; }
        void await_suspend(std::coroutine_handle<> sleeper) const noexcept
        {
            wake->m_sleeper = sleeper;
        }
        void await_resume() const noexcept { wake->m_woken = false; }
    };

    using QObject::QObject;

    void wake();

    Sleep next() { return Sleep{this}; }

private:
    void resume();

    bool m_woken = false;
    std::coroutine_handle<> m_sleeper;
};

} // namespace dw::docker
