#include "guidance/sysboxsetup.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SysboxSetup)
};

// Released on 31 July 2026; 0.7.0 hangs with several containers inside (nestybox/sysbox#998).
const QString &release()
{
    static const QString text = u"0.7.1"_s;
    return text;
}

Version at(const QString &text)
{
    return *Version::parse(text);
}

QString dindOrMachine()
{
    return Text::tr("Take the method dind, or another Linux host for these agents.");
}

SysboxSetup impossible(const QString &obstacle, const QString &instead = dindOrMachine())
{
    return {.steps = {}, .obstacle = obstacle, .instead = instead};
}

bool isOf(const SysboxHost &host, const QString &family)
{
    return host.distribution == family || host.relatives.contains(family);
}

/// What no step can change.
std::optional<SysboxSetup> obstacleOfEngine(const SysboxHost &host)
{
    using Engine = SysboxHost::Engine;
    switch (host.engine) {
    case Engine::DockerDesktop:
        return impossible(
            Text::tr("Docker Desktop runs its engine in a virtual machine in which "
                     "nothing can be installed."),
            Text::tr("Take the method dind. Docker's own counterpart to Sysbox, Enhanced "
                     "Container Isolation, is part of its paid plans."));
    case Engine::Snap:
        return impossible(Text::tr("Docker's snap package can't start a runtime that is installed "
                                   "outside of the snap."),
                          Text::tr("Replace the snap by Docker's own packages (its containers and "
                                   "volumes don't move along), or take the method dind."));
    case Engine::Rootless:
        return impossible(
            Text::tr("Sysbox needs an engine that runs as root, and this one runs as "
                     "an ordinary user."),
            Text::tr("Use the system's engine, or stay with this one and take the "
                     "method docker-socket: what builds can reach ends at your account."));
    case Engine::Podman:
        return impossible(Text::tr("Sysbox is made for Docker's engine, and this is Podman."));
    case Engine::Docker:
        break;
    }
    if (host.isContainer) {
        return impossible(Text::tr("The engine runs in a container, and Sysbox needs a host of its "
                                   "own."));
    }
    return std::nullopt;
}

std::optional<SysboxSetup> obstacleOfSystem(const SysboxHost &host)
{
    if (!host.hasSystemd) {
        return impossible(Text::tr("Sysbox's services are started by systemd, which this host does "
                                   "not use."));
    }
    if (host.hasSelinux) {
        return impossible(
            Text::tr("SELinux is switched on, and Sysbox does not support it."),
            Text::tr("Take the method dind, or a host with Ubuntu or Debian. Switching "
                     "SELinux off for this would cost more safety than Sysbox brings."));
    }
    if (host.architecture != u"amd64"_s && host.architecture != u"arm64"_s) {
        return impossible(Text::tr("Sysbox exists for amd64 and arm64 only."));
    }
    if (host.kernel && *host.kernel < at(u"5.3"_s)) {
        return impossible(Text::tr("Kernel %1 is too old: Sysbox needs 5.12, better 5.19.")
                              .arg(host.kernel->toString()));
    }
    if (!isOf(host, u"ubuntu"_s) && !isOf(host, u"debian"_s)) {
        return impossible(
            Text::tr("Sysbox has packages for Ubuntu and Debian only; here it has to be built from "
                     "its source."),
            Text::tr(
                "Take a host with Ubuntu 22.04 or 24.04, or the method dind. How to build it: "
                "https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md"));
    }
    const bool tooOld =
        host.distributionVersion &&
        ((host.distribution == u"ubuntu"_s && *host.distributionVersion < at(u"18.04"_s)) ||
         (host.distribution == u"debian"_s && *host.distributionVersion < at(u"10"_s)));
    if (tooOld) {
        return impossible(Text::tr("Sysbox's packages are for Ubuntu 18.04, Debian 10 and newer."));
    }
    return std::nullopt;
}

QStringList notesFor(const SysboxHost &host)
{
    QStringList notes;
    const bool isListed =
        host.distributionVersion &&
        ((host.distribution == u"ubuntu"_s && *host.distributionVersion <= at(u"24.04"_s)) ||
         (host.distribution == u"debian"_s && *host.distributionVersion < at(u"12"_s)));
    if (!isListed) {
        notes.append(
            Text::tr("This system is not on Sysbox's list (Ubuntu 18.04 to 24.04, Debian 10 "
                     "and 11). It may work: try one agent first."));
    }
    if (host.kernel && *host.kernel >= at(u"6.17"_s)) {
        notes.append(Text::tr("On kernel 6.17 failures are reported that have no solution yet "
                              "(https://github.com/nestybox/sysbox/issues/1035). Try one agent "
                              "first."));
    }
    if (host.kernel && *host.kernel < at(u"5.12"_s)) {
        notes.append(
            Text::tr("This kernel needs the module shiftfs, which cloud images often lack: "
                     "https://github.com/toby63/shiftfs-dkms. A kernel from 5.19 on needs "
                     "nothing."));
    }
    return notes;
}

/// Docker gets fixed ranges of addresses before Sysbox's installer would do it, because that one
/// wants every container removed first.
SetupStep addressStep(const SysboxHost &host)
{
    const QString settings =
        uR"({"bip": "172.24.0.1/16", "default-address-pools": [{"base": "172.31.0.0/16", "size": 24}]})"_s;
    SetupStep step{
        .text =
            Text::tr("Give Docker fixed ranges of addresses, so that Sysbox's installer need not "
                     "restart it and does not ask you to remove all containers. Choose others if "
                     "your network uses 172.24.x.x or 172.31.x.x."),
        .interrupts = Text::tr("Docker restarts: all containers stop, and those with a restart "
                               "policy start again."),
        .check = u"docker network inspect bridge --format '{{json .IPAM.Config}}'"_s,
        .expected = Text::tr("the range that you gave")};
    if (host.hasDaemonFile) {
        step.commands = {
            u"sudo apt-get install -y jq"_s,
            u"sudo cp /etc/docker/daemon.json /etc/docker/daemon.json.before-sysbox"_s,
            u"jq '. + %1' /etc/docker/daemon.json | sudo tee /etc/docker/daemon.json.new"_s.arg(
                settings),
            u"sudo mv /etc/docker/daemon.json.new /etc/docker/daemon.json"_s};
    } else {
        step.commands = {u"sudo mkdir -p /etc/docker"_s,
                         u"echo '%1' | sudo tee /etc/docker/daemon.json"_s.arg(settings)};
    }
    step.commands.append(u"sudo systemctl restart docker"_s);
    return step;
}

QList<SetupStep> installSteps(const SysboxHost &host)
{
    const QString file = u"sysbox-ce_%1-0.linux_%2.deb"_s.arg(release(), host.architecture);
    QList<SetupStep> steps;
    if (host.installed) {
        steps.append(
            {.text = Text::tr("Remove the old Sysbox %1. Agents that run under it have to be "
                              "stopped and removed first; their volumes stay.")
                         .arg(host.installed->toString()),
             .commands = {u"sudo apt-get purge sysbox-ce"_s},
             .interrupts = Text::tr("Containers under Sysbox can't run meanwhile.")});
    }
    // With no container around, the installer's own restart of Docker interrupts nothing.
    if (!host.hasAddressSettings && host.hasContainers) {
        steps.append(addressStep(host));
    }
    steps.append(
        {.text = Text::tr("Download Sysbox %1.").arg(release()),
         .commands = {u"curl -fLO https://downloads.nestybox.com/sysbox/releases/v%1/%2"_s.arg(
             release(), file)},
         .check = u"sha256sum %1"_s.arg(file),
         .expected =
             Text::tr("the checksum that https://github.com/nestybox/sysbox/releases names")});
    const bool restartsDocker = !host.hasAddressSettings && !host.hasContainers;
    steps.append(
        {.text = Text::tr("Install it, with the program jq that its installer uses."),
         .commands = {u"sudo apt-get install -y jq"_s, u"sudo apt-get install -y ./%1"_s.arg(file)},
         .interrupts = restartsDocker ? Text::tr("The installer restarts Docker.") : QString(),
         .check = u"systemctl is-active sysbox-mgr sysbox-fs"_s,
         .expected = u"active\nactive"_s});
    return steps;
}

/// Docker reads its runtimes again on SIGHUP; nothing stops for that.
SetupStep registrationStep()
{
    return {.text =
                Text::tr("Sysbox is installed, but Docker does not know it. Check that "
                         "/etc/docker/daemon.json has \"runtimes\": {\"sysbox-runc\": {\"path\": "
                         "\"/usr/bin/sysbox-runc\"}}, and let Docker read it again."),
            .commands = {u"sudo systemctl kill --signal=HUP --kill-who=main docker"_s},
            .check = u"docker info --format '{{json .Runtimes}}'"_s,
            .expected = Text::tr("a text with sysbox-runc in it")};
}

SetupStep probeStep()
{
    return {.text = Text::tr("See that it really works: root in a container has to be another user "
                             "outside."),
            .commands = {},
            .check = u"docker run --rm --runtime=sysbox-runc busybox cat /proc/self/uid_map"_s,
            .expected = Text::tr("a line whose second number is not 0")};
}

} // namespace

SysboxSetup sysboxSetup(const SysboxHost &host)
{
    if (const auto obstacle = obstacleOfEngine(host)) {
        return *obstacle;
    }
    if (const auto obstacle = obstacleOfSystem(host)) {
        return *obstacle;
    }
    const bool isCurrent = host.installed && *host.installed >= at(u"0.7.0"_s);
    if (isCurrent && host.isRegistered) {
        return {.steps = {probeStep()}};
    }
    SysboxSetup setup{.steps = isCurrent ? QList{registrationStep()} : installSteps(host),
                      .notes = notesFor(host)};
    setup.steps.append(probeStep());
    return setup;
}

} // namespace dw
