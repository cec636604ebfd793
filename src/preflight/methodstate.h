#pragma once

#include "guidance/methodchoice.h"
#include "guidance/sysboxsetup.h"
#include "preflight/check.h"

namespace dw {

/// Whether a method works, from the checks of judgeMethod() and, for Sysbox, from what it takes to
/// set that up there.
MethodState methodState(Method method, const QList<Check> &checks, const SysboxSetup &setup);

} // namespace dw
