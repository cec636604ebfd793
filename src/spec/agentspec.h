#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

enum class Method { DockerSocket, Dind, Sysbox };

/// Where the engine that builds use runs: in a container beside the agent, or in the agent's own.
enum class Placement { Sidecar, Agent };

/// The user the agent's process starts as.
enum class RunAs {
    Root, ///< user 0
    Agent ///< the image's own user (uid 1000 in JetBrains's images)
};

/// What stands between an agent and the host's engine (method docker-socket).
enum class SocketProxy {
    Off,   ///< nothing: the agent has the socket itself
    Build, ///< a proxy that lets images through (build, pull, push) and no containers
    Run    ///< a proxy that lets containers through too, and still no Swarm, secrets or plugins
};

/// A TeamCity server for trying things out, made together with the agents, which then use it.
struct TrialServer
{
    QString image;   ///< empty: the default, of the same version as the agent's
    int port = 8111; ///< on the host's loopback interface

    bool operator==(const TrialServer &) const = default;
};

struct VolumeOption
{
    QString source; ///< an absolute host path, or a volume's name
    QString target; ///< an absolute path in the agent
    bool readOnly = false;

    bool operator==(const VolumeOption &) const = default;
};

/// Limits for each container of an agent (the agent and, where there is one, its sidecar).
struct Resources
{
    std::optional<double> cpus;
    std::optional<qint64> memoryBytes;
    std::optional<qint64> pidsLimit;

    bool operator==(const Resources &) const = default;
};

/// What the engine in a sidecar is told of the network around it: it inherits nothing of the host's
/// engine. What is empty keeps the engine's default.
struct EngineNetwork
{
    std::optional<int> mtu;         ///< bytes, of the networks it makes
    QString addressPool;            ///< "10.201.0.0/16": its networks get parts of it (/24)
    QString registryMirror;         ///< "https://mirror.example.com", for images of Docker Hub
    QStringList insecureRegistries; ///< HOST[:PORT], spoken to without trusted certificates

    bool operator==(const EngineNetwork &) const = default;
};

/// Everything the user chose and nothing derived from it. What is empty was not chosen: the planner
/// puts the method's default there. A plain value; the JSON form is in specjson.h.
struct AgentSpec
{
    Method method = Method::DockerSocket;
    QString serverUrl;                      ///< unused with a trialServer
    std::optional<TrialServer> trialServer; ///< unset: the server is there already
    QString image;                          ///< empty: the method's default
    QString name = QStringLiteral("teamcity-agent");
    int count = 1;
    std::optional<Placement> enginePlacement; ///< unset: the method's default
    QString engineImage;                      ///< empty: docker:dind
    EngineNetwork engineNetwork;              ///< for a sidecar only
    QString socketPath;                       ///< empty: the engine's own, see HostFacts
    SocketProxy socketProxy = SocketProxy::Off;
    bool containerWrapper = true;
    RunAs runAs = RunAs::Root;
    QMap<QString, QString> env;
    QList<VolumeOption> volumes;
    QList<std::pair<QString, QString>> extraHosts; ///< name, address
    QMap<QString, QString> labels;
    QString network; ///< empty: the engine's default bridge
    Resources resources;
    QString restart = QStringLiteral("unless-stopped");
    int stopTimeout = 60; ///< seconds

    bool operator==(const AgentSpec &) const = default;
};

/// The words used on the command line and in JSON.
QString toKey(Method method);       ///< docker-socket, dind, sysbox
QString toKey(Placement placement); ///< sidecar, agent
QString toKey(RunAs runAs);         ///< root, agent
QString toKey(SocketProxy proxy);   ///< off, build, run
std::optional<Method> methodFromKey(const QString &key);
std::optional<Placement> placementFromKey(const QString &key);
std::optional<RunAs> runAsFromKey(const QString &key);
std::optional<SocketProxy> socketProxyFromKey(const QString &key);

/// The placement in force: what was chosen, or the method's default (dind: sidecar, sysbox: agent).
/// docker-socket has no engine of its own; its answer is Agent and means nothing.
Placement effectivePlacement(const AgentSpec &spec);

/// Names of the agents' containers, in order: NAME for one, NAME-1 … NAME-N for more.
QStringList agentNames(const AgentSpec &spec);

/// The container of the trial server, NAME-server. Agents reach it by that name.
QString trialServerName(const AgentSpec &spec);
/// The port at which a TeamCity server answers in its container (EXPOSE of JetBrains's image).
inline constexpr int teamCityPort = 8111;
/// The address that agents are given: the trial server's, where there is one.
QString agentsServerUrl(const AgentSpec &spec);

/// A path on the engine's side without needless parts: "/a//b/../c/" → "/a/c". Engines read it so,
/// and so does one Compose or the other; they must all be given the same. Slashes separate on every
/// machine, unlike QDir's paths.
QString cleanPath(const QString &path);

/// "4g", "512m", "1.5GiB", "1048576" (bytes) as docker's --memory takes them: binary units.
std::optional<qint64> parseMemorySize(const QString &text);
/// The shortest text that parseMemorySize() reads back as the same number.
QString formatMemorySize(qint64 bytes);

} // namespace dw
