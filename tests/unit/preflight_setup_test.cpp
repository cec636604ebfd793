#include "methods/planner.h"
#include "preflight/catalogue.h"
#include "preflight/methodcomparison.h"
#include "preflight/methodstate.h"
#include "preflight/setuphost.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

using Installed = EngineHost::Installed;
using State = MethodState::State;

/// What the window tells of this machine: what it takes to bring an engine or Sysbox onto it, and
/// how the methods compare there.
class PreflightSetupTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_root.isValid()); }
    void readsTheFiles();
    void readsAnEmptyMachine();
    void readsOnlyInstalledPackages();
    void knowsWhatIsInstalled_data();
    void knowsWhatIsInstalled();
    void tellsHowToGetAnEngine();
    void takesTheFilesForThisMachineOnly();
    void knowsTheKindOfEngine_data();
    void knowsTheKindOfEngine();
    void statesOfMethods();
    void comparesOnThisMachine();
    void comparesOtherEngines_data();
    void comparesOtherEngines();
    void comparesNothingWithoutAnEngine();

private:
    QString root() const { return m_root.path(); }
    void write(const QString &path, const QByteArray &content);

    QTemporaryDir m_root;
};

namespace {

Survey plainSurvey()
{
    Survey survey;
    survey.endpoint.kind = docker::Endpoint::Kind::UnixSocket;
    docker::EngineInfo info;
    info.name = QSysInfo::machineHostName();
    info.serverVersion = u"29.3.0"_s;
    info.operatingSystem = u"Ubuntu 24.04.1 LTS"_s;
    info.osType = u"linux"_s;
    info.architecture = u"x86_64"_s;
    info.kernelVersion = u"6.8.0-49-generic"_s;
    info.storageDriver = u"overlay2"_s;
    info.dataRoot = u"/var/lib/docker"_s;
    info.cgroupVersion = u"2"_s;
    info.defaultRuntime = u"runc"_s;
    info.runtimes = {u"runc"_s};
    info.securityOptions = {u"name=seccomp,profile=builtin"_s};
    survey.info = info;
    survey.version = docker::EngineVersion{.version = u"29.3.0"_s,
                                           .apiVersion = u"1.54"_s,
                                           .minApiVersion = u"1.40"_s,
                                           .osType = u"linux"_s,
                                           .architecture = u"amd64"_s,
                                           .kernel = u"6.8.0"_s};
    return survey;
}

SeenContainer container(const QString &name)
{
    SeenContainer container;
    container.name = name;
    return container;
}

docker::EngineInfo &infoOf(Survey &survey)
{
    return *survey.info;
}

QMap<Method, QList<Check>> checksOf(const Survey &survey)
{
    QMap<Method, QList<Check>> checks;
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        AgentSpec spec;
        spec.method = method;
        spec.serverUrl = u"http://teamcity.invalid"_s;
        checks.insert(method, judgeMethod(survey, Intent{.plan = *makePlan(spec, HostFacts())}));
    }
    return checks;
}

QList<MachineRow> compare(const Survey &survey, const HostFiles &files = {.hasSystemd = true})
{
    return compareOnMachine(survey, checksOf(survey), sysboxSetup(sysboxHost(survey, files)));
}

ComparisonCell cellOf(const QList<MachineRow> &rows, const QString &key, Method method)
{
    for (const MachineRow &row : rows) {
        if (row.key == key) {
            return row.cells.value(method);
        }
    }
    return {};
}

} // namespace

void PreflightSetupTest::write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(root() + path).path()));
    QFile file(root() + path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void PreflightSetupTest::readsTheFiles()
{
    write(u"/etc/os-release"_s, "NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"
                                "VERSION_ID=\"22\"\n");
    write(u"/etc/docker/daemon.json"_s,
          R"({"bip": "10.1.0.1/16", "default-address-pools": [{"base": "10.2.0.0/16"}]})");
    write(u"/sys/fs/selinux/enforce"_s, "1");
    write(u"/var/lib/dpkg/status"_s,
          "Package: zlib\nStatus: install ok installed\nVersion: 1.2\n\n"
          "Package: sysbox-ce\nStatus: install ok installed\nVersion: 0.6.7-0.linux\n");
    QVERIFY(QDir().mkpath(root() + u"/run/systemd/system"_s));
    const HostFiles files = readHostFiles(root());
    QCOMPARE(files.distribution, u"linuxmint"_s);
    QCOMPARE(files.relatives, (QStringList{u"ubuntu"_s, u"debian"_s}));
    QCOMPARE(files.distributionVersion, u"22"_s);
    QVERIFY(files.hasSystemd && files.hasSelinux);
    QVERIFY(files.hasDaemonFile && files.hasAddressSettings);
    QCOMPARE(files.sysbox, Version::parse(u"0.6.7"_s));

    write(u"/etc/docker/daemon.json"_s, R"({"bip": "10.1.0.1/16"})");
    QVERIFY(!readHostFiles(root()).hasAddressSettings);
    write(u"/etc/docker/daemon.json"_s, "not JSON");
    QVERIFY(readHostFiles(root()).hasDaemonFile);
    QVERIFY(!readHostFiles(root()).hasAddressSettings);
}

void PreflightSetupTest::readsAnEmptyMachine()
{
    QTemporaryDir empty;
    const HostFiles files = readHostFiles(empty.path());
    QCOMPARE(files.distribution, QString());
    QVERIFY(!files.hasSystemd && !files.hasSelinux && !files.hasDaemonFile && !files.sysbox);
    QVERIFY(files.installed == Installed::Nothing);
}

void PreflightSetupTest::readsOnlyInstalledPackages()
{
    write(u"/var/lib/dpkg/status"_s,
          "Package: sysbox-ce\nStatus: deinstall ok config-files\nVersion: 0.6.7-0.linux\n\n"
          "Package: other\nStatus: install ok installed\nVersion: 9\n");
    QVERIFY(!readHostFiles(root()).sysbox);
    write(u"/var/lib/dpkg/status"_s,
          "Package: sysbox-ce\nStatus: install ok installed\nVersion: 0.7.1-0.linux\n\n"
          "Package: other\nStatus: install ok installed\nVersion: 9\n");
    QCOMPARE(readHostFiles(root()).sysbox, Version::parse(u"0.7.1"_s));
}

void PreflightSetupTest::knowsWhatIsInstalled_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("installed");
    QTest::newRow("engine") << u"/usr/bin/dockerd"_s << int(Installed::Engine);
    QTest::newRow("Debian's") << u"/usr/sbin/dockerd"_s << int(Installed::Engine);
    QTest::newRow("snap") << u"/snap/docker/current/bin/docker"_s << int(Installed::Snap);
    QTest::newRow("Desktop") << u"/opt/docker-desktop/bin/x"_s << int(Installed::DockerDesktop);
    QTest::newRow("client alone") << u"/usr/bin/docker"_s << int(Installed::Nothing);
}

void PreflightSetupTest::knowsWhatIsInstalled()
{
    QFETCH(QString, path);
    QFETCH(int, installed);
    QTemporaryDir machine;
    QVERIFY(QDir().mkpath(QFileInfo(machine.path() + path).path()));
    QFile file(machine.path() + path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(int(readHostFiles(machine.path()).installed), installed);
}

void PreflightSetupTest::tellsHowToGetAnEngine()
{
    const Check start{.id = u"engine"_s,
                      .verdict = Verdict::Blocker,
                      .found = u"no such file"_s,
                      .why = {},
                      .remedy = u"Start it."_s,
                      .commands = {u"sudo systemctl start docker"_s}};
    EngineHost host{.distribution = u"debian"_s, .distributionVersion = Version::parse(u"12"_s)};
    const Check install = withEngineSetup(start, host);
    QCOMPARE(install.found, start.found);
    QVERIFY(install.remedy.startsWith(u"Docker is not installed"_s));
    QVERIFY(!install.commands.contains(u"sudo systemctl start docker"_s));
    QVERIFY(install.commands.first().startsWith(u"# "_s));
    QVERIFY(install.commands.join(u'\n').contains(u"docker-ce"_s));
    for (const QString &line : install.commands) {
        QVERIFY2(!line.contains(u'\n') || !line.startsWith(u'#'), qPrintable(line));
    }

    host.installed = Installed::Engine;
    QCOMPARE(withEngineSetup(start, host).remedy, start.remedy);
    QCOMPARE(withEngineSetup(start, host).commands, start.commands);
}

void PreflightSetupTest::takesTheFilesForThisMachineOnly()
{
    const HostFiles files{.distribution = u"debian"_s,
                          .distributionVersion = u"11"_s,
                          .hasSystemd = true,
                          .hasDaemonFile = true,
                          .sysbox = Version::parse(u"0.7.1"_s)};
    Survey survey = plainSurvey();
    const SysboxHost here = sysboxHost(survey, files);
    QVERIFY(!here.isElsewhere && here.hasDaemonFile && here.hasSystemd);
    QCOMPARE(here.distribution, u"debian"_s);
    QCOMPARE(here.installed, Version::parse(u"0.7.1"_s));
    QVERIFY(!here.hasContainers);

    infoOf(survey).name = u"somewhere-else"_s;
    survey.containers = Error{ErrorCode::Timeout, u"no answer"_s};
    const SysboxHost there = sysboxHost(survey, files);
    QVERIFY(there.isElsewhere && !there.installed);
    QCOMPARE(there.distribution, u"ubuntu"_s);
    QCOMPARE(there.distributionVersion, Version::parse(u"24.04"_s));
    QVERIFY(there.hasContainers); // unknown: the careful way
    const SysboxSetup setup = sysboxSetup(there);
    QVERIFY(setup.notes.join(u' ').contains(u"another machine"_s));
    // Whether it has a daemon.json is not known, and one that is there must survive.
    QVERIFY(
        setup.steps.first().commands.first().startsWith(u"test -e /etc/docker/daemon.json ||"_s));
    QVERIFY(!setup.steps.first().commands.contains(u"sudo mkdir -p /etc/docker"_s));

    infoOf(survey).operatingSystem = u"Debian GNU/Linux 12 (bookworm)"_s;
    QCOMPARE(sysboxHost(survey, files).distribution, u"debian"_s);
    QCOMPARE(sysboxHost(survey, files).distributionVersion, Version::parse(u"12"_s));
}

void PreflightSetupTest::knowsTheKindOfEngine_data()
{
    QTest::addColumn<Survey>("survey");
    QTest::addColumn<QString>("word"); ///< of the obstacle
    const auto row = [](const char *name, const auto &change, const char *word) {
        Survey survey = plainSurvey();
        change(survey);
        QTest::newRow(name) << survey << QString::fromLatin1(word);
    };
    row(
        "Desktop", [](Survey &s) { infoOf(s).operatingSystem = u"Docker Desktop"_s; }, "Desktop");
    row(
        "snap", [](Survey &s) { infoOf(s).dataRoot = u"/var/snap/docker/common/var-lib-docker"_s; },
        "snap");
    row(
        "rootless", [](Survey &s) { infoOf(s).securityOptions.append(u"name=rootless"_s); },
        "ordinary user");
    row(
        "Podman", [](Survey &s) { s.version->isPodman = true; }, "Podman");
    row(
        "nested", [](Survey &s) { infoOf(s).operatingSystem = u"Ubuntu 24.04 (containerized)"_s; },
        "in a container");
    row(
        "SELinux", [](Survey &s) { infoOf(s).securityOptions.append(u"name=selinux"_s); },
        "SELinux");
}

void PreflightSetupTest::knowsTheKindOfEngine()
{
    QFETCH(Survey, survey);
    QFETCH(QString, word);
    const HostFiles files{.distribution = u"ubuntu"_s, .hasSystemd = true};
    const SysboxSetup setup = sysboxSetup(sysboxHost(survey, files));
    QVERIFY2(setup.obstacle.contains(word), qPrintable(setup.obstacle));
    QVERIFY(!setup.instead.isEmpty());
}

void PreflightSetupTest::statesOfMethods()
{
    const HostFiles ubuntu{.distribution = u"ubuntu"_s, .hasSystemd = true};
    const auto state = [](const Survey &survey, const HostFiles &files, Method method) {
        return methodState(method, checksOf(survey).value(method),
                           sysboxSetup(sysboxHost(survey, files)));
    };
    Survey survey = plainSurvey();
    QVERIFY(state(survey, ubuntu, Method::DockerSocket).state == State::Works);
    QVERIFY(state(survey, ubuntu, Method::Sysbox).state == State::NeedsSetup);
    const MethodState fedora =
        state(survey, {.distribution = u"fedora"_s, .hasSystemd = true}, Method::Sysbox);
    QVERIFY(fedora.state == State::Blocked);
    QVERIFY(fedora.reason.contains(u"packages for Ubuntu"_s));
    infoOf(survey).runtimes.append(u"sysbox-runc"_s);
    QVERIFY(state(survey, ubuntu, Method::Sysbox).state == State::Works);
    infoOf(survey).securityOptions.append(u"name=userns"_s);
    QVERIFY(state(survey, ubuntu, Method::Dind).state == State::Blocked);
}

void PreflightSetupTest::comparesOnThisMachine()
{
    Survey survey = plainSurvey();
    survey.host.emplace().freeDisk = qint64{41'200'000'000};
    survey.containers = QList{container(u"web"_s), container(u"db"_s)};
    const QList<MachineRow> rows =
        compare(survey, {.distribution = u"ubuntu"_s, .hasSystemd = true});
    const auto cell = [&rows](const char *key, Method method) {
        return cellOf(rows, QString::fromLatin1(key), method);
    };
    for (const MachineRow &row : rows) {
        QVERIFY(!row.title.isEmpty());
        QCOMPARE(row.cells.size(), 3);
        for (const ComparisonCell &cell : row.cells) {
            QVERIFY2(cell.text.size() <= 60 && !cell.text.isEmpty(), qPrintable(cell.text));
            QVERIFY2(cell.reason.size() > cell.text.size(), qPrintable(cell.reason));
        }
    }
    QCOMPARE(cell("worksHere", Method::Dind).text, u"Yes"_s);
    QVERIFY(cell("worksHere", Method::Sysbox).text.contains(u"Sysbox is missing"_s));
    QVERIFY(cell("hostTakeover", Method::DockerSocket).text.contains(QSysInfo::machineHostName()));
    QVERIFY(cell("hostTakeover", Method::Sysbox).reason.contains(u"6.8.0-49-generic"_s));
    QVERIFY(cell("neighbours", Method::DockerSocket).text.contains(u"All 2"_s));
    QVERIFY(cell("neighbours", Method::DockerSocket).reason.contains(u"web, db"_s));
    QVERIFY(cell("hostSetup", Method::Sysbox).text.contains(u"Docker restarts"_s));
    QVERIFY(cell("hostSetup", Method::Sysbox).reason.contains(u"Download Sysbox"_s));
    QVERIFY(cell("imageCache", Method::Dind)
                .text.contains(QLocale().formattedDataSize(qint64{41'200'000'000}, 1,
                                                           QLocale::DataSizeSIFormat)));
    QVERIFY(cell("imageCache", Method::DockerSocket).reason.contains(u"overlay2"_s));

    // Many names are told by their number.
    QList<SeenContainer> many;
    for (int i = 0; i < 300; ++i) {
        many.append(container(QString(500, u'x')));
    }
    survey.containers = many;
    const QString reason = cellOf(compare(survey), u"neighbours"_s, Method::DockerSocket).reason;
    QVERIFY(reason.contains(u"295 more"_s));
    QVERIFY(reason.size() < 700);

    survey.containers = Error{ErrorCode::Timeout, u"no answer"_s};
    QCOMPARE(cellOf(compare(survey), u"neighbours"_s, Method::Dind), ComparisonCell());
}

void PreflightSetupTest::comparesOtherEngines_data()
{
    QTest::addColumn<Survey>("survey");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const auto &change, const char *key, Method method,
                        const char *text) {
        Survey survey = plainSurvey();
        change(survey);
        QTest::newRow(name) << survey << QString::fromLatin1(key) << int(method)
                            << QString::fromLatin1(text);
    };
    const auto rootless = [](Survey &s) {
        infoOf(s).securityOptions.append(u"name=rootless"_s);
    };
    const auto desktop = [](Survey &s) {
        infoOf(s).operatingSystem = u"Docker Desktop"_s;
    };
    const auto withSysbox = [](Survey &s) {
        infoOf(s).runtimes.append(u"sysbox-runc"_s);
    };
    const auto userns = [](Survey &s) {
        infoOf(s).securityOptions.append(u"name=userns"_s);
    };
    row("rootless socket", rootless, "hostTakeover", Method::DockerSocket, "own account");
    row("rootless dind", rootless, "worksHere", Method::Dind, "1 remark(s)");
    row("rootless sysbox", rootless, "worksHere", Method::Sysbox, "No");
    row("Desktop", desktop, "hostTakeover", Method::Dind, "VM");
    row("Desktop sysbox", desktop, "hostSetup", Method::Sysbox, "can't be had here");
    row("Sysbox is there", withSysbox, "hostSetup", Method::Sysbox, "Nothing");
    row("Sysbox works", withSysbox, "worksHere", Method::Sysbox, "Yes");
    row("userns", userns, "worksHere", Method::Dind, "No");
}

void PreflightSetupTest::comparesOtherEngines()
{
    QFETCH(Survey, survey);
    QFETCH(QString, key);
    QFETCH(int, method);
    QFETCH(QString, text);
    const ComparisonCell cell = cellOf(compare(survey), key, Method(method));
    QVERIFY2(cell.text.contains(text), qPrintable(cell.text));
    QVERIFY(!cell.reason.isEmpty());
}

void PreflightSetupTest::comparesNothingWithoutAnEngine()
{
    Survey survey = plainSurvey();
    const auto checks = checksOf(survey);
    QCOMPARE(compareOnMachine(survey, {}, {}), QList<MachineRow>());
    survey.info = Error{ErrorCode::EngineUnreachable, u"nobody there"_s};
    QCOMPARE(compareOnMachine(survey, checks, {}), QList<MachineRow>());
}

Q_DECLARE_METATYPE(dw::Survey)

QTEST_GUILESS_MAIN(PreflightSetupTest)
#include "preflight_setup_test.moc"
