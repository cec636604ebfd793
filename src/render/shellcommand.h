#pragma once

#include "plan/plan.h"

namespace dw {

struct ExportOptions
{
    /// Name of the file with the plan's secret variables, beside the exported one.
    QString envFile = QStringLiteral("agent.env");
};

/// A script for any POSIX shell that makes the plan with the docker command: one flag a line; makes
/// networks and volumes, waits for engines to be healthy, then starts the agents.
QString shellCommand(const Plan &plan, const ExportOptions &options = {});
/// The same, where notInShell() has been asked already: `lost` is what it said.
QString shellCommand(const Plan &plan, const ExportOptions &options, const QStringList &lost);

/// What the script can't do of the plan, a sentence each: a word can be too long for Linux.
QStringList notInShell(const Plan &plan, const ExportOptions &options = {});

} // namespace dw
