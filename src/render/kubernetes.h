#pragma once

#include "render/shellcommand.h"

namespace dw {

/// A manifest of a headless Service and a StatefulSet, whose pods are the agents. A sidecar is a
/// native one (Kubernetes 1.29). Every string is quoted, and `$` in the values of variables
/// doubled.
QString kubernetesManifest(const Plan &plan, const ExportOptions &options = {});

/// What the manifest can't say of the plan, a sentence each.
QStringList notInKubernetes(const Plan &plan);

} // namespace dw
