// What is read from files, archives and the engine's lists, hostile ones among them.

#include "preflight/agentsettings.h"
#include "preflight/surveyvalues.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dw;

namespace {

QByteArray entry(const QByteArray &name, char type, const QByteArray &content,
                 const QByteArray &size = {})
{
    QByteArray header(512, '\0');
    header.replace(0, name.size(), name);
    const QByteArray length =
        size.isEmpty() ? QByteArray::number(content.size(), 8).rightJustified(11, '0') : size;
    header.replace(124, length.size(), length);
    header[156] = type;
    const QByteArray padding((512 - content.size() % 512) % 512, '\0');
    return header + content + padding;
}

const QByteArray fileName = "buildAgent.properties";

} // namespace

class PreflightLookingTest : public QObject
{
    Q_OBJECT

private slots:
    void filesInArchives();
    void damagedArchives_data();
    void damagedArchives();
    void properties_data();
    void properties();
    void agentSettings();
    void host();
    void emptyHost();
    void lists();
};

void PreflightLookingTest::filesInArchives()
{
    const QByteArray end(1024, '\0');
    QCOMPARE(fileInTar(entry(fileName, '0', "a=b") + end, fileName), QByteArray("a=b"));
    QCOMPARE(fileInTar(entry("PaxHeaders", 'x', "30 mtime=1") + entry(fileName, '0', "a=b") + end,
                       fileName),
             QByteArray("a=b"));
    QCOMPARE(fileInTar(entry(fileName, '0', {}) + end, fileName), QByteArray());
}

void PreflightLookingTest::damagedArchives_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no archive") << QByteArray(2000, 'x');
    QTest::newRow("cut off") << entry(fileName, '0', "a=b").left(512);
    QTest::newRow("another file") << entry("other", '0', "a=b");
    QTest::newRow("a link") << entry(fileName, '2', {});
    QTest::newRow("negative size") << entry(fileName, '0', "a=b", "-1");
    QTest::newRow("huge size") << entry(fileName, '0', "a=b", "77777777777");
}

void PreflightLookingTest::damagedArchives()
{
    QFETCH(QByteArray, tar);
    QVERIFY(!fileInTar(tar, fileName));
    QVERIFY(!toSeenSettings(tar).exist);
}

void PreflightLookingTest::properties_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("key=value") << u"value"_s;
    QTest::newRow("colon") << QByteArray("key: value") << u"value"_s;
    QTest::newRow("blank") << QByteArray("  key   value") << u"value"_s;
    QTest::newRow("escaped") << QByteArray("key=http\\://tc\\:8111") << u"http://tc:8111"_s;
    QTest::newRow("equals in it") << QByteArray("key=a=b") << u"a=b"_s;
    QTest::newRow("second equals") << QByteArray("key==b") << u"=b"_s;
    QTest::newRow("unicode") << QByteArray("key=\\u00e9\\t!") << u"é\t!"_s;
    QTest::newRow("bad unicode") << QByteArray("key=\\uzz") << u"uzz"_s;
    QTest::newRow("continued") << QByteArray("key=a\\\n   b") << u"ab"_s;
    QTest::newRow("slash at the end") << QByteArray("key=a\\\\\nkey2=b") << u"a\\"_s;
    QTest::newRow("comments") << QByteArray("#key=x\n!key=y\r\nkey=z\r\n") << u"z"_s;
    QTest::newRow("last counts") << QByteArray("key=a\nkey=b") << u"b"_s;
    QTest::newRow("empty") << QByteArray("key=") << QString();
}

void PreflightLookingTest::properties()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, value);
    const QMap<QString, QString> read = parseProperties(line);
    QVERIFY(read.contains(u"key"_s));
    QCOMPARE(read.value(u"key"_s), value);
}

void PreflightLookingTest::agentSettings()
{
    const SeenSettings seen = toSeenSettings(
        entry(fileName, '0', "## TeamCity\nserverUrl=http\\://tc\\:8111\nname=agent 1\n"));
    QVERIFY(seen.exist);
    QCOMPARE(seen.serverUrl, u"http://tc:8111"_s);
    QCOMPARE(seen.agentName, u"agent 1"_s);
}

void PreflightLookingTest::host()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &path, const QByteArray &content) {
        QDir().mkpath(QFileInfo(folder.filePath(path)).path());
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"etc/os-release"_s, "PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\nVERSION_ID=12\n");
    write(u"proc/meminfo"_s, "MemTotal:  100 kB\nMemAvailable:    2048 kB\n");
    // As little-endian machines write it: 10.8.0.0/16 through tun0, default through eth1.
    write(u"proc/net/tcp"_s,
          "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt\n"
          "   0: 0100007F:1FAF 00000000:0000 0A 00000000:00000000 00:00000000 00000000\n"
          "   1: 0101A8C0:1FB0 00000000:0000 0A 00000000:00000000 00:00000000 00000000\n"
          "   2: 0100007F:1FB1 0100007F:C350 01 00000000:00000000 00:00000000 00000000\n"
          "garbage\n");
    write( // longer than what is read at once
        u"proc/net/tcp6"_s,
        QByteArray("   3: 00000000000000000000000000000000:1F90 0:0 01 0\n").repeated(200) +
            "   0: 00000000000000000000000000000000:0050 00000000000000000000000000000000:0000 0A "
            "0\n"
            "   1: 00000000000000000000000001000000:0051 00000000000000000000000000000000:0000 0A "
            "0\n");
    write(u"proc/net/route"_s, "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\n"
                               "eth0\t00000000\t0101A8C0\t0003\t0\t0\t200\t00000000\t0\t0\t0\n"
                               "eth1\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
                               "tun0\t0000080A\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0\n"
                               "broken\n");
    write(u"sys/class/net/eth1/mtu"_s, "1400\n");
    write(u"proc/sys/fs/binfmt_misc/qemu-aarch64"_s, "enabled\ninterpreter /usr/bin/qemu\n");
    write(u"proc/sys/fs/binfmt_misc/qemu-s390x"_s, "disabled\n");
    write(u"usr/sbin/xtables-legacy-multi"_s, "x");
    QFile::link(folder.filePath(u"usr/sbin/xtables-legacy-multi"_s),
                folder.filePath(u"usr/sbin/iptables"_s));

    const HostSurvey host = surveyHost({.dataRoot = u"/"_s,
                                        .paths = {u"/etc"_s, u"/nowhere"_s, u"/proc/meminfo"_s},
                                        .root = folder.path()});
    QCOMPARE(host.distribution, u"debian"_s);
    QCOMPARE(host.distributionVersion, u"12"_s);
    QCOMPARE(host.distributionName, u"Debian GNU/Linux 12"_s);
    QCOMPARE(host.freeMemory, qint64(2048 * 1024));
    QVERIFY(host.freeDisk && *host.freeDisk > 0);
    QCOMPARE(host.egressInterface, u"eth1"_s);
    QCOMPARE(host.egressMtu, 1400);
    QCOMPARE(host.routes.size(), 1);
    QCOMPARE(host.routes.first().subnet, u"10.8.0.0/16"_s);
    QCOMPARE(host.routes.first().interface, u"tun0"_s);
    QCOMPARE(host.takenPorts, (QList<int>{8111, 80}));
    QCOMPARE(host.emulated, QStringList{u"arm64"_s});
    QVERIFY(host.iptables == HostSurvey::Iptables::Legacy);
    QVERIFY(host.paths[u"/etc"_s] == PathKind::Directory);
    QVERIFY(host.paths[u"/nowhere"_s] == PathKind::Missing);
    QVERIFY(host.paths[u"/proc/meminfo"_s] == PathKind::Other);
}

void PreflightLookingTest::emptyHost()
{
    QTemporaryDir folder;
    const HostSurvey host = surveyHost({.dataRoot = {}, .paths = {}, .root = folder.path()});
    QVERIFY(host.distribution.isEmpty() && host.routes.isEmpty() && host.emulated.isEmpty());
    QVERIFY(!host.freeMemory && !host.freeDisk && !host.egressMtu);
    QVERIFY(host.iptables == HostSurvey::Iptables::Unknown);
    QVERIFY(surveySocket(u"/docker.sock"_s, folder.path()).kind == PathKind::Missing);
}

void PreflightLookingTest::lists()
{
    const Json containers = Json::parse(R"([{"Id":"1","Names":["/other/alias","/agent"],
        "State":"running","Image":"i","Labels":{"io.github.dind-wizard.deployment":"d"},
        "Mounts":[{"Type":"volume","Name":"v","Source":"/s","Destination":"/t"}],
        "Ports":[{"PrivatePort":9090,"Type":"tcp"},
            {"IP":"127.0.0.1","PrivatePort":8111,"PublicPort":8111,"Type":"tcp"},
            {"IP":"0.0.0.0","PrivatePort":80,"PublicPort":8080,"Type":"tcp"},
            {"IP":"10.0.0.1","PrivatePort":80,"PublicPort":8081,"Type":"tcp"},
            {"IP":"127.0.0.1","PrivatePort":80,"PublicPort":8082,"Type":"udp"}]},
        {"Names":7,"Labels":[],"Mounts":{},"Ports":7}])");
    const QList<SeenContainer> seen = toSeenContainers(containers);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].name, u"agent"_s);
    QCOMPARE(seen[0].deployment, u"d"_s);
    QVERIFY(seen[0].isRunning());
    QCOMPARE(seen[0].mounts.first().volume, u"v"_s);
    QCOMPARE(seen[0].hostPorts, (QList<int>{8111, 8080}));
    QVERIFY(seen[1].hostPorts.isEmpty());
    QVERIFY(seen[1].name.isEmpty() && seen[1].mounts.isEmpty());

    const Json networks = Json::parse(R"([{"Id":"0123456789abcdef","Name":"n","Driver":"bridge",
        "Options":{"com.docker.network.driver.mtu":"1400"},
        "IPAM":{"Config":[{"Subnet":"10.1.0.0/16"}]}},
        {"Name":"h","Driver":"host","IPAM":{"Config":null},"Options":null}])");
    const QList<SeenNetwork> nets = toSeenNetworks(networks);
    QCOMPARE(nets[0].bridge, u"br-0123456789ab"_s);
    QCOMPARE(nets[0].mtu, 1400);
    QCOMPARE(nets[0].subnets, QStringList{u"10.1.0.0/16"_s});
    QVERIFY(nets[1].bridge.isEmpty() && !nets[1].mtu && nets[1].subnets.isEmpty());

    QCOMPARE(toPlatforms(Json::parse(R"({"Platforms":[{"architecture":"amd64","os":"linux"},
        {"architecture":"unknown","os":"unknown"},7]})")),
             QStringList{u"linux/amd64"_s});
    QVERIFY(toPlatforms(Json()).isEmpty());
}

QTEST_GUILESS_MAIN(PreflightLookingTest)
#include "preflight_looking_test.moc"
