#pragma once

#include "guidance/setupstep.h"
#include "guidance/version.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

/// A machine that is to get a Docker engine.
struct EngineHost
{
    enum class System { Linux, Windows, MacOs };
    /// What of Docker is there already, running or not.
    enum class Installed { Nothing, Engine, Snap, DockerDesktop };

    System system = System::Linux;
    QString distribution = {};  ///< ID of os-release: "ubuntu"
    QStringList relatives = {}; ///< ID_LIKE of os-release: "ubuntu", "debian"
    std::optional<Version> distributionVersion = {};
    bool hasSystemd = true;
    Installed installed = Installed::Nothing;
};

/// How a Docker engine gets onto a machine, or how the one that is there is started.
struct EngineSetup
{
    QList<SetupStep> steps = {}; ///< in order; empty where only `guide` knows them
    QStringList notes = {};      ///< to know before one begins
    QString guide = {};          ///< the address of Docker's own description
};

/// Facts: docker/docs, content/manuals/engine/install/{debian,ubuntu,fedora,rhel,centos}.md and
/// linux-postinstall.md.
EngineSetup engineSetup(const EngineHost &host);

} // namespace dw
