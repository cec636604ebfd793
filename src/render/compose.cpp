#include "render/compose.h"

#include "render/dockerarguments.h"
#include "render/shellquote.h"

#include <QCoreApplication>
#include <QSet>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compose)
};

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

/// Emits quoted strings and plain keys; the one place where Compose's `$` is escaped.
class Writer
{
public:
    std::string text() const { return m_out.c_str(); }
    YAML::Emitter &out() { return m_out; }

    void comment(const QString &text)
    {
        m_out << YAML::Comment(commentLine(text).toStdString()) << YAML::Newline;
    }
    /// A key of the Compose format.
    void key(const char *name) { m_out << YAML::Key << name << YAML::Value; }
    /// A key that is a name; Compose replaces no variables in keys.
    void name(const QString &text)
    {
        m_out << YAML::Key;
        quoted(text);
        m_out << YAML::Value;
    }
    void string(QString text) { quoted(text.replace(u'$', u"$$"_s)); }
    void string(const char *key_, const QString &text)
    {
        key(key_);
        string(text);
    }
    void strings(const char *key_, const QStringList &list)
    {
        key(key_);
        m_out << YAML::BeginSeq;
        for (const QString &text : list) {
            string(text);
        }
        m_out << YAML::EndSeq;
    }
    void map(const char *key_, const QMap<QString, QString> &map)
    {
        key(key_);
        if (std::any_of(map.keyBegin(), map.keyEnd(), isExtension)) {
            m_out << YAML::BeginSeq;
            for (auto it = map.begin(); it != map.end(); ++it) {
                string(it.key() + u'=' + it.value());
            }
            m_out << YAML::EndSeq;
            return;
        }
        m_out << YAML::BeginMap;
        for (auto it = map.begin(); it != map.end(); ++it) {
            name(it.key());
            string(it.value());
        }
        m_out << YAML::EndMap;
    }

private:
    YAML::Emitter m_out;

    void quoted(const QString &text)
    {
        // YAML 1.1 takes the separators for line breaks and would fold them, 1.2 would not. A DEL
        // may not stand in a YAML file as it is, and the emitter lets it through.
        const bool escapes = std::any_of(text.begin(), text.end(), [](QChar c) {
            return c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
                   c.unicode() == 0x7F;
        });
        m_out << YAML::DoubleQuoted;
        if (escapes) {
            m_out << YAML::EscapeNonAscii;
        }
        m_out << text.toStdString();
    }
};

void writeMounts(Writer &yaml, const Container &container)
{
    if (container.mounts.isEmpty()) {
        return;
    }
    yaml.key("volumes");
    yaml.out() << YAML::BeginSeq;
    for (const Mount &mount : container.mounts) {
        if (hasShortForm(mount)) {
            yaml.string(shortForm(mount));
            continue;
        }
        // The long form of a bind mount fails when the source is missing, as it should.
        yaml.out() << YAML::BeginMap;
        yaml.string("type", mount.type == Mount::Type::Bind ? u"bind"_s : u"volume"_s);
        yaml.string("source", mount.source);
        yaml.string("target", mount.target);
        if (mount.readOnly) {
            yaml.key("read_only");
            yaml.out() << true;
        }
        yaml.out() << YAML::EndMap;
    }
    yaml.out() << YAML::EndSeq;
}

void writeNetworks(Writer &yaml, const Container &container)
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
    yaml.out() << YAML::BeginMap;
    for (const NetworkAttachment &attachment : container.networks) {
        yaml.name(keyFor(attachment.network));
        yaml.out() << YAML::BeginMap;
        // Compose adds the service's name.
        QStringList aliases = attachment.aliases;
        aliases.removeAll(keyFor(container.name));
        if (!aliases.isEmpty()) {
            yaml.strings("aliases", aliases);
        }
        // Else the first by name would be the first.
        if (attachment.network == first && container.networks.size() > 1) {
            yaml.key("priority");
            yaml.out() << 1;
        }
        yaml.out() << YAML::EndMap;
    }
    yaml.out() << YAML::EndMap;
}

void writeHealth(Writer &yaml, const HealthCheck &health)
{
    const auto seconds = [](std::chrono::seconds value) {
        return QString::number(value.count()) + u's';
    };
    yaml.key("healthcheck");
    yaml.out() << YAML::BeginMap;
    yaml.strings("test", {u"CMD-SHELL"_s, health.command});
    yaml.string("interval", seconds(health.interval));
    yaml.string("timeout", seconds(health.timeout));
    yaml.string("start_period", seconds(health.startPeriod));
    yaml.key("retries");
    yaml.out() << health.retries << YAML::EndMap;
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

void writeLimits(Writer &yaml, const Container &container)
{
    if (container.cpus) {
        yaml.key("cpus");
        yaml.out() << cpusFor(*container.cpus).toStdString();
    }
    if (container.memoryBytes) {
        yaml.string("mem_limit", QString::number(*container.memoryBytes) + u'b');
    }
    if (container.pidsLimit) {
        yaml.key("pids_limit");
        yaml.out() << static_cast<long long>(*container.pidsLimit);
    }
}

void writeDependencies(Writer &yaml, const Container &container)
{
    if (container.waitsFor.isEmpty()) {
        return;
    }
    yaml.key("depends_on");
    yaml.out() << YAML::BeginMap;
    for (const QString &other : container.waitsFor) {
        yaml.name(keyFor(other));
        yaml.out() << YAML::BeginMap;
        yaml.string("condition", u"service_healthy"_s);
        yaml.out() << YAML::EndMap;
    }
    yaml.out() << YAML::EndMap;
}

void writeService(Writer &yaml, const Container &container, const QString &envFile)
{
    yaml.name(keyFor(container.name));
    yaml.out() << YAML::BeginMap;
    yaml.string("container_name", container.name);
    yaml.string("image", container.image);
    yaml.string("restart", container.restart);
    yaml.string("stop_grace_period", QString::number(container.stopTimeout.count()) + u's');
    if (container.privileged) {
        yaml.key("privileged");
        yaml.out() << true;
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
    if (!container.env.isEmpty()) {
        yaml.map("environment", container.env);
    }
    if (!container.secretEnv.isEmpty()) {
        yaml.strings("env_file", {envFile});
    }
    writeMounts(yaml, container);
    writeLimits(yaml, container);
    if (container.health) {
        writeHealth(yaml, *container.health);
    }
    yaml.map("labels", container.labels);
    writeDependencies(yaml, container);
    yaml.out() << YAML::EndMap;
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
void writeNetwork(Writer &yaml, const QString &name, const Labels *labels)
{
    yaml.name(keyFor(name));
    yaml.out() << YAML::BeginMap;
    yaml.string("name", name);
    if (labels) {
        yaml.key("attachable"); // Compose 1 makes it so anyway
        yaml.out() << true;
        yaml.map("labels", *labels);
    } else {
        yaml.key("external");
        yaml.out() << true;
    }
    yaml.out() << YAML::EndMap;
}

void writeTopNetworks(Writer &yaml, const Plan &plan)
{
    const QStringList external = externalNetworks(plan);
    if (plan.networks.isEmpty() && external.isEmpty()) {
        return;
    }
    yaml.key("networks");
    yaml.out() << YAML::BeginMap;
    for (const Network &network : plan.networks) {
        writeNetwork(yaml, network.name, &network.labels);
    }
    for (const QString &name : external) {
        writeNetwork(yaml, name, nullptr);
    }
    yaml.out() << YAML::EndMap;
}

void writeTopVolumes(Writer &yaml, const Plan &plan)
{
    yaml.key("volumes");
    yaml.out() << YAML::BeginMap;
    for (const Volume &volume : plan.volumes) {
        yaml.name(volume.name);
        yaml.out() << YAML::BeginMap;
        yaml.string("name", volume.name);
        yaml.map("labels", volume.labels);
        yaml.out() << YAML::EndMap;
    }
    for (const QString &name : externalVolumes(plan)) {
        // Not `external`: the docker command makes a named volume that is missing, and so must
        // this.
        yaml.name(name);
        yaml.out() << YAML::BeginMap;
        yaml.string("name", name);
        yaml.out() << YAML::EndMap;
    }
    yaml.out() << YAML::EndMap;
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
    Writer yaml;
    yaml.comment(Text::tr("TeamCity agents \"%1\", method %2. Made by dind-wizard.")
                     .arg(plan.deployment, plan.method));
    yaml.comment(Text::tr("Start with: docker compose up -d (or docker-compose up -d)"));
    for (const QString &note : plan.notes) {
        yaml.comment(note);
    }
    if (std::any_of(plan.containers.begin(), plan.containers.end(), hasHostTwice)) {
        yaml.comment(Text::tr("Compose 1 keeps only the last address of each extra host."));
    }
    yaml.out() << YAML::BeginMap;
    yaml.key("services");
    yaml.out() << YAML::BeginMap;
    for (const Container &container : plan.containers) {
        writeService(yaml, container, options.envFile);
    }
    yaml.out() << YAML::EndMap;
    writeTopNetworks(yaml, plan);
    writeTopVolumes(yaml, plan);
    yaml.out() << YAML::EndMap << YAML::Newline;
    return QString::fromStdString(yaml.text());
}

} // namespace dw
