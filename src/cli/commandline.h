#pragma once

#include "common/result.h"

#include <QStringList>

namespace dw {

/// Exit codes, a contract with scripts (design.md).
enum ExitCode {
    ExitDone = 0,
    ExitOther = 1,
    ExitUsage = 2,
    ExitEngine = 3,
    ExitLaunchFailed = 4,
    ExitBlocker = 5,
};

/// What the window is opened with.
struct WindowOptions
{
    QString specFile;
    QString engine;
    bool agents = false; ///< the agents' window and not the wizard
    bool measureStart = false;
};

/// Whether the arguments ask for a subcommand, --help or --version rather than the window. A word
/// with a slash in it is a file for the window: that is how a desktop opens one.
bool isSubcommandLine(int argc, char *const argv[]);

Result<WindowOptions> parseWindowOptions(const QStringList &arguments);

/// Runs a subcommand to its end and returns the exit code. Needs a QCoreApplication; runs its event
/// loop. Results go to stdout, everything else to stderr.
int runSubcommand(const QStringList &arguments);

/// Prints the error to stderr and returns the exit code for it.
int printError(const Error &error);

} // namespace dw
