#pragma once

#include "common/json.h"
#include "preflight/survey.h"

namespace dw {

// What the engine lists, reduced to our values. What is missing stays empty.
QList<SeenContainer> toSeenContainers(const Json &list);
QList<SeenNetwork> toSeenNetworks(const Json &list);
QList<SeenVolume> toSeenVolumes(const Json &list);

/// The platforms in an answer of /distribution/NAME/json: "linux/amd64".
QStringList toPlatforms(const Json &distribution);

/// The settings in a tar archive that holds a buildAgent.properties, or nothing.
SeenSettings toSeenSettings(const QByteArray &tar);

} // namespace dw
