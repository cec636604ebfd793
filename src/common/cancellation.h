#pragma once

#include <QObject>

namespace dw {

/// Asks running work to stop. Whoever starts the work owns it and keeps it alive until the work has
/// ended; the work only listens. Once cancelled it stays cancelled. One thread.
class Cancellation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isCancelled() const { return m_cancelled; }

    /// Emits cancelled() the first time; later calls do nothing.
    void cancel();

signals:
    void cancelled();

private:
    bool m_cancelled = false;
};

} // namespace dw
