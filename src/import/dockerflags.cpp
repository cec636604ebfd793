#include "import/dockerflags.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dw {

namespace {

using Fate = DockerFlag::Fate;

constexpr const char *context = "DockerFlags";

constexpr const char *background =
    QT_TRANSLATE_NOOP("DockerFlags", "Agents always run in the background.");
constexpr const char *ownImage =
    QT_TRANSLATE_NOOP("DockerFlags", "Agents start as their image says.");
constexpr const char *ownName =
    QT_TRANSLATE_NOOP("DockerFlags", "The agent's name at the server is its container's name, "
                                     "whatever the host name is.");
constexpr const char *polling = QT_TRANSLATE_NOOP(
    "DockerFlags", "An agent calls its server and needs no port of its own; ports that builds "
                   "publish belong to their containers.");
constexpr const char *noRights = QT_TRANSLATE_NOOP(
    "DockerFlags", "The method decides which rights the container has, and gives no others.");
constexpr const char *otherLimits = QT_TRANSLATE_NOOP(
    "DockerFlags", "The limits that can be set are processors, memory and processes.");
constexpr const char *engineNames = QT_TRANSLATE_NOOP(
    "DockerFlags", "Name servers are the engine's; for single names add host entries.");
constexpr const char *addressing =
    QT_TRANSLATE_NOOP("DockerFlags", "The engine gives addresses out.");
constexpr const char *engineLogs =
    QT_TRANSLATE_NOOP("DockerFlags", "The engine's own logging settings hold.");
constexpr const char *healthOfAgent =
    QT_TRANSLATE_NOOP("DockerFlags", "Only a sidecar has a health check, and the method makes it.");
constexpr const char *windows = QT_TRANSLATE_NOOP("DockerFlags", "Windows containers only.");
constexpr const char *fileUnread = QT_TRANSLATE_NOOP(
    "DockerFlags", "The file is not read. Enter what it holds by hand, secrets apart.");
constexpr const char *devices =
    QT_TRANSLATE_NOOP("DockerFlags", "Devices are not passed on to agents.");

// In the order of docker run --help.
constexpr std::array flags{
    DockerFlag{"add-host", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"annotation", 0, false, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "Annotations are for runtimes that this program "
                                                "does not set up.")},
    DockerFlag{"attach", 'a', false, Fate::NoEffect, background},
    DockerFlag{"blkio-weight", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"blkio-weight-device", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"cap-add", 0, false, Fate::NotKept, noRights},
    DockerFlag{"cap-drop", 0, false, Fate::NotKept, noRights},
    DockerFlag{"cgroup-parent", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"cgroupns", 0, false, Fate::NotKept, noRights},
    DockerFlag{"cidfile", 0, false, Fate::NoEffect, nullptr},
    DockerFlag{"cpu-count", 0, false, Fate::NotKept, windows},
    DockerFlag{"cpu-percent", 0, false, Fate::NotKept, windows},
    DockerFlag{"cpu-period", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"cpu-quota", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"cpu-rt-period", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"cpu-rt-runtime", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"cpu-shares", 'c', false, Fate::NotKept, otherLimits},
    DockerFlag{"cpus", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"cpuset-cpus", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"cpuset-mems", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"detach", 'd', true, Fate::NoEffect, background},
    DockerFlag{"detach-keys", 0, false, Fate::NoEffect, nullptr},
    DockerFlag{"device", 0, false, Fate::NotKept, devices},
    DockerFlag{"device-cgroup-rule", 0, false, Fate::NotKept, devices},
    DockerFlag{"device-read-bps", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"device-read-iops", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"device-write-bps", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"device-write-iops", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"disable-content-trust", 0, true, Fate::NoEffect, nullptr},
    DockerFlag{"dns", 0, false, Fate::NotKept, engineNames},
    DockerFlag{"dns-opt", 0, false, Fate::NotKept, engineNames},
    DockerFlag{"dns-option", 0, false, Fate::NotKept, engineNames},
    DockerFlag{"dns-search", 0, false, Fate::NotKept, engineNames},
    DockerFlag{"domainname", 0, false, Fate::NotKept, ownName},
    DockerFlag{"entrypoint", 0, false, Fate::NotKept, ownImage},
    DockerFlag{"env", 'e', false, Fate::Mapped, nullptr},
    DockerFlag{"env-file", 0, false, Fate::Mapped, fileUnread},
    DockerFlag{"expose", 0, false, Fate::NotKept, polling},
    DockerFlag{"gpus", 0, false, Fate::NotKept, devices},
    DockerFlag{"group-add", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"health-cmd", 0, false, Fate::Mapped, healthOfAgent},
    DockerFlag{"health-interval", 0, false, Fate::Mapped, healthOfAgent},
    DockerFlag{"health-retries", 0, false, Fate::Mapped, healthOfAgent},
    DockerFlag{"health-start-interval", 0, false, Fate::NotKept, healthOfAgent},
    DockerFlag{"health-start-period", 0, false, Fate::Mapped, healthOfAgent},
    DockerFlag{"health-timeout", 0, false, Fate::Mapped, healthOfAgent},
    DockerFlag{"help", 0, true, Fate::NoEffect, nullptr},
    DockerFlag{"hostname", 'h', false, Fate::NotKept, ownName},
    DockerFlag{"init", 0, true, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "The images reap their processes themselves.")},
    DockerFlag{"interactive", 'i', true, Fate::NoEffect, background},
    DockerFlag{"io-maxbandwidth", 0, false, Fate::NotKept, windows},
    DockerFlag{"io-maxiops", 0, false, Fate::NotKept, windows},
    DockerFlag{"ip", 0, false, Fate::NotKept, addressing},
    DockerFlag{"ip6", 0, false, Fate::NotKept, addressing},
    DockerFlag{"ipc", 0, false, Fate::NotKept, noRights},
    DockerFlag{"isolation", 0, false, Fate::NotKept, windows},
    DockerFlag{"kernel-memory", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"label", 'l', false, Fate::Mapped, nullptr},
    DockerFlag{"label-file", 0, false, Fate::NotKept, fileUnread},
    DockerFlag{"link", 0, false, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "Links are a thing of the past. Put both "
                                                "containers on one network, and name it.")},
    DockerFlag{"link-local-ip", 0, false, Fate::NotKept, addressing},
    DockerFlag{"log-driver", 0, false, Fate::NotKept, engineLogs},
    DockerFlag{"log-opt", 0, false, Fate::NotKept, engineLogs},
    DockerFlag{"mac-address", 0, false, Fate::NotKept, addressing},
    DockerFlag{"memory", 'm', false, Fate::Mapped, nullptr},
    DockerFlag{"memory-reservation", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"memory-swap", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"memory-swappiness", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"mount", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"name", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"net", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"net-alias", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"network", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"network-alias", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"no-healthcheck", 0, true, Fate::NotKept, healthOfAgent},
    DockerFlag{"oom-kill-disable", 0, true, Fate::NotKept, otherLimits},
    DockerFlag{"oom-score-adj", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"pid", 0, false, Fate::NotKept, noRights},
    DockerFlag{"pids-limit", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"platform", 0, false, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "The engine takes the image for its own kind of "
                                                "processor; another would be emulated, slowly.")},
    DockerFlag{"privileged", 0, true, Fate::Mapped, nullptr},
    DockerFlag{"publish", 'p', false, Fate::Mapped, polling},
    DockerFlag{"publish-all", 'P', true, Fate::NotKept, polling},
    DockerFlag{"pull", 0, false, Fate::NoEffect,
               QT_TRANSLATE_NOOP("DockerFlags", "When to pull is a choice of the launch.")},
    DockerFlag{"quiet", 'q', true, Fate::NoEffect, nullptr},
    DockerFlag{"read-only", 0, true, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "An agent updates itself and needs to write.")},
    DockerFlag{"restart", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"rm", 0, true, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "Agents stay until you remove them.")},
    DockerFlag{"runtime", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"security-opt", 0, false, Fate::NotKept, noRights},
    DockerFlag{"shm-size", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"sig-proxy", 0, true, Fate::NoEffect, background},
    DockerFlag{"stop-signal", 0, false, Fate::NotKept, ownImage},
    DockerFlag{"stop-timeout", 0, false, Fate::Mapped, nullptr},
    DockerFlag{"storage-opt", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"sysctl", 0, false, Fate::NotKept, noRights},
    DockerFlag{"tmpfs", 0, false, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "The agent's directories are volumes.")},
    DockerFlag{"tty", 't', true, Fate::NoEffect, background},
    DockerFlag{"ulimit", 0, false, Fate::NotKept, otherLimits},
    DockerFlag{"use-api-socket", 0, true, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "It also hands the user's registry passwords "
                                                "over. The method docker-socket mounts the socket "
                                                "alone.")},
    DockerFlag{"user", 'u', false, Fate::Mapped, nullptr},
    DockerFlag{"userns", 0, false, Fate::NotKept, noRights},
    DockerFlag{"uts", 0, false, Fate::NotKept, noRights},
    DockerFlag{"volume", 'v', false, Fate::Mapped, nullptr},
    DockerFlag{"volume-driver", 0, false, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "Volumes are made by the engine's own driver. "
                                                "Make this one first, then name it.")},
    DockerFlag{"volumes-from", 0, false, Fate::NotKept,
               QT_TRANSLATE_NOOP("DockerFlags", "Name the other container's volumes one by one.")},
    DockerFlag{"workdir", 'w', false, Fate::NotKept, ownImage},
};

template <class Predicate>
const DockerFlag *find(Predicate matches)
{
    const auto found = std::find_if(flags.begin(), flags.end(), matches);
    return found == flags.end() ? nullptr : &*found;
}

} // namespace

const DockerFlag *findDockerFlag(const QString &name)
{
    return find([&](const DockerFlag &flag) { return name == QLatin1StringView(flag.name); });
}

const DockerFlag *findDockerFlag(QChar shorthand)
{
    return find([&](const DockerFlag &flag) {
        return flag.shorthand != 0 && shorthand == QLatin1Char(flag.shorthand);
    });
}

QString whyOf(const DockerFlag &flag)
{
    return flag.why ? QCoreApplication::translate(context, flag.why) : QString();
}

} // namespace dw
