#include "core_samples.h"
#include "import/inspectedimage.h"
#include "import/inspection.h"
#include "import/inspectionreader.h"
#include "import/sources.h"
#include "methods/planner.h"
#include "plan/comparison.h"
#include "plan/labels.h"
#include "render/enginerequests.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class ImportInspectionTest : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
    void filesWithoutImages_data() { files_data(); }
    void filesWithoutImages();
    void launchedByUs_data();
    void launchedByUs();
    void everyPlan_data();
    void everyPlan();
    void givenVariables_data();
    void givenVariables();
    void nothingAnEngineSaysIsLost();
    void newerEngines();
    void podman();
    void volumesAndNetworks();
    void odd_data();
    void odd();
};

namespace {

const QString folder = QStringLiteral(DW_TEST_DATA "/import/inspection/");

Json read(const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Result<Json> json = parseJson(file.readAll());
    return json ? *json : Json();
}

Json images()
{
    Json all = Json::array();
    for (const QString &name :
         {u"image-agent.json"_s, u"image-agent-sudo.json"_s, u"image-engine.json"_s}) {
        for (const Json &image : read(name)) {
            all.push_back(image);
        }
    }
    return all;
}

QString said(const Description &description)
{
    QStringList lines;
    for (const Container &container : description.plan.containers) {
        lines.append(u"container "_s + container.name);
        const Aspects aspects = aspectsOf(container);
        for (auto it = aspects.begin(); it != aspects.end(); ++it) {
            lines.append(u"    %1 = %2"_s.arg(it.key(), *it));
        }
    }
    for (const Setting &setting : description.settings) {
        static const QStringList kinds{u"aspect"_s, u"no effect"_s, u"not kept"_s, u"unclear"_s};
        lines.append(kinds[static_cast<int>(setting.kind)] + u": "_s + setting.text +
                     (setting.aspect.isEmpty() ? QString() : u"  -> "_s + setting.aspect));
        if (!setting.why.isEmpty()) {
            lines.append(u"    "_s + setting.why);
        }
    }
    return lines.join(u'\n') + u'\n';
}

QString toText(const QList<Difference> &differences)
{
    QStringList lines;
    for (const Difference &difference : differences) {
        lines.append(u"%1 %2: %3 -> %4"_s.arg(difference.name, difference.aspect,
                                              difference.expected.left(200),
                                              difference.actual.left(200)));
    }
    return lines.join(u'\n');
}

QList<Difference> containerDifferences(Plan expected, const Plan &actual)
{
    expected.networks.clear();
    expected.volumes.clear();
    return differences(expected, actual);
}

/// NAME.expected holds what is read; DW_WRITE_EXPECTED=1 writes it anew, to be read by a human.
void checkFile(const QString &path, const QString &actual)
{
    if (qEnvironmentVariableIsSet("DW_WRITE_EXPECTED")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(actual.split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'));
}

/// What an engine answers for a container that was made by these requests: it adds what the image
/// has, and the defaults.
Json inspectionOf(const Plan &plan, const Json &image)
{
    Json all = Json::array();
    int number = 0;
    for (const EngineRequest &request :
         engineRequests(plan, {{u"AGENT_TOKEN"_s, u"0123456789abcdef"_s}})) {
        if (request.kind == EngineRequest::Kind::ConnectNetwork) {
            const QString network = request.path.section(u'/', 2, 2);
            Json endpoint = request.body["EndpointConfig"];
            endpoint["Aliases"].push_back(all.back()["Id"].get<std::string>().substr(0, 12));
            all.back()["NetworkSettings"]["Networks"][network.toStdString()] = endpoint;
        }
        if (request.kind != EngineRequest::Kind::CreateContainer) {
            continue;
        }
        const std::string id = u"%1"_s.arg(++number, 64, 16, QChar(u'f')).toStdString();
        Json config = request.body;
        const Json host = config["HostConfig"];
        Json networks = Json::object();
        if (config.contains("NetworkingConfig")) {
            networks = config["NetworkingConfig"]["EndpointsConfig"];
        } else {
            networks["bridge"] = {{"Aliases", nullptr}};
        }
        for (const auto &network : networks.items()) {
            if (network.value().contains("Aliases") && network.value()["Aliases"].is_array()) {
                network.value()["Aliases"].push_back(id.substr(0, 12));
            }
        }
        config.erase("HostConfig");
        config.erase("NetworkingConfig");
        config["Hostname"] = id.substr(0, 12);
        for (const Json &variable : image["Config"]["Env"]) {
            const QString name = toQString(variable).section(u'=', 0, 0) + u'=';
            const QStringList env = stringsAt(config, "Env");
            if (std::none_of(env.begin(), env.end(),
                             [&](const QString &other) { return other.startsWith(name); })) {
                config["Env"].push_back(variable);
            }
        }
        for (const char *key : {"User", "Cmd", "Entrypoint", "WorkingDir"}) {
            if (!config.contains(key)) {
                config[key] = image["Config"][key];
            }
        }
        config["Volumes"] = image["Config"]["Volumes"];
        all.push_back(Json{{"Id", id},
                           {"Name", "/" + request.query.front().second.toStdString()},
                           {"Image", image["Id"]},
                           {"Config", config},
                           {"HostConfig", host},
                           {"NetworkSettings", {{"Networks", networks}}}});
    }
    return all;
}

HostFacts labFacts()
{
    HostFacts facts;
    facts.socketPath = u"/run/lab/docker.sock"_s;
    facts.socketGroup = 106;
    facts.timeZone = u"Etc/UTC"_s;
    return facts;
}

} // namespace

void ImportInspectionTest::files_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"awkward", "joined", "netted", "plain", "proj-agent-1", "proj-docker-1", "removable",
          "side", "side-docker", "sock", "two-1"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

/// Answers of a real engine (20.10) with its own default runtime.
void ImportInspectionTest::files()
{
    QFETCH(QString, name);
    const auto description = describeInspection(read(name + u".json"_s), images(), u"runc-lab"_s);
    QVERIFY(description.ok());
    checkFile(folder + name + u".expected"_s, said(*description));
}

/// The known images' variables, volumes and command are no settings, even if no image is at hand.
void ImportInspectionTest::filesWithoutImages()
{
    QFETCH(QString, name);
    const Json containers = read(name + u".json"_s);
    const auto with = describeInspection(containers, images(), u"runc-lab"_s);
    const auto without = describeInspection(containers, {}, u"runc-lab"_s);
    QVERIFY(with.ok() && without.ok());
    QCOMPARE(said(*without), said(*with));
}

void ImportInspectionTest::launchedByUs_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<AgentSpec>("spec");
    AgentSpec spec = samples::spec(Method::Dind);
    spec.serverUrl = u"http://10.213.48.1:25134"_s;
    spec.name = u"two"_s;
    spec.enginePlacement = Placement::Agent;
    spec.count = 2;
    QTest::newRow("in the agent") << QStringList{u"two-1"_s} << spec;
    spec = samples::spec(Method::DockerSocket);
    spec.serverUrl = u"http://10.213.48.1:25134"_s;
    spec.name = u"sock"_s;
    spec.runAs = RunAs::Agent;
    QTest::newRow("socket") << QStringList{u"sock"_s} << spec;
    spec = samples::spec(Method::Dind);
    spec.serverUrl = u"http://10.213.48.1:25134"_s;
    spec.name = u"side"_s;
    spec.env = {{u"A"_s, u"it's"_s}, {u"TZ"_s, u"Europe/London"_s}};
    spec.labels = {{u"com.example.team"_s, u"ci"_s}};
    spec.volumes = {{u"/tmp/dw-cache"_s, u"/cache"_s, true}, {u"named"_s, u"/named"_s, false}};
    spec.extraHosts = {{u"host.docker.internal"_s, u"host-gateway"_s}};
    spec.network = u"users-net"_s;
    spec.resources = {.cpus = 1.5, .memoryBytes = 1LL << 30, .pidsLimit = 2048};
    spec.restart = u"on-failure:3"_s;
    QTest::newRow("sidecar") << QStringList{u"side-docker"_s, u"side"_s} << spec;
}

/// What a real engine says of what the program has launched on it.
void ImportInspectionTest::launchedByUs()
{
    QFETCH(QStringList, files);
    QFETCH(AgentSpec, spec);
    Result<Plan> plan = makePlan(spec, labFacts(), {.withToken = spec.name == u"side"_s});
    QVERIFY(plan.ok());
    Json containers = Json::array();
    for (const QString &file : files) {
        containers.push_back(read(file + u".json"_s)[0]);
    }
    plan->containers = plan->containers.mid(0, files.size());
    const auto description = describeInspection(containers, images(), u"runc-lab"_s);
    QVERIFY(description.ok());
    QCOMPARE(toText(containerDifferences(*plan, description->plan)), QString());
    for (const Setting &setting : description->settings) {
        QVERIFY2(setting.kind == Setting::Kind::Aspect || setting.text == u"--cgroupns host"_s,
                 qUtf8Printable(setting.text));
        QVERIFY(!setting.text.contains(u"0123456789abcdef"_s));
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(description->plan.containers[i].role, plan->containers[i].role);
        QCOMPARE(description->plan.containers[i].agent, plan->containers[i].agent);
    }
}

void ImportInspectionTest::everyPlan_data()
{
    QTest::addColumn<AgentSpec>("spec");
    QTest::newRow("hostile") << samples::hostileSpec();
    const auto add = [](const QByteArray &name, const AgentSpec &spec) {
        if (makePlan(spec, samples::facts())) { // not every combination can be
            QTest::newRow(name.constData()) << spec;
        }
    };
    for (const SocketProxy proxy : {SocketProxy::Build, SocketProxy::Run}) {
        AgentSpec spec = samples::spec(Method::DockerSocket);
        spec.socketProxy = proxy;
        spec.network = u"users"_s;
        add("proxy " + toKey(proxy).toLatin1(), spec);
    }
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        for (const bool sidecar : {false, true}) {
            AgentSpec spec = samples::spec(method);
            if (method != Method::DockerSocket) {
                spec.enginePlacement = sidecar ? Placement::Sidecar : Placement::Agent;
            }
            spec.containerWrapper = false;
            spec.count = sidecar ? 2 : 1;
            const QByteArray name = u"%1 %2"_s.arg(toKey(method)).arg(sidecar).toUtf8();
            add(name, spec);
            spec.containerWrapper = spec.count == 1;
            spec.restart = u"no"_s;
            spec.network = u"users"_s;
            spec.resources = {.cpus = 0.1, .memoryBytes = 5LL << 30, .pidsLimit = -1};
            spec.env = {{u"TZ"_s, u"Europe/London"_s}, {u"EMPTY"_s, u""_s}};
            add(name + ", more", spec);
        }
    }
}

/// As drift detection needs it: what a plan made is the plan.
void ImportInspectionTest::everyPlan()
{
    QFETCH(AgentSpec, spec);
    Result<Plan> plan = makePlan(spec, samples::facts(), {.withToken = spec.count == 1});
    QVERIFY(plan);
    for (const Json &image : images()) {
        for (const bool known : {true, false}) {
            const auto description =
                describeInspection(inspectionOf(*plan, image), known ? image : Json());
            QVERIFY(description.ok());
            QList<Difference> found = containerDifferences(*plan, description->plan);
            found.removeIf([&](const Difference &difference) {
                // Whose image another one's settings are, nobody can know.
                return !known && difference.expected.isNull();
            });
            QCOMPARE(toText(found), QString());
        }
    }
}

void ImportInspectionTest::givenVariables_data()
{
    QTest::addColumn<QStringList>("env");
    QTest::addColumn<QStringList>("image");
    QTest::addColumn<QStringList>("given");
    const auto row = [](const char *name, const QString &env, const QString &image,
                        const QString &given) {
        const auto list = [](const QString &text) {
            return text.split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow(name) << list(env) << list(image) << list(given);
    };
    row("nothing", u""_s, u""_s, u""_s);
    row("no image's", u"A=1 B=2"_s, u""_s, u"A=1 B=2"_s);
    row("all the image's", u"PATH=x T=1"_s, u"PATH=x T=1"_s, u""_s);
    row("one of each", u"A=1 PATH=x T=1"_s, u"PATH=x T=1"_s, u"A=1"_s);
    row("another value", u"T=2 PATH=x"_s, u"PATH=x T=1"_s, u"T=2"_s);
    row("the same value, given", u"T=1 PATH=x"_s, u"PATH=x T=1"_s, u"T=1"_s);
    row("the same value, given, between", u"A=1 T=1 B=2 PATH=x C=3"_s, u"PATH=x T=1 C=3"_s,
        u"A=1 T=1 B=2"_s);
    row("another order", u"PATH=x A=1 T=1 HOME=/"_s, u"PATH=x T=1"_s, u"A=1 HOME=/"_s);
    row("Podman's", u"PATH=x container=podman TERM=xterm A=1"_s, u"PATH=x"_s, u"A=1"_s);
}

void ImportInspectionTest::givenVariables()
{
    QFETCH(QStringList, env);
    QFETCH(QStringList, image);
    InspectedImage inspected;
    inspected.env = image;
    QTEST(givenEnv(env, inspected), "given");
}

/// Every field of HostConfig that has a value the engine would not choose is said, known or not.
void ImportInspectionTest::nothingAnEngineSaysIsLost()
{
    const Json container = read(u"plain.json"_s)[0];
    const auto count = [](const Json &json) {
        const auto description = describeInspection(json, images(), u"runc-lab"_s);
        return description ? description->settings.size() : -1;
    };
    const qsizetype before = count(container);
    static const QStringList silent{
        u"ConsoleSize"_s,   u"ContainerIDFile"_s, u"NetworkMode"_s, u"MaskedPaths"_s,
        u"ReadonlyPaths"_s, u"CgroupnsMode"_s,    u"LogConfig"_s,   u"RestartPolicy"_s,
        u"Binds"_s,         u"Mounts"_s,          u"Devices"_s,     u"DeviceRequests"_s,
        u"Ulimits"_s,       u"PortBindings"_s,    u"Links"_s,       u"ExtraHosts"_s,
        u"VolumesFrom"_s,   u"GroupAdd"_s,        u"SecurityOpt"_s};
    for (const auto &field : container["HostConfig"].items()) {
        const QString key = QString::fromStdString(field.key());
        if (silent.contains(key) || key.startsWith(u"BlkioDevice"_s) ||
            key == u"BlkioWeightDevice"_s) {
            continue; // lists and objects: awkward.json has them
        }
        Json changed = container;
        const Json &value = field.value();
        changed["HostConfig"][field.key()] =
            value.is_boolean()  ? Json(!value.get<bool>())
            : value.is_number() ? Json(7)
            : value.is_string() ? Json("odd")
            : value.is_array() || key.startsWith(u"Cap"_s) || key.startsWith(u"Dns"_s)
                ? Json({"odd"})
                : Json(7);
        QVERIFY2(count(changed) == before + 1, field.key().c_str());
    }
    Json changed = container;
    changed["HostConfig"]["SomethingNew"] = {{"a", 1}};
    QCOMPARE(count(changed), before + 1);
}

/// From API 1.44 the mode says bridge, from 1.45 aliases have no short id; 1.52 leaves out empties.
void ImportInspectionTest::newerEngines()
{
    Json container = read(u"netted.json"_s)[0];
    Json &endpoint = container["NetworkSettings"]["Networks"]["users-net"];
    endpoint["Aliases"] = {"ali"};
    endpoint["DNSNames"] = {"netted", "ali", "da9fcd2ee7f0"};
    endpoint["GwPriority"] = 0;
    Json host = Json::object();
    for (const auto &field : container["HostConfig"].items()) {
        if (!saysNothing(field.value())) {
            host[field.key()] = field.value();
        }
    }
    host["CgroupnsMode"] = "private";
    container["HostConfig"] = host;
    const auto description = describeInspection(container, images(), u"runc-lab"_s);
    QVERIFY(description.ok());
    const QList<NetworkAttachment> expected{{u"users-net"_s, {u"ali"_s}}};
    QCOMPARE(description->plan.containers[0].networks, expected);

    container = read(u"plain.json"_s)[0];
    container["HostConfig"]["NetworkMode"] = "bridge";
    const auto plain = describeInspection(container, images(), u"runc-lab"_s);
    QVERIFY(plain.ok());
    QCOMPARE(plain->plan.containers[0].networks, QList<NetworkAttachment>());
}

void ImportInspectionTest::podman()
{
    const auto json = parseJson(R"([{
        "Id": "6f0a5c1e4d3b2a190817263544536271809f8e7d6c5b4a39281706f5e4d3c2b1",
        "Name": "agent", "Image": "b1946ac92492d2347c6235b4d2611184", "ImageName": "x",
        "Mounts": [
            {"Type": "volume", "Name": "conf", "Source": "/var/lib/containers/x",
             "Destination": "/data/teamcity_agent/conf", "RW": true},
            {"Type": "bind", "Source": "/run/podman/podman.sock",
             "Destination": "/var/run/docker.sock", "RW": false}],
        "NetworkSettings": {"Networks": {"podman": {"Aliases": ["6f0a5c1e4d3b"]}}},
        "Config": {"Hostname": "6f0a5c1e4d3b", "User": "buildagent",
            "Env": ["PATH=/bin", "container=podman", "TERM=xterm", "SERVER_URL=http://tc"],
            "Cmd": ["/run-services.sh"], "Image": "docker.io/jetbrains/teamcity-agent:2026.1.3",
            "WorkingDir": "/", "Entrypoint": "", "StopSignal": 15, "StopTimeout": 10,
            "Labels": null, "CreateCommand": ["podman", "run"]},
        "HostConfig": {
            "Binds": ["conf:/data/teamcity_agent/conf:rw,rprivate,nosuid,nodev,rbind",
                      "/run/podman/podman.sock:/var/run/docker.sock:ro,rprivate,rbind"],
            "CgroupMode": "private", "CgroupManager": "systemd", "IDMappings": {"UidMap": []},
            "LogConfig": {"Type": "journald", "Config": null, "Path": "", "Tag": ""},
            "NetworkMode": "bridge", "RestartPolicy": {"Name": "", "MaximumRetryCount": 0},
            "IpcMode": "shareable", "PidMode": "private", "UTSMode": "private", "Runtime": "oci",
            "ShmSize": 65536000, "PidsLimit": 2048, "MemorySwappiness": -1, "CpuQuota": 0}}])");
    QVERIFY(json.ok());
    const auto description = describeInspection(*json, {});
    QVERIFY(description.ok());
    Container expected;
    expected.name = u"agent"_s;
    expected.image = u"docker.io/jetbrains/teamcity-agent:2026.1.3"_s;
    expected.env = {{u"SERVER_URL"_s, u"http://tc"_s}};
    expected.mounts = {
        {Mount::Type::Volume, u"conf"_s, u"/data/teamcity_agent/conf"_s, false, false},
        {Mount::Type::Bind, u"/run/podman/podman.sock"_s, u"/var/run/docker.sock"_s, true, true}};
    expected.restart = u"no"_s;
    expected.stopTimeout = std::chrono::seconds(10);
    expected.pidsLimit = 2048;
    QCOMPARE(description->plan.containers[0], expected);
    for (const Setting &setting : description->settings) {
        QVERIFY2(setting.kind == Setting::Kind::Aspect, qUtf8Printable(setting.text));
    }
}

void ImportInspectionTest::volumesAndNetworks()
{
    const Json volumes = read(u"volumes.json"_s);
    const Volume conf = describeVolume(volumes[0]);
    QCOMPARE(conf.name, u"side-conf"_s);
    QCOMPARE(conf.agent, u"side"_s);
    QCOMPARE(conf.labels.value(labels::deployment), u"side"_s);
    QCOMPARE(conf.labels.size(), 4);
    QCOMPARE(describeVolume(volumes[1]), (Volume{u"named"_s, {}, {}}));
    const Json networks = read(u"networks.json"_s);
    QCOMPARE(describeNetwork(networks[0]).labels, conf.labels);
    QCOMPARE(describeNetwork(networks[1]), (Network{u"proj_default"_s, {}, {}}));
    QCOMPARE(describeNetwork(Json()), (Network{}));
}

void ImportInspectionTest::odd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reads");
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("empty") << QByteArray("[]") << false;
    QTest::newRow("numbers") << QByteArray("[1, 2]") << false;
    QTest::newRow("an image") << QByteArray(R"({"Id": "sha256:1", "Config": {"Env": []}})")
                              << false;
    QTest::newRow("a volume") << QByteArray(R"([{"Name": "v", "Driver": "local"}])") << false;
    QTest::newRow("little") << QByteArray(R"({"Config": {"Image": "x"}})") << true;
    QTest::newRow("wrong types") << QByteArray(R"({"Id": 5, "Name": [], "Image": {}, "Mounts": 7,
        "Config": {"Image": "x", "Env": {"a": 1}, "Labels": [1], "Cmd": 5, "User": 0, "StopTimeout":
        "x", "Healthcheck": [], "ExposedPorts": ["x"], "Tty": "yes"}, "NetworkSettings": [],
        "HostConfig": {"Binds": "x", "Mounts": [1, null, {"Type": 5}], "PortBindings": {"a": 1,
        "b": [null, 2]}, "RestartPolicy": 1, "LogConfig": "x", "Ulimits": [1], "Devices": ["a"],
        "Memory": "x", "NanoCpus": 1.5, "ExtraHosts": [1, "x", ":"], "Links": ["", "a"],
        "SecurityOpt": {"a": 1}, "DeviceRequests": [{}], "BlkioWeightDevice": [{}, 5],
        "NetworkMode": 7, "CapAdd": 5, "Dns": {"a": [1]}}})")
                                 << true;
    QTest::newRow("huge numbers") << QByteArray(R"({"Config": {"Image": "x", "StopTimeout":
        9223372036854775807, "Healthcheck": {"Test": ["CMD", "x"], "Interval": 9223372036854775807,
        "Retries": 9223372036854775807}}, "HostConfig": {"Memory": 9223372036854775807,
        "MemorySwap": -9223372036854775808, "NanoCpus": 9223372036854775807, "ShmSize":
        9223372036854775807}})") << true;
}

void ImportInspectionTest::odd()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, reads);
    const auto json = parseJson(text);
    QVERIFY(json.ok());
    for (const Json &other : {images(), *json, Json(5), Json{{"Id", 5}}}) {
        const auto description = describeInspection(*json, other);
        QCOMPARE(description.ok(), reads);
        if (!reads) {
            QCOMPARE(description.error().code, ErrorCode::InvalidSpec);
        }
    }
}

QTEST_GUILESS_MAIN(ImportInspectionTest)
#include "import_inspection_test.moc"
