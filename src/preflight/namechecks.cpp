#include "preflight/findings.h"
#include "preflight/subjects.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

/// What a list could not tell.
Check unreadable(const QString &id, const Error &error)
{
    return blocker(id, error.message,
                   Text::tr("A launch has to know what is there already, to touch none of it."),
                   error.hint);
}

/// Whether no container, network or volume is called `name` or has a name made from it.
bool isFree(const Survey &survey, const QString &name)
{
    const auto unrelated = [&](const auto &seen) {
        return seen.name != name && !seen.name.startsWith(name + u'-');
    };
    return std::all_of(survey.containers->begin(), survey.containers->end(), unrelated) &&
           std::all_of(survey.networks->begin(), survey.networks->end(), unrelated) &&
           std::all_of(survey.volumes->begin(), survey.volumes->end(), unrelated);
}

QList<SpecChange> takeAnotherName(const Survey &survey, const Intent &intent)
{
    if (!intent.spec || !survey.containers || !survey.networks || !survey.volumes) {
        return {};
    }
    for (int number = 2; number < 100; ++number) {
        // With a server the name is part of an address, which allows less.
        const qsizetype longest = intent.spec->trialServer ? 50 : 90;
        const QString name = u"%1-%2"_s.arg(intent.spec->name.left(longest)).arg(number);
        if (isFree(survey, name)) {
            return change(intent, Text::tr("Call it %1").arg(name),
                          [&](AgentSpec &spec) { spec.name = name; });
        }
    }
    return {};
}

Check containerName(const Survey &survey, const Intent &intent, const QString &name,
                    const SeenContainer *taken)
{
    const QString id = u"name:"_s + name;
    if (!taken) {
        return ok(id, Text::tr("The name %1 is free.").arg(name));
    }
    const bool own = taken->deployment == intent.plan.deployment;
    if (own && intent.options.replace) {
        Check check =
            ok(id, Text::tr("The container %1 of this deployment will be replaced.").arg(name));
        check.isOwnAgent = true;
        return check;
    }
    Check check = blocker(
        id,
        Text::tr("There is already a container named %1 (image %2, %3).")
            .arg(name, taken->image, taken->state),
        Text::tr("Names of containers are unique on an engine."),
        own ? Text::tr("It is an agent of this deployment: launch with \"replace\", remove it with "
                       "dind-wizard agents remove, or choose another name.")
            : Text::tr("Choose another name, or remove that container if nobody needs it."));
    check.changes = takeAnotherName(survey, intent);
    check.isOwnAgent = own;
    return check;
}

/// The five directories of the container wrapper can belong to only one agent on a host. The engine
/// would not mind; the launch refuses, because the other agent would be damaged.
std::optional<Check> agentDirectories(const Survey &survey, const Intent &intent)
{
    QStringList sources;
    for (const Container &container : intent.plan.containers) {
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
    for (const SeenContainer &other : *survey.containers) {
        const bool shares = std::any_of(
            other.mounts.begin(), other.mounts.end(),
            [&](const SeenContainer::Mount &mount) { return sources.contains(mount.source); });
        if (shares && other.isRunning() && !findContainer(intent.plan, other.name)) {
            Check check = blocker(
                id, Text::tr("The container %1 uses /opt/buildagent of this host.").arg(other.name),
                Text::tr("Two agents in the same directories destroy each other's files."),
                Text::tr("Switch the container wrapper off, take the method dind or sysbox, or "
                         "stop that container."));
            check.changes = change(intent, Text::tr("Without the container wrapper"),
                                   [](AgentSpec &spec) { spec.containerWrapper = false; }) +
                            takeMethod(intent, Method::Dind);
            return check;
        }
    }
    return ok(id, Text::tr("No other running container uses /opt/buildagent."));
}

/// A network or volume of that name that someone else made must not be used.
Check object(const Survey &survey, const Intent &intent, const QString &kind, const QString &name,
             const QHash<QString, QString> &owners)
{
    const QString id = kind + u':' + name;
    const auto owner = owners.find(name);
    if (owner == owners.end()) {
        return ok(id, Text::tr("The name %1 is free.").arg(name));
    }
    if (*owner == intent.plan.deployment) {
        return ok(id, Text::tr("%1 of this deployment is there and will be used.").arg(name));
    }
    Check check =
        blocker(id, Text::tr("%1 is already there and belongs to something else.").arg(name),
                Text::tr("Objects that this program did not make are never touched."),
                Text::tr("Choose another name for the agent."));
    check.changes = takeAnotherName(survey, intent);
    return check;
}

/// Name → deployment label of all objects.
template <class Seen>
QHash<QString, QString> ownersOf(const QList<Seen> &list)
{
    QHash<QString, QString> owners;
    for (const Seen &seen : list) {
        owners.insert(seen.name, seen.deployment);
    }
    return owners;
}

} // namespace

QList<Check> nameChecks(const Survey &survey, const Intent &intent)
{
    QList<Check> checks;
    if (!survey.containers) {
        checks.append(unreadable(u"containers"_s, survey.containers.error()));
    } else {
        QHash<QString, const SeenContainer *> byName;
        for (const SeenContainer &container : *survey.containers) {
            byName.insert(container.name, &container);
        }
        for (const Container &container : intent.plan.containers) {
            checks.append(
                containerName(survey, intent, container.name, byName.value(container.name)));
        }
        if (const auto directories = agentDirectories(survey, intent)) {
            checks.append(*directories);
        }
    }
    if (!survey.networks) {
        checks.append(unreadable(u"networks"_s, survey.networks.error()));
    } else {
        const QHash<QString, QString> owners = ownersOf(*survey.networks);
        for (const Network &network : intent.plan.networks) {
            checks.append(object(survey, intent, u"network"_s, network.name, owners));
        }
    }
    if (!survey.volumes) {
        checks.append(unreadable(u"volumes"_s, survey.volumes.error()));
    } else {
        const QHash<QString, QString> owners = ownersOf(*survey.volumes);
        for (const Volume &volume : intent.plan.volumes) {
            checks.append(object(survey, intent, u"volume"_s, volume.name, owners));
        }
    }
    return checks;
}

} // namespace dw::preflight
