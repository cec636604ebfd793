#pragma once

#include "launch/journal.h"

namespace dw {

/// Brings a launch that was cut off to an end. Everything it made is removed and what it had set
/// aside is put back; or, where all was up already, only what had been set aside is removed. To
/// finish one that was not yet up, launch its spec anew after that.
///
/// Returns what could not be removed or put back; then the journal stays, for another try. Errors:
/// Conflict when another process is at work on it, NotFound when it has ended meanwhile, Io.
QCoro::Task<Result<QStringList>> takeBack(docker::Engine &engine, LaunchRecord launch);

/// "container NAME", "volume NAME", …: what takeBack() will remove, as far as it is there. Volumes
/// with what agents have written into them are among it.
QStringList whatItMade(const LaunchRecord &launch);

} // namespace dw
