#include "preflight/setuphost.h"

#include "common/json.h"
#include "preflight/enginelocation.h"
#include "preflight/findings.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QRegularExpression>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

using preflight::Text;

namespace {

constexpr qint64 mostOfASmallFile = qint64{256} * 1024;
/// The status file of dpkg has some kilobytes for each package.
constexpr qint64 mostOfTheStatusFile = qint64{64} * 1024 * 1024;

QByteArray contentOf(const QString &path, qint64 most = mostOfASmallFile)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    // read() takes memory for all that it may read. Files of the kernel say no size.
    const qint64 size = file.size();
    return file.read(size > 0 ? std::min(size, most) : std::min(mostOfASmallFile, most));
}

void readOsRelease(HostFiles &files, const QString &root)
{
    const QString text = QString::fromUtf8(contentOf(root + u"/etc/os-release"_s));
    for (const QString &line : text.split(u'\n')) {
        QString value = line.section(u'=', 1).trimmed();
        value.remove(u'"').remove(u'\'');
        if (line.startsWith(u"ID="_s)) {
            files.distribution = value;
        } else if (line.startsWith(u"ID_LIKE="_s)) {
            files.relatives = value.split(u' ', Qt::SkipEmptyParts);
        } else if (line.startsWith(u"VERSION_ID="_s)) {
            files.distributionVersion = value;
        }
    }
}

void readDaemonFile(HostFiles &files, const QString &root)
{
    const QString path = root + u"/etc/docker/daemon.json"_s;
    files.hasDaemonFile = QFileInfo::exists(path);
    const Result<Json> settings = parseJson(contentOf(path));
    files.hasAddressSettings = settings && settings->is_object() && settings->contains("bip") &&
                               settings->contains("default-address-pools");
}

EngineHost::Installed whatIsInstalled(const QString &root)
{
    using Installed = EngineHost::Installed;
    const auto exists = [&root](const QString &path) {
        return QFileInfo::exists(root + path);
    };
    for (const QString &folder :
         {u"/usr/bin/"_s, u"/usr/sbin/"_s, u"/usr/local/bin/"_s, u"/usr/local/sbin/"_s}) {
        if (exists(folder + u"dockerd"_s)) {
            return Installed::Engine;
        }
    }
    if (exists(u"/snap/docker/current"_s)) {
        return Installed::Snap;
    }
    return exists(u"/opt/docker-desktop"_s) ? Installed::DockerDesktop : Installed::Nothing;
}

/// The version of an installed package, from dpkg's paragraphs of "Field: value" lines.
std::optional<Version> packageVersion(const QByteArray &status, const QByteArray &package)
{
    const QByteArray heading = "Package: " + package + '\n';
    qsizetype start = status.startsWith(heading) ? 0 : status.indexOf("\n\n" + heading);
    if (start < 0) {
        return std::nullopt;
    }
    start += start > 0 ? 2 : 0;
    const QByteArray paragraph = status.mid(start, status.indexOf("\n\n", start) - start);
    std::optional<Version> version;
    bool isInstalled = false;
    for (const QByteArray &line : paragraph.split('\n')) {
        if (line.startsWith("Version: ")) {
            version = Version::parse(QString::fromUtf8(line.mid(9)));
        }
        isInstalled = isInstalled || line == "Status: install ok installed";
    }
    return isInstalled ? version : std::nullopt;
}

SysboxHost::Engine engineKind(const Survey &survey)
{
    using Engine = SysboxHost::Engine;
    const docker::EngineInfo &info = *survey.info;
    if (survey.version && survey.version->isPodman) {
        return Engine::Podman;
    }
    if (info.isDockerDesktop()) {
        return Engine::DockerDesktop;
    }
    if (info.hasSecurityOption(u"rootless"_s)) {
        return Engine::Rootless;
    }
    // Docker's snap keeps its data there (github.com/docker-snap/docker-snap).
    return info.dataRoot.startsWith(u"/var/snap/docker/"_s) ? Engine::Snap : Engine::Docker;
}

/// "Ubuntu 24.04.1 LTS" and "Debian GNU/Linux 12 (bookworm)": the engine tells its host's
/// PRETTY_NAME (moby pkg/parsers/operatingsystem).
void readOperatingSystem(SysboxHost &host, const QString &name)
{
    static const QRegularExpression number(u"\\b[0-9]+(\\.[0-9]+)?"_s);
    host.distribution = name.section(u' ', 0, 0).toLower();
    host.distributionVersion = Version::parse(number.match(name).captured());
}

} // namespace

HostFiles readHostFiles(const QString &root)
{
    HostFiles files;
    readOsRelease(files, root);
    readDaemonFile(files, root);
    files.hasSystemd = QFileInfo(root + u"/run/systemd/system"_s).isDir();
    files.hasSelinux = contentOf(root + u"/sys/fs/selinux/enforce"_s).startsWith('1');
    files.installed = whatIsInstalled(root);
    files.sysbox = packageVersion(contentOf(root + u"/var/lib/dpkg/status"_s, mostOfTheStatusFile),
                                  "sysbox-ce");
    return files;
}

QFuture<HostFiles> readHostFilesElsewhere(const QString &root)
{
    const auto promise = std::make_shared<QPromise<HostFiles>>();
    QFuture<HostFiles> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, root] {
        promise->addResult(readHostFiles(root));
        promise->finish();
    });
    return future;
}

EngineHost engineHost(const HostFiles &files)
{
    EngineHost host;
#if defined(Q_OS_WIN)
    host.system = EngineHost::System::Windows;
#elif defined(Q_OS_MACOS)
    host.system = EngineHost::System::MacOs;
#endif
    host.distribution = files.distribution;
    host.relatives = files.relatives;
    host.distributionVersion = Version::parse(files.distributionVersion);
    host.hasSystemd = files.hasSystemd;
    host.installed = files.installed;
    return host;
}

Check withEngineSetup(Check check, const EngineHost &host)
{
    if (host.installed != EngineHost::Installed::Nothing) {
        return check;
    }
    const EngineSetup setup = engineSetup(host);
    check.remedy = Text::tr("Docker is not installed on this machine. Install it, or choose an "
                            "engine that is elsewhere with --engine.");
    for (const QString &note : setup.notes) {
        check.remedy += u'\n' + note;
    }
    if (!setup.guide.isEmpty()) {
        check.remedy += u'\n' + Text::tr("Docker's own description: %1").arg(setup.guide);
    }
    check.commands.clear();
    for (const SetupStep &step : setup.steps) {
        check.commands.append(u"# "_s + QString(step.text).replace(u'\n', u' '));
        check.commands += step.commands;
        if (!step.check.isEmpty()) {
            check.commands.append(step.check);
        }
    }
    return check;
}

SysboxHost sysboxHost(const Survey &survey, const HostFiles &files)
{
    const docker::EngineInfo &info = *survey.info;
    SysboxHost host;
    host.engine = engineKind(survey);
    host.kernel = Version::parse(info.kernelVersion);
    host.architecture = info.imageArchitecture();
    host.isContainer = info.operatingSystem.endsWith(u"(containerized)"_s);
    host.hasSelinux = info.hasSecurityOption(u"selinux"_s);
    // Where the list can't be read, there may be some.
    host.hasContainers = !survey.containers || !survey.containers->isEmpty();
    host.isRegistered = info.runtimes.contains(preflight::sysboxRuntime);
    host.isElsewhere = !isOnThisMachine(survey.endpoint, info);
    if (host.isElsewhere) {
        readOperatingSystem(host, info.operatingSystem);
        return host;
    }
    host.distribution = files.distribution;
    host.relatives = files.relatives;
    host.distributionVersion = Version::parse(files.distributionVersion);
    host.hasSystemd = files.hasSystemd;
    host.hasSelinux = host.hasSelinux || files.hasSelinux;
    host.hasDaemonFile = files.hasDaemonFile;
    host.hasAddressSettings = files.hasAddressSettings;
    host.installed = files.sysbox;
    return host;
}

} // namespace dw
