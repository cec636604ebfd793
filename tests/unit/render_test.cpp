// Every output of some plans against files in data/golden. To accept new outputs, run
//
//     DW_WRITE_GOLDEN=1 build/dev/tests/unit/render_test
//
// and read the difference before committing it: these files are what users get to run.
// A file that is missing is a failure, and so is one that no test reads.

#include "common/language.h"
#include "core_samples.h"
#include "methods/planner.h"
#include "render/dockerarguments.h"
#include "render/enginerequests.h"
#include "render/outputs.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class RenderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); } // plural forms
    void golden_data();
    void golden();
    void goldenFolderHasNothingElse();
    void saysWhatIsNotExpressed();
    void secretsStayOut();
    void scriptRuns_data();
    void scriptRuns();
    void dockerTakesTheArguments_data() { scriptRuns_data(); }
    void dockerTakesTheArguments();
    void argumentsOfMounts_data();
    void argumentsOfMounts();
    void cpus_data();
    void cpus();
};

namespace {

const QString secret = u"s3cret-t0ken"_s;

struct Sample
{
    QString name;
    AgentSpec spec;
    bool token = false;
};

QList<Sample> allSamples()
{
    AgentSpec noWrapper = samples::spec(Method::DockerSocket);
    noWrapper.containerWrapper = false;
    noWrapper.runAs = RunAs::Agent;
    noWrapper.count = 2;
    AgentSpec trial = samples::spec(Method::Dind, Placement::Sidecar);
    trial.serverUrl.clear();
    trial.trialServer = TrialServer{};
    AgentSpec build = samples::spec(Method::DockerSocket);
    build.socketProxy = SocketProxy::Build;
    build.containerWrapper = false;
    build.count = 2;
    build.runAs = RunAs::Agent;
    AgentSpec run = samples::spec(Method::DockerSocket);
    run.socketProxy = SocketProxy::Run;
    run.network = u"users-net"_s;
    return {{u"docker-socket"_s, samples::spec(Method::DockerSocket)},
            {u"docker-socket-proxy-build"_s, build},
            {u"docker-socket-proxy-run"_s, run},
            {u"docker-socket-no-wrapper-run-as-agent"_s, noWrapper},
            {u"dind-sidecar"_s, samples::spec(Method::Dind, Placement::Sidecar)},
            {u"dind-agent"_s, samples::spec(Method::Dind, Placement::Agent)},
            {u"sysbox-agent"_s, samples::spec(Method::Sysbox, Placement::Agent)},
            {u"sysbox-sidecar"_s, samples::spec(Method::Sysbox, Placement::Sidecar)},
            {u"trial-server"_s, trial},
            {u"everything-hostile"_s, samples::hostileSpec(), true}};
}

Sample sampleNamed(const QString &name)
{
    const QList<Sample> all = allSamples();
    return *std::find_if(all.begin(), all.end(),
                         [&](const Sample &sample) { return sample.name == name; });
}

Plan planOf(const Sample &sample)
{
    const auto plan = makePlan(sample.spec, samples::facts(), {.withToken = sample.token});
    return plan ? *plan : Plan{};
}

const char *kindName(EngineRequest::Kind kind)
{
    switch (kind) {
    case EngineRequest::Kind::CreateNetwork:
        return "CreateNetwork";
    case EngineRequest::Kind::CreateVolume:
        return "CreateVolume";
    case EngineRequest::Kind::CreateContainer:
        return "CreateContainer";
    case EngineRequest::Kind::ConnectNetwork:
        return "ConnectNetwork";
    case EngineRequest::Kind::StartContainer:
        return "StartContainer";
    case EngineRequest::Kind::AwaitHealthy:
        return "AwaitHealthy";
    }
    return "";
}

QByteArray requestsText(const Plan &plan)
{
    Json array = Json::array();
    for (const EngineRequest &request : engineRequests(plan, {{u"AGENT_TOKEN"_s, secret}})) {
        Json query = Json::object();
        for (const auto &[key, value] : request.query) {
            query[key.toStdString()] = value;
        }
        array.push_back({{"kind", kindName(request.kind)},
                         {"object", request.object},
                         {"method", request.method.toStdString()},
                         {"path", request.path},
                         {"query", query},
                         {"body", request.body}});
    }
    return printJson(array);
}

/// By the ending of the golden file: "sh", "compose.yaml", …
QMap<QString, QByteArray> outputsOf(const Plan &plan)
{
    const ExportOptions options{.envFile = u"agent.env"_s};
    QMap<QString, QByteArray> texts{{u"requests.json"_s, requestsText(plan)}};
    for (const Output &output : outputs()) {
        const QString ending = output.isScript || output.key == output.suffix
                                   ? output.suffix
                                   : output.key + u'.' + output.suffix;
        texts.insert(ending, output.render(plan, options).text.toUtf8());
    }
    return texts;
}

QString goldenPath(const QString &file)
{
    return QStringLiteral(DW_TEST_DATA "/golden/") + file;
}

} // namespace

void RenderTest::golden_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    for (const Sample &sample : allSamples()) {
        const QMap<QString, QByteArray> outputs = outputsOf(planOf(sample));
        for (auto it = outputs.begin(); it != outputs.end(); ++it) {
            const QString file = sample.name + u'.' + it.key();
            QTest::newRow(qPrintable(file)) << file << it.value();
        }
    }
}

void RenderTest::golden()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFile golden(goldenPath(file));
    if (qEnvironmentVariableIsSet("DW_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(text), text.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), "missing: see the head of render_test.cpp");
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i) {
        if (lines[i] != expected[i]) {
            QFAIL(qPrintable(u"line %1\nis:        %2\nshould be: %3"_s.arg(
                QString::number(i + 1), QString::fromUtf8(lines[i]),
                QString::fromUtf8(expected[i]))));
        }
    }
    QCOMPARE(lines.size(), expected.size());
}

void RenderTest::goldenFolderHasNothingElse()
{
    QStringList expected;
    for (const Sample &sample : allSamples()) {
        for (const QString &kind : outputsOf(planOf(sample)).keys()) {
            expected.append(sample.name + u'.' + kind);
        }
    }
    expected.sort();
    QStringList found = QDir(goldenPath({})).entryList(QDir::Files);
    found.sort();
    QCOMPARE(found, expected);
}

/// Each sentence stands in the text as well, on a comment line of its own before all else.
void RenderTest::saysWhatIsNotExpressed()
{
    AgentSpec spec = samples::hostileSpec();
    spec.env.insert(u"LONG"_s, QString(140'000, u'x'));
    const Plan plan = planOf({u"long"_s, spec, true});
    QSet<QString> silent;
    for (const Output &output : outputs()) {
        const Rendering rendering = output.render(plan, {});
        const QStringList lines = rendering.text.split(u'\n');
        for (const QString &sentence : rendering.notExpressed) {
            const qsizetype line = lines.indexOf(u"# "_s + sentence);
            QVERIFY2(line >= 0, qPrintable(output.key + u": "_s + sentence));
            QVERIFY(std::all_of(lines.begin(), lines.begin() + line,
                                [](const QString &before) { return before.startsWith(u'#'); }));
        }
        if (rendering.notExpressed.isEmpty()) {
            silent.insert(output.key);
        }
    }
    QCOMPARE(silent, (QSet<QString>{u"plan"_s, u"svg"_s}));
    for (const Output &output : outputs()) {
        const Plan plain = planOf({u"plain"_s, samples::spec(Method::Dind)});
        if (output.key != u"kubernetes"_s) {
            QCOMPARE(output.render(plain, {}).notExpressed, QStringList());
        }
    }
}

void RenderTest::secretsStayOut()
{
    Sample sample{u"token"_s, samples::spec(Method::Dind), true};
    const Plan plan = planOf(sample);
    const QMap<QString, QByteArray> outputs = outputsOf(plan);
    for (auto it = outputs.begin(); it != outputs.end(); ++it) {
        QCOMPARE(it.value().contains(secret.toUtf8()), it.key() == u"requests.json"_s);
    }
    QVERIFY(outputs.value(u"sh"_s).contains("--env-file agent.env"));
    QVERIFY(outputs.value(u"ps1"_s).contains("'--env-file', 'agent.env'"));
    QVERIFY(outputs.value(u"compose.yaml"_s).contains("env_file:\n      - \"agent.env\""));
    QVERIFY(outputs.value(u"plan.json"_s).contains("\"AGENT_TOKEN\""));
    sample.token = false;
    for (const QByteArray &text : outputsOf(planOf(sample))) {
        QVERIFY(!text.contains("env-file") && !text.contains("env_file"));
        QVERIFY(!text.contains("AGENT_TOKEN"));
    }
}

void RenderTest::scriptRuns_data()
{
    QTest::addColumn<QString>("name");
    for (const Sample &sample : allSamples()) {
        QTest::newRow(qPrintable(sample.name)) << sample.name;
    }
}

/// The script, run by a shell with a docker command that only notes what it is given: the notes are
/// the arguments that were meant, in order.
void RenderTest::scriptRuns()
{
    QFETCH(QString, name);
    const Plan plan = planOf(sampleNamed(name));

    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QFile docker(folder.filePath(u"docker"_s));
    QVERIFY(docker.open(QIODevice::WriteOnly));
    docker.write("#!/bin/sh\n"
                 "case \"$1 $2\" in\n"
                 "'network inspect') exit 1 ;;\n"
                 "'inspect --format') echo healthy; exit ;;\n"
                 "esac\n"
                 "{ printf '%s\\0' \"$@\"; printf '\\001\\0'; } >>\"$NOTES\"\n");
    docker.close();
    QVERIFY(docker.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path() + u":/usr/bin:/bin"_s);
    environment.insert(u"NOTES"_s, folder.filePath(u"notes"_s));
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-s"_s});
    shell.write(findOutput(u"command"_s)->render(plan, {}).text.toUtf8());
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.readAllStandardOutput(), QByteArray());
    QCOMPARE(shell.exitCode(), 0);

    QFile notes(folder.filePath(u"notes"_s));
    QVERIFY(notes.open(QIODevice::ReadOnly));
    QList<QStringList> ran{{}};
    for (const QByteArray &word : notes.readAll().split('\0')) {
        if (word == "\001") {
            ran.append(QStringList());
        } else {
            ran.last().append(QString::fromUtf8(word));
        }
    }
    ran.removeLast(); // what is behind the last separator

    QList<QStringList> meant;
    const auto mean = [&](const ArgumentGroups &groups) {
        QStringList words;
        for (const QStringList &group : groups) {
            words += group;
        }
        meant.append(words.mid(1)); // without "docker"
    };
    for (const Network &network : plan.networks) {
        mean(networkCreateArguments(network));
    }
    for (const Volume &volume : plan.volumes) {
        mean(volumeCreateArguments(volume.labels) + ArgumentGroups{{volume.name}});
    }
    for (const Container &container : plan.containers) {
        mean(containerArguments(container, u"agent.env"_s));
        if (container.networks.size() > 1) {
            meant.append({u"network"_s, u"connect"_s, u"--alias"_s, container.name,
                          container.networks[1].network, container.name});
            meant.append({u"start"_s, container.name});
        }
    }
    QCOMPARE(ran, meant);
}

/// The real docker command reads its arguments before it looks for an engine, which is not there.
void RenderTest::dockerTakesTheArguments()
{
    if (QStandardPaths::findExecutable(u"docker"_s).isEmpty()) {
        QSKIP("needs the docker command");
    }
    QFETCH(QString, name);
    QTemporaryDir folder;
    QFile envFile(folder.filePath(u"agent.env"_s));
    QVERIFY(envFile.open(QIODevice::WriteOnly));
    envFile.write("AGENT_TOKEN=x\n");
    envFile.close();
    const auto run = [&](const ArgumentGroups &groups) {
        QStringList words;
        for (const QStringList &group : groups) {
            words += group;
        }
        QProcess docker;
        docker.setWorkingDirectory(folder.path());
        docker.start(words.first(),
                     QStringList{u"--host"_s, u"unix:///nonexistent.sock"_s} + words.mid(1));
        docker.waitForFinished();
        return docker.readAllStandardError();
    };
    const auto looksForTheEngine = [](const QByteArray &answer) {
        return answer.contains("unix:///nonexistent.sock");
    };
    const Plan plan = planOf(sampleNamed(name));
    for (const Network &network : plan.networks) {
        const QByteArray answer = run(networkCreateArguments(network));
        QVERIFY2(looksForTheEngine(answer), answer.constData());
    }
    const Volume &volume = plan.volumes.first();
    const QByteArray answer =
        run(volumeCreateArguments(volume.labels) + ArgumentGroups{{volume.name}});
    QVERIFY2(looksForTheEngine(answer), answer.constData());
    for (const Container &container : plan.containers) {
        const QByteArray created = run(containerArguments(container, u"agent.env"_s));
        QVERIFY2(looksForTheEngine(created), created.constData());
    }
}

void RenderTest::argumentsOfMounts_data()
{
    QTest::addColumn<Mount>("mount");
    QTest::addColumn<QStringList>("arguments");
    using Type = Mount::Type;
    QTest::newRow("volume") << Mount{Type::Volume, u"v"_s, u"/t"_s}
                            << QStringList{u"--mount"_s, u"type=volume,source=v,target=/t"_s};
    QTest::newRow("volume, read-only")
        << Mount{Type::Volume, u"v"_s, u"/t"_s, true}
        << QStringList{u"--mount"_s, u"type=volume,source=v,target=/t,readonly"_s};
    QTest::newRow("created") << Mount{Type::Bind, u"/s"_s, u"/t"_s, false, true}
                             << QStringList{u"--volume"_s, u"/s:/t:rw"_s};
    QTest::newRow("not created") << Mount{Type::Bind, u"/s"_s, u"/t"_s, false, false}
                                 << QStringList{u"--mount"_s, u"type=bind,source=/s,target=/t"_s};
    QTest::newRow("not created, read-only")
        << Mount{Type::Bind, u"/s"_s, u"/t"_s, true, false}
        << QStringList{u"--mount"_s, u"type=bind,source=/s,target=/t,readonly"_s};
    QTest::newRow("colon") << Mount{Type::Volume, u"v"_s, u"/t:ro"_s}
                           << QStringList{u"--mount"_s, u"type=volume,source=v,target=/t:ro"_s};
    QTest::newRow("comma and quote")
        << Mount{Type::Bind, u"/s,readonly"_s, u"/\"t"_s}
        << QStringList{u"--mount"_s, u"type=bind,\"source=/s,readonly\",\"target=/\"\"t\""_s};
}

void RenderTest::argumentsOfMounts()
{
    QFETCH(Mount, mount);
    QFETCH(QStringList, arguments);
    QCOMPARE(mountArguments(mount), arguments);
}

void RenderTest::cpus_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("1") << 1.0 << u"1"_s;
    QTest::newRow("1.5") << 1.5 << u"1.5"_s;
    QTest::newRow("0.01") << 0.01 << u"0.01"_s;
    QTest::newRow("0.1 + 0.2") << 0.1 + 0.2 << u"0.3"_s;
    QTest::newRow("10000") << 10000.0 << u"10000"_s;
    QTest::newRow("odd") << 1.0 / 3 << u"0.333333333"_s; // the engine counts in billionths
}

void RenderTest::cpus()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(formatCpus(number), text);
}

QTEST_GUILESS_MAIN(RenderTest)
#include "render_test.moc"
