#pragma once

#include "docker/engine.h"
#include "plan/comparison.h"
#include "plan/plan.h"

#include <QStringList>

namespace dw {

/// Reads the plan's containers, volumes and networks off the engine and compares them with the
/// plan, setting by setting; what they have beyond anything a plan can hold is a difference too.
/// Looks at nothing else on the engine and changes nothing. Errors: the engine's; that an object is
/// missing is a difference, not an error. `info`: the engine's own.
QCoro::Task<Result<QList<Difference>>> compareWithEngine(docker::Engine &engine, Plan plan,
                                                         docker::EngineInfo info,
                                                         Cancellation *cancel = nullptr);

/// The part of a plan that belongs to one agent: itself, its sidecar, network and volumes.
Plan planOfAgent(const Plan &plan, const QString &agent);

/// "teamcity-agent, memory: 4294967296 was asked for, it has 1073741824". Secrets masked.
QString describe(const Difference &difference);

/// Commands that bring things back to what was asked for, as text to copy: docker's own where one
/// changes a container in place, else `launchAgain`, which makes it anew and keeps its volumes.
QStringList remediesFor(const QList<Difference> &differences, const QString &launchAgain);

} // namespace dw
