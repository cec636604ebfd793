#include "core_samples.h"
#include "methods/planner.h"
#include "render/enginerequests.h"

#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class EngineRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void order_data();
    void order();
    void secretsInBodiesOnly();
    void bodies();
    void sidecarBodies();
    void leastBody();
    void restartPolicies_data();
    void restartPolicies();
    void mounts();
    void pathsAreEncoded();
    void stages();
    void stagesOfNothing();
};

namespace {

using Kind = EngineRequest::Kind;

const QString secret = u"s3cret-t0ken"_s;

Plan planOf(const AgentSpec &spec, bool token = false)
{
    const auto plan = makePlan(spec, samples::facts(), {.withToken = token});
    return plan ? *plan : Plan{};
}

QString step(const EngineRequest &request)
{
    const QMap<Kind, QString> names{
        {Kind::CreateNetwork, u"network"_s},  {Kind::CreateVolume, u"volume"_s},
        {Kind::CreateContainer, u"create"_s}, {Kind::ConnectNetwork, u"connect"_s},
        {Kind::StartContainer, u"start"_s},   {Kind::AwaitHealthy, u"await"_s}};
    return names.value(request.kind) + u' ' + request.object;
}

Json bodyOf(const Plan &plan, const QString &container)
{
    for (const EngineRequest &request : engineRequests(plan, {})) {
        if (request.kind == Kind::CreateContainer && request.object == container) {
            return request.body;
        }
    }
    return {};
}

} // namespace

void EngineRequestsTest::order_data()
{
    QTest::addColumn<AgentSpec>("spec");
    QTest::addColumn<QStringList>("steps"); // without those for volumes
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.name = u"ci"_s;
    QTest::newRow("one container") << spec << QStringList{u"create ci"_s, u"start ci"_s};
    spec.method = Method::Dind;
    spec.network = u"users"_s;
    QTest::newRow("sidecar and the user's network")
        << spec << QStringList{u"network ci-net"_s,  u"create ci-docker"_s, u"start ci-docker"_s,
                               u"await ci-docker"_s, u"create ci"_s,        u"connect ci"_s,
                               u"start ci"_s};
    spec.network.clear();
    spec.count = 2;
    QTest::newRow("two sidecars") << spec
                                  << QStringList{u"network ci-1-net"_s,   u"network ci-2-net"_s,
                                                 u"create ci-1-docker"_s, u"start ci-1-docker"_s,
                                                 u"await ci-1-docker"_s,  u"create ci-1"_s,
                                                 u"start ci-1"_s,         u"create ci-2-docker"_s,
                                                 u"start ci-2-docker"_s,  u"await ci-2-docker"_s,
                                                 u"create ci-2"_s,        u"start ci-2"_s};
}

void EngineRequestsTest::order()
{
    QFETCH(AgentSpec, spec);
    QFETCH(QStringList, steps);
    const Plan plan = planOf(spec);
    QStringList made;
    QStringList volumes;
    for (const EngineRequest &request : engineRequests(plan, {})) {
        QCOMPARE(request.method,
                 request.kind == Kind::AwaitHealthy ? QByteArray("GET") : QByteArray("POST"));
        if (request.kind == Kind::CreateVolume) {
            volumes.append(request.object);
            // Behind the networks, before the containers.
            QVERIFY(made.filter(u"create "_s).isEmpty());
        } else {
            QVERIFY(request.kind != Kind::CreateNetwork || volumes.isEmpty());
            made.append(step(request));
        }
    }
    QCOMPARE(made, steps);
    QStringList planned;
    for (const Volume &volume : plan.volumes) {
        planned.append(volume.name);
    }
    QCOMPARE(volumes, planned);
}

void EngineRequestsTest::secretsInBodiesOnly()
{
    const Plan plan = planOf(samples::spec(Method::Dind), true);
    int found = 0;
    for (const EngineRequest &request :
         engineRequests(plan, {{u"AGENT_TOKEN"_s, secret}, {u"OTHER"_s, u"not-asked-for"_s}})) {
        QVERIFY(!request.path.contains(secret) && !request.object.contains(secret));
        for (const auto &[key, value] : request.query) {
            QVERIFY(!key.contains(secret) && !value.contains(secret));
        }
        const QByteArray body = printJson(request.body);
        QVERIFY(!body.contains("not-asked-for"));
        if (!body.contains(secret.toUtf8())) {
            continue;
        }
        ++found;
        QCOMPARE(request.kind, Kind::CreateContainer);
        QCOMPARE(request.object, u"teamcity-agent"_s);
        QVERIFY(stringsAt(request.body, "Env").contains(u"AGENT_TOKEN="_s + secret));
        QVERIFY(!printJson(request.body["Labels"]).contains(secret.toUtf8()));
    }
    QCOMPARE(found, 1);
    // A plan without secrets takes none, whatever is handed in.
    for (const EngineRequest &request :
         engineRequests(planOf(samples::spec(Method::Dind)), {{u"AGENT_TOKEN"_s, secret}})) {
        QVERIFY(!printJson(request.body).contains(secret.toUtf8()));
    }
}

void EngineRequestsTest::bodies()
{
    const AgentSpec spec = samples::hostileSpec();
    const Plan plan = planOf(spec);
    const Container *agent = findContainer(plan, spec.name);
    QVERIFY(agent);
    const Json body = bodyOf(plan, spec.name);
    QCOMPARE(stringAt(body, "Image"), spec.image);
    QStringList env;
    for (auto it = agent->env.begin(); it != agent->env.end(); ++it) {
        env.append(it.key() + u'=' + it.value());
    }
    QCOMPARE(stringsAt(body, "Env"), env);
    QCOMPARE(integerAt(body, "StopTimeout"), 90);
    QVERIFY(!member(body, "User")); // run as the image's user
    QVERIFY(!member(body, "Healthcheck"));
    for (auto it = agent->labels.begin(); it != agent->labels.end(); ++it) {
        QCOMPARE(toQString(body["Labels"][it.key().toStdString()]), it.value());
    }
    const Json &host = body["HostConfig"];
    QCOMPARE(stringAt(host, "NetworkMode"), spec.name + u"-net"_s);
    QCOMPARE(integerAt(host, "NanoCpus"), 1'500'000'000);
    QCOMPARE(integerAt(host, "Memory"), 3LL << 30);
    QCOMPARE(integerAt(host, "PidsLimit"), 4096);
    QCOMPARE(stringsAt(host, "ExtraHosts"), agent->extraHosts);
    QVERIFY(!boolAt(host, "Privileged"));
    // Engines before API 1.44 take one network at creation.
    const QStringList networks{spec.name + u"-net"_s};
    QCOMPARE(keysAt(body["NetworkingConfig"], "EndpointsConfig"), networks);
    for (const EngineRequest &request : engineRequests(plan, {})) {
        if (request.kind == Kind::ConnectNetwork) {
            QCOMPARE(request.path, u"/networks/users.net-1_x/connect"_s);
            QCOMPARE(stringAt(request.body, "Container"), spec.name);
        }
    }
}

void EngineRequestsTest::sidecarBodies()
{
    const auto hostConfig = [](Method method) -> Json {
        return bodyOf(planOf(samples::spec(method, Placement::Sidecar)),
                      u"teamcity-agent-docker"_s)["HostConfig"];
    };
    QVERIFY(boolAt(hostConfig(Method::Dind), "Privileged"));
    QVERIFY(!member(hostConfig(Method::Dind), "Runtime"));
    QVERIFY(!member(hostConfig(Method::Sysbox), "Privileged"));
    QCOMPARE(stringAt(hostConfig(Method::Sysbox), "Runtime"), u"sysbox-runc"_s);

    const Json body = bodyOf(planOf(samples::spec(Method::Dind)), u"teamcity-agent-docker"_s);
    const Json &health = body["Healthcheck"];
    QCOMPARE(stringsAt(health, "Test"), QStringList({u"CMD-SHELL"_s, u"docker info"_s}));
    QCOMPARE(integerAt(health, "Interval"), 2'000'000'000);
    QCOMPARE(integerAt(health, "Timeout"), 10'000'000'000);
    QCOMPARE(integerAt(health, "StartPeriod"), 60'000'000'000);
    QCOMPARE(integerAt(health, "Retries"), 15);
    const Json &endpoints = body["NetworkingConfig"]["EndpointsConfig"];
    QCOMPARE(stringsAt(endpoints["teamcity-agent-net"], "Aliases"),
             QStringList({u"teamcity-agent-docker"_s, u"docker"_s}));

    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.runAs = RunAs::Agent;
    QCOMPARE(stringsAt(bodyOf(planOf(spec), u"teamcity-agent"_s)["HostConfig"], "GroupAdd"),
             QStringList{u"123"_s});
    spec.runAs = RunAs::Root;
    QCOMPARE(stringAt(bodyOf(planOf(spec), u"teamcity-agent"_s), "User"), u"0"_s);
}

/// Agents go on side by side; what one of them needs stays in order, and nothing is lost.
void EngineRequestsTest::stages()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.count = 3;
    const Plan plan = planOf(spec);
    const std::vector<EngineRequest> all = engineRequests(plan, {});
    const std::vector<std::vector<RequestChain>> stages = makeStages(all, plan);
    QCOMPARE(stages.size(), 2U);
    QCOMPARE(stages[0].size(), std::size_t(plan.networks.size() + plan.volumes.size()));
    QCOMPARE(stages[1].size(), 3U);
    std::size_t count = 0;
    for (const RequestChain &chain : stages[0]) {
        QCOMPARE(chain.size(), 1U);
        count += chain.size();
    }
    for (const RequestChain &chain : stages[1]) {
        QStringList expected;
        const QString agent = findContainer(plan, chain.back().object)->agent;
        for (const EngineRequest &request : all) {
            const Container *container = findContainer(plan, request.object);
            if (container && container->agent == agent) {
                expected.append(step(request));
            }
        }
        QStringList steps;
        for (const EngineRequest &request : chain) {
            steps.append(step(request));
        }
        QCOMPARE(steps, expected);
        QVERIFY(steps.indexOf(u"await "_s + findSidecar(plan, agent)->name) <
                steps.indexOf(u"start "_s + agent));
        count += chain.size();
    }
    QCOMPARE(count, all.size());
}

void EngineRequestsTest::stagesOfNothing()
{
    for (const std::vector<RequestChain> &stage : makeStages({}, Plan{})) {
        QVERIFY(stage.empty());
    }
}

void EngineRequestsTest::leastBody()
{
    Plan plan;
    plan.containers.append(Container{});
    plan.containers[0].name = u"a"_s;
    plan.containers[0].image = u"i"_s;
    plan.containers[0].restart = u"no"_s;
    const std::vector<EngineRequest> requests = engineRequests(plan, {});
    QCOMPARE(requests.size(), 2U);
    const std::string least = R"({"Image":"i","Env":[],"Labels":{},"StopTimeout":60,)"
                              R"("HostConfig":{"RestartPolicy":{"Name":"no",)"
                              R"("MaximumRetryCount":0},"NetworkMode":"default"}})";
    QCOMPARE(requests[0].body.dump(), least);
    QCOMPARE(requests[0].path, u"/containers/create"_s);
    QCOMPARE(requests[0].query.size(), 1U);
    QCOMPARE(requests[0].query[0].second, u"a"_s);
    // A start has no body: the engine refuses one.
    QVERIFY(requests[1].body.is_null());
    QCOMPARE(requests[1].path, u"/containers/a/start"_s);
    QCOMPARE(engineRequests(Plan{}, {}).size(), 0U);
}

void EngineRequestsTest::restartPolicies_data()
{
    QTest::addColumn<QString>("restart");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("retries");
    QTest::newRow("no") << u"no"_s << u"no"_s << 0;
    QTest::newRow("always") << u"always"_s << u"always"_s << 0;
    QTest::newRow("unless-stopped") << u"unless-stopped"_s << u"unless-stopped"_s << 0;
    QTest::newRow("on-failure") << u"on-failure"_s << u"on-failure"_s << 0;
    QTest::newRow("on-failure:3") << u"on-failure:3"_s << u"on-failure"_s << 3;
}

void EngineRequestsTest::restartPolicies()
{
    QFETCH(QString, restart);
    QFETCH(QString, name);
    QFETCH(int, retries);
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.restart = restart;
    const Json body = bodyOf(planOf(spec), u"teamcity-agent"_s);
    const Json &policy = body["HostConfig"]["RestartPolicy"];
    QCOMPARE(stringAt(policy, "Name"), name);
    QCOMPARE(integerAt(policy, "MaximumRetryCount"), retries);
}

/// Binds make a missing directory, Mounts refuse: a socket must be among the latter. Volumes are,
/// too: Compose 2 puts them there.
void EngineRequestsTest::mounts()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.volumes = {{u"/my:data"_s, u"/mnt/a"_s, true}, {u"named"_s, u"/mnt/b"_s, true}};
    const Json body = bodyOf(planOf(spec), u"teamcity-agent"_s);
    const QStringList binds = stringsAt(body["HostConfig"], "Binds");
    QVERIFY(binds.contains(u"/opt/buildagent/work:/opt/buildagent/work:rw"_s));
    QCOMPARE(binds.size(), 5);
    QVERIFY(binds.filter(u"docker.sock"_s).isEmpty());
    const Json &strict = body["HostConfig"]["Mounts"];
    QCOMPARE(strict.size(), 6U);
    const std::string socket = R"({"Type":"bind","Source":"/run/user/1000/docker.sock",)"
                               R"("Target":"/var/run/docker.sock"})";
    const std::string users =
        R"({"Type":"bind","Source":"/my:data","Target":"/mnt/a","ReadOnly":true})";
    QCOMPARE(strict[0].dump(), socket);
    QCOMPARE(strict[1].dump(), users);
    const std::string named =
        R"({"Type":"volume","Source":"named","Target":"/mnt/b","ReadOnly":true})";
    QCOMPARE(strict[2].dump(), named);
    for (const Json &mount : strict) {
        QVERIFY(!mount.contains("BindOptions")); // CreateMountpoint would make what is missing
    }
}

void EngineRequestsTest::pathsAreEncoded()
{
    Plan plan;
    Container c;
    c.name = u"a/../b?c#d %й"_s;
    c.networks = {{u"one"_s, {}}, {u"x/y?z"_s, {u"alias"_s}}};
    c.waitsFor = {u"w/?"_s};
    plan.containers = {c};
    for (const EngineRequest &request : engineRequests(plan, {})) {
        QVERIFY2(!request.path.contains(u'?') && !request.path.contains(u'#') &&
                     !request.path.contains(u' ') && !request.path.contains(u".."_s + u'/'),
                 qPrintable(request.path));
        if (request.kind == Kind::ConnectNetwork) {
            QCOMPARE(request.path, u"/networks/x%2Fy%3Fz/connect"_s);
            QCOMPARE(stringsAt(request.body["EndpointConfig"], "Aliases"), QStringList{u"alias"_s});
        }
        if (request.kind == Kind::AwaitHealthy) {
            QCOMPARE(request.path, u"/containers/w%2F%3F/json"_s);
        }
    }
}

QTEST_GUILESS_MAIN(EngineRequestsTest)
#include "enginerequests_test.moc"
