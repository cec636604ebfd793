#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

enum class PathKind {
    Missing,
    Hidden, ///< this user may not look
    Directory,
    Socket,
    Other
};

/// An IPv4 route of the host.
struct HostRoute
{
    QString subnet; ///< "192.168.1.0/24"
    QString interface;
};

/// Facts of the machine this program runs on, read when the engine runs directly on it. What can't
/// be read is empty or unset.
struct HostSurvey
{
    enum class Iptables { Unknown, Nft, Legacy };

    QString distribution; ///< ID of os-release: "debian", "ubuntu", …
    QString distributionName;
    QString distributionVersion;      ///< VERSION_ID of os-release: "12", "24.04"; rolling: none
    std::optional<qint64> freeDisk;   ///< bytes, where the engine keeps its data
    std::optional<qint64> freeMemory; ///< bytes, MemAvailable
    QList<HostRoute> routes;          ///< without the default route
    QString egressInterface;          ///< of the default route
    std::optional<int> egressMtu;     ///< bytes
    Iptables iptables = Iptables::Unknown;
    QList<int> takenPorts;         ///< of TCP, where something listens on 127.0.0.1 or everywhere
    QStringList emulated;          ///< architectures that binfmt_misc has a handler for
    QMap<QString, PathKind> paths; ///< the paths that were asked for
};

/// The engine's socket, and who may use it.
struct SocketSurvey
{
    PathKind kind = PathKind::Missing;
    QString group;               ///< that owns it; empty where unknown
    QString account;             ///< this user's
    bool accountInGroup = false; ///< /etc/group lists the account: from the next login on
};

struct HostQuestions
{
    QString dataRoot;
    QStringList paths;
    QString root = {}; ///< a folder that stands for /, for tests
};

/// Reads files only; may take as long as the slowest file system among the paths.
HostSurvey surveyHost(const HostQuestions &questions);
SocketSurvey surveySocket(const QString &path, const QString &root = {});

} // namespace dw
