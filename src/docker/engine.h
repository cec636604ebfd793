#pragma once

#include "common/cancellation.h"
#include "common/json.h"
#include "common/result.h"
#include "docker/endpoint.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace dw::docker {

using Query = std::vector<std::pair<QString, QString>>;

/// One request of the Engine API. `path` has no version prefix and is already percent-encoded where
/// it contains names (see pathSegment()).
struct Request
{
    QByteArray method = "GET";
    QString path;
    Query query = {};
    std::optional<Json> body = {}; ///< sent as application/json
    QByteArray registryAuth = {};  ///< X-Registry-Auth, already encoded; never logged
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< the longest silence allowed
};

struct Response
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    Json json() const; ///< the body, or null where it is not JSON
};

/// GET /version, reduced.
struct EngineVersion
{
    QString version, apiVersion, minApiVersion, osType, architecture, kernel;
    bool isPodman = false;
};

/// GET /info, reduced. Field meanings: docs.docker.com/reference/api/engine, SystemInfo.
struct EngineInfo
{
    QString name, serverVersion, operatingSystem, osType, architecture, kernelVersion;
    QString storageDriver, dataRoot, cgroupVersion, cgroupDriver, defaultRuntime;
    QStringList runtimes, securityOptions, warnings;
    QMap<QString, QString> storageStatus; ///< DriverStatus: "Backing Filesystem" → "extfs", …
    QString swarmState;                   ///< "active", "inactive", …; empty with Podman
    /// The engine's own proxies, as it tells them: user and password are "xxxxx" (20.10 on).
    QString httpProxy, httpsProxy, noProxy;
    QStringList registryMirrors; ///< addresses, for Docker Hub
    /// Whether the kernel can limit processor time and the number of processes. An engine that does
    /// not say is taken to be able to.
    bool canLimitCpus = true, canLimitPids = true;
    int cpus = 0;
    qint64 memoryBytes = 0;

    bool isDockerDesktop() const;
    /// The engine's architecture as images name it: "amd64", "arm64", …
    QString imageArchitecture() const;
    bool hasSecurityOption(const QString &name) const; ///< "rootless", "userns", "selinux", …
};

struct ImageInfo
{
    QString id, os, architecture, user;
    QStringList volumes; ///< declared VOLUMEs
};

struct RegistryAuth
{
    QByteArray header; ///< value for X-Registry-Auth; empty: anonymous
};

/// Progress of a pull, summed over its layers.
struct PullProgress
{
    qint64 bytesDone = 0;  ///< downloaded so far, layers whose size is known
    qint64 bytesTotal = 0; ///< 0 until the first layer's size is known
    int layersDone = 0;
    int layersTotal = 0;
    QString status; ///< the engine's latest line, e.g. "a1b2c3: Extracting"
};

struct ExecResult
{
    int exitCode = -1;
    QByteArray standardOutput; ///< at most 1 MiB is kept of each
    QByteArray standardError;
};

enum class Stream { StandardOutput, StandardError };

struct LogOptions
{
    bool follow = false;
    int tail = -1; ///< last lines only; -1: all
    bool timestamps = false;
};

/// One message of GET /events: something has happened to an object.
struct EngineEvent
{
    QString type;                      ///< "container", "volume", …
    QString action;                    ///< "start", "die", "health_status: healthy", …
    QString id;                        ///< the object's
    QMap<QString, QString> attributes; ///< a container's labels, and its "name" and "image"
};

/// Which events are wanted. An empty list: any.
struct EventFilter
{
    QStringList types;
    QStringList actions; ///< "health_status" stands for all of its kind
    QStringList labels;  ///< "key" or "key=value"
};

/// What a container uses at a moment, as the docker command reckons it (docker/cli,
/// cli/command/container/stats_helpers.go).
struct ContainerStats
{
    double cpuPercent = 0;  ///< since the moment before, of one processor: 200 is two of them busy
    qint64 memoryBytes = 0; ///< without what the kernel can drop from its file cache
    qint64 memoryLimit = 0; ///< the container's, else the host's memory
    qint64 processes = 0;
};

/// A client of one Docker engine. Every call is a coroutine on the calling thread's event loop;
/// nothing blocks. An Engine must outlive its calls. `cancel` may be null; a cancelled call ends
/// with Cancelled and closes its connection, which makes the engine stop the work behind it.
///
/// The API version is negotiated once by an unversioned /_ping, before the first call:
/// min(ours, the engine's), never a fixed one (docs.docker.com/reference/api/engine/#versioning).
///
/// Errors: EngineUnreachable (with a hint that names the cause: no socket, no permission, nothing
/// listening), EngineRefused / NotFound / Conflict with the engine's own words, Timeout, Cancelled,
/// Protocol, TooLarge.
class Engine
{
public:
    explicit Engine(Endpoint endpoint);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    const Endpoint &endpoint() const;

    /// How long a pull may say nothing before it ends with Timeout (120 s unless set): the registry
    /// or the way to it is stuck then.
    void setPullSilence(std::chrono::milliseconds longest);

    /// Sends any request; a status of 400 or more is an Error.
    QCoro::Task<Result<Response>> send(Request request, Cancellation *cancel = nullptr);

    QCoro::Task<Result<EngineVersion>> version(Cancellation *cancel = nullptr);
    QCoro::Task<Result<EngineInfo>> info(Cancellation *cancel = nullptr);

    QCoro::Task<Result<ImageInfo>> inspectImage(QString reference, Cancellation *cancel = nullptr);
    /// A failure inside the stream (HTTP 200 with errorDetail) is an Error like any other.
    QCoro::Task<Result<void>> pullImage(QString reference, RegistryAuth auth,
                                        std::function<void(const PullProgress &)> onProgress,
                                        Cancellation *cancel = nullptr);

    /// GET of /containers/NAME/json, /networks/NAME, /volumes/NAME.
    QCoro::Task<Result<Json>> inspectContainer(QString name, Cancellation *cancel = nullptr);
    QCoro::Task<Result<Json>> inspectNetwork(QString name, Cancellation *cancel = nullptr);
    QCoro::Task<Result<Json>> inspectVolume(QString name, Cancellation *cancel = nullptr);

    /// Arrays, filtered by labels ("key" or "key=value"); containers include stopped ones.
    QCoro::Task<Result<Json>> listContainers(QStringList labels, Cancellation *cancel = nullptr);
    QCoro::Task<Result<Json>> listNetworks(QStringList labels, Cancellation *cancel = nullptr);
    QCoro::Task<Result<Json>> listVolumes(QStringList labels, Cancellation *cancel = nullptr);

    QCoro::Task<Result<void>> startContainer(QString name, Cancellation *cancel = nullptr);
    /// Waits up to `grace` before the engine kills it. Already stopped is no error.
    QCoro::Task<Result<void>> stopContainer(QString name, std::chrono::seconds grace,
                                            Cancellation *cancel = nullptr);
    /// Removing what is not there is no error. Anonymous volumes go too; named ones stay.
    QCoro::Task<Result<void>> removeContainer(QString name, bool force,
                                              Cancellation *cancel = nullptr);
    QCoro::Task<Result<void>> removeNetwork(QString name, Cancellation *cancel = nullptr);
    QCoro::Task<Result<void>> removeVolume(QString name, Cancellation *cancel = nullptr);

    /// Runs `command` in a running container and waits for its end; `timeout` bounds the whole.
    QCoro::Task<Result<ExecResult>> exec(QString container, QStringList command,
                                         std::chrono::milliseconds timeout,
                                         Cancellation *cancel = nullptr);

    /// Ends when the container's log ends (without follow), the container stops, or on cancel.
    /// `onChunk` gets demultiplexed bytes in order; chunks may split lines.
    QCoro::Task<Result<void>> logs(QString container, LogOptions options,
                                   std::function<void(Stream, QByteArray)> onChunk,
                                   Cancellation *cancel = nullptr);

    /// Follows what happens on the engine from now on. `onOpen`: from here on nothing is missed, so
    /// what is listed after it is complete. Ends with an Error in any case: an engine that closes
    /// the stream (it stops, a proxy in between has had enough) with EngineUnreachable.
    QCoro::Task<Result<void>> events(EventFilter filter, std::function<void()> onOpen,
                                     std::function<void(const EngineEvent &)> onEvent,
                                     Cancellation *cancel = nullptr);

    /// Follows what a container uses, about once a second, until it stops. `onStats` is first
    /// called with the second sample: a percentage takes two. A container that does not run uses
    /// nothing, and is not reported.
    QCoro::Task<Result<void>> stats(QString container,
                                    std::function<void(const ContainerStats &)> onStats,
                                    Cancellation *cancel = nullptr);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Percent-encodes a name for use as one part of a path.
QString pathSegment(const QString &name);

} // namespace dw::docker
