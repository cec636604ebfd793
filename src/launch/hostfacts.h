#pragma once

#include "docker/engine.h"
#include "plan/hostfacts.h"

#include <optional>

namespace dw {

/// The facts of the engine's host for planning: its socket and the socket's group (by stat, when
/// the engine is on this machine and not in a VM), architecture, this machine's time zone, and the
/// VOLUMEs of those `images` that the engine has. What can't be read keeps its default; fails only
/// when the engine does not answer. `info`: what it has said already.
QCoro::Task<Result<HostFacts>>
gatherHostFacts(docker::Engine &engine, QStringList images, Cancellation *cancel = nullptr,
                std::optional<docker::EngineInfo> info = std::nullopt);

/// The defaults of HostFacts with this machine's time zone: for when no engine answers.
HostFacts offlineHostFacts();

} // namespace dw
