#pragma once

#include "common/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace dw::docker {

/// PEM files for an engine that is spoken to by TLS; empty: none.
struct TlsFiles
{
    QString authority;      ///< ca.pem: who signed the engine's certificate; empty: the system's
    QString certificate;    ///< cert.pem: who this client is
    QString key;            ///< key.pem: of that certificate
    bool isVerified = true; ///< false: any engine will do, as a context's SkipTLSVerify says

    bool operator==(const TlsFiles &) const = default;
};

/// Where an engine listens and how that was decided.
struct Endpoint
{
    enum class Kind { UnixSocket, NamedPipe, Tcp, Tls, Ssh };

    Kind kind = Kind::UnixSocket;
    QString path;    ///< socket path, or pipe name as QLocalSocket takes it
    QString address; ///< as users write it: unix:///var/run/docker.sock
    QString origin; ///< why this one, for people: "--engine", "DOCKER_HOST", "context rootless", …
    QString host = {}; ///< Tcp, Tls, Ssh: a name or an address
    quint16 port = 0;  ///< Tcp, Tls; Ssh: 0 for ssh's own choice
    QString user = {}; ///< Ssh; empty: ssh's own choice
    TlsFiles tls = {}; ///< Tls

    /// Whether it is spoken to on this machine. What is behind a local socket may still be a
    /// virtual machine, or the end of a tunnel.
    bool isLocal() const { return kind == Kind::UnixSocket || kind == Kind::NamedPipe; }
};

/// Resolves an endpoint as the docker command does: `option` (--engine: a context's name or an
/// address) → DOCKER_HOST → DOCKER_CONTEXT → currentContext of config.json → the platform's socket.
/// (docker/cli cli/command/cli.go, resolveContextName; its code lets DOCKER_HOST win over
/// DOCKER_CONTEXT.) Reads $DOCKER_CONFIG or ~/.docker; touches no network.
///
/// tcp:// is TLS when DOCKER_TLS_VERIFY is set (with the files of DOCKER_CERT_PATH, or of the
/// configuration's folder) or the context has TLS files
/// (docs.docker.com/engine/security/protect-access).
///
/// Errors: Usage for an address that is none, or a context that does not exist; the hint names the
/// contexts there are.
Result<Endpoint> resolveEndpoint(const QString &option, const QProcessEnvironment &environment);

/// The folder of the user's Docker configuration: $DOCKER_CONFIG or ~/.docker.
QString dockerConfigFolder(const QProcessEnvironment &environment);

} // namespace dw::docker
