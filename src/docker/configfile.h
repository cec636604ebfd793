#pragma once

#include "common/json.h"
#include "common/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace dw::docker {

/// A JSON object from a small file of the Docker configuration. A file that isn't there is an empty
/// object. Errors: Io (unreadable, not JSON; names the file, quotes nothing of it), TooLarge.
Result<Json> readConfigFile(const QString &path);

/// The value of `key` in any case, as Go's JSON reader finds it; nullptr when absent or null.
const Json *memberAnyCase(const Json &object, const QString &key);

} // namespace dw::docker
