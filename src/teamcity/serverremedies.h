#pragma once

#include "teamcity/serveradvice.h"

namespace dw::teamcity {

/// Docker's name for the machine that its containers run on.
inline const QString hostGatewayName = QStringLiteral("host.docker.internal");

QString shown(const QUrl &url); ///< as it goes into a spec

Remedy changeTo(const QString &label, const AgentSpec &spec);
Remedy useUrl(AgentSpec spec, const QUrl &url, const QString &label = {});

/// The address of a server on the engine's own machine, as its containers can reach it.
Remedy useHostGateway(AgentSpec spec);

/// Whether the spec's server is reached by way of `host-gateway`.
bool isHostGateway(const AgentSpec &spec);

/// "2026.1.3" of "jetbrains/teamcity-agent:2026.1.3-linux-sudo"; empty for latest, EAP, and images
/// and tags that somebody else made.
QString agentVersion(const QString &image);

/// The image that fits a server of `version` and runs `spec` on an engine of `architecture`
/// ("amd64", "arm64"); empty when no image of that version is among `images`. A version that is
/// published at all is published under each of the tags V, V-linux-sudo and V-linux-arm64-sudo.
/// Source: JetBrains/teamcity-docker-images, context/generated.
QString imageFor(const QString &version, const AgentSpec &spec, const QStringList &images,
                 const QString &architecture);

} // namespace dw::teamcity
