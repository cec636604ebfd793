#include "guidance/sysboxsetup.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

using Engine = SysboxHost::Engine;

class SysboxSetupTest : public QObject
{
    Q_OBJECT

private slots:
    void namesObstacles_data();
    void namesObstacles();
    void installsOnAPlainHost();
    void keepsContainersAlive();
    void keepsTheOldDaemonFile();
    void leavesGoodAddressesAlone();
    void takesThePackageOfTheArchitecture();
    void replacesAnOldVersion();
    void registersWhatIsInstalled();
    void probesWhatIsThere();
    void warns_data();
    void warns();
    void commandsAreShell();
};

namespace {

Version v(const char *text)
{
    return *Version::parse(QString::fromLatin1(text));
}

SysboxHost ubuntu()
{
    return {.distribution = u"ubuntu"_s,
            .relatives = {u"debian"_s},
            .distributionVersion = v("24.04"),
            .kernel = v("6.8.0-49-generic")};
}

QString commandsOf(const SysboxSetup &setup)
{
    QStringList commands;
    for (const SetupStep &step : setup.steps) {
        commands += step.commands;
    }
    return commands.join(u'\n');
}

QString interruptionsOf(const SysboxSetup &setup)
{
    QString text;
    for (const SetupStep &step : setup.steps) {
        text += step.interrupts;
    }
    return text;
}

SysboxHost with(const std::function<void(SysboxHost &)> &change)
{
    SysboxHost host = ubuntu();
    change(host);
    return host;
}

} // namespace

void SysboxSetupTest::namesObstacles_data()
{
    QTest::addColumn<SysboxHost>("host");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const SysboxHost &host, const char *word) {
        QTest::newRow(name) << host << QString::fromLatin1(word);
    };
    row("Desktop", with([](auto &h) { h.engine = Engine::DockerDesktop; }), "Desktop");
    row("snap", with([](auto &h) { h.engine = Engine::Snap; }), "snap");
    row("rootless", with([](auto &h) { h.engine = Engine::Rootless; }), "root");
    row("Podman", with([](auto &h) { h.engine = Engine::Podman; }), "Podman");
    row("nested", with([](auto &h) { h.isContainer = true; }), "container");
    row("no systemd", with([](auto &h) { h.hasSystemd = false; }), "systemd");
    row("SELinux", with([](auto &h) { h.hasSelinux = true; }), "SELinux");
    row("processor", with([](auto &h) { h.architecture = u"riscv64"_s; }), "amd64");
    row("kernel", with([](auto &h) { h.kernel = v("4.19.0-27-amd64"); }), "4.19.0");
    row("Fedora", with([](auto &h) {
            h.distribution = u"fedora"_s;
            h.relatives = {};
        }),
        "packages");
    row("Ubuntu 16.04", with([](auto &h) { h.distributionVersion = v("16.04"); }), "18.04");
    row("Debian 9", with([](auto &h) {
            h.distribution = u"debian"_s;
            h.distributionVersion = v("9");
        }),
        "Debian 10");
}

void SysboxSetupTest::namesObstacles()
{
    QFETCH(SysboxHost, host);
    QFETCH(QString, word);
    const SysboxSetup setup = sysboxSetup(host);
    QVERIFY2(setup.obstacle.contains(word), qPrintable(setup.obstacle));
    QVERIFY(!setup.instead.isEmpty());
    QVERIFY(setup.steps.isEmpty());
}

void SysboxSetupTest::installsOnAPlainHost()
{
    const SysboxSetup setup = sysboxSetup(ubuntu());
    QVERIFY(setup.obstacle.isEmpty());
    QCOMPARE(setup.notes, QStringList());
    QCOMPARE(setup.steps.size(), 3); // download, install, probe
    QVERIFY(
        setup.steps[0].commands.first().endsWith(u"/v0.7.1/sysbox-ce_0.7.1-0.linux_amd64.deb"_s));
    QVERIFY(setup.steps[0].check.startsWith(u"sha256sum "_s));
    // Without containers the installer restarts Docker by itself.
    QVERIFY(setup.steps[1].interrupts.contains(u"restarts Docker"_s));
    QVERIFY(setup.steps.last().check.contains(u"uid_map"_s));
}

void SysboxSetupTest::keepsContainersAlive()
{
    const SysboxSetup setup = sysboxSetup(with([](auto &h) { h.hasContainers = true; }));
    QCOMPARE(setup.steps.size(), 4);
    QVERIFY(setup.steps[0].commands.join(u' ').contains(u"default-address-pools"_s));
    QVERIFY(setup.steps[0].interrupts.contains(u"all containers stop"_s));
    QVERIFY(setup.steps[2].interrupts.isEmpty());
    QVERIFY(!commandsOf(setup).contains(u"docker rm"_s));
}

/// The commands are run, with the folder of daemon.json elsewhere and without sudo.
void SysboxSetupTest::keepsTheOldDaemonFile()
{
    const SysboxSetup setup = sysboxSetup(with([](auto &h) {
        h.hasContainers = true;
        h.hasDaemonFile = true;
    }));
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QFile file(folder.filePath(u"daemon.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"log-driver": "local"})");
    file.close();

    QStringList lines{
        u"set -e; sudo() { case $1 in apt-get | systemctl) ;; *) \"$@\" ;; esac; }"_s};
    lines += setup.steps.first().commands;
    const QString script = lines.join(u'\n').replace(u"/etc/docker"_s, folder.path());
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, script});
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("\"log-driver\": \"local\""));
    QVERIFY(written.contains("\"bip\": \"172.24.0.1/16\""));
    QVERIFY(QFile::exists(folder.filePath(u"daemon.json.before-sysbox"_s)));
}

void SysboxSetupTest::leavesGoodAddressesAlone()
{
    const SysboxSetup setup = sysboxSetup(with([](auto &h) {
        h.hasContainers = true;
        h.hasAddressSettings = true;
    }));
    QVERIFY(!commandsOf(setup).contains(u"daemon.json"_s));
    QCOMPARE(interruptionsOf(setup), QString());
}

void SysboxSetupTest::takesThePackageOfTheArchitecture()
{
    const SysboxSetup setup = sysboxSetup(with([](auto &h) { h.architecture = u"arm64"_s; }));
    QVERIFY(commandsOf(setup).contains(u"./sysbox-ce_0.7.1-0.linux_arm64.deb"_s));
    QVERIFY(!commandsOf(setup).contains(u"amd64"_s));
}

void SysboxSetupTest::replacesAnOldVersion()
{
    const SysboxSetup setup = sysboxSetup(with([](auto &h) {
        h.installed = v("0.6.7-0.linux");
        h.isRegistered = true;
    }));
    QVERIFY(setup.steps.first().text.contains(u"0.6.7"_s));
    QVERIFY(setup.steps.first().commands.first().contains(u"purge sysbox-ce"_s));
    QVERIFY(commandsOf(setup).contains(u"v0.7.1"_s));
}

void SysboxSetupTest::registersWhatIsInstalled()
{
    const SysboxSetup setup = sysboxSetup(with([](auto &h) { h.installed = v("0.7.1"); }));
    QCOMPARE(setup.steps.size(), 2);
    QVERIFY(setup.steps.first().commands.first().contains(u"HUP"_s));
    QCOMPARE(interruptionsOf(setup), QString());
}

void SysboxSetupTest::probesWhatIsThere()
{
    const SysboxSetup setup = sysboxSetup(with([](auto &h) {
        h.installed = v("0.7.1");
        h.isRegistered = true;
    }));
    QCOMPARE(setup.steps.size(), 1);
    QVERIFY(setup.steps.first().check.contains(u"--runtime=sysbox-runc"_s));
}

void SysboxSetupTest::warns_data()
{
    QTest::addColumn<SysboxHost>("host");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const SysboxHost &host, const char *word) {
        QTest::newRow(name) << host << QString::fromLatin1(word);
    };
    row("Debian 12", with([](auto &h) {
            h.distribution = u"debian"_s;
            h.distributionVersion = v("12");
        }),
        "list");
    row("Ubuntu 26.04", with([](auto &h) { h.distributionVersion = v("26.04"); }), "list");
    row("Linux Mint", with([](auto &h) {
            h.distribution = u"linuxmint"_s;
            h.relatives = {u"ubuntu"_s, u"debian"_s};
        }),
        "list");
    row("kernel 6.17", with([](auto &h) { h.kernel = v("6.17.0-1015-aws"); }), "6.17");
    row("kernel 5.10", with([](auto &h) { h.kernel = v("5.10.0-30-amd64"); }), "shiftfs");
}

void SysboxSetupTest::warns()
{
    QFETCH(SysboxHost, host);
    QFETCH(QString, word);
    const SysboxSetup setup = sysboxSetup(host);
    QCOMPARE(setup.notes.size(), 1);
    QVERIFY2(setup.notes.first().contains(word), qPrintable(setup.notes.first()));
    QVERIFY(!setup.steps.isEmpty());
}

void SysboxSetupTest::commandsAreShell()
{
    const SysboxHost hosts[] = {ubuntu(), with([](auto &h) {
                                    h.hasContainers = true;
                                    h.installed = v("0.6.4");
                                }),
                                with([](auto &h) { h.installed = v("0.7.1"); })};
    for (const SysboxHost &host : hosts) {
        for (const SetupStep &step : sysboxSetup(host).steps) {
            QStringList lines = step.commands;
            lines.append(step.check);
            QProcess shell;
            shell.start(u"sh"_s, {u"-n"_s, u"-c"_s, lines.join(u'\n')});
            QVERIFY(shell.waitForFinished());
            QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
            QVERIFY(!step.check.isEmpty() || step.commands.size() == 1);
        }
    }
}

Q_DECLARE_METATYPE(dw::SysboxHost)

QTEST_GUILESS_MAIN(SysboxSetupTest)
#include "sysboxsetup_test.moc"
