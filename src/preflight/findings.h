#pragma once

#include "preflight/check.h"
#include "preflight/survey.h"

#include <QCoreApplication>

#include <functional>

namespace dw::preflight {

// What the files of checks share.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

inline Check ok(const QString &id, const QString &found)
{
    return {.id = id, .verdict = Verdict::Ok, .found = found, .why = {}, .remedy = {}};
}

inline Check warning(const QString &id, const QString &found, const QString &why,
                     const QString &remedy)
{
    return {.id = id, .verdict = Verdict::Warning, .found = found, .why = why, .remedy = remedy};
}

inline Check blocker(const QString &id, const QString &found, const QString &why,
                     const QString &remedy)
{
    return {.id = id, .verdict = Verdict::Blocker, .found = found, .why = why, .remedy = remedy};
}

/// A command for a shell on the machine that this program runs on, for the surveyed engine.
QString dockerCommand(const Survey &survey, QStringList arguments);

/// The spec changed by `edit`, where there is a spec.
QList<SpecChange> change(const Intent &intent, const QString &label,
                         const std::function<void(AgentSpec &)> &edit);
/// Another method in place of the intent's.
QList<SpecChange> takeMethod(const Intent &intent, Method method);

/// Whether two subnets ("10.0.0.0/8") have addresses in common. What is none has not.
bool overlap(const QString &one, const QString &other);
/// Whether the host's interface is one of the engine's own networks. Podman does not tell which are
/// its: they are called podman0 (netavark) or cni-podman0 (CNI).
bool isEnginesOwn(const Survey &survey, const QString &interface);
/// Host and port only: a proxy's address can hold a password.
QString shownProxy(const QString &address);

/// Whether builds get an engine that this plan makes, rather than the host's.
bool hasOwnEngine(const Plan &plan);
/// Whether a container is privileged.
bool isPrivileged(const Plan &plan);
/// Whether a container is started by Sysbox.
bool usesSysbox(const Plan &plan);
/// Whether the mount gives the agent the host's engine.
bool isEngineSocket(const Mount &mount);
/// Whether builds get the engine that the agent itself runs on.
bool usesHostsEngine(const Plan &plan);

inline const QString sysboxRuntime = QStringLiteral("sysbox-runc");

} // namespace dw::preflight
