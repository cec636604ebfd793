#pragma once

#include "guidance/version.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

/// The engine's host, as far as it matters for installing Sysbox.
struct SysboxHost
{
    enum class Engine { Docker, DockerDesktop, Snap, Rootless, Podman };

    Engine engine = Engine::Docker;
    QString distribution = {};  ///< ID of os-release: "ubuntu"
    QStringList relatives = {}; ///< ID_LIKE of os-release: "ubuntu", "debian"
    std::optional<Version> distributionVersion = {};
    std::optional<Version> kernel = {};
    QString architecture = QStringLiteral("amd64"); ///< as packages call it: amd64, arm64
    bool hasSystemd = true;
    bool hasSelinux = false;               ///< switched on
    bool isContainer = false;              ///< the engine itself runs in a container
    bool hasAddressSettings = false;       ///< daemon.json has bip and default-address-pools
    bool hasDaemonFile = false;            ///< /etc/docker/daemon.json exists
    bool hasContainers = false;            ///< any, running or not
    std::optional<Version> installed = {}; ///< Sysbox's version
    bool isRegistered = false;             ///< the engine lists the runtime sysbox-runc
};

struct SetupStep
{
    QString text;
    QStringList commands = {}; ///< whole lines for a shell on that host
    QString interrupts = {};   ///< what it stops or restarts; empty: nothing
    QString check = {};        ///< a command that shows whether it worked
    QString expected = {};     ///< what that shows then
};

/// How Sysbox gets onto a host, or why it can't.
struct SysboxSetup
{
    QList<SetupStep> steps; ///< in order, a probe of the result last; empty with an obstacle
    QString obstacle = {};  ///< why it can't be had there
    QString instead = {};   ///< with an obstacle: what to take
    QStringList notes = {}; ///< to know before one begins
};

/// Facts: nestybox/sysbox, docs/distro-compat.md and docs/user-guide/install-package.md.
SysboxSetup sysboxSetup(const SysboxHost &host);

} // namespace dw
