#include "core_samples.h"
#include "methods/planner.h"
#include "methods/shrinkers.h"
#include "plan/blastradius.h"

#include <QTest>

#include <algorithm>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class BlastRadiusTest : public QObject
{
    Q_OBJECT

private slots:
    void reaches_data();
    void reaches();
    void namesTheSetting();
    void whatAProxyTakesAway();
    void everyReachOnce();
    void shrinkersShrink_data();
    void shrinkersShrink();
    void shrinkersChangeOneSetting();
    void nothingToShrinkWithoutAPlan();
    void smaller();
    void myths();
};

namespace {

using Target = Reach::Target;

QList<Reach> radiusOf(const AgentSpec &spec)
{
    const auto plan = makePlan(spec, samples::facts());
    return plan ? blastRadius(*plan) : QList<Reach>{};
}

Severity worst(const QList<Reach> &radius, Target target)
{
    for (const Reach &reach : radius) {
        if (reach.target == target) {
            return reach.severity; // the worst comes first
        }
    }
    return Severity::Low;
}

AgentSpec limited(Method method, std::optional<Placement> placement = std::nullopt)
{
    AgentSpec spec = samples::spec(method, placement);
    spec.resources = {.cpus = 1, .memoryBytes = 1 << 30, .pidsLimit = {}};
    return spec;
}

QStringList labelsOf(const AgentSpec &spec)
{
    QStringList labels;
    for (const Shrinker &shrinker : shrinkersOf(spec, samples::facts())) {
        labels.append(shrinker.change.label);
    }
    labels.sort();
    return labels;
}

} // namespace

void BlastRadiusTest::reaches_data()
{
    QTest::addColumn<AgentSpec>("spec");
    QTest::addColumn<Severity>("files");
    QTest::addColumn<Severity>("kernel");
    QTest::addColumn<Severity>("images");
    QTest::newRow("docker-socket") << samples::spec(Method::DockerSocket) << Severity::High
                                   << Severity::High << Severity::High;
    AgentSpec filtered = samples::spec(Method::DockerSocket);
    filtered.socketProxy = SocketProxy::Run;
    QTest::newRow("proxy, run") << filtered << Severity::High << Severity::High << Severity::High;
    filtered.socketProxy = SocketProxy::Build;
    QTest::newRow("proxy, build") << filtered << Severity::Low << Severity::Low << Severity::High;
    QTest::newRow("dind") << samples::spec(Method::Dind) << Severity::High << Severity::High
                          << Severity::Low;
    QTest::newRow("dind, agent") << samples::spec(Method::Dind, Placement::Agent) << Severity::High
                                 << Severity::High << Severity::Low;
    QTest::newRow("sysbox") << samples::spec(Method::Sysbox) << Severity::Low << Severity::Low
                            << Severity::Low;
    AgentSpec spec = samples::spec(Method::Sysbox);
    spec.volumes = {{u"/srv"_s, u"/srv"_s, true}};
    QTest::newRow("sysbox, path to read")
        << spec << Severity::Medium << Severity::Low << Severity::Low;
    spec.volumes = {{u"/etc"_s, u"/host"_s, false}};
    QTest::newRow("sysbox, /etc") << spec << Severity::High << Severity::High << Severity::Low;
}

void BlastRadiusTest::reaches()
{
    QFETCH(AgentSpec, spec);
    QFETCH(Severity, files);
    QFETCH(Severity, kernel);
    QFETCH(Severity, images);
    const QList<Reach> radius = radiusOf(spec);
    QVERIFY(!radius.isEmpty());
    QCOMPARE(worst(radius, Target::HostFiles), files);
    QCOMPARE(worst(radius, Target::Kernel), kernel);
    QCOMPARE(worst(radius, Target::Images), images);
    for (const Reach &reach : radius) {
        QVERIFY(!reach.title.isEmpty() && !reach.how.isEmpty());
    }
}

void BlastRadiusTest::namesTheSetting()
{
    const QList<Reach> radius = radiusOf(samples::spec(Method::DockerSocket));
    QVERIFY(radius.first().how.contains(u"/run/user/1000/docker.sock"_s));
    QVERIFY(radius.first().how.contains(u"teamcity-agent"_s));
    AgentSpec spec = samples::spec(Method::Sysbox);
    spec.network = u"shared-net"_s;
    const QList<Reach> onNetwork = radiusOf(spec);
    QVERIFY(std::any_of(onNetwork.begin(), onNetwork.end(),
                        [](const Reach &reach) { return reach.title.contains(u"shared-net"_s); }));
}

/// One that lets containers through takes nothing away. One that lets only images through takes
/// files and other containers away, and leaves images and the host's network.
void BlastRadiusTest::whatAProxyTakesAway()
{
    AgentSpec spec = limited(Method::DockerSocket);
    spec.containerWrapper = false;
    const QList<Reach> before = radiusOf(spec);
    spec.socketProxy = SocketProxy::Run;
    const QList<Reach> run = radiusOf(spec);
    for (const Target target : {Target::HostFiles, Target::OtherContainers, Target::Secrets,
                                Target::Kernel, Target::Images, Target::Network}) {
        QCOMPARE(worst(run, target), worst(before, target));
    }
    spec.socketProxy = SocketProxy::Build;
    const QList<Reach> build = radiusOf(spec);
    for (const Reach &reach : build) {
        QVERIFY(reach.target != Target::HostFiles && reach.target != Target::OtherContainers);
        QCOMPARE(reach.risk, u"socket-proxy-build"_s);
        QVERIFY(reach.how.contains(u"teamcity-agent-socket-proxy"_s) ||
                reach.target == Target::Kernel);
    }
    QCOMPARE(worst(build, Target::Images), Severity::High);
    QCOMPARE(worst(build, Target::Network), Severity::High);
    QCOMPARE(worst(build, Target::Secrets), Severity::Medium);
    QVERIFY(isSmaller(build, run) && isSmaller(build, before));
    spec.volumes = {{u"/etc"_s, u"/host"_s, false}}; // what no proxy stands before
    QCOMPARE(worst(radiusOf(spec), Target::HostFiles), Severity::High);
}

void BlastRadiusTest::everyReachOnce()
{
    AgentSpec one = samples::spec(Method::Dind), many = one;
    many.count = 5;
    QCOMPARE(radiusOf(many).size(), radiusOf(one).size());
}

void BlastRadiusTest::shrinkersShrink_data()
{
    QTest::addColumn<AgentSpec>("spec");
    QTest::addColumn<QStringList>("labels");
    const QString sysbox = u"Use Sysbox"_s, own = u"Give each agent an engine of its own"_s,
                  wrapper = u"Do without the Container Wrapper"_s,
                  limits = u"Limit each container to 2 processors and 4g of memory"_s,
                  sidecar = u"Run the engine in a sidecar"_s,
                  images = u"Let builds make images, and no containers"_s;
    QTest::newRow("docker-socket")
        << samples::spec(Method::DockerSocket) << QStringList{wrapper, own, limits, sysbox, images};
    QTest::newRow("docker-socket, limited")
        << limited(Method::DockerSocket) << QStringList{wrapper, own, sysbox, images};
    AgentSpec spec = limited(Method::DockerSocket);
    spec.runAs = RunAs::Agent; // another user shrinks nothing, and changes no advice
    QTest::newRow("docker-socket, agent's user")
        << spec << QStringList{wrapper, own, sysbox, images};
    spec.socketProxy = SocketProxy::Run;
    QTest::newRow("docker-socket, run") << spec << QStringList{wrapper, own, sysbox, images};
    spec.socketProxy = SocketProxy::Build;
    // An engine of its own is privileged: that would open more than it closes.
    QTest::newRow("docker-socket, build") << spec << QStringList{sysbox};
    spec.network = u"host"_s; // which no proxy can be reached from
    spec.socketProxy = SocketProxy::Off;
    spec.containerWrapper = false;
    QTest::newRow("docker-socket, host's network")
        << spec << QStringList{u"Leave the network host"_s};
    // With a sidecar the wrapper's directories are volumes: nothing to gain.
    QTest::newRow("dind") << limited(Method::Dind) << QStringList{sysbox};
    QTest::newRow("dind, agent") << limited(Method::Dind, Placement::Agent)
                                 << QStringList{sidecar, sysbox};
    QTest::newRow("sysbox") << limited(Method::Sysbox) << QStringList();
    spec = limited(Method::Sysbox);
    spec.volumes = {{u"/srv"_s, u"/srv"_s, false}, {u"/data"_s, u"/data"_s, true}};
    QTest::newRow("sysbox, path") << spec << QStringList{u"Mount /srv read-only"_s};
    spec = limited(Method::Dind);
    spec.network = u"shared"_s;
    QTest::newRow("network") << spec << QStringList{u"Leave the network shared"_s, sysbox};
}

/// The proof: what is offered is planned again, and the blast radius is smaller.
void BlastRadiusTest::shrinkersShrink()
{
    QFETCH(AgentSpec, spec);
    QFETCH(QStringList, labels);
    labels.sort();
    QCOMPARE(labelsOf(spec), labels);
    const QList<Reach> before = radiusOf(spec);
    for (const Shrinker &shrinker : shrinkersOf(spec, samples::facts())) {
        const QList<Reach> after = radiusOf(shrinker.change.spec);
        QVERIFY2(!after.isEmpty() || before.size() == shrinker.gone.size(),
                 qPrintable(shrinker.change.label));
        QVERIFY2(isSmaller(after, before), qPrintable(shrinker.change.label));
        QVERIFY2(!shrinker.gone.isEmpty(), qPrintable(shrinker.change.label));
        QVERIFY(!shrinker.price.isEmpty());
        for (const QString &title : shrinker.gone) {
            QVERIFY(std::any_of(before.begin(), before.end(),
                                [&](const Reach &reach) { return reach.title == title; }));
            QVERIFY(std::none_of(after.begin(), after.end(),
                                 [&](const Reach &reach) { return reach.title == title; }));
        }
    }
}

void BlastRadiusTest::shrinkersChangeOneSetting()
{
    AgentSpec spec = limited(Method::Sysbox);
    spec.volumes = {{u"/srv"_s, u"/srv"_s, false}};
    const QList<Shrinker> shrinkers = shrinkersOf(spec, samples::facts());
    QCOMPARE(shrinkers.size(), 1);
    AgentSpec expected = spec;
    expected.volumes[0].readOnly = true;
    QCOMPARE(shrinkers.first().change.spec, expected);
}

void BlastRadiusTest::nothingToShrinkWithoutAPlan()
{
    QVERIFY(shrinkersOf(AgentSpec{}, samples::facts()).isEmpty()); // no server's address
}

void BlastRadiusTest::smaller()
{
    const auto reach = [](Target target, Severity severity, const QString &title) {
        return Reach{target, severity, title, u"how"_s, {}};
    };
    const Reach bad = reach(Target::HostFiles, Severity::High, u"a"_s);
    const Reach mild = reach(Target::HostFiles, Severity::Low, u"a"_s);
    const Reach other = reach(Target::Kernel, Severity::Low, u"b"_s);
    QVERIFY(isSmaller({}, {bad}));
    QVERIFY(isSmaller({mild}, {bad}));
    QVERIFY(isSmaller({bad}, {bad, other}));
    QVERIFY(!isSmaller({bad}, {bad}));
    QVERIFY(!isSmaller({bad}, {mild}));
    QVERIFY(!isSmaller({other}, {bad})); // something new
    QVERIFY(!isSmaller({}, {}));
}

void BlastRadiusTest::myths()
{
    const auto count = [](Method method) {
        return mythsAbout(*makePlan(samples::spec(method), samples::facts())).size();
    };
    QCOMPARE(count(Method::DockerSocket), 3);
    QCOMPARE(count(Method::Dind), 1);
    QCOMPARE(count(Method::Sysbox), 0);
    AgentSpec spec = samples::spec(Method::DockerSocket);
    for (const SocketProxy proxy : {SocketProxy::Build, SocketProxy::Run}) {
        spec.socketProxy = proxy;
        const QList<Myth> myths = mythsAbout(*makePlan(spec, samples::facts()));
        QCOMPARE(myths.size(), 1);
        QCOMPARE(myths.first().belief.contains(u"safe"_s), proxy == SocketProxy::Run);
    }
}

QTEST_GUILESS_MAIN(BlastRadiusTest)
#include "blastradius_test.moc"
