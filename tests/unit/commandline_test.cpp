#include "common/json.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

/// The program as people and scripts start it: exit codes, and what goes to which stream. No engine
/// is asked.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void help_data();
    void help();
    void version();
    void methods();
    void methodsAsJson();
    void oneMethod_data();
    void oneMethod();
    void exports_data();
    void exports();
    void exportsAreRepeatable();
    void exportToFile();
    void exportWithToken();
    void exportOfItsOwnSpec();
    void exportSaysWhatIsNotExpressed();
    void exportNeedsWritableFolder();
    void warningsOnStandardError();
    void badUsage_data();
    void badUsage();
    void noEngine_data();
    void noEngine();
};

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProgram(QStringLiteral(DW_PROGRAM));
    process.setArguments(arguments);
    if (!folder.isEmpty()) {
        process.setWorkingDirectory(folder);
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Subcommands need no display, and no engine may answer by chance.
    environment.insert(u"QT_QPA_PLATFORM"_s, u"none-such"_s);
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"DOCKER_HOST"_s, u"unix:///nonexistent/docker.sock"_s);
    environment.remove(u"DOCKER_CONTEXT"_s);
    environment.insert(u"DOCKER_CONFIG"_s, u"/nonexistent"_s);
    environment.insert(u"TZ"_s, u"Europe/Berlin"_s);
    process.setProcessEnvironment(environment);
    process.start();
    if (!process.waitForFinished()) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

const QStringList allFormats{u"command"_s, u"powershell"_s, u"compose"_s, u"kubernetes"_s,
                             u"plan"_s,    u"svg"_s,        u"spec"_s};
const QStringList someSpec{u"--server-url"_s, u"https://tc.example.com"_s, u"--method"_s,
                           u"dind"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void CommandLineTest::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("fragment");
    QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("Exit codes:");
    QTest::newRow("-h") << QStringList{u"-h"_s} << QByteArray("dind-wizard launch");
    QTest::newRow("help") << QStringList{u"help"_s} << QByteArray("dind-wizard agents");
    QTest::newRow("methods") << QStringList{u"methods"_s, u"--help"_s} << QByteArray("--json");
    QTest::newRow("export") << QStringList{u"export"_s, u"--help"_s} << QByteArray("--server-url");
    QTest::newRow("export -h") << QStringList{u"export"_s, u"-h"_s} << QByteArray("--format");
    QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s} << QByteArray("--engine");
    QTest::newRow("launch") << QStringList{u"launch"_s, u"--help"_s} << QByteArray("--token-file");
    QTest::newRow("agents") << QStringList{u"agents"_s, u"--help"_s} << QByteArray("--volumes");
    QTest::newRow("help wins over what is wrong")
        << QStringList{u"export"_s, u"--nonsense"_s, u"--help"_s} << QByteArray("--format");
}

void CommandLineTest::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, fragment);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(fragment), result.out.constData());
    QCOMPARE(result.err, QByteArray());
    QVERIFY(result.out.endsWith('\n'));
    if (arguments.size() > 1) {
        QVERIFY(result.out.startsWith("Usage: dind-wizard " + arguments.first().toUtf8()));
    }
}

void CommandLineTest::version()
{
    const Run result = run({u"--version"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(QRegularExpression(u"\\Adind-wizard [0-9]+\\.[0-9]+\\.[0-9]+\\n\\z"_s)
                .match(QString::fromUtf8(result.out))
                .hasMatch());
}

void CommandLineTest::methods()
{
    const Run result = run({u"methods"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    QStringList keys;
    for (const QString &line : QString::fromUtf8(result.out).split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        if (!line.isEmpty() && !line.startsWith(u' ')) {
            keys.append(line.section(u' ', 0, 0));
        }
    }
    QCOMPARE(keys, QStringList({u"docker-socket"_s, u"dind"_s, u"sysbox"_s}));
}

void CommandLineTest::methodsAsJson()
{
    const Run all = run({u"methods"_s, u"--json"_s});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.err, QByteArray());
    const auto json = parseJson(all.out);
    QVERIFY(json.ok() && json->is_array() && json->size() == 3);
    for (const Json &method : *json) {
        QVERIFY(!stringAt(method, "title").isEmpty() && !stringAt(method, "what").isEmpty());
        QVERIFY(!stringsAt(method, "useWhen").isEmpty() && !stringsAt(method, "needs").isEmpty());
        QVERIFY(!method["risks"].empty() && !method["comparison"].empty());
        QVERIFY(!method["blastRadius"].empty());
        QVERIFY(!method["blastRadius"][0]["how"].get<std::string>().empty());
        for (const Json &risk : method["risks"]) {
            const QStringList words{u"low"_s, u"medium"_s, u"high"_s};
            QVERIFY(words.contains(stringAt(risk, "severity")));
        }
    }
    const Run one = run({u"methods"_s, u"sysbox"_s, u"--json"_s});
    const auto alone = parseJson(one.out);
    QVERIFY(alone.ok() && alone->size() == 1);
    QVERIFY(alone->front() == json->back());
}

void CommandLineTest::oneMethod_data()
{
    QTest::addColumn<QString>("method");
    for (const QString &method : {u"docker-socket"_s, u"dind"_s, u"sysbox"_s}) {
        QTest::newRow(qPrintable(method)) << method;
    }
}

void CommandLineTest::oneMethod()
{
    QFETCH(QString, method);
    const Run result = run({u"methods"_s, method});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    QVERIFY(result.out.startsWith(method.toUtf8()));
    for (const char *part : {"Use it when", "Don't use it when", "It needs", "Risks", "Sources"}) {
        QVERIFY2(result.out.contains(part), part);
    }
}

void CommandLineTest::exports_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("fragment");
    QTest::newRow("command") << u"command"_s << QByteArray("#!/bin/sh\n")
                             << QByteArray("docker run -d");
    QTest::newRow("powershell") << u"powershell"_s << QByteArray("# ")
                                << QByteArray("\nInvoke-Docker @(\n    'run', '-d'\n");
    QTest::newRow("compose") << u"compose"_s << QByteArray("# ") << QByteArray("\nservices:\n");
    QTest::newRow("plan") << u"plan"_s << QByteArray("{\n")
                          << QByteArray("\"TZ\": \"Europe/Berlin\"");
    QTest::newRow("spec") << u"spec"_s << QByteArray("{\n  \"version\": 1,")
                          << QByteArray("\"serverUrl\": \"https://tc.example.com\"");
}

void CommandLineTest::exports()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, fragment);
    const Run result = run(QStringList{u"export"_s, u"--format"_s, format} + someSpec);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    QVERIFY2(result.out.startsWith(beginning), result.out.constData());
    QVERIFY2(result.out.contains(fragment), result.out.constData());
    QVERIFY(result.out.endsWith('\n') && !result.out.endsWith("\n\n"));
    if (beginning.startsWith('{')) {
        QVERIFY(parseJson(result.out).ok());
    }
}

void CommandLineTest::exportsAreRepeatable()
{
    for (const QString &format : allFormats) {
        const QStringList arguments = QStringList{u"export"_s, u"--format"_s, format,  u"--env"_s,
                                                  u"B=1"_s,    u"--env"_s,    u"A=2"_s} +
                                      someSpec;
        QCOMPARE(run(arguments).out, run(arguments).out);
    }
}

void CommandLineTest::exportToFile()
{
    QTemporaryDir folder;
    const QString script = folder.filePath(u"my agent.sh"_s);
    const QStringList arguments = QStringList{u"export"_s, u"--format"_s, u"command"_s} + someSpec;
    const Run toFile = run(arguments + QStringList{u"-o"_s, script});
    QCOMPARE(toFile.exitCode, 0);
    QCOMPARE(toFile.out, QByteArray());
    QVERIFY(toFile.err.contains(script.toUtf8()));
    QCOMPARE(contentOf(script), run(arguments).out);
    QVERIFY(QFileInfo(script).isExecutable());

    // An existing file is replaced as a whole.
    const QString compose = folder.filePath(u"compose.yaml"_s);
    QFile old(compose);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(100'000, 'x'));
    old.close();
    const QStringList composing{u"export"_s, u"--format"_s, u"compose"_s};
    QCOMPARE(
        run(composing + someSpec + QStringList{u"--output"_s, u"compose.yaml"_s}, folder.path())
            .exitCode,
        0);
    QCOMPARE(contentOf(compose), run(composing + someSpec).out);
    QVERIFY(!QFileInfo(compose).isExecutable());
}

void CommandLineTest::exportWithToken()
{
    QTemporaryDir folder;
    QFile tokenFile(folder.filePath(u"token"_s));
    QVERIFY(tokenFile.open(QIODevice::WriteOnly));
    tokenFile.write("s3cret-t0ken\n");
    tokenFile.close();
    const QStringList arguments = QStringList{u"export"_s, u"--format"_s, u"compose"_s,
                                              u"--token-file"_s, tokenFile.fileName()} +
                                  someSpec;
    // A secret does not go to a terminal.
    const Run refused = run(arguments, folder.path());
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY(!refused.err.contains("s3cret"));

    const Run written = run(arguments + QStringList{u"-o"_s, u"compose.yaml"_s}, folder.path());
    QCOMPARE(written.exitCode, 0);
    QVERIFY(!written.out.contains("s3cret") && !written.err.contains("s3cret"));
    QVERIFY(!contentOf(folder.filePath(u"compose.yaml"_s)).contains("s3cret"));
    const QString envFile = folder.filePath(u"teamcity-agent.env"_s);
    QCOMPARE(contentOf(envFile), QByteArray("AGENT_TOKEN=s3cret-t0ken\n"));
    QVERIFY(contentOf(folder.filePath(u"compose.yaml"_s)).contains("\"teamcity-agent.env\""));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(envFile) & others));

    const Run two =
        run(arguments + QStringList{u"-o"_s, u"two.yaml"_s, u"--count"_s, u"2"_s}, folder.path());
    QCOMPARE(two.exitCode, 2);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"two.yaml"_s)));
}

/// What is exported as a spec gives the same everything when read again.
void CommandLineTest::exportOfItsOwnSpec()
{
    QTemporaryDir folder;
    const QString spec = folder.filePath(u"spec.json"_s);
    const QStringList hostile{u"--env"_s,    u"A=it's \"$HOME\" `id`\n\\ ü"_s,
                              u"--label"_s,  u"l=--privileged"_s,
                              u"--volume"_s, u"/srv/my data:/mnt/a b:ro"_s,
                              u"--count"_s,  u"2"_s,
                              u"--memory"_s, u"1.5g"_s};
    QCOMPARE(
        run(QStringList{u"export"_s, u"--format"_s, u"spec"_s, u"-o"_s, spec} + someSpec + hostile)
            .exitCode,
        0);
    for (const QString &format : allFormats) {
        const QStringList command{u"export"_s, u"--format"_s, format};
        const Run again = run(command + QStringList{u"--spec"_s, spec});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.out, run(command + someSpec + hostile).out);
    }
}

void CommandLineTest::exportSaysWhatIsNotExpressed()
{
    QTemporaryDir folder;
    QFile tokenFile(folder.filePath(u"token"_s));
    QVERIFY(tokenFile.open(QIODevice::WriteOnly));
    tokenFile.write("t\n");
    tokenFile.close();
    const QStringList arguments =
        QStringList{u"export"_s,          u"--format"_s, u"compose"_s,     u"--token-file"_s,
                    tokenFile.fileName(), u"-o"_s,       u"compose.yaml"_s} +
        someSpec;
    const Run plain = run(arguments, folder.path());
    QVERIFY2(plain.err.contains("Note: In the file teamcity-agent.env"), plain.err.constData());
    const Run json = run(arguments + QStringList{u"--json"_s}, folder.path());
    QVERIFY(!json.err.contains("Note: In the file"));
    const auto wrapped = parseJson(contentOf(folder.filePath(u"compose.yaml"_s)));
    QVERIFY(wrapped.ok());
    QCOMPARE((*wrapped)["notExpressed"].size(), 1U);

    const Run unknown = run(QStringList{u"export"_s, u"--format"_s, u"x"_s} + someSpec);
    QVERIFY(unknown.err.contains("Formats: " + allFormats.join(u", "_s).toUtf8()));
    const QByteArray help = run({u"export"_s, u"--help"_s}).out.simplified();
    QVERIFY2(help.contains(allFormats.join(u", "_s).toUtf8()), help.constData());
}

void CommandLineTest::exportNeedsWritableFolder()
{
    const Run result = run(
        QStringList{u"export"_s, u"--format"_s, u"plan"_s, u"-o"_s, u"/nonexistent/plan.json"_s} +
        someSpec);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains("/nonexistent/plan.json"));
}

void CommandLineTest::warningsOnStandardError()
{
    const Run result =
        run({u"export"_s, u"--format"_s, u"plan"_s, u"--server-url"_s, u"http://localhost:8111"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.err.contains("serverUrl"));
    QVERIFY(parseJson(result.out).ok());
}

void CommandLineTest::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("fragment");
    const QStringList plan = QStringList{u"export"_s, u"--format"_s, u"plan"_s};
    QTest::newRow("unknown command") << QStringList{u"explode"_s} << QByteArray("\"explode\"");
    QTest::newRow("unknown method")
        << QStringList{u"methods"_s, u"podman"_s} << QByteArray("\"podman\"");
    QTest::newRow("two methods") << QStringList{u"methods"_s, u"dind"_s, u"sysbox"_s}
                                 << QByteArray("\"sysbox\"");
    QTest::newRow("unknown option")
        << QStringList{u"methods"_s, u"--colour"_s} << QByteArray("colour");
    QTest::newRow("export: no format")
        << QStringList{u"export"_s} + someSpec << QByteArray("--format");
    QTest::newRow("export: unknown format")
        << QStringList{u"export"_s, u"--format"_s, u"yaml"_s} + someSpec << QByteArray("\"yaml\"");
    QTest::newRow("export: no server") << plan << QByteArray("serverUrl");
    QTest::newRow("export: bad server")
        << plan + QStringList{u"--server-url"_s, u"tc:8111"_s} << QByteArray("serverUrl");
    QTest::newRow("export: a word too many")
        << plan + someSpec + QStringList{u"extra"_s} << QByteArray("\"extra\"");
    QTest::newRow("export: bad number")
        << plan + someSpec + QStringList{u"--count"_s, u"x"_s} << QByteArray("--count");
    QTest::newRow("export: no spec file") << plan + QStringList{u"--spec"_s, u"/nonexistent.json"_s}
                                          << QByteArray("/nonexistent.json");
    QTest::newRow("export: two on /opt/buildagent")
        << plan + QStringList{u"--server-url"_s, u"https://x"_s, u"--count"_s, u"2"_s}
        << QByteArray("count");
    QTest::newRow("export: no token file")
        << plan + someSpec + QStringList{u"--token-file"_s, u"/nonexistent"_s}
        << QByteArray("/nonexistent");
    QTest::newRow("agents: nothing") << QStringList{u"agents"_s} << QByteArray("list");
    QTest::newRow("agents: unknown")
        << QStringList{u"agents"_s, u"explode"_s} << QByteArray("\"explode\"");
    QTest::newRow("agents: no name") << QStringList{u"agents"_s, u"stop"_s} << QByteArray("stop");
    QTest::newRow("agents: a name too many")
        << QStringList{u"agents"_s, u"list"_s, u"x"_s} << QByteArray("list");
    QTest::newRow("launch: no server") << QStringList{u"launch"_s} << QByteArray("serverUrl");
    QTest::newRow("launch: unknown option")
        << QStringList{u"launch"_s, u"--force"_s} << QByteArray("force");
    QTest::newRow("check: unknown method")
        << QStringList{u"check"_s, u"--method"_s, u"podman"_s} << QByteArray("--method");
}

void CommandLineTest::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, fragment);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.startsWith("dind-wizard: "));
    QVERIFY2(result.err.contains(fragment), result.err.constData());
}

void CommandLineTest::noEngine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{u"check"_s} + someSpec;
    QTest::newRow("check --json") << QStringList{u"check"_s, u"--json"_s} + someSpec;
    QTest::newRow("launch") << QStringList{u"launch"_s} + someSpec;
    QTest::newRow("agents") << QStringList{u"agents"_s, u"list"_s};
    QTest::newRow("another address")
        << QStringList{u"agents"_s, u"list"_s, u"--engine"_s, u"unix:///nonexistent/other.sock"_s};
}

void CommandLineTest::noEngine()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 3);
    if (arguments.contains(u"--json"_s)) {
        const auto json = parseJson(result.out);
        QVERIFY(json.ok());
        QCOMPARE(stringAt(*json, "verdict"), u"blocker"_s);
    } else {
        QVERIFY((result.out + result.err).contains("/nonexistent/"));
    }
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
