#include "methods/planbuilder.h"

namespace dw {

void planSysbox(Plan &plan, const PlanRequest &request)
{
    // Sysbox refuses privileged containers: the runtime itself gives an engine what it needs.
    const EngineAccess access{.privileged = false, .runtime = QStringLiteral("sysbox-runc")};
    for (const QString &name : agentNames(request.spec)) {
        if (effectivePlacement(request.spec) == Placement::Sidecar) {
            addAgentWithSidecar(plan, request, name, access);
        } else {
            addAgentWithEngine(plan, request, name, access);
        }
    }
}

} // namespace dw
