#pragma once

#include "common/result.h"
#include "plan/hostfacts.h"
#include "plan/plan.h"
#include "spec/agentspec.h"

namespace dw {

struct PlanOptions
{
    /// An AGENT_TOKEN will be given at launch, or stands in an env file beside an export.
    bool withToken = false;
};

/// The plan for a spec: validates, then asks the method's planner. Pure: the same arguments give
/// the same plan on any machine. Errors: InvalidSpec with the first validation error.
Result<Plan> makePlan(const AgentSpec &spec, const HostFacts &facts,
                      const PlanOptions &options = {});

/// A spec that says nothing but the method, with an example of a server's address: to show what the
/// method comes to. It can be planned.
AgentSpec exampleSpec(Method method);

/// The image used when the spec names none.
QString defaultImage(const AgentSpec &spec, const HostFacts &facts);

} // namespace dw
