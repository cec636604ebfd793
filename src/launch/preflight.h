#pragma once

#include "common/json.h"
#include "docker/engine.h"
#include "plan/plan.h"

namespace dw {

enum class Verdict { Ok, Warning, Blocker };

/// One thing looked at before a launch.
struct Check
{
    QString id; ///< stable: "engine", "api", "os-type", "runtime", "image:REF", "name:NAME", …
    Verdict verdict = Verdict::Ok;
    QString found;  ///< what is there
    QString why;    ///< why it matters
    QString remedy; ///< what to do about it; empty when ok
};

/// Whether the engine can run each method, for badges: checks that need no spec ("engine", "api",
/// "os-type", "runtime" when `needsSysbox`).
QCoro::Task<QList<Check>> checkEngine(docker::Engine &engine, bool needsSysbox,
                                      Cancellation *cancel = nullptr);

enum class PullPolicy { Always, Missing, Never };

struct CheckOptions
{
    PullPolicy pull = PullPolicy::Missing;
    bool replace = false;    ///< this deployment's own containers of the same names may be there
    bool askRegistry = true; ///< ask registries for images that the engine does not have
};

/// checkEngine() and what the plan needs: images there or pullable, names and volumes free, bind
/// sources (socket) there, runtime registered, only one agent on /opt/buildagent. Changes nothing.
QCoro::Task<QList<Check>> checkPlan(docker::Engine &engine, Plan plan, CheckOptions options,
                                    Cancellation *cancel = nullptr);

/// The first blocker, or nullptr.
const Check *firstBlocker(const QList<Check> &checks);

QString toKey(Verdict verdict); ///< ok, warning, blocker

Verdict worstOf(const QList<Check> &checks);

/// {"verdict":"ok|warning|blocker","checks":[{"id","verdict","found","why","remedy"}]}
Json checksToJson(const QList<Check> &checks);

} // namespace dw
