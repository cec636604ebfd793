#include "plan/comparison.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dw;
using std::chrono::seconds;

namespace {

Container sample()
{
    Container container;
    container.name = u"agent"_s;
    container.image = u"image:1"_s;
    container.user = u"0"_s;
    container.restart = u"always"_s;
    container.env = {{u"A"_s, u"b"_s}};
    container.labels = {{u"l"_s, u"m"_s}};
    container.mounts = {{Mount::Type::Volume, u"v"_s, u"/v"_s, false, false}};
    container.networks = {{u"net"_s, {u"x"_s, u"y"_s}}};
    container.extraHosts = {u"h:10.0.0.1"_s};
    return container;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void keys();
    void eachFieldIsAnAspect_data();
    void eachFieldIsAnAspect();
    void whatSaysNothingIsNoAspect();
    void orderDoesNotCount();
    void emptyValueIsNotAbsence();
    void plans();
};

void ComparisonTest::keys()
{
    QCOMPARE(aspect::env(u"A"_s), u"env A"_s);
    QCOMPARE(aspect::label(u"a.b"_s), u"label a.b"_s);
    QCOMPARE(aspect::mount(u"//a/./b/"_s), aspect::mount(u"/a/b"_s));
    QCOMPARE(aspect::host(u"h"_s), u"host h"_s);
    QCOMPARE(aspect::secret(u"T"_s), u"secret T"_s);
}

void ComparisonTest::eachFieldIsAnAspect_data()
{
    QTest::addColumn<Container>("changed");
    QTest::addColumn<QString>("aspect");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("actual");
    const auto row = [](const char *name, auto change, const QString &aspect,
                        const QString &expected, const QString &actual) {
        Container changed = sample();
        change(changed);
        QTest::newRow(name) << changed << aspect << expected << actual;
    };
    const QString none;
    row(
        "image", [](Container &c) { c.image = u"i"_s; }, u"image"_s, u"image:1"_s, u"i"_s);
    row(
        "user", [](Container &c) { c.user.clear(); }, u"user"_s, u"0"_s, none);
    row(
        "privileged", [](Container &c) { c.privileged = true; }, u"privileged"_s, none, u"yes"_s);
    row(
        "runtime", [](Container &c) { c.runtime = u"r"_s; }, u"runtime"_s, none, u"r"_s);
    row(
        "restart", [](Container &c) { c.restart = u"no"_s; }, u"restart"_s, u"always"_s, none);
    row(
        "stop", [](Container &c) { c.stopTimeout = seconds(5); }, u"stop timeout"_s, u"60"_s,
        u"5"_s);
    row(
        "cpus", [](Container &c) { c.cpus = 1.5; }, u"cpus"_s, none, u"1.5"_s);
    row(
        "memory", [](Container &c) { c.memoryBytes = 1024; }, u"memory"_s, none, u"1024"_s);
    row(
        "pids", [](Container &c) { c.pidsLimit = 9; }, u"pids limit"_s, none, u"9"_s);
    row(
        "group", [](Container &c) { c.groupAdd = {u"9"_s}; }, u"group 9"_s, none, u"yes"_s);
    row(
        "env", [](Container &c) { c.env[u"A"_s] = u"c"_s; }, u"env A"_s, u"b"_s, u"c"_s);
    row(
        "label", [](Container &c) { c.labels.clear(); }, u"label l"_s, u"m"_s, none);
    row(
        "secret", [](Container &c) { c.secretEnv = {u"T"_s}; }, u"secret T"_s, none, u"set"_s);
    row(
        "mount read-only", [](Container &c) { c.mounts[0].readOnly = true; }, u"mount /v"_s,
        u"volume v"_s, u"volume v, read-only"_s);
    row(
        "mount of the host",
        [](Container &c) {
            c.mounts[0] = {Mount::Type::Bind, u"/s/"_s, u"/v"_s};
        },
        u"mount /v"_s, u"volume v"_s, u"bind of /s, must exist"_s);
    row(
        "mount that is made",
        [](Container &c) {
            c.mounts[0] = {Mount::Type::Bind, u"/s"_s, u"/v"_s, false, true};
        },
        u"mount /v"_s, u"volume v"_s, u"bind of /s"_s);
    row(
        "alias", [](Container &c) { c.networks[0].aliases = {}; }, u"network net"_s, u"as x, y"_s,
        u"attached"_s);
    row(
        "host", [](Container &c) { c.extraHosts.append(u"h:2001:db8::1"_s); }, u"host h"_s,
        u"10.0.0.1"_s, u"10.0.0.1, 2001:db8::1"_s);
    row(
        "port",
        [](Container &c) {
            c.ports = {{u"127.0.0.1"_s, 8111, 80}, {u"10.0.0.1"_s, 8112, 80}};
        },
        u"port 80"_s, none, u"127.0.0.1:8111, 10.0.0.1:8112"_s);
    row(
        "health", [](Container &c) { c.health = HealthCheck{u"x"_s}; }, u"health"_s, none,
        u"x (every 2 s, at most 10 s, 15 tries, after 60 s)"_s);
}

void ComparisonTest::eachFieldIsAnAspect()
{
    QFETCH(Container, changed);
    QFETCH(QString, aspect);
    QFETCH(QString, expected);
    QFETCH(QString, actual);
    const QList<Difference> found = differencesOf(Difference::Object::Container, u"agent"_s,
                                                  aspectsOf(sample()), aspectsOf(changed));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first(),
             (Difference{Difference::Object::Container, u"agent"_s, aspect, expected, actual}));
    QCOMPARE(found.first().actual.isNull(), actual.isNull());
}

void ComparisonTest::whatSaysNothingIsNoAspect()
{
    Container container;
    container.restart = u"no"_s;
    container.pidsLimit = -1;
    QCOMPARE(aspectsOf(container).keys(), QStringList{u"stop timeout"_s});
    container.pidsLimit = 0;
    container.cpus = 1.0 / 3;
    QCOMPARE(aspectsOf(container).value(aspect::cpus), u"0.333333"_s);
    QVERIFY(!aspectsOf(container).contains(aspect::pidsLimit));
}

void ComparisonTest::orderDoesNotCount()
{
    Plan one;
    one.containers = {sample(), sample()};
    one.containers[1].name = u"other"_s;
    Plan two = one;
    std::swap(two.containers[0], two.containers[1]);
    two.containers[0].networks[0].aliases = {u"y"_s, u"x"_s};
    two.containers[0].mounts[0].target = u"/./v/"_s;
    QCOMPARE(differences(one, two), QList<Difference>());
}

void ComparisonTest::emptyValueIsNotAbsence()
{
    Container with = sample();
    with.env[u"E"_s] = QString();
    const QList<Difference> found = differencesOf(Difference::Object::Container, u"agent"_s,
                                                  aspectsOf(with), aspectsOf(sample()));
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().expected.isNull());
    QVERIFY(found.first().actual.isNull());
}

void ComparisonTest::plans()
{
    Plan expected;
    expected.containers = {sample()};
    expected.networks = {{u"net"_s, {{u"a"_s, u"1"_s}}, u"agent"_s}};
    expected.volumes = {{u"v"_s, {}, u"agent"_s}};
    Plan actual;
    actual.networks = {{u"net"_s, {{u"a"_s, u"2"_s}}, {}}};
    actual.volumes = {{u"w"_s, {}, {}}};
    using Object = Difference::Object;
    const QList<Difference> wanted{{Object::Container, u"agent"_s, {}, u"present"_s, {}},
                                   {Object::Volume, u"v"_s, {}, u"present"_s, {}},
                                   {Object::Volume, u"w"_s, {}, {}, u"present"_s},
                                   {Object::Network, u"net"_s, u"label a"_s, u"1"_s, u"2"_s}};
    QCOMPARE(differences(expected, actual), wanted);
    QCOMPARE(differences(expected, expected), QList<Difference>());
}

QTEST_GUILESS_MAIN(ComparisonTest)

#include "comparison_test.moc"
