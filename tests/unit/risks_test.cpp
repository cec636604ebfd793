#include "core_samples.h"
#include "methods/planner.h"
#include "plan/risks.h"

#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class RisksTest : public QObject
{
    Q_OBJECT

private slots:
    void appear_data();
    void appear();
    void onPlainPlans_data();
    void onPlainPlans();
    void severities();
    void everyRiskOnce();
};

namespace {

QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    for (const Risk &risk : risksOf(plan)) {
        ids.append(risk.id);
    }
    ids.sort();
    return ids;
}

Container plainAgent()
{
    Container agent;
    agent.name = u"a"_s;
    agent.cpus = 1;
    agent.memoryBytes = 1 << 30;
    return agent;
}

Plan planWith(const Container &container, const QString &url = u"https://tc.example.com"_s)
{
    Plan plan;
    plan.serverUrl = url;
    plan.containers = {container};
    return plan;
}

Mount bind(const QString &source, const QString &target, bool readOnly = false)
{
    return {Mount::Type::Bind, source, target, readOnly, false};
}

} // namespace

/// Risks are read off the plan's settings alone.
void RisksTest::appear_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const Container &container, const QStringList &ids) {
        QTest::newRow(name) << planWith(container) << ids;
    };
    row("nothing", plainAgent(), {});

    Container c = plainAgent();
    c.privileged = true;
    row("privileged agent", c, {u"privileged-agent"_s});
    c.role = ContainerRole::Engine;
    row("privileged engine", c, {u"privileged-engine"_s});

    c = plainAgent();
    c.runtime = u"sysbox-runc"_s;
    row("sysbox", c, {u"sysbox"_s});
    c.runtime = u"runc"_s;
    row("another runtime", c, {});

    c = plainAgent();
    c.mounts = {bind(u"/var/run/docker.sock"_s, u"/var/run/docker.sock"_s)};
    row("socket", c, {u"socket"_s});
    c.mounts = {bind(u"/run/podman/podman.sock"_s, u"/var/run/docker.sock"_s)};
    row("socket by its target", c, {u"socket"_s});
    c.mounts = {bind(u"/var/run/docker.sock"_s, u"/mnt/x"_s, true)};
    row("socket by its source, read-only", c, {u"socket"_s});
    c.mounts = {{Mount::Type::Volume, u"v"_s, u"/var/run/docker.sock"_s}};
    row("a volume named like it", c, {});

    c.mounts = {bind(u"/var/run/docker.sock"_s, u"/var/run/docker.sock"_s, true)};
    c.role = ContainerRole::SocketProxy;
    c.env = {{u"BUILD"_s, u"1"_s}, {u"POST"_s, u"1"_s}};
    row("proxy", c, {u"socket-proxy-build"_s});
    c.env.insert(u"CONTAINERS"_s, u"1"_s);
    row("proxy with containers", c, {u"socket-proxy-run"_s});
    c.env.insert(u"POST"_s, u"0"_s);
    row("proxy to look only", c, {u"socket-proxy-build"_s});
    c.memoryBytes.reset(); // no build runs in it
    c.mounts.clear();
    row("proxy of nothing", c, {});
    c = plainAgent();

    c.mounts = {bind(u"/opt/buildagent/work"_s, u"/opt/buildagent/work"_s),
                bind(u"/opt/buildagent/temp"_s, u"/opt/buildagent/temp"_s)};
    row("agent's directories", c, {u"shared-directories"_s});
    c.mounts = {bind(u"/opt/buildagents"_s, u"/x"_s)};
    row("not the agent's", c, {u"host-path"_s});
    c.mounts = {bind(u"/"_s, u"/host"_s), bind(u"/srv"_s, u"/srv"_s, true)};
    row("paths of the host", c, {u"host-path"_s, u"host-path"_s});
    c.runtime = u"sysbox-runc"_s;
    row("paths of the host under Sysbox", c, {u"host-path"_s, u"host-path"_s, u"sysbox"_s});
    c = plainAgent();
    c.mounts = {{Mount::Type::Volume, u"v"_s, u"/v"_s}};
    row("volume", c, {});

    c = plainAgent();
    c.cpus.reset();
    row("no limit for processors", c, {u"no-limits"_s});
    c = plainAgent();
    c.memoryBytes.reset();
    row("no limit for memory", c, {u"no-limits"_s});

    c = plainAgent();
    c.secretEnv = {u"AGENT_TOKEN"_s};
    row("token", c, {u"token-in-environment"_s});

    QTest::newRow("http") << planWith(plainAgent(), u"http://tc.example.com"_s)
                          << QStringList{u"cleartext-server"_s};
    QTest::newRow("HTTP") << planWith(plainAgent(), u"HTTP://tc.example.com"_s)
                          << QStringList{u"cleartext-server"_s};
    QTest::newRow("https with http in its path")
        << planWith(plainAgent(), u"https://http.example.com/http://"_s) << QStringList();
}

void RisksTest::appear()
{
    QFETCH(Plan, plan);
    QFETCH(QStringList, ids);
    QCOMPARE(idsOf(plan), ids);
    for (const Risk &risk : risksOf(plan)) {
        QVERIFY(!risk.title.isEmpty() && !risk.text.isEmpty());
    }
}

void RisksTest::onPlainPlans_data()
{
    QTest::addColumn<AgentSpec>("spec");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("docker-socket")
        << samples::spec(Method::DockerSocket)
        << QStringList{u"no-limits"_s, u"shared-directories"_s, u"socket"_s};
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.containerWrapper = false;
    QTest::newRow("docker-socket, no wrapper") << spec << QStringList{u"no-limits"_s, u"socket"_s};
    spec.runAs = RunAs::Agent; // another user changes nothing
    QTest::newRow("docker-socket, agent's user")
        << spec << QStringList{u"no-limits"_s, u"socket"_s};
    spec.socketProxy = SocketProxy::Build;
    QTest::newRow("proxy, build") << spec << QStringList{u"no-limits"_s, u"socket-proxy-build"_s};
    spec.socketProxy = SocketProxy::Run;
    QTest::newRow("proxy, run") << spec << QStringList{u"no-limits"_s, u"socket-proxy-run"_s};
    QTest::newRow("dind sidecar") << samples::spec(Method::Dind)
                                  << QStringList{u"no-limits"_s, u"privileged-engine"_s};
    QTest::newRow("dind agent") << samples::spec(Method::Dind, Placement::Agent)
                                << QStringList{u"no-limits"_s, u"privileged-agent"_s};
    QTest::newRow("sysbox agent") << samples::spec(Method::Sysbox)
                                  << QStringList{u"no-limits"_s, u"sysbox"_s};
    QTest::newRow("sysbox sidecar") << samples::spec(Method::Sysbox, Placement::Sidecar)
                                    << QStringList{u"no-limits"_s, u"sysbox"_s};
}

void RisksTest::onPlainPlans()
{
    QFETCH(AgentSpec, spec);
    QFETCH(QStringList, ids);
    const auto plan = makePlan(spec, samples::facts());
    QVERIFY(plan.ok());
    QCOMPARE(idsOf(*plan), ids);
    spec.resources = {.cpus = 1, .memoryBytes = 1 << 30, .pidsLimit = {}};
    ids.removeOne(u"no-limits"_s);
    QCOMPARE(idsOf(*makePlan(spec, samples::facts())), ids);
}

void RisksTest::severities()
{
    Container c = plainAgent();
    c.memoryBytes.reset();
    c.privileged = true;
    c.runtime = u"sysbox-runc"_s;
    c.secretEnv = {u"AGENT_TOKEN"_s};
    c.mounts = {bind(u"/ro"_s, u"/ro"_s, true), bind(u"/rw"_s, u"/rw"_s),
                bind(u"/var/run/docker.sock"_s, u"/var/run/docker.sock"_s),
                bind(u"/opt/buildagent/work"_s, u"/opt/buildagent/work"_s)};
    const QList<Risk> risks = risksOf(planWith(c, u"http://tc"_s));
    QCOMPARE(risks.size(), 9);
    QMap<QString, Severity> bySeverity;
    for (qsizetype i = 0; i < risks.size(); ++i) {
        QVERIFY(i == 0 || risks[i - 1].severity >= risks[i].severity); // the worst first
        bySeverity.insert(risks[i].title.contains(u"/ro"_s) ? u"ro"_s : risks[i].id,
                          risks[i].severity);
    }
    QCOMPARE(bySeverity.value(u"socket"_s), Severity::High);
    QCOMPARE(bySeverity.value(u"privileged-agent"_s), Severity::High);
    QCOMPARE(bySeverity.value(u"host-path"_s), Severity::High);
    QCOMPARE(bySeverity.value(u"ro"_s), Severity::Medium);
    QCOMPARE(bySeverity.value(u"cleartext-server"_s), Severity::Medium);
    QCOMPARE(bySeverity.value(u"token-in-environment"_s), Severity::Medium);
    QCOMPARE(bySeverity.value(u"shared-directories"_s), Severity::Low);
    QCOMPARE(bySeverity.value(u"no-limits"_s), Severity::Low);
}

void RisksTest::everyRiskOnce()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.count = 5;
    spec.volumes = {{u"/srv"_s, u"/srv"_s, false}};
    const auto plan = makePlan(spec, samples::facts());
    QVERIFY(plan.ok());
    const QStringList ids{u"host-path"_s, u"no-limits"_s, u"privileged-engine"_s};
    QCOMPARE(idsOf(*plan), ids);
}

QTEST_GUILESS_MAIN(RisksTest)
#include "risks_test.moc"
