#pragma once

#include "common/cancellation.h"
#include "docker/endpoint.h"
#include "plan/hostfacts.h"
#include "preflight/check.h"
#include "teamcity/serveradvice.h"

#include <qcoro/qcorotask.h>

namespace dw {

/// The advice as a check, id "server". Never a blocker: an agent waits for its server.
Check checkOf(const teamcity::ServerAdvice &advice);

/// Asks at the spec's address as the agents of `engine` will, for up to 15 seconds. No check where
/// the spec names no server, or when cancelled.
QCoro::Task<QList<Check>> checkServer(AgentSpec spec, HostFacts facts, docker::Endpoint engine,
                                      Cancellation *cancel);

} // namespace dw
