#pragma once

#include "docker/engine.h"
#include "launch/launch.h"
#include "render/enginerequests.h"

namespace dw {

// The steps of a launch as people read them: ids, kinds and titles; their states are the launch's.

LaunchStep prepareStep();
LaunchStep pullStep(const QString &image);
/// Several requests may share a step: their ids are equal then.
LaunchStep stepFor(const EngineRequest &request);
LaunchStep engineStep(const QString &agent);
/// `kind`: Build to DockerReported.
LaunchStep acceptanceStep(LaunchStep::Kind kind, const QString &agent);
LaunchStep compareStep();

/// How the step of an engine that answers ends, in words.
QString engineAnswer(const QString &version);

/// "12 MB of 40 MB, 2 of 7 layers", or the engine's own words before sizes are known.
QString describeProgress(const docker::PullProgress &progress);

} // namespace dw
