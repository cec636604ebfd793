#pragma once

#include "common/cancellation.h"
#include "docker/engine.h"
#include "preflight/reachanswer.h"

#include <qcoro/qcorotask.h>

#include <optional>

namespace dw {

/// The question for the first agent of an intent; unset: there is none, its server's address is no
/// web address, or the plan makes the server. Reads the certificates that the intent's spec mounts.
std::optional<ReachQuestion> reachQuestionFor(const Intent &intent);

/// Asks the intent's server from a container of the agent's image: labelled, without mounts of the
/// host, without rights, limited in memory and time, and removed in any case. Unset where that is
/// not wanted, or where what other checks report is in the way: no engine, no image, no network.
QCoro::Task<std::optional<Check>> checkReach(docker::Engine &engine, Intent intent,
                                             Cancellation *cancel = nullptr);

} // namespace dw
