// The checks, judged from surveys that are written by hand: each to each of its verdicts.

#include "core_samples.h"
#include "methods/planner.h"
#include "plan/labels.h"
#include "preflight/catalogue.h"
#include "preflight/checkjson.h"
#include "spec/validation.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace dw;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;

docker::EngineInfo plainInfo()
{
    docker::EngineInfo info;
    info.name = u"host"_s;
    info.serverVersion = u"28.0.0"_s;
    info.operatingSystem = u"Debian GNU/Linux 12"_s;
    info.osType = u"linux"_s;
    info.architecture = u"x86_64"_s;
    info.storageDriver = u"overlay2"_s;
    info.storageStatus = {{u"Backing Filesystem"_s, u"extfs"_s}, {u"Supports d_type"_s, u"true"_s}};
    info.dataRoot = u"/var/lib/docker"_s;
    info.cgroupVersion = u"2"_s;
    info.cgroupDriver = u"systemd"_s;
    info.defaultRuntime = u"runc"_s;
    info.runtimes = QStringList{u"runc"_s, u"sysbox-runc"_s};
    info.securityOptions =
        QStringList{u"name=apparmor"_s, u"name=seccomp,profile=builtin"_s, u"name=cgroupns"_s};
    info.swarmState = u"inactive"_s;
    info.cpus = 4;
    info.memoryBytes = 16 * gigabyte;
    return info;
}

/// A machine on which everything works.
Survey plainSurvey(const Plan &plan)
{
    Survey survey;
    survey.endpoint.path = u"/var/run/docker.sock"_s;
    survey.endpoint.address = u"unix:///var/run/docker.sock"_s;
    survey.endpoint.origin = u"default"_s;
    survey.info = plainInfo();
    survey.version = docker::EngineVersion{.version = u"28.0.0"_s,
                                           .apiVersion = u"1.48"_s,
                                           .minApiVersion = u"1.24"_s,
                                           .osType = u"linux"_s,
                                           .architecture = u"amd64"_s,
                                           .kernel = {}};
    survey.networks = QList<SeenNetwork>{
        {u"bridge"_s, u"bridge"_s, {}, {u"172.17.0.0/16"_s}, u"docker0"_s, std::nullopt}};
    HostSurvey host;
    host.freeDisk = 100 * gigabyte;
    host.routes = {{u"172.17.0.0/16"_s, u"docker0"_s}, {u"192.168.1.0/24"_s, u"eth0"_s}};
    host.egressInterface = u"eth0"_s;
    host.egressMtu = 1500;
    host.iptables = HostSurvey::Iptables::Nft;
    for (const Container &container : plan.containers) {
        for (const Mount &mount : container.mounts) {
            host.paths.insert(mount.source, PathKind::Socket);
        }
    }
    survey.host = host;
    for (const QString &image : imagesOf(plan)) {
        SeenImage seen;
        seen.onEngine = docker::ImageInfo{.id = u"sha256:0"_s,
                                          .os = u"linux"_s,
                                          .architecture = u"amd64"_s,
                                          .user = {},
                                          .volumes = {}};
        survey.images.insert(image, seen);
    }
    return survey;
}

struct Scene
{
    AgentSpec spec;
    Survey survey;
    CheckOptions options = {};
    Plan plan = {};

    docker::EngineInfo &info() { return *survey.info; }
    HostSurvey &host() { return *survey.host; }
    SeenImage &image() { return survey.images[imagesOf(plan).first()]; }
    Intent intent() const { return {.plan = plan, .spec = spec, .options = options}; }
};

Scene scene(AgentSpec spec)
{
    const Result<Plan> plan = makePlan(spec, HostFacts());
    return {.spec = spec, .survey = plainSurvey(*plan), .options = {}, .plan = *plan};
}

const Check *find(const QList<Check> &checks, const QString &id)
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const Check &check) { return check.id == id; });
    return found == checks.end() ? nullptr : &*found;
}

struct Row
{
    const char *name;
    Method method;
    std::function<void(AgentSpec &)> asked;
    std::function<void(Scene &)> seen;
    const char *id;
    Verdict verdict;
};

void nothing(AgentSpec &) {}

Error missing()
{
    return {ErrorCode::NotFound, u"No such image"_s};
}

SeenContainer other(const QString &name, const QString &deployment = {})
{
    return {u"0123"_s, name, u"image"_s, u"running"_s, deployment, {}};
}

SeenNetwork network(const QString &name)
{
    return {name, u"bridge"_s, {}, {}, {}, std::nullopt};
}

constexpr auto Ok = Verdict::Ok;
constexpr auto Warning = Verdict::Warning;
constexpr auto Blocker = Verdict::Blocker;
constexpr auto Socket = Method::DockerSocket;
constexpr auto Dind = Method::Dind;
constexpr auto Sysbox = Method::Sysbox;

QList<Row> engineRows()
{
    return {
        {"engine", Socket, nothing, [](Scene &) {}, "engine", Ok},
        {"engine silent", Socket, nothing,
         [](Scene &s) {
             s.survey.info = Error{ErrorCode::EngineUnreachable, u"gone"_s};
         },
         "engine", Blocker},
        {"api", Socket, nothing, [](Scene &) {}, "api", Ok},
        {"api refuses old tools", Socket, nothing,
         [](Scene &s) { s.survey.version->minApiVersion = u"1.44"_s; }, "api", Warning},
        {"api of no concern to an own engine", Dind, nothing,
         [](Scene &s) { s.survey.version->minApiVersion = u"1.44"_s; }, "api", Ok},
        {"api untold", Socket, nothing,
         [](Scene &s) {
             s.survey.version = Error{ErrorCode::EngineRefused, u"no"_s};
         },
         "api", Warning},
        {"Linux", Dind, nothing, [](Scene &) {}, "os-type", Ok},
        {"Windows", Dind, nothing, [](Scene &s) { s.info().osType = u"windows"_s; }, "os-type",
         Blocker},
        {"Podman", Socket, nothing, [](Scene &s) { s.survey.version->isPodman = true; }, "podman",
         Warning},
        {"Desktop", Socket, nothing,
         [](Scene &s) {
             s.info().operatingSystem = u"Docker Desktop"_s;
             s.survey.host.reset();
         },
         "desktop", Ok},
        {"nested", Socket, nothing,
         [](Scene &s) { s.info().operatingSystem += u" (containerized)"_s; }, "nested", Warning},
        {"Sysbox there", Sysbox, nothing, [](Scene &) {}, "runtime", Ok},
        {"Sysbox missing", Sysbox, nothing,
         [](Scene &s) { s.info().runtimes = QStringList{u"runc"_s}; }, "runtime", Blocker},
        {"Sysbox not tried", Sysbox, nothing, [](Scene &) {}, "sysbox", Ok},
        {"Sysbox works", Sysbox, nothing,
         [](Scene &s) { s.survey.sysboxUidMap = u"         0     231072      65536\n"_s; },
         "sysbox", Ok},
        {"Sysbox by name only", Sysbox, nothing,
         [](Scene &s) { s.survey.sysboxUidMap = u"         0          0 4294967295\n"_s; },
         "sysbox", Warning},
        {"Sysbox tells nothing", Sysbox, nothing,
         [](Scene &s) { s.survey.sysboxUidMap = u"0 0x10 1\n9 9 9"_s; }, "sysbox", Warning},
        {"Sysbox does not start", Sysbox, nothing,
         [](Scene &s) {
             s.survey.sysboxUidMap = Error{ErrorCode::EngineRefused, u"no such file"_s};
         },
         "sysbox", Blocker},
        {"Sysbox does not end", Sysbox, nothing,
         [](Scene &s) {
             s.survey.sysboxUidMap = Error{ErrorCode::Timeout, u"slow"_s};
         },
         "sysbox", Warning},
        {"userns and dind", Dind, nothing,
         [](Scene &s) { s.info().securityOptions += u"name=userns"_s; }, "userns", Blocker},
        {"userns and the socket", Socket, nothing,
         [](Scene &s) { s.info().securityOptions += u"name=userns"_s; }, "userns", Blocker},
        {"userns and Sysbox", Sysbox, nothing,
         [](Scene &s) { s.info().securityOptions += u"name=userns"_s; }, "userns", Ok},
        {"rootless and the socket", Socket, nothing,
         [](Scene &s) { s.info().securityOptions += u"name=rootless"_s; }, "rootless", Ok},
        {"rootless and dind", Dind, nothing,
         [](Scene &s) { s.info().securityOptions += u"name=rootless"_s; }, "rootless", Warning},
        {"rootless and Sysbox", Sysbox, nothing,
         [](Scene &s) { s.info().securityOptions += u"name=rootless"_s; }, "rootless", Blocker},
        {"SELinux and the socket", Socket, nothing,
         [](Scene &s) { s.info().securityOptions += u"name=selinux"_s; }, "selinux", Warning},
        {"SELinux and Sysbox", Sysbox, nothing,
         [](Scene &s) { s.info().securityOptions += u"name=selinux"_s; }, "selinux", Warning},
        {"SELinux and dind", Dind, nothing,
         [](Scene &s) { s.info().securityOptions += u"name=selinux"_s; }, "selinux", Ok},
        {"Sysbox by default, dind", Dind, nothing,
         [](Scene &s) { s.info().defaultRuntime = u"sysbox-runc"_s; }, "default-runtime", Blocker},
        {"Sysbox by default, Sysbox", Sysbox, nothing,
         [](Scene &s) { s.info().defaultRuntime = u"sysbox-runc"_s; }, "default-runtime", Ok},
        {"confined", Socket, nothing, [](Scene &) {}, "confinement", Ok},
        {"no seccomp", Socket, nothing, [](Scene &s) { s.info().securityOptions.clear(); },
         "confinement", Warning},
        {"seccomp unconfined", Socket, nothing,
         [](Scene &s) {
             s.info().securityOptions = QStringList{u"name=seccomp,profile=unconfined"_s};
         },
         "confinement", Warning},
        {"2375", Socket, nothing,
         [](Scene &s) {
             s.info().warnings = QStringList{
                 u"WARNING: API is accessible on http://0.0.0.0:2375 without encryption."_s};
         },
         "insecure-api", Warning},
        {"swarm and the socket", Socket, nothing,
         [](Scene &s) { s.info().swarmState = u"active"_s; }, "swarm", Warning},
        {"swarm and a proxy for containers", Socket,
         [](AgentSpec &s) { s.socketProxy = SocketProxy::Run; },
         [](Scene &s) { s.info().swarmState = u"active"_s; }, "swarm", Warning},
        {"swarm and a proxy for images", Socket,
         [](AgentSpec &s) { s.socketProxy = SocketProxy::Build; },
         [](Scene &s) { s.info().swarmState = u"active"_s; }, "swarm", Ok},
        {"the proxy's socket is missing", Socket,
         [](AgentSpec &s) { s.socketProxy = SocketProxy::Build; },
         [](Scene &s) { s.host().paths[u"/var/run/docker.sock"_s] = PathKind::Missing; }, "socket",
         Blocker},
        {"SELinux and a proxy", Socket, [](AgentSpec &s) { s.socketProxy = SocketProxy::Build; },
         [](Scene &s) { s.info().securityOptions.append(u"name=selinux"_s); }, "selinux", Warning},
        {"swarm and dind", Dind, nothing, [](Scene &s) { s.info().swarmState = u"active"_s; },
         "swarm", Ok},
    };
}

QList<Row> versionRows()
{
    const auto newer = [](Scene &s) {
        s.info().serverVersion = u"29.4.0"_s;
        s.info().cgroupVersion = u"1"_s;
    };
    return {
        {"versions", Sysbox, nothing, [](Scene &) {}, "version", Ok},
        {"cgroup 1 and a newer engine", Socket, nothing, newer, "version:cgroup-v1", Warning},
        {"Podman's version is not Docker's", Socket, nothing,
         [=](Scene &s) {
             newer(s);
             s.survey.version->isPodman = true;
         },
         "version", Ok},
        {"an old kernel and Sysbox", Sysbox, nothing,
         [](Scene &s) { s.info().kernelVersion = u"4.19.0-6-amd64"_s; },
         "version:sysbox-kernel-old", Blocker},
        {"an old kernel and dind", Dind, nothing,
         [](Scene &s) { s.info().kernelVersion = u"4.19.0-6-amd64"_s; }, "version", Ok},
        {"Sysbox and Debian 12", Sysbox, nothing,
         [](Scene &s) {
             s.host().distribution = u"debian"_s;
             s.host().distributionVersion = u"12"_s;
         },
         "version:sysbox-debian-package", Warning},
        {"Sysbox and the snap", Sysbox, nothing,
         [](Scene &s) { s.info().dataRoot = u"/var/snap/docker/common/var-lib-docker"_s; },
         "version:sysbox-snap", Blocker},
        {"an agent's old engine on cgroup 2", Dind,
         [](AgentSpec &spec) {
             spec.enginePlacement = Placement::Agent;
             spec.image = u"jetbrains/teamcity-agent:2022.04-linux-sudo"_s;
         },
         [](Scene &) {}, "version", Ok},
    };
}

QList<Row> hostRows()
{
    const auto cpus = [](AgentSpec &spec) {
        spec.resources.cpus = 2;
    };
    return {
        {"cpus", Socket, cpus, [](Scene &) {}, "cpus", Ok},
        {"too many cpus", Socket, cpus, [](Scene &s) { s.info().cpus = 1; }, "cpus", Blocker},
        {"cpus can't be limited", Socket, cpus, [](Scene &s) { s.info().canLimitCpus = false; },
         "cpus", Blocker},
        {"memory", Socket, nothing, [](Scene &) {}, "memory", Ok},
        {"little memory", Socket, nothing, [](Scene &s) { s.info().memoryBytes = gigabyte; },
         "memory", Warning},
        {"small limit", Socket, [](AgentSpec &spec) { spec.resources.memoryBytes = 256'000'000; },
         [](Scene &) {}, "memory", Warning},
        {"cgroup 2", Socket, nothing, [](Scene &) {}, "cgroup", Ok},
        {"cgroup 1", Socket, nothing, [](Scene &s) { s.info().cgroupVersion = u"1"_s; }, "cgroup",
         Ok},
        {"limits in vain", Socket, cpus, [](Scene &s) { s.info().cgroupDriver = u"none"_s; },
         "cgroup", Warning},
        {"no limits to miss", Socket, nothing, [](Scene &s) { s.info().cgroupDriver = u"none"_s; },
         "cgroup", Ok},
        {"pids limit in vain", Socket, [](AgentSpec &spec) { spec.resources.pidsLimit = 100; },
         [](Scene &s) { s.info().canLimitPids = false; }, "cgroup", Warning},
        {"overlay2", Dind, nothing, [](Scene &) {}, "storage", Ok},
        {"vfs", Socket, nothing, [](Scene &s) { s.info().storageDriver = u"vfs"_s; }, "storage",
         Warning},
        {"overlay on overlay", Dind, nothing,
         [](Scene &s) { s.info().storageStatus[u"Backing Filesystem"_s] = u"overlayfs"_s; },
         "storage", Warning},
        {"overlay below the socket", Socket, nothing,
         [](Scene &s) { s.info().storageStatus[u"Backing Filesystem"_s] = u"overlayfs"_s; },
         "storage", Ok},
        {"no d_type", Socket, nothing,
         [](Scene &s) { s.info().storageStatus[u"Supports d_type"_s] = u"false"_s; }, "storage",
         Warning},
        {"disk", Socket, nothing, [](Scene &) {}, "disk", Ok},
        {"full disk", Socket, nothing, [](Scene &s) { s.host().freeDisk = gigabyte; }, "disk",
         Warning},
        {"no room for the image", Socket, nothing,
         [](Scene &s) {
             s.host().freeDisk = 4 * gigabyte;
             s.image().onEngine = missing();
         },
         "disk", Warning},
    };
}

QList<Row> serverRows()
{
    const auto server = [](AgentSpec &spec) {
        spec.serverUrl.clear();
        spec.trialServer = TrialServer{.image = {}, .port = 8200};
    };
    const auto publishing = [](const QString &name, const QString &deployment) {
        SeenContainer container = other(name, deployment);
        container.hostPorts = {8200};
        return container;
    };
    return {
        {"port", Socket, server, [](Scene &) {}, "port:8200", Ok},
        {"port of a program", Socket, server, [](Scene &s) { s.host().takenPorts = {8200}; },
         "port:8200", Blocker},
        {"another port of a program", Socket, server,
         [](Scene &s) { s.host().takenPorts = {8111}; }, "port:8200", Ok},
        {"port of a container", Socket, server,
         [=](Scene &s) { s.survey.containers->append(publishing(u"x"_s, {})); }, "port:8200",
         Blocker},
        {"port of the server to replace", Socket, server,
         [=](Scene &s) {
             s.options.replace = true;
             s.host().takenPorts = {8200};
             s.survey.containers->append(
                 publishing(u"teamcity-agent-server"_s, u"teamcity-agent"_s));
         },
         "port:8200", Ok},
        {"port of the server that stays", Socket, server,
         [=](Scene &s) {
             s.survey.containers->append(
                 publishing(u"teamcity-agent-server"_s, u"teamcity-agent"_s));
         },
         "port:8200", Blocker},
        {"port elsewhere", Socket, server, [](Scene &s) { s.survey.host.reset(); }, "port:8200",
         Ok},
        {"server is made", Socket, server, [](Scene &) {}, "trial-server", Ok},
        {"memory for a server", Socket, server,
         [](Scene &s) { s.info().memoryBytes = 3 * gigabyte; }, "memory", Warning},
        {"memory without one", Socket, nothing,
         [](Scene &s) { s.info().memoryBytes = 3 * gigabyte; }, "memory", Ok},
    };
}

QList<Row> placeRows()
{
    const auto volume = [](AgentSpec &spec) {
        spec.volumes = {{u"/srv/x"_s, u"/x"_s, false}};
    };
    return {
        {"socket", Socket, nothing, [](Scene &) {}, "socket", Ok},
        {"socket missing", Socket, nothing,
         [](Scene &s) { s.host().paths[u"/var/run/docker.sock"_s] = PathKind::Missing; }, "socket",
         Blocker},
        {"socket is a folder", Socket, nothing,
         [](Scene &s) { s.host().paths[u"/var/run/docker.sock"_s] = PathKind::Directory; },
         "socket", Blocker},
        {"socket hidden", Socket, nothing,
         [](Scene &s) { s.host().paths[u"/var/run/docker.sock"_s] = PathKind::Hidden; }, "socket",
         Ok},
        {"socket elsewhere", Socket, nothing, [](Scene &s) { s.survey.host.reset(); }, "socket",
         Ok},
        {"path", Socket, volume,
         [](Scene &s) { s.host().paths[u"/srv/x"_s] = PathKind::Directory; }, "path:/srv/x", Ok},
        {"path missing", Socket, volume,
         [](Scene &s) { s.host().paths[u"/srv/x"_s] = PathKind::Missing; }, "path:/srv/x", Blocker},
        {"path elsewhere", Socket, volume, [](Scene &s) { s.survey.host.reset(); }, "path:/srv/x",
         Warning},
        {"path and Desktop", Socket, volume,
         [](Scene &s) {
             s.survey.host.reset();
             s.info().operatingSystem = u"Docker Desktop"_s;
         },
         "path:/srv/x", Warning},
        {"wrapper and Desktop", Socket, nothing,
         [](Scene &s) {
             s.survey.host.reset();
             s.info().operatingSystem = u"Docker Desktop"_s;
         },
         "path:/opt/buildagent/work", Warning},
        {"name", Socket, nothing, [](Scene &) {}, "name:teamcity-agent", Ok},
        {"name taken", Socket, nothing,
         [](Scene &s) { s.survey.containers->append(other(u"teamcity-agent"_s)); },
         "name:teamcity-agent", Blocker},
        {"own name", Socket, nothing,
         [](Scene &s) {
             s.survey.containers->append(other(u"teamcity-agent"_s, u"teamcity-agent"_s));
         },
         "name:teamcity-agent", Blocker},
        {"own name to replace", Socket, nothing,
         [](Scene &s) {
             s.options.replace = true;
             s.survey.containers->append(other(u"teamcity-agent"_s, u"teamcity-agent"_s));
         },
         "name:teamcity-agent", Ok},
        {"containers unread", Socket, nothing,
         [](Scene &s) {
             s.survey.containers = Error{ErrorCode::EngineRefused, u"no"_s};
         },
         "containers", Blocker},
        {"networks unread", Dind, nothing,
         [](Scene &s) {
             s.survey.networks = Error{ErrorCode::EngineRefused, u"no"_s};
         },
         "networks", Blocker},
        {"volumes unread", Dind, nothing,
         [](Scene &s) {
             s.survey.volumes = Error{ErrorCode::EngineRefused, u"no"_s};
         },
         "volumes", Blocker},
        {"directories free", Socket, nothing, [](Scene &) {}, "agent-directories", Ok},
        {"directories taken", Socket, nothing,
         [](Scene &s) {
             SeenContainer agent = other(u"older"_s);
             agent.mounts = {{{}, u"/opt/buildagent/work"_s, u"/opt/buildagent/work"_s}};
             s.survey.containers->append(agent);
         },
         "agent-directories", Blocker},
        {"directories of a stopped one", Socket, nothing,
         [](Scene &s) {
             SeenContainer agent = other(u"older"_s);
             agent.state = u"exited"_s;
             agent.mounts = {{{}, u"/opt/buildagent/work"_s, u"/opt/buildagent/work"_s}};
             s.survey.containers->append(agent);
         },
         "agent-directories", Ok},
        {"new network", Dind, nothing, [](Scene &) {}, "network:teamcity-agent-net", Ok},
        {"network taken", Dind, nothing,
         [](Scene &s) { s.survey.networks->append(network(u"teamcity-agent-net"_s)); },
         "network:teamcity-agent-net", Blocker},
        {"new volume", Dind, nothing, [](Scene &) {}, "volume:teamcity-agent-conf", Ok},
        {"volume taken", Dind, nothing,
         [](Scene &s) {
             s.survey.volumes->append(SeenVolume{u"teamcity-agent-conf"_s, {}});
         },
         "volume:teamcity-agent-conf", Blocker},
        {"volume of this deployment", Dind, nothing,
         [](Scene &s) {
             s.survey.volumes->append({u"teamcity-agent-conf"_s, u"teamcity-agent"_s});
         },
         "volume:teamcity-agent-conf", Ok},
    };
}

QList<Row> networkRows()
{
    const auto net = [](AgentSpec &spec) {
        spec.network = u"lan"_s;
    };
    const auto vpn = [](Scene &s) {
        s.host().routes.append({u"172.16.0.0/12"_s, u"tun0"_s});
    };
    return {
        {"users network", Socket, net,
         [](Scene &s) { s.survey.networks->append(network(u"lan"_s)); }, "network:lan", Ok},
        {"no such network", Socket, net, [](Scene &) {}, "network:lan", Blocker},
        {"subnet", Socket, nothing, [](Scene &) {}, "subnet:bridge", Ok},
        {"subnet of a VPN", Socket, nothing, vpn, "subnet:bridge", Warning},
        {"subnet of Podman's own", Socket, nothing,
         [](Scene &s) {
             s.survey.version->isPodman = true;
             s.survey.networks->first().bridge.clear();
             s.host().routes = {{u"172.17.0.0/16"_s, u"cni-podman0"_s}};
         },
         "subnet:bridge", Ok},
        {"mtu", Dind, nothing, [](Scene &) {}, "mtu", Ok},
        {"mtu of a VPN", Dind, nothing, [](Scene &s) { s.host().egressMtu = 1400; }, "mtu",
         Warning},
        {"mtu set", Socket, nothing,
         [](Scene &s) {
             s.host().egressMtu = 1400;
             s.survey.networks->first().mtu = 1400;
         },
         "mtu", Ok},
        {"mtu inside", Dind, nothing, [](Scene &) {}, "builds-mtu", Ok},
        {"mtu inside, of a VPN", Dind, nothing, [](Scene &s) { s.host().egressMtu = 1400; },
         "builds-mtu", Warning},
        {"mtu inside, told", Dind, [](AgentSpec &spec) { spec.engineNetwork.mtu = 1400; },
         [](Scene &s) { s.host().egressMtu = 1400; }, "builds-mtu", Ok},
        {"addresses inside", Dind, nothing, [](Scene &) {}, "builds-addresses", Ok},
        {"addresses inside, of a VPN", Dind, nothing, vpn, "builds-addresses", Warning},
        {"addresses inside, told", Dind,
         [](AgentSpec &spec) { spec.engineNetwork.addressPool = u"10.201.0.0/16"_s; }, vpn,
         "builds-addresses", Ok},
        {"addresses inside, told wrong", Dind,
         [](AgentSpec &spec) { spec.engineNetwork.addressPool = u"172.16.0.0/16"_s; }, vpn,
         "builds-addresses", Warning},
        {"mirror", Dind, nothing,
         [](Scene &s) { s.info().registryMirrors = {u"https://mirror.example.com/"_s}; },
         "builds-mirror", Warning},
        {"mirror, told", Dind,
         [](AgentSpec &spec) { spec.engineNetwork.registryMirror = u"https://m"_s; },
         [](Scene &s) { s.info().registryMirrors = {u"https://mirror.example.com/"_s}; },
         "builds-mirror", Ok},
        {"proxy, told", Dind,
         [](AgentSpec &spec) { spec.env.insert(u"HTTPS_PROXY"_s, u"http://proxy:3128"_s); },
         [](Scene &s) { s.info().httpsProxy = u"http://proxy:3128"_s; }, "proxy", Ok},
        {"proxy and an own engine", Dind, nothing,
         [](Scene &s) { s.info().httpsProxy = u"http://proxy:3128"_s; }, "proxy", Warning},
        {"proxy and the socket", Socket, nothing,
         [](Scene &s) { s.info().httpProxy = u"http://proxy:3128"_s; }, "proxy", Ok},
        {"proxy of the client only", Socket, nothing,
         [](Scene &s) {
             s.survey.clientProxy = u"proxy:3128"_s;
             s.image().onEngine = missing();
         },
         "proxy", Warning},
        {"nft", Dind, nothing, [](Scene &) {}, "iptables", Ok},
        {"legacy", Dind, nothing,
         [](Scene &s) { s.host().iptables = HostSurvey::Iptables::Legacy; }, "iptables", Warning},
    };
}

QList<Row> imageRows()
{
    const auto image = [](AgentSpec &spec) {
        spec.image = u"example/agent:1"_s;
    };
    const char *availability = "image:example/agent:1";
    const char *platform = "platform:example/agent:1";
    const auto offered = [](const QStringList &platforms) {
        return [platforms](Scene &s) {
            s.image().onEngine = missing();
            s.image().platforms = Result<QStringList>(platforms);
        };
    };
    return {
        {"image", Socket, image, [](Scene &) {}, availability, Ok},
        {"image to pull", Socket, image, [](Scene &s) { s.image().onEngine = missing(); },
         availability, Ok},
        {"image offered", Socket, image, offered({u"linux/amd64"_s}), availability, Ok},
        {"image refused", Socket, image,
         [](Scene &s) {
             s.image().onEngine = missing();
             s.image().platforms = Result<QStringList>(Error{ErrorCode::NotFound, u"unknown"_s});
         },
         availability, Blocker},
        {"image and no pulling", Socket, image,
         [](Scene &s) {
             s.image().onEngine = missing();
             s.options.pull = PullPolicy::Never;
         },
         availability, Blocker},
        {"image unread", Socket, image,
         [](Scene &s) {
             s.image().onEngine = Error{ErrorCode::Timeout, u"slow"_s};
         },
         availability, Blocker},
        {"platform", Socket, image, [](Scene &) {}, platform, Ok},
        {"platform of another", Socket, image,
         [](Scene &s) { s.image().onEngine->architecture = u"arm64"_s; }, platform, Blocker},
        {"platform emulated", Socket, image,
         [](Scene &s) {
             s.image().onEngine->architecture = u"arm64"_s;
             s.host().emulated = QStringList{u"arm64"_s};
         },
         platform, Warning},
        {"platform elsewhere", Socket, image,
         [](Scene &s) {
             s.image().onEngine->architecture = u"arm64"_s;
             s.survey.host.reset();
         },
         platform, Warning},
        {"platform offered", Socket, image, offered({u"linux/arm64"_s, u"linux/amd64"_s}), platform,
         Ok},
        {"platforms of others", Socket, image, offered({u"linux/arm64"_s, u"linux/s390x"_s}),
         platform, Blocker},
        {"only platform of another", Socket, image, offered({u"linux/arm64"_s}), platform, Blocker},
    };
}

QList<Row> settingsRows()
{
    const char *id = "settings:teamcity-agent-conf";
    const auto kept = [](const SeenSettings &settings) {
        return [settings](Scene &s) {
            s.survey.settings.insert(u"teamcity-agent-conf"_s, settings);
        };
    };
    return {
        {"no settings", Dind, nothing, kept({}), id, Ok},
        {"same settings", Dind, nothing,
         kept({true, u"https://tc.example.com/"_s, u"teamcity-agent"_s}), id, Ok},
        {"another server", Dind, nothing, kept({true, u"http://old"_s, u"teamcity-agent"_s}), id,
         Warning},
        {"another name", Dind, nothing, kept({true, u"https://tc.example.com"_s, u"older"_s}), id,
         Warning},
        {"settings unread", Dind, nothing,
         [](Scene &s) {
             s.survey.settings.insert(u"teamcity-agent-conf"_s,
                                      Error{ErrorCode::TooLarge, u"large"_s});
         },
         id, Warning},
    };
}

} // namespace

Q_DECLARE_METATYPE(Row)

class PreflightTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingToSay();
    void verdicts_data();
    void verdicts();
    void blockersAreTriedOnEngines();
    void changesSettleThings();
    void waysToTheEngine_data();
    void waysToTheEngine();
    void commandsAreQuotedAndForThisEngine();
    void proxiesKeepTheirPasswords();
    void buildsNetworkIsSettledByAClick_data();
    void buildsNetworkIsSettledByAClick();
    void proxiesThatAreNotOffered();
    void asJson();
};

namespace {

AgentSpec specOf(Method method)
{
    AgentSpec spec;
    spec.method = method;
    spec.serverUrl = u"https://tc.example.com"_s;
    return spec;
}

} // namespace

void PreflightTest::nothingToSay()
{
    for (const Method method : {Socket, Dind, Sysbox}) {
        const Scene plain = scene(specOf(method));
        const QList<Check> checks = judge(plain.survey, plain.intent());
        for (const Check &check : checks) {
            QVERIFY2(check.verdict == Ok, qPrintable(check.id + u' ' + check.found));
        }
        QVERIFY(judgeMethod(plain.survey, plain.intent()).size() < checks.size());
    }
}

void PreflightTest::verdicts_data()
{
    QTest::addColumn<Row>("row");
    for (const QList<Row> &rows : {engineRows(), versionRows(), hostRows(), serverRows(),
                                   placeRows(), networkRows(), imageRows(), settingsRows()}) {
        for (const Row &row : rows) {
            QTest::newRow(row.name) << row;
        }
    }
}

void PreflightTest::verdicts()
{
    QFETCH(Row, row);
    AgentSpec spec = specOf(row.method);
    row.asked(spec);
    Scene given = scene(spec);
    row.seen(given);
    const QList<Check> checks = judge(given.survey, given.intent());
    const Check *check = find(checks, QLatin1String(row.id));
    QVERIFY2(check, row.id);
    QCOMPARE(toKey(check->verdict), toKey(row.verdict));
    QVERIFY(!check->found.isEmpty());
    if (row.verdict == Ok) {
        QVERIFY(check->why.isEmpty() && check->remedy.isEmpty() && check->commands.isEmpty());
        QVERIFY(check->changes.isEmpty());
    } else {
        QVERIFY(!check->why.isEmpty());
    }
    // What is offered really is another spec, and one that can be planned.
    for (const SpecChange &change : check->changes) {
        QVERIFY(!change.label.isEmpty());
        QVERIFY(change.spec != spec);
        QVERIFY(makePlan(change.spec, HostFacts()).ok());
    }
}

/// Each blocker of the catalogue has its test_blocks_ID among the tests with real engines, and none
/// is left of one that is gone.
void PreflightTest::blockersAreTriedOnEngines()
{
    QFile file(QStringLiteral(DW_ENGINE_TESTS "/blockers_test.py"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression form(u"^    def test_blocks_([a-z_]+)\\(self\\):$"_s,
                                         QRegularExpression::MultilineOption);
    QStringList tried;
    for (auto each = form.globalMatch(text); each.hasNext();) {
        tried.append(each.next().captured(1).replace(u'_', u'-'));
    }
    QStringList known;
    for (const Subject &subject : checkCatalogue()) {
        known += subject.blockers;
    }
    known.removeDuplicates(); // "network": one's own, and one to join
    tried.sort();
    known.sort();
    QCOMPARE(tried, known);
}

/// After the change the same survey says nothing more against it.
void PreflightTest::changesSettleThings()
{
    int tried = 0;
    for (const QList<Row> &rows : {engineRows(), versionRows(), hostRows(), serverRows(),
                                   placeRows(), networkRows(), settingsRows()}) {
        for (const Row &row : rows) {
            AgentSpec spec = specOf(row.method);
            row.asked(spec);
            Scene given = scene(spec);
            row.seen(given);
            const QList<Check> before = judge(given.survey, given.intent());
            const Check *check = find(before, QLatin1String(row.id));
            for (const SpecChange &change : check->changes) {
                Scene after = scene(change.spec);
                const Survey fresh = after.survey;
                after.survey.info = given.survey.info;
                after.survey.host = given.survey.host;
                after.survey.images = fresh.images;
                const QList<Check> checks = judge(after.survey, after.intent());
                const Check *same = find(checks, check->id);
                QVERIFY2(!same || same->verdict < check->verdict,
                         qPrintable(QLatin1String(row.name) + u": "_s + change.label));
                ++tried;
            }
        }
    }
    QVERIFY(tried > 10);
}

void PreflightTest::waysToTheEngine_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("group");
    QTest::addColumn<bool>("inGroup");
    QTest::addColumn<QString>("command");
    const QString denied = u"permission denied"_s;
    QTest::newRow("missing") << int(PathKind::Missing) << u"no such socket"_s << QString() << false
                             << u"sudo systemctl start docker"_s;
    QTest::newRow("folder") << int(PathKind::Directory) << u"is a folder"_s << u"root"_s << false
                            << u"sudo rmdir '/run/it'\\''s here'"_s;
    QTest::newRow("denied") << int(PathKind::Socket) << denied << u"docker"_s << false
                            << u"sudo usermod -aG docker alice"_s;
    QTest::newRow("denied until login")
        << int(PathKind::Socket) << denied << u"docker"_s << true << u"newgrp docker"_s;
    QTest::newRow("root's") << int(PathKind::Socket) << denied << u"root"_s << false
                            << u"sudo groupadd docker"_s;
    QTest::newRow("stopped") << int(PathKind::Socket) << u"Nothing listens"_s << u"docker"_s
                             << false << u"sudo systemctl start docker"_s;
}

void PreflightTest::waysToTheEngine()
{
    QFETCH(int, kind);
    QFETCH(QString, message);
    QFETCH(QString, group);
    QFETCH(bool, inGroup);
    Survey survey;
    survey.endpoint.path = u"/run/it's here"_s;
    survey.info = Error{ErrorCode::EngineUnreachable, message, u"hint"_s};
    survey.socket = {PathKind(kind), group, u"alice"_s, inGroup};
    const QList<Check> checks = judge(survey, Intent());
    QCOMPARE(checks.size(), 1);
    QFETCH(QString, command);
    QVERIFY2(checks.first().commands.contains(command),
             qPrintable(checks.first().commands.join(u'\n')));
    QVERIFY(!checks.first().remedy.isEmpty());
}

void PreflightTest::commandsAreQuotedAndForThisEngine()
{
    AgentSpec spec = specOf(Socket);
    spec.volumes = {{u"/srv/a b"_s, u"/x"_s, false}};
    spec.network = u"lan"_s;
    Scene given = scene(spec);
    given.survey.endpoint.address = u"unix:///run/other.sock"_s;
    given.host().paths[u"/srv/a b"_s] = PathKind::Missing;
    const QList<Check> checks = judge(given.survey, given.intent());
    QCOMPARE(find(checks, u"path:/srv/a b"_s)->commands,
             QStringList{u"sudo mkdir -p '/srv/a b'"_s});
    QCOMPARE(find(checks, u"network:lan"_s)->commands,
             QStringList{u"docker -H unix:///run/other.sock network create lan"_s});
}

void PreflightTest::proxiesKeepTheirPasswords()
{
    Scene given = scene(specOf(Dind));
    given.info().httpProxy = u"http://user:secret@proxy:3128"_s;
    const QList<Check> checks = judge(given.survey, given.intent());
    const QString found = find(checks, u"proxy"_s)->found;
    QVERIFY(found.contains(u"proxy:3128"_s) && !found.contains(u"secret"_s));
}

/// What is offered for the builds' engine settles what was found, wherever that engine is.
void PreflightTest::buildsNetworkIsSettledByAClick_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("placement");
    QTest::newRow("dind, sidecar") << int(Dind) << int(Placement::Sidecar);
    QTest::newRow("dind, agent") << int(Dind) << int(Placement::Agent);
    QTest::newRow("sysbox, agent") << int(Method::Sysbox) << int(Placement::Agent);
}

void PreflightTest::buildsNetworkIsSettledByAClick()
{
    QFETCH(int, method);
    QFETCH(int, placement);
    AgentSpec spec = specOf(static_cast<Method>(method));
    spec.enginePlacement = static_cast<Placement>(placement);
    Scene given = scene(spec);
    given.host().egressMtu = 1400;
    given.host().routes.append({u"172.16.0.0/12"_s, u"tun0"_s});
    given.info().httpsProxy = u"http://proxy:3128"_s;
    given.info().noProxy = u"intranet"_s;
    given.info().registryMirrors =
        QStringList{u"http://127.0.0.1:5000/"_s, u"https://mirror.example.com/"_s};
    QStringList settled;
    for (const Check &check : judge(given.survey, given.intent())) {
        const bool builds = check.id.startsWith(u"builds-"_s) || check.id == u"proxy"_s;
        if (!builds || check.verdict == Verdict::Ok) {
            continue;
        }
        QVERIFY2(check.changes.size() == 1, qPrintable(check.id));
        const AgentSpec &changed = check.changes.first().spec;
        QVERIFY(!hasErrors(validateSpec(changed)));
        Scene after = scene(changed);
        after.survey.info = given.survey.info;
        after.survey.host = given.survey.host;
        const QList<Check> again = judge(after.survey, after.intent());
        QVERIFY2(find(again, check.id)->verdict == Verdict::Ok, qPrintable(check.id));
        settled.append(check.id);
    }
    QStringList expected{u"builds-mtu"_s, u"builds-addresses"_s, u"proxy"_s};
    if (spec.enginePlacement == Placement::Sidecar) {
        expected.append(u"builds-mirror"_s);
    }
    QCOMPARE(settled, expected);
}

/// What containers can't reach, or what engines tell without its password, is not offered.
void PreflightTest::proxiesThatAreNotOffered()
{
    for (const QString &proxy : {u"http://127.0.0.1:3128"_s, u"http://localhost:3128"_s,
                                 u"http://xxxxx:xxxxx@proxy:3128"_s}) {
        Scene given = scene(specOf(Dind));
        given.info().httpProxy = proxy;
        const QList<Check> checks = judge(given.survey, given.intent());
        QVERIFY(find(checks, u"proxy"_s)->changes.isEmpty());
    }
}

void PreflightTest::asJson()
{
    Check check{u"a"_s, Warning, u"found"_s, u"why"_s, u"remedy"_s, {u"command"_s}, {}};
    check.changes = {{u"label"_s, specOf(Dind)}};
    const Json json = checksToJson({check});
    QCOMPARE(stringAt(json, "verdict"), u"warning"_s);
    const Json &first = json["checks"][0];
    QCOMPARE(stringsAt(first, "commands"), QStringList{u"command"_s});
    QCOMPARE(stringAt(first["changes"][0], "label"), u"label"_s);
    QCOMPARE(stringAt(first["changes"][0]["spec"], "method"), u"dind"_s);
}

QTEST_GUILESS_MAIN(PreflightTest)
#include "preflight_test.moc"
