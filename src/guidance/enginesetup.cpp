#include "guidance/enginesetup.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EngineSetup)
};

const QString packages =
    u"docker-ce docker-ce-cli containerd.io docker-buildx-plugin docker-compose-plugin"_s;

/// The part of download.docker.com that has packages for this distribution; empty where none has.
QString repositoryOf(const EngineHost &host)
{
    static const QStringList own{u"ubuntu"_s, u"debian"_s, u"fedora"_s, u"rhel"_s, u"centos"_s};
    if (own.contains(host.distribution)) {
        return host.distribution;
    }
    // What is made from another one takes its packages; Ubuntu's own derivatives name Debian too.
    // Fedora's and Amazon's number their releases otherwise, and find nothing under that number.
    for (const QString &family : own) {
        if (host.relatives.contains(family) && family != u"fedora"_s &&
            host.distribution != u"amzn"_s) {
            return family;
        }
    }
    return {};
}

/// Derivatives tell their parent's name of a release in variables of their own, or not at all.
QString codenameOf(const QString &repository)
{
    return repository == u"ubuntu"_s ? u"${UBUNTU_CODENAME:-$VERSION_CODENAME}"_s
                                     : u"${DEBIAN_CODENAME:-$VERSION_CODENAME}"_s;
}

QList<SetupStep> aptSteps(const QString &repository)
{
    const QString url = u"https://download.docker.com/linux/"_s + repository;
    return {{.text = Text::tr("Remove what would be in the way of Docker's own packages. Images, "
                              "containers and volumes stay."),
             .commands =
                 {u"sudo apt-get remove $(dpkg --get-selections docker.io docker-compose "
                  "docker-compose-v2 docker-doc podman-docker containerd runc 2>/dev/null | cut "
                  "-f1)"_s}},
            {.text = Text::tr("Tell the package manager about Docker's packages, and the key with "
                              "which they are signed."),
             .commands =
                 {u"sudo apt-get update"_s, u"sudo apt-get install -y ca-certificates curl"_s,
                  u"sudo install -m 0755 -d /etc/apt/keyrings"_s,
                  u"sudo curl -fsSL %1/gpg -o /etc/apt/keyrings/docker.asc"_s.arg(url),
                  u"sudo chmod a+r /etc/apt/keyrings/docker.asc"_s,
                  u"echo \"deb [arch=$(dpkg --print-architecture) "
                  "signed-by=/etc/apt/keyrings/docker.asc] %1 $(. /etc/os-release && echo \"%2\") "
                  "stable\" | sudo tee /etc/apt/sources.list.d/docker.list"_s.arg(
                      url, codenameOf(repository)),
                  u"sudo apt-get update"_s},
             .check = u"apt-cache policy docker-ce"_s,
             .expected = Text::tr("a version at “Candidate”")},
            {.text = Text::tr("Install the engine. It starts at once, and with the machine."),
             .commands = {u"sudo apt-get install -y "_s + packages},
             .check = u"systemctl is-active docker"_s,
             .expected = u"active"_s}};
}

QList<SetupStep> dnfSteps(const QString &repository)
{
    const QString file = u"https://download.docker.com/linux/%1/docker-ce.repo"_s.arg(repository);
    // Fedora has dnf5, from 41 on, with another spelling of this command.
    const bool isDnf5 = repository == u"fedora"_s;
    QString conflicts = u"sudo dnf remove docker docker-client docker-common docker-engine"_s;
    if (repository == u"rhel"_s) {
        conflicts += u" podman runc"_s;
    }
    return {
        {.text = Text::tr("Remove what would be in the way of Docker's own packages. Images, "
                          "containers and volumes stay."),
         .commands = {conflicts}},
        {.text = Text::tr("Tell the package manager about Docker's packages."),
         .commands = {u"sudo dnf -y install dnf-plugins-core"_s,
                      isDnf5
                          ? u"sudo dnf config-manager addrepo --overwrite --from-repofile="_s + file
                          : u"sudo dnf config-manager --add-repo "_s + file}},
        {.text = Text::tr("Install the engine. When it asks for a key, say yes only to the "
                          "fingerprint %1.")
                     .arg(u"060A 61C5 1B55 8A7F 742B 77AA C52F EB6B 621E 9F35"_s),
         .commands = {u"sudo dnf install "_s + packages}},
        {.text = Text::tr("Start it, now and with the machine."),
         .commands = {u"sudo systemctl enable --now docker"_s},
         .check = u"systemctl is-active docker"_s,
         .expected = u"active"_s}};
}

/// The group exists since the installation; who joins it notices at the next login.
SetupStep groupStep()
{
    return {.text = Text::tr("Join the group docker, so that you may use the engine without sudo. "
                             "Know what that means: whoever is in this group is as powerful as "
                             "root on this machine."),
            .commands = {u"sudo usermod -aG docker \"$USER\""_s},
            .interrupts = Text::tr("It counts from your next login: log out and in again, then "
                                   "start this program anew."),
            .check = u"docker version"_s,
            .expected = Text::tr("a part for the client and one for the server")};
}

EngineSetup start(const EngineHost &host)
{
    using Installed = EngineHost::Installed;
    EngineSetup setup{.guide = u"https://docs.docker.com/engine/daemon/start/"_s};
    if (host.installed == Installed::DockerDesktop) {
        setup.steps = {
            {.text = Text::tr("Docker Desktop is installed but does not run. Start it from "
                              "the menu of your desktop, or so:"),
             .commands = {u"systemctl --user start docker-desktop"_s},
             .check = u"docker --context desktop-linux version"_s,
             .expected = Text::tr("a part for the client and one for the server")}};
        setup.notes = {Text::tr("If it runs and is not found: its engine has an address of its "
                                "own. Choose “Other engine…” and type desktop-linux.")};
        return setup;
    }
    const bool isSnap = host.installed == Installed::Snap;
    SetupStep step{.text = Text::tr("Docker is installed, but its engine does not run. Start it.")};
    if (isSnap) {
        step.commands = {u"sudo snap start docker"_s};
        step.check = u"snap services docker"_s;
    } else if (host.hasSystemd) {
        step.commands = {u"sudo systemctl enable --now docker"_s};
        step.check = u"systemctl is-active docker"_s;
    } else {
        step.commands = {u"sudo service docker start"_s};
        step.check = u"sudo service docker status"_s;
    }
    step.expected = Text::tr("“active” or “running”");
    SetupStep log{.text = Text::tr("If it does not start, its log says why. “dind-wizard doctor” "
                                   "explains many of its errors.")};
    log.commands = {isSnap            ? u"sudo snap logs docker"_s
                    : host.hasSystemd ? u"journalctl -u docker -n 50 --no-pager"_s
                                      : u"sudo tail -n 50 /var/log/docker.log"_s};
    setup.steps = {step, log};
    return setup;
}

/// The oldest release that Docker still makes packages for; empty where that is not known.
QString oldestRelease(const QString &distribution)
{
    static const QMap<QString, QString> oldest{{u"ubuntu"_s, u"22.04"_s},
                                               {u"debian"_s, u"11"_s},
                                               {u"rhel"_s, u"8"_s},
                                               {u"centos"_s, u"9"_s}};
    return oldest.value(distribution);
}

QStringList notesFor(const EngineHost &host, const QString &repository)
{
    QStringList notes;
    if (host.distribution != repository) {
        notes.append(Text::tr("Docker does not support this distribution itself; these are the "
                              "steps for the one it is made from, and usually they work."));
    }
    const QString oldest = oldestRelease(host.distribution);
    if (!oldest.isEmpty() && host.distributionVersion &&
        *host.distributionVersion < *Version::parse(oldest)) {
        notes.append(Text::tr("Docker makes no packages for a release as old as this one any more "
                              "(%1 is the oldest). Upgrade the system first.")
                         .arg(oldest));
    }
    notes.append(Text::tr("Ports that containers publish are open to the network even where ufw "
                          "or firewalld closes them."));
    return notes;
}

} // namespace

EngineSetup engineSetup(const EngineHost &host)
{
    if (host.system != EngineHost::System::Linux) {
        const bool isMac = host.system == EngineHost::System::MacOs;
        return {.steps = {{.text = Text::tr("Install Docker Desktop, start it, and wait until it "
                                            "says that the engine runs. With it the methods "
                                            "docker-socket and dind work; Sysbox needs Linux."),
                           .check = u"docker version"_s,
                           .expected = Text::tr("a part for the client and one for the server")}},
                .guide = isMac
                             ? u"https://docs.docker.com/desktop/setup/install/mac-install/"_s
                             : u"https://docs.docker.com/desktop/setup/install/windows-install/"_s};
    }
    if (host.installed != EngineHost::Installed::Nothing) {
        return start(host);
    }
    const QString repository = repositoryOf(host);
    if (repository.isEmpty()) {
        return {.notes = {Text::tr("Docker has no packages of its own for this system. Most "
                                   "distributions bring a package, called docker or docker.io: "
                                   "install that one, then start its service.")},
                .guide = u"https://docs.docker.com/engine/install/"_s};
    }
    const bool isApt = repository == u"ubuntu"_s || repository == u"debian"_s;
    EngineSetup setup{.steps = isApt ? aptSteps(repository) : dnfSteps(repository),
                      .notes = notesFor(host, repository),
                      .guide = u"https://docs.docker.com/engine/install/%1/"_s.arg(repository)};
    setup.steps.append(groupStep());
    return setup;
}

} // namespace dw
