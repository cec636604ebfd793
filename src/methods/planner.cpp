#include "methods/planner.h"

#include "methods/knownimages.h"
#include "methods/planbuilder.h"
#include "spec/specjson.h"
#include "spec/validation.h"

#include <QCoreApplication>

namespace dw {

namespace {

using Planner = void (*)(Plan &, const PlanRequest &);

/// A new method is one more row.
Planner plannerFor(Method method)
{
    switch (method) {
    case Method::DockerSocket:
        return planDockerSocket;
    case Method::Dind:
        return planDind;
    case Method::Sysbox:
        return planSysbox;
    }
    return nullptr;
}

} // namespace

AgentSpec exampleSpec(Method method)
{
    AgentSpec spec;
    spec.method = method;
    spec.serverUrl = QStringLiteral("https://teamcity.example.com");
    return spec;
}

QString defaultImage(const AgentSpec &spec, const HostFacts &facts)
{
    const bool needsSudo =
        spec.method != Method::DockerSocket && effectivePlacement(spec) == Placement::Agent;
    if (!needsSudo) {
        return knownImages().agent;
    }
    return facts.architecture == QStringLiteral("arm64") ? knownImages().agentSudoArm64
                                                         : knownImages().agentSudoAmd64;
}

Result<Plan> makePlan(const AgentSpec &spec, const HostFacts &facts, const PlanOptions &options)
{
    const QList<SpecIssue> issues = validateSpec(spec);
    if (hasErrors(issues)) {
        return Error{ErrorCode::InvalidSpec,
                     QStringLiteral("%1: %2").arg(issues.first().field, issues.first().message)};
    }
    if (options.withToken && spec.count > 1) {
        return Error{ErrorCode::InvalidSpec,
                     QCoreApplication::translate("Planner", "A token belongs to one agent, and the "
                                                            "settings ask for %1.")
                         .arg(spec.count),
                     QCoreApplication::translate(
                         "Planner", "Leave the token out and authorise the agents in TeamCity.")};
    }
    Plan plan;
    plan.deployment = spec.name;
    plan.method = toKey(spec.method);
    plan.serverUrl = agentsServerUrl(spec);
    const PlanRequest request{spec, facts, options, specHash(spec)};
    if (spec.trialServer) {
        planTrialServer(plan, request);
    }
    plannerFor(spec.method)(plan, request);
    return plan;
}

} // namespace dw
