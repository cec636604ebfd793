#include "core_samples.h"
#include "methods/catalogue.h"
#include "methods/engineflags.h"
#include "methods/knownimages.h"
#include "methods/planner.h"
#include "plan/labels.h"
#include "spec/imagereference.h"
#include "spec/specjson.h"
#include "spec/validation.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

/// What the sources say a plan has to be (JetBrains's and docker:dind's pages), not how it is made.
class PlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void combinations_data();
    void combinations();
    void wrapperDirectories();
    void declaredVolumes_data();
    void declaredVolumes();
    void declaredVolumesWithOneName();
    void declaredVolumesOfTheSidecar();
    void usersVolumeWins_data();
    void usersVolumeWins();
    void usersVolumeWinsInTheSidecar();
    void usersSocketWins();
    void usersEnvironment();
    void usersLabels();
    void socketPath();
    void socketProxy_data();
    void socketProxy();
    void proxiesAndTheSocketsProxy();
    void socketGroup();
    void notes();
    void images_data();
    void images();
    void limitsForEachContainer();
    void whatASidecarIsTold();
    void flagsReadBack();
    void proxiesOfASidecar();
    void networksOfAnAgent();
    void trialServer_data();
    void trialServer();
    void trialServersVolumes();
    void trialServerAndProxies();
    void hostileSpec();
    void refuses_data();
    void refuses();
    void manyAgents();
    void shortForms();
    void catalogue();
    void pinnedImages();
};

namespace {

const QStringList wrapperPaths{u"/opt/buildagent/work"_s, u"/opt/buildagent/temp"_s,
                               u"/opt/buildagent/tools"_s, u"/opt/buildagent/plugins"_s,
                               u"/opt/buildagent/system"_s};
const QStringList agentVolumes =
    wrapperPaths +
    QStringList{u"/data/teamcity_agent/conf"_s, u"/opt/buildagent/logs"_s, u"/var/lib/docker"_s};

Plan planOf(const AgentSpec &spec, const HostFacts &facts = samples::facts(), bool token = false)
{
    const auto plan = makePlan(spec, facts, {.withToken = token});
    if (!plan) {
        qWarning("%s", qPrintable(describe(plan.error())));
        return {};
    }
    return *plan;
}

QList<Mount> mountsAt(const Container &container, const QString &target)
{
    QList<Mount> found;
    for (const Mount &mount : container.mounts) {
        if (QDir::cleanPath(mount.target) == target) {
            found.append(mount);
        }
    }
    return found;
}

/// The one mount there, or one that equals no planned mount.
Mount mountAt(const Container &container, const QString &target)
{
    const QList<Mount> found = mountsAt(container, target);
    return found.size() == 1 ? found.first() : Mount{};
}

Mount volume(const QString &source, const QString &target, bool readOnly = false)
{
    return {Mount::Type::Volume, source, target, readOnly, false};
}

/// What holds for every plan.
void checkInvariants(const Plan &plan)
{
    QSet<QString> names;
    QMap<QString, QString> owners; // of volumes
    for (const Volume &each : plan.volumes) {
        QVERIFY2(!owners.contains(each.name), qPrintable(each.name));
        owners.insert(each.name, each.agent);
        QCOMPARE(each.labels.value(labels::agent), each.agent);
        QCOMPARE(each.labels.value(labels::deployment), plan.deployment);
    }
    QSet<QString> usedVolumes;
    QSet<QString> networks;
    for (const Network &network : plan.networks) {
        QVERIFY(!networks.contains(network.name));
        networks.insert(network.name);
        QCOMPARE(network.labels.value(labels::deployment), plan.deployment);
        QCOMPARE(network.labels.value(labels::agent), network.agent);
    }
    for (const Container &container : plan.containers) {
        QVERIFY2(!names.contains(container.name), qPrintable(container.name));
        for (const QString &other : container.waitsFor) {
            QVERIFY2(names.contains(other), "waits for one that is made later");
            QVERIFY(findContainer(plan, other)->health.has_value());
        }
        names.insert(container.name);
        QSet<QString> targets;
        for (const Mount &mount : container.mounts) {
            const QString target = QDir::cleanPath(mount.target);
            QVERIFY2(!targets.contains(target), qPrintable(target));
            targets.insert(target);
            QVERIFY(!mount.source.isEmpty() && !mount.target.isEmpty());
            QVERIFY(mount.type == Mount::Type::Bind || !mount.createSource);
            if (mount.type == Mount::Type::Volume && owners.contains(mount.source)) {
                QCOMPARE(owners.value(mount.source), container.agent);
                usedVolumes.insert(mount.source);
            }
        }
        QCOMPARE(container.labels.value(labels::deployment), plan.deployment);
        QCOMPARE(container.labels.value(labels::agent), container.agent);
        QCOMPARE(container.labels.value(labels::method), plan.method);
        QVERIFY(!container.env.contains(u"AGENT_TOKEN"_s));
        QVERIFY(!container.restart.isEmpty() && !container.image.isEmpty());
    }
    QCOMPARE(usedVolumes.size(), plan.volumes.size()); // none is made for nothing
}

} // namespace

void PlannerTest::combinations_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("placement");
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<bool>("root");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("token");
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("possible");
    const auto add = [](Method method, Placement placement, bool wrapper, bool root, int count,
                        bool token, const QString &network) {
        const bool inAgent = method != Method::DockerSocket && placement == Placement::Agent;
        const bool possible = !(method == Method::DockerSocket && wrapper && count > 1) &&
                              !(method == Method::Sysbox && inAgent && !root) &&
                              !(token && count > 1);
        QTest::addRow("%s %s%s%s x%d%s %s", qPrintable(toKey(method)), qPrintable(toKey(placement)),
                      wrapper ? " wrapper" : "", root ? " root" : " agent-user", count,
                      token ? " token" : "", qPrintable(network))
            << static_cast<int>(method) << static_cast<int>(placement) << wrapper << root << count
            << token << network << possible;
    };
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        for (const Placement placement : {Placement::Sidecar, Placement::Agent}) {
            if (method == Method::DockerSocket && placement == Placement::Sidecar) {
                continue;
            }
            for (int bits = 0; bits < 32; ++bits) {
                add(method, placement, bits & 1, bits & 2, bits & 4 ? 3 : 1, bits & 8,
                    bits & 16 ? u"users"_s : QString());
            }
        }
    }
}

void PlannerTest::combinations()
{
    QFETCH(int, method);
    QFETCH(int, placement);
    QFETCH(bool, wrapper);
    QFETCH(bool, root);
    QFETCH(int, count);
    QFETCH(bool, token);
    QFETCH(QString, network);
    QFETCH(bool, possible);
    const bool socket = static_cast<Method>(method) == Method::DockerSocket;
    const bool dind = static_cast<Method>(method) == Method::Dind;
    const bool sysbox = static_cast<Method>(method) == Method::Sysbox;
    const bool sidecar = !socket && static_cast<Placement>(placement) == Placement::Sidecar;
    const bool inAgent = !socket && !sidecar;

    AgentSpec spec = samples::spec(static_cast<Method>(method));
    if (!socket) {
        spec.enginePlacement = static_cast<Placement>(placement);
    }
    spec.name = u"ci"_s;
    spec.containerWrapper = wrapper;
    spec.runAs = root ? RunAs::Root : RunAs::Agent;
    spec.count = count;
    spec.network = network;

    const HostFacts facts = samples::facts();
    const auto made = makePlan(spec, facts, {.withToken = token});
    QCOMPARE(made.ok(), possible);
    if (!possible) {
        QCOMPARE(made.error().code, ErrorCode::InvalidSpec);
        return;
    }
    const Plan &plan = *made;
    QCOMPARE(*makePlan(spec, facts, {.withToken = token}), plan);
    checkInvariants(plan);
    QCOMPARE(plan.deployment, u"ci"_s);
    QCOMPARE(plan.method, toKey(spec.method));
    QCOMPARE(plan.serverUrl, spec.serverUrl);
    QCOMPARE(plan.containers.size(), count * (sidecar ? 2 : 1));
    QCOMPARE(plan.networks.size(), sidecar ? count : 0);

    const QStringList names =
        count == 1 ? QStringList{u"ci"_s} : QStringList{u"ci-1"_s, u"ci-2"_s, u"ci-3"_s};
    for (const QString &name : names) {
        const Container *agent = findContainer(plan, name);
        QVERIFY(agent);
        QCOMPARE(agent->role, ContainerRole::Agent);
        QCOMPARE(agent->agent, name);
        QCOMPARE(agent->image, inAgent ? u"jetbrains/teamcity-agent:2026.1.3-linux-sudo"_s
                                       : u"jetbrains/teamcity-agent:2026.1.3"_s);
        QCOMPARE(agent->labels.value(labels::role), u"agent"_s);
        QCOMPARE(agent->labels.value(labels::specHash), specHash(spec));
        QCOMPARE(agent->labels.size(), 5);

        QMap<QString, QString> env{{u"SERVER_URL"_s, spec.serverUrl},
                                   {u"AGENT_NAME"_s, name},
                                   {u"TZ"_s, u"Europe/Berlin"_s}};
        if (inAgent) {
            env.insert(u"DOCKER_IN_DOCKER"_s, u"start"_s);
        }
        if (sidecar) {
            env.insert(u"DOCKER_HOST"_s, u"tcp://docker:2376"_s);
            env.insert(u"DOCKER_TLS_VERIFY"_s, u"1"_s);
            env.insert(u"DOCKER_CERT_PATH"_s, u"/certs/client"_s);
        }
        QCOMPARE(agent->env, env);
        QCOMPARE(agent->secretEnv, token ? QStringList{u"AGENT_TOKEN"_s} : QStringList());

        QCOMPARE(agent->user, root ? u"0"_s : QString());
        QCOMPARE(agent->groupAdd, socket && !root ? QStringList{u"123"_s} : QStringList());
        QCOMPARE(agent->privileged, dind && inAgent);
        QCOMPARE(agent->runtime, sysbox && inAgent ? u"sysbox-runc"_s : QString());
        QCOMPARE(agent->restart, u"unless-stopped"_s);
        QCOMPARE(agent->stopTimeout, std::chrono::seconds(60));
        QCOMPARE(agent->health, std::nullopt);
        QCOMPARE(agent->waitsFor, sidecar ? QStringList{name + u"-docker"_s} : QStringList());
        QList<NetworkAttachment> networks;
        if (sidecar) {
            networks.append({name + u"-net"_s, {name}});
        }
        if (!network.isEmpty()) {
            const bool mode = network == u"host"_s || network == u"bridge"_s;
            networks.append({network, mode ? QStringList() : QStringList{name}});
        }
        QCOMPARE(agent->networks, networks);

        QCOMPARE(mountAt(*agent, u"/data/teamcity_agent/conf"_s),
                 volume(name + u"-conf"_s, u"/data/teamcity_agent/conf"_s));
        QCOMPARE(mountAt(*agent, u"/opt/buildagent/logs"_s),
                 volume(name + u"-logs"_s, u"/opt/buildagent/logs"_s));
        QCOMPARE(mountAt(*agent, u"/var/lib/docker"_s),
                 volume(name + (inAgent ? u"-docker-data"_s : u"-unused-docker"_s),
                        u"/var/lib/docker"_s));
        for (const QString &path : wrapperPaths) {
            const Mount bind{Mount::Type::Bind, path, path, false, true};
            const Mount named = volume(name + u'-' + path.section(u'/', -1), path);
            QCOMPARE(mountAt(*agent, path), socket && wrapper ? bind : named);
        }
        qsizetype expected = agentVolumes.size();
        if (socket) {
            const Mount bind{Mount::Type::Bind, u"/run/user/1000/docker.sock"_s,
                             u"/var/run/docker.sock"_s, false, false};
            QCOMPARE(mountAt(*agent, u"/var/run/docker.sock"_s), bind);
            ++expected;
        }
        if (sidecar) {
            QCOMPARE(mountAt(*agent, u"/certs/client"_s),
                     volume(name + u"-docker-certs"_s, u"/certs/client"_s, true));
            ++expected;
        }
        QCOMPARE(agent->mounts.size(), expected);
        if (!sidecar) {
            continue;
        }

        const Container *engine = findContainer(plan, name + u"-docker"_s);
        QVERIFY(engine);
        QCOMPARE(engine->role, ContainerRole::Engine);
        QCOMPARE(engine->agent, name);
        QCOMPARE(engine->image, u"docker:dind"_s);
        QCOMPARE(engine->labels.value(labels::role), u"engine"_s);
        QCOMPARE(engine->labels.value(labels::specHash), specHash(spec));
        const QMap<QString, QString> engineEnv{{u"DOCKER_TLS_CERTDIR"_s, u"/certs"_s}};
        QCOMPARE(engine->env, engineEnv);
        QCOMPARE(engine->secretEnv, QStringList());
        QCOMPARE(engine->user, QString());
        QCOMPARE(engine->groupAdd, QStringList());
        QCOMPARE(engine->privileged, dind);
        QCOMPARE(engine->runtime, sysbox ? u"sysbox-runc"_s : QString());
        const QList<NetworkAttachment> own{{name + u"-net"_s, {name + u"-docker"_s, u"docker"_s}}};
        QCOMPARE(engine->networks, own);
        QCOMPARE(engine->stopTimeout, std::chrono::seconds(60));
        QVERIFY(engine->health.has_value());
        QCOMPARE(engine->health->command, u"docker info"_s);
        QCOMPARE(engine->waitsFor, QStringList());
        QCOMPARE(mountAt(*engine, u"/var/lib/docker"_s),
                 volume(name + u"-docker-data"_s, u"/var/lib/docker"_s));
        QCOMPARE(mountAt(*engine, u"/certs/client"_s),
                 volume(name + u"-docker-certs"_s, u"/certs/client"_s));
        for (const QString &path : wrapperPaths) {
            QCOMPARE(mountsAt(*engine, path),
                     wrapper ? QList<Mount>{mountAt(*agent, path)} : QList<Mount>());
        }
        QCOMPARE(engine->mounts.size(), wrapper ? 7 : 2);
    }
}

/// The five of TeamCity's own instructions, each once.
void PlannerTest::wrapperDirectories()
{
    const Plan plan = planOf(samples::spec(Method::DockerSocket));
    QStringList created;
    for (const Mount &mount : plan.containers.first().mounts) {
        if (mount.createSource) {
            QCOMPARE(mount.source, mount.target);
            created.append(mount.source);
        }
    }
    created.sort();
    QStringList expected = wrapperPaths;
    expected.sort();
    QCOMPARE(created, expected);
}

void PlannerTest::declaredVolumes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("odd") << u"/srv/some data"_s << u"teamcity-agent-srv-some-data"_s;
    QTest::newRow("under the agent's") << u"/opt/buildagent/x/y"_s << u"teamcity-agent-x-y"_s;
    QTest::newRow("other script") << u"/данные"_s << u"teamcity-agent-data"_s;
    QTest::newRow("symbols") << u"/$(id)/'\"`:,"_s << u"teamcity-agent-id-------"_s;
    QTest::newRow("case and dots") << u"/A.b_C"_s << u"teamcity-agent-A.b_C"_s;
    QTest::newRow("trailing slash") << u"/cache/"_s << u"teamcity-agent-cache-"_s;
}

void PlannerTest::declaredVolumes()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        AgentSpec spec = samples::spec(method);
        spec.image = u"example/agent"_s;
        HostFacts facts = samples::facts();
        facts.imageVolumes.insert(spec.image, {path});
        facts.imageVolumes.insert(u"example/other"_s, {u"/not/this"_s});
        const Plan plan = planOf(spec, facts);
        checkInvariants(plan);
        const Container *agent = findContainer(plan, u"teamcity-agent"_s);
        QVERIFY(agent);
        QCOMPARE(mountAt(*agent, QDir::cleanPath(path)), volume(name, path));
        QVERIFY(mountsAt(*agent, u"/not/this"_s).isEmpty());
        // The engine's answer replaces the known list, but not what the agent cannot do without.
        QVERIFY(mountsAt(*agent, u"/opt/buildagent/logs"_s).isEmpty());
        QCOMPARE(mountsAt(*agent, u"/data/teamcity_agent/conf"_s).size(), 1);
    }
}

/// Two directories must not become one volume.
void PlannerTest::declaredVolumesWithOneName()
{
    AgentSpec spec = samples::spec(Method::Dind, Placement::Agent);
    spec.image = u"example/agent"_s;
    HostFacts facts = samples::facts();
    const QStringList paths{u"/srv/some data"_s, u"/srv/some-data"_s, u"/srv/some/data"_s,
                            u"/conf"_s,          u"/docker-data"_s,   u"/данные"_s,
                            u"/日本"_s};
    facts.imageVolumes.insert(spec.image, paths);
    const Plan plan = planOf(spec, facts);
    checkInvariants(plan);
    const Container &agent = plan.containers.first();
    QSet<QString> sources;
    for (const QString &path :
         paths + QStringList{u"/data/teamcity_agent/conf"_s, u"/var/lib/docker"_s}) {
        QCOMPARE(mountsAt(agent, path).size(), 1);
        sources.insert(mountAt(agent, path).source);
    }
    QCOMPARE(sources.size(), paths.size() + 2);
    // Names that other plans of this spec use stay as they are.
    QCOMPARE(mountAt(agent, u"/data/teamcity_agent/conf"_s).source, u"teamcity-agent-conf"_s);
    QCOMPARE(mountAt(agent, u"/var/lib/docker"_s).source, u"teamcity-agent-docker-data"_s);
}

void PlannerTest::declaredVolumesOfTheSidecar()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.containerWrapper = false;
    HostFacts facts = samples::facts();
    facts.imageVolumes.insert(
        u"docker:dind"_s, {u"/var/lib/docker"_s, u"/srv/some data"_s, u"/opt/buildagent/work"_s});
    const Plan plan = planOf(spec, facts);
    checkInvariants(plan);
    const Container *engine = findContainer(plan, u"teamcity-agent-docker"_s);
    const Container *agent = findContainer(plan, u"teamcity-agent"_s);
    QVERIFY(engine && agent);
    QCOMPARE(mountsAt(*engine, u"/srv/some data"_s).size(), 1);
    QCOMPARE(engine->mounts.size(), 4);
    // Without the wrapper nothing says that the two see the same files.
    QVERIFY(mountAt(*engine, u"/opt/buildagent/work"_s).source !=
            mountAt(*agent, u"/opt/buildagent/work"_s).source);
}

void PlannerTest::usersVolumeWins_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("target");
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        for (const QString &target : agentVolumes) {
            QTest::addRow("%s %s", qPrintable(toKey(method)), qPrintable(target))
                << static_cast<int>(method) << target;
            QTest::addRow("%s %s/", qPrintable(toKey(method)), qPrintable(target))
                << static_cast<int>(method) << QString(target + u'/');
        }
    }
}

void PlannerTest::usersVolumeWins()
{
    QFETCH(int, method);
    QFETCH(QString, target);
    AgentSpec spec = samples::spec(static_cast<Method>(method));
    for (const bool wrapper : {true, false}) {
        spec.containerWrapper = wrapper;
        for (const QString &source : {u"/mine"_s, u"mine"_s}) {
            spec.volumes = {{source, target, true}};
            const Plan plan = planOf(spec);
            checkInvariants(plan);
            const Container *agent = findContainer(plan, u"teamcity-agent"_s);
            QVERIFY(agent);
            const Mount users{source == u"mine"_s ? Mount::Type::Volume : Mount::Type::Bind, source,
                              QDir::cleanPath(target), true, false};
            QCOMPARE(mountAt(*agent, QDir::cleanPath(target)), users);
        }
    }
}

void PlannerTest::usersVolumeWinsInTheSidecar()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.volumes = {{u"/data/work"_s, u"/opt/buildagent/work"_s, false},
                    {u"tools"_s, u"/opt/buildagent/tools/"_s, true},
                    {u"/elsewhere"_s, u"/mnt/x"_s, false}};
    const Plan plan = planOf(spec);
    checkInvariants(plan);
    const Container *engine = findContainer(plan, u"teamcity-agent-docker"_s);
    QVERIFY(engine);
    const Mount work{Mount::Type::Bind, u"/data/work"_s, u"/opt/buildagent/work"_s, false, false};
    QCOMPARE(mountAt(*engine, u"/opt/buildagent/work"_s), work);
    QCOMPARE(mountAt(*engine, u"/opt/buildagent/tools"_s),
             volume(u"tools"_s, u"/opt/buildagent/tools"_s, true));
    QVERIFY(mountsAt(*engine, u"/mnt/x"_s).isEmpty());
    // The agent's own /var/lib/docker says nothing about the engine's.
    spec.volumes = {{u"/mine"_s, u"/var/lib/docker"_s, false}};
    QCOMPARE(
        mountAt(*findContainer(planOf(spec), u"teamcity-agent-docker"_s), u"/var/lib/docker"_s),
        volume(u"teamcity-agent-docker-data"_s, u"/var/lib/docker"_s));
    // Without the wrapper the sidecar has no use for them.
    spec.containerWrapper = false;
    spec.volumes = {{u"/data/work"_s, u"/opt/buildagent/work"_s, false}};
    QVERIFY(mountsAt(*findContainer(planOf(spec), u"teamcity-agent-docker"_s),
                     u"/opt/buildagent/work"_s)
                .isEmpty());
}

void PlannerTest::usersSocketWins()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.runAs = RunAs::Agent;
    spec.volumes = {{u"/run/proxy.sock"_s, u"/var/run/docker.sock"_s, false}};
    HostFacts facts = samples::facts();
    facts.socketGroup.reset();
    const Plan plan = planOf(spec, facts);
    checkInvariants(plan);
    QCOMPARE(mountAt(plan.containers.first(), u"/var/run/docker.sock"_s).source,
             u"/run/proxy.sock"_s);
}

void PlannerTest::usersEnvironment()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.env = {{u"TZ"_s, u"Asia/Tokyo"_s}, {u"OWN_PORT"_s, u"9091"_s}};
    Plan plan = planOf(spec);
    const Container *agent = findContainer(plan, u"teamcity-agent"_s);
    QCOMPARE(agent->env.value(u"TZ"_s), u"Asia/Tokyo"_s);
    QCOMPARE(agent->env.value(u"OWN_PORT"_s), u"9091"_s);
    QVERIFY(!findContainer(plan, u"teamcity-agent-docker"_s)->env.contains(u"OWN_PORT"_s));
    spec.env = {{u"TZ"_s, QString()}}; // chosen, if empty
    plan = planOf(spec);
    QCOMPARE(findContainer(plan, u"teamcity-agent"_s)->env.value(u"TZ"_s, u"unset"_s), QString());
    // No engine was asked.
    plan = planOf(samples::spec(Method::DockerSocket), HostFacts());
    QCOMPARE(plan.containers.first().env.value(u"TZ"_s), u"Etc/UTC"_s);
}

void PlannerTest::usersLabels()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.labels = {{u"team"_s, u"a"_s}};
    const Plan plan = planOf(spec);
    for (const Container &container : plan.containers) {
        QCOMPARE(container.labels.value(u"team"_s), u"a"_s);
        QCOMPARE(container.labels.size(), 6);
    }
    for (const Volume &each : plan.volumes) {
        QVERIFY(!each.labels.contains(u"team"_s));
        QCOMPARE(each.labels.value(labels::specHash), specHash(spec));
        QCOMPARE(each.labels.value(labels::method), u"dind"_s);
    }
}

void PlannerTest::socketPath()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    const auto source = [&](const HostFacts &facts) {
        return mountAt(planOf(spec, facts).containers.first(), u"/var/run/docker.sock"_s).source;
    };
    QCOMPARE(source(HostFacts()), u"/var/run/docker.sock"_s);
    QCOMPARE(source(samples::facts()), u"/run/user/1000/docker.sock"_s);
    spec.socketPath = u"/srv/my docker.sock"_s;
    QCOMPARE(source(samples::facts()), u"/srv/my docker.sock"_s);
}

void PlannerTest::socketGroup()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.runAs = RunAs::Agent;
    HostFacts facts;
    QCOMPARE(planOf(spec, facts).containers.first().groupAdd, QStringList{u"999"_s});
    facts.socketGroup = 0; // Docker Desktop
    QCOMPARE(planOf(spec, facts).containers.first().groupAdd, QStringList{u"0"_s});
    facts.socketGroup = 4294967294U;
    QCOMPARE(planOf(spec, facts).containers.first().groupAdd, QStringList{u"4294967294"_s});
    spec.runAs = RunAs::Root;
    QCOMPARE(planOf(spec, facts).containers.first().groupAdd, QStringList());
}

void PlannerTest::notes()
{
    const auto has = [](const Plan &plan, const QString &fragment) {
        return plan.notes.filter(fragment).size() == 1;
    };
    AgentSpec spec = samples::spec(Method::DockerSocket);
    HostFacts facts = samples::facts();
    QVERIFY(has(planOf(spec, facts), u"/opt/buildagent"_s));
    spec.containerWrapper = false;
    QCOMPARE(planOf(spec, facts).notes, QStringList());
    spec.runAs = RunAs::Agent;
    QCOMPARE(planOf(spec, facts).notes, QStringList());
    facts.socketGroup.reset();
    spec.volumes = {{u"/a"_s, u"/b"_s, false}};
    const Plan guessed = planOf(spec, facts);
    QCOMPARE(guessed.notes.size(), 1);
    QVERIFY(has(guessed, u"999"_s));
    QVERIFY(has(guessed, u"stat -c %g /run/user/1000/docker.sock"_s));
    spec.containerWrapper = true;
    QVERIFY(has(planOf(spec, facts), u"sudo install -d -o 1000 -g 1000 /opt/buildagent/work"_s));
    for (const Method method : {Method::Dind, Method::Sysbox}) {
        QCOMPARE(planOf(samples::spec(method)).notes, QStringList());
    }
}

void PlannerTest::images_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("placement");
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("image");
    const QString plain = u"jetbrains/teamcity-agent:2026.1.3"_s; // for both architectures
    const auto row = [](Method method, Placement placement, const QString &architecture,
                        const QString &image) {
        QTest::addRow("%s %s %s", qPrintable(toKey(method)), qPrintable(toKey(placement)),
                      qPrintable(architecture))
            << static_cast<int>(method) << static_cast<int>(placement) << architecture << image;
    };
    for (const QString &architecture : {u"amd64"_s, u"arm64"_s, u"riscv64"_s, QString()}) {
        const QString sudo =
            plain + (architecture == u"arm64"_s ? u"-linux-arm64-sudo"_s : u"-linux-sudo"_s);
        row(Method::DockerSocket, Placement::Agent, architecture, plain);
        row(Method::Dind, Placement::Sidecar, architecture, plain);
        row(Method::Sysbox, Placement::Sidecar, architecture, plain);
        row(Method::Dind, Placement::Agent, architecture, sudo);
        row(Method::Sysbox, Placement::Agent, architecture, sudo);
    }
}

void PlannerTest::images()
{
    QFETCH(int, method);
    QFETCH(int, placement);
    QFETCH(QString, architecture);
    QFETCH(QString, image);
    AgentSpec spec = samples::spec(static_cast<Method>(method), static_cast<Placement>(placement));
    HostFacts facts = samples::facts();
    facts.architecture = architecture;
    QCOMPARE(defaultImage(spec, facts), image);
    QCOMPARE(findContainer(planOf(spec, facts), u"teamcity-agent"_s)->image, image);
    spec.image = u"example/own:1"_s;
    spec.engineImage = u"docker:29-dind"_s;
    const Plan plan = planOf(spec, facts);
    QCOMPARE(findContainer(plan, u"teamcity-agent"_s)->image, u"example/own:1"_s);
    const Container *engine = findContainer(plan, u"teamcity-agent-docker"_s);
    QCOMPARE(imagesOf(plan), engine ? QStringList({u"docker:29-dind"_s, u"example/own:1"_s})
                                    : QStringList({u"example/own:1"_s}));
}

void PlannerTest::limitsForEachContainer()
{
    AgentSpec spec = samples::spec(Method::Dind);
    for (const Container &container : planOf(spec).containers) {
        QVERIFY(!container.cpus && !container.memoryBytes && !container.pidsLimit);
    }
    spec.resources = {.cpus = 1.5, .memoryBytes = 4LL << 30, .pidsLimit = -1};
    spec.restart = u"on-failure:5"_s;
    spec.stopTimeout = 120;
    const Plan plan = planOf(spec);
    for (const Container &container : plan.containers) {
        QCOMPARE(container.cpus, std::optional(1.5));
        QCOMPARE(container.memoryBytes, std::optional<qint64>(4LL << 30));
        QCOMPARE(container.pidsLimit, std::optional<qint64>(-1));
        QCOMPARE(container.restart, u"on-failure:5"_s);
    }
    QCOMPARE(findContainer(plan, u"teamcity-agent"_s)->stopTimeout, std::chrono::seconds(120));
    QCOMPARE(findContainer(plan, u"teamcity-agent-docker"_s)->stopTimeout,
             std::chrono::seconds(60));
}

void PlannerTest::whatASidecarIsTold()
{
    AgentSpec spec = samples::spec(Method::Dind);
    QCOMPARE(findContainer(planOf(spec), u"teamcity-agent-docker"_s)->command, QStringList());
    spec.engineNetwork.mtu = 1400;
    const QString plain = u"--mtu=1400"_s;
    const QString newer = u"--default-network-opt=bridge=com.docker.network.driver.mtu=1400"_s;
    const auto flags = [&spec](const QString &image) {
        spec.engineImage = image;
        return findContainer(planOf(spec), u"teamcity-agent-docker"_s)->command;
    };
    for (const QString &image :
         {QString(), u"docker:24-dind"_s, u"docker:29.4.0-dind"_s, u"registry:5000/docker:dind"_s,
          u"docker:latest"_s, u"docker@sha256:"_s + QString(64, u'1')}) {
        QCOMPARE(flags(image), QStringList({plain, newer}));
    }
    for (const QString &image :
         {u"docker:20.10-dind"_s, u"docker:23"_s, u"registry:5000/d:19-dind"_s}) {
        QCOMPARE(flags(image), QStringList({plain}));
    }
    QVERIFY(findContainer(planOf(spec), u"teamcity-agent"_s)->command.isEmpty());
    spec.enginePlacement = Placement::Agent;
    QVERIFY(planOf(spec).containers.first().command.isEmpty());
}

void PlannerTest::flagsReadBack()
{
    const EngineNetwork network = samples::hostileSpec().engineNetwork;
    QCOMPARE(engineNetworkOf(engineFlags(network, {})), network);
    QCOMPARE(engineNetworkOf({u"--mtu=x"_s, u"--default-address-pool=base=10.0.0.0/8,size=16"_s,
                              u"--storage-driver=vfs"_s}),
             EngineNetwork());
}

void PlannerTest::proxiesOfASidecar()
{
    const QString proxy = u"http://proxy:3128"_s;
    AgentSpec spec = samples::spec(Method::Dind);
    spec.env = {{u"NO_PROXY"_s, u"intranet"_s}, {u"OTHER"_s, u"x"_s}};
    const auto agent = [&spec] {
        return findContainer(planOf(spec), u"teamcity-agent"_s)->env;
    };
    const auto sidecar = [&spec] {
        return findContainer(planOf(spec), u"teamcity-agent-docker"_s)->env;
    };
    QCOMPARE(agent().value(u"NO_PROXY"_s), u"intranet"_s); // there is no proxy to go round
    QVERIFY(!sidecar().contains(u"OTHER"_s));

    spec.env.insert(u"https_proxy"_s, proxy);
    QCOMPARE(agent().value(u"NO_PROXY"_s), u"intranet,docker"_s);
    QCOMPARE(sidecar().value(u"NO_PROXY"_s), u"intranet"_s);
    QCOMPARE(sidecar().value(u"https_proxy"_s), proxy);
    QVERIFY(!sidecar().contains(u"OTHER"_s));

    spec.env = {{u"HTTP_PROXY"_s, proxy}};
    QCOMPARE(agent().value(u"NO_PROXY"_s), u"docker"_s);
    spec.env = {{u"HTTP_PROXY"_s, proxy}, {u"no_proxy"_s, u"docker,x"_s}};
    QCOMPARE(agent().value(u"no_proxy"_s), u"docker,x"_s);
    QVERIFY(!agent().contains(u"NO_PROXY"_s));

    spec.enginePlacement = Placement::Agent;
    spec.env = {{u"HTTP_PROXY"_s, proxy}};
    QVERIFY(!agent().contains(u"NO_PROXY"_s));
}

void PlannerTest::networksOfAnAgent()
{
    AgentSpec spec = samples::spec(Method::Sysbox, Placement::Sidecar);
    spec.network = u"users"_s;
    spec.extraHosts = {{u"host.docker.internal"_s, u"host-gateway"_s}, {u"v6"_s, u"2001:db8::1"_s}};
    const Plan plan = planOf(spec);
    const Container *agent = findContainer(plan, u"teamcity-agent"_s);
    const QStringList hosts{u"host.docker.internal:host-gateway"_s, u"v6:2001:db8::1"_s};
    QCOMPARE(agent->extraHosts, hosts);
    // The sidecar stays where only its agent reaches it.
    const Container *engine = findContainer(plan, u"teamcity-agent-docker"_s);
    QCOMPARE(engine->networks.size(), 1);
    QCOMPARE(engine->extraHosts, QStringList());
    QCOMPARE(plan.networks.size(), 1); // the user's own is not made
}

void PlannerTest::trialServer_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<std::optional<Placement>>("placement");
    QTest::newRow("docker-socket") << Method::DockerSocket << std::optional<Placement>();
    QTest::newRow("dind") << Method::Dind << std::optional(Placement::Sidecar);
    QTest::newRow("dind in the agent") << Method::Dind << std::optional(Placement::Agent);
    QTest::newRow("sysbox") << Method::Sysbox << std::optional(Placement::Agent);
}

/// The server comes first, on the loopback interface only; each agent is on its network and has its
/// address.
void PlannerTest::trialServer()
{
    QFETCH(Method, method);
    QFETCH(std::optional<Placement>, placement);
    AgentSpec spec = samples::spec(method, placement);
    spec.serverUrl.clear();
    spec.trialServer = TrialServer{.image = {}, .port = 8200};
    spec.count = 2;
    spec.containerWrapper = false;
    spec.network = u"users-net"_s;
    spec.labels = {{u"team"_s, u"a"_s}};
    spec.resources = {.cpus = 1, .memoryBytes = 1 << 30, .pidsLimit = 100};
    const Plan plan = planOf(spec);
    checkInvariants(plan);
    const Container &server = plan.containers.first();
    QCOMPARE(serverOf(plan), &server);
    QCOMPARE(server.role, ContainerRole::Server);
    QCOMPARE(server.name, u"teamcity-agent-server"_s);
    QCOMPARE(server.image, knownImages().server);
    QCOMPARE(knownImages().server.section(u':', 1), knownImages().agent.section(u':', 1));
    QCOMPARE(server.ports, (QList<PublishedPort>{{u"127.0.0.1"_s, 8200, 8111}}));
    QCOMPARE(server.env, (QMap<QString, QString>{{u"TZ"_s, u"Europe/Berlin"_s}}));
    QCOMPARE(server.restart, spec.restart);
    QCOMPARE(server.labels.value(labels::role), u"server"_s);
    QCOMPARE(server.labels.value(u"team"_s), u"a"_s);
    QVERIFY(server.user.isEmpty() && !server.privileged && server.runtime.isEmpty());
    QVERIFY(!server.cpus && !server.memoryBytes && !server.pidsLimit && !server.health);
    QCOMPARE(mountAt(server, u"/data/teamcity_server/datadir"_s),
             volume(u"teamcity-agent-server-data"_s, u"/data/teamcity_server/datadir"_s));
    QCOMPARE(mountAt(server, u"/opt/teamcity/logs"_s),
             volume(u"teamcity-agent-server-logs"_s, u"/opt/teamcity/logs"_s));
    QCOMPARE(mountAt(server, u"/opt/teamcity/temp"_s),
             volume(u"teamcity-agent-server-temp"_s, u"/opt/teamcity/temp"_s));
    const QString network = u"teamcity-agent-server-net"_s;
    QCOMPARE(plan.networks.first().name, network);
    QCOMPARE(server.networks, (QList<NetworkAttachment>{{network, {server.name}}}));
    QCOMPARE(plan.serverUrl, u"http://teamcity-agent-server:8111"_s);
    int agents = 0;
    for (const Container &container : plan.containers) {
        const bool isAgent = container.role == ContainerRole::Agent;
        const bool isConnected = std::any_of(
            container.networks.begin(), container.networks.end(),
            [&](const NetworkAttachment &attachment) { return attachment.network == network; });
        QCOMPARE(isConnected, isAgent || container.role == ContainerRole::Server);
        if (isAgent) {
            ++agents;
            QCOMPARE(container.env.value(u"SERVER_URL"_s), plan.serverUrl);
            QVERIFY(!container.waitsFor.contains(server.name));
            QVERIFY(container.ports.isEmpty());
        }
    }
    QCOMPARE(agents, 2);
    const QString notes = plan.notes.join(u'\n');
    for (const QString &word : {u"http://localhost:8200"_s, u"HSQLDB"_s, u"127.0.0.1"_s,
                                u"docker logs"_s, u"teamcity-agent-server"_s, u"administrator"_s}) {
        QVERIFY2(notes.contains(word), qPrintable(word));
    }
}

void PlannerTest::trialServersVolumes()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.containerWrapper = false;
    spec.trialServer = TrialServer{.image = u"registry.example.com/server:1"_s, .port = 8111};
    HostFacts facts = samples::facts();
    facts.imageVolumes.insert(u"registry.example.com/server:1"_s,
                              {u"/opt/teamcity/logs"_s, u"/var/data"_s, u"/data"_s});
    // As bad as can be: the agent's image declares what would be called like the server's volume.
    facts.imageVolumes.insert(knownImages().agent, {u"/server/data"_s});
    const Plan plan = planOf(spec, facts);
    checkInvariants(plan);
    const Container &server = plan.containers.first();
    QCOMPARE(server.image, u"registry.example.com/server:1"_s);
    QCOMPARE(server.mounts.size(), 4);
    QCOMPARE(mountAt(server, u"/data"_s), volume(u"teamcity-agent-server-data-2"_s, u"/data"_s));
    QCOMPARE(mountAt(plan.containers.last(), u"/server/data"_s),
             volume(u"teamcity-agent-server-data-3"_s, u"/server/data"_s));
}

/// Tools in the agent that go by the environment would ask the proxy the way to the server.
void PlannerTest::trialServerAndProxies()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.trialServer = TrialServer{};
    spec.env = {{u"HTTP_PROXY"_s, u"http://proxy:3128"_s}, {u"NO_PROXY"_s, u"intra"_s}};
    const Plan plan = planOf(spec);
    QCOMPARE(plan.containers.last().env.value(u"NO_PROXY"_s),
             u"intra,teamcity-agent-server,docker"_s);
    QVERIFY(!plan.containers.first().env.contains(u"HTTP_PROXY"_s));
}

void PlannerTest::hostileSpec()
{
    const AgentSpec spec = samples::hostileSpec();
    const Plan plan = planOf(spec, samples::facts(), true);
    QCOMPARE(plan.containers.size(), 2);
    checkInvariants(plan);
    const Container *agent = findContainer(plan, spec.name);
    QVERIFY(agent);
    for (auto it = spec.env.begin(); it != spec.env.end(); ++it) {
        QCOMPARE(agent->env.value(it.key(), u"absent"_s), it.value());
    }
    for (auto it = spec.labels.begin(); it != spec.labels.end(); ++it) {
        QCOMPARE(agent->labels.value(it.key(), u"absent"_s), it.value());
    }
}

void PlannerTest::refuses_data()
{
    QTest::addColumn<AgentSpec>("spec");
    QTest::addColumn<bool>("token");
    QTest::addColumn<QString>("fragment");
    AgentSpec spec;
    QTest::newRow("no server") << spec << false << u"serverUrl"_s;
    spec = samples::spec(Method::DockerSocket);
    spec.count = 2;
    QTest::newRow("two on /opt/buildagent") << spec << false << u"/opt/buildagent"_s;
    spec = samples::spec(Method::Dind);
    spec.count = 3;
    QTest::newRow("one token for three") << spec << true << u"3"_s;
    spec = samples::spec(Method::Sysbox);
    spec.runAs = RunAs::Agent;
    QTest::newRow("Sysbox without root") << spec << false << u"runAs"_s;
    spec = samples::spec(Method::Dind);
    spec.env.insert(u"AGENT_TOKEN"_s, u"very-secret"_s);
    QTest::newRow("token in the environment") << spec << false << u"env"_s;
}

void PlannerTest::refuses()
{
    QFETCH(AgentSpec, spec);
    QFETCH(bool, token);
    QFETCH(QString, fragment);
    const auto plan = makePlan(spec, samples::facts(), {.withToken = token});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::InvalidSpec);
    QVERIFY2(plan.error().message.contains(fragment), qPrintable(plan.error().message));
    QVERIFY(!describe(plan.error()).contains(u"very-secret"_s));
}

void PlannerTest::manyAgents()
{
    AgentSpec spec = samples::spec(Method::Dind);
    spec.count = 1000;
    const Plan plan = planOf(spec);
    QCOMPARE(plan.containers.size(), 2000);
    checkInvariants(plan);
}

void PlannerTest::shortForms()
{
    const Mount named = volume(u"v"_s, u"/t"_s);
    QVERIFY(!hasShortForm(named));
    // docker's short form makes what is missing: only what may be made can have it.
    QVERIFY(!hasShortForm({Mount::Type::Bind, u"/a"_s, u"/b"_s, false, false}));
    QVERIFY(hasShortForm({Mount::Type::Bind, u"/a"_s, u"/b"_s, false, true}));
    QVERIFY(!hasShortForm({Mount::Type::Bind, u"/a:b"_s, u"/b"_s, false, true}));
    QCOMPARE(shortForm({Mount::Type::Bind, u"/a"_s, u"/b"_s, false, true}), u"/a:/b:rw"_s);
    QCOMPARE(shortForm({Mount::Type::Bind, u"/a"_s, u"/b"_s, true, true}), u"/a:/b:ro"_s);
}

void PlannerTest::catalogue()
{
    QCOMPARE(methodCatalogue().size(), 3);
    QStringList rowKeys;
    for (const ComparisonRow &row : comparisonRows()) {
        QVERIFY(!row.title.isEmpty());
        rowKeys.append(row.key);
    }
    rowKeys.sort();
    for (const MethodInfo &info : methodCatalogue()) {
        QCOMPARE(methodFromKey(info.key), std::optional(info.method));
        QCOMPARE(methodInfo(info.method).title, info.title);
        for (const QString &text : {info.title, info.tagline, info.what}) {
            QVERIFY(!text.isEmpty());
        }
        QVERIFY(!info.useWhen.isEmpty() && !info.avoidWhen.isEmpty() && !info.needs.isEmpty());
        QVERIFY(!info.risks.isEmpty() && !info.sources.isEmpty());
        for (const Risk &risk : info.risks) {
            QVERIFY(!risk.title.isEmpty() && !risk.text.isEmpty());
        }
        QCOMPARE(info.comparison.keys(), rowKeys);
        QVERIFY(makePlan(exampleSpec(info.method), {}).ok());
    }
}

void PlannerTest::socketProxy_data()
{
    QTest::addColumn<SocketProxy>("proxy");
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<bool>("root");
    QTest::addColumn<int>("count");
    for (const SocketProxy proxy : {SocketProxy::Build, SocketProxy::Run}) {
        const QByteArray key = toKey(proxy).toLatin1();
        QTest::addRow("%s", key.constData()) << proxy << true << true << 1;
        QTest::addRow("%s, agent's user", key.constData()) << proxy << true << false << 1;
        QTest::addRow("%s, three", key.constData()) << proxy << false << true << 3;
    }
    // Its directories are volumes whatever is set: nothing that is started could see others.
    QTest::addRow("build, three with the wrapper") << SocketProxy::Build << true << true << 3;
}

void PlannerTest::socketProxy()
{
    QFETCH(SocketProxy, proxy);
    QFETCH(bool, wrapper);
    QFETCH(bool, root);
    QFETCH(int, count);
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.socketProxy = proxy;
    spec.containerWrapper = wrapper;
    spec.runAs = root ? RunAs::Root : RunAs::Agent;
    spec.count = count;
    spec.network = u"users-net"_s;
    spec.restart = u"always"_s;
    spec.resources = {.cpus = 2, .memoryBytes = 1 << 30, .pidsLimit = 100};
    const Plan plan = planOf(spec);
    checkInvariants(plan);
    QCOMPARE(plan.containers.size(), 2 * count);
    QCOMPARE(plan.networks.size(), count);
    for (const QString &name : agentNames(spec)) {
        const Container *agent = findContainer(plan, name);
        const Container *filter = findContainer(plan, name + u"-socket-proxy"_s);
        QVERIFY(agent && filter);
        QCOMPARE(findSidecar(plan, name), filter);

        // The agent has no way to the socket but its proxy.
        QVERIFY(mountsAt(*agent, u"/var/run/docker.sock"_s).isEmpty());
        QCOMPARE(agent->groupAdd, QStringList());
        QCOMPARE(agent->env.value(u"DOCKER_HOST"_s), u"tcp://socket-proxy:2375"_s);
        QVERIFY(!agent->env.contains(u"DOCKER_TLS_VERIFY"_s));
        QCOMPARE(agent->waitsFor, QStringList{filter->name});
        const QList<NetworkAttachment> both{{name + u"-net"_s, {name}}, {u"users-net"_s, {name}}};
        QCOMPARE(agent->networks, both);
        const bool onHost = proxy == SocketProxy::Run && wrapper;
        for (const QString &path : wrapperPaths) {
            QCOMPARE(mountAt(*agent, path).type, onHost ? Mount::Type::Bind : Mount::Type::Volume);
        }

        QCOMPARE(filter->role, ContainerRole::SocketProxy);
        QCOMPARE(filter->agent, name);
        QCOMPARE(filter->image, knownImages().socketProxy);
        QCOMPARE(filter->labels.value(labels::role), u"socket-proxy"_s);
        const QList<Mount> socket{{Mount::Type::Bind, samples::facts().socketPath,
                                   u"/var/run/docker.sock"_s, true, false}};
        QCOMPARE(filter->mounts, socket);
        // Nobody else is on its network, and it publishes nothing.
        const QList<NetworkAttachment> own{{name + u"-net"_s, {filter->name, u"socket-proxy"_s}}};
        QCOMPARE(filter->networks, own);
        QVERIFY(!filter->privileged && filter->command.isEmpty() && filter->user.isEmpty());
        QCOMPARE(filter->restart, u"always"_s);
        QCOMPARE(filter->cpus, agent->cpus);
        QCOMPARE(filter->memoryBytes, agent->memoryBytes);
        QCOMPARE(filter->pidsLimit, agent->pidsLimit);
        QVERIFY(filter->health && filter->health->command.contains(u"127.0.0.1:2375/_ping"_s));

        QStringList passes;
        for (auto it = filter->env.begin(); it != filter->env.end(); ++it) {
            if (it.value() == u"1"_s && it.key() != u"DISABLE_IPV6"_s) {
                passes.append(it.key());
            }
        }
        QStringList expected{u"AUTH"_s, u"BUILD"_s, u"DISTRIBUTION"_s, u"GRPC"_s,    u"IMAGES"_s,
                             u"INFO"_s, u"PING"_s,  u"POST"_s,         u"SESSION"_s, u"VERSION"_s};
        if (proxy == SocketProxy::Run) {
            expected +=
                {u"COMMIT"_s, u"CONTAINERS"_s, u"EVENTS"_s, u"EXEC"_s, u"NETWORKS"_s, u"VOLUMES"_s};
        }
        expected.sort();
        QCOMPARE(passes, expected);
        QCOMPARE(filter->env.value(u"EVENTS"_s), proxy == SocketProxy::Run ? u"1"_s : u"0"_s);
        // All it can be told, the image knows.
        for (const QString &key : filter->env.keys()) {
            const QStringList &known = knownImages().socketProxyEnv;
            QVERIFY2(known.contains(key + u"=0"_s) || known.contains(key + u"=1"_s),
                     qPrintable(key));
        }
    }
    const QString all = plan.notes.join(u'\n');
    QCOMPARE(all.contains(u"root on the host"_s), proxy == SocketProxy::Run);
    QCOMPARE(all.contains(u"Container Wrapper"_s), proxy == SocketProxy::Build);
    QVERIFY(!all.contains(u"stat -c"_s)); // the socket's group is the proxy's own matter
}

/// The docker command would ask a proxy for the way to its engine.
void PlannerTest::proxiesAndTheSocketsProxy()
{
    AgentSpec spec = samples::spec(Method::DockerSocket);
    spec.socketProxy = SocketProxy::Build;
    spec.env = {{u"HTTP_PROXY"_s, u"http://proxy.example.com:3128"_s},
                {u"NO_PROXY"_s, u"intern"_s}};
    const Plan plan = planOf(spec);
    QCOMPARE(plan.containers.last().env.value(u"NO_PROXY"_s), u"intern,socket-proxy"_s);
    QVERIFY(!plan.containers.first().env.contains(u"HTTP_PROXY"_s));
    spec.env.clear();
    QVERIFY(!planOf(spec).containers.last().env.contains(u"NO_PROXY"_s));
}

void PlannerTest::pinnedImages()
{
    const KnownImages &known = knownImages();
    const QString sudo = u"jetbrains/teamcity-agent:2026.1.3-linux-sudo"_s;
    QCOMPARE(known.agentSudoAmd64, sudo);
    QStringList all = known.suggestedAgents;
    all +=
        {known.agent, known.agentSudoAmd64, known.agentSudoArm64, known.engine, known.socketProxy};
    for (const QString &image : std::as_const(all)) {
        const auto reference = parseImageReference(image);
        QVERIFY2(reference && !reference->tag.isEmpty(), qPrintable(image));
        QVERIFY(reference->tag != u"latest"_s);
    }
    for (QStringList volumes = known.agentVolumes; const QString &path : std::as_const(volumes)) {
        QVERIFY2(agentVolumes.contains(path), qPrintable(path));
    }
    QCOMPARE(known.agentVolumes.size(), agentVolumes.size());
    QCOMPARE(known.engineVolumes, QStringList{u"/var/lib/docker"_s});
}

QTEST_GUILESS_MAIN(PlannerTest)
#include "planner_test.moc"
