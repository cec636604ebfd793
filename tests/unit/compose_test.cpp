#include "common/json.h"
#include "core_samples.h"
#include "methods/planner.h"
#include "render/compose.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cmath>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

/// What two YAML readers, of YAML 1.2 (yaml-cpp) and 1.1 (PyYAML, Compose 1.29's), find in the
/// file.
class ComposeTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatThePlanSays_data() { sample_data(); }
    void saysWhatThePlanSays();
    void everyStringIsQuoted_data() { sample_data(); }
    void everyStringIsQuoted();
    void pythonReadsTheSame_data() { sample_data(); }
    void pythonReadsTheSame();
    void everyCharacter();
    void onlyKnownKeys_data() { sample_data(); }
    void onlyKnownKeys();
    void networks_data();
    void networks();
    void namesThatBeginWithX();
    void hostsWithTwoAddresses();
    void cpus();

private:
    void sample_data();
};

namespace {

Plan planOf(const AgentSpec &spec)
{
    const bool token = spec.count == 1;
    const auto plan = makePlan(spec, samples::facts(), {.withToken = token});
    return plan ? *plan : Plan{};
}

/// All scalars as text.
Json toJson(const YAML::Node &node)
{
    if (node.IsMap()) {
        Json object = Json::object();
        for (const auto &item : node) {
            object[item.first.Scalar()] = toJson(item.second);
        }
        return object;
    }
    if (node.IsSequence()) {
        Json array = Json::array();
        for (const auto &item : node) {
            array.push_back(toJson(item));
        }
        return array;
    }
    return node.Scalar();
}

Json read(const QString &text)
{
    return toJson(YAML::Load(text.toStdString()));
}

/// A value as Compose hands it on: `$$` is `$`, and any other `$` would be a variable.
QString interpolated(const Json &value)
{
    QString text = toQString(value);
    if (QString(text).remove(u"$$"_s).contains(u'$')) {
        return u"a variable stands in: "_s + text;
    }
    return text.replace(u"$$"_s, u"$"_s);
}

QStringList interpolatedList(const Json &array)
{
    QStringList list;
    for (const Json &item : array) {
        list.append(interpolated(item));
    }
    return list;
}

QMap<QString, QString> interpolatedMap(const Json &object)
{
    QMap<QString, QString> map;
    for (const auto &item : object.items()) {
        map.insert(QString::fromStdString(item.key()), interpolated(item.value()));
    }
    return map;
}

Mount mountFrom(const Json &json)
{
    if (json.is_object()) {
        Mount mount;
        mount.type =
            interpolated(json["type"]) == u"bind"_s ? Mount::Type::Bind : Mount::Type::Volume;
        mount.source = interpolated(json["source"]);
        mount.target = interpolated(json["target"]);
        mount.readOnly = stringAt(json, "read_only") == u"true"_s;
        return mount;
    }
    const QStringList parts = interpolated(json).split(u':');
    const bool path = parts[0].startsWith(u'/');
    return {path ? Mount::Type::Bind : Mount::Type::Volume, parts[0], parts.value(1),
            parts.value(2) == u"ro"_s, path};
}

void checkService(const Json &service, const Container &container)
{
    QCOMPARE(interpolated(service["container_name"]), container.name);
    QCOMPARE(interpolated(service["image"]), container.image);
    QCOMPARE(interpolated(service["restart"]), container.restart);
    QCOMPARE(stringAt(service, "stop_grace_period"),
             QString::number(container.stopTimeout.count()) + u's');
    QCOMPARE(stringAt(service, "privileged"), container.privileged ? u"true"_s : QString());
    QCOMPARE(stringAt(service, "runtime"), container.runtime);
    QCOMPARE(stringAt(service, "user"), container.user);
    QCOMPARE(stringsAt(service, "group_add"), container.groupAdd);
    QCOMPARE(stringsAt(service, "extra_hosts"), container.extraHosts);
    QCOMPARE(interpolatedMap(service["environment"]), container.env);
    QCOMPARE(stringsAt(service, "env_file"),
             container.secretEnv.isEmpty() ? QStringList() : QStringList{u"agent.env"_s});
    QCOMPARE(interpolatedMap(service["labels"]), container.labels);
    QList<Mount> mounts;
    for (const Json &mount : service["volumes"]) {
        mounts.append(mountFrom(mount));
    }
    QCOMPARE(mounts, container.mounts);
    QCOMPARE(stringAt(service, "cpus"), container.cpus ? u"1.5"_s : QString());
    QCOMPARE(stringAt(service, "mem_limit"),
             container.memoryBytes ? QString::number(*container.memoryBytes) + u'b' : QString());
    QCOMPARE(stringAt(service, "pids_limit"),
             container.pidsLimit ? QString::number(*container.pidsLimit) : QString());
    QCOMPARE(keysAt(service, "depends_on"), container.waitsFor);
    for (const QString &other : container.waitsFor) {
        QCOMPARE(stringAt(service["depends_on"][other.toStdString()], "condition"),
                 u"service_healthy"_s);
    }
    if (container.health) {
        const Json &health = service["healthcheck"];
        QCOMPARE(interpolatedList(health["test"]),
                 QStringList({u"CMD-SHELL"_s, container.health->command}));
        QCOMPARE(stringAt(health, "interval"), u"2s"_s);
        QCOMPARE(stringAt(health, "timeout"), u"10s"_s);
        QCOMPARE(stringAt(health, "start_period"), u"60s"_s);
        QCOMPARE(stringAt(health, "retries"), u"15"_s);
    }
    QCOMPARE(service.contains("healthcheck"), container.health.has_value());
    QStringList networkNames;
    for (const NetworkAttachment &attachment : container.networks) {
        networkNames.append(attachment.network);
        QStringList aliases =
            stringsAt(service["networks"][attachment.network.toStdString()], "aliases");
        aliases.prepend(container.name); // Compose adds the service's name
        QCOMPARE(aliases, attachment.aliases);
        const bool first = networkNames.size() == 1 && container.networks.size() > 1;
        QCOMPARE(stringAt(service["networks"][attachment.network.toStdString()], "priority"),
                 first ? u"1"_s : QString());
    }
    QCOMPARE(keysAt(service, "networks"), networkNames);
    QCOMPARE(stringAt(service, "network_mode"),
             container.networks.isEmpty() ? u"default"_s : QString());
}

/// Plain scalars that are neither keys of the format nor numbers or booleans.
void collectUnquoted(const YAML::Node &node, QStringList &found)
{
    if (node.IsMap()) {
        for (const auto &item : node) {
            static const QRegularExpression formatKey(u"\\A[a-z_]+\\z"_s);
            const QString key = QString::fromStdString(item.first.Scalar());
            if (item.first.Tag() != "!" && !formatKey.match(key).hasMatch()) {
                found.append(key);
            }
            collectUnquoted(item.second, found);
        }
    } else if (node.IsSequence()) {
        for (const auto &item : node) {
            collectUnquoted(item, found);
        }
    } else if (node.Tag() != "!") {
        static const QRegularExpression value(u"\\A(true|-?[0-9]+(\\.[0-9]+)?)\\z"_s);
        const QString text = QString::fromStdString(node.Scalar());
        if (!value.match(text).hasMatch()) {
            found.append(text);
        }
    }
}

/// The file as PyYAML reads it, all scalars as text, or null with a warning.
Json readByPython(const QString &text)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, u"import sys, json, yaml\n"
                           "json.dump(yaml.load(sys.stdin.buffer, Loader=yaml.BaseLoader), "
                           "sys.stdout)"_s});
    python.write(text.toUtf8());
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    const auto json = parseJson(python.readAllStandardOutput());
    return json ? *json : Json();
}

bool hasPython()
{
    return QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import yaml"_s}) == 0;
}

} // namespace

void ComposeTest::sample_data()
{
    QTest::addColumn<AgentSpec>("spec");
    QTest::newRow("docker-socket") << samples::spec(Method::DockerSocket);
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.containerWrapper = false;
    spec.runAs = RunAs::Agent;
    spec.count = 2;
    QTest::newRow("docker-socket, two") << spec;
    QTest::newRow("dind sidecar") << samples::spec(Method::Dind);
    QTest::newRow("dind agent") << samples::spec(Method::Dind, Placement::Agent);
    QTest::newRow("sysbox agent") << samples::spec(Method::Sysbox);
    QTest::newRow("sysbox sidecar") << samples::spec(Method::Sysbox, Placement::Sidecar);
    QTest::newRow("everything hostile") << samples::hostileSpec();
    spec = samples::spec(Method::DockerSocket);
    spec.env.insert(u"LONG"_s, QString(64 * 1024, u'x') + u" y"_s);
    spec.env.insert(u"WORDS"_s, u"many words "_s.repeated(1000));
    spec.env.insert(u"LINES"_s, u"  line: # no comment\n"_s.repeated(1000));
    QTest::newRow("long values") << spec;
    spec = samples::spec(Method::DockerSocket);
    spec.socketPath = u"/srv/$HOME/'\"\\`, ü # x: y"_s;
    spec.runAs = RunAs::Agent;
    QTest::newRow("odd socket") << spec;
}

void ComposeTest::saysWhatThePlanSays()
{
    QFETCH(AgentSpec, spec);
    const Plan plan = planOf(spec);
    QVERIFY(!plan.containers.isEmpty());
    const Json compose = read(composeFile(plan));
    QStringList names;
    for (const Container &container : plan.containers) {
        names.append(container.name);
        checkService(compose["services"][container.name.toStdString()], container);
    }
    QCOMPARE(keysAt(compose, "services"), names);

    QStringList volumes;
    for (const Volume &volume : plan.volumes) {
        volumes.append(volume.name);
        const Json &entry = compose["volumes"][volume.name.toStdString()];
        QCOMPARE(stringAt(entry, "name"), volume.name);
        QCOMPARE(interpolatedMap(entry["labels"]), volume.labels);
    }
    for (const VolumeOption &volume : spec.volumes) {
        if (!volume.source.startsWith(u'/')) {
            volumes.append(volume.source);
            QCOMPARE(compose["volumes"][volume.source.toStdString()].dump(),
                     Json({{"name", volume.source}}).dump());
        }
    }
    QCOMPARE(keysAt(compose, "volumes"), volumes);

    QStringList networks;
    for (const Network &network : plan.networks) {
        networks.append(network.name);
        const Json &entry = compose["networks"][network.name.toStdString()];
        QCOMPARE(stringAt(entry, "name"), network.name);
        QCOMPARE(interpolatedMap(entry["labels"]), network.labels);
    }
    if (!spec.network.isEmpty()) {
        networks.append(spec.network);
        const Json &entry = compose["networks"][spec.network.toStdString()];
        QCOMPARE(stringAt(entry, "name"), spec.network);
        QCOMPARE(stringAt(entry, "external"), u"true"_s);
    }
    QCOMPARE(keysAt(compose, "networks"), networks);
}

void ComposeTest::everyStringIsQuoted()
{
    QFETCH(AgentSpec, spec);
    const QString text = composeFile(planOf(spec));
    QStringList unquoted;
    collectUnquoted(YAML::Load(text.toStdString()), unquoted);
    QCOMPARE(unquoted, QStringList());
}

void ComposeTest::pythonReadsTheSame()
{
    if (!hasPython()) {
        QSKIP("needs /usr/bin/python3 with PyYAML (python3-yaml)");
    }
    QFETCH(AgentSpec, spec);
    const QString text = composeFile(planOf(spec));
    QCOMPARE(readByPython(text).dump(), read(text).dump());
}

/// One value for each character that a value may hold.
void ComposeTest::everyCharacter()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    QString all;
    for (uint code = 1; code < 0x3100; ++code) {
        all += QChar(code);
    }
    for (const uint code : {0xD7FFU, 0xE000U, 0xFEFFU, 0xFFFDU}) {
        all += QChar(code);
    }
    all += u"\U00010000\U0001F600\U0010FFFD"_s;
    spec.env.insert(u"ALL"_s, all);
    // Few enough that not all of the value is escaped because of one of them.
    for (const char32_t code :
         {0x1U, 0x7FU, 0x80U, 0x85U, 0xA0U, 0xADU, 0x2028U, 0x2029U, 0xFEFFU, 0x10FFFDU}) {
        spec.env.insert(u"C%1"_s.arg(static_cast<uint>(code), 0, 16),
                        u"a ü "_s + QString::fromUcs4(&code, 1) + u" b"_s);
    }
    const QString text = composeFile(planOf(spec));
    const Json compose = read(text);
    const Json &environment = compose["services"]["teamcity-agent"]["environment"];
    for (auto it = spec.env.begin(); it != spec.env.end(); ++it) {
        QCOMPARE(interpolated(environment[it.key().toStdString()]), it.value());
    }
    if (hasPython()) {
        QCOMPARE(readByPython(text).dump(), compose.dump());
    }
}

void ComposeTest::onlyKnownKeys()
{
    QFETCH(AgentSpec, spec);
    const Json compose = read(composeFile(planOf(spec)));
    // Compose 1.29 refuses `name`, 2.x warns of `version`; the rest both know.
    for (const auto &item : compose.items()) {
        const QStringList known{u"services"_s, u"networks"_s, u"volumes"_s};
        QVERIFY2(known.contains(QString::fromStdString(item.key())), item.key().c_str());
    }
    static const QStringList known{
        u"container_name"_s,    u"image"_s,        u"command"_s,     u"restart"_s,
        u"stop_grace_period"_s, u"privileged"_s,   u"runtime"_s,     u"user"_s,
        u"group_add"_s,         u"network_mode"_s, u"networks"_s,    u"extra_hosts"_s,
        u"environment"_s,       u"env_file"_s,     u"volumes"_s,     u"cpus"_s,
        u"mem_limit"_s,         u"pids_limit"_s,   u"healthcheck"_s, u"labels"_s,
        u"depends_on"_s};
    for (const auto &service : compose["services"].items()) {
        for (const auto &item : service.value().items()) {
            QVERIFY2(known.contains(QString::fromStdString(item.key())), item.key().c_str());
        }
    }
}

void ComposeTest::networks_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("mode");
    QTest::newRow("none") << QString() << u"default"_s;
    QTest::newRow("bridge") << u"bridge"_s << u"bridge"_s;
    QTest::newRow("default") << u"default"_s << u"default"_s;
    QTest::newRow("host") << u"host"_s << u"host"_s;
    QTest::newRow("user's") << u"users"_s << QString();
}

void ComposeTest::networks()
{
    QFETCH(QString, network);
    QFETCH(QString, mode);
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.network = network;
    const Json compose = read(composeFile(planOf(spec)));
    const Json &service = compose["services"]["teamcity-agent"];
    QCOMPARE(stringAt(service, "network_mode"), mode);
    QCOMPARE(service.contains("networks"), mode.isEmpty());
    QCOMPARE(compose.contains("networks"), mode.isEmpty());
}

/// Compose 2 takes keys that begin with x- for extensions, and drops them.
void ComposeTest::namesThatBeginWithX()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.name = u"x-agent"_s;
    spec.network = u"x-users"_s;
    spec.env = {{u"x-$a"_s, u"b=$c"_s}, {u"D"_s, u""_s}};
    spec.labels = {{u"x-"_s, u"l\n"_s}};
    const Json compose = read(composeFile(planOf(spec)));
    QCOMPARE(keysAt(compose, "services"), QStringList({u"_x-agent-docker"_s, u"_x-agent"_s}));
    QCOMPARE(keysAt(compose, "networks"), QStringList({u"_x-agent-net"_s, u"_x-users"_s}));
    QCOMPARE(stringAt(compose["networks"]["_x-agent-net"], "name"), u"x-agent-net"_s);
    QCOMPARE(stringAt(compose["networks"]["_x-users"], "name"), u"x-users"_s);
    const Json &service = compose["services"]["_x-agent"];
    QCOMPARE(stringAt(service, "container_name"), u"x-agent"_s);
    QCOMPARE(keysAt(service, "networks"), QStringList({u"_x-agent-net"_s, u"_x-users"_s}));
    QCOMPARE(stringsAt(service["networks"]["_x-users"], "aliases"), QStringList{u"x-agent"_s});
    QCOMPARE(keysAt(service, "depends_on"), QStringList{u"_x-agent-docker"_s});
    const QStringList environment = interpolatedList(service["environment"]);
    QVERIFY(environment.contains(u"x-$a=b=$c"_s));
    QVERIFY(environment.contains(u"D="_s));
    QVERIFY(interpolatedList(service["labels"]).contains(u"x-=l\n"_s));
}

void ComposeTest::hostsWithTwoAddresses()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.extraHosts = {{u"a"_s, u"10.0.0.1"_s}, {u"b"_s, u"2001:db8::1"_s}};
    QVERIFY(!composeFile(planOf(spec)).contains(u"last address"_s));
    spec.extraHosts.append({u"a"_s, u"2001:db8::2"_s});
    QVERIFY(composeFile(planOf(spec)).contains(u"last address"_s));
}

/// Compose 1 computes number * 1000000000 and wants it whole.
void ComposeTest::cpus()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    for (int number = 95; number <= 215; ++number) {
        spec.resources.cpus = number / 100.0;
        const Json compose = read(composeFile(planOf(spec)));
        const QString text = stringAt(compose["services"]["teamcity-agent"], "cpus");
        const double billionths = text.toDouble() * 1e9;
        QCOMPARE(billionths, std::floor(billionths));
        QVERIFY(std::abs(text.toDouble() - *spec.resources.cpus) < 1e-8);
    }
}

QTEST_GUILESS_MAIN(ComposeTest)
#include "compose_test.moc"
