#include "launch/preflight.h"

#include "docker/registryauth.h"
#include "launch/enginelocation.h"
#include "plan/labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QProcessEnvironment>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

const QString sysboxRuntime = u"sysbox-runc"_s;

Check ok(const QString &id, const QString &found)
{
    return {.id = id, .verdict = Verdict::Ok, .found = found, .why = {}, .remedy = {}};
}

Check blocker(const QString &id, const QString &found, const QString &why, const QString &remedy)
{
    return {.id = id, .verdict = Verdict::Blocker, .found = found, .why = why, .remedy = remedy};
}

Check checkOsType(const docker::EngineInfo &info)
{
    if (info.osType == u"linux"_s) {
        return ok(u"os-type"_s, Text::tr("The engine runs Linux containers."));
    }
    return blocker(u"os-type"_s, Text::tr("The engine runs %1 containers.").arg(info.osType),
                   Text::tr("All three methods are for Linux containers."),
                   Text::tr("In Docker Desktop choose \"Switch to Linux containers\"."));
}

Check checkSysbox(const docker::EngineInfo &info)
{
    const QString id = u"runtime"_s;
    if (info.runtimes.contains(sysboxRuntime)) {
        return ok(id, Text::tr("The engine knows the runtime %1.").arg(sysboxRuntime));
    }
    const QString found = Text::tr("The engine has no runtime called %1; it has %2.")
                              .arg(sysboxRuntime, info.runtimes.join(u", "_s));
    const QString why = Text::tr("This method runs the container with Sysbox.");
    if (info.isDockerDesktop()) {
        return blocker(
            id, found, why,
            Text::tr("Sysbox can't be installed in Docker Desktop. Take the method dind, "
                     "or a Linux machine."));
    }
    return blocker(
        id, found, why,
        Text::tr("Install Sysbox on the engine's host "
                 "(https://github.com/nestybox/sysbox/releases), check it with systemctl "
                 "status sysbox, then look again; or take another method."));
}

/// A container on the engine, as the list of containers tells.
struct ExistingContainer
{
    QString image;
    QString state;
    QString deployment;
    QStringList bindSources;
};

QHash<QString, ExistingContainer> existingContainers(const Json &list)
{
    QHash<QString, ExistingContainer> existing;
    for (const Json &item : list) {
        ExistingContainer container{.image = stringAt(item, "Image"),
                                    .state = stringAt(item, "State"),
                                    .deployment = {},
                                    .bindSources = {}};
        if (const Json *labels = member(item, "Labels")) {
            container.deployment = stringAt(*labels, labels::deployment.toLatin1().constData());
        }
        if (const Json *mounts = member(item, "Mounts"); mounts && mounts->is_array()) {
            for (const Json &mount : *mounts) {
                container.bindSources.append(stringAt(mount, "Source"));
            }
        }
        for (const QString &name : stringsAt(item, "Names")) {
            existing.insert(name.mid(1), container); // "/name"
        }
    }
    return existing;
}

Check checkName(const Plan &plan, const QString &name,
                const QHash<QString, ExistingContainer> &existing, bool replace)
{
    const QString id = u"name:"_s + name;
    const auto taken = existing.find(name);
    if (taken == existing.end()) {
        return ok(id, Text::tr("The name %1 is free.").arg(name));
    }
    const bool own = taken->deployment == plan.deployment;
    if (own && replace) {
        return ok(id, Text::tr("The container %1 of this deployment will be replaced.").arg(name));
    }
    return blocker(
        id,
        Text::tr("There is already a container named %1 (image %2, %3).")
            .arg(name, taken->image, taken->state),
        Text::tr("Names of containers are unique on an engine."),
        own ? Text::tr("It is an agent of this deployment: launch with \"replace\", remove it with "
                       "dind-wizard agents remove, or choose another name.")
            : Text::tr("Choose another name, or remove that container if nobody needs it."));
}

/// The five directories of the container wrapper can belong to only one agent on a host.
std::optional<Check> checkAgentDirectories(const Plan &plan,
                                           const QHash<QString, ExistingContainer> &existing)
{
    QStringList sources;
    for (const Container &container : plan.containers) {
        for (const Mount &mount : container.mounts) {
            if (mount.createSource) {
                sources.append(mount.source);
            }
        }
    }
    if (sources.isEmpty()) {
        return std::nullopt;
    }
    const QString id = u"agent-directories"_s;
    for (auto it = existing.begin(); it != existing.end(); ++it) {
        const bool shares =
            std::any_of(it->bindSources.begin(), it->bindSources.end(),
                        [&](const QString &source) { return sources.contains(source); });
        if (shares && it->state == u"running"_s && !findContainer(plan, it.key())) {
            return blocker(
                id, Text::tr("The container %1 uses /opt/buildagent of this host.").arg(it.key()),
                Text::tr("Two agents in the same directories destroy each other's files."),
                Text::tr(
                    "Switch the container wrapper off, take the method dind or sysbox, or stop "
                    "that container."));
        }
    }
    return ok(id, Text::tr("No other running container uses /opt/buildagent."));
}

QList<Check> checkBindSources(const Plan &plan, const docker::Endpoint &endpoint,
                              const docker::EngineInfo &info)
{
    QList<Check> checks;
    QStringList seen;
    const bool local = isOnThisMachine(endpoint, info);
    for (const Container &container : plan.containers) {
        for (const Mount &mount : container.mounts) {
            if (mount.type != Mount::Type::Bind || mount.createSource ||
                seen.contains(mount.source)) {
                continue;
            }
            seen.append(mount.source);
            const bool socket = mount.target == u"/var/run/docker.sock"_s;
            const QString id = socket ? u"socket"_s : u"path:"_s + mount.source;
            const QFileInfo source(mount.source);
            if (!local) {
                checks.append(ok(id, Text::tr("%1 is on the engine's host, which is not this "
                                              "machine: it can't be looked at from here.")
                                         .arg(mount.source)));
            } else if (!source.exists()) {
                checks.append(
                    blocker(id, Text::tr("%1 does not exist.").arg(mount.source),
                            Text::tr("It is mounted into the agent, and a missing path is "
                                     "not made up for."),
                            socket ? Text::tr("Leave the socket's path empty to take the "
                                              "engine's own: %1.")
                                         .arg(endpoint.path)
                                   : Text::tr("Correct the path, or create it first.")));
            } else if (socket && source.isDir()) {
                checks.append(blocker(
                    id, Text::tr("%1 is a directory, not a socket.").arg(mount.source),
                    Text::tr("An engine made it when somebody mounted the socket while it was "
                             "missing."),
                    Text::tr(
                        "Stop Docker, remove the empty directory with sudo rmdir %1, and start "
                        "Docker.")
                        .arg(mount.source)));
            } else {
                checks.append(ok(id, Text::tr("%1 is there.").arg(mount.source)));
            }
        }
    }
    return checks;
}

Check imageMissing(const QString &image, const QString &id, const Error &error)
{
    return blocker(id, Text::tr("%1 can't be pulled: %2").arg(image, error.message),
                   Text::tr("The engine does not have this image."),
                   error.hint.isEmpty()
                       ? Text::tr("Check name and tag. For a private registry log in once with "
                                  "docker login.")
                       : error.hint);
}

QCoro::Task<Check> checkImage(docker::Engine &engine, QString image, CheckOptions options,
                              Cancellation *cancel)
{
    const QString id = u"image:"_s + image;
    const Result<docker::ImageInfo> known = co_await engine.inspectImage(image, cancel);
    if (known && options.pull != PullPolicy::Always) {
        co_return ok(id, Text::tr("The engine has %1.").arg(image));
    }
    if (!known && known.error().code != ErrorCode::NotFound) {
        co_return blocker(id, known.error().message, {}, known.error().hint);
    }
    if (options.pull == PullPolicy::Never) {
        co_return blocker(id, Text::tr("The engine does not have %1.").arg(image),
                          Text::tr("Pulling is switched off."),
                          Text::tr("Allow pulling, or run docker pull %1.").arg(image));
    }
    if (!options.askRegistry) {
        co_return ok(id, Text::tr("%1 will be pulled.").arg(image));
    }
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Result<docker::RegistryAuth> auth =
        co_await docker::registryAuthFor(image, environment, cancel);
    if (!auth) {
        co_return imageMissing(image, id, auth.error());
    }
    docker::Request request;
    request.path = u"/distribution/%1/json"_s.arg(image);
    request.registryAuth = auth->header;
    const Result<docker::Response> answer = co_await engine.send(request, cancel);
    if (answer) {
        co_return ok(id, Text::tr("The registry has %1; it will be pulled.").arg(image));
    }
    const bool unknownRequest = answer.error().message.contains(u"page not found"_s) ||
                                answer.error().message.contains(u"Not Found"_s);
    if (answer.error().code == ErrorCode::NotFound && unknownRequest) {
        // Podman has no such request: whether the image can be pulled is known only by trying.
        co_return ok(id, Text::tr("%1 will be pulled.").arg(image));
    }
    co_return imageMissing(image, id, answer.error());
}

/// Name → deployment label (empty: not this program's) of all networks or volumes on the engine.
QHash<QString, QString> ownersByName(const Json &list)
{
    QHash<QString, QString> owners;
    for (const Json &item : list) {
        const Json *labels = member(item, "Labels");
        owners.insert(stringAt(item, "Name"),
                      labels ? stringAt(*labels, labels::deployment.toLatin1().constData())
                             : QString());
    }
    return owners;
}

/// A network or volume of that name that someone else made must not be used.
Check checkObject(const QString &kind, const QString &name, const QHash<QString, QString> &owners,
                  const QString &deployment)
{
    const QString id = kind + u':' + name;
    const auto owner = owners.find(name);
    if (owner == owners.end()) {
        return ok(id, Text::tr("The name %1 is free.").arg(name));
    }
    if (*owner == deployment) {
        return ok(id, Text::tr("%1 of this deployment is there and will be used.").arg(name));
    }
    return blocker(id, Text::tr("%1 is already there and belongs to something else.").arg(name),
                   Text::tr("Objects that this program did not make are never touched."),
                   Text::tr("Choose another name for the agent."));
}

/// The networks that the user named have to be there.
QList<Check> checkUsersNetworks(const Plan &plan, const QHash<QString, QString> &owners)
{
    QStringList seen{u"host"_s, u"bridge"_s, u"default"_s};
    for (const Network &network : plan.networks) {
        seen.append(network.name);
    }
    QList<Check> checks;
    for (const Container &container : plan.containers) {
        for (const NetworkAttachment &attachment : container.networks) {
            if (seen.contains(attachment.network)) {
                continue;
            }
            seen.append(attachment.network);
            const QString id = u"network:"_s + attachment.network;
            checks.append(
                owners.contains(attachment.network)
                    ? ok(id, Text::tr("The network %1 is there.").arg(attachment.network))
                    : blocker(id,
                              Text::tr("There is no network called %1.").arg(attachment.network),
                              Text::tr("The agent is to be connected to it."),
                              Text::tr("Make it with docker network create %1, or leave the field "
                                       "empty.")
                                  .arg(attachment.network)));
        }
    }
    return checks;
}

Check unreadable(const QString &id, const Error &error)
{
    return blocker(id, error.message, {}, error.hint);
}

QCoro::Task<QList<Check>> checkNames(docker::Engine &engine, const Plan &plan, bool replace,
                                     Cancellation *cancel)
{
    QList<Check> checks;
    const Result<Json> containers = co_await engine.listContainers({}, cancel);
    if (!containers) {
        co_return {unreadable(u"containers"_s, containers.error())};
    }
    const Result<Json> networks = co_await engine.listNetworks({}, cancel);
    if (!networks) {
        co_return {unreadable(u"networks"_s, networks.error())};
    }
    const Result<Json> volumes = co_await engine.listVolumes({}, cancel);
    if (!volumes) {
        co_return {unreadable(u"volumes"_s, volumes.error())};
    }
    const QHash<QString, ExistingContainer> existing = existingContainers(*containers);
    for (const Container &container : plan.containers) {
        checks.append(checkName(plan, container.name, existing, replace));
    }
    if (auto directories = checkAgentDirectories(plan, existing)) {
        checks.append(*directories);
    }
    const QHash<QString, QString> networkOwners = ownersByName(*networks);
    for (const Network &network : plan.networks) {
        checks.append(checkObject(u"network"_s, network.name, networkOwners, plan.deployment));
    }
    checks.append(checkUsersNetworks(plan, networkOwners));
    const QHash<QString, QString> volumeOwners = ownersByName(*volumes);
    for (const Volume &volume : plan.volumes) {
        checks.append(checkObject(u"volume"_s, volume.name, volumeOwners, plan.deployment));
    }
    co_return checks;
}

QList<Check> engineChecks(const docker::Endpoint &endpoint, const Result<docker::EngineInfo> &info,
                          bool needsSysbox)
{
    if (!info) {
        return {blocker(u"engine"_s, info.error().message,
                        Text::tr("The agent is made by a Docker engine."), info.error().hint)};
    }
    QList<Check> checks{ok(u"engine"_s, Text::tr("Docker engine %1 on %2, reached at %3 (%4).")
                                            .arg(info->serverVersion, info->operatingSystem,
                                                 endpoint.address, endpoint.origin))};
    checks.append(checkOsType(*info));
    if (needsSysbox) {
        checks.append(checkSysbox(*info));
    }
    return checks;
}

bool usesSysbox(const Plan &plan)
{
    return std::any_of(plan.containers.begin(), plan.containers.end(),
                       [](const Container &c) { return c.runtime == sysboxRuntime; });
}

} // namespace

QString toKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return u"ok"_s;
    case Verdict::Warning:
        return u"warning"_s;
    case Verdict::Blocker:
        return u"blocker"_s;
    }
    return {};
}

QCoro::Task<QList<Check>> checkEngine(docker::Engine &engine, bool needsSysbox,
                                      Cancellation *cancel)
{
    const Result<docker::EngineInfo> info = co_await engine.info(cancel);
    co_return engineChecks(engine.endpoint(), info, needsSysbox);
}

QCoro::Task<QList<Check>> checkPlan(docker::Engine &engine, Plan plan, CheckOptions options,
                                    Cancellation *cancel)
{
    const Result<docker::EngineInfo> info = co_await engine.info(cancel);
    QList<Check> checks = engineChecks(engine.endpoint(), info, usesSysbox(plan));
    if (!info) {
        co_return checks;
    }
    checks.append(checkBindSources(plan, engine.endpoint(), *info));
    const QList<Check> names = co_await checkNames(engine, plan, options.replace, cancel);
    checks.append(names);
    for (const QString &image : imagesOf(plan)) {
        const Check check = co_await checkImage(engine, image, options, cancel);
        checks.append(check);
    }
    co_return checks;
}

const Check *firstBlocker(const QList<Check> &checks)
{
    const auto found = std::find_if(checks.begin(), checks.end(), [](const Check &check) {
        return check.verdict == Verdict::Blocker;
    });
    return found == checks.end() ? nullptr : &*found;
}

Verdict worstOf(const QList<Check> &checks)
{
    Verdict worst = Verdict::Ok;
    for (const Check &check : checks) {
        worst = std::max(worst, check.verdict);
    }
    return worst;
}

Json checksToJson(const QList<Check> &checks)
{
    Json array = Json::array();
    for (const Check &check : checks) {
        array.push_back({{"id", check.id},
                         {"verdict", toKey(check.verdict)},
                         {"found", check.found},
                         {"why", check.why},
                         {"remedy", check.remedy}});
    }
    return {{"verdict", toKey(worstOf(checks))}, {"checks", array}};
}

} // namespace dw
