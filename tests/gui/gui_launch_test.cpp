#include "standin.h"
#include "wizardfixture.h"

#include "docker/endpoint.h"
#include "docker/engine.h"
#include "launch/agents.h"
#include "teamcity/serverrest.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

/// Clicks through the window and launches on the lab's engine (tests/lab), for every way of giving
/// an agent Docker; then uses Docker inside the agent. Without the lab it is skipped.
class LaunchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void launchedAgentBuilds_data();
    void launchedAgentBuilds();
    void authorizesInAPool();
    void launchesAgainInItsPlace();
    void cancelLeavesNothing();

private:
    template <class T>
    static QCoro::Task<void> keep(QCoro::Task<T> task, std::optional<T> &result)
    {
        result.emplace(co_await task);
    }
    /// QCoro::waitFor() wants a value that can be made of nothing, which a Result can't.
    template <class T>
    T wait(QCoro::Task<T> task)
    {
        std::optional<T> result;
        keep(std::move(task), result);
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 5min / 1ms)) {
            qFatal("the engine doesn't answer");
        }
        return std::move(*result);
    }
    Json get(const QString &path, docker::Query query = {});
    QStringList objects();
    QString in(const QString &container, const QString &script);
    void fillIn(WizardFixture &fixture, const QString &card, const QString &placement,
                const QString &name);
    void startLaunch(WizardFixture &fixture);

    std::unique_ptr<docker::Engine> m_engine;
    QString m_address;
};

void LaunchTest::initTestCase()
{
    m_address = qEnvironmentVariable("DW_LAB_ENGINE");
    if (m_address.isEmpty()) {
        QSKIP("SKIPPED: no lab (DW_LAB_ENGINE is not set)");
    }
    isolateSettings();
    const auto endpoint =
        docker::resolveEndpoint(m_address, QProcessEnvironment::systemEnvironment());
    QVERIFY2(endpoint.ok(), "DW_LAB_ENGINE is no address");
    m_engine = std::make_unique<docker::Engine>(*endpoint);
}

Json LaunchTest::get(const QString &path, docker::Query query)
{
    docker::Request request;
    request.path = path;
    request.query = std::move(query);
    const Result<docker::Response> response = wait(m_engine->send(request));
    return response ? response->json() : Json();
}

/// Everything on the engine that a launch could leave behind.
QStringList LaunchTest::objects()
{
    QStringList all;
    for (const Json &container : get(u"/containers/json"_s, {{u"all"_s, u"1"_s}})) {
        all.append(u"container "_s + stringAt(container, "Id"));
    }
    for (const Json &network : get(u"/networks"_s)) {
        all.append(u"network "_s + stringAt(network, "Id"));
    }
    const Json volumes = get(u"/volumes"_s);
    if (const Json *list = member(volumes, "Volumes")) {
        for (const Json &volume : *list) {
            all.append(u"volume "_s + stringAt(volume, "Name"));
        }
    }
    all.sort();
    return all;
}

/// Output of a script in a container; on failure, what it said.
QString LaunchTest::in(const QString &container, const QString &script)
{
    const QStringList command{u"sh"_s, u"-ec"_s, script};
    const auto result = wait(m_engine->exec(container, command, 3min));
    if (!result) {
        return u"FAILED: "_s + describe(result.error());
    }
    const QString output = QString::fromUtf8(result->standardOutput).trimmed();
    return result->exitCode == 0
               ? output
               : u"FAILED (%1): %2 %3"_s.arg(QString::number(result->exitCode), output,
                                             QString::fromUtf8(result->standardError));
}

void LaunchTest::fillIn(WizardFixture &fixture, const QString &card, const QString &placement,
                        const QString &name)
{
    fixture.click(card);
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, qEnvironmentVariable("DW_LAB_TEAMCITY_URL"));
    fixture.type(u"name"_s, name);
    if (!placement.isEmpty()) {
        fixture.click(u"advancedToggle"_s);
        auto *box = fixture.find<QComboBox>(u"enginePlacement"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < (placement == "sidecar"_L1 ? 1 : 2); ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(toKey(fixture.model.spec().enginePlacement.value()), placement);
    }
    QVERIFY(fixture.button(QWizard::NextButton)->isEnabled());
    fixture.press(QWizard::NextButton);
    QCOMPARE(fixture.page(), u"reviewPage"_s);
}

void LaunchTest::startLaunch(WizardFixture &fixture)
{
    fixture.click(u"acknowledge"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(fixture.button(QWizard::CommitButton)->isEnabled(),
                              qPrintable(fixture.find<QLabel>(u"launchNote"_s)->text()), 60000);
    fixture.press(QWizard::CommitButton);
    QCOMPARE(fixture.page(), u"launchPage"_s);
}

void LaunchTest::launchedAgentBuilds_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("placement");
    QTest::addColumn<bool>("onHost");
    QTest::newRow("docker-socket") << u"cardDockerSocket"_s << QString() << true;
    QTest::newRow("dind-sidecar") << u"cardDind"_s << u"sidecar"_s << false;
    QTest::newRow("dind-agent") << u"cardDind"_s << u"agent"_s << false;
    QTest::newRow("sysbox-agent") << u"cardSysbox"_s << u"agent"_s << false;
    QTest::newRow("sysbox-sidecar") << u"cardSysbox"_s << u"sidecar"_s << false;
}

void LaunchTest::launchedAgentBuilds()
{
    QFETCH(QString, card);
    QFETCH(QString, placement);
    QFETCH(bool, onHost);
    if (card == "cardSysbox"_L1 && qEnvironmentVariable("DW_LAB_SYSBOX") == "0"_L1) {
        QSKIP("SKIPPED: the lab has no sysbox-runc");
    }
    const QStringList before = objects();
    const QString name = u"gui-"_s + QString::fromLatin1(QTest::currentDataTag());

    WizardFixture fixture(m_address);
    fillIn(fixture, card, placement, name);
    startLaunch(fixture);
    const auto *page = fixture.wizard.currentPage();
    const auto *tryAgain = fixture.find<QWidget>(u"tryAgainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->isComplete() || tryAgain->isVisible(), 400000);
    QVERIFY2(page->isComplete(), qPrintable(fixture.find<QLabel>(u"resultText"_s)->text()));

    // Docker in the agent: the two-line image builds and runs, on the engine that was promised.
    const QString built =
        in(name, u"d=$(mktemp -d); cp /bin/busybox \"$d/busybox\"; "
                 "printf 'FROM scratch\\nCOPY busybox /busybox\\n' > \"$d/Dockerfile\"; "
                 "docker build -q -t gui-two-line \"$d\" >&2; "
                 "docker run --rm gui-two-line /busybox echo it-runs"_s);
    const QString engineId = in(name, u"docker info --format '{{.ID}}'"_s);
    const Json info = get(u"/info"_s);
    const Json container = get(u"/containers/"_s + name + u"/json"_s);
    in(name, u"docker rmi -f gui-two-line"_s);

    const Result<Removal> removal = wait(removeAgent(*m_engine, name, true));
    QVERIFY2(removal.ok(), removal.ok() ? "" : qPrintable(describe(removal.error())));
    QCOMPARE(built, u"it-runs"_s);
    QCOMPARE(engineId == stringAt(info, "ID"), onHost);
    for (const Json &mount : container.at("Mounts")) {
        const QString volume = stringAt(mount, "Name");
        QVERIFY2(volume.size() != 64,
                 qPrintable(u"anonymous volume at "_s + stringAt(mount, "Destination")));
    }
    QCOMPARE(objects(), before);
}

void LaunchTest::authorizesInAPool()
{
    const QStringList before = objects();
    const QString name = u"gui-pool"_s;
    const QString token = u"token-of-this-test"_s;
    const QString gateway = QUrl(qEnvironmentVariable("DW_LAB_TEAMCITY_URL")).host();
    const StandIn server({u"teamcity.py"_s, u"--listen"_s, gateway + u":0"_s, u"--token"_s, token});

    WizardFixture fixture(m_address);
    fixture.click(u"cardDockerSocket"_s);
    fixture.press(QWizard::NextButton);
    fixture.type(u"serverUrl"_s, server.url().toString());
    fixture.type(u"name"_s, name);
    const auto *open = fixture.find<QPushButton>(u"accessOpen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), 30000);
    fixture.click(u"accessOpen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QLineEdit>(u"accessToken"_s)->hasFocus(), 30000);
    fixture.type(u"accessToken"_s, token);
    fixture.click(u"accessConnect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QPushButton>(u"accessForget"_s)->isVisible(), 30000);
    fixture.press(QWizard::NextButton);
    startLaunch(fixture);
    const auto *page = fixture.wizard.currentPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), 400000);

    // One of the server's pools is chosen with the keyboard, and then the agent is let in.
    auto *pools = fixture.find<QComboBox>(u"poolChoice"_s);
    QVERIFY(pools->isVisible());
    pools->setFocus();
    QTest::keyClick(pools, Qt::Key_End);
    QCOMPARE(pools->currentText(), u"Linux"_s);
    const auto *state = fixture.find<QLabel>(u"launchState"_s);
    auto *list = fixture.find<QListView>(u"stepList"_s);
    const auto stepsSay = [list](const QString &words) {
        const auto *steps = list->model();
        for (int row = 0; row < steps->rowCount(); ++row) {
            const QModelIndex index = steps->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString().contains(words) ||
                index.data().toString().contains(words)) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(stepsSay(u"authorise it at"_s), 120000);
    fixture.click(u"authorizeLink"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"Connected, and ready for builds"_s), 120000);
    QVERIFY(!pools->isVisible());

    // Where the token is forgotten, this page has no copy left either.
    fixture.find<QPushButton>(u"accessForget"_s)->click();
    QCOMPARE(fixture.find<QPushButton>(u"authorizeLink"_s)->text(), u"&Authorize in TeamCity"_s);

    const teamcity::ServerAccess access{.url = server.url(), .token = token.toLatin1()};
    const auto agent = wait(teamcity::findAgent(access, name));
    const Result<Removal> removal = wait(removeAgent(*m_engine, name, true));
    QVERIFY(removal.ok());
    QVERIFY(agent && *agent);
    QCOMPARE((*agent)->pool, u"Linux"_s);
    QVERIFY((*agent)->authorized);
    QCOMPARE(objects(), before);
}

/// The agent runs; the next window launches it again, by two clicks. Its data stays.
void LaunchTest::launchesAgainInItsPlace()
{
    const QStringList before = objects();
    const QString name = u"gui-again"_s;
    const auto idOf = [&] {
        return stringAt(get(u"/containers/"_s + name + u"/json"_s), "Id");
    };
    {
        WizardFixture fixture(m_address);
        fillIn(fixture, u"cardDind"_s, u"agent"_s, name);
        startLaunch(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete(), 400000);
    }
    const QString first = idOf();
    in(name, u"echo kept > /data/teamcity_agent/conf/of-this-test"_s);

    WizardFixture fixture(m_address);
    fixture.click(u"launchAgainButton"_s);
    QCOMPARE(fixture.page(), u"reviewPage"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(fixture.button(QWizard::CommitButton)->isEnabled(),
                              qPrintable(fixture.find<QLabel>(u"launchNote"_s)->text()), 60000);
    fixture.press(QWizard::CommitButton);
    const auto *tryAgain = fixture.find<QWidget>(u"tryAgainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.wizard.currentPage()->isComplete() || tryAgain->isVisible(),
                             400000);
    QVERIFY2(fixture.wizard.currentPage()->isComplete(),
             qPrintable(fixture.find<QLabel>(u"resultText"_s)->text()));
    const QString second = idOf();
    const QString kept = in(name, u"cat /data/teamcity_agent/conf/of-this-test"_s);

    const Result<Removal> removal = wait(removeAgent(*m_engine, name, true));
    QVERIFY(removal.ok());
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);
    QCOMPARE(kept, u"kept"_s);
    QCOMPARE(objects(), before);
}

void LaunchTest::cancelLeavesNothing()
{
    const QStringList before = objects();
    WizardFixture fixture(m_address);
    fillIn(fixture, u"cardDind"_s, u"sidecar"_s, u"gui-cancel"_s);
    startLaunch(fixture);
    const QString sidecar = u"gui-cancel-docker"_s;
    QTRY_VERIFY_WITH_TIMEOUT(wait(m_engine->inspectContainer(sidecar)).ok(), 120000);
    fixture.click(u"cancelButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>(u"tryAgainButton"_s)->isVisible(), 120000);
    QCOMPARE(objects(), before);

    // The way back still works, and so does closing in the middle of another attempt.
    fixture.click(u"tryAgainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wait(m_engine->inspectContainer(sidecar)).ok(), 120000);
    fixture.wizard.close();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.wizard.isVisible(), 120000);
    QCOMPARE(objects(), before);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    LaunchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_launch_test.moc"
