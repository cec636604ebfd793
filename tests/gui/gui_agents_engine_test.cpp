#include "wizardfixture.h"

#include "docker/endpoint.h"
#include "docker/engine.h"
#include "gui/agentsmodel.h"
#include "gui/agentswindow.h"
#include "gui/badge.h"
#include "gui/logview.h"
#include "gui/removeagentsdialog.h"
#include "launch/agents.h"
#include "launch/launch.h"
#include "spec/specstore.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace dw;
using namespace dw::gui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The agents' window on the lab's engine (tests/lab): an agent that was really launched, with an
/// engine of its own, beside a container of somebody else's. Without the lab it is skipped.
class AgentsEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void showsWhatRuns();
    void followsWhatOthersDo();
    void readsSearchesAndSavesTheLog();
    void measuresAndFreesItsOwnDisk();
    void stopsAndStarts();
    void replacesWithChangedSettings();
    void removesAndLeavesTheRest();

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
    void removeAll();
    void launchAgent();
    void addForeign();
    Json container(const QString &name);
    QString cell(int column) const;
    void select();
    QString told() const;
    template <class T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

    const QString m_name = u"win"_s;
    const QString m_foreign = u"win-not-ours"_s;
    std::unique_ptr<docker::Engine> m_engine;
    QString m_address;
    std::unique_ptr<WizardFixture> m_wizard;
    AgentsWindow *m_window = nullptr;
    QTreeView *m_table = nullptr;
};

void AgentsEngineTest::initTestCase()
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
    removeAll();
    launchAgent();
    addForeign();
    m_wizard = std::make_unique<WizardFixture>(m_address);
    QVERIFY(m_wizard->waitForEngine());
    m_wizard->wizard.showAgents();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<AgentsWindow *>(widget)) {
            m_window = found;
        }
    }
    QVERIFY(m_window);
    m_table = find<QTreeView>(u"agentTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<Badge>(u"liveState"_s)->text(), u"Live"_s, 20000);
}

void AgentsEngineTest::launchAgent()
{
    AgentSpec spec;
    spec.method = Method::Dind;
    spec.name = m_name;
    spec.serverUrl = qEnvironmentVariable("DW_LAB_TEAMCITY_URL");
    spec.stopTimeout = 20;
    Launch launch(*m_engine, spec, {});
    std::optional<LaunchReport> report;
    connect(&launch, &Launch::finished, this,
            [&report](const LaunchReport &ended) { report = ended; });
    launch.start();
    QTRY_VERIFY_WITH_TIMEOUT(report, 400000);
    QVERIFY2(!report->error, report->error ? qPrintable(describe(*report->error)) : "");
    QVERIFY(rememberSpec(spec));
}

void AgentsEngineTest::addForeign()
{
    const Json agent = container(m_name);
    docker::Request create{.method = "POST",
                           .path = u"/containers/create"_s,
                           .query = {{u"name"_s, m_foreign}},
                           .body = Json{{"Image", stringAt(agent, "Image")},
                                        {"Entrypoint", {"sleep", "3000"}},
                                        {"Labels", {{"com.example", "x"}}}}};
    QVERIFY(wait(m_engine->send(create)));
    QVERIFY(wait(m_engine->startContainer(m_foreign)));
}

void AgentsEngineTest::cleanupTestCase()
{
    if (!m_engine) {
        return;
    }
    m_wizard.reset();
    removeAll();
}

/// Also what a run that was cut off has left.
void AgentsEngineTest::removeAll()
{
    const Result<Removal> removal = wait(removeAgent(*m_engine, m_name, true));
    QVERIFY2(removal.ok() || removal.error().code == ErrorCode::NotFound,
             removal.ok() ? "" : qPrintable(describe(removal.error())));
    (void)wait(m_engine->removeContainer(m_foreign, true));
}

Json AgentsEngineTest::container(const QString &name)
{
    const Result<Json> inspected = wait(m_engine->inspectContainer(name));
    return inspected ? *inspected : Json();
}

QString AgentsEngineTest::cell(int column) const
{
    return m_table->model()->index(0, column).data().toString();
}

void AgentsEngineTest::select()
{
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

QString AgentsEngineTest::told() const
{
    QStringList texts;
    for (const QLabel *label : find<QWidget>(u"agentDetails"_s)->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

void AgentsEngineTest::showsWhatRuns()
{
    QCOMPARE(m_table->model()->rowCount(), 1); // and not the other container
    QCOMPARE(cell(AgentsModel::Name), m_name);
    QCOMPARE(cell(AgentsModel::State), u"Running"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cell(AgentsModel::Memory).contains(u"iB"_s), 20000);
    QVERIFY(cell(AgentsModel::Processor).contains(u'%'));
    QVERIFY(!cell(AgentsModel::Uptime).isEmpty());
    select();
    QTRY_COMPARE_WITH_TIMEOUT(cell(AgentsModel::Settings), u"As launched"_s, 30000);
    QTRY_VERIFY(told().contains(qEnvironmentVariable("DW_LAB_TEAMCITY_URL")));
}

void AgentsEngineTest::followsWhatOthersDo()
{
    docker::Request pause{.method = "POST", .path = u"/containers/win/pause"_s};
    const Result<docker::Response> paused = wait(m_engine->send(pause));
    if (paused) { // not every machine can freeze a container
        QTRY_COMPARE_WITH_TIMEOUT(cell(AgentsModel::State), u"Paused"_s, 10000);
        pause.path = u"/containers/win/unpause"_s;
        QVERIFY(wait(m_engine->send(pause)));
        QTRY_COMPARE_WITH_TIMEOUT(cell(AgentsModel::State), u"Running"_s, 10000);
    }
    QVERIFY(wait(m_engine->stopContainer(u"win-docker"_s, 20s)));
    QTRY_COMPARE_WITH_TIMEOUT(cell(AgentsModel::State), u"Running without Docker"_s, 10000);
    QVERIFY(wait(m_engine->startContainer(u"win-docker"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(cell(AgentsModel::State), u"Running"_s, 120000);
}

void AgentsEngineTest::readsSearchesAndSavesTheLog()
{
    select();
    auto *log = find<LogView>(u"agentLog"_s);
    QTRY_VERIFY_WITH_TIMEOUT(log->toPlainText().contains(u"Registered on server"_s), 120000);
    QVERIFY(log->toPlainText().contains(u"authorization token '•••'"_s));
    find<QLineEdit>(u"logSearch"_s)->setText(u"registered on"_s);
    QTRY_VERIFY(find<QLabel>(u"logCount"_s)->text().startsWith(u"Found"_s));
    find<QToolButton>(u"logNext"_s)->click();
    QCOMPARE(log->textCursor().selectedText(), u"Registered on"_s);

    QTemporaryDir folder;
    find<QToolButton>(u"logSave"_s)->click();
    auto *dialog = openDialog<QFileDialog>(m_window);
    QVERIFY(dialog);
    emit dialog->fileSelected(folder.filePath(u"win.log"_s));
    dialog->close();
    QFile file(folder.filePath(u"win.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"authorization token '•••'"_s));
}

void AgentsEngineTest::measuresAndFreesItsOwnDisk()
{
    // An image without a tag, in the agent's engine and, by the same name, on the host's.
    const QStringList build{
        u"sh"_s, u"-ec"_s,
        u"d=$(mktemp -d); cp /bin/busybox \"$d/b\"; printf 'FROM scratch\\nCOPY b /b\\n' > "
        "\"$d/Dockerfile\"; docker build -q \"$d\""_s};
    const auto built = wait(m_engine->exec(m_name, build, 3min));
    QVERIFY(built && built->exitCode == 0);
    const QString image = QString::fromUtf8(built->standardOutput).trimmed();
    const Json before = container(m_foreign);

    select();
    auto *details = find<QWidget>(u"agentDetails"_s);
    QTRY_VERIFY(buttonSaying(details, u"Measure"_s));
    buttonSaying(details, u"Measure"_s)->click();
    QTRY_VERIFY2_WITH_TIMEOUT(told().contains(u"Images: 1, 0 in use"_s), qPrintable(told()),
                              150000);

    find<QAction>(u"freeDisk"_s)->trigger();
    auto *box = openDialog<QMessageBox>(m_window);
    QVERIFY(box);
    box->findChild<QAbstractButton *>(u"freeDiskButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"Total reclaimed space"_s), 150000);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"Images: 0, 0 in use"_s), 150000);
    const QStringList look{u"docker"_s, u"image"_s, u"inspect"_s, image};
    const auto gone = wait(m_engine->exec(m_name, look, 1min));
    QVERIFY(gone && gone->exitCode != 0);
    QVERIFY(container(m_foreign).at("State") == before.at("State"));
}

void AgentsEngineTest::stopsAndStarts()
{
    select();
    find<QAction>(u"stopAgents"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(cell(AgentsModel::State) == u"Stopped"_s, 90000);
    QVERIFY(!boolAt(container(m_name).at("State"), "Running"));
    QTRY_VERIFY(!boolAt(container(u"win-docker"_s).at("State"), "Running"));
    QTRY_VERIFY(find<QLabel>(u"logState"_s)->text().contains(u"has stopped"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"startAgents"_s)->isEnabled(), 30000);
    find<QAction>(u"startAgents"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cell(AgentsModel::State), u"Running"_s, 180000);
    QVERIFY(boolAt(container(m_name).at("State"), "Running"));
    QVERIFY(boolAt(container(m_foreign).at("State"), "Running"));
}

void AgentsEngineTest::replacesWithChangedSettings()
{
    const QString earlier = stringAt(container(m_name), "Id");
    select();
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"replaceAgent"_s)->isEnabled(), 30000);
    find<QAction>(u"replaceAgent"_s)->trigger();
    QCOMPARE(m_wizard->page(), u"agentPage"_s);
    AgentSpec spec = m_wizard->model.spec();
    QCOMPARE(spec.name, m_name);
    spec.labels.insert(u"team"_s, u"mobile"_s);
    m_wizard->model.setSpec(spec);
    m_wizard->press(QWizard::NextButton);
    QCOMPARE(m_wizard->page(), u"reviewPage"_s);
    m_wizard->click(u"acknowledge"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_wizard->button(QWizard::CommitButton)->isEnabled(),
                              qPrintable(m_wizard->find<QLabel>(u"launchNote"_s)->text()), 120000);
    m_wizard->press(QWizard::CommitButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->wizard.currentPage()->isComplete(), 400000);
    QVERIFY(!m_wizard->model.isReplacing());
    const Json now = container(m_name);
    QVERIFY(stringAt(now, "Id") != earlier);
    QCOMPARE(stringAt(now.at("Config").at("Labels"), "team"), u"mobile"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(AgentsModel::State), u"Running"_s, 60000);
}

void AgentsEngineTest::removesAndLeavesTheRest()
{
    select();
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"removeAgents"_s)->isEnabled(), 30000);
    find<QAction>(u"removeAgents"_s)->trigger();
    auto *dialog = openDialog<RemoveAgentsDialog>(m_window);
    QVERIFY(dialog);
    auto *remove = dialog->findChild<QAbstractButton *>(u"removeButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remove->isEnabled(), 30000);
    remove->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 0, 90000);
    QTRY_COMPARE(find<QLabel>(u"stateTitle"_s)->text(), u"No agents here yet"_s);
    QVERIFY(wait(m_engine->inspectContainer(m_name)).error().code == ErrorCode::NotFound);
    QVERIFY(wait(m_engine->inspectVolume(u"win-conf"_s)));
    QVERIFY(boolAt(container(m_foreign).at("State"), "Running"));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    app.setQuitOnLastWindowClosed(false);
    AgentsEngineTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_agents_engine_test.moc"
