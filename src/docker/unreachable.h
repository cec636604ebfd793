#pragma once

#include "common/error.h"
#include "docker/endpoint.h"

#include <QLocalSocket>

namespace dw::docker {

/// Why no connection to `endpoint` came about, for people who see this for the first time. Looks at
/// the socket's file; `runtimeFolder` ($XDG_RUNTIME_DIR) is where a rootless engine would listen.
Error unreachable(const Endpoint &endpoint, QLocalSocket::LocalSocketError error,
                  const QString &runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR"));

} // namespace dw::docker
