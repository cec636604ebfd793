#include "guidance/advisories.h"

#include <QFile>
#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

class AdvisoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void parsesVersions_data();
    void parsesVersions();
    void refusesVersions_data();
    void refusesVersions();
    void ordersVersions();
    void ranges_data();
    void ranges();
    void refusesRanges();
    void fileIsValid();
    void findsMistakesInAFile_data();
    void findsMistakesInAFile();
    void knowsPairs_data();
    void knowsPairs();
    void namesWhatItFound();
    void blockersComeFirst();
    void knowsInnerEngines_data();
    void knowsInnerEngines();
};

namespace {

Version v(const char *text)
{
    const std::optional<Version> version = Version::parse(QString::fromLatin1(text));
    Q_ASSERT(version);
    return *version;
}

QStringList idsFor(const Versions &versions)
{
    QStringList ids;
    for (const Advisory &advisory : advisoriesFor(versions)) {
        ids.append(advisory.id);
    }
    return ids;
}

} // namespace

void AdvisoriesTest::parsesVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(read);
    };
    row("29.4.0", "29.4.0");
    row("29.4.0-rc.1", "29.4.0-rc.1");
    row("28.0.0~rc.2-1", "28.0.0-rc.2");
    row("v0.7.1", "0.7.1");
    row("5.15.0-119-generic", "5.15.0");
    row("6.17.0-1015-aws", "6.17.0");
    row("0.6.7-0.linux", "0.6.7");
    row("20.10.24+dfsg1", "20.10.24");
    row("26.1.5+dfsg1", "26.1.5");
    row("2", "2");
    row(" 24.04 ", "24.04");
    row("1.47", "1.47");
    row("5.2.0-dev", "5.2.0-dev");
    row("2026.1.3-linux-sudo", "2026.1.3");
}

void AdvisoriesTest::parsesVersions()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const std::optional<Version> version = Version::parse(text);
    QVERIFY(version);
    // 24.04 is written 24.4: numbers are numbers.
    QCOMPARE(*version, *Version::parse(read));
    if (!read.contains(u".0"_s) || !read.startsWith(u"24"_s)) {
        QCOMPARE(version->toString(), read);
    }
}

void AdvisoriesTest::refusesVersions_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "latest", "v", "EAP", "-1.2", ".5", "1234567890.1",
                             "1.2.3.4.5.6.7.8.9", "1.12345678901"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void AdvisoriesTest::refusesVersions()
{
    QFETCH(QString, text);
    QVERIFY(!Version::parse(text));
}

void AdvisoriesTest::ordersVersions()
{
    const QList<Version> inOrder{
        v("0.6.7"),        v("1.9"),           v("1.10"),        v("5.15.0-119-generic"),
        v("29.0.0-alpha"), v("29.0.0-beta.9"), v("29.0.0-rc.1"), v("29.0.0-rc.10"),
        v("29.0.0"),       v("29.0.1")};
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        for (qsizetype j = 0; j < inOrder.size(); ++j) {
            QCOMPARE(inOrder[i] < inOrder[j], i < j);
            QCOMPARE(inOrder[i] == inOrder[j], i == j);
        }
    }
    QCOMPARE(v("29"), v("29.0.0"));
}

void AdvisoriesTest::ranges_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("inside");
    const auto row = [](const char *range, const char *version, bool inside) {
        QTest::addRow("%s in %s", version, range)
            << QString::fromLatin1(range) << QString::fromLatin1(version) << inside;
    };
    row(">=29.0 <29.3", "29.0.0", true);
    row(">=29.0 <29.3", "29.2.9", true);
    row(">=29.0 <29.3", "29.3.0", false);
    row(">=29.0 <29.3", "28.5.2", false);
    row("<=0.6.7", "0.6.7-0.linux", true);
    row("<=0.6.7", "0.6.8", false);
    row("=1", "1", true);
    row("=1", "2", false);
    row(">24.04", "24.04", false);
    row(">24.04", "24.10", true);
    row("", "7", true);
}

void AdvisoriesTest::ranges()
{
    QFETCH(QString, range);
    QFETCH(QString, version);
    QFETCH(bool, inside);
    const auto parsed = VersionRange::parse(range);
    QVERIFY(parsed);
    QCOMPARE(parsed->contains(*Version::parse(version)), inside);
}

void AdvisoriesTest::refusesRanges()
{
    for (const char *text : {"29", "~29", ">=", ">=x", ">= 29", "<1 and >2"}) {
        QVERIFY2(!VersionRange::parse(QString::fromLatin1(text)), text);
    }
}

void AdvisoriesTest::fileIsValid()
{
    QFile file(QStringLiteral(DW_RESOURCES "/advisories.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(problemsOfAdvisories(file.readAll()), QStringList());
}

void AdvisoriesTest::findsMistakesInAFile_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto advisory = [](const QByteArray &when, const QByteArray &severity) {
        return R"({"advisories":[{"id":"a","title":"t","text":"x","instead":"i","source":"s","severity":")" +
               severity + R"(","when":)" + when + "}]}";
    };
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("severity") << advisory(R"({"engine":">=1"})", "bad");
    QTest::newRow("component") << advisory(R"({"motor":">=1"})", "warning");
    QTest::newRow("range") << advisory(R"({"engine":"1"})", "warning");
    QTest::newRow("method") << advisory(R"({"method":"magic"})", "warning");
    QTest::newRow("number") << advisory(R"({"engine":1})", "warning");
    QTest::newRow("no condition") << advisory("{}", "warning");
    QTest::newRow("no text") << QByteArray(
        R"({"advisories":[{"id":"a","severity":"warning","when":{"engine":">=1"}}]})");
    QTest::newRow("inner engine") << QByteArray(
        R"({"innerEngines":{"engines":[{"tags":"2026","engine":"29"}]}})");
}

void AdvisoriesTest::findsMistakesInAFile()
{
    QFETCH(QByteArray, json);
    QVERIFY(!problemsOfAdvisories(json).isEmpty());
}

void AdvisoriesTest::knowsPairs_data()
{
    QTest::addColumn<Versions>("versions");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const Versions &versions, const QStringList &ids) {
        QTest::newRow(name) << versions << ids;
    };
    row("nothing known", {}, {});
    row("Sysbox and new Docker inside", {.sysbox = v("0.6.7-0.linux"), .innerEngine = v("29.4.0")},
        {u"sysbox-inner-engine"_s});
    row("Sysbox and older Docker inside", {.sysbox = v("0.6.7"), .innerEngine = v("28.5.1")}, {});
    row("Sysbox that is fixed", {.sysbox = v("0.7.1"), .innerEngine = v("29.4.0")}, {});
    row("Sysbox and new runc", {.sysbox = v("0.6.7"), .innerRunc = v("1.3.3")},
        {u"sysbox-inner-runc"_s});
    row("Sysbox 0.7.0", {.sysbox = v("0.7.0")}, {u"sysbox-hang"_s});
    row("old client, engine 29.2", {.engine = v("29.2.1"), .client = v("20.10.12")},
        {u"client-engine-29"_s});
    row("old client, engine 29.3", {.engine = v("29.3.0"), .client = v("20.10.12")}, {});
    row("client of 25, engine 29.1", {.engine = v("29.1.4"), .client = v("25.0.3")}, {});
    row("API ranges apart", {.apiMinimum = v("1.44"), .clientApi = v("1.43")},
        {u"client-api-engine"_s});
    row("API ranges meet", {.apiMinimum = v("1.40"), .clientApi = v("1.43")}, {});
    row("new client, old engine",
        {.engine = v("24.0.9"), .apiMaximum = v("1.43"), .client = v("29.1.0")},
        {u"client-29-old-engine"_s});
    row("Podman", {.apiMaximum = v("1.41"), .client = v("29.4.0"), .podman = v("5.7.0")},
        {u"client-29-old-engine"_s, u"podman-api"_s});
    row("Podman, older client",
        {.apiMaximum = v("1.41"), .client = v("28.5.1"), .podman = v("5.7.0")}, {});
    row("Compose 1, engine 29.0", {.engine = v("29.0.0"), .compose = v("1.29.2")},
        {u"compose-1-engine-29"_s, u"compose-1-recreate"_s, u"engine-29.0-migration"_s});
    row("Compose 2, engine 29.4", {.engine = v("29.4.0"), .compose = v("2.26.1")}, {});
    row("cgroup v1, engine 29.4", {.engine = v("29.4.0"), .cgroup = v("1")}, {u"cgroup-v1"_s});
    row("cgroup v1, engine 28", {.engine = v("28.0.0"), .cgroup = v("1")}, {});
    row("cgroup v2, old engine inside", {.cgroup = v("2"), .innerEngine = v("19.03.14")},
        {u"cgroup-v2-inner-engine"_s});
    row("kernel 6.17 for Sysbox", {.kernel = v("6.17.0-1015-aws"), .method = Method::Sysbox},
        {u"sysbox-kernel-6.17"_s});
    row("kernel 6.17 for another method", {.kernel = v("6.17.0"), .method = Method::Dind}, {});
    row("kernel without mapped mounts", {.kernel = v("5.10.0-30-amd64"), .method = Method::Sysbox},
        {u"sysbox-kernel-shiftfs"_s});
    row("kernel with slow mounts", {.kernel = v("5.15.0-119-generic"), .method = Method::Sysbox},
        {u"sysbox-kernel-idmap"_s});
    row("kernel that is too old", {.kernel = v("4.19.0"), .method = Method::Sysbox},
        {u"sysbox-kernel-old"_s});
    row("Debian 12",
        {.distributionVersion = v("12"), .distribution = u"debian"_s, .method = Method::Sysbox},
        {u"sysbox-debian-package"_s});
    row("Debian 11",
        {.distributionVersion = v("11"), .distribution = u"debian"_s, .method = Method::Sysbox},
        {});
    row("Ubuntu 24.04",
        {.distributionVersion = v("24.04"), .distribution = u"ubuntu"_s, .method = Method::Sysbox},
        {});
    row("Ubuntu 26.04",
        {.distributionVersion = v("26.04"), .distribution = u"ubuntu"_s, .method = Method::Sysbox},
        {u"sysbox-ubuntu-package"_s});
    row("snap", {.packaging = u"snap"_s, .method = Method::Sysbox}, {u"sysbox-snap"_s});
    row("snap for another method", {.packaging = u"snap"_s, .method = Method::DockerSocket}, {});
    row("engine of long ago", {.engine = v("19.03"), .apiMaximum = v("1.40")},
        {u"engine-old-api"_s});
    row("Podman of long ago", {.apiMaximum = v("1.40"), .podman = v("3.0")}, {});
    row("Ubuntu of long ago",
        {.distributionVersion = v("16.04"), .distribution = u"ubuntu"_s, .method = Method::Sysbox},
        {u"sysbox-ubuntu-old"_s});
}

void AdvisoriesTest::knowsPairs()
{
    QFETCH(Versions, versions);
    QFETCH(QStringList, ids);
    QCOMPARE(idsFor(versions), ids);
}

void AdvisoriesTest::namesWhatItFound()
{
    const QList<Advisory> advisories =
        advisoriesFor({.sysbox = v("0.6.7-0.linux"), .innerEngine = v("29.4.0")});
    QCOMPARE(advisories.size(), 1);
    QCOMPARE(advisories.first().found,
             (QStringList{u"Sysbox 0.6.7"_s, u"Docker 29.4.0 inside the agent"_s}));
    QCOMPARE(advisories.first().severity, Advisory::Severity::Blocker);
    QCOMPARE(advisories.first().fixedBy, u"Sysbox 0.7.0"_s);
}

void AdvisoriesTest::blockersComeFirst()
{
    QCOMPARE(idsFor({.engine = v("29.0.0"), .client = v("20.10.12"), .cgroup = v("1")}).value(0),
             u"client-engine-29"_s);
}

void AdvisoriesTest::knowsInnerEngines_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("engine");
    const auto row = [](const char *image, const char *engine) {
        QTest::newRow(image) << QString::fromLatin1(image) << QString::fromLatin1(engine);
    };
    row("jetbrains/teamcity-agent:2026.1.3-linux-sudo", "29.4.0");
    row("jetbrains/teamcity-agent:2025.11.4", "28.5.1");
    row("jetbrains/teamcity-agent:2025.07.1-linux-arm64-sudo", "27.5.1");
    row("jetbrains/teamcity-agent:2023.11", "20.10.12");
    row("jetbrains/teamcity-agent:latest", "");
    row("jetbrains/teamcity-agent", "");
    row("jetbrains/teamcity-agent:2031.1", "");
    row("jetbrains/teamcity-minimal-agent:2026.1.3", "");
    row("example.com/agent:2026.1", "");
    row("not an image", "");
}

void AdvisoriesTest::knowsInnerEngines()
{
    QFETCH(QString, image);
    QFETCH(QString, engine);
    const std::optional<Version> found = innerEngineOf(image);
    QCOMPARE(found ? found->toString() : QString(), engine);
}

Q_DECLARE_METATYPE(dw::Versions)

QTEST_GUILESS_MAIN(AdvisoriesTest)
#include "advisories_test.moc"
