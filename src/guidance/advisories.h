#pragma once

#include "guidance/version.h"
#include "spec/agentspec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

/// The versions of what has to work together, as far as they are known. What is unset takes part in
/// no advisory.
struct Versions
{
    std::optional<Version> engine = {};     ///< Docker's, of the host
    std::optional<Version> apiMaximum = {}; ///< newest API of the engine: 1.52
    std::optional<Version> apiMinimum = {};
    std::optional<Version> client = {}; ///< the docker command that will talk to that engine
    std::optional<Version> clientApi = {};
    std::optional<Version> podman = {};
    std::optional<Version> compose = {};
    std::optional<Version> sysbox = {};
    std::optional<Version> kernel = {};
    std::optional<Version> cgroup = {}; ///< 1 or 2
    std::optional<Version> innerEngine = {};
    std::optional<Version> innerRunc = {};
    std::optional<Version> distributionVersion = {}; ///< VERSION_ID of os-release
    QString distribution = {};                       ///< ID of os-release: "ubuntu"
    QString packaging = {};                          ///< how the engine was installed: "snap"
    std::optional<Method> method = {}; ///< unset: advisories about one method stay out
};

/// Versions that are known not to work together. From resources/advisories.json.
struct Advisory
{
    enum class Severity { Warning, Blocker };

    QString id; ///< stable: "sysbox-inner-engine"
    Severity severity = Severity::Warning;
    QString title;
    QString text;
    QStringList found; ///< the versions that it rests on, for people: "Sysbox 0.6.7"
    QString fixedBy;   ///< "Sysbox 0.7.0"; empty where nothing does yet
    QString instead;   ///< what to do
    QString source;    ///< where the fact was read: an address
};

/// What is known against these versions; blockers first, and otherwise in the file's order.
QList<Advisory> advisoriesFor(const Versions &versions);

/// The Docker engine inside an image of JetBrains's, by its tag's version; nothing for other images
/// and for tags without a version ("latest").
std::optional<Version> innerEngineOf(const QString &image);

/// What is wrong with the text of an advisories file, or nothing: a component or severity that does
/// not exist, a range that can't be read, a text that is missing.
QStringList problemsOfAdvisories(const QByteArray &json);

} // namespace dw
