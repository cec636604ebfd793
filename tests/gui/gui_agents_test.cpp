#include "fakeagents.h"
#include "wizardfixture.h"

#include "gui/agentdetails.h"
#include "gui/agentlog.h"
#include "gui/agentsmodel.h"
#include "gui/agentswindow.h"
#include "gui/agentusage.h"
#include "gui/badge.h"
#include "gui/findinglist.h"
#include "gui/logview.h"
#include "gui/removeagentsdialog.h"
#include "gui/terminal.h"
#include "spec/specjson.h"
#include "spec/specstore.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocalSocket>
#include <QMessageBox>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace dw;
using namespace dw::gui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The window of the agents over a fake engine, driven by object names.
struct Agents
{
    FakeEngine engine;
    FakeAgents agents{engine};
    std::unique_ptr<WizardFixture> wizard;
    AgentsWindow *window = nullptr;

    void open()
    {
        wizard = std::make_unique<WizardFixture>(engine.address());
        QVERIFY(wizard->waitForEngine());
        wizard->wizard.showAgents();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<AgentsWindow *>(widget)) {
                window = found;
            }
        }
        QVERIFY(window);
        (void)QTest::qWaitForWindowExposed(window);
    }
    void openWithRows(int rows)
    {
        open();
        QTRY_COMPARE(model()->rowCount(), rows);
    }

    template <class T>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    QTreeView *table() const { return find<QTreeView>(u"agentTable"_s); }
    QAbstractItemModel *model() const { return table()->model(); }
    QString cell(const QString &agent, int column) const
    {
        const int row = rowOf(agent);
        return row < 0 ? QString() : model()->index(row, column).data().toString();
    }
    int rowOf(const QString &agent) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->index(row, 0).data().toString() == agent) {
                return row;
            }
        }
        return -1;
    }
    void select(const QStringList &names) const
    {
        auto *selection = table()->selectionModel();
        selection->clearSelection();
        for (const QString &name : names) {
            selection->select(model()->index(rowOf(name), 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    QStringList selected() const
    {
        QStringList names;
        for (const QModelIndex &index : table()->selectionModel()->selectedRows()) {
            names.append(index.data().toString());
        }
        names.sort();
        return names;
    }
    QAction *action(const QString &name) const { return find<QAction>(name); }
    LogView *log() const { return find<LogView>(u"agentLog"_s); }
    QString live() const { return find<Badge>(u"liveState"_s)->text(); }
    /// All that the details tell.
    QString told() const
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(u"agentDetails"_s)->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
};

} // namespace

/// The window of the agents: what it shows, and what can be done from it.
class GuiAgentsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void saysWhenThereAreNone();
    void saysWhenTheEngineIsNotThere();
    void showsAgentsAndNothingElse();
    void followsEvents();
    void saysWhenItIsNotLive();
    void listsWithoutEvents();
    void offersWhatTheStateAllows_data();
    void offersWhatTheStateAllows();
    void startsStopsAndRestartsSeveral();
    void tellsWhatFailed();
    void removesAndKeepsTheData();
    void removesWithTheData();
    void replacesWithTheLaunchedSettings();
    void cantReplaceWithoutARecord();
    void logsFollowAndPause();
    void logsAreReadAnewAfterARestart();
    void logsGoOnWhenTheEngineIsBack();
    void searchesTheLog();
    void savesTheLogMasked();
    void boundsAFloodOfLogs();
    void leavesInSightWhatOneReads();
    void measuresAndFreesTheDisk();
    void neverOffersTheHostsDisk();
    void choosesATerminal();
    void opensAShell();
    void tellsTheCommandWithoutATerminal();
    void comparesWithWhatWasLaunched();
    void measuresWhatIsShownOnly();
    void keepsFiveHundredThroughAFlood();
    void filtersAndSorts();
    void stopsAskingWhenClosed();
    void keepsTheEngineOverARefresh();
    void remembersItsColumns();
    void worksFromTheKeyboard();
};

void GuiAgentsTest::init()
{
    QSettings().clear();
}

void GuiAgentsTest::saysWhenThereAreNone()
{
    Agents all;
    all.agents.addForeign(u"postgres"_s);
    all.open();
    QTRY_COMPARE(all.find<QLabel>(u"stateTitle"_s)->text(), u"No agents here yet"_s);
    QCOMPARE(all.live(), u"Live"_s);
    all.wizard->wizard.hide();
    QTest::mouseClick(all.find<QAbstractButton>(u"stateButton"_s), Qt::LeftButton);
    QVERIFY(all.wizard->wizard.isVisible());
}

void GuiAgentsTest::saysWhenTheEngineIsNotThere()
{
    WizardFixture wizard({});
    QVERIFY(wizard.waitForEngine());
    AgentsWindow window(wizard.session);
    window.open();
    QTRY_COMPARE(window.findChild<Badge *>(u"liveState"_s)->text(), u"Not reachable"_s);
    QVERIFY(window.findChild<QLabel *>(u"stateText"_s)->text().contains(u"nonexistent"_s));
    QVERIFY(window.findChild<QWidget *>(u"stateButton"_s)->isVisible());

    FakeEngine engine; // another one is chosen in the wizard
    FakeAgents agents(engine);
    agents.add(u"ci"_s);
    wizard.session.setChoice(engine.address());
    QTRY_COMPARE(window.findChild<QTreeView *>(u"agentTable"_s)->model()->rowCount(), 1);
}

void GuiAgentsTest::showsAgentsAndNothingElse()
{
    Agents all;
    all.agents.add(u"ci"_s);
    all.agents.add(u"socket"_s, u"docker-socket"_s);
    all.agents.add(u"box"_s, u"sysbox"_s);
    all.agents[u"box"_s].state = u"exited"_s;
    all.agents[u"box"_s].exitCode = 3;
    all.agents[u"ci-docker"_s].health = u"unhealthy"_s;
    all.agents.addForeign(u"postgres"_s);
    all.openWithRows(3);
    using M = AgentsModel;
    QCOMPARE(all.cell(u"ci"_s, M::State), u"Running, Docker does not answer"_s);
    QCOMPARE(all.cell(u"socket"_s, M::State), u"Running"_s);
    QCOMPARE(all.cell(u"box"_s, M::State), u"Ended with exit code 3"_s);
    QCOMPARE(all.cell(u"ci"_s, M::Version), u"2026.1.3"_s);
    QCOMPARE(all.cell(u"socket"_s, M::Method), u"The host’s engine"_s);
    QTRY_VERIFY(!all.cell(u"ci"_s, M::Uptime).isEmpty()); // of an inspection of what is shown
    QCOMPARE(all.cell(u"box"_s, M::Uptime), u"—"_s);
    QTRY_COMPARE(all.cell(u"ci"_s, M::Memory), QLocale().formattedDataSize(2 * 268435456LL, 1));
    QVERIFY(all.cell(u"ci"_s, M::Processor).contains(u'%'));
    QCOMPARE(all.cell(u"box"_s, M::Memory), u"—"_s);
    QCOMPARE(all.find<QLabel>(u"agentCount"_s)->text(), u"3 agents"_s);
    all.select({u"ci"_s});
    QTRY_VERIFY(all.told().contains(u"ci-docker, unhealthy"_s));
    QTRY_VERIFY(all.told().contains(u"http://teamcity.example.com"_s));
}

void GuiAgentsTest::followsEvents()
{
    Agents all;
    all.agents.add(u"a"_s, u"sysbox"_s);
    all.agents.add(u"b"_s, u"sysbox"_s);
    all.openWithRows(2);
    QTRY_COMPARE(all.live(), u"Live"_s);
    all.select({u"b"_s});
    all.agents[u"a"_s].state = u"exited"_s;
    all.agents.tell(u"die"_s, u"a"_s);
    QTRY_COMPARE(all.cell(u"a"_s, AgentsModel::State), u"Stopped"_s);
    all.agents.add(u"c"_s, u"sysbox"_s);
    all.agents.tell(u"create"_s, u"c"_s);
    QTRY_COMPARE(all.model()->rowCount(), 3);
    all.agents.tell(u"destroy"_s, u"a"_s);
    all.agents.remove(u"a"_s);
    QTRY_COMPARE(all.model()->rowCount(), 2);
    QCOMPARE(all.rowOf(u"a"_s), -1);
    QCOMPARE(all.selected(), QStringList{u"b"_s});
    all.agents.tell(u"start"_s, u"postgres"_s); // of something else
    QTest::qWait(200);
    QCOMPARE(all.model()->rowCount(), 2);
}

void GuiAgentsTest::saysWhenItIsNotLive()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.openWithRows(1);
    QTRY_COMPARE(all.live(), u"Live"_s);
    all.agents.cutEvents();
    QTRY_VERIFY(all.live().startsWith(u"Not live"_s));
    QCOMPARE(all.model()->rowCount(), 1);
    QVERIFY(all.table()->isVisible());
    all.agents.add(u"b"_s); // nobody hears of it
    QTRY_COMPARE(all.live(), u"Live"_s);
    QCOMPARE(all.model()->rowCount(), 2);
}

void GuiAgentsTest::listsWithoutEvents()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.agents.refusesEvents = true;
    all.openWithRows(1);
    QTRY_VERIFY(all.live().startsWith(u"Not live"_s));
    QVERIFY(all.find<Badge>(u"liveState"_s)->toolTip().contains(u"not allowed here"_s));
    all.agents.add(u"b"_s);
    all.action(u"refreshAgents"_s)->trigger();
    QTRY_COMPARE(all.model()->rowCount(), 2);
    all.select({u"b"_s});
    all.action(u"stopAgents"_s)->trigger();
    QTRY_COMPARE(all.cell(u"b"_s, AgentsModel::State), u"Stopped"_s);
}

void GuiAgentsTest::offersWhatTheStateAllows_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("running, own engine")
        << QStringList{u"up"_s}
        << QStringList{u"stopAgents"_s, u"restartAgents"_s, u"replaceAgent"_s, u"removeAgents"_s,
                       u"openShell"_s,  u"freeDisk"_s,      u"compareAgents"_s};
    QTest::newRow("running, the host's engine")
        << QStringList{u"host"_s}
        << QStringList{u"stopAgents"_s,   u"restartAgents"_s, u"replaceAgent"_s,
                       u"removeAgents"_s, u"openShell"_s,     u"compareAgents"_s};
    QTest::newRow("stopped") << QStringList{u"down"_s}
                             << QStringList{u"startAgents"_s, u"replaceAgent"_s, u"removeAgents"_s,
                                            u"compareAgents"_s};
    QTest::newRow("server") << QStringList{u"ci-server"_s}
                            << QStringList{u"stopAgents"_s, u"restartAgents"_s, u"removeAgents"_s,
                                           u"openShell"_s};
    QTest::newRow("several") << QStringList{u"up"_s, u"down"_s}
                             << QStringList{u"startAgents"_s,  u"stopAgents"_s, u"restartAgents"_s,
                                            u"removeAgents"_s, u"freeDisk"_s,   u"compareAgents"_s};
}

void GuiAgentsTest::offersWhatTheStateAllows()
{
    QFETCH(QStringList, chosen);
    QFETCH(QStringList, offered);
    Agents all;
    all.agents.add(u"up"_s);
    all.agents.add(u"host"_s, u"docker-socket"_s);
    all.agents.add(u"down"_s, u"sysbox"_s);
    all.agents[u"down"_s].state = u"exited"_s;
    all.agents.add(u"ci-server"_s, u"docker-socket"_s);
    all.agents[u"ci-server"_s].role = u"server"_s;
    all.openWithRows(4);
    all.select(chosen);
    for (const QString &name :
         {u"startAgents"_s, u"stopAgents"_s, u"restartAgents"_s, u"replaceAgent"_s,
          u"removeAgents"_s, u"openShell"_s, u"freeDisk"_s, u"compareAgents"_s}) {
        QVERIFY2(all.action(name)->isEnabled() == offered.contains(name), qPrintable(name));
    }
}

void GuiAgentsTest::startsStopsAndRestartsSeveral()
{
    Agents all;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        all.agents.add(name);
    }
    all.openWithRows(3);
    all.select({u"a"_s, u"b"_s});
    all.action(u"stopAgents"_s)->trigger();
    QCOMPARE(all.cell(u"a"_s, AgentsModel::State), u"Stopping…"_s);
    QTRY_VERIFY(!all.action(u"stopAgents"_s)->isEnabled()); // both are busy
    QTRY_COMPARE(all.cell(u"a"_s, AgentsModel::State), u"Stopped"_s);
    QTRY_COMPARE(all.cell(u"b"_s, AgentsModel::State), u"Stopped"_s);
    QCOMPARE(all.cell(u"c"_s, AgentsModel::State), u"Running"_s);
    QCOMPARE(all.agents[u"a-docker"_s].state, u"exited"_s);
    QCOMPARE(all.selected(), (QStringList{u"a"_s, u"b"_s}));
    all.action(u"startAgents"_s)->trigger();
    QTRY_COMPARE(all.cell(u"a"_s, AgentsModel::State), u"Running"_s);
    QTRY_COMPARE(all.cell(u"b"_s, AgentsModel::State), u"Running"_s);
    QTRY_VERIFY(all.action(u"restartAgents"_s)->isEnabled());
    all.engine.requests.clear();
    all.action(u"restartAgents"_s)->trigger();
    const auto count = [&all](const QByteArray &what) {
        return std::count_if(
            all.engine.requests.begin(), all.engine.requests.end(), [&](const QByteArray &request) {
                return request.startsWith("POST /containers/") && request.endsWith(what);
            });
    };
    QTRY_COMPARE(count("/start"), 4);
    QCOMPARE(count("/stop"), 4);
}

void GuiAgentsTest::tellsWhatFailed()
{
    Agents all;
    all.agents.add(u"a"_s, u"sysbox"_s);
    all.agents[u"a"_s].state = u"exited"_s;
    all.openWithRows(1);
    const FakeEngine::Answerer usual = all.engine.answersFirst;
    all.engine.answersFirst = [&usual](QLocalSocket *socket, const QByteArray &method,
                                       const QString &path, const QUrlQuery &query,
                                       const QByteArray &body) {
        if (path.endsWith("/start"_L1)) {
            FakeEngine::reply(socket, 500, R"({"message":"no space left on device"})");
            return true;
        }
        return usual(socket, method, path, query, body);
    };
    all.select({u"a"_s});
    all.action(u"startAgents"_s)->trigger();
    QTRY_VERIFY(all.find<QWidget>(u"problemPane"_s)->isVisible());
    QVERIFY(all.find<QLabel>(u"problemText"_s)->text().contains(u"a: no space left on device"_s));
    QTRY_COMPARE(all.cell(u"a"_s, AgentsModel::State), u"Stopped"_s);
    QTest::mouseClick(all.find<QAbstractButton>(u"problemDismiss"_s), Qt::LeftButton);
    QVERIFY(!all.find<QWidget>(u"problemPane"_s)->isVisible());
}

namespace {

QStringList listed(const RemoveAgentsDialog *dialog)
{
    QStringList lines;
    auto *list = dialog->findChild<QListWidget *>(u"removalList"_s);
    for (int row = 0; row < list->count(); ++row) {
        lines.append(list->item(row)->text());
    }
    return lines;
}

} // namespace

void GuiAgentsTest::removesAndKeepsTheData()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.agents.add(u"b"_s);
    all.agents.addForeign(u"postgres"_s);
    all.openWithRows(2);
    all.select({u"a"_s});
    all.action(u"removeAgents"_s)->trigger();
    auto *dialog = openDialog<RemoveAgentsDialog>(all.window);
    QVERIFY(dialog);
    QTRY_COMPARE(listed(dialog),
                 (QStringList{u"goes: container a"_s, u"goes: container a-docker"_s,
                              u"stays: volume a-conf"_s, u"stays: volume a-docker-data"_s}));
    QVERIFY(!dialog->findChild<QCheckBox *>(u"removeData"_s)->isChecked());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"removeButton"_s), Qt::LeftButton);
    QTRY_COMPARE(all.model()->rowCount(), 1);
    QCOMPARE(all.agents.names(), (QStringList{u"b"_s, u"b-docker"_s, u"postgres"_s}));
    QVERIFY(all.agents.removedVolumes.isEmpty());
}

void GuiAgentsTest::removesWithTheData()
{
    Agents all;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        all.agents.add(name);
    }
    all.openWithRows(3);
    all.select({u"a"_s, u"b"_s});
    all.action(u"removeAgents"_s)->trigger();
    auto *dialog = openDialog<RemoveAgentsDialog>(all.window);
    QTRY_COMPARE(listed(dialog).size(), 8);
    dialog->findChild<QCheckBox *>(u"removeData"_s)->click();
    QVERIFY(listed(dialog).contains(u"goes: volume b-conf"_s));
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"removeButton"_s), Qt::LeftButton);
    QTRY_COMPARE(all.agents.names(), (QStringList{u"c"_s, u"c-docker"_s}));
    QTRY_COMPARE(all.agents.removedVolumes.size(), 4);
    QVERIFY(!all.agents.removedVolumes.contains(u"c-conf"_s));
}

void GuiAgentsTest::replacesWithTheLaunchedSettings()
{
    AgentSpec spec;
    spec.method = Method::Sysbox;
    spec.name = u"a"_s;
    spec.serverUrl = u"http://teamcity.example.com"_s;
    spec.resources.memoryBytes = 3LL << 30;
    QVERIFY(rememberSpec(spec));
    Agents all;
    all.agents.add(u"a"_s, u"sysbox"_s);
    all.agents[u"a"_s].specHash = specHash(spec);
    all.openWithRows(1);
    all.select({u"a"_s});
    all.action(u"replaceAgent"_s)->trigger();
    QCOMPARE(all.wizard->page(), u"agentPage"_s);
    QCOMPARE(all.wizard->model.spec(), spec);
    QVERIFY(all.wizard->model.isReplacing());
    QVERIFY(all.wizard->wizard.windowTitle().contains(u"replacing a"_s));
    all.wizard->find<QAction>(u"startOver"_s)->trigger();
    QVERIFY(!all.wizard->model.isReplacing());
}

void GuiAgentsTest::cantReplaceWithoutARecord()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.openWithRows(1);
    all.select({u"a"_s});
    all.action(u"replaceAgent"_s)->trigger();
    QVERIFY(all.find<QLabel>(u"problemText"_s)->text().contains(u"no record here"_s));
    QVERIFY(!all.wizard->model.isReplacing());
}

void GuiAgentsTest::logsFollowAndPause()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.agents.logged[u"a"_s] = "one\n\x1b[32mtwo\x1b[0m\nthr";
    all.agents.logged[u"a-docker"_s] = "dockerd\n";
    all.openWithRows(1);
    all.select({u"a"_s});
    QTRY_COMPARE(all.log()->toPlainText(), u"one\ntwo"_s);
    all.agents.log(u"a"_s, "ee\n");
    QTRY_COMPARE(all.log()->toPlainText(), u"one\ntwo\nthree"_s);
    auto *pause = all.find<QToolButton>(u"logPause"_s);
    pause->click();
    all.agents.log(u"a"_s, "four\n");
    QTRY_COMPARE(all.find<QLabel>(u"logState"_s)->text(),
                 u"Paused. More has been logged meanwhile."_s);
    QCOMPARE(all.log()->toPlainText(), u"one\ntwo\nthree"_s);
    pause->click();
    QTRY_COMPARE(all.log()->toPlainText(), u"one\ntwo\nthree\nfour"_s);
    auto *source = all.find<QComboBox>(u"logSource"_s);
    QCOMPARE(source->count(), 2);
    source->setCurrentIndex(1);
    emit source->activated(1);
    QTRY_COMPARE(all.log()->toPlainText(), u"dockerd"_s);

    QByteArray many;
    for (int i = 0; i < 300; ++i) {
        many += "line " + QByteArray::number(i) + '\n';
    }
    all.agents.log(u"a-docker"_s, many);
    QTRY_VERIFY(all.log()->toPlainText().endsWith(u"line 299"_s));
    auto *follow = all.find<QToolButton>(u"logFollow"_s);
    QVERIFY(follow->isChecked());
    all.log()->verticalScrollBar()->setValue(0);
    QVERIFY(!follow->isChecked());
    all.agents.log(u"a-docker"_s, "more\n");
    QTRY_VERIFY(all.log()->toPlainText().endsWith(u"more"_s));
    QCOMPARE(all.log()->verticalScrollBar()->value(), 0);
    follow->click();
    QCOMPARE(all.log()->verticalScrollBar()->value(), all.log()->verticalScrollBar()->maximum());
}

void GuiAgentsTest::logsAreReadAnewAfterARestart()
{
    Agents all;
    all.agents.add(u"a"_s, u"sysbox"_s);
    all.agents.logged[u"a"_s] = "first\n";
    all.openWithRows(1);
    all.select({u"a"_s});
    QTRY_COMPARE(all.log()->toPlainText(), u"first"_s);
    all.agents.endLog(u"a"_s);
    QTRY_VERIFY(all.find<QLabel>(u"logState"_s)->text().contains(u"has stopped"_s));
    all.agents[u"a"_s].state = u"exited"_s;
    all.agents.tell(u"die"_s, u"a"_s);
    QTRY_COMPARE(all.cell(u"a"_s, AgentsModel::State), u"Stopped"_s);
    all.agents.logged[u"a"_s] += "second\n";
    all.agents[u"a"_s].state = u"running"_s;
    all.agents.tell(u"start"_s, u"a"_s);
    QTRY_COMPARE(all.log()->toPlainText(), u"first\nsecond"_s);
    QVERIFY(!all.find<QLabel>(u"logState"_s)->isVisible());
}

void GuiAgentsTest::logsGoOnWhenTheEngineIsBack()
{
    Agents all;
    all.agents.add(u"a"_s, u"sysbox"_s);
    all.agents.logged[u"a"_s] = "first\n";
    all.openWithRows(1);
    QTRY_COMPARE(all.live(), u"Live"_s);
    const FakeEngine::Answerer usual = all.engine.answersFirst;
    all.engine.answersFirst = [](auto &&...) {
        return false; // no such container
    };
    all.select({u"a"_s});
    QTRY_VERIFY(all.find<QLabel>(u"logState"_s)->text().contains(u"any further"_s));
    all.engine.answersFirst = usual;
    all.agents.cutEvents();
    QTRY_VERIFY(all.live().startsWith(u"Not live"_s));
    QTRY_COMPARE(all.live(), u"Live"_s);
    QTRY_COMPARE(all.log()->toPlainText(), u"first"_s);
}

void GuiAgentsTest::searchesTheLog()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.agents.logged[u"a"_s] = "error one\nfine\nError two\nfine\n" +
                                QByteArray("much else\n").repeated(100) + "error three\n";
    all.openWithRows(1);
    all.select({u"a"_s});
    QTRY_VERIFY(all.log()->toPlainText().endsWith(u"three"_s));
    all.log()->setFocus();
    all.log()->moveCursor(QTextCursor::Start);
    QTest::keyClick(all.log(), Qt::Key_F, Qt::ControlModifier);
    auto *search = all.find<QLineEdit>(u"logSearch"_s);
    auto *count = all.find<QLabel>(u"logCount"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"ERROR"_s);
    QTRY_COMPARE(count->text(), u"Found 3 times"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(count->text(), u"1 of 3"_s);
    QVERIFY(!all.log()->isFollowing()); // one looks at something else
    QTest::keyClick(search, Qt::Key_F3);
    QCOMPARE(count->text(), u"2 of 3"_s);
    QCOMPARE(all.log()->textCursor().selectedText(), u"Error"_s);
    all.find<QToolButton>(u"logNext"_s)->click();
    all.find<QToolButton>(u"logNext"_s)->click(); // over the end
    QCOMPARE(count->text(), u"1 of 3"_s);
    all.find<QToolButton>(u"logPrevious"_s)->click();
    QCOMPARE(count->text(), u"3 of 3"_s);
    all.agents.log(u"a"_s, "error four\n");
    QTRY_COMPARE(count->text(), u"3 of 4"_s);
    search->setText(u"nowhere"_s);
    QTRY_COMPARE(count->text(), u"Not found"_s);
}

void GuiAgentsTest::savesTheLogMasked()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.agents.logged[u"a"_s] =
        "run agent.sh configure --auth-token 0123456789abcdef\nauthorization to\x1b[0mken "
        "'fedcba9876543210'\nä\n";
    all.openWithRows(1);
    all.select({u"a"_s});
    QTRY_VERIFY(all.log()->toPlainText().endsWith(u"ä"_s));
    QTemporaryDir folder;
    all.find<QToolButton>(u"logSave"_s)->click();
    auto *dialog = openDialog<QFileDialog>(all.window);
    QVERIFY(dialog);
    emit dialog->fileSelected(folder.filePath(u"a.log"_s));
    dialog->close();
    QFile file(folder.filePath(u"a.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), u"run agent.sh configure --auth-token •••\n"
                                                "authorization token '•••'\nä\n"_s);
}

void GuiAgentsTest::boundsAFloodOfLogs()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.openWithRows(1);
    all.select({u"a"_s});
    QTRY_VERIFY(all.find<QWidget>(u"logSave"_s)->isEnabled());
    QTest::qWait(200);
    QByteArray chunk;
    for (int i = 0; i < 3000; ++i) {
        chunk += "a line of a log that runs away, number " + QByteArray::number(i) + '\n';
    }
    for (int i = 0; i < 40; ++i) {
        all.agents.log(u"a"_s, chunk);
        QTest::qWait(5);
        QVERIFY(all.log()->blockCount() <= 5000);
    }
    all.agents.log(u"a"_s, "the last line\n");
    QTRY_VERIFY_WITH_TIMEOUT(all.log()->toPlainText().endsWith(u"the last line"_s), 60000);
    QVERIFY(all.log()->blockCount() <= 5000);
}

/// Lines that go at the top do not move those that one has scrolled to.
void GuiAgentsTest::leavesInSightWhatOneReads()
{
    LogView log;
    log.resize(500, 300);
    log.show();
    auto add = [&log, number = 0](int count) mutable {
        QStringList lines;
        for (int i = 0; i < count; ++i) {
            lines.append(u"line %1"_s.arg(++number));
        }
        log.addLines(lines);
        return lines.last();
    };
    const QString last = add(5000);
    QTRY_VERIFY_WITH_TIMEOUT(log.toPlainText().endsWith(last), 60000);
    log.verticalScrollBar()->setValue(2500);
    QVERIFY(!log.isFollowing());
    const auto firstInSight = [&log] {
        return log.cursorForPosition({20, 1}).block().text();
    };
    const QString read = firstInSight();
    const QString later = add(700);
    QTRY_VERIFY_WITH_TIMEOUT(log.toPlainText().endsWith(later), 60000);
    QVERIFY(log.blockCount() <= 5000 && log.blockCount() > 4900);
    QCOMPARE(firstInSight(), read);
    QVERIFY(!log.isFollowing());
    log.setFollowing(true);
    const QString end = add(700);
    QTRY_VERIFY_WITH_TIMEOUT(log.toPlainText().endsWith(end), 60000);
    QCOMPARE(log.verticalScrollBar()->value(), log.verticalScrollBar()->maximum());
}

void GuiAgentsTest::measuresAndFreesTheDisk()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.agents.diskUsage =
        R"json({"Active":"1","Reclaimable":"800MB (66%)","Size":"1.2GB","TotalCount":"3","Type":"Images"})json";
    all.openWithRows(1);
    all.select({u"a"_s});
    auto *details = all.find<QWidget>(u"agentDetails"_s);
    QTRY_VERIFY(buttonSaying(details, u"Measure"_s));
    buttonSaying(details, u"Measure"_s)->click();
    QTRY_VERIFY(all.told().contains(u"Images: 3, 1 in use, 1.2GB; can be freed: 800MB (66%)"_s));
    QCOMPARE(all.agents.commands.last(), u"docker system df --format {{json .}}"_s);

    buttonSaying(details, u"Free disk"_s)->click();
    auto *box = openDialog<QMessageBox>(all.window);
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"stopped containers"_s));
    QVERIFY(box->informativeText().contains(u"Volumes stay"_s));
    box->reject();
    QTest::qWait(100);
    QVERIFY(!all.agents.commands.last().contains(u"prune"_s));

    all.action(u"freeDisk"_s)->trigger();
    box = openDialog<QMessageBox>(all.window);
    box->findChild<QCheckBox *>(u"freeAllImages"_s)->setChecked(true);
    box->findChild<QAbstractButton *>(u"freeDiskButton"_s)->click();
    QTRY_VERIFY(all.agents.commands.contains(u"docker system prune --force --all"_s));
    QTRY_VERIFY(all.told().contains(u"Total reclaimed space: 1.2GB"_s));
}

void GuiAgentsTest::neverOffersTheHostsDisk()
{
    Agents all;
    all.agents.add(u"host"_s, u"docker-socket"_s);
    all.agents.add(u"own"_s, u"sysbox"_s);
    all.openWithRows(2);
    all.select({u"host"_s});
    QTest::qWait(500);
    QVERIFY(!buttonSaying(all.find<QWidget>(u"agentDetails"_s), u"Measure"_s));
    QVERIFY(!all.action(u"freeDisk"_s)->isEnabled());
    all.select({u"host"_s, u"own"_s}); // of both, one has a disk of its own
    all.action(u"freeDisk"_s)->trigger();
    auto *box = openDialog<QMessageBox>(all.window);
    QVERIFY(box);
    QCOMPARE(box->text(), u"Clean up in the Docker engine of own?"_s);
    box->reject();
}

void GuiAgentsTest::choosesATerminal()
{
    QProcessEnvironment environment;
    QStringList installed{u"xfce4-terminal"_s, u"xterm"_s};
    const auto find = [&installed](const QString &program) {
        return installed.contains(program) ? u"/usr/bin/"_s + program : QString();
    };
    const CommandLine command{u"a"_s, u"b; c"_s};
    QCOMPARE(inTerminal(command, environment, find),
             (CommandLine{u"/usr/bin/xfce4-terminal"_s, u"-x"_s, u"a"_s, u"b; c"_s}));
    installed = {u"gnome-terminal"_s};
    QCOMPARE(inTerminal(command, environment, find).at(1), u"--"_s);
    installed = {u"xterm"_s, u"mine"_s};
    environment.insert(u"TERMINAL"_s, u"mine"_s);
    QCOMPARE(inTerminal(command, environment, find).first(), u"/usr/bin/mine"_s);
    environment.insert(u"TERMINAL"_s, u"gone"_s);
    QCOMPARE(inTerminal(command, environment, find).first(), u"/usr/bin/xterm"_s);
    installed.clear();
    QVERIFY(inTerminal(command, environment, find).isEmpty());

    docker::Endpoint endpoint{docker::Endpoint::Kind::Tls, {}, u"tcp://build:2376"_s, {}};
    endpoint.tls = {u"/home/me/my certs/ca.pem"_s, u"/home/me/my certs/cert.pem"_s, {}};
    environment.insert(u"DOCKER_CONTEXT"_s, u"other"_s);
    const QProcessEnvironment own = environmentFor(endpoint, environment);
    QCOMPARE(own.value(u"DOCKER_HOST"_s), u"tcp://build:2376"_s);
    QCOMPARE(own.value(u"DOCKER_TLS_VERIFY"_s), u"1"_s);
    QCOMPARE(own.value(u"DOCKER_CERT_PATH"_s), u"/home/me/my certs"_s);
    QVERIFY(!own.contains(u"DOCKER_CONTEXT"_s));
    QVERIFY(typedFor(endpoint, {u"docker"_s, u"exec"_s})
                .contains(u"DOCKER_CERT_PATH='/home/me/my certs' docker exec"_s));
}

namespace {

/// Programs of its own on PATH.
class Programs
{
public:
    Programs() : m_path(qgetenv("PATH")), m_terminal(qgetenv("TERMINAL"))
    {
        qputenv("PATH", folder.path().toLocal8Bit());
        qunsetenv("TERMINAL");
    }
    ~Programs()
    {
        qputenv("PATH", m_path);
        m_terminal.isEmpty() ? qunsetenv("TERMINAL") : qputenv("TERMINAL", m_terminal);
    }
    void add(const QString &name, const QByteArray &script)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir folder;

private:
    QByteArray m_path, m_terminal;
};

} // namespace

void GuiAgentsTest::opensAShell()
{
    Programs programs;
    programs.add(u"docker"_s, {});
    const QByteArray path = programs.folder.filePath(u"said"_s).toLocal8Bit();
    programs.add(u"xterm"_s, "printf '%s\\n' \"$DOCKER_HOST\" \"$@\" > '" + path +
                                 ".new' && /bin/mv '" + path + ".new' '" + path + "'\n");
    Agents all;
    all.agents.add(u"a"_s);
    all.openWithRows(1);
    all.select({u"a"_s});
    all.action(u"openShell"_s)->trigger();
    QTRY_VERIFY(QFile::exists(QString::fromLocal8Bit(path)));
    QFile file(QString::fromLocal8Bit(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QCOMPARE(lines.first(), all.engine.address());
    QCOMPARE(lines.mid(1, 5), (QStringList{u"-e"_s, u"docker"_s, u"exec"_s, u"-it"_s, u"a"_s}));
    QVERIFY(!all.find<QWidget>(u"problemPane"_s)->isVisible());
}

void GuiAgentsTest::tellsTheCommandWithoutATerminal()
{
    Programs programs;
    programs.add(u"docker"_s, {});
    Agents all;
    all.agents.add(u"a"_s);
    all.openWithRows(1);
    all.select({u"a"_s});
    all.action(u"openShell"_s)->trigger();
    const QString text = all.find<QLabel>(u"problemText"_s)->text();
    QVERIFY2(text.contains(u"No terminal was found"_s), qPrintable(text));
    QVERIFY(text.contains(u"DOCKER_HOST=unix://"_s) && text.contains(u"docker exec -it a "_s));
}

void GuiAgentsTest::comparesWithWhatWasLaunched()
{
    AgentSpec spec;
    spec.method = Method::Sysbox;
    spec.name = u"ci"_s;
    spec.serverUrl = u"http://teamcity.example.com"_s;
    QVERIFY(rememberSpec(spec));
    Agents all;
    all.agents.add(u"ci"_s, u"sysbox"_s);
    all.agents.add(u"other"_s, u"sysbox"_s);
    all.agents[u"ci"_s].specHash = specHash(spec);
    all.openWithRows(2);
    QCOMPARE(all.cell(u"ci"_s, AgentsModel::Settings), u"—"_s); // nobody has asked
    all.select({u"ci"_s});
    QTRY_VERIFY(all.cell(u"ci"_s, AgentsModel::Settings).contains(u"difference"_s));
    QTRY_VERIFY(all.told().contains(u"It is no longer as it was launched"_s));
    QCOMPARE(all.cell(u"other"_s, AgentsModel::Settings), u"—"_s);
    all.select({u"ci"_s, u"other"_s});
    all.action(u"compareAgents"_s)->trigger();
    QTRY_COMPARE(all.cell(u"other"_s, AgentsModel::Settings), u"Not compared"_s);
}

namespace {

void addMany(FakeAgents &agents, int count)
{
    for (int i = 0; i < count; ++i) {
        agents.add(u"agent-%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"sysbox"_s);
    }
}

} // namespace

void GuiAgentsTest::measuresWhatIsShownOnly()
{
    Agents all;
    addMany(all.agents, 200);
    all.openWithRows(200);
    QTRY_VERIFY(all.agents.statsStreams() > 0);
    QTest::qWait(500);
    QVERIFY(all.agents.statsStreams() <= AgentUsage::most);
    QCOMPARE(all.cell(u"agent-199"_s, AgentsModel::Memory), u"—"_s);
    all.table()->scrollToBottom();
    QTRY_VERIFY(all.cell(u"agent-199"_s, AgentsModel::Memory) != u"—"_s);
    QTRY_COMPARE(all.cell(u"agent-000"_s, AgentsModel::Memory), u"—"_s); // it is no longer known
    QTRY_VERIFY(all.agents.statsStreams() <= AgentUsage::most);
}

void GuiAgentsTest::keepsFiveHundredThroughAFlood()
{
    Agents all;
    addMany(all.agents, 500);
    all.openWithRows(500);
    QTRY_COMPARE(all.live(), u"Live"_s);
    all.select({u"agent-123"_s, u"agent-400"_s});
    const QString last = u"agent-499"_s;
    for (int round = 0; round < 20; ++round) {
        const bool stops = round % 2 == 0;
        for (int i = 0; i < 500; ++i) {
            const QString name = u"agent-%1"_s.arg(i, 3, 10, QLatin1Char('0'));
            all.agents[name].state = stops ? u"exited"_s : u"running"_s;
            all.agents.tell(stops ? u"die"_s : u"start"_s, name);
        }
        QTest::qWait(20);
        QCOMPARE(all.model()->rowCount(), 500);
        QCOMPARE(all.selected(), (QStringList{u"agent-123"_s, u"agent-400"_s}));
    }
    all.agents[last].state = u"exited"_s;
    all.agents.tell(u"die"_s, last);
    QTRY_COMPARE(all.cell(last, AgentsModel::State), u"Stopped"_s);
    QTRY_COMPARE(all.cell(u"agent-000"_s, AgentsModel::State), u"Running"_s);
    const auto inspections =
        std::count_if(all.engine.requests.begin(), all.engine.requests.end(),
                      [](const QByteArray &request) { return request.endsWith("/json"); });
    QVERIFY2(inspections < 2000, qPrintable(QString::number(inspections))); // of 10,000 events
}

void GuiAgentsTest::filtersAndSorts()
{
    Agents all;
    all.agents.add(u"beta"_s, u"sysbox"_s);
    all.agents.add(u"alpha"_s, u"docker-socket"_s);
    all.agents.add(u"gamma"_s, u"sysbox"_s);
    all.agents[u"gamma"_s].state = u"exited"_s;
    all.openWithRows(3);
    QCOMPARE(all.model()->index(0, 0).data().toString(), u"alpha"_s);
    all.select({u"gamma"_s});
    all.table()->sortByColumn(AgentsModel::Name, Qt::DescendingOrder);
    QCOMPARE(all.model()->index(0, 0).data().toString(), u"gamma"_s);
    QCOMPARE(all.selected(), QStringList{u"gamma"_s});
    QTest::keyClick(all.table(), Qt::Key_K, Qt::ControlModifier);
    auto *filter = all.find<QLineEdit>(u"agentFilter"_s);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"STOPPED"_s);
    QTRY_COMPARE(all.model()->rowCount(), 1);
    QCOMPARE(all.find<QLabel>(u"agentCount"_s)->text(), u"1 of 3 agents match"_s);
    filter->setText(u"host"_s);
    QCOMPARE(all.model()->rowCount(), 1);
    QCOMPARE(all.model()->index(0, 0).data().toString(), u"alpha"_s);
    filter->setText(u".*"_s); // no pattern
    QCOMPARE(all.model()->rowCount(), 0);
    filter->clear();
    QCOMPARE(all.model()->rowCount(), 3);
    all.agents.add(u"beta-10"_s, u"sysbox"_s);
    all.agents.add(u"beta-9"_s, u"sysbox"_s);
    all.action(u"refreshAgents"_s)->trigger();
    QTRY_COMPARE(all.model()->rowCount(), 5);
    all.table()->sortByColumn(AgentsModel::Name, Qt::AscendingOrder);
    QVERIFY(all.rowOf(u"beta-9"_s) < all.rowOf(u"beta-10"_s));
    all.table()->sortByColumn(AgentsModel::State, Qt::AscendingOrder);
    QCOMPARE(all.model()->index(4, 0).data().toString(), u"gamma"_s);
}

void GuiAgentsTest::stopsAskingWhenClosed()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.openWithRows(1);
    all.select({u"a"_s});
    QTRY_VERIFY(all.agents.statsStreams() > 0);
    QTRY_COMPARE(all.agents.eventStreams(), 1);
    all.window->close();
    QTRY_COMPARE(all.agents.statsStreams(), 0);
    QTRY_COMPARE(all.agents.eventStreams(), 0);
    QTRY_COMPARE(all.agents.logStreams(), 0);
    all.wizard->wizard.showAgents();
    QTRY_COMPARE(all.model()->rowCount(), 1);
    QTRY_COMPARE(all.live(), u"Live"_s);
}

void GuiAgentsTest::keepsTheEngineOverARefresh()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.openWithRows(1);
    all.select({u"a"_s});
    QTRY_COMPARE(all.live(), u"Live"_s);
    all.wizard->session.refresh(); // as other pages do
    QVERIFY(all.wizard->waitForEngine());
    QCOMPARE(all.selected(), QStringList{u"a"_s});
    QCOMPARE(all.agents.eventStreams(), 1);
}

void GuiAgentsTest::remembersItsColumns()
{
    {
        Agents all;
        all.agents.add(u"a"_s);
        all.openWithRows(1);
        all.table()->header()->moveSection(AgentsModel::Memory, 1);
        all.table()->header()->resizeSection(AgentsModel::Name, 333);
        all.table()->sortByColumn(AgentsModel::Memory, Qt::DescendingOrder);
        all.window->resize(900, 640);
        all.window->close();
    }
    Agents all;
    all.agents.add(u"a"_s);
    all.openWithRows(1);
    QCOMPARE(all.table()->header()->visualIndex(AgentsModel::Memory), 1);
    QCOMPARE(all.table()->header()->sectionSize(AgentsModel::Name), 333);
    QCOMPARE(all.table()->header()->sortIndicatorSection(), int(AgentsModel::Memory));
    QCOMPARE(all.window->size(), QSize(900, 640));
}

void GuiAgentsTest::worksFromTheKeyboard()
{
    Agents all;
    all.agents.add(u"a"_s);
    all.agents.add(u"b"_s);
    all.openWithRows(2);
    all.table()->setFocus();
    all.table()->setCurrentIndex(all.model()->index(0, 0));
    QTest::keyClick(all.table(), Qt::Key_Down);
    QCOMPARE(all.selected(), QStringList{u"b"_s});
    QTest::keyClick(all.table(), Qt::Key_Delete);
    auto *dialog = openDialog<RemoveAgentsDialog>(all.window);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"removeButton"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return); // its default is to leave them
    QTRY_VERIFY(!openDialog<RemoveAgentsDialog>(all.window));
    QCOMPARE(all.model()->rowCount(), 2);

    for (QWidget *widget : all.window->findChildren<QWidget *>()) {
        const bool isReachable = widget->isVisible() && widget->isEnabled() &&
                                 (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!isReachable) {
            continue;
        }
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() ||
                             (button && !button->text().isEmpty()) ||
                             qobject_cast<QLabel *>(widget);
        QVERIFY2(isNamed, qPrintable(widget->objectName() + u' ' +
                                     QLatin1StringView(widget->metaObject()->className())));
    }
    auto *bar = all.find<QToolBar>(u"agentBar"_s);
    QVERIFY(bar->widgetForAction(all.action(u"stopAgents"_s))->focusPolicy() & Qt::TabFocus);
    QVERIFY(waitUntilActive(all.window));
    QTest::keyClick(all.table(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!all.window->isVisible());
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    isolateSettings();
    app.setQuitOnLastWindowClosed(false);
    GuiAgentsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "gui_agents_test.moc"
