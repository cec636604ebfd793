#pragma once

#include "launch/launch.h"

namespace dw {

// Launching from the command line, for all commands that do it.

/// Launches with progress on standard error. Ctrl+C cancels, and undoes. The spec of what was
/// launched is remembered.
LaunchReport launchToItsEnd(docker::Engine &engine, const AgentSpec &spec,
                            const LaunchOptions &options);

/// The agents' names, or the JSON form, on standard output; the rest on standard error.
void printReport(const LaunchReport &report, bool json);

/// An engine that is not there is 3; anything that fails later has been undone and is 4. Where
/// something is left behind it is never 4.
int exitCodeOf(const LaunchReport &report);

} // namespace dw
