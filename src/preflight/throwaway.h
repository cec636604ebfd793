#pragma once

#include "common/cancellation.h"
#include "docker/engine.h"
#include "preflight/survey.h"

#include <qcoro/qcorotask.h>

namespace dw::preflight {

// What only a container can tell. The containers made here have names and a label of their own and
// are always removed again, with their anonymous volumes.

/// On a throwaway container, with the value "look". It has no deployment's label: it belongs to
/// none, and goes with the question.
inline const QString probeLabel = QStringLiteral("io.github.dind-wizard.probe");

/// The folder in which an agent keeps its settings.
inline const QString settingsFolder = QStringLiteral("/data/teamcity_agent/conf");

/// How a container's own process ended.
struct RunEnd
{
    int exitCode = 0;
    QByteArray output; ///< of standard output, the first 64 KiB
    QByteArray log;    ///< of standard error, the first 64 KiB
};

/// Makes a container from `config` (the body of POST /containers/create), runs it to its end, for
/// at most a minute, and removes it. Protocol: it ran, and its end or its output can't be told;
/// errors of the engine: it could not be started.
QCoro::Task<Result<RunEnd>> runThrowaway(docker::Engine &engine, Json config, Cancellation *cancel);

/// Reads the settings from a container that has their volume at `folder`, running or not.
QCoro::Task<Result<SeenSettings>> readSettings(docker::Engine &engine, QString container,
                                               QString folder, Cancellation *cancel);

/// Reads the settings in `volume` through a container of `image` that is made for it and never
/// started: an engine lets one look into a volume only so.
QCoro::Task<Result<SeenSettings>> readSettingsThroughNew(docker::Engine &engine, QString volume,
                                                         QString image, Cancellation *cancel);

/// Runs a container of `image` with `runtime` and returns its /proc/self/uid_map. Unset where the
/// image lacks the command for it. Protocol: it ran, and did not tell; errors of the engine: it
/// could not be started.
QCoro::Task<std::optional<Result<QString>>> readUidMap(docker::Engine &engine, QString runtime,
                                                       QString image, Cancellation *cancel);

} // namespace dw::preflight
