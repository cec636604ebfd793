#include "guidance/enginesetup.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

using Installed = EngineHost::Installed;
using System = EngineHost::System;

class EngineSetupTest : public QObject
{
    Q_OBJECT

private slots:
    void takesThePackagesOfTheDistribution_data();
    void takesThePackagesOfTheDistribution();
    void startsWhatIsInstalled_data();
    void startsWhatIsInstalled();
    void warns_data();
    void warns();
    void saysThatTheGroupCountsLater();
    void writesOneLineForTheRepository();
    void commandsAreShell();
};

namespace {

EngineHost on(const QString &distribution, const QStringList &relatives = {},
              const char *version = nullptr)
{
    EngineHost host{.distribution = distribution, .relatives = relatives};
    if (version) {
        host.distributionVersion = Version::parse(QString::fromLatin1(version));
    }
    return host;
}

QString commandsOf(const EngineSetup &setup)
{
    QStringList commands;
    for (const SetupStep &step : setup.steps) {
        commands += step.commands;
    }
    return commands.join(u'\n');
}

} // namespace

void EngineSetupTest::takesThePackagesOfTheDistribution_data()
{
    QTest::addColumn<EngineHost>("host");
    QTest::addColumn<QString>("repository"); ///< of download.docker.com; empty: none
    QTest::addColumn<QString>("tool");
    const auto row = [](const char *name, const EngineHost &host, const char *repository,
                        const char *tool) {
        QTest::newRow(name) << host << QString::fromLatin1(repository) << QString::fromLatin1(tool);
    };
    row("Ubuntu", on(u"ubuntu"_s, {u"debian"_s}), "ubuntu", "apt-get");
    row("Debian", on(u"debian"_s), "debian", "apt-get");
    row("Linux Mint", on(u"linuxmint"_s, {u"ubuntu"_s, u"debian"_s}), "ubuntu", "apt-get");
    row("Kali", on(u"kali"_s, {u"debian"_s}), "debian", "apt-get");
    row("Fedora", on(u"fedora"_s), "fedora", "dnf");
    row("RHEL", on(u"rhel"_s, {u"fedora"_s}), "rhel", "dnf");
    row("CentOS Stream", on(u"centos"_s, {u"rhel"_s, u"fedora"_s}), "centos", "dnf");
    row("Rocky", on(u"rocky"_s, {u"rhel"_s, u"centos"_s, u"fedora"_s}), "rhel", "dnf");
    row("Amazon Linux", on(u"amzn"_s, {u"centos"_s, u"rhel"_s, u"fedora"_s}), "", "");
    row("Nobara", on(u"nobara"_s, {u"fedora"_s}), "", "");
    row("Arch", on(u"arch"_s), "", "");
    row("unknown", on({}), "", "");
}

void EngineSetupTest::takesThePackagesOfTheDistribution()
{
    QFETCH(EngineHost, host);
    QFETCH(QString, repository);
    QFETCH(QString, tool);
    const EngineSetup setup = engineSetup(host);
    QVERIFY(setup.guide.startsWith(u"https://docs.docker.com/"_s));
    if (repository.isEmpty()) {
        QCOMPARE(setup.steps, QList<SetupStep>());
        QVERIFY(!setup.notes.isEmpty());
        return;
    }
    const QString commands = commandsOf(setup);
    QVERIFY2(commands.contains(u"https://download.docker.com/linux/%1"_s.arg(repository)),
             qPrintable(commands));
    for (const char *other : {"ubuntu", "debian", "fedora", "rhel", "centos"}) {
        QVERIFY(QLatin1StringView(other) == repository ||
                !commands.contains(u"docker.com/linux/%1"_s.arg(QLatin1StringView(other))));
    }
    QVERIFY(commands.contains(u"sudo %1 "_s.arg(tool)));
    QVERIFY(commands.contains(u"docker-ce docker-ce-cli containerd.io"_s));
    QVERIFY(setup.steps.last().commands.first().contains(u"usermod -aG docker"_s));
}

void EngineSetupTest::startsWhatIsInstalled_data()
{
    QTest::addColumn<EngineHost>("host");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *name, Installed installed, bool hasSystemd,
                        const char *command) {
        EngineHost host = on(u"ubuntu"_s);
        host.installed = installed;
        host.hasSystemd = hasSystemd;
        QTest::newRow(name) << host << QString::fromLatin1(command);
    };
    row("engine", Installed::Engine, true, "sudo systemctl enable --now docker");
    row("engine without systemd", Installed::Engine, false, "sudo service docker start");
    row("snap", Installed::Snap, true, "sudo snap start docker");
    row("Desktop", Installed::DockerDesktop, true, "systemctl --user start docker-desktop");
}

void EngineSetupTest::startsWhatIsInstalled()
{
    QFETCH(EngineHost, host);
    QFETCH(QString, command);
    const EngineSetup setup = engineSetup(host);
    QCOMPARE(setup.steps.first().commands, QStringList(command));
    QVERIFY(!commandsOf(setup).contains(u"install"_s));
    QVERIFY(!setup.guide.isEmpty());
}

void EngineSetupTest::warns_data()
{
    QTest::addColumn<EngineHost>("host");
    QTest::addColumn<QString>("word");
    QTest::newRow("old Ubuntu") << on(u"ubuntu"_s, {}, "20.04") << u"22.04"_s;
    QTest::newRow("old Debian") << on(u"debian"_s, {}, "10") << u"Upgrade"_s;
    QTest::newRow("derivative") << on(u"linuxmint"_s, {u"ubuntu"_s}, "22") << u"made from"_s;
    QTest::newRow("firewall") << on(u"debian"_s, {}, "12") << u"ufw"_s;
}

void EngineSetupTest::warns()
{
    QFETCH(EngineHost, host);
    QFETCH(QString, word);
    QVERIFY(engineSetup(host).notes.join(u' ').contains(word));
    QVERIFY(!engineSetup(on(u"ubuntu"_s, {}, "24.04")).notes.join(u' ').contains(u"Upgrade"_s));
}

void EngineSetupTest::saysThatTheGroupCountsLater()
{
    const SetupStep step = engineSetup(on(u"debian"_s)).steps.last();
    QVERIFY(step.text.contains(u"as powerful as root"_s));
    QVERIFY(step.interrupts.contains(u"log out"_s));
}

/// The commands are run, with files elsewhere and without sudo: what they write is a source that
/// apt reads.
void EngineSetupTest::writesOneLineForTheRepository()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QFile release(folder.filePath(u"os-release"_s));
    QVERIFY(release.open(QIODevice::WriteOnly));
    release.write("ID=ubuntu\nVERSION_CODENAME=noble\n");
    release.close();
    QVERIFY(QDir(folder.path()).mkpath(u"apt/sources.list.d"_s));
    QStringList lines{
        u"set -e; sudo() { case $1 in apt-get | curl | chmod) ;; *) \"$@\" ;; esac; }"_s,
        u"dpkg() { echo arm64; }"_s};
    lines += engineSetup(on(u"ubuntu"_s)).steps[1].commands;
    const QString script = lines.join(u'\n').replace(u"/etc/"_s, folder.path() + u'/');
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, script});
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
    QFile source(folder.filePath(u"apt/sources.list.d/docker.list"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(source.readAll()),
             u"deb [arch=arm64 signed-by=%1/apt/keyrings/docker.asc] "
             "https://download.docker.com/linux/ubuntu noble stable\n"_s.arg(folder.path()));
    QVERIFY(QDir(folder.filePath(u"apt/keyrings"_s)).exists());
}

void EngineSetupTest::commandsAreShell()
{
    QList<EngineHost> hosts{on(u"ubuntu"_s), on(u"debian"_s), on(u"fedora"_s), on(u"rhel"_s)};
    for (const Installed installed :
         {Installed::Engine, Installed::Snap, Installed::DockerDesktop}) {
        hosts.append(on(u"debian"_s));
        hosts.last().installed = installed;
    }
    for (const EngineHost &host : std::as_const(hosts)) {
        for (const SetupStep &step : engineSetup(host).steps) {
            QVERIFY(step.check.isEmpty() == step.expected.isEmpty());
            QStringList lines = step.commands;
            lines.append(step.check);
            QProcess shell;
            shell.start(u"sh"_s, {u"-n"_s, u"-c"_s, lines.join(u'\n')});
            QVERIFY(shell.waitForFinished());
            QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
            for (const QString &line : std::as_const(lines)) {
                QVERIFY(!line.contains(u'\n')); // each is copied alone
            }
        }
    }
    QVERIFY(engineSetup({.system = System::MacOs}).guide.contains(u"mac-install"_s));
    QVERIFY(engineSetup({.system = System::Windows}).guide.contains(u"windows-install"_s));
}

Q_DECLARE_METATYPE(dw::EngineHost)

QTEST_GUILESS_MAIN(EngineSetupTest)
#include "enginesetup_test.moc"
