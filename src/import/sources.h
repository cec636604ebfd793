#pragma once

#include "common/json.h"
#include "common/result.h"
#include "import/description.h"

#include <QByteArray>
#include <QString>

namespace dw {

/// Reads docker run and docker create commands, and the network and volume commands beside them,
/// out of a shell script or a single command line; every flag of the docker command is known
/// (dockerflags.h). Never fails: what can't be read is an Unclear setting at its line.
Description describeDockerCommand(const QString &script);

/// Reads a Compose file of any version (compose-spec.io). Every key is a setting: mapped to an
/// aspect, or said not to be kept. Variables (${NAME:-default}) take their default; one without is
/// an Unclear setting and stays as written. Errors: InvalidSpec where it is no YAML or has no
/// services, with the line.
Result<Description> describeComposeFile(const QByteArray &yaml);

/// See importInspection().
Result<Description> describeInspection(const Json &containers, const Json &images);

} // namespace dw
