#include "plan/openings.h"
#include "preflight/findings.h"
#include "preflight/subjects.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

Check runtime(const docker::EngineInfo &info, const Intent &intent)
{
    const QString id = u"runtime"_s;
    if (info.runtimes.contains(sysboxRuntime)) {
        return ok(id, Text::tr("The engine knows the runtime %1.").arg(sysboxRuntime));
    }
    Check check = blocker(
        id,
        Text::tr("The engine has no runtime called %1; it has %2.")
            .arg(sysboxRuntime, info.runtimes.join(u", "_s)),
        Text::tr("This method runs the container with Sysbox."),
        info.isDockerDesktop()
            ? Text::tr("Sysbox can't be installed in Docker Desktop. Take the method dind, "
                       "or a Linux machine.")
            : Text::tr("Install Sysbox on the engine's host "
                       "(https://github.com/nestybox/sysbox/releases), check it with systemctl "
                       "status sysbox, then look again; or take another method."));
    check.changes = takeMethod(intent, Method::Dind);
    return check;
}

/// The user of the host that root in a container is, from the container's /proc/self/uid_map: lines
/// of "first inside, first outside, how many" (user_namespaces(7)).
std::optional<qlonglong> outerRoot(const QString &uidMap)
{
    static const QRegularExpression first(u"^ *0 +([0-9]{1,10}) +[0-9]{1,10}$"_s,
                                          QRegularExpression::MultilineOption);
    const auto match = first.match(uidMap);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

/// Whether Sysbox does its work, beyond being registered under its name.
Check health(const Survey &survey)
{
    const QString id = u"sysbox"_s;
    const QString remedy = Text::tr("Look at what it says: the commands below. If nothing else "
                                    "helps, install it anew, or take the method dind.");
    const QStringList commands{u"systemctl status sysbox"_s,
                               u"sudo journalctl -u sysbox-mgr -u sysbox-fs -n 50"_s};
    if (!survey.sysboxUidMap) {
        return ok(id, Text::tr("Whether Sysbox works was not tried: that takes an image that the "
                               "engine has already, with the command cat in it."));
    }
    const Result<QString> &map = *survey.sysboxUidMap;
    const auto finding = [&](auto verdict, const QString &found, const QString &why) {
        Check check = verdict(id, found, why, remedy);
        check.commands = commands;
        return check;
    };
    const auto root = map ? outerRoot(*map) : std::nullopt;
    if (!map && map.error().code == ErrorCode::EngineRefused) {
        return finding(blocker,
                       Text::tr("Sysbox could not start a container: %1").arg(map.error().message),
                       Text::tr("The agent's container would not start either."));
    }
    if (!root) {
        return finding(
            warning,
            map ? Text::tr("A container under Sysbox did not tell its users.")
                : Text::tr("Whether Sysbox works could not be tried: %1").arg(map.error().message),
            Text::tr("Whether it keeps containers apart from the host is not known."));
    }
    if (*root == 0) {
        return finding(warning,
                       Text::tr("The engine's %1 is not at work: root in its containers is root on "
                                "the host.")
                           .arg(sysboxRuntime),
                       Text::tr("It keeps nothing apart. A build may not find the rights that an "
                                "engine needs, or have those of the host."));
    }
    return ok(id, Text::tr("Sysbox works: root in a container is user %1 of the host.").arg(*root));
}

/// Refused by dockerd at creation: moby daemon/daemon_unix.go, verifyPlatformContainerSettings.
Check userNamespaces(const docker::EngineInfo &info, const Intent &intent)
{
    const QString id = u"userns"_s;
    const QString found = Text::tr("The engine maps users: root in a container is an ordinary "
                                   "user of the host (userns-remap).");
    const QString remedy = Text::tr("Take the method sysbox, which needs no such rights, or remove "
                                    "\"userns-remap\" from the engine's daemon.json and restart "
                                    "the engine.");
    Check check = ok(id, found);
    if (isPrivileged(intent.plan)) {
        check = blocker(id, found,
                        Text::tr("Such an engine refuses privileged containers, and an engine in a "
                                 "container needs to be one."),
                        remedy);
    } else if (usesHostsEngine(intent.plan)) {
        check = blocker(id, found,
                        Text::tr("The agent's root is not the host's, and may not use the engine's "
                                 "socket: builds are denied Docker."),
                        remedy);
    }
    if (check.verdict != Verdict::Ok && info.runtimes.contains(sysboxRuntime)) {
        check.changes = takeMethod(intent, Method::Sysbox);
    }
    return check;
}

/// Sysbox has to be set up by root and says so (nestybox/sysbox docs, limitations).
Check rootless(const docker::EngineInfo &info, const Intent &intent)
{
    const QString id = u"rootless"_s;
    const QString found = Text::tr("The engine is rootless: it has the rights of one account, and "
                                   "keeps its data in %1.")
                              .arg(info.dataRoot);
    if (usesSysbox(intent.plan)) {
        Check check = blocker(id, found, Text::tr("Sysbox needs an engine that runs as root."),
                              Text::tr("Choose the machine's own engine (--engine "
                                       "unix:///var/run/docker.sock), or take another method."));
        check.changes = takeMethod(intent, Method::DockerSocket);
        return check;
    }
    if (isPrivileged(intent.plan)) {
        Check check =
            warning(id, found,
                    Text::tr("An engine inside a container of a rootless engine may lack rights: "
                             "it may not start, or fall back to a slow storage."),
                    Text::tr("With a rootless engine the method docker-socket is the safe and "
                             "simple one: a build can do no more than that account."));
        check.changes = takeMethod(intent, Method::DockerSocket);
        return check;
    }
    return ok(id, found + u' ' + Text::tr("A build can do no more than that account."));
}

/// A system's own policy may allow it, so this can't be called certain.
Check selinux(const Intent &intent)
{
    const QString id = u"selinux"_s;
    const QString found = Text::tr("The engine keeps containers apart with SELinux.");
    if (usesHostsEngine(intent.plan)) {
        Check check =
            warning(id, found,
                    Text::tr("SELinux usually denies a container the engine's socket, whatever its "
                             "user and group: \"permission denied\" in the builds."),
                    Text::tr("Take the method dind, or load a policy that lets containers connect "
                             "to the engine's socket (look at \"sudo ausearch -m avc -ts recent\" "
                             "after the first try)."));
        check.commands = {u"sudo ausearch -m avc -ts recent"_s};
        check.changes = takeMethod(intent, Method::Dind);
        return check;
    }
    if (usesSysbox(intent.plan)) {
        Check check = warning(id, found, Text::tr("Sysbox does not support hosts with SELinux."),
                              Text::tr("Take the method dind, or a host without SELinux."));
        check.changes = takeMethod(intent, Method::Dind);
        return check;
    }
    return ok(id, found);
}

/// What Sysbox refuses, it also refuses when it is started by default.
Check defaultRuntime(const Intent &intent)
{
    const bool refused =
        std::any_of(intent.plan.containers.begin(), intent.plan.containers.end(),
                    [](const Container &c) { return c.privileged && c.runtime.isEmpty(); });
    const QString id = u"default-runtime"_s;
    const QString found = Text::tr("The engine starts every container with Sysbox.");
    if (!refused) {
        return ok(id, found);
    }
    Check check = blocker(id, found, Text::tr("Sysbox refuses privileged containers."),
                          Text::tr("Take the method sysbox: it does without them."));
    check.changes = takeMethod(intent, Method::Sysbox);
    return check;
}

Check confinement(const docker::EngineInfo &info)
{
    const QString id = u"confinement"_s;
    const bool unconfined = std::any_of(
        info.securityOptions.begin(), info.securityOptions.end(),
        [](const QString &option) { return option == u"name=seccomp,profile=unconfined"_s; });
    if (unconfined || !info.hasSecurityOption(u"seccomp"_s)) {
        return warning(id, Text::tr("The engine filters no system calls (seccomp is off)."),
                       Text::tr("Every container, and so every build, has more ways to attack the "
                                "host's kernel than Docker means it to have."),
                       Text::tr("Take \"seccomp-profile\" out of the engine's daemon.json, or use "
                                "a kernel with seccomp."));
    }
    return ok(id, info.hasSecurityOption(u"apparmor"_s)
                      ? Text::tr("Containers are confined by seccomp and AppArmor.")
                      : Text::tr("Containers are confined by seccomp."));
}

/// The engine's own words: "WARNING: API is accessible on http://0.0.0.0:2375 without encryption."
std::optional<Check> insecureApi(const docker::EngineInfo &info)
{
    const auto found =
        std::find_if(info.warnings.begin(), info.warnings.end(), [](const QString &text) {
            return text.contains(u"API is accessible on http://"_s);
        });
    if (found == info.warnings.end()) {
        return std::nullopt;
    }
    return warning(u"insecure-api"_s,
                   Text::tr("The engine takes orders from the network without asking who gives "
                            "them."),
                   Text::tr("Whoever reaches that port is root on the engine's host. The engine "
                            "says: %1")
                       .arg(found->left(300)),
                   Text::tr("Take the tcp:// address out of \"hosts\" in the engine's daemon.json, "
                            "or protect it with TLS (docs.docker.com/engine/security/"
                            "protect-access)."));
}

Check swarm(const Intent &intent)
{
    const QString id = u"swarm"_s;
    const QString found = Text::tr("The engine is part of a swarm.");
    if (!usesHostsEngine(intent.plan)) {
        return ok(id, found + u' ' +
                          Text::tr("The agent is a plain container and stays on this node."));
    }
    const auto letsImagesThroughOnly = [](const Container &c) {
        return c.role == ContainerRole::SocketProxy && !letsContainersThrough(c);
    };
    if (std::any_of(intent.plan.containers.begin(), intent.plan.containers.end(),
                    letsImagesThroughOnly)) {
        return ok(id, found + u' ' +
                          Text::tr("The proxy of the socket keeps builds from commanding it."));
    }
    return warning(id, found,
                   Text::tr("A build that holds the socket of a manager can start services on "
                            "every node of the swarm and read its configuration."),
                   Text::tr("Run agents on a machine outside the swarm, or take the method dind."));
}

} // namespace

QList<Check> securityChecks(const Survey &survey, const Intent &intent)
{
    const docker::EngineInfo &info = *survey.info;
    QList<Check> checks;
    if (usesSysbox(intent.plan)) {
        checks.append(runtime(info, intent));
        if (info.runtimes.contains(sysboxRuntime) && intent.options.trySysbox) {
            checks.append(health(survey));
        }
    }
    if (info.defaultRuntime == sysboxRuntime) {
        checks.append(defaultRuntime(intent));
    }
    if (info.hasSecurityOption(u"userns"_s)) {
        checks.append(userNamespaces(info, intent));
    }
    if (info.hasSecurityOption(u"rootless"_s)) {
        checks.append(rootless(info, intent));
    }
    if (info.hasSecurityOption(u"selinux"_s)) {
        checks.append(selinux(intent));
    }
    checks.append(confinement(info));
    if (const auto check = insecureApi(info)) {
        checks.append(*check);
    }
    if (info.swarmState == u"active"_s) {
        checks.append(swarm(intent));
    }
    return checks;
}

} // namespace dw::preflight
