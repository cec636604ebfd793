#include "preflight/findings.h"
#include "preflight/subjects.h"
#include "render/shellquote.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

Check missingSocket(const Survey &survey, const Intent &intent, const QString &source)
{
    Check check = blocker(u"socket"_s, Text::tr("%1 does not exist.").arg(source),
                          Text::tr("It is mounted into the agent, and a missing path is "
                                   "not made up for."),
                          Text::tr("Leave the socket's path empty to take the engine's own: %1.")
                              .arg(survey.endpoint.path));
    if (intent.spec && !intent.spec->socketPath.isEmpty()) {
        check.changes = change(intent, Text::tr("Take the engine's own socket"),
                               [](AgentSpec &spec) { spec.socketPath.clear(); });
    }
    return check;
}

Check socketIsFolder(const QString &source)
{
    const QStringList rmdir{u"rmdir"_s, source};
    Check check =
        blocker(u"socket"_s, Text::tr("%1 is a directory, not a socket.").arg(source),
                Text::tr("An engine made it when somebody mounted the socket while it was "
                         "missing."),
                Text::tr("Stop Docker, remove the empty directory, and start Docker."));
    check.commands = {u"sudo systemctl stop docker"_s, u"sudo "_s + shellJoin(rmdir),
                      u"sudo systemctl start docker"_s};
    return check;
}

Check missingPath(const Intent &intent, const QString &source)
{
    Check check = blocker(u"path:"_s + source, Text::tr("%1 does not exist.").arg(source),
                          Text::tr("It is mounted into the agent, and a missing path is "
                                   "not made up for."),
                          Text::tr("Correct the path, or create it first."));
    check.commands = {u"sudo "_s + shellJoin({u"mkdir"_s, u"-p"_s, source})};
    check.changes = change(intent, Text::tr("Leave out %1").arg(source), [&](AgentSpec &spec) {
        spec.volumes.removeIf(
            [&](const VolumeOption &volume) { return cleanPath(volume.source) == source; });
    });
    return check;
}

/// The engine is elsewhere, so nothing can be said about the path but that.
Check unseen(const Survey &survey, const QString &id, const QString &source, bool isSocket)
{
    if (survey.info->isDockerDesktop()) {
        return isSocket ? ok(id, Text::tr("The socket is Docker Desktop's own, in its virtual "
                                          "machine."))
                        : warning(id,
                                  Text::tr("%1 is taken from this machine through Docker Desktop's "
                                           "file sharing.")
                                      .arg(source),
                                  Text::tr("If the folder is not shared with Docker Desktop, the "
                                           "launch fails (\"mounts denied\")."),
                                  Text::tr("Look in Docker Desktop: Settings, Resources, File "
                                           "sharing."));
    }
    const QString found = Text::tr("%1 is on the engine's host, which is not this "
                                   "machine: it can't be looked at from here.")
                              .arg(source);
    return isSocket ? ok(id, found)
                    : warning(id, found, Text::tr("If it does not exist there, the launch fails."),
                              Text::tr("Make sure that it exists there; a path of this machine "
                                       "does not count."));
}

Check mount(const Survey &survey, const Intent &intent, const Mount &mount)
{
    const bool isSocket = isEngineSocket(mount);
    const QString id = isSocket ? u"socket"_s : u"path:"_s + mount.source;
    if (!survey.host) {
        return unseen(survey, id, mount.source, isSocket);
    }
    switch (survey.host->paths.value(mount.source, PathKind::Hidden)) {
    case PathKind::Missing:
        return isSocket ? missingSocket(survey, intent, mount.source)
                        : missingPath(intent, mount.source);
    case PathKind::Hidden:
        return ok(id, Text::tr("You may not look at %1; the engine may.").arg(mount.source));
    case PathKind::Directory:
        if (isSocket) {
            return socketIsFolder(mount.source);
        }
        break;
    case PathKind::Socket:
    case PathKind::Other:
        break;
    }
    return ok(id, Text::tr("%1 is there.").arg(mount.source));
}

} // namespace

QList<Check> mountChecks(const Survey &survey, const Intent &intent)
{
    QList<Check> checks;
    QSet<QString> seen;
    for (const Container &container : intent.plan.containers) {
        for (const Mount &each : container.mounts) {
            const bool folderOfDesktop = each.createSource && survey.info->isDockerDesktop();
            if (each.type == Mount::Type::Bind && (!each.createSource || folderOfDesktop) &&
                !seen.contains(each.source)) {
                seen.insert(each.source);
                checks.append(mount(survey, intent, each));
            }
        }
    }
    return checks;
}

} // namespace dw::preflight
