#include "methods/planbuilder.h"

namespace dw {

void planSysbox(Plan &plan, const PlanRequest &request)
{
    // Sysbox refuses privileged containers: the runtime itself gives an engine what it needs.
    addAgentsWithOwnEngines(plan, request,
                            {.privileged = false, .runtime = QStringLiteral("sysbox-runc")});
}

} // namespace dw
