#pragma once

#include "common/result.h"
#include "docker/engine.h"
#include "preflight/hostsurvey.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

/// A container that is on the engine.
struct SeenContainer
{
    struct Mount
    {
        QString volume; ///< a volume's name; empty for a bind mount
        QString source; ///< the path on the host
        QString target;
    };

    QString id, name, image;
    QString state;      ///< the engine's word: running, exited, created, …
    QString deployment; ///< our label; empty: not this program's
    QList<Mount> mounts;
    QList<int> hostPorts = {}; ///< of TCP, that it publishes now on 127.0.0.1 or everywhere

    bool isRunning() const { return state == QStringLiteral("running"); }
};

struct SeenNetwork
{
    QString name, driver, deployment;
    QStringList subnets;    ///< "172.17.0.0/16"
    QString bridge;         ///< the host's interface of a bridge network
    std::optional<int> mtu; ///< unset: the driver's default, 1500
};

struct SeenVolume
{
    QString name, deployment;
};

struct SeenImage
{
    /// NotFound: the engine does not have it.
    Result<docker::ImageInfo> onEngine = docker::ImageInfo{};
    /// What its registry offers it for, as "linux/amd64"; empty: it does not say. Unset: nobody
    /// asked, or the engine can't ask.
    std::optional<Result<QStringList>> platforms = {};
};

/// The settings that an agent has kept in its configuration volume.
struct SeenSettings
{
    bool exist = false; ///< there is a buildAgent.properties
    QString serverUrl, agentName;
};

/// Everything that was looked at, with nothing judged. What could not be read is an Error in its
/// place and stops nothing else.
struct Survey
{
    docker::Endpoint endpoint;
    Result<docker::EngineInfo> info = docker::EngineInfo{};
    Result<docker::EngineVersion> version = docker::EngineVersion{};
    Result<QList<SeenContainer>> containers = QList<SeenContainer>{};
    Result<QList<SeenNetwork>> networks = QList<SeenNetwork>{};
    Result<QList<SeenVolume>> volumes = QList<SeenVolume>{};
    QMap<QString, SeenImage> images;              ///< by reference
    QMap<QString, Result<SeenSettings>> settings; ///< by the volume's name
    std::optional<HostSurvey> host;               ///< unset: the engine is not on this machine
    /// /proc/self/uid_map of a container under Sysbox, or why none could be started. Unset: not
    /// tried.
    std::optional<Result<QString>> sysboxUidMap = {};
    SocketSurvey socket; ///< on this machine, whoever listens there
    QString clientProxy; ///< host and port of the proxy in this program's environment, or empty
};

} // namespace dw
