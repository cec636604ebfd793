#include "preflight/findings.h"
#include "preflight/subjects.h"
#include "render/shellquote.h"

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

/// What to type to get at an engine that did not answer.
QStringList wayToTheEngine(const Survey &survey)
{
    const SocketSurvey &socket = survey.socket;
    const QString start = u"sudo systemctl start docker"_s;
    switch (socket.kind) {
    case PathKind::Missing:
        return {start};
    case PathKind::Directory:
        return {u"sudo systemctl stop docker"_s,
                u"sudo "_s + shellJoin({u"rmdir"_s, survey.endpoint.path}), start};
    case PathKind::Socket:
        break;
    case PathKind::Hidden:
    case PathKind::Other:
        return {};
    }
    if (!survey.info.error().message.contains(u"permission denied"_s, Qt::CaseInsensitive)) {
        return survey.info.error().code == ErrorCode::EngineUnreachable
                   ? QStringList{start, u"journalctl -u docker -n 50"_s}
                   : QStringList();
    }
    if (socket.accountInGroup) {
        return {u"newgrp "_s + shellQuote(socket.group)};
    }
    const QString account = socket.account.isEmpty() ? u"\"$USER\""_s : shellQuote(socket.account);
    if (socket.group == u"root"_s || socket.group.isEmpty()) {
        return {u"sudo groupadd docker"_s, u"sudo systemctl restart docker"_s,
                u"sudo usermod -aG docker "_s + account};
    }
    return {u"sudo usermod -aG "_s + shellQuote(socket.group) + u' ' + account};
}

Check unanswered(const Survey &survey)
{
    const Error &error = survey.info.error();
    Check check = blocker(u"engine"_s, error.message,
                          Text::tr("The agent is made by a Docker engine."), error.hint);
#ifdef Q_OS_LINUX
    if (survey.endpoint.isLocal()) {
        check.commands = wayToTheEngine(survey);
    }
#endif
    if (survey.socket.accountInGroup && !check.commands.isEmpty()) {
        check.remedy = Text::tr("Your account is in the group %1, but only from the next login on. "
                                "Log out and in again, or start this program from a shell in which "
                                "you ran the command below.")
                           .arg(survey.socket.group);
    }
    return check;
}

Check answered(const Survey &survey)
{
    const docker::EngineInfo &info = *survey.info;
    return ok(u"engine"_s, Text::tr("Docker engine %1 on %2, reached at %3 (%4).")
                               .arg(info.serverVersion, info.operatingSystem,
                                    survey.endpoint.address, survey.endpoint.origin));
}

Check api(const Survey &survey, const Intent &intent)
{
    const QString id = u"api"_s;
    if (!survey.version) {
        return warning(id,
                       Text::tr("The engine does not tell its version: %1")
                           .arg(survey.version.error().message),
                       Text::tr("Whether other programs can talk to it is not known."),
                       survey.version.error().hint);
    }
    const docker::EngineVersion &version = *survey.version;
    // Engines 29.0 to 29.2 want API 1.44 (Docker 25) and newer; others take 1.40 or less
    // (moby daemon/config, minimum API version by tag).
    const int oldest = version.minApiVersion.section(u'.', 1, 1).toInt();
    const QString found = Text::tr("The engine speaks version %1 of the Engine API, and takes "
                                   "programs that speak %2 or newer.")
                              .arg(version.apiVersion, version.minApiVersion);
    if (usesHostsEngine(intent.plan) && oldest >= 44) {
        return warning(id, found,
                       Text::tr("Builds with older Docker tools (Docker before 25, Compose 1, "
                                "libraries that ask for a fixed version) are refused."),
                       Text::tr("Update Docker to 29.3 or newer, or set \"min-api-version\": "
                                "\"1.40\" in the engine's daemon.json and restart it."));
    }
    return ok(id, found);
}

Check osType(const docker::EngineInfo &info)
{
    if (info.osType == u"linux"_s) {
        return ok(u"os-type"_s, Text::tr("The engine runs Linux containers."));
    }
    return blocker(u"os-type"_s, Text::tr("The engine runs %1 containers.").arg(info.osType),
                   Text::tr("All three methods are for Linux containers."),
                   Text::tr("In Docker Desktop choose \"Switch to Linux containers\"."));
}

} // namespace

QList<Check> engineChecks(const Survey &survey, const Intent &intent)
{
    if (!survey.info) {
        return {unanswered(survey)};
    }
    const docker::EngineInfo &info = *survey.info;
    QList<Check> checks{answered(survey), api(survey, intent), osType(info)};
    if (survey.version && survey.version->isPodman) {
        checks.append(warning(
            u"podman"_s, Text::tr("What answers is Podman, in Docker's place."),
            Text::tr("It understands most of what Docker does, but this set-up is made for Docker "
                     "and only partly tried with Podman."),
            Text::tr("If something fails that should not, install Docker and choose its engine.")));
    }
    if (info.isDockerDesktop()) {
        checks.append(ok(u"desktop"_s,
                         Text::tr("This is Docker Desktop: the engine is in a virtual machine, and "
                                  "sees only the folders that are shared with it.")));
    }
    // The engine adds this to its system's name (moby daemon/info.go, fillPlatformInfo).
    if (info.operatingSystem.endsWith(u"(containerized)"_s)) {
        checks.append(
            warning(u"nested"_s, Text::tr("The engine runs in a container itself."),
                    Text::tr("Paths and sockets are that container's, and an engine inside the "
                             "agent is one level deeper still, with a slower storage."),
                    Text::tr("If you can, choose the engine of the machine.")));
    }
    return checks;
}

} // namespace dw::preflight
