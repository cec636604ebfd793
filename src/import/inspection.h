#pragma once

#include "common/json.h"
#include "common/result.h"
#include "import/description.h"

#include <QString>

namespace dw {

/// As describeInspection() of import/sources.h, for an engine whose default runtime is known
/// (GET /info): containers that were made without one name it.
Result<Description> describeInspection(const Json &containers, const Json &images,
                                       const QString &defaultRuntime);

/// What GET /volumes/NAME and GET /networks/ID answer, without the labels that are Compose's own.
Volume describeVolume(const Json &volume);
Network describeNetwork(const Json &network);

} // namespace dw
