#include "launch/loglines.h"
#include "launch/logmask.h"

#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

/// The lines in which agents print their token (JetBrains/teamcity-docker-images, agent logs), and
/// the lines that a log is made of.
class LogMaskTest : public QObject
{
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void keeps_data();
    void keeps();

    void linesUnderEverySplit();
    void linesMaskWhatColoursHide();
    void linesDropOrders_data();
    void linesDropOrders();
    void linesAreTakenInParts();
    void linesOfAFloodAreLeftOutAndCounted();
    void linesThatNeverEndAreCut();
};

namespace {
const QString token = u"0123456789abcdef0123456789abcdef"_s;
} // namespace

void LogMaskTest::masks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &form) {
        QTest::newRow(name) << QString(form).replace(u"TOKEN!"_s, token)
                            << QString(form).replace(u"TOKEN!"_s, u"•••"_s);
    };
    row("configure", u"run agent.sh configure --server-url https://x --auth-token TOKEN!"_s);
    row("configure, more follows",
        u"run agent.sh configure --auth-token TOKEN! --server-url https://x"_s);
    row("configure with =", u"agent.sh configure --auth-token=TOKEN!"_s);
    row("configure in quotes", u"agent.sh configure --auth-token \"TOKEN!\" --name a"_s);
    row("configure in single quotes", u"+ agent.sh configure --auth-token 'TOKEN!'"_s);
    row("configure, two blanks", u"agent.sh configure --auth-token  TOKEN!"_s);
    row("registering",
        u"[2022-05-31 18:37:18,284]   INFO - l.AGENT - Registering on server via URL \"http://x\": "
        "AgentDetails{Name='a', AgentId=null, BuildId=null, AgentOwnAddress='null', "
        "AuthorizationToken='TOKEN!', PingCode='p'}, attempt 1"_s);
    row("registered", u"Registered on server with id 663 and authorization token 'TOKEN!'"_s);
    row("property file", u"authorizationToken=TOKEN!"_s);
    row("parameter", u"env.AGENT_TOKEN=TOKEN!"_s);
    row("environment", u"AGENT_TOKEN=TOKEN! AGENT_NAME=a"_s);
    row("environment in quotes", u"AGENT_TOKEN=\"TOKEN!\""_s);
    row("inspect", u"\"Env\": [\"AGENT_TOKEN=TOKEN!\", \"TZ=Etc/UTC\"]"_s);
    row("JSON", u"{\"env.AGENT_TOKEN\": \"TOKEN!\"}"_s);
    row("super user",
        u"[TeamCity] Super user authentication token: TOKEN! (use empty username with "
        "the token as the password to access the server)"_s);
    row("super user of old servers",
        u"[TeamCity] Super user authentication token: \"TOKEN!\". To login as Super user"_s);
    row("super user in a server's log",
        u"[2026-08-28 10:00:00,123]   INFO - jetbrains.buildServer.STARTUP - Super user "
        "authentication token: TOKEN! (use empty username"_s);
    row("twice", u"--auth-token TOKEN! then authorization token 'TOKEN!'"_s);
    row("any case", u"AUTHORIZATION TOKEN TOKEN!"_s);
}

void LogMaskTest::masks()
{
    QFETCH(QString, line);
    QFETCH(QString, masked);
    QVERIFY(line.contains(token));
    QCOMPARE(maskSecrets(line), masked);
    QCOMPARE(maskSecrets(maskSecrets(line)), masked);
    const QByteArray among = "before\n" + line.toUtf8() + "\nafter\n";
    QCOMPARE(maskSecrets(among), "before\n" + masked.toUtf8() + "\nafter\n");
}

void LogMaskTest::keeps_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("start") << u"Starting TeamCity build agent..."_s;
    QTest::newRow("done") << u"Done [353], see log at /opt/buildagent/logs/teamcity-agent.log"_s;
    QTest::newRow("docker") << u"Docker client is available: 20.10.12"_s;
    QTest::newRow("other variable") << u"MY_AGENT_NAME=x SERVER_URL=https://x"_s;
    QTest::newRow("first registration")
        << u"If this is the first time this agent registered on the server make sure it is "
           "authorized by administrator"_s;
    QTest::newRow("empty token") << u"AgentDetails{AuthorizationToken='', PingCode='p'}"_s;
    QTest::newRow("no super user token yet")
        << u"Administrator can login from web UI using super user authentication token (better use "
           "a private browser window)"_s;
    QTest::newRow("other scripts") << u"日本語 שלום $(id)"_s;
}

void LogMaskTest::keeps()
{
    QFETCH(QString, line);
    QCOMPARE(maskSecrets(line), line);
    const QByteArray bytes = line.toUtf8() + "\xff\n"; // logs hold anything
    if (!line.contains(u"token"_s, Qt::CaseInsensitive)) {
        QCOMPARE(maskSecrets(bytes), bytes);
    }
}

void LogMaskTest::linesUnderEverySplit()
{
    using docker::Stream;
    const QByteArray text = "first\r\n\nAGENT_TOKEN=secret x\nlast ä";
    for (qsizetype first = 0; first <= text.size(); ++first) {
        for (qsizetype second = first; second <= text.size(); ++second) {
            LogLines log;
            log.add(Stream::StandardOutput, text.first(first));
            log.add(Stream::StandardError, "an error\n");
            log.add(Stream::StandardOutput, text.mid(first, second - first));
            log.add(Stream::StandardOutput, text.mid(second));
            log.finish();
            QStringList lines = log.take(100).lines;
            QVERIFY(lines.removeOne(u"an error"_s));
            QCOMPARE(lines, (QStringList{u"first"_s, {}, u"AGENT_TOKEN=••• x"_s, u"last ä"_s}));
            QVERIFY(log.isEmpty());
        }
    }
}

void LogMaskTest::linesMaskWhatColoursHide()
{
    LogLines log;
    log.add(docker::Stream::StandardOutput,
            "authoriz\x1b[1mation\x1b[0m token \x1b[32m'abc\x1b[0mdef'\n");
    QCOMPARE(log.take(10).lines, QStringList{u"authorization token '•••'"_s});
}

void LogMaskTest::linesDropOrders_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("line");
    QTest::newRow("colour") << "\x1b[1;31mred\x1b[0m and\tplain"_ba << u"red and\tplain"_s;
    QTest::newRow("title") << "\x1b]0;evil\x07text"_ba << u"text"_s;
    QTest::newRow("half an order") << "text\x1b["_ba << u"text"_s;
    QTest::newRow("progress") << "10%\r50%\r100%"_ba << u"100%"_s;
    QTest::newRow("bells") << "a\a\b\0b"_ba << u"ab"_s;
    QTest::newRow("no UTF-8") << "a\xff\xfe"_ba << u"a\ufffd\ufffd"_s;
}

void LogMaskTest::linesDropOrders()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, line);
    LogLines log;
    log.add(docker::Stream::StandardOutput, raw + '\n');
    QCOMPARE(log.take(10).lines, QStringList{line});
}

void LogMaskTest::linesAreTakenInParts()
{
    LogLines log;
    for (int i = 0; i < 10; ++i) {
        log.add(docker::Stream::StandardOutput, QByteArray::number(i) + '\n');
    }
    QCOMPARE(log.take(4).lines, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(log.take(100).lines.size(), 6);
    QVERIFY(log.take(100).lines.isEmpty());
}

void LogMaskTest::linesOfAFloodAreLeftOutAndCounted()
{
    LogLines log;
    constexpr int all = 200'000;
    for (int i = 0; i < all; ++i) {
        log.add(docker::Stream::StandardOutput, "line " + QByteArray::number(i) + '\n');
    }
    qint64 seen = 0, leftOut = 0;
    QString last;
    while (!log.isEmpty()) {
        const LogLines::Batch batch = log.take(1000);
        QVERIFY(batch.lines.size() <= 1000);
        leftOut += batch.leftOut;
        seen += batch.lines.size();
        last = batch.lines.last();
    }
    QVERIFY(leftOut > 0);
    QCOMPARE(seen + leftOut, all);
    QCOMPARE(last, u"line %1"_s.arg(all - 1));
}

void LogMaskTest::linesThatNeverEndAreCut()
{
    LogLines log;
    for (int i = 0; i < 5000; ++i) {
        log.add(docker::Stream::StandardOutput, QByteArray(1000, 'x'));
    }
    qsizetype size = 0;
    while (!log.isEmpty()) {
        for (const QString &line : log.take(10).lines) {
            QVERIFY(line.size() <= 8192);
            size += line.size();
        }
    }
    QVERIFY(size > 0 && size < 1'100'000);
}

QTEST_GUILESS_MAIN(LogMaskTest)
#include "logmask_test.moc"
