#pragma once

#include "plan/plan.h"

namespace dw {

enum class Severity { Low, Medium, High };

/// What running a plan exposes, in words for somebody who never thought about it.
struct Risk
{
    QString id; ///< stable: "socket", "privileged-agent", "sysbox", "cleartext-server", …
    Severity severity = Severity::Medium;
    QString title;
    QString text;

    bool operator==(const Risk &) const = default;
};

/// Read off the plan's settings, not off its method: a bind of the host's root in a sysbox agent is
/// as bad as anywhere. Worst first.
QList<Risk> risksOf(const Plan &plan);

} // namespace dw
