#pragma once

#include "guidance/enginesetup.h"
#include "guidance/sysboxsetup.h"
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

/// The host of the engine that was surveyed, for Sysbox. Where that is another machine, `files` say
/// nothing about it, and the engine's own words have to do.
SysboxHost sysboxHost(const Survey &survey, const HostFiles &files);

} // namespace dw
