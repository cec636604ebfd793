#pragma once

#include "common/error.h"
#include "docker/endpoint.h"

#include <QAbstractSocket>
#include <QLocalSocket>

namespace dw::docker {

/// Why no connection to `endpoint` came about, for people who see this for the first time. Looks at
/// the socket's file; `runtimeFolder` ($XDG_RUNTIME_DIR) is where a rootless engine would listen.
Error unreachable(const Endpoint &endpoint, QLocalSocket::LocalSocketError error,
                  const QString &runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR"));

/// The same for tcp://, with or without TLS. `said`: by the socket.
Error unreachableOverNetwork(const Endpoint &endpoint, QAbstractSocket::SocketError error,
                             const QString &said);

/// The same for ssh://. `said`: by ssh, or by docker on the other side.
Error unreachableOverSsh(const Endpoint &endpoint, const QString &said, bool isSshMissing);

} // namespace dw::docker
