#pragma once

#include "plan/plan.h"
#include "spec/specchange.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

enum class Verdict {
    Ok,
    Warning, ///< a launch works, but something about it should be known first
    Blocker  ///< a launch fails: the engine refuses, or this program does, to protect what is there
};

/// One thing looked at before a launch.
struct Check
{
    QString id; ///< stable: "engine", "os-type", "runtime", "image:REF", "name:NAME", …
    Verdict verdict = Verdict::Ok;
    QString found;                  ///< what is there
    QString why;                    ///< why it matters
    QString remedy;                 ///< what to do about it; empty when ok
    QStringList commands = {};      ///< for a shell on the engine's host, to copy
    QList<SpecChange> changes = {}; ///< other settings with which this is settled
    bool isOwnAgent = false; ///< about a container of this deployment, which a launch can replace
};

enum class PullPolicy { Always, Missing, Never };

struct CheckOptions
{
    PullPolicy pull = PullPolicy::Missing;
    bool replace = false;    ///< this deployment's own containers of the same names may be there
    bool askRegistry = true; ///< ask registries for images that the engine does not have
    /// Read the agent's settings in configuration volumes that are already there. Where no
    /// container has such a volume, one is made for it, never started, and removed.
    bool readSettings = true;
    /// Where the plan needs Sysbox, start a container of an image that is there with it, and remove
    /// it again.
    bool trySysbox = true;
    /// Ask the server from a container of the agent's image, where that is on the engine. It is
    /// made for it, and removed.
    bool askFromInside = false;
};

/// What is to be launched.
struct Intent
{
    Plan plan;
    std::optional<AgentSpec> spec = {}; ///< what the plan was made from; unset: nothing to change
    CheckOptions options = {};
};

/// The first blocker, or nullptr.
const Check *firstBlocker(const QList<Check> &checks);

Verdict worstOf(const QList<Check> &checks);

QString toKey(Verdict verdict); ///< ok, warning, blocker

} // namespace dw
