#include "docker/statsmeter.h"

#include <algorithm>

namespace dw::docker {

namespace {

constexpr double mostProcessors = 8192; // Linux knows no more

const Json &objectAt(const Json &object, const char *key)
{
    static const Json none = Json::object();
    const Json *found = member(object, key);
    return found && found->is_object() ? *found : none;
}

/// Counters are unsigned 64 bit wide, and may be anything if an engine is broken.
double counterAt(const Json &object, const char *key)
{
    const Json *found = member(object, key);
    return found && found->is_number() ? std::max(found->get<double>(), 0.0) : 0;
}

double processorsOf(const Json &cpu, const Json &usage)
{
    double count = counterAt(cpu, "online_cpus");
    if (const Json *each = member(usage, "percpu_usage"); count < 1 && each && each->is_array()) {
        count = static_cast<double>(each->size()); // engines before API 1.27
    }
    return std::clamp(count, 1.0, mostProcessors);
}

qint64 bytes(double value)
{
    constexpr double most = 1e18; // an exabyte: no limit, as some kernels say it
    return value < most ? static_cast<qint64>(value) : 0;
}

/// The cache that the kernel gives up first is not counted, as the docker command does.
qint64 memoryOf(const Json &memory)
{
    const double usage = counterAt(memory, "usage");
    const Json &details = objectAt(memory, "stats");
    const bool isFirstCgroup = member(details, "total_inactive_file") != nullptr;
    const double droppable =
        counterAt(details, isFirstCgroup ? "total_inactive_file" : "inactive_file");
    return bytes(droppable < usage ? usage - droppable : usage);
}

} // namespace

std::optional<ContainerStats> StatsMeter::add(const Json &sample)
{
    const Json &cpu = objectAt(sample, "cpu_stats");
    const Json &usage = objectAt(cpu, "cpu_usage");
    const Moment now{counterAt(usage, "total_usage"), counterAt(cpu, "system_cpu_usage")};
    if (now.host <= 0) { // what an engine sends of a container that has stopped
        m_before.reset();
        return std::nullopt;
    }
    const std::optional<Moment> before = std::exchange(m_before, now);
    if (!before) {
        return std::nullopt;
    }
    const Json &memory = objectAt(sample, "memory_stats");
    ContainerStats stats{.memoryBytes = memoryOf(memory),
                         .memoryLimit = bytes(counterAt(memory, "limit")),
                         .processes = bytes(counterAt(objectAt(sample, "pids_stats"), "current"))};
    const double used = now.container - before->container;
    const double passed = now.host - before->host;
    if (used > 0 && passed > 0) { // a container that was started anew counts from zero
        const double processors = processorsOf(cpu, usage);
        stats.cpuPercent = std::min(used / passed, 1.0) * processors * 100;
    }
    return stats;
}

} // namespace dw::docker
