#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

/// What only the engine's host knows and a planner needs. The initial values are the defaults for
/// when no engine answered.
struct HostFacts
{
    /// Path of the engine's socket on its own host, to be bind-mounted.
    QString socketPath = QStringLiteral("/var/run/docker.sock");
    /// Group that owns that socket, where it could be read.
    std::optional<uint> socketGroup;
    /// The host's time zone as an IANA name.
    QString timeZone = QStringLiteral("Etc/UTC");
    /// "amd64" or "arm64".
    QString architecture = QStringLiteral("amd64");
    /// VOLUMEs that images declare, by reference, for images that are on the engine. What is not
    /// here is looked up in resources/known-images.json.
    QMap<QString, QStringList> imageVolumes;
};

/// Stands in for an unknown socket group: the group `docker` inside JetBrains's images.
inline constexpr uint defaultSocketGroup = 999;

} // namespace dw
