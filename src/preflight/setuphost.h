#pragma once

#include "guidance/enginesetup.h"
#include "guidance/sysboxsetup.h"
#include "preflight/check.h"
#include "preflight/survey.h"

#include <QFuture>

#include <optional>

namespace dw {

/// What this machine's files say that matters for bringing an engine or Sysbox onto it. What can't
/// be read is empty.
struct HostFiles
{
    QString distribution = {};  ///< ID of os-release
    QStringList relatives = {}; ///< ID_LIKE of os-release
    QString distributionVersion = {};
    bool hasSystemd = false;
    bool hasSelinux = false;         ///< enforcing
    bool hasDaemonFile = false;      ///< /etc/docker/daemon.json
    bool hasAddressSettings = false; ///< … with bip and default-address-pools
    EngineHost::Installed installed = EngineHost::Installed::Nothing;
    std::optional<Version> sysbox = {}; ///< of the package sysbox-ce
};

/// Reads files only, one of them of some megabytes. `root` is a folder that stands for /, for
/// tests.
HostFiles readHostFiles(const QString &root = {});
/// The same on a thread of its own.
QFuture<HostFiles> readHostFilesElsewhere(const QString &root = {});

/// This machine, for an engine.
EngineHost engineHost(const HostFiles &files);

/// `check` ("engine", of an engine on this machine whose socket is missing) as it is to be where no
/// Docker is installed: to start what is not there is no remedy, so it says how to get it. Its
/// commands are lines for a shell, with comments. Unchanged where something of Docker is there.
Check withEngineSetup(Check check, const EngineHost &host);

/// The host of the engine that was surveyed, for Sysbox. Where that is another machine, `files` say
/// nothing about it, and the engine's own words have to do.
SysboxHost sysboxHost(const Survey &survey, const HostFiles &files);

} // namespace dw
