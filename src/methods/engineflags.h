#pragma once

#include "spec/agentspec.h"

namespace dw {

/// The name by which an agent calls its sidecar.
inline const QString engineHost = QStringLiteral("docker");

/// What dockerd in a container of `engineImage` is started with
/// (docs.docker.com/reference/cli/dockerd): the image's entry point hands it on. One word for each
/// flag.
QStringList engineFlags(const EngineNetwork &network, const QString &engineImage);

/// The same read back. Flags of other kinds, and values that a spec can't say, are passed over.
EngineNetwork engineNetworkOf(const QStringList &flags);

/// The proxy variables among an agent's, for its engine: a container inherits nothing, and
/// dockerd goes by its environment (docs.docker.com/engine/daemon/proxy).
QMap<QString, QString> proxyVariables(const QMap<QString, QString> &env);

/// The agent's variables with `host` among those that are reached without a proxy, where there is a
/// proxy at all: docker itself would ask it the way to the sidecar.
QMap<QString, QString> withoutProxyTo(const QString &host, QMap<QString, QString> env);

/// The list of a NO_PROXY without `host` at its end: what withoutProxyTo() was given.
QString withoutLast(const QString &host, const QString &noProxy);

} // namespace dw
