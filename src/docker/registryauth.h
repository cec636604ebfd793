#pragma once

#include "common/cancellation.h"
#include "common/result.h"
#include "docker/engine.h"

#include <QProcessEnvironment>

#include <qcoro/qcorotask.h>

namespace dw::docker {

/// The registry host of an image reference, by the distribution grammar: "docker.io" where the
/// first part has no dot, no port and is not localhost.
QString registryHost(const QString &imageReference);

/// Credentials for pulling `imageReference` from the user's Docker configuration, in the docker
/// command's order: DOCKER_AUTH_CONFIG, credHelpers[host], credsStore, auths[host]. Docker Hub's
/// key is https://index.docker.io/v1/. No entry: anonymous. A helper process that is missing or
/// fails is an Error that names it; a helper that says it has no such credentials is anonymous. The
/// secret lives only in the returned header.
QCoro::Task<Result<RegistryAuth>> registryAuthFor(QString imageReference,
                                                  QProcessEnvironment environment,
                                                  Cancellation *cancel = nullptr);

} // namespace dw::docker
