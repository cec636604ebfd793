#pragma once

#include "common/error.h"
#include "docker/endpoint.h"

#include <QIODevice>
#include <QObject>

#include <memory>

namespace dw::docker {

/// A stream of bytes to an engine, whatever it goes over. Lives on one thread with an event loop;
/// nothing blocks, its end included.
class Connection : public QObject
{
    Q_OBJECT

public:
    static std::unique_ptr<Connection> to(const Endpoint &endpoint);

    virtual void open() = 0;
    /// The other side is there, and is who it should be: from now on it may be written to.
    virtual bool isOpen() const = 0;
    /// It failed or has ended. What has been received can still be read.
    virtual bool isOver() const = 0;
    virtual QIODevice &device() = 0;
    /// Leaves what comes with the kernel, where it gathers, and does not wake for it, until it is
    /// let in. A hint: not every kind of connection can.
    virtual void hold() {}
    /// All that was held back can be read now.
    virtual void letIn() {}
    /// Why it did not come about, or broke off. EngineUnreachable.
    virtual Error failure() const = 0;

signals:
    /// It opened, something was received, or it is over.
    void changed();
};

} // namespace dw::docker
