#include "render/dockerarguments.h"

#include "render/shellquote.h"

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

void appendLabels(ArgumentGroups &groups, const Labels &labels)
{
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        groups.append({u"--label"_s, it.key() + u'=' + it.value()});
    }
}

QString seconds(std::chrono::seconds value)
{
    return QString::number(value.count()) + u's';
}

void appendHealth(ArgumentGroups &groups, const HealthCheck &health)
{
    groups.append({u"--health-cmd"_s, health.command});
    groups.append({u"--health-interval"_s, seconds(health.interval)});
    groups.append({u"--health-timeout"_s, seconds(health.timeout)});
    groups.append({u"--health-start-period"_s, seconds(health.startPeriod)});
    groups.append({u"--health-retries"_s, QString::number(health.retries)});
}

void appendNetwork(ArgumentGroups &groups, const Container &container)
{
    if (!container.networks.isEmpty()) {
        const NetworkAttachment &first = container.networks.first();
        groups.append({u"--network"_s, first.network});
        for (const QString &alias : first.aliases) {
            groups.append({u"--network-alias"_s, alias});
        }
    }
    for (const QString &host : container.extraHosts) {
        groups.append({u"--add-host"_s, host});
    }
    for (const PublishedPort &port : container.ports) {
        groups.append({u"--publish"_s, portText(port)});
    }
}

void appendLimits(ArgumentGroups &groups, const Container &container)
{
    if (container.cpus) {
        groups.append({u"--cpus"_s, formatCpus(*container.cpus)});
    }
    if (container.memoryBytes) {
        groups.append({u"--memory"_s, QString::number(*container.memoryBytes) + u'b'});
    }
    if (container.pidsLimit) {
        groups.append({u"--pids-limit"_s, QString::number(*container.pidsLimit)});
    }
}

} // namespace

QString formatCpus(double cpus)
{
    // The engine counts in billionths, and the docker command refuses a number with more places.
    QString text = QString::number(cpus, 'f', 9);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString portText(const PublishedPort &port)
{
    return u"%1:%2:%3"_s.arg(port.hostAddress, QString::number(port.hostPort),
                             QString::number(port.containerPort));
}

bool needsConnecting(const Container &container)
{
    return container.networks.size() > 1;
}

QStringList mountArguments(const Mount &mount)
{
    if (hasShortForm(mount)) {
        return {u"--volume"_s, shortForm(mount)};
    }
    QStringList fields{u"type="_s + (mount.type == Mount::Type::Bind ? u"bind"_s : u"volume"_s),
                       u"source="_s + mount.source, u"target="_s + mount.target};
    if (mount.readOnly) {
        fields.append(u"readonly"_s);
    }
    return {u"--mount"_s, csvRecord(fields)};
}

ArgumentGroups networkCreateArguments(const Network &network)
{
    // Compose 1 makes every network so. It means something to a swarm only.
    ArgumentGroups groups{{u"docker"_s, u"network"_s, u"create"_s}, {u"--attachable"_s}};
    appendLabels(groups, network.labels);
    groups.append({network.name});
    return groups;
}

ArgumentGroups volumeCreateArguments(const Labels &labels)
{
    ArgumentGroups groups{{u"docker"_s, u"volume"_s, u"create"_s}};
    appendLabels(groups, labels);
    return groups;
}

ArgumentGroups containerArguments(const Container &container, const QString &envFile)
{
    ArgumentGroups groups;
    if (needsConnecting(container)) {
        groups.append({u"docker"_s, u"create"_s});
    } else {
        groups.append({u"docker"_s, u"run"_s, u"-d"_s});
    }
    groups.append({u"--name"_s, container.name});
    groups.append({u"--restart"_s, container.restart});
    groups.append({u"--stop-timeout"_s, QString::number(container.stopTimeout.count())});
    if (container.privileged) {
        groups.append({u"--privileged"_s});
    }
    if (!container.runtime.isEmpty()) {
        groups.append({u"--runtime"_s, container.runtime});
    }
    if (!container.user.isEmpty()) {
        groups.append({u"--user"_s, container.user});
    }
    for (const QString &group : container.groupAdd) {
        groups.append({u"--group-add"_s, group});
    }
    appendNetwork(groups, container);
    for (auto it = container.env.begin(); it != container.env.end(); ++it) {
        groups.append({u"--env"_s, it.key() + u'=' + it.value()});
    }
    if (!container.secretEnv.isEmpty()) {
        groups.append({u"--env-file"_s, envFile});
    }
    for (const Mount &mount : container.mounts) {
        groups.append(mountArguments(mount));
    }
    appendLimits(groups, container);
    if (container.health) {
        appendHealth(groups, *container.health);
    }
    appendLabels(groups, container.labels);
    groups.append({container.image});
    for (const QString &word : container.command) {
        groups.append({word});
    }
    return groups;
}

} // namespace dw
