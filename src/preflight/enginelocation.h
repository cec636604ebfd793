#pragma once

#include "docker/engine.h"

namespace dw {

/// Whether the engine runs directly on this machine, so that its paths are ours. False for engines
/// in a VM (Docker Desktop) and behind a forwarded socket: then nothing of the local file system
/// says anything about the engine's host.
bool isOnThisMachine(const docker::Endpoint &endpoint, const docker::EngineInfo &info);

} // namespace dw
