#pragma once

#include "common/cancellation.h"
#include "common/result.h"
#include "docker/endpoint.h"
#include "docker/engine.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDeadlineTimer>
#include <QHash>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>
#include <optional>

namespace dw::docker {

/// A response with the header fields that Response leaves out.
struct Answer
{
    Response response;
    QByteArray apiVersion;         ///< Api-Version, of /_ping
    bool hasLibpodVersion = false; ///< Libpod-API-Version: it is podman
};

struct ExchangeRules
{
    bool isHead = false;
    std::optional<std::chrono::milliseconds> silence = {}; ///< longest allowed; none: unlimited
    QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever); ///< for the whole exchange
    /// Gets the body of a good answer (2xx) piece by piece. Without it, and for every other answer,
    /// the body is collected, up to a limit.
    std::function<Result<void>(QByteArrayView)> sink = {};
    std::function<void()> onOpen = {}; ///< a good answer (2xx) begins, perhaps without a body yet
};

/// Sends `request` on a connection of its own and reads the answer. Any status is an answer, not an
/// Error. Errors: EngineUnreachable, Timeout, Cancelled, Protocol, TooLarge, the sink's.
QCoro::Task<Result<Answer>> exchange(Endpoint endpoint, QByteArray request, ExchangeRules rules,
                                     Cancellation *cancel);

Error cancelledError();

} // namespace dw::docker
