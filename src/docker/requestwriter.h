#pragma once

#include "docker/engine.h"

#include <QByteArray>

namespace dw::docker {

/// The bytes of a request, whole. An empty `apiVersion` leaves the version prefix out. The
/// connection is used once: the request asks the engine to close it.
QByteArray serialize(const Request &request, const QByteArray &apiVersion);

} // namespace dw::docker
