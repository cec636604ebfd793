#pragma once

#include "common/json.h"

#include <QString>

namespace dw {

// What the engine says of a container, read out of its JSON. What is missing reads as empty.

/// `object` has its labels under "Labels": an item of a list, or the Config of an inspection.
QString labelOf(const Json &object, const QString &key);

/// The name of an item of GET /containers/json.
QString containerNameOf(const Json &item);

// Of GET /containers/NAME/json.
QString environmentValue(const Json &inspected, const QString &name);
/// "http://localhost:8111" of the first port that the container publishes.
QString publishedAt(const Json &inspected);

} // namespace dw
