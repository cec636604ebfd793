#include "preflight/hostsurvey.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QStorageInfo>
#include <QtEndian>

#include <bit>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qint64 largestFile = qint64{256} * 1024;
constexpr qint64 pieceOfFile = qint64{4} * 1024;
constexpr qint64 mostKibibytes = 1'000'000'000'000'000;

/// The lines of a small file; none where it can't be read. Files below /proc don't say how large
/// they are, and a buffer for the largest, eleven times, took a fifteenth of a launch.
QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return {};
    }
    QByteArray content;
    QByteArray piece;
    do {
        piece = file.read(pieceOfFile);
        content += piece;
    } while (!piece.isEmpty() && content.size() < largestFile);
    return QString::fromUtf8(content).split(u'\n', Qt::SkipEmptyParts);
}

QString unquoted(QString value)
{
    const bool quoted = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') &&
                        value.back() == value.front();
    return quoted ? value.mid(1, value.size() - 2) : value;
}

PathKind kindOf(const QString &path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path.toStdString(), error);
    switch (status.type()) {
    case std::filesystem::file_type::not_found:
        return PathKind::Missing;
    case std::filesystem::file_type::none:
    case std::filesystem::file_type::unknown:
        return PathKind::Hidden;
    case std::filesystem::file_type::directory:
        return PathKind::Directory;
    case std::filesystem::file_type::socket:
        return PathKind::Socket;
    default:
        return PathKind::Other;
    }
}

void readDistribution(HostSurvey &host, const QString &root)
{
    for (const QString &line : linesOf(root + u"/etc/os-release"_s)) {
        const QString value = unquoted(line.section(u'=', 1));
        if (line.startsWith(u"ID="_s)) {
            host.distribution = value;
        } else if (line.startsWith(u"VERSION_ID="_s)) {
            host.distributionVersion = value;
        } else if (line.startsWith(u"PRETTY_NAME="_s)) {
            host.distributionName = value;
        }
    }
}

/// What stands between blanks. A regular expression would take longer to compile than what it
/// searches.
QStringList fieldsOf(const QString &line)
{
    return line.simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<qint64> freeMemory(const QString &root)
{
    for (const QString &line : linesOf(root + u"/proc/meminfo"_s)) {
        const QStringList fields = fieldsOf(line);
        if (fields.value(0) == u"MemAvailable:"_s && fields.value(2) == u"kB"_s) {
            bool isNumber = false;
            const qint64 kibibytes = fields[1].toLongLong(&isNumber);
            return isNumber && kibibytes >= 0 && kibibytes < mostKibibytes
                       ? std::optional(kibibytes * 1024)
                       : std::nullopt;
        }
    }
    return std::nullopt;
}

/// An address in /proc/net/route: its bytes as the machine has them in memory, in hexadecimal.
quint32 routeNumber(const QString &text)
{
    return qFromBigEndian(text.toUInt(nullptr, 16));
}

/// Interface Destination Gateway Flags RefCnt Use Metric Mask … (Linux, proc_net_route).
void readRoutes(HostSurvey &host, const QString &root)
{
    std::optional<uint> bestMetric;
    for (const QString &line : linesOf(root + u"/proc/net/route"_s).mid(1)) {
        const QStringList fields = fieldsOf(line);
        if (fields.size() < 8) {
            continue;
        }
        const quint32 mask = routeNumber(fields[7]);
        if (mask != 0) {
            host.routes.append({u"%1/%2"_s.arg(QHostAddress(routeNumber(fields[1])).toString())
                                    .arg(std::popcount(mask)),
                                fields[0]});
        } else if (const uint metric = fields[6].toUInt(); !bestMetric || metric < *bestMetric) {
            bestMetric = metric;
            host.egressInterface = fields[0];
        }
    }
    const QString mtu =
        linesOf(root + u"/sys/class/net/"_s + host.egressInterface + u"/mtu"_s).value(0);
    if (!host.egressInterface.isEmpty() && mtu.toInt() > 0) {
        host.egressMtu = mtu.toInt();
    }
}

/// Ports on which something listens, where it would be in the way of 127.0.0.1. Fields: number,
/// ADDRESS:PORT in hexadecimal, peer, state; 0A is "listens" (Linux, proc_net_tcp).
QList<int> takenPorts(const QString &root)
{
    const QStringList inTheWay{u"00000000"_s, u"0100007F"_s, QString(32, u'0'),
                               u"0000000000000000FFFF00000100007F"_s,
                               u"0000000000000000FFFF000000000000"_s};
    QList<int> ports;
    for (const QString &file : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        for (const QString &line : linesOf(root + file)) {
            const QStringList fields = fieldsOf(line);
            const QString local = fields.value(1);
            const bool listens = fields.value(3) == u"0A"_s;
            if (listens && inTheWay.contains(local.section(u':', 0, 0))) {
                ports.append(local.section(u':', 1).toInt(nullptr, 16));
            }
        }
    }
    return ports;
}

/// The command `iptables` is a chain of links that ends at xtables-nft-multi or
/// xtables-legacy-multi.
HostSurvey::Iptables iptablesFlavour(const QString &root)
{
    for (const QString &folder : {u"/usr/sbin/"_s, u"/sbin/"_s}) {
        const QString target = QFileInfo(root + folder + u"iptables"_s).canonicalFilePath();
        if (target.contains(u"nft"_s)) {
            return HostSurvey::Iptables::Nft;
        }
        if (target.contains(u"legacy"_s)) {
            return HostSurvey::Iptables::Legacy;
        }
    }
    return HostSurvey::Iptables::Unknown;
}

/// QEMU's handlers are named after its architectures.
QStringList emulatedArchitectures(const QString &root)
{
    static const QMap<QString, QString> names{{u"qemu-x86_64"_s, u"amd64"_s},
                                              {u"qemu-aarch64"_s, u"arm64"_s},
                                              {u"qemu-arm"_s, u"arm"_s},
                                              {u"qemu-s390x"_s, u"s390x"_s},
                                              {u"qemu-ppc64le"_s, u"ppc64le"_s}};
    QStringList emulated;
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (linesOf(root + u"/proc/sys/fs/binfmt_misc/"_s + it.key()).value(0) == u"enabled"_s) {
            emulated.append(it.value());
        }
    }
    return emulated;
}

} // namespace

HostSurvey surveyHost(const HostQuestions &questions)
{
    const QString &root = questions.root;
    HostSurvey host;
    readDistribution(host, root);
    host.freeMemory = freeMemory(root);
    readRoutes(host, root);
    host.iptables = iptablesFlavour(root);
    host.takenPorts = takenPorts(root);
    host.emulated = emulatedArchitectures(root);
    const QStorageInfo storage(root + questions.dataRoot);
    if (!questions.dataRoot.isEmpty() && storage.isValid() && storage.bytesTotal() > 0) {
        host.freeDisk = storage.bytesAvailable();
    }
    for (const QString &path : questions.paths) {
        host.paths.insert(path, kindOf(root + path));
    }
    return host;
}

SocketSurvey surveySocket(const QString &path, const QString &root)
{
    SocketSurvey socket;
    socket.kind = kindOf(root + path);
    socket.group = QFileInfo(root + path).group();
    socket.account = qEnvironmentVariable("USER");
    // NAME:password:ID:members
    for (const QString &line : linesOf(root + u"/etc/group"_s)) {
        const QStringList fields = line.split(u':');
        if (!socket.account.isEmpty() && fields.value(0) == socket.group) {
            socket.accountInGroup = fields.value(3).split(u',').contains(socket.account);
        }
    }
    return socket;
}

} // namespace dw
