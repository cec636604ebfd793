#pragma once

#include "import/roles.h"
#include "plan/hostfacts.h"
#include "spec/agentspec.h"

#include <QMap>
#include <QSet>
#include <QString>

namespace dw {

struct SpecGuess
{
    AgentSpec spec;
    /// What the spec makes; where the spec has errors, with them put right for the comparison.
    Plan plan;
    /// Why something described can't be in a spec: aspect of the agent → the reason.
    QMap<QString, QString> refused;
    /// Fields (JSON paths) whose values have errors and stay, for the user to correct.
    QMap<QString, QString> erroneous;
};

/// The spec whose plan comes nearest to what was described. `explicitly`: aspects of the first
/// agent that the source says; of others, such as a restart policy, the spec keeps its own default.
SpecGuess guessSpec(const Plan &described, const Roles &roles, const QSet<QString> &explicitly,
                    const HostFacts &facts);

} // namespace dw
