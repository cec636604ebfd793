#include "cli/commandline.h"
#include "cli/enginenames.h"
#include "cli/options.h"
#include "core_samples.h"
#include "spec/specjson.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

using Edit = std::function<void(AgentSpec &)>;
Q_DECLARE_METATYPE(Edit)

class OptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void toField_data();
    void toField();
    void hostileValues();
    void refuses_data();
    void refuses();
    void unknownOptions_data();
    void unknownOptions();
    void specFile();
    void badSpecFile_data();
    void badSpecFile();
    void tokenFile_data();
    void tokenFile();
    void subcommandLines_data();
    void subcommandLines();
    void windowOptions();
    void namesOfEngines();

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
};

namespace {

Result<AgentSpec> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addSpecOptions(parser);
    const Result<void> parsed =
        parseArguments(parser, QStringList{u"dind-wizard export"_s} + arguments);
    return parsed ? specFromOptions(parser) : Result<AgentSpec>(parsed.error());
}

} // namespace

void OptionsTest::toField_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Edit>("edit");
    const auto row = [](const QStringList &arguments, const Edit &edit) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << edit;
    };
    row({}, [](AgentSpec &) {});
    row({u"--method"_s, u"docker-socket"_s}, [](AgentSpec &) {});
    row({u"--method"_s, u"dind"_s}, [](AgentSpec &s) { s.method = Method::Dind; });
    row({u"--method=sysbox"_s}, [](AgentSpec &s) { s.method = Method::Sysbox; });
    row({u"--server-url"_s, u"https://x"_s}, [](AgentSpec &s) { s.serverUrl = u"https://x"_s; });
    row({u"--image"_s, u"a:b"_s}, [](AgentSpec &s) { s.image = u"a:b"_s; });
    row({u"--name"_s, u"ci"_s}, [](AgentSpec &s) { s.name = u"ci"_s; });
    row({u"--count"_s, u"3"_s}, [](AgentSpec &s) { s.count = 3; });
    row({u"--engine-placement"_s, u"sidecar"_s},
        [](AgentSpec &s) { s.enginePlacement = Placement::Sidecar; });
    row({u"--engine-placement"_s, u"agent"_s},
        [](AgentSpec &s) { s.enginePlacement = Placement::Agent; });
    row({u"--engine-image"_s, u"docker:29-dind"_s},
        [](AgentSpec &s) { s.engineImage = u"docker:29-dind"_s; });
    row({u"--engine-mtu"_s, u"1400"_s}, [](AgentSpec &s) { s.engineNetwork.mtu = 1400; });
    row({u"--engine-address-pool"_s, u"10.201.0.0/16"_s},
        [](AgentSpec &s) { s.engineNetwork.addressPool = u"10.201.0.0/16"_s; });
    row({u"--engine-registry-mirror"_s, u"https://m"_s},
        [](AgentSpec &s) { s.engineNetwork.registryMirror = u"https://m"_s; });
    row({u"--engine-insecure-registry"_s, u"a:1"_s, u"--engine-insecure-registry"_s, u"b"_s,
         u"--engine-insecure-registry"_s, u"a:1"_s},
        [](AgentSpec &s) {
            s.engineNetwork.insecureRegistries = {u"a:1"_s, u"b"_s};
        });
    row({u"--socket-path"_s, u"/run/x"_s}, [](AgentSpec &s) { s.socketPath = u"/run/x"_s; });
    row({u"--socket-proxy"_s, u"build"_s},
        [](AgentSpec &s) { s.socketProxy = SocketProxy::Build; });
    row({u"--socket-proxy"_s, u"run"_s}, [](AgentSpec &s) { s.socketProxy = SocketProxy::Run; });
    row({u"--trial-server"_s, u"8222"_s},
        [](AgentSpec &s) { s.trialServer = TrialServer{.image = {}, .port = 8222}; });
    row({u"--trial-server-image"_s, u"a:b"_s, u"--trial-server"_s, u"8222"_s},
        [](AgentSpec &s) { s.trialServer = TrialServer{.image = u"a:b"_s, .port = 8222}; });
    row({u"--container-wrapper"_s, u"off"_s}, [](AgentSpec &s) { s.containerWrapper = false; });
    row({u"--container-wrapper"_s, u"on"_s}, [](AgentSpec &) {});
    row({u"--run-as"_s, u"agent"_s}, [](AgentSpec &s) { s.runAs = RunAs::Agent; });
    row({u"--run-as"_s, u"root"_s}, [](AgentSpec &) {});
    row({u"--env"_s, u"A=b=c"_s, u"--env"_s, u"D="_s, u"--env"_s, u"A=last"_s}, [](AgentSpec &s) {
        s.env = {{u"A"_s, u"last"_s}, {u"D"_s, QString()}};
    });
    row({u"--volume"_s, u"/a:/b"_s, u"--volume"_s, u"c:/d:ro"_s, u"--volume"_s, u"e:/f:rw"_s},
        [](AgentSpec &s) {
            s.volumes = {
                {u"/a"_s, u"/b"_s, false}, {u"c"_s, u"/d"_s, true}, {u"e"_s, u"/f"_s, false}};
        });
    row({u"--add-host"_s, u"a:1.2.3.4"_s, u"--add-host"_s, u"b:2001:db8::1"_s}, [](AgentSpec &s) {
        s.extraHosts = {{u"a"_s, u"1.2.3.4"_s}, {u"b"_s, u"2001:db8::1"_s}};
    });
    row({u"--label"_s, u"a=b"_s, u"--label"_s, u"c=d=e"_s}, [](AgentSpec &s) {
        s.labels = {{u"a"_s, u"b"_s}, {u"c"_s, u"d=e"_s}};
    });
    row({u"--network"_s, u"net"_s}, [](AgentSpec &s) { s.network = u"net"_s; });
    row({u"--cpus"_s, u"1.5"_s}, [](AgentSpec &s) { s.resources.cpus = 1.5; });
    row({u"--memory"_s, u"4g"_s}, [](AgentSpec &s) { s.resources.memoryBytes = 4LL << 30; });
    row({u"--pids-limit"_s, u"-1"_s}, [](AgentSpec &s) { s.resources.pidsLimit = -1; });
    row({u"--restart"_s, u"no"_s}, [](AgentSpec &s) { s.restart = u"no"_s; });
    row({u"--stop-timeout"_s, u"90"_s}, [](AgentSpec &s) { s.stopTimeout = 90; });
    row({u"--name"_s, u"first"_s, u"--name"_s, u"last"_s},
        [](AgentSpec &s) { s.name = u"last"_s; });
}

void OptionsTest::toField()
{
    QFETCH(QStringList, arguments);
    QFETCH(Edit, edit);
    AgentSpec expected;
    edit(expected);
    const auto spec = parse(arguments);
    QVERIFY2(spec.ok(), spec.ok() ? "" : qPrintable(describe(spec.error())));
    QCOMPARE(*spec, expected);
}

void OptionsTest::hostileValues()
{
    for (const QString &text : samples::hostileStrings()) {
        const auto spec =
            parse({u"--server-url="_s + text, u"--image="_s + text, u"--name="_s + text,
                   u"--network="_s + text, u"--restart="_s + text, u"--socket-path="_s + text,
                   u"--env=K="_s + text, u"--label=K="_s + text, u"--add-host=h:"_s + text});
        QVERIFY(spec.ok());
        for (const QString &field : {spec->serverUrl, spec->image, spec->name, spec->network,
                                     spec->restart, spec->socketPath, spec->env.value(u"K"_s),
                                     spec->labels.value(u"K"_s), spec->extraHosts[0].second}) {
            QCOMPARE(field, text);
        }
    }
}

void OptionsTest::refuses_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &option, const QString &value) {
        QTest::addRow("--%s=%s", qPrintable(option), qPrintable(value)) << option << value;
    };
    row(u"method"_s, u"podman"_s);
    row(u"method"_s, u"Dind"_s);
    row(u"method"_s, QString());
    row(u"count"_s, u"two"_s);
    row(u"count"_s, u"1.5"_s);
    row(u"count"_s, u"99999999999"_s);
    row(u"count"_s, QString());
    row(u"engine-placement"_s, u"host"_s);
    row(u"container-wrapper"_s, u"yes"_s);
    row(u"container-wrapper"_s, QString());
    row(u"run-as"_s, u"0"_s);
    row(u"env"_s, u"A"_s); // would be this program's own variable
    row(u"env"_s, u"=b"_s);
    row(u"env"_s, QString());
    row(u"label"_s, u"a"_s);
    row(u"label"_s, u"=b"_s);
    row(u"volume"_s, u"/a"_s);
    row(u"volume"_s, u"/a:/b:z"_s);
    row(u"volume"_s, u"/a:/b:ro:z"_s);
    row(u"volume"_s, QString());
    row(u"add-host"_s, u"a"_s);
    row(u"add-host"_s, u":1.2.3.4"_s);
    row(u"cpus"_s, u"two"_s);
    row(u"cpus"_s, u"1,5"_s);
    row(u"memory"_s, u"much"_s);
    row(u"memory"_s, u"-1g"_s);
    row(u"pids-limit"_s, u"1.5"_s);
    row(u"stop-timeout"_s, u"60s"_s);
    row(u"stop-timeout"_s, QString());
}

void OptionsTest::refuses()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    const auto spec = parse({u"--%1=%2"_s.arg(option, value)});
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::Usage);
    QVERIFY2(spec.error().message.contains(u"--"_s + option), qPrintable(spec.error().message));
    QVERIFY(!spec.error().hint.isEmpty());
}

void OptionsTest::unknownOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--sever-url"_s, u"x"_s};
    QTest::newRow("no value") << QStringList{u"--name"_s};
    QTest::newRow("a token itself") << QStringList{u"--token"_s, u"x"_s};
    QTest::newRow("a word") << QStringList{u"--name"_s, u"a"_s, u"b"_s};
    QTest::newRow("a word behind --") << QStringList{u"--"_s, u"--name"_s};
    QTest::newRow("single dash") << QStringList{u"-name"_s, u"x"_s};
}

void OptionsTest::unknownOptions()
{
    QFETCH(QStringList, arguments);
    const auto spec = parse(arguments);
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::Usage);
    QVERIFY(spec.error().hint.contains(u"dind-wizard export --help"_s));
}

void OptionsTest::specFile()
{
    AgentSpec spec = samples::hostileSpec();
    const QString path = write(u"hostile.json"_s, printJson(specToJson(spec)));
    const auto read = parse({u"--spec"_s, path});
    QVERIFY(read.ok());
    QCOMPARE(*read, spec);

    // Options lie over it: single values replace, lists and maps grow.
    const auto over =
        parse({u"--name"_s, u"other"_s, u"--spec"_s, path, u"--env"_s, u"TZ=Asia/Tokyo"_s,
               u"--env"_s, u"NEW=1"_s, u"--volume"_s, u"v:/v"_s, u"--add-host"_s, u"h:1.2.3.4"_s,
               u"--container-wrapper"_s, u"off"_s, u"--cpus"_s, u"2"_s});
    QVERIFY(over.ok());
    spec.name = u"other"_s;
    spec.env[u"TZ"_s] = u"Asia/Tokyo"_s;
    spec.env[u"NEW"_s] = u"1"_s;
    spec.volumes.append({u"v"_s, u"/v"_s, false});
    spec.extraHosts.append({u"h"_s, u"1.2.3.4"_s});
    spec.containerWrapper = false;
    spec.resources.cpus = 2;
    QCOMPARE(*over, spec);
}

void OptionsTest::badSpecFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    const int invalid = static_cast<int>(ErrorCode::InvalidSpec);
    const int usage = static_cast<int>(ErrorCode::Usage);
    QTest::newRow("missing") << u"absent.json"_s << QByteArray() << usage;
    QTest::newRow("folder") << u"."_s << QByteArray() << usage;
    QTest::newRow("empty") << u"empty.json"_s << QByteArray("") << invalid;
    QTest::newRow("no JSON") << u"text.json"_s << QByteArray("method: dind") << invalid;
    QTest::newRow("unknown key") << u"key.json"_s << QByteArray("{\"nmae\":\"x\"}") << invalid;
    QTest::newRow("too large") << u"large.json"_s
                               << QByteArray("{\"name\":\"" + QByteArray(2 << 20, 'x') + "\"}")
                               << invalid;
}

void OptionsTest::badSpecFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    if (!text.isNull()) {
        QVERIFY(!write(name, text).isEmpty());
    }
    // What the options say does not help a file that can't be read.
    const auto spec = parse({u"--spec"_s, m_folder.filePath(name), u"--method"_s, u"dind"_s});
    QVERIFY(!spec);
    QCOMPARE(static_cast<int>(spec.error().code), code);
}

void OptionsTest::tokenFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("token");
    QTest::newRow("one line") << QByteArray("t0k-en") << u"t0k-en"_s;
    QTest::newRow("line break") << QByteArray("t0k-en\n") << u"t0k-en"_s;
    QTest::newRow("dos") << QByteArray("t0k-en\r\n") << u"t0k-en"_s;
    QTest::newRow("blanks") << QByteArray("  t0k-en \n") << u"t0k-en"_s;
    QTest::newRow("more lines") << QByteArray("t0k-en\ndef") << u"t0k-en"_s;
    QTest::newRow("symbols") << QByteArray("a$b'c\"d") << u"a$b'c\"d"_s;
    QTest::newRow("empty") << QByteArray("") << QString();
    QTest::newRow("blank line") << QByteArray("\nt0k-en") << QString();
    QTest::newRow("control character") << QByteArray("a\033b") << QString();
    QTest::newRow("carriage return inside") << QByteArray("a\rb\n") << QString();
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QString();
    QTest::newRow("not UTF-8") << QByteArray("a\xFF") << QString();
    QTest::newRow("too long") << QByteArray(5000, 'a') << QString();
}

void OptionsTest::tokenFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, token);
    QCommandLineParser parser;
    addSpecOptions(parser);
    const QString path = write(u"token"_s, text);
    QVERIFY(parseArguments(parser, {u"x"_s, u"--token-file"_s, path}).ok());
    const Result<QString> read = readTokenFile(parser);
    QCOMPARE(read.ok(), !token.isEmpty());
    if (read) {
        QCOMPARE(*read, token);
    } else {
        QCOMPARE(read.error().code, ErrorCode::Usage);
        QVERIFY(text.isEmpty() ||
                !describe(read.error()).contains(QString::fromUtf8(text.trimmed())));
    }

    QCommandLineParser without;
    addSpecOptions(without);
    QVERIFY(parseArguments(without, {u"x"_s}).ok());
    QCOMPARE(*readTokenFile(without), QString());
    QCommandLineParser missing;
    addSpecOptions(missing);
    QVERIFY(parseArguments(missing, {u"x"_s, u"--token-file"_s, m_folder.filePath(u"no"_s)}).ok());
    QCOMPARE(readTokenFile(missing).error().code, ErrorCode::Usage);
}

void OptionsTest::subcommandLines_data()
{
    QTest::addColumn<QList<QByteArray>>("arguments");
    QTest::addColumn<bool>("subcommand");
    QTest::newRow("nothing") << QList<QByteArray>{} << false;
    QTest::newRow("spec") << QList<QByteArray>{"--spec", "x"} << false;
    QTest::newRow("engine") << QList<QByteArray>{"--engine=x"} << false;
    QTest::newRow("methods") << QList<QByteArray>{"methods"} << true;
    QTest::newRow("file") << QList<QByteArray>{"/home/me/a.json"} << false;
    QTest::newRow("file here") << QList<QByteArray>{"./a.json"} << false;
    QTest::newRow("agents' window") << QList<QByteArray>{"--agents"} << false;
    QTest::newRow("unknown word") << QList<QByteArray>{"metods"} << true;
    QTest::newRow("help") << QList<QByteArray>{"--help"} << true;
    QTest::newRow("version") << QList<QByteArray>{"--version"} << true;
    QTest::newRow("help later") << QList<QByteArray>{"--spec", "x", "-h"} << true;
}

void OptionsTest::subcommandLines()
{
    QFETCH(QList<QByteArray>, arguments);
    QFETCH(bool, subcommand);
    arguments.prepend("dind-wizard");
    std::vector<char *> argv;
    for (QByteArray &argument : arguments) {
        argv.push_back(argument.data());
    }
    QCOMPARE(isSubcommandLine(static_cast<int>(argv.size()), argv.data()), subcommand);
}

void OptionsTest::windowOptions()
{
    const auto options = parseWindowOptions(
        {u"dind-wizard"_s, u"--spec"_s, u"/a b.json"_s, u"--engine"_s, u"unix:///x"_s});
    QVERIFY(options.ok());
    QCOMPARE(options->specFile, u"/a b.json"_s);
    QCOMPARE(options->engine, u"unix:///x"_s);
    const auto opened = parseWindowOptions({u"dind-wizard"_s, u"/a b.json"_s});
    QVERIFY(opened.ok() && !opened->agents);
    QCOMPARE(opened->specFile, u"/a b.json"_s);
    const auto agents = parseWindowOptions({u"dind-wizard"_s, u"--agents"_s});
    QVERIFY(agents.ok() && agents->agents && agents->specFile.isEmpty());
    for (const QStringList &bad : {QStringList{u"--server-url"_s, u"x"_s}, QStringList{u"--spec"_s},
                                   QStringList{u"--spec"_s, u"a"_s, u"b"_s}}) {
        const auto refused = parseWindowOptions(QStringList{u"dind-wizard"_s} + bad);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Usage);
    }
}

void OptionsTest::namesOfEngines()
{
    const QStringList choices{u"build1"_s,
                              u"ssh://ci@Build2.example.com:22"_s,
                              u"tcp://10.0.0.5:2376"_s,
                              u"unix:///run/podman/podman.sock"_s,
                              u"tcp://build1:2375"_s,
                              u"/var/run/docker.sock"_s,
                              u"Mine & \u00fcbrig"_s,
                              u"unix:///"_s,
                              u"tcp://[::1]:2375"_s};
    const QStringList names{
        u"build1"_s, u"build2.example.com"_s, u"10.0.0.5"_s, u"podman"_s, u"build1-2"_s,
        u"docker"_s, u"mine-brig"_s,          u"engine"_s,   u"-1"_s};
    QCOMPARE(shortEngineNames(choices), names);
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
