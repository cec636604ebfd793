#pragma once

#include "import/shellscript.h"

#include <QString>

namespace dw {

/// Whether it is a script of the form that this program exports for PowerShell.
bool isOwnPowerShellScript(const QString &text);

/// The docker commands of such a script, which may have been edited: calls of Invoke-Docker with an
/// array of verbatim strings, sums of them with [char]N, and the variable of an enclosing foreach
/// (PowerShell Language Specification 3.0, 2.3.5.2 and 7.1.5). Runs nothing. What does not read so
/// is a problem at its line.
ShellScript readPowerShellScript(const QString &text);

} // namespace dw
