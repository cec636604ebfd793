#include "render/compose.h"

#include "render/dockerarguments.h"
#include "render/yamlwriter.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compose)
};

/// Compose replaces variables in values, and takes `$$` for a `$`; keys it leaves alone.
QString escapeVariables(const QString &value)
{
    return QString(value).replace(u'$', u"$$"_s);
}

/// Compose 2 takes such a key for an extension of the format, even where keys are the user's names.
bool isExtension(const QString &key)
{
    return key.startsWith(u"x-"_s);
}

/// What a service or network is called within the file; its own name stands in its settings.
QString keyFor(const QString &name)
{
    return isExtension(name) ? u'_' + name : name;
}

void writeMap(YamlWriter &yaml, const char *key, const QMap<QString, QString> &map)
{
    if (std::none_of(map.keyBegin(), map.keyEnd(), isExtension)) {
        yaml.map(key, map);
        return;
    }
    QStringList list;
    for (auto it = map.begin(); it != map.end(); ++it) {
        list.append(it.key() + u'=' + it.value());
    }
    yaml.strings(key, list);
}

void writeMounts(YamlWriter &yaml, const Container &container)
{
    if (container.mounts.isEmpty()) {
        return;
    }
    yaml.key("volumes");
    yaml.beginList();
    for (const Mount &mount : container.mounts) {
        if (hasShortForm(mount)) {
            yaml.string(shortForm(mount));
            continue;
        }
        // The long form of a bind mount fails when the source is missing, as it should.
        yaml.beginMap();
        yaml.string("type", mount.type == Mount::Type::Bind ? u"bind"_s : u"volume"_s);
        yaml.string("source", mount.source);
        yaml.string("target", mount.target);
        if (mount.readOnly) {
            yaml.flag("read_only", true);
        }
        yaml.endMap();
    }
    yaml.endList();
}

void writeNetworks(YamlWriter &yaml, const Container &container)
{
    static const QSet<QString> modes{u"host"_s, u"none"_s, u"bridge"_s, u"default"_s};
    if (container.networks.isEmpty()) {
        // Without this Compose would make a network of its own for the project.
        yaml.string("network_mode", u"default"_s);
        return;
    }
    const QString &first = container.networks.first().network;
    if (modes.contains(first)) {
        yaml.string("network_mode", first);
        return;
    }
    yaml.key("networks");
    yaml.beginMap();
    for (const NetworkAttachment &attachment : container.networks) {
        yaml.name(keyFor(attachment.network));
        yaml.beginMap();
        // Compose adds the service's name.
        QStringList aliases = attachment.aliases;
        aliases.removeAll(keyFor(container.name));
        if (!aliases.isEmpty()) {
            yaml.strings("aliases", aliases);
        }
        // Else the first by name would be the first.
        if (attachment.network == first && container.networks.size() > 1) {
            yaml.number("priority", 1);
        }
        yaml.endMap();
    }
    yaml.endMap();
}

void writeHealth(YamlWriter &yaml, const HealthCheck &health)
{
    const auto seconds = [](std::chrono::seconds value) {
        return QString::number(value.count()) + u's';
    };
    yaml.key("healthcheck");
    yaml.beginMap();
    yaml.strings("test", {u"CMD-SHELL"_s, health.command});
    yaml.string("interval", seconds(health.interval));
    yaml.string("timeout", seconds(health.timeout));
    yaml.string("start_period", seconds(health.startPeriod));
    yaml.number("retries", health.retries);
    yaml.endMap();
}

/// Compose 1 refuses a number whose billionfold is not whole in its floating point, such as 1.07.
/// Then the next one that is has to do; the kernel sees no difference.
QString cpusFor(double cpus)
{
    const auto billionths = std::llround(cpus * 1e9);
    for (const int off : {0, 1, -1, 2, -2, 3, -3}) {
        const auto near = static_cast<double>(billionths + off);
        if (near / 1e9 * 1e9 == near) {
            return formatCpus(near / 1e9);
        }
    }
    return formatCpus(cpus);
}

void writeLimits(YamlWriter &yaml, const Container &container)
{
    if (container.cpus) {
        yaml.key("cpus");
        yaml.plain(cpusFor(*container.cpus));
    }
    if (container.memoryBytes) {
        yaml.string("mem_limit", QString::number(*container.memoryBytes) + u'b');
    }
    if (container.pidsLimit) {
        yaml.number("pids_limit", *container.pidsLimit);
    }
}

void writeDependencies(YamlWriter &yaml, const Container &container)
{
    if (container.waitsFor.isEmpty()) {
        return;
    }
    yaml.key("depends_on");
    yaml.beginMap();
    for (const QString &other : container.waitsFor) {
        yaml.name(keyFor(other));
        yaml.beginMap();
        yaml.string("condition", u"service_healthy"_s);
        yaml.endMap();
    }
    yaml.endMap();
}

void writeService(YamlWriter &yaml, const Container &container, const QString &envFile)
{
    yaml.name(keyFor(container.name));
    yaml.beginMap();
    yaml.string("container_name", container.name);
    yaml.string("image", container.image);
    if (!container.command.isEmpty()) {
        yaml.strings("command", container.command);
    }
    yaml.string("restart", container.restart);
    yaml.string("stop_grace_period", QString::number(container.stopTimeout.count()) + u's');
    if (container.privileged) {
        yaml.flag("privileged", true);
    }
    if (!container.runtime.isEmpty()) {
        yaml.string("runtime", container.runtime);
    }
    if (!container.user.isEmpty()) {
        yaml.string("user", container.user);
    }
    if (!container.groupAdd.isEmpty()) {
        yaml.strings("group_add", container.groupAdd);
    }
    writeNetworks(yaml, container);
    if (!container.extraHosts.isEmpty()) {
        yaml.strings("extra_hosts", container.extraHosts);
    }
    if (!container.ports.isEmpty()) {
        QStringList ports;
        for (const PublishedPort &port : container.ports) {
            ports.append(portText(port)); // the long form of Compose 1 knows no address
        }
        yaml.strings("ports", ports);
    }
    if (!container.env.isEmpty()) {
        writeMap(yaml, "environment", container.env);
    }
    if (!container.secretEnv.isEmpty()) {
        yaml.strings("env_file", {envFile});
    }
    writeMounts(yaml, container);
    writeLimits(yaml, container);
    if (container.health) {
        writeHealth(yaml, *container.health);
    }
    writeMap(yaml, "labels", container.labels);
    writeDependencies(yaml, container);
    yaml.endMap();
}

/// Networks that containers use and the plan does not make: the user's own.
QStringList externalNetworks(const Plan &plan)
{
    QSet<QString> own{u"host"_s, u"none"_s, u"bridge"_s, u"default"_s};
    for (const Network &network : plan.networks) {
        own.insert(network.name);
    }
    QStringList external;
    for (const Container &container : plan.containers) {
        for (const NetworkAttachment &attachment : container.networks) {
            if (!own.contains(attachment.network)) {
                own.insert(attachment.network);
                external.append(attachment.network);
            }
        }
    }
    return external;
}

/// Volumes that the user named and the plan does not make.
QStringList externalVolumes(const Plan &plan)
{
    QSet<QString> own;
    for (const Volume &volume : plan.volumes) {
        own.insert(volume.name);
    }
    QStringList external;
    for (const Container &container : plan.containers) {
        for (const Mount &mount : container.mounts) {
            if (mount.type == Mount::Type::Volume && !own.contains(mount.source)) {
                own.insert(mount.source);
                external.append(mount.source);
            }
        }
    }
    return external;
}

/// `labels`: of a network that the plan makes.
void writeNetwork(YamlWriter &yaml, const QString &name, const Labels *labels)
{
    yaml.name(keyFor(name));
    yaml.beginMap();
    yaml.string("name", name);
    if (labels) {
        yaml.flag("attachable", true); // Compose 1 makes it so anyway
        writeMap(yaml, "labels", *labels);
    } else {
        yaml.flag("external", true);
    }
    yaml.endMap();
}

void writeTopNetworks(YamlWriter &yaml, const Plan &plan)
{
    const QStringList external = externalNetworks(plan);
    if (plan.networks.isEmpty() && external.isEmpty()) {
        return;
    }
    yaml.key("networks");
    yaml.beginMap();
    for (const Network &network : plan.networks) {
        writeNetwork(yaml, network.name, &network.labels);
    }
    for (const QString &name : external) {
        writeNetwork(yaml, name, nullptr);
    }
    yaml.endMap();
}

void writeTopVolumes(YamlWriter &yaml, const Plan &plan)
{
    yaml.key("volumes");
    yaml.beginMap();
    for (const Volume &volume : plan.volumes) {
        yaml.name(volume.name);
        yaml.beginMap();
        yaml.string("name", volume.name);
        writeMap(yaml, "labels", volume.labels);
        yaml.endMap();
    }
    for (const QString &name : externalVolumes(plan)) {
        // Not `external`: the docker command makes a named volume that is missing, and so must
        // this.
        yaml.name(name);
        yaml.beginMap();
        yaml.string("name", name);
        yaml.endMap();
    }
    yaml.endMap();
}

bool hasHostTwice(const Container &container)
{
    QSet<QString> names;
    for (const QString &host : container.extraHosts) {
        names.insert(host.section(u':', 0, 0));
    }
    return names.size() < container.extraHosts.size();
}

} // namespace

QString composeFile(const Plan &plan, const ExportOptions &options)
{
    YamlWriter yaml(escapeVariables);
    yaml.comment(Text::tr("TeamCity agents \"%1\", method %2. Made by dind-wizard.")
                     .arg(plan.deployment, plan.method));
    yaml.comment(Text::tr("Start with: docker compose up -d (or docker-compose up -d)"));
    for (const QString &note : plan.notes + notInCompose(plan, options)) {
        yaml.comment(note);
    }
    yaml.blankLine();
    yaml.beginMap();
    yaml.key("services");
    yaml.beginMap();
    for (const Container &container : plan.containers) {
        writeService(yaml, container, options.envFile);
    }
    yaml.endMap();
    writeTopNetworks(yaml, plan);
    writeTopVolumes(yaml, plan);
    yaml.endMap();
    yaml.endLine();
    return yaml.text();
}

QString composeService(const Container &container, const ExportOptions &options)
{
    YamlWriter yaml(escapeVariables);
    yaml.beginMap();
    writeService(yaml, container, options.envFile);
    yaml.endMap();
    return yaml.text();
}

QStringList notInCompose(const Plan &plan, const ExportOptions &options)
{
    const auto any = [&plan](const auto &matches) {
        return std::any_of(plan.containers.begin(), plan.containers.end(), matches);
    };
    QStringList losses;
    if (any(hasHostTwice)) {
        losses.append(Text::tr("Compose 1 keeps only the last address of each extra host."));
    }
    if (any([](const Container &c) { return !c.secretEnv.isEmpty(); })) {
        // The docker command takes a line of an env file as it stands.
        losses.append(Text::tr("In the file %1, Compose replaces variables and reads quotes and # "
                               "in its own way, so a value with $, #, quotes or blanks has to "
                               "stand in single quotes there.")
                          .arg(options.envFile));
    }
    return losses;
}

} // namespace dw
