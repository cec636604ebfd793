#pragma once

#include "docker/engine.h"

#include <chrono>

namespace dw {

/// Waits until the container's health check succeeds. Fails when the container stops or is found
/// unhealthy, with the last lines of its log in the message, and on timeout or cancel.
QCoro::Task<Result<void>> awaitHealthy(docker::Engine &engine, QString container,
                                       std::chrono::seconds timeout, Cancellation *cancel);

/// Waits until a docker engine answers to the docker command inside the container; returns its
/// version. Fails as awaitHealthy() does, and at once where waiting is in vain. `engineContainer`:
/// in which that engine runs; empty: none.
QCoro::Task<Result<QString>> awaitEngineInside(docker::Engine &engine, QString container,
                                               QString engineContainer,
                                               std::chrono::seconds timeout, Cancellation *cancel);

/// Why a container is not, or no longer, running, by GET /containers/NAME/json; unset if it runs.
/// One that its restart policy starts again and again counts as stopped.
std::optional<QString> stoppedBecause(const QString &name, const Json &container);

/// How long a container may take to stop, from GET /containers/NAME/json: its own StopTimeout, or
/// docker's 10 seconds.
std::chrono::seconds stopGrace(const Json &inspected);

} // namespace dw
