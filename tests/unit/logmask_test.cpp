#include "launch/logmask.h"

#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

/// The lines in which agents print their token (JetBrains/teamcity-docker-images, agent logs).
class LogMaskTest : public QObject
{
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void keeps_data();
    void keeps();
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
}

QTEST_GUILESS_MAIN(LogMaskTest)
#include "logmask_test.moc"
