#pragma once

#include "plan/hostfacts.h"
#include "spec/specchange.h"

#include <QList>

namespace dw {

/// One setting that would leave a hostile build less to reach.
struct Shrinker
{
    SpecChange change;
    QStringList gone; ///< what it can no longer do, as Reach::title says it; not empty
    QString price;    ///< what one gives up or has to do for it

    bool operator==(const Shrinker &) const = default;
};

/// Changes of single settings, those that take most away first. Each is proved: the changed spec is
/// planned, and only what makes the plan's blast radius smaller is offered. Empty for a spec that
/// can't be planned.
QList<Shrinker> shrinkersOf(const AgentSpec &spec, const HostFacts &facts);

} // namespace dw
