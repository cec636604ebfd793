#pragma once

#include "spec/agentspec.h"

namespace dw {

/// The name by which an agent calls the proxy of its socket.
inline const QString socketProxyHost = QStringLiteral("socket-proxy");

/// DOCKER_HOST of an agent that has a proxy. There is no TLS: the image has none, and only the
/// agent is on that network.
inline const QString socketProxyAddress = QStringLiteral("tcp://socket-proxy:2375");

/// What the image is told to let through (github.com/Tecnativa/docker-socket-proxy: one variable
/// for each first part of an address of the Engine API, 1 or 0). Empty for Off.
QMap<QString, QString> socketProxyVariables(SocketProxy proxy);

} // namespace dw
