#pragma once

#include "plan/openings.h"
#include "plan/risks.h"

namespace dw {

/// Something beyond its own container that a hostile build can get at.
struct Reach
{
    enum class Target { HostFiles, OtherContainers, Secrets, Kernel, Images, Network, Capacity };

    Target target = Target::HostFiles;
    Severity severity = Severity::Medium;
    QString title; ///< what it can do: "Read and change every file of the host"
    QString how;   ///< the setting that opens it, with its real names
    QString risk;  ///< id of the Risk with the whole explanation; empty: none

    bool operator==(const Reach &) const = default;
};

/// Read off the plan's settings. Worst first; what several agents open in the same way is there
/// once, with the first of them as its example.
QList<Reach> blastRadius(const Plan &plan);

/// Whether somebody who has `after` can do strictly less than with `before`: nothing is new or
/// worse, and something is gone or milder.
bool isSmaller(const QList<Reach> &after, const QList<Reach> &before);

/// Something that people do for protection and that does not protect.
struct Myth
{
    QString belief;
    QString truth;

    bool operator==(const Myth &) const = default;
};

/// Those that matter for this plan.
QList<Myth> mythsAbout(const Plan &plan);

} // namespace dw
