#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace dw {

using Labels = QMap<QString, QString>;

struct Mount
{
    enum class Type { Bind, Volume };

    Type type = Type::Volume;
    QString source; ///< absolute host path, or a volume's name
    QString target;
    bool readOnly = false;
    /// Bind only: the engine makes a missing host directory (docker's -v). Otherwise a missing path
    /// is an error (docker's --mount), as it must be for a socket.
    bool createSource = false;

    bool operator==(const Mount &) const = default;
};

/// Whether it takes docker's short form: only that makes a missing host directory, and it can't
/// hold a colon in a path. All outputs choose by this, for an engine keeps the two forms apart.
bool hasShortForm(const Mount &mount);
/// SOURCE:TARGET:ro or :rw. Compose writes the latter whether one did or not.
QString shortForm(const Mount &mount);

struct HealthCheck
{
    QString command; ///< run by the container's own shell, as docker's --health-cmd does
    std::chrono::seconds interval{2};
    std::chrono::seconds timeout{10};
    std::chrono::seconds startPeriod{60};
    int retries = 15;

    bool operator==(const HealthCheck &) const = default;
};

struct NetworkAttachment
{
    QString network;
    QStringList aliases;

    bool operator==(const NetworkAttachment &) const = default;
};

/// A port of a container that the host's engine passes on to it (docker's --publish, tcp).
struct PublishedPort
{
    QString hostAddress; ///< of the host's interface: "127.0.0.1"
    int hostPort = 0;
    int containerPort = 0;

    bool operator==(const PublishedPort &) const = default;
};

enum class ContainerRole {
    Agent,
    Engine,      ///< a sidecar that runs the Docker engine for one agent
    SocketProxy, ///< a sidecar that filters what one agent asks of the host's engine
    Server       ///< a TeamCity server for all agents of the plan
};

/// The value of a role label, and in the plan's JSON: agent, engine, socket-proxy, server.
QString toKey(ContainerRole role);
/// Agent for what is no role's key.
ContainerRole containerRoleFromKey(const QString &key);

/// Whether it stands beside an agent, which waits for it.
bool isSidecar(ContainerRole role);

/// One container, complete: everything an engine has to be told, and nothing left to a default that
/// one output might choose otherwise than another.
struct Container
{
    QString name;
    ContainerRole role = ContainerRole::Agent;
    QString agent; ///< name of the agent this belongs to; its own for an agent and for a server
    QString image;
    QStringList command; ///< arguments of the image's entry point; empty: the image's own
    QMap<QString, QString> env;
    /// Variables whose values are secrets. A plan holds their names only; values are handed to the
    /// launch, and exports read them from an env file.
    QStringList secretEnv;
    QList<Mount> mounts;
    Labels labels;
    QString user;         ///< empty: the image's
    QStringList groupAdd; ///< numeric group ids
    bool privileged = false;
    QString runtime; ///< empty: the engine's default
    /// Empty: the engine's default bridge. The first is given at creation, the rest are connected
    /// before the start (engines before API 1.44 take only one at creation).
    QList<NetworkAttachment> networks;
    QStringList extraHosts; ///< "name:address"
    QList<PublishedPort> ports;
    QString restart; ///< no, always, unless-stopped, on-failure[:N]
    std::chrono::seconds stopTimeout{60};
    std::optional<double> cpus;
    std::optional<qint64> memoryBytes;
    std::optional<qint64> pidsLimit;
    std::optional<HealthCheck> health;
    QStringList waitsFor; ///< containers that must be healthy before this one starts

    bool operator==(const Container &) const = default;
};

struct Network
{
    QString name;
    Labels labels;
    QString agent;

    bool operator==(const Network &) const = default;
};

struct Volume
{
    QString name;
    Labels labels;
    QString agent;

    bool operator==(const Volume &) const = default;
};

/// Exactly what will exist, in the order it is made: networks, volumes, containers (each after
/// those it waits for). Everything shown, exported, drawn or launched is rendered from this value.
struct Plan
{
    QString deployment;
    QString method;    ///< the method's key, for labels and titles
    QString serverUrl; ///< as the agents reach it
    QList<Network> networks;
    QList<Volume> volumes;
    QList<Container> containers;
    /// What the user must know or do outside the program, one sentence or two each.
    QStringList notes;

    bool operator==(const Plan &) const = default;
};

/// Each image once, in the order of first use.
QStringList imagesOf(const Plan &plan);

const Container *findContainer(const Plan &plan, const QString &name);

/// The server that the plan makes, or null where the agents use one that is there already.
const Container *serverOf(const Plan &plan);

/// Where a browser on the engine's host finds TeamCity: the published port of the plan's own
/// server, else the agents' address.
QString browserUrl(const Plan &plan);
/// The container beside that agent: its engine or its socket's proxy. An agent has one at most.
const Container *findSidecar(const Plan &plan, const QString &agent);

} // namespace dw
