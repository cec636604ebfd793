#pragma once

#include "common/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace dw::docker {

/// Where an engine listens and how that was decided.
struct Endpoint
{
    enum class Kind { UnixSocket, NamedPipe };

    Kind kind = Kind::UnixSocket;
    QString path;    ///< socket path, or pipe name as QLocalSocket takes it
    QString address; ///< as users write it: unix:///var/run/docker.sock
    QString origin; ///< why this one, for people: "--engine", "DOCKER_HOST", "context rootless", …

    bool isLocal() const { return true; }
};

/// Resolves an endpoint as the docker command does: `option` (--engine: a context's name or an
/// address) → DOCKER_HOST → DOCKER_CONTEXT → currentContext of config.json → the platform's socket.
/// (docker/cli cli/command/cli.go, resolveContextName; its code lets DOCKER_HOST win over
/// DOCKER_CONTEXT.) Reads $DOCKER_CONFIG or ~/.docker; touches no network.
///
/// Errors: Usage for an address scheme that this version can't reach (tcp, ssh) or a context that
/// does not exist; the hint names the contexts there are.
Result<Endpoint> resolveEndpoint(const QString &option, const QProcessEnvironment &environment);

/// The folder of the user's Docker configuration: $DOCKER_CONFIG or ~/.docker.
QString dockerConfigFolder(const QProcessEnvironment &environment);

} // namespace dw::docker
