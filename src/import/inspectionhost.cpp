#include "import/composekeys.h"
#include "import/inspectionreader.h"
#include "import/values.h"
#include "plan/comparison.h"
#include "spec/agentspec.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using Kind = Setting::Kind;
using compose::serviceKey;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr std::int64_t usualSharedMemory = 64LL * 1024 * 1024;
constexpr std::int64_t podmansSharedMemory = 64'000LL * 1024;

/// A field of HostConfig that a plan has no place for, and that is said by one flag.
struct Flag
{
    const char *flag;
    const char *composeKey; ///< what becomes of it there becomes of it here
    QStringList usual = {}; ///< besides what says nothing
};

const QHash<QString, Flag> &flags()
{
    static const QHash<QString, Flag> table{
        {u"BlkioWeight"_s, {"--blkio-weight", "blkio_config"}},
        {u"Cgroup"_s, {"--cgroup", "cgroup"}},
        {u"CgroupParent"_s, {"--cgroup-parent", "cgroup_parent"}},
        {u"CpuRealtimePeriod"_s, {"--cpu-rt-period", "cpu_rt_period"}},
        {u"CpuRealtimeRuntime"_s, {"--cpu-rt-runtime", "cpu_rt_runtime"}},
        {u"CpuShares"_s, {"--cpu-shares", "cpu_shares"}},
        {u"CpusetCpus"_s, {"--cpuset-cpus", "cpuset"}},
        {u"CpusetMems"_s, {"--cpuset-mems", "cpuset"}},
        {u"CpuCount"_s, {"--cpu-count", "cpu_count"}},
        {u"CpuPercent"_s, {"--cpu-percent", "cpu_percent"}},
        {u"DeviceCgroupRules"_s, {"--device-cgroup-rule", "device_cgroup_rules"}},
        {u"Dns"_s, {"--dns", "dns"}},
        {u"DnsOptions"_s, {"--dns-option", "dns_opt"}},
        {u"DnsSearch"_s, {"--dns-search", "dns_search"}},
        {u"IOMaximumBandwidth"_s, {"--io-maxbandwidth", "isolation"}},
        {u"IOMaximumIOps"_s, {"--io-maxiops", "isolation"}},
        {u"Init"_s, {"--init", "init"}},
        {u"IpcMode"_s, {"--ipc", "ipc", {u"private"_s, u"shareable"_s}}},
        {u"Isolation"_s, {"--isolation", "isolation", {u"default"_s}}},
        {u"KernelMemory"_s, {"--kernel-memory", "mem_reservation"}},
        {u"KernelMemoryTCP"_s, {"--kernel-memory-tcp", "mem_reservation"}},
        {u"MemoryReservation"_s, {"--memory-reservation", "mem_reservation"}},
        {u"MemorySwappiness"_s, {"--memory-swappiness", "mem_swappiness", {u"-1"_s}}},
        {u"OomKillDisable"_s, {"--oom-kill-disable", "oom_kill_disable"}},
        {u"OomScoreAdj"_s, {"--oom-score-adj", "oom_score_adj"}},
        {u"PidMode"_s, {"--pid", "pid", {u"private"_s}}},
        {u"ReadonlyRootfs"_s, {"--read-only", "read_only"}},
        {u"StorageOpt"_s, {"--storage-opt", "storage_opt"}},
        {u"Sysctls"_s, {"--sysctl", "sysctls"}},
        {u"Tmpfs"_s, {"--tmpfs", "tmpfs"}},
        {u"UTSMode"_s, {"--uts", "uts", {u"private"_s}}},
        {u"UsernsMode"_s, {"--userns", "userns_mode"}},
        {u"VolumeDriver"_s, {"--volume-driver", "volume_driver"}},
        {u"VolumesFrom"_s, {"--volumes-from", "volumes_from"}},
        {u"Annotations"_s, {"--annotation", "annotations"}},
        {u"CapAdd"_s, {"--cap-add", "cap_add"}},
        {u"CapDrop"_s, {"--cap-drop", "cap_drop"}},
        {u"PublishAllPorts"_s, {"--publish-all", "ports"}},
    };
    return table;
}

/// Read elsewhere, or nothing that anybody asks for.
const QStringList &readElsewhere()
{
    static const QStringList keys{
        u"AutoRemove"_s, u"Binds"_s, u"BlkioDeviceReadBps"_s, u"BlkioDeviceReadIOps"_s,
        u"BlkioDeviceWriteBps"_s, u"BlkioDeviceWriteIOps"_s, u"BlkioWeightDevice"_s,
        u"CgroupnsMode"_s, u"ConsoleSize"_s, u"ContainerIDFile"_s, u"CpuPeriod"_s, u"CpuQuota"_s,
        u"DeviceRequests"_s, u"Devices"_s, u"ExtraHosts"_s, u"GroupAdd"_s, u"Links"_s,
        u"LogConfig"_s, u"MaskedPaths"_s, u"Memory"_s, u"MemorySwap"_s, u"Mounts"_s, u"NanoCpus"_s,
        u"NetworkMode"_s, u"PidsLimit"_s, u"PortBindings"_s, u"Privileged"_s, u"ReadonlyPaths"_s,
        u"RestartPolicy"_s, u"Runtime"_s, u"SecurityOpt"_s, u"ShmSize"_s, u"Ulimits"_s,
        // Podman's own words for what is said elsewhere.
        u"CgroupManager"_s, u"CgroupMode"_s, u"Cgroups"_s, u"IDMappings"_s, u"CgroupConf"_s};
    return keys;
}

/// The values of a field one by one: "NET_ADMIN", "net.core.somaxconn=512".
QStringList valuesOf(const Json &field, QChar separator)
{
    QStringList values;
    if (field.is_array()) {
        for (const Json &item : field) {
            values.append(plainText(item));
        }
    } else if (field.is_object()) {
        for (const auto &item : field.items()) {
            const QString value = plainText(item.value());
            const QString key = fromUtf8(item.key());
            values.append(value.isEmpty() ? key : key + separator + value);
        }
    } else {
        values.append(field.is_boolean() ? QString() : plainText(field));
    }
    return values;
}

const Json &listAt(const Json &object, const char *key)
{
    static const Json none = Json::array();
    const Json *found = member(object, key);
    return found && found->is_array() ? *found : none;
}

} // namespace

void InspectionReader::readHostConfig()
{
    if (boolAt(m_host, "Privileged")) {
        m_container.privileged = true;
        aspect(u"--privileged"_s, aspect::privileged);
    }
    restart();
    limits();
    processors();
    runtime();
    groups();
    hosts();
    logging();
    publishedPorts();
    sharedMemory();
    securityOptions();
    devices();
    otherHostConfig();
}

void InspectionReader::restart()
{
    const Json &policy = objectAt(m_host, "RestartPolicy");
    const QString name = stringAt(policy, "Name");
    const std::int64_t retries = integerAt(policy, "MaximumRetryCount");
    m_container.restart = name.isEmpty() ? u"no"_s : name;
    if (name == u"on-failure"_s && retries > 0) {
        m_container.restart += u':' + QString::number(retries);
    }
    if (m_container.restart != u"no"_s) {
        aspect(u"--restart "_s + m_container.restart, aspect::restart);
    }
    if (boolAt(m_host, "AutoRemove")) {
        drop(u"--rm"_s, Text::tr("An agent's container stays until it is removed."));
    }
}

void InspectionReader::limits()
{
    const std::int64_t memory = integerAt(m_host, "Memory");
    if (memory > 0) {
        m_container.memoryBytes = memory;
        aspect(u"--memory "_s + formatMemorySize(memory), aspect::memory);
    }
    // Without being told, the engine allows as much swap as memory.
    const std::int64_t swap = integerAt(m_host, "MemorySwap");
    const bool usual = memory > 0 && swap % 2 == 0 && swap / 2 == memory;
    if (swap != 0 && !usual && !(memory <= 0 && swap == -1)) {
        drop(u"--memory-swap %1"_s.arg(swap < 0 ? QString::number(swap) : formatMemorySize(swap)),
             serviceKey(u"memswap_limit"_s).why);
    }
    const std::int64_t processes = integerAt(m_host, "PidsLimit");
    if (processes > 0) {
        m_container.pidsLimit = processes;
        aspect(u"--pids-limit %1"_s.arg(processes), aspect::pidsLimit);
    }
    for (const Json &limit : listAt(m_host, "Ulimits")) {
        drop(u"--ulimit %1=%2:%3"_s.arg(stringAt(limit, "Name"))
                 .arg(integerAt(limit, "Soft"))
                 .arg(integerAt(limit, "Hard")),
             serviceKey(u"ulimits"_s).why);
    }
}

void InspectionReader::processors()
{
    const std::int64_t nano = integerAt(m_host, "NanoCpus");
    const std::int64_t quota = integerAt(m_host, "CpuQuota");
    const std::int64_t period = integerAt(m_host, "CpuPeriod");
    if (nano > 0) {
        m_container.cpus = static_cast<double>(nano) / 1e9;
        aspect(u"--cpus %1"_s.arg(*m_container.cpus), aspect::cpus);
    } else if (quota > 0) {
        // The same, said in microseconds of each period.
        m_container.cpus =
            static_cast<double>(quota) / static_cast<double>(period > 0 ? period : 100'000);
        aspect(u"--cpu-quota %1"_s.arg(quota), aspect::cpus);
        if (period > 0) {
            aspect(u"--cpu-period %1"_s.arg(period), aspect::cpus);
        }
    } else if (period > 0) {
        drop(u"--cpu-period %1"_s.arg(period), serviceKey(u"cpu_period"_s).why);
    }
}

void InspectionReader::runtime()
{
    const QString runtime = stringAt(m_host, "Runtime");
    // Podman calls whichever it uses "oci".
    const QStringList usual{u""_s, u"runc"_s, u"oci"_s, m_surroundings.defaultRuntime};
    if (!runtime.isEmpty() && !usual.contains(runtime)) {
        m_container.runtime = runtime;
        aspect(u"--runtime "_s + runtime, aspect::runtime);
    }
}

void InspectionReader::groups()
{
    for (const QString &group : stringsAt(m_host, "GroupAdd")) {
        m_container.groupAdd.append(group);
        aspect(u"--group-add "_s + group, aspect::group(group));
    }
}

void InspectionReader::hosts()
{
    for (const QString &text : stringsAt(m_host, "ExtraHosts")) {
        if (const auto host = values::extraHost(text)) {
            m_container.extraHosts.append(*host);
            aspect(u"--add-host "_s + text, aspect::host(host->section(u':', 0, 0)));
        } else {
            drop(u"--add-host "_s + text, Text::tr("This is no name with an address."),
                 Kind::Unclear);
        }
    }
    for (const QString &link : stringsAt(m_host, "Links")) {
        // "/other:/this/alias"
        const QString other = link.section(u':', 0, 0);
        drop(u"--link %1:%2"_s.arg(other.startsWith(u'/') ? other.mid(1) : other,
                                   link.section(u'/', -1)),
             serviceKey(u"links"_s).why);
    }
}

void InspectionReader::logging()
{
    const Json &log = objectAt(m_host, "LogConfig");
    const QString driver = stringAt(log, "Type");
    const QMap<QString, QString> options = textsAt(log, "Config");
    const bool podmans = log.contains("Path") || log.contains("Tag");
    if (!driver.isEmpty() && driver != u"json-file"_s && !podmans) {
        drop(u"--log-driver "_s + driver, serviceKey(u"logging"_s).why);
    }
    for (auto it = options.begin(); it != options.end(); ++it) {
        drop(u"--log-opt %1=%2"_s.arg(it.key(), it.value()), serviceKey(u"logging"_s).why);
    }
}

void InspectionReader::publishedPorts()
{
    for (const auto &port : objectAt(m_host, "PortBindings").items()) {
        const QString inside = fromUtf8(port.key());
        const std::size_t count = port.value().is_array() ? port.value().size() : 0;
        for (std::size_t i = 0; i < std::max<std::size_t>(count, 1); ++i) {
            const Json binding = i < count ? port.value()[i] : Json::object();
            QString text = inside;
            for (const QString &outside :
                 {stringAt(binding, "HostPort"), stringAt(binding, "HostIp")}) {
                text = outside.isEmpty() ? text : outside + u':' + text;
            }
            if (const auto published = values::publishedPort(text)) {
                m_container.ports.append(*published);
                aspect(u"--publish "_s + text, aspect::port(published->containerPort));
                m_settings.last().why = serviceKey(u"ports"_s).why;
            } else {
                drop(u"--publish "_s + text, serviceKey(u"ports"_s).why);
            }
        }
    }
}

void InspectionReader::sharedMemory()
{
    const std::int64_t size = integerAt(m_host, "ShmSize");
    if (size > 0 && size != usualSharedMemory && size != podmansSharedMemory) {
        drop(u"--shm-size "_s + formatMemorySize(size), serviceKey(u"shm_size"_s).why);
    }
}

void InspectionReader::securityOptions()
{
    // The engine itself turns off labels where the container is not shut off from the host.
    const bool open = m_container.privileged || stringAt(m_host, "IpcMode") == u"host"_s ||
                      stringAt(m_host, "PidMode") == u"host"_s;
    for (const QString &option : stringsAt(m_host, "SecurityOpt")) {
        if (!open || option != u"label=disable"_s) {
            drop(u"--security-opt "_s + option, serviceKey(u"security_opt"_s).why);
        }
    }
    const Json *masked = member(m_host, "MaskedPaths");
    if (masked && masked->is_array() && masked->empty() && !m_container.privileged) {
        drop(u"--security-opt systempaths=unconfined"_s, serviceKey(u"security_opt"_s).why);
    }
    if (stringAt(m_host, "CgroupnsMode") == u"host"_s) {
        drop(u"--cgroupns host"_s,
             Text::tr("On older hosts, those with cgroup v1, this is so anyway."), Kind::NoEffect);
    }
}

void InspectionReader::devices()
{
    const QString why = serviceKey(u"devices"_s).why;
    for (const Json &device : listAt(m_host, "Devices")) {
        drop(u"--device %1:%2:%3"_s.arg(stringAt(device, "PathOnHost"),
                                        stringAt(device, "PathInContainer"),
                                        stringAt(device, "CgroupPermissions")),
             why);
    }
    for (const Json &request : listAt(m_host, "DeviceRequests")) {
        const QStringList ids = stringsAt(request, "DeviceIDs");
        const std::int64_t count = integerAt(request, "Count");
        drop(u"--gpus "_s + (!ids.isEmpty() ? u"device="_s + ids.join(u',')
                             : count == -1  ? u"all"_s
                                            : QString::number(count)),
             why);
    }
    static const QHash<QString, const char *> rates{
        {u"BlkioWeightDevice"_s, "--blkio-weight-device"},
        {u"BlkioDeviceReadBps"_s, "--device-read-bps"},
        {u"BlkioDeviceWriteBps"_s, "--device-write-bps"},
        {u"BlkioDeviceReadIOps"_s, "--device-read-iops"},
        {u"BlkioDeviceWriteIOps"_s, "--device-write-iops"}};
    for (auto it = rates.begin(); it != rates.end(); ++it) {
        for (const Json &rate : listAt(m_host, qUtf8Printable(it.key()))) {
            drop(u"%1 %2:%3"_s.arg(QLatin1String(*it), stringAt(rate, "Path"))
                     .arg(integerAt(rate, "Rate", integerAt(rate, "Weight"))),
                 serviceKey(u"blkio_config"_s).why);
        }
    }
}

void InspectionReader::otherHostConfig()
{
    for (const auto &field : m_host.items()) {
        const QString key = fromUtf8(field.key());
        if (saysNothing(field.value()) || readElsewhere().contains(key)) {
            continue;
        }
        const auto flag = flags().find(key);
        if (flag == flags().end()) {
            drop(key + u": "_s + plainText(field.value()).left(200),
                 Text::tr("This is not known here."));
            continue;
        }
        for (QString value : valuesOf(field.value(), key == u"Tmpfs"_s ? u':' : u'=')) {
            if (value.startsWith(u"CAP_"_s)) {
                value.remove(0, 4);
            }
            if (!flag->usual.contains(value)) {
                drop(QLatin1String(flag->flag) + (value.isEmpty() ? QString() : u' ' + value),
                     serviceKey(QLatin1String(flag->composeKey)).why);
            }
        }
    }
}

} // namespace dw
