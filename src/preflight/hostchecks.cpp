#include "preflight/findings.h"
#include "preflight/subjects.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

constexpr qint64 gigabyte = 1'000'000'000;
constexpr qint64 mebibyte = qint64{1024} * 1024;
// JetBrains' documentation, system requirements: an image is about 2 GB, an agent wants 3 GB of
// free disk before it upgrades itself and 500 MB of memory plus what builds take.
constexpr qint64 imageSize = 2 * gigabyte;
constexpr qint64 upgradeSize = 3 * gigabyte;
constexpr qint64 agentMemory = 500 * mebibyte;
/// What the server's image lets Java take (its TEAMCITY_SERVER_MEM_OPTS says -Xmx2g).
constexpr qint64 serverMemory = 2048 * mebibyte;

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

qint64 countAgents(const Plan &plan)
{
    return std::count_if(plan.containers.begin(), plan.containers.end(),
                         [](const Container &c) { return c.role == ContainerRole::Agent; });
}

/// Refused at creation: "Range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available"
/// (moby daemon/daemon_unix.go, verifyPlatformContainerResources).
std::optional<Check> processors(const docker::EngineInfo &info, const Intent &intent)
{
    const QString id = u"cpus"_s;
    double most = 0;
    for (const Container &container : intent.plan.containers) {
        most = std::max(most, container.cpus.value_or(0));
    }
    if (most == 0 || info.cpus == 0) {
        return std::nullopt;
    }
    if (!info.canLimitCpus) {
        Check check = blocker(id, Text::tr("The engine's kernel can't limit processor time."),
                              Text::tr("A limit of %1 processors is asked for, and the engine "
                                       "refuses it.")
                                  .arg(most),
                              Text::tr("Leave the limit of processors out."));
        check.changes = change(intent, Text::tr("Without a limit of processors"),
                               [](AgentSpec &spec) { spec.resources.cpus.reset(); });
        return check;
    }
    if (most > info.cpus) {
        Check check = blocker(
            id, Text::tr("The engine's host has %n processor(s).", nullptr, info.cpus),
            Text::tr("A limit of %1 is more than there are, and the engine refuses it.").arg(most),
            Text::tr("Ask for %1 or less.").arg(info.cpus));
        check.changes = change(intent, Text::tr("Limit to %n processor(s)", nullptr, info.cpus),
                               [&](AgentSpec &spec) { spec.resources.cpus = info.cpus; });
        return check;
    }
    return ok(id,
              Text::tr("Each container gets up to %1 of %2 processors.").arg(most).arg(info.cpus));
}

std::optional<Check> memory(const docker::EngineInfo &info, const Intent &intent)
{
    const QString id = u"memory"_s;
    const qint64 agents = countAgents(intent.plan);
    for (const Container &container : intent.plan.containers) {
        if (container.memoryBytes && *container.memoryBytes < agentMemory) {
            return warning(
                id,
                Text::tr("Each container may use %1 of memory.").arg(size(*container.memoryBytes)),
                Text::tr("An agent alone takes about %1, and builds come on top: what "
                         "takes more is killed.")
                    .arg(size(agentMemory)),
                Text::tr("Allow 2g or more, or set no limit."));
        }
    }
    if (info.memoryBytes <= 0) {
        return std::nullopt;
    }
    const bool hasServer = serverOf(intent.plan) != nullptr;
    const qint64 server = hasServer ? serverMemory : 0;
    if (info.memoryBytes < agents * agentMemory + server + gigabyte) {
        return warning(id,
                       Text::tr("The engine's host has %1 of memory.").arg(size(info.memoryBytes)),
                       hasServer ? Text::tr("The TeamCity server and its agents take about %1, and "
                                            "builds come on top.")
                                       .arg(size(server + agents * agentMemory))
                                 : Text::tr("%n agent(s) take about %1, and builds come on top.",
                                            nullptr, static_cast<int>(agents))
                                       .arg(size(agents * agentMemory)),
                       Text::tr("Use a larger machine, or fewer agents."));
    }
    return ok(id, Text::tr("The engine's host has %1 of memory.").arg(size(info.memoryBytes)));
}

bool hasLimits(const Container &container)
{
    return container.cpus || container.memoryBytes || container.pidsLimit;
}

Check controlGroups(const docker::EngineInfo &info, const Intent &intent)
{
    const QString id = u"cgroup"_s;
    const bool limited =
        std::any_of(intent.plan.containers.begin(), intent.plan.containers.end(), hasLimits);
    if (info.cgroupDriver == u"none"_s && limited) {
        return warning(id,
                       Text::tr("The engine can't limit containers (its cgroup driver is "
                                "\"none\")."),
                       Text::tr("The limits of processors, memory and processes have no effect: a "
                                "build can take all of the machine."),
                       Text::tr("A rootless engine needs systemd and cgroup version 2 for limits "
                                "(docs.docker.com/engine/security/rootless)."));
    }
    const bool pids = std::any_of(intent.plan.containers.begin(), intent.plan.containers.end(),
                                  [](const Container &c) { return c.pidsLimit.has_value(); });
    if (pids && !info.canLimitPids) {
        return warning(id, Text::tr("The engine's kernel can't limit the number of processes."),
                       Text::tr("That limit has no effect."),
                       Text::tr("Leave it out, or use a kernel with the pids control group."));
    }
    return ok(id, Text::tr("Control groups: version %1, driver %2.")
                      .arg(info.cgroupVersion, info.cgroupDriver));
}

Check storage(const docker::EngineInfo &info, const Intent &intent)
{
    const QString id = u"storage"_s;
    const QString below = info.storageStatus.value(u"Backing Filesystem"_s);
    const QString found =
        below.isEmpty() ? Text::tr("Images are stored by %1.").arg(info.storageDriver)
                        : Text::tr("Images are stored by %1 on %2.").arg(info.storageDriver, below);
    if (info.storageDriver == u"vfs"_s) {
        return warning(id, found,
                       Text::tr("This driver copies every layer in full: containers start slowly, "
                                "and the agent's image alone takes several times its size."),
                       Text::tr("Put the engine's data on ext4 or xfs, so that it can use "
                                "overlay2."));
    }
    // overlay can't lie on overlay (moby#42171), and the inner engine's volume lies there.
    if (hasOwnEngine(intent.plan) && below.startsWith(u"overlay"_s)) {
        return warning(id, found,
                       Text::tr("The agent's own engine keeps its data there too, and can't use "
                                "overlay2 on top: it falls back to a slow driver that needs much "
                                "more space."),
                       Text::tr("Put the engine's data on ext4 or xfs: a container that runs an "
                                "engine needs a volume at /var/lib/docker."));
    }
    if (info.storageStatus.value(u"Supports d_type"_s) == u"false"_s) {
        return warning(id, found,
                       Text::tr("That file system lacks d_type, which overlay2 needs: files that "
                                "were deleted can come back in images."),
                       Text::tr("Make the file system anew (xfs: mkfs.xfs -n ftype=1)."));
    }
    return ok(id, found);
}

std::optional<Check> disk(const Survey &survey, const Intent &intent)
{
    if (!survey.host || !survey.host->freeDisk) {
        return std::nullopt;
    }
    const QString id = u"disk"_s;
    const auto missing = std::count_if(survey.images.begin(), survey.images.end(),
                                       [](const SeenImage &image) { return !image.onEngine; });
    const qint64 needed = countAgents(intent.plan) * upgradeSize + missing * imageSize;
    const qint64 free = *survey.host->freeDisk;
    const QString found = Text::tr("%1 are free at %2.").arg(size(free), survey.info->dataRoot);
    if (free >= needed) {
        return ok(id, found);
    }
    Check check =
        warning(id, found,
                Text::tr("About %1 are needed: 3 GB for an agent that upgrades itself, and 2 GB "
                         "for each image that is not there yet. Builds come on top.")
                    .arg(size(needed)),
                Text::tr("Make room. The command shows what takes it; docker system prune removes "
                         "what nothing uses."));
    check.commands = {dockerCommand(survey, {u"system"_s, u"df"_s})};
    return check;
}

} // namespace

QList<Check> hostChecks(const Survey &survey, const Intent &intent)
{
    const docker::EngineInfo &info = *survey.info;
    QList<Check> checks{controlGroups(info, intent), storage(info, intent)};
    for (const auto &check :
         {processors(info, intent), memory(info, intent), disk(survey, intent)}) {
        if (check) {
            checks.append(*check);
        }
    }
    return checks;
}

} // namespace dw::preflight
