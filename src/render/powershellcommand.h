#pragma once

#include "render/shellcommand.h"

namespace dw {

/// A script for Windows PowerShell 5.1 and PowerShell 7 that does what shellCommand() does, with
/// the same docker commands. It stops at the first one that fails.
QString powerShellCommand(const Plan &plan, const ExportOptions &options = {});
/// The same, where notInPowerShell() has been asked already: `lost` is what it said.
QString powerShellCommand(const Plan &plan, const ExportOptions &options, const QStringList &lost);

/// What the script can't do of the plan, a sentence each: a command line can be too long for
/// Windows.
QStringList notInPowerShell(const Plan &plan, const ExportOptions &options = {});

} // namespace dw
