#include "methods/planbuilder.h"

namespace dw {

void planDind(Plan &plan, const PlanRequest &request)
{
    const EngineAccess access{.privileged = true, .runtime = {}};
    for (const QString &name : agentNames(request.spec)) {
        if (effectivePlacement(request.spec) == Placement::Sidecar) {
            addAgentWithSidecar(plan, request, name, access);
        } else {
            addAgentWithEngine(plan, request, name, access);
        }
    }
}

} // namespace dw
