#pragma once

#include "docker/engine.h"
#include "plan/plan.h"

namespace dw {

/// Whether builds of one agent will work, tried inside it as a build would: with its docker
/// command, as its user. What is built is made of the agent's own files, so no registry is needed.
struct BuildTrial
{
    QString agent;  ///< its container
    QString engine; ///< the container whose engine it uses; empty: the host's
    /// Where agent and engine must see the same files for TeamCity's container wrapper; empty: it
    /// is not prepared.
    QString sharedFolder;
    bool canRun = true; ///< false: a proxy lets it build images only
    QString server;     ///< host of the TeamCity server's address
    QString image;      ///< the name of the image that is built, and removed again
};

/// Read off the plan. `containerWrapper`: files are to be shared, whether or not the plan does it.
BuildTrial buildTrialFor(const Plan &plan, const Container &agent, bool containerWrapper);

/// The container whose engine the agent uses: its sidecar, or itself; empty: the host's engine.
QString engineContainerOf(const Plan &plan, const QString &agent);

// Each returns what it found, in words. Errors: LaunchFailed with docker's own words, and
// Cancelled.

/// Builds an image of some megabytes and runs a container of it.
QCoro::Task<Result<QString>> tryBuild(docker::Engine &engine, BuildTrial trial,
                                      Cancellation *cancel);
/// A file that the agent writes is read by a container under the same path.
QCoro::Task<Result<QString>> trySharedFiles(docker::Engine &engine, BuildTrial trial,
                                            Cancellation *cancel);
/// Containers of builds send packets that fit through their engine's network, and find names.
QCoro::Task<Result<QString>> tryNetwork(docker::Engine &engine, BuildTrial trial,
                                        Cancellation *cancel);
/// Removes the image. Best effort: it is small, and where it can't be removed builds failed anyway.
QCoro::Task<void> cleanUp(docker::Engine &engine, BuildTrial trial);

} // namespace dw
