#pragma once

#include "render/yamlwriter.h"

namespace dw {

struct Plan;

/// The plan's server as a Service, a PersistentVolumeClaim and a Deployment: a document each. The
/// Service is reached within the cluster only, as the port of a Docker host is on its loopback.
void writeKubernetesServer(YamlWriter &yaml, const Plan &plan);

/// How one gets to that server with kubectl, a sentence each. Empty without a server.
QStringList kubernetesServerHints(const Plan &plan);

} // namespace dw
