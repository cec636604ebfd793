#include "docker_fakeengine.h"
#include "docker_wait.h"

#include "launch/agents.h"
#include "launch/agentwatch.h"
#include "launch/innerdisk.h"
#include "plan/labels.h"

#include <QFile>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

namespace {

Json labelsOf(const QString &agent, const QString &role, const QString &method)
{
    return {{labels::deployment.toStdString(), agent},
            {labels::agent.toStdString(), agent},
            {labels::role.toStdString(), role},
            {labels::method.toStdString(), method},
            {labels::specHash.toStdString(), "abc"}};
}

Json item(const QString &name, const QString &status, const QString &agent = {},
          const QString &role = u"agent"_s, const QString &method = u"dind"_s)
{
    const bool isUp = status.startsWith(u"Up"_s);
    return {{"Id", "id-" + name.toStdString()},
            {"Names", Json::array({u'/' + name})},
            {"Image", "jetbrains/teamcity-agent:2026.1"},
            {"State", isUp ? "running" : "exited"},
            {"Status", status},
            {"Labels", labelsOf(agent.isEmpty() ? name : agent, role, method)}};
}

Json inspection(const QString &name, const QString &state, const QString &agent = {},
                const QString &role = u"agent"_s)
{
    return {{"Id", "id-" + name.toStdString()},
            {"Name", u'/' + name},
            {"State",
             {{"Status", state},
              {"ExitCode", 137},
              {"OOMKilled", true},
              {"StartedAt", "2026-11-26T10:00:00.123456789Z"}}},
            {"Config",
             {{"Image", "jetbrains/teamcity-agent:2026.1"},
              {"Env", Json::array({"A=1", "SERVER_URL=http://teamcity:8111"})},
              {"Labels", labelsOf(agent.isEmpty() ? name : agent, role, u"dind"_s)}}}};
}

/// Not with braces: of one item they make a copy of it instead of a list.
template <class... Items>
Json listOf(const Items &...items)
{
    Json list = Json::array();
    (list.push_back(items), ...);
    return list;
}

docker::EngineEvent happened(const QString &action, const QString &id, bool ours = true)
{
    docker::EngineEvent event{
        .type = u"container"_s, .action = action, .id = id, .attributes = {{u"name"_s, id}}};
    if (ours) {
        event.attributes.insert(labels::deployment, u"ci"_s);
    }
    return event;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/// What the agents' window is told: the reduction of lists, inspections and events, and the watch
/// that asks for them.
class AgentWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAList();
    void readsAnInspection();
    void leavesOutWhatIsNotOurs();
    void survivesHostileValues_data();
    void survivesHostileValues();
    void joinsAgentsAndSidecars();
    void prefersTheAgentToWhatWasSetAside();
    void tellsWhatChangedAndOnlyThat();
    void keepsDetailsOverAList();
    void knowsWhatConcernsIt();
    void boundsItsLooks();
    void knowsWhoseEngineItIs();

    void listsOnceAndFollowsEvents();
    void looksOnceAtABurst();
    void listsAgainAfterAFlood();
    void staysSmallOverManyEvents();
    void saysThatItIsNotLiveAndComesBack();
    void listsWithoutEvents();
    void dropsWhatIsDestroyed();
    void endsInTheMiddle();

    void readsDiskUsage();
    void refusesOtherOutput_data();
    void refusesOtherOutput();
    void freesNothingOfTheHost_data();
    void freesNothingOfTheHost();
    void findsSeveralInThreeRequests();
};

void AgentWatchTest::readsAList()
{
    const Json list =
        listOf(item(u"ci"_s, u"Up 3 minutes (healthy)"_s), item(u"b"_s, u"Up 2 weeks"_s),
               item(u"c"_s, u"Exited (137) 5 weeks ago"_s),
               item(u"d"_s, u"Up 3 seconds (health: starting)"_s));
    const QList<SeenAgentContainer> all = agentContainersOf(list);
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0].id, u"id-ci"_s);
    QCOMPARE(all[0].name, u"ci"_s);
    QCOMPARE(all[0].method, u"dind"_s);
    QCOMPARE(all[0].specHash, u"abc"_s);
    QCOMPARE(all[0].health, u"healthy"_s);
    QVERIFY(all[0].isRunning() && !all[0].isInspected);
    QCOMPARE(all[1].health, QString());
    QVERIFY(!all[2].isRunning());
    QCOMPARE(all[2].exitCode, 137);
    QCOMPARE(all[3].health, u"starting"_s);
}

void AgentWatchTest::readsAnInspection()
{
    auto running = agentContainerOf(inspection(u"ci"_s, u"running"_s));
    QVERIFY(running);
    QCOMPARE(running->serverUrl, u"http://teamcity:8111"_s);
    QCOMPARE(running->startedAt.toUTC().toString(Qt::ISODate), u"2026-11-26T10:00:00Z"_s);
    QCOMPARE(running->exitCode, 0);
    QVERIFY(running->isInspected && !running->isOutOfMemory);
    auto ended = agentContainerOf(inspection(u"ci"_s, u"exited"_s));
    QVERIFY(ended);
    QCOMPARE(ended->exitCode, 137);
    QVERIFY(ended->isOutOfMemory && !ended->startedAt.isValid());

    Json labelled = inspection(u"ci"_s, u"running"_s);
    labelled["Config"]["Labels"]["dockerImage.teamcity.version"] = "2026.1.3";
    QCOMPARE(agentContainerOf(labelled)->version, u"2026.1.3"_s);
    labelled["Config"]["Labels"]["dockerImage.teamcity.version"] = "latest";
    QCOMPARE(agentContainerOf(labelled)->version, QString());
}

void AgentWatchTest::leavesOutWhatIsNotOurs()
{
    Json foreign = item(u"postgres"_s, u"Up 3 days"_s);
    foreign["Labels"] = {{"com.docker.compose.project", "x"}};
    QCOMPARE(agentContainersOf(listOf(foreign, item(u"ci"_s, u"Up 3 days"_s))).size(), 1);
    Json inspected = inspection(u"postgres"_s, u"running"_s);
    inspected["Config"].erase("Labels");
    QVERIFY(!agentContainerOf(inspected));
}

void AgentWatchTest::survivesHostileValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("object") << "{}"_ba;
    QTest::newRow("numbers") << "[1,2,[]]"_ba;
    QTest::newRow("other types")
        << R"([{"Id":7,"Names":"x","Labels":[],"State":{},"Status":[]}])"_ba;
    QTest::newRow("no names")
        << R"([{"Id":"a","Names":[],"Labels":{"io.github.dind-wizard.deployment":"d"}}])"_ba;
    QTest::newRow("unknown role") << R"json([{"Id":"a","Names":["/a"],
        "Status":"Exited (99999999999999)","Labels":{"io.github.dind-wizard.deployment":"d",
        "io.github.dind-wizard.role":"king"}}])json"_ba;
    QTest::newRow("long") << R"([{"Id":"a","Names":["/)" + QByteArray(100'000, 'x') +
                                 R"("],"Labels":{"io.github.dind-wizard.deployment":"d"}}])";
}

void AgentWatchTest::survivesHostileValues()
{
    QFETCH(QByteArray, json);
    const Result<Json> list = parseJson(json);
    QVERIFY(list);
    AgentRoster roster;
    roster.setAll(agentContainersOf(*list));
    for (const WatchedAgent &agent : roster.agents()) {
        QVERIFY(agent.name.size() <= 1000);
    }
    (void)agentContainerOf(*list);
    if (list->is_array() && !list->empty()) {
        (void)agentContainerOf(list->front());
    }
}

void AgentWatchTest::joinsAgentsAndSidecars()
{
    AgentRoster roster;
    roster.setAll(agentContainersOf(listOf(
        item(u"ci-docker"_s, u"Up 3 minutes (unhealthy)"_s, u"ci"_s, u"engine"_s),
        item(u"ci"_s, u"Up 3 minutes"_s), item(u"tc-server"_s, u"Up 1 second"_s, {}, u"server"_s),
        item(u"gone-docker"_s, u"Up 3 minutes"_s, u"gone"_s, u"engine"_s))));
    QCOMPARE(roster.agents().keys(), (QStringList{u"ci"_s, u"tc-server"_s}));
    QVERIFY(roster.agents()[u"ci"_s].sidecar);
    QCOMPARE(roster.agents()[u"ci"_s].sidecar->health, u"unhealthy"_s);
    QCOMPARE(roster.agents()[u"tc-server"_s].container.role, ContainerRole::Server);
}

void AgentWatchTest::prefersTheAgentToWhatWasSetAside()
{
    for (const bool asideFirst : {true, false}) {
        AgentRoster roster;
        const Json aside = item(u"ci-replaced-1"_s, u"Exited (0) 1 second ago"_s, u"ci"_s);
        const Json now = item(u"ci"_s, u"Up 1 second"_s);
        roster.setAll(agentContainersOf(asideFirst ? listOf(aside, now) : listOf(now, aside)));
        QCOMPARE(roster.agents().size(), 1);
        QCOMPARE(roster.agents()[u"ci"_s].container.name, u"ci"_s);
        roster.remove(u"id-ci"_s);
        QCOMPARE(roster.agents()[u"ci"_s].container.name, u"ci-replaced-1"_s);
    }
}

void AgentWatchTest::tellsWhatChangedAndOnlyThat()
{
    AgentRoster roster;
    const Json first = listOf(item(u"a"_s, u"Up 1 minute"_s), item(u"b"_s, u"Up 1 minute"_s));
    roster.setAll(agentContainersOf(first));
    QCOMPARE(sorted(roster.takeChanged()), (QStringList{u"a"_s, u"b"_s}));
    roster.setAll(agentContainersOf(first));
    QVERIFY(roster.takeChanged().isEmpty());
    roster.setAll(agentContainersOf(listOf(item(u"a"_s, u"Up 1 minute"_s))));
    QCOMPARE(roster.takeChanged(), QStringList{u"b"_s});
    roster.put(*agentContainerOf(inspection(u"a"_s, u"exited"_s)));
    QCOMPARE(roster.takeChanged(), QStringList{u"a"_s});
    roster.put(*agentContainerOf(inspection(u"a-docker"_s, u"running"_s, u"a"_s, u"engine"_s)));
    QCOMPARE(roster.takeChanged(), QStringList{u"a"_s});
    roster.remove(u"id-unknown"_s);
    QVERIFY(roster.takeChanged().isEmpty());
}

void AgentWatchTest::keepsDetailsOverAList()
{
    AgentRoster roster;
    const Json up = listOf(item(u"a"_s, u"Up 1 minute"_s));
    roster.setAll(agentContainersOf(up));
    roster.put(*agentContainerOf(inspection(u"a"_s, u"running"_s)));
    roster.setAll(agentContainersOf(up));
    QVERIFY(roster.agents()[u"a"_s].container.isInspected);
    QVERIFY(roster.agents()[u"a"_s].container.startedAt.isValid());
    roster.doubt(u"id-a"_s); // it may have been started anew
    roster.setAll(agentContainersOf(up));
    QVERIFY(!roster.agents()[u"a"_s].container.isInspected);
    roster.setAll(agentContainersOf(listOf(item(u"a"_s, u"Exited (1) now"_s))));
    QVERIFY(!roster.agents()[u"a"_s].container.startedAt.isValid());
    QCOMPARE(roster.agents()[u"a"_s].container.serverUrl, u"http://teamcity:8111"_s);
}

void AgentWatchTest::knowsWhatConcernsIt()
{
    AgentRoster roster;
    roster.setAll(agentContainersOf(listOf(item(u"a"_s, u"Up 1 minute"_s))));
    QVERIFY(roster.isConcernedBy(happened(u"create"_s, u"new"_s)));
    QVERIFY(!roster.isConcernedBy(happened(u"start"_s, u"postgres"_s, false)));
    QVERIFY(roster.isConcernedBy(happened(u"die"_s, u"id-a"_s, false))); // known, however told
    docker::EngineEvent volume = happened(u"create"_s, u"id-a"_s);
    volume.type = u"volume"_s;
    QVERIFY(!roster.isConcernedBy(volume));
    QVERIFY(!roster.isConcernedBy(happened(u"start"_s, {})));
}

void AgentWatchTest::boundsItsLooks()
{
    PendingLooks looks;
    for (int i = 0; i < 5; ++i) {
        looks.add(u"same"_s);
    }
    QCOMPARE(looks.size(), 1);
    for (int i = 0; i < 100'000; ++i) {
        looks.add(QString::number(i));
        QVERIFY(looks.size() <= PendingLooks::most);
    }
    const PendingLooks::Looks taken = looks.take();
    QVERIFY(taken.all && taken.ids.isEmpty());
    QVERIFY(looks.isEmpty());
}

void AgentWatchTest::knowsWhoseEngineItIs()
{
    AgentRoster roster;
    roster.setAll(agentContainersOf(
        listOf(item(u"d"_s, u"Up"_s), item(u"d-docker"_s, u"Up"_s, u"d"_s, u"engine"_s),
               item(u"s"_s, u"Up"_s, {}, u"agent"_s, u"sysbox"_s),
               item(u"h"_s, u"Up"_s, {}, u"agent"_s, u"docker-socket"_s),
               item(u"p"_s, u"Up"_s, {}, u"agent"_s, u"docker-socket"_s),
               item(u"p-proxy"_s, u"Up"_s, u"p"_s, u"socket-proxy"_s, u"docker-socket"_s),
               item(u"x"_s, u"Up"_s, {}, u"agent"_s, u"else"_s),
               item(u"t"_s, u"Up"_s, {}, u"server"_s, u"dind"_s))));
    const auto engineOf = [&roster](const QString &name) {
        const WatchedAgent &agent = *roster.agents().constFind(name);
        return agent.innerEngine() ? agent.innerEngine()->name : QString();
    };
    QCOMPARE(engineOf(u"d"_s), u"d-docker"_s);
    QCOMPARE(engineOf(u"s"_s), u"s"_s);
    for (const QString &name : {u"h"_s, u"p"_s, u"x"_s, u"t"_s}) {
        QCOMPARE(engineOf(name), QString());
    }
}

namespace {

/// An engine with agents, whose stream of events stays open.
class EngineWithAgents : public FakeEngine
{
public:
    QList<QLocalSocket *> streams;
    QHash<QString, Json> containers; ///< by id, as inspected
    Json list = Json::array();

    EngineWithAgents()
    {
        speaks("1.41");
        on("GET /v1.41/containers/json", [this](QLocalSocket *socket) {
            socket->write(reply(200, printJson(list)));
            socket->disconnectFromServer();
        });
        on("GET /v1.41/containers/id-", [this](QLocalSocket *socket) {
            const QString id = QString::fromLatin1(firstLines.last()).section(u'/', 3, 3);
            socket->write(containers.contains(id) ? reply(200, printJson(containers.value(id)))
                                                  : reply(404, R"({"message":"No such"})"));
            socket->disconnectFromServer();
        });
        openStream();
    }

    void openStream()
    {
        on("GET /v1.41/events?", [this](QLocalSocket *socket) {
            streams.append(socket);
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        });
    }

    void tell(const QString &action, const QString &id, bool ours = true)
    {
        Json attributes = {{"name", id}};
        if (ours) {
            attributes[labels::deployment.toStdString()] = "ci";
        }
        const Json event = {{"Type", "container"},
                            {"Action", action},
                            {"Actor", {{"ID", id}, {"Attributes", attributes}}}};
        streams.last()->write(QByteArray::fromStdString(event.dump()) + '\n');
    }

    qsizetype asked(const QByteArray &start) const
    {
        return std::count_if(firstLines.begin(), firstLines.end(),
                             [&](const QByteArray &line) { return line.startsWith(start); });
    }
    qsizetype lists() const { return asked("GET /v1.41/containers/json"); }
    qsizetype inspections() const { return asked("GET /v1.41/containers/id-"); }
};

std::shared_ptr<docker::Engine> engineAt(const FakeEngine &fake)
{
    return std::make_shared<docker::Engine>(fake.endpoint());
}

} // namespace

void AgentWatchTest::listsOnceAndFollowsEvents()
{
    EngineWithAgents fake;
    fake.list = listOf(item(u"a"_s, u"Up 1 minute"_s), item(u"b"_s, u"Exited (0) now"_s));
    fake.containers.insert(u"id-b"_s, inspection(u"b"_s, u"running"_s));
    AgentWatch watch(engineAt(fake));
    QStringList changed;
    connect(&watch, &AgentWatch::agentsChanged, this,
            [&changed](const QStringList &names) { changed += names; });
    QCOMPARE(watch.state(), AgentWatch::State::Connecting);
    watch.start();
    QTRY_COMPARE(watch.state(), AgentWatch::State::Live);
    QCOMPARE(sorted(std::exchange(changed, {})), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(watch.hasList());

    fake.tell(u"start"_s, u"id-b"_s);
    QTRY_COMPARE(changed, QStringList{u"b"_s});
    QVERIFY(watch.agents()[u"b"_s].container.isRunning());
    fake.tell(u"start"_s, u"id-postgres"_s, false);
    fake.tell(u"nonsense"_s, u"id-b"_s);
    QTRY_COMPARE(fake.inspections(), 2);
    QCOMPARE(fake.lists(), 1);
    QVERIFY(QByteArray::fromPercentEncoding(fake.firstLines.value(1)).contains("deployment"));
}

void AgentWatchTest::looksOnceAtABurst()
{
    EngineWithAgents fake;
    fake.list = listOf(item(u"a"_s, u"Up 1 minute"_s));
    fake.containers.insert(u"id-a"_s, inspection(u"a"_s, u"exited"_s));
    AgentWatch watch(engineAt(fake));
    watch.start();
    QTRY_COMPARE(watch.state(), AgentWatch::State::Live);
    QVERIFY(watch.agents()[u"a"_s].container.isRunning());
    for (int i = 0; i < 200; ++i) {
        fake.tell(u"health_status: unhealthy"_s, u"id-a"_s);
    }
    QTRY_VERIFY(!watch.agents()[u"a"_s].container.isRunning());
    QTest::qWait(300);
    QVERIFY2(fake.inspections() <= 3, qPrintable(QString::number(fake.inspections())));
    QCOMPARE(fake.lists(), 1);
}

void AgentWatchTest::listsAgainAfterAFlood()
{
    EngineWithAgents fake;
    AgentWatch watch(engineAt(fake));
    watch.start();
    QTRY_COMPARE(watch.state(), AgentWatch::State::Live);
    for (int i = 0; i < 500; ++i) {
        fake.list.push_back(item(u"a%1"_s.arg(i), u"Up 1 minute"_s));
        fake.tell(u"start"_s, u"id-a%1"_s.arg(i));
    }
    QTRY_COMPARE(watch.agents().size(), 500);
    QVERIFY(fake.inspections() <= PendingLooks::most);
    QVERIFY(fake.lists() <= 4);
}

void AgentWatchTest::staysSmallOverManyEvents()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Sanitizers keep freed memory.");
#endif
    const auto resident = [] {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly)) {
            return qint64(0);
        }
        const QByteArray text = status.readAll();
        return text.sliced(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
    };
    EngineWithAgents fake;
    for (int i = 0; i < 100; ++i) {
        fake.list.push_back(item(u"a%1"_s.arg(i), u"Up 1 minute"_s));
    }
    AgentWatch watch(engineAt(fake));
    watch.start();
    QTRY_COMPARE(watch.agents().size(), 100);
    const qint64 idle = resident(); // KiB
    for (int i = 0; i < 100'000; ++i) {
        fake.tell(i % 2 == 0 ? u"die"_s : u"start"_s, u"id-a%1"_s.arg(i % 100));
        if (i % 500 == 0) {
            QTest::qWait(1);
        }
    }
    QTest::qWait(500);
    QCOMPARE(watch.agents().size(), 100);
    QVERIFY2(resident() - idle < 16 * 1024, qPrintable(QString::number(resident() - idle)));
}

void AgentWatchTest::saysThatItIsNotLiveAndComesBack()
{
    EngineWithAgents fake;
    fake.list = listOf(item(u"a"_s, u"Up 1 minute"_s));
    AgentWatch watch(engineAt(fake));
    watch.start();
    QTRY_COMPARE(watch.state(), AgentWatch::State::Live);
    fake.list.push_back(item(u"b"_s, u"Up 1 minute"_s)); // while nobody listens
    fake.streams.last()->disconnectFromServer();
    QTRY_COMPARE(watch.state(), AgentWatch::State::Interrupted);
    QVERIFY(!watch.error().message.isEmpty());
    QCOMPARE(watch.agents().size(), 1); // what was known stays
    QTRY_COMPARE(watch.state(), AgentWatch::State::Live);
    QCOMPARE(watch.agents().size(), 2);
    QCOMPARE(fake.streams.size(), 2);
}

void AgentWatchTest::listsWithoutEvents()
{
    EngineWithAgents fake;
    fake.list = listOf(item(u"a"_s, u"Up 1 minute"_s));
    fake.on("GET /v1.41/events?", FakeEngine::reply(403, R"({"message":"not allowed here"})"));
    AgentWatch watch(engineAt(fake));
    watch.start();
    QTRY_COMPARE(watch.agents().size(), 1);
    QCOMPARE(watch.state(), AgentWatch::State::Interrupted);
    QCOMPARE(watch.error().message, u"not allowed here"_s);
    fake.list.push_back(item(u"b"_s, u"Up 1 minute"_s));
    fake.openStream();
    watch.refresh(); // and not after some seconds
    QTRY_COMPARE(watch.agents().size(), 2);
    QTRY_COMPARE(watch.state(), AgentWatch::State::Live);
}

void AgentWatchTest::dropsWhatIsDestroyed()
{
    EngineWithAgents fake;
    fake.list = listOf(item(u"a"_s, u"Up 1 minute"_s), item(u"b"_s, u"Up 1 minute"_s));
    AgentWatch watch(engineAt(fake));
    watch.start();
    QTRY_COMPARE(watch.agents().size(), 2);
    fake.tell(u"destroy"_s, u"id-a"_s);
    QTRY_COMPARE(watch.agents().keys(), QStringList{u"b"_s});
}

void AgentWatchTest::endsInTheMiddle()
{
    EngineWithAgents fake;
    fake.list = listOf(item(u"a"_s, u"Up 1 minute"_s));
    fake.on("GET /v1.41/containers/id-", [](QLocalSocket *) {}); // for ever
    auto watch = std::make_unique<AgentWatch>(engineAt(fake));
    watch->start();
    QTRY_COMPARE(watch->agents().size(), 1);
    watch->wantDetails({u"a"_s, u"nobody"_s});
    QTRY_COMPARE(fake.inspections(), 1);
    QTRY_COMPARE(fake.openConnections, 2);
    watch.reset();
    QTRY_COMPARE(fake.openConnections, 0);
}

void AgentWatchTest::readsDiskUsage()
{
    const QByteArray output =
        R"json({"Active":"1","Reclaimable":"800MB (66%)","Size":"1.2GB","TotalCount":"3","Type":"Images"}
{"Active":"0","Reclaimable":"0B","Size":"0B","TotalCount":"0","Type":"Build Cache"}
)json";
    const Result<InnerDisk> disk = readDiskUsage(output);
    QVERIFY(disk);
    QCOMPARE(disk->kinds.size(), 2);
    QCOMPARE(disk->kinds[0], (InnerDisk::Kind{u"Images"_s, 3, 1, u"1.2GB"_s, u"800MB (66%)"_s}));
    QCOMPARE(disk->kinds[1].name, u"Build Cache"_s);
}

void AgentWatchTest::refusesOtherOutput_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("nothing") << "\n \n"_ba;
    QTest::newRow("a table") << "TYPE  TOTAL\nImages  3\n"_ba;
    QTest::newRow("no object") << "[]\n"_ba;
    QTest::newRow("other object") << "{\"a\":1}\n"_ba;
    QTest::newRow("endless") << QByteArray("{\"Type\":\"x\"}\n").repeated(1000);
}

void AgentWatchTest::refusesOtherOutput()
{
    QFETCH(QByteArray, output);
    const Result<InnerDisk> disk = readDiskUsage(output);
    QVERIFY(!disk);
    QCOMPARE(disk.error().code, ErrorCode::Protocol);
}

void AgentWatchTest::freesNothingOfTheHost_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("inside"); // id of the engine inside
    QTest::newRow("socket") << u"docker-socket"_s << "OTHER\n"_ba;
    QTest::newRow("no method") << QString() << "OTHER\n"_ba;
    QTest::newRow("the host's engine all the same") << u"sysbox"_s << "HOST\n"_ba;
    QTest::newRow("says nothing") << u"sysbox"_s << "\n"_ba;
}

void AgentWatchTest::freesNothingOfTheHost()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, inside);
    EngineWithAgents fake;
    fake.list = listOf(item(u"a"_s, u"Up 1 minute"_s, {}, u"agent"_s, method));
    fake.on("GET /v1.41/info ", FakeEngine::reply(200, R"({"ID":"HOST"})"));
    fake.on("POST /v1.41/containers/id-a/exec ", FakeEngine::reply(201, R"({"Id":"e1"})"));
    fake.on("POST /v1.41/exec/e1/start ", "HTTP/1.1 200 OK\r\n\r\n" +
                                              QByteArray("\1\0\0\0\0\0\0", 7) +
                                              char(inside.size()) + inside);
    fake.on("GET /v1.41/exec/e1/json ", FakeEngine::reply(200, R"({"ExitCode":0})"));
    docker::Engine engine(fake.endpoint());
    const Result<QString> freed = wait(freeInnerDisk(engine, u"a"_s, true));
    QVERIFY(!freed);
    QCOMPARE(freed.error().code, ErrorCode::Usage);
    for (const QByteArray &request : std::as_const(fake.requests)) {
        QVERIFY(!request.contains("prune"));
    }
    const Result<QString> none = wait(freeInnerDisk(engine, u"nobody"_s, true));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void AgentWatchTest::findsSeveralInThreeRequests()
{
    EngineWithAgents fake;
    fake.list = listOf(item(u"a"_s, u"Up"_s), item(u"a-docker"_s, u"Up"_s, u"a"_s, u"engine"_s),
                       item(u"b"_s, u"Up"_s));
    const auto named = [](const QString &name, const QString &agent) {
        return Json{{"Name", name}, {"Labels", labelsOf(agent, u"agent"_s, u"dind"_s)}};
    };
    const Json volumes = {
        {"Volumes", {named(u"a-conf"_s, u"a"_s), named(u"c-conf"_s, u"c"_s), Json()}}};
    fake.on("GET /v1.41/networks?",
            FakeEngine::reply(200, printJson(listOf(named(u"a-net"_s, u"a"_s)))));
    fake.on("GET /v1.41/volumes?", FakeEngine::reply(200, printJson(volumes)));
    docker::Engine engine(fake.endpoint());
    const QStringList names{u"a"_s, u"c"_s, u"nobody"_s};
    const Result<QList<AgentObjects>> found = wait(findAgents(engine, names));
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).agent, u"a"_s);
    QCOMPARE(found->at(0).sidecar, u"a-docker"_s);
    QCOMPARE(found->at(0).networks, QStringList{u"a-net"_s});
    QCOMPARE(found->at(0).volumes, QStringList{u"a-conf"_s});
    QCOMPARE(found->at(1).name, u"c"_s);
    QVERIFY(found->at(1).agent.isEmpty()); // only its data is left
    QCOMPARE(fake.asked("GET /v1.41/"), 3);
}

QTEST_GUILESS_MAIN(AgentWatchTest)
#include "agentwatch_test.moc"
