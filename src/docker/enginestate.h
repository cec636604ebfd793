#pragma once

#include "docker/apiversion.h"
#include "docker/engine.h"
#include "docker/exchange.h"
#include "docker/wake.h"

#include <optional>
#include <vector>

namespace dw::docker {

/// What an Engine remembers, and the two steps every call is made of.
struct Engine::State
{
    Endpoint endpoint;
    std::chrono::milliseconds pullSilence = std::chrono::seconds(120);
    std::optional<ApiVersion> api = {}; ///< set by the first negotiation that succeeds

    /// A call that sleeps until another's negotiation is over.
    struct Waiting
    {
        Wake wake;
        std::optional<Result<ApiVersion>> outcome;
    };
    bool isAsking = false; ///< a negotiation is under way
    std::vector<Waiting *> waiting = {};

    /// The version to speak, asked for once, also where calls begin side by side. A failure is not
    /// remembered: the engine may start.
    QCoro::Task<Result<ApiVersion>> negotiate(Cancellation *cancel);
    QCoro::Task<Result<ApiVersion>> askVersion(Cancellation *cancel);

    /// Negotiates, sends, and turns a status of 300 or more (but 304) into an Error.
    QCoro::Task<Result<Answer>> call(Request request, ExchangeRules rules, Cancellation *cancel);
};

} // namespace dw::docker
