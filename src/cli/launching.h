#pragma once

#include "launch/launch.h"

namespace dw {

// Launching from the command line, for all commands that do it.

/// One launch on one engine.
struct LaunchJob
{
    QString engineName; ///< stands before what is said of it; empty where there is one engine only
    docker::Endpoint endpoint;
    AgentSpec spec;
};

struct LaunchResult
{
    QString engineName;
    LaunchReport report;
};

/// Launches all of them side by side, with progress on standard error. Ctrl+C cancels, and undoes,
/// those that have not ended. The specs of what was launched are remembered. Results are in the
/// order of the jobs.
QList<LaunchResult> launchToTheirEnds(const QList<LaunchJob> &jobs, const LaunchOptions &options);

/// The agents' names, or the JSON form, on standard output; the rest on standard error. JSON is one
/// object, or where engines have names an array of them.
void printResults(const QList<LaunchResult> &results, bool json);

/// An engine that is not there is 3; anything that fails later has been undone and is 4. Where
/// something is left behind it is never 4.
int exitCodeOf(const LaunchReport &report);
/// The code that all results share; 1 where they differ.
int exitCodeOf(const QList<LaunchResult> &results);

} // namespace dw
