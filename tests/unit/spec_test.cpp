#include "core_samples.h"
#include "spec/specjson.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

using SetText = std::function<void(AgentSpec &, const QString &)>;
Q_DECLARE_METATYPE(SetText)

class SpecTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanPaths();
    void roundTrip_data();
    void roundTrip();
    void roundTripOfEverything();
    void defaultsAreLeftOut();
    void readsLeastFile();
    void refuses_data();
    void refuses();
    void suggestsKeys_data();
    void suggestsKeys();
    void filesOfVersion1_data();
    void filesOfVersion1();
    void newerVersionsAreNamed();
    void limits();
    void memoryInFiles_data();
    void memoryInFiles();
    void schemaHasTheKeysThatAreWritten();
    void hash();
    void hashDiffers_data();
    void hashDiffers();
    void memorySizes_data();
    void memorySizes();
    void memorySizesBack_data();
    void memorySizesBack();
    void keysOfEnums();
    void placements();
    void names();
};

namespace {

AgentSpec reread(const AgentSpec &spec)
{
    const auto read = specFromJson(printJson(specToJson(spec)));
    if (!read) {
        qWarning("%s", qPrintable(describe(read.error())));
        return {};
    }
    return *read;
}

} // namespace

void SpecTest::roundTrip_data()
{
    QTest::addColumn<SetText>("set");
    const auto row = [](const char *name, const SetText &set) {
        QTest::newRow(name) << set;
    };
    row("serverUrl", [](AgentSpec &s, const QString &t) { s.serverUrl = t; });
    row("image", [](AgentSpec &s, const QString &t) { s.image = t; });
    row("name", [](AgentSpec &s, const QString &t) { s.name = t; });
    row("engine.image", [](AgentSpec &s, const QString &t) { s.engineImage = t; });
    row("engine.network.addressPool",
        [](AgentSpec &s, const QString &t) { s.engineNetwork.addressPool = t; });
    row("engine.network.registryMirror",
        [](AgentSpec &s, const QString &t) { s.engineNetwork.registryMirror = t; });
    row("engine.network.insecureRegistries", [](AgentSpec &s, const QString &t) {
        s.engineNetwork.insecureRegistries = {t, t};
    });
    row("socket.path", [](AgentSpec &s, const QString &t) { s.socketPath = t; });
    row("trialServer.image",
        [](AgentSpec &s, const QString &t) { s.trialServer = TrialServer{.image = t}; });
    row("env value", [](AgentSpec &s, const QString &t) { s.env.insert(u"K"_s, t); });
    row("env name", [](AgentSpec &s, const QString &t) { s.env.insert(t, u"v"_s); });
    row("label value", [](AgentSpec &s, const QString &t) { s.labels.insert(u"k"_s, t); });
    row("label name", [](AgentSpec &s, const QString &t) { s.labels.insert(t, u"v"_s); });
    row("volume source", [](AgentSpec &s, const QString &t) { s.volumes = {{t, u"/a"_s, true}}; });
    row("volume target", [](AgentSpec &s, const QString &t) { s.volumes = {{u"/a"_s, t, false}}; });
    row("host address", [](AgentSpec &s, const QString &t) {
        s.extraHosts = {{u"h"_s, t}, {u"i"_s, t}};
    });
    row("network", [](AgentSpec &s, const QString &t) { s.network = t; });
    row("restart", [](AgentSpec &s, const QString &t) { s.restart = t; });
}

void SpecTest::roundTrip()
{
    QFETCH(SetText, set);
    for (const QString &text : samples::hostileStrings()) {
        AgentSpec spec = samples::spec(Method::Sysbox);
        set(spec, text);
        QCOMPARE(reread(spec), spec);
    }
}

void SpecTest::roundTripOfEverything()
{
    AgentSpec spec = samples::hostileSpec();
    QCOMPARE(reread(spec), spec);
    spec.method = Method::DockerSocket;
    spec.enginePlacement = Placement::Agent;
    spec.socketPath = u"/run/user/1000/docker.sock"_s;
    spec.containerWrapper = false;
    spec.count = 10000;
    spec.stopTimeout = 0;
    spec.resources = {.cpus = 0.01, .memoryBytes = 1234567891, .pidsLimit = -1};
    QCOMPARE(reread(spec), spec);
    QCOMPARE(reread(AgentSpec()), AgentSpec());
}

void SpecTest::defaultsAreLeftOut()
{
    const std::string least = R"({"version":1,"method":"docker-socket",)"
                              R"("serverUrl":"https://teamcity.example.com",)"
                              R"("name":"teamcity-agent"})";
    QCOMPARE(specToJson(samples::spec(Method::DockerSocket)).dump(), least);
    AgentSpec spec = samples::spec(Method::Dind, Placement::Sidecar);
    spec.resources.cpus = 2;
    const Json json = specToJson(spec);
    // What was chosen is kept even where it is the method's default.
    QCOMPARE(stringAt(json["engine"], "placement"), u"sidecar"_s);
    QCOMPARE(json["engine"].size(), 1U);
    QCOMPARE(json["resources"].size(), 1U);
}

void SpecTest::readsLeastFile()
{
    const auto empty = specFromJson("{}");
    QVERIFY(empty.ok());
    QCOMPARE(*empty, AgentSpec());
    const auto some = specFromJson(R"({"$schema":"https://x","method":"dind"})");
    QVERIFY(some.ok());
    QCOMPARE(some->method, Method::Dind);
    QCOMPARE(some->enginePlacement, std::nullopt);
}

void SpecTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place"); // stands in the message
    const auto row = [](const char *name, const char *text, const QString &place = {}) {
        QTest::newRow(name) << QByteArray(text) << place;
    };
    row("nothing", "");
    row("no JSON", "method: dind");
    row("an array", "[]");
    row("a string", "\"dind\"");
    row("null", "null");
    row("open", "{\"method\":\"dind\"");
    row("method: unknown", R"({"method":"podman"})", u"method"_s);
    row("method: other case", R"({"method":"DIND"})", u"method"_s);
    row("method: number", R"({"method":1})", u"method"_s);
    row("method: null", R"({"method":null})", u"method"_s);
    row("version: 2", R"({"version":2})", u"version"_s);
    row("version: 0", R"({"version":0})", u"version"_s);
    row("version: text", R"({"version":"1"})", u"version"_s);
    row("serverUrl: number", R"({"serverUrl":1})", u"serverUrl"_s);
    row("image: list", R"({"image":["a"]})", u"image"_s);
    row("name: null", R"({"name":null})", u"name"_s);
    row("count: text", R"({"count":"2"})", u"count"_s);
    row("count: 0", R"({"count":0})", u"count"_s);
    row("count: negative", R"({"count":-1})", u"count"_s);
    row("count: a part", R"({"count":1.5})", u"count"_s);
    row("count: too many", R"({"count":10001})", u"count"_s);
    row("count: beyond 32 bits", R"({"count":4294967297})", u"count"_s);
    row("count: beyond 64 bits", R"({"count":18446744073709551617})", u"count"_s);
    row("engine: text", R"({"engine":"sidecar"})", u"engine"_s);
    row("engine.placement", R"({"engine":{"placement":"host"}})", u"engine.placement"_s);
    row("engine.image", R"({"engine":{"image":true}})", u"engine.image"_s);
    row("socket: text", R"({"socket":"/x"})", u"socket"_s);
    row("socket.path", R"({"socket":{"path":1}})", u"socket.path"_s);
    row("containerWrapper: on", R"({"containerWrapper":"on"})", u"containerWrapper"_s);
    row("containerWrapper: 1", R"({"containerWrapper":1})", u"containerWrapper"_s);
    row("runAs", R"({"runAs":"nobody"})", u"runAs"_s);
    row("env: list", R"({"env":["A=1"]})", u"env"_s);
    row("env: number", R"({"env":{"A":1}})", u"env.A"_s);
    row("env: null", R"({"env":{"A":null}})", u"env.A"_s);
    row("volumes: object", R"({"volumes":{}})", u"volumes"_s);
    row("volumes: text", R"({"volumes":["a:/b"]})", u"volumes.0"_s);
    row("volumes: no target", R"({"volumes":[{"source":"a"}]})", u"volumes.0"_s);
    row("volumes: no source", R"({"volumes":[{"target":"/a"}]})", u"volumes.0"_s);
    row("volumes: readOnly", R"({"volumes":[{"source":"a","target":"/a","readOnly":"yes"}]})",
        u"volumes.0.readOnly"_s);
    row("extraHosts: object", R"({"extraHosts":{"a":"1.2.3.4"}})", u"extraHosts"_s);
    row("extraHosts: number", R"({"extraHosts":[1]})", u"extraHosts.0"_s);
    row("extraHosts: no colon", R"({"extraHosts":["abc"]})", u"extraHosts"_s);
    row("extraHosts: no host", R"({"extraHosts":[":1.2.3.4"]})", u"extraHosts"_s);
    row("labels: number", R"({"labels":{"a":1}})", u"labels.a"_s);
    row("network: object", R"({"network":{}})", u"network"_s);
    row("resources: text", R"({"resources":"4g"})", u"resources"_s);
    row("cpus: text", R"({"resources":{"cpus":"2"}})", u"resources.cpus"_s);
    row("cpus: 0", R"({"resources":{"cpus":0}})", u"resources.cpus"_s);
    row("memory: words", R"({"resources":{"memory":"much"}})", u"resources.memory"_s);
    row("memory: negative", R"({"resources":{"memory":-1}})", u"resources.memory"_s);
    row("memory: a part", R"({"resources":{"memory":1.5}})", u"resources.memory"_s);
    row("memory: beyond 63 bits", R"({"resources":{"memory":9223372036854775808}})",
        u"resources.memory"_s);
    row("pidsLimit: text", R"({"resources":{"pidsLimit":"1"}})", u"resources.pidsLimit"_s);
    row("pidsLimit: beyond 63 bits", R"({"resources":{"pidsLimit":18446744073709551615}})",
        u"resources.pidsLimit"_s);
    row("restart: boolean", R"({"restart":false})", u"restart"_s);
    row("stopTimeout: text", R"({"stopTimeout":"60s"})", u"stopTimeout"_s);
    row("stopTimeout: negative", R"({"stopTimeout":-1})", u"stopTimeout"_s);
    row("stopTimeout: too long", R"({"stopTimeout":86401})", u"stopTimeout"_s);
    row("repeated key", R"({"method":"dind","method":"sysbox"})", u"method"_s);
    row("repeated variable", R"({"env":{"A":"1","A":"2"}})", u"A"_s);
    row("a token", R"({"tokenFile":"/x"})", u"tokenFile"_s);
    row("broken UTF-8", "{\"name\":\"\xC3\"}");
}

void SpecTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto spec = specFromJson(text);
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::InvalidSpec);
    QVERIFY2(spec.error().message.contains(place), qPrintable(spec.error().message));
    QVERIFY(place.isEmpty() || !spec.error().message.contains(u"<root>"_s));
}

void SpecTest::suggestsKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *text, const QString &place, const QString &hint) {
        QTest::newRow(text) << QByteArray(text) << place << hint;
    };
    row(R"({"serverURL":"x"})", u"\"serverURL\""_s, u"\"serverUrl\""_s);
    row(R"({"server-url":"x"})", u"\"server-url\""_s, u"\"serverUrl\""_s);
    row(R"({"metod":"dind"})", u"\"metod\""_s, u"\"method\""_s);
    row(R"({"volume":[]})", u"\"volume\""_s, u"\"volumes\""_s);
    row(R"({"engine":{"placment":"agent"}})", u"\"engine.placment\""_s, u"\"placement\""_s);
    row(R"({"socket":{"pth":"/x"}})", u"\"socket.pth\""_s, u"\"path\""_s);
    row(R"({"resources":{"memroy":"4g"}})", u"\"resources.memroy\""_s, u"\"memory\""_s);
    row(R"({"volumes":[{"source":"a","target":"/b","readonly":true}]})",
        u"\"volumes[].readonly\""_s, u"\"readOnly\""_s);
    // Nothing is near: all are named.
    row(R"({"zzzzzzzzzzzzzz":1})", u"\"zzzzzzzzzzzzzz\""_s, u"containerWrapper"_s);
    row(R"({"socket":{"zzzzzzzzzzzz":1}})", u"\"socket.zzzzzzzzzzzz\""_s, u"path"_s);
    row(R"({"":1})", u"\"\""_s, QString());
}

void SpecTest::suggestsKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(QString, hint);
    const auto spec = specFromJson(text);
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::InvalidSpec);
    QVERIFY2(spec.error().message.contains(place), qPrintable(spec.error().message));
    QVERIFY2(spec.error().hint.contains(hint), qPrintable(spec.error().hint));
}

namespace {

AgentSpec everythingOfVersion1()
{
    AgentSpec spec;
    spec.method = Method::Dind;
    spec.serverUrl = u"http://[2001:db8::1]:8111/teamcity"_s;
    spec.name = u"Agent_1.x"_s;
    spec.image = u"registry.example.com:5000/jetbrains/teamcity-agent:2026.1.3@sha256:"
                 "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s;
    spec.count = 3;
    spec.enginePlacement = Placement::Sidecar;
    spec.engineImage = u"docker:29-dind"_s;
    spec.socketPath = u"/run/user/1000/docker.sock"_s;
    spec.containerWrapper = false;
    spec.runAs = RunAs::Agent;
    spec.env = {{u"EMPTY"_s, u""_s},
                {u"LINES"_s, u"a\nb\r\n\tc"_s},
                {u"TEXT"_s, u"it's \"$HOME\" `id` \\ * ü \u200F 日本 yes 0x1F"_s}};
    spec.volumes = {{u"/srv/a b:c"_s, u"/mnt/x"_s, true}, {u"cache"_s, u"/cache"_s, false}};
    spec.extraHosts = {{u"host.docker.internal"_s, u"host-gateway"_s},
                       {u"six"_s, u"2001:db8::1"_s}};
    spec.labels = {{u"team"_s, u"~"_s}, {u"when"_s, u"1e3"_s}};
    spec.network = u"ci"_s;
    spec.resources = {.cpus = 1.5, .memoryBytes = 4LL << 30, .pidsLimit = -1};
    spec.restart = u"on-failure:3"_s;
    spec.stopTimeout = 0;
    return spec;
}

} // namespace

void SpecTest::filesOfVersion1_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<AgentSpec>("spec");
    QTest::newRow("least") << u"least"_s << samples::spec(Method::DockerSocket);
    QTest::newRow("everything") << u"everything"_s << everythingOfVersion1();
}

void SpecTest::filesOfVersion1()
{
    QFETCH(QString, file);
    QFETCH(AgentSpec, spec);
    QFile frozen(QStringLiteral(DW_TEST_DATA "/spec-v1/%1.json").arg(file));
    QVERIFY(frozen.open(QIODevice::ReadOnly));
    const Result<AgentSpec> read = specFromJson(frozen.readAll());
    QVERIFY2(read.ok(), read ? "" : qPrintable(describe(read.error())));
    QCOMPARE(*read, spec);
}

void SpecTest::newerVersionsAreNamed()
{
    // With a key that only the newer version knows: the version is the better answer.
    const Result<AgentSpec> read = specFromJson(R"({"version":2,"proxy":"x"})");
    QVERIFY(!read.ok());
    QVERIFY(read.error().message.contains(u"version 2"_s));
    QVERIFY(read.error().hint.contains(u"newer"_s));
}

void SpecTest::limits()
{
    const QByteArray nested = QByteArray("[").repeated(20) + QByteArray("]").repeated(20);
    const auto deep = specFromJson("{\"env\":" + nested + "}");
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, ErrorCode::InvalidSpec);
    QCOMPARE(specFromJson(QByteArray("{\"a\":").repeated(1'000'000)).error().code,
             ErrorCode::InvalidSpec);

    const QByteArray head = R"({"image":")";
    const QByteArray tail = "\"}";
    const qsizetype limit = 1024 * 1024;
    const qsizetype room = limit - head.size() - tail.size();
    QVERIFY(specFromJson(head + QByteArray(room, 'x') + tail).ok());
    const auto large = specFromJson(head + QByteArray(room + 1, 'x') + tail);
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::InvalidSpec);

    // A key of any length is named in a message of reasonable length.
    const auto longKey = specFromJson("{\"" + QByteArray(500'000, 'k') + "\":1}");
    QVERIFY(!longKey);
    QVERIFY(longKey.error().message.size() < 1000);
}

void SpecTest::memoryInFiles_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("text") << QByteArray("\"4g\"") << 4LL * 1024 * 1024 * 1024;
    QTest::newRow("number") << QByteArray("6291456") << 6291456LL;
    QTest::newRow("digits as text") << QByteArray("\"6291456\"") << 6291456LL;
}

void SpecTest::memoryInFiles()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, bytes);
    const auto spec = specFromJson("{\"resources\":{\"memory\":" + value + "}}");
    QVERIFY(spec.ok());
    QCOMPARE(spec->resources.memoryBytes, std::optional(bytes));
}

namespace {

/// Paths of all keys that hold a value, "volumes[].source"; free names under env and labels are
/// cut.
void collectKeys(const Json &value, const QString &place, QStringList &keys)
{
    if (value.is_object() && place != u"env"_s && place != u"labels"_s) {
        for (const auto &item : value.items()) {
            const QString key = QString::fromStdString(item.key());
            collectKeys(item.value(), place.isEmpty() ? key : place + u'.' + key, keys);
        }
    } else if (value.is_array() && !value.empty() && value.front().is_object()) {
        for (const Json &item : value) {
            collectKeys(item, place + u"[]"_s, keys);
        }
    } else if (!keys.contains(place)) {
        keys.append(place);
    }
}

void collectSchemaKeys(const Json &schema, const QString &place, QStringList &keys)
{
    if (const Json *properties = member(schema, "properties")) {
        for (const auto &item : properties->items()) {
            const QString key = QString::fromStdString(item.key());
            collectSchemaKeys(item.value(), place.isEmpty() ? key : place + u'.' + key, keys);
        }
    } else if (const Json *items = member(schema, "items"); items && member(*items, "properties")) {
        collectSchemaKeys(*items, place + u"[]"_s, keys);
    } else {
        keys.append(place);
    }
}

/// Every object says that it has no other keys, unless its keys are free.
bool isClosed(const Json &schema)
{
    if (schema.is_object() && schema.contains("properties") && schema.contains("type") &&
        !(schema.contains("additionalProperties") && schema["additionalProperties"] == false)) {
        return false;
    }
    if (schema.is_structured()) {
        for (const auto &item : schema.items()) {
            if (!isClosed(item.value())) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

void SpecTest::schemaHasTheKeysThatAreWritten()
{
    AgentSpec spec = samples::hostileSpec();
    spec.socketPath = u"/x"_s;
    spec.socketProxy = SocketProxy::Run;
    spec.trialServer = TrialServer{.image = u"x:y"_s, .port = 8222};
    spec.containerWrapper = false;
    spec.count = 2;
    QStringList written;
    collectKeys(specToJson(spec), {}, written);

    QFile file(u":/spec/agent-spec.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto schema = parseJson(file.readAll());
    QVERIFY(schema.ok());
    QStringList known;
    collectSchemaKeys(*schema, {}, known);
    known.removeOne(u"$schema"_s); // for editors

    written.sort();
    known.sort();
    QCOMPARE(written, known);
    QVERIFY(isClosed(*schema));
}

void SpecTest::hash()
{
    const AgentSpec spec = samples::spec(Method::DockerSocket);
    const QString hash = specHash(spec);
    QVERIFY(QRegularExpression(u"\\A[0-9a-f]{16}\\z"_s).match(hash).hasMatch());
    QCOMPARE(specHash(spec), hash);
    QCOMPARE(specHash(reread(spec)), hash);
    // Labels of running agents hold it: a change would make all of them look changed.
    QCOMPARE(hash, u"d358ea7c8e0095ac"_s);
    // Order of insertion does not matter.
    AgentSpec one = spec;
    one.env.insert(u"A"_s, u"1"_s);
    one.env.insert(u"B"_s, u"2"_s);
    AgentSpec other = spec;
    other.env.insert(u"B"_s, u"2"_s);
    other.env.insert(u"A"_s, u"1"_s);
    QCOMPARE(specHash(one), specHash(other));
}

void SpecTest::hashDiffers_data()
{
    QTest::addColumn<SetText>("set");
    const auto row = [](const char *name, const std::function<void(AgentSpec &)> &set) {
        QTest::newRow(name) << SetText([set](AgentSpec &s, const QString &) { set(s); });
    };
    row("method", [](AgentSpec &s) { s.method = Method::Dind; });
    row("serverUrl", [](AgentSpec &s) { s.serverUrl += u'x'; });
    row("image", [](AgentSpec &s) { s.image = u"x"_s; });
    row("name", [](AgentSpec &s) { s.name = u"x"_s; });
    row("count", [](AgentSpec &s) { s.count = 2; });
    row("placement", [](AgentSpec &s) { s.enginePlacement = Placement::Agent; });
    row("engineImage", [](AgentSpec &s) { s.engineImage = u"x"_s; });
    row("mtu", [](AgentSpec &s) { s.engineNetwork.mtu = 1400; });
    row("addressPool", [](AgentSpec &s) { s.engineNetwork.addressPool = u"x"_s; });
    row("registryMirror", [](AgentSpec &s) { s.engineNetwork.registryMirror = u"x"_s; });
    row("insecureRegistries", [](AgentSpec &s) { s.engineNetwork.insecureRegistries = {u"x"_s}; });
    row("socketPath", [](AgentSpec &s) { s.socketPath = u"/x"_s; });
    row("socketProxy", [](AgentSpec &s) { s.socketProxy = SocketProxy::Run; });
    row("trialServer", [](AgentSpec &s) { s.trialServer = TrialServer(); });
    row("trialServer.port",
        [](AgentSpec &s) { s.trialServer = TrialServer{.image = {}, .port = 1}; });
    row("containerWrapper", [](AgentSpec &s) { s.containerWrapper = false; });
    row("runAs", [](AgentSpec &s) { s.runAs = RunAs::Agent; });
    row("env", [](AgentSpec &s) { s.env.insert(u"A"_s, QString()); });
    row("volumes", [](AgentSpec &s) { s.volumes = {{u"a"_s, u"/a"_s, false}}; });
    row("read-only volumes", [](AgentSpec &s) { s.volumes = {{u"a"_s, u"/a"_s, true}}; });
    row("extraHosts", [](AgentSpec &s) { s.extraHosts = {{u"a"_s, u"1.2.3.4"_s}}; });
    row("labels", [](AgentSpec &s) { s.labels.insert(u"A"_s, QString()); });
    row("network", [](AgentSpec &s) { s.network = u"x"_s; });
    row("cpus", [](AgentSpec &s) { s.resources.cpus = 1; });
    row("memory", [](AgentSpec &s) { s.resources.memoryBytes = 1; });
    row("pidsLimit", [](AgentSpec &s) { s.resources.pidsLimit = 1; });
    row("restart", [](AgentSpec &s) { s.restart = u"no"_s; });
    row("stopTimeout", [](AgentSpec &s) { s.stopTimeout = 61; });
}

void SpecTest::hashDiffers()
{
    QFETCH(SetText, set);
    static QStringList seen{specHash(samples::spec(Method::DockerSocket))};
    AgentSpec spec = samples::spec(Method::DockerSocket);
    set(spec, {});
    QVERIFY(!seen.contains(specHash(spec)));
    seen.append(specHash(spec));
}

void SpecTest::memorySizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // negative: refused
    const auto row = [](const QString &text, qint64 bytes) {
        QTest::addRow("'%s'", qPrintable(text)) << text << bytes;
    };
    row(u"0"_s, 0);
    row(u"1048576"_s, 1048576);
    row(u"512m"_s, 512LL << 20);
    row(u"512M"_s, 512LL << 20);
    row(u"512mb"_s, 512LL << 20);
    row(u"512MiB"_s, 512LL << 20);
    row(u"4g"_s, 4LL << 30);
    row(u"1.5GiB"_s, 3LL << 29);
    row(u"0.5k"_s, 512);
    row(u"2t"_s, 2LL << 40);
    row(u"64k"_s, 65536);
    row(u"10b"_s, 10);
    row(u"4 g"_s, 4LL << 30);
    row(u" 4g "_s, 4LL << 30);
    row(u"9007199254740993"_s, 9007199254740993LL); // no double holds it
    row(QString(), -1);
    row(u"g"_s, -1);
    row(u"-1g"_s, -1);
    row(u"+1g"_s, -1);
    row(u"4 gigabytes"_s, -1);
    row(u"4x"_s, -1);
    row(u"4gg"_s, -1);
    row(u"1,5g"_s, -1);
    row(u"1.g"_s, -1);
    row(u".5g"_s, -1);
    row(u"1e3"_s, -1);
    row(u"0x10"_s, -1);
    row(u"١٢"_s, -1);
    row(u"4g\n5g"_s, -1);
    row(u"999999999999999999t"_s, -1);
    row(u"99999999999999999999999"_s, -1);
}

void SpecTest::memorySizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const auto parsed = parseMemorySize(text);
    QCOMPARE(parsed.has_value(), bytes >= 0);
    if (parsed) {
        QCOMPARE(*parsed, bytes);
    }
}

void SpecTest::memorySizesBack_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0LL << u"0"_s;
    QTest::newRow("1") << 1LL << u"1"_s;
    QTest::newRow("1k") << 1024LL << u"1k"_s;
    QTest::newRow("1025") << 1025LL << u"1025"_s;
    QTest::newRow("1536m") << (3LL << 29) << u"1536m"_s;
    QTest::newRow("4g") << (4LL << 30) << u"4g"_s;
    QTest::newRow("1024t") << (1LL << 50) << u"1024t"_s;
    QTest::newRow("odd") << 9007199254740993LL << u"9007199254740993"_s;
}

void SpecTest::memorySizesBack()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(formatMemorySize(bytes), text);
    QCOMPARE(parseMemorySize(text), std::optional(bytes));
}

void SpecTest::keysOfEnums()
{
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        QCOMPARE(methodFromKey(toKey(method)), std::optional(method));
    }
    for (const Placement placement : {Placement::Sidecar, Placement::Agent}) {
        QCOMPARE(placementFromKey(toKey(placement)), std::optional(placement));
    }
    for (const RunAs runAs : {RunAs::Root, RunAs::Agent}) {
        QCOMPARE(runAsFromKey(toKey(runAs)), std::optional(runAs));
    }
    QCOMPARE(toKey(Method::DockerSocket), u"docker-socket"_s);
    QCOMPARE(methodFromKey(u"Dind"_s), std::nullopt);
    QCOMPARE(methodFromKey(QString()), std::nullopt);
    QCOMPARE(placementFromKey(u"host"_s), std::nullopt);
    QCOMPARE(runAsFromKey(u"0"_s), std::nullopt);
}

void SpecTest::placements()
{
    QCOMPARE(effectivePlacement(samples::spec(Method::Dind)), Placement::Sidecar);
    QCOMPARE(effectivePlacement(samples::spec(Method::Sysbox)), Placement::Agent);
    QCOMPARE(effectivePlacement(samples::spec(Method::Dind, Placement::Agent)), Placement::Agent);
    QCOMPARE(effectivePlacement(samples::spec(Method::Sysbox, Placement::Sidecar)),
             Placement::Sidecar);
}

void SpecTest::names()
{
    AgentSpec spec;
    spec.name = u"a%1"_s;
    QCOMPARE(agentNames(spec), QStringList({u"a%1"_s}));
    spec.count = 3;
    QCOMPARE(agentNames(spec), QStringList({u"a%1-1"_s, u"a%1-2"_s, u"a%1-3"_s}));
}

void SpecTest::cleanPaths()
{
    const QMap<QString, QString> paths{{u"/a"_s, u"/a"_s},
                                       {u"/a/"_s, u"/a"_s},
                                       {u"//a/./b//"_s, u"/a/b"_s},
                                       {u"/a/../b"_s, u"/b"_s},
                                       {u"/../a/.."_s, u"/"_s},
                                       {u"/.../..a/b..c"_s, u"/.../..a/b..c"_s},
                                       {u"/a\\..\\b/ "_s, u"/a\\..\\b/ "_s}};
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        QCOMPARE(cleanPath(it.key()), it.value());
    }
}

QTEST_GUILESS_MAIN(SpecTest)
#include "spec_test.moc"
