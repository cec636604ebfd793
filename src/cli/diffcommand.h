#pragma once

#include "common/json.h"
#include "docker/engine.h"
#include "plan/comparison.h"

#include <QCommandLineParser>

namespace dw {

/// `agents diff [NAME]`: compares agents with what was asked for when they were launched, or with
/// --spec. ExitDone when nothing differs, ExitOther when something does.
int diffAgents(docker::Engine &engine, const QCommandLineParser &parser, const QString &name);

Json differencesToJson(const QList<Difference> &differences);

} // namespace dw
