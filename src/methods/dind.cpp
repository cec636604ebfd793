#include "methods/planbuilder.h"

namespace dw {

void planDind(Plan &plan, const PlanRequest &request)
{
    addAgentsWithOwnEngines(plan, request, {.privileged = true, .runtime = {}});
}

} // namespace dw
