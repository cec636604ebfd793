#pragma once

#include "common/result.h"
#include "import/description.h"
#include "import/importer.h"

namespace dw {

/// Finds the agents in a description and the spec whose plan comes nearest to it, then plans that
/// spec and compares: what the plan does not have is reported as not kept, whatever the reason.
/// Errors: InvalidSpec when there is no container.
Result<Import> recognise(const Description &description, const HostFacts &facts);

} // namespace dw
