#include "gui/agentswindow.h"

#include "gui/agentinquiry.h"
#include "gui/agentusage.h"
#include "gui/clearbutton.h"
#include "gui/enginesession.h"
#include "gui/fieldhelp.h"
#include "gui/glossarydialog.h"
#include "gui/removeagentsdialog.h"
#include "gui/terminal.h"
#include "gui/theme.h"
#include "gui/windowsize.h"
#include "gui/wrappingbutton.h"
#include "launch/agentwatch.h"
#include "spec/specstore.h"

#include "ui_agentswindow.h"

#include <QAction>
#include <QHeaderView>
#include <QHideEvent>
#include <QIcon>
#include <QMenu>
#include <QMessageBox>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QShowEvent>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostVisible = 60;       ///< rows that are looked at; a tall screen has as many
constexpr qsizetype mostProblems = 5; ///< that are told at a time
constexpr qsizetype mostNamed = 10;   ///< agents in a question

class NumberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale &) const override
    {
        return value.toString() + AgentsModel::numberGap;
    }
};

bool isUp(const WatchedAgent &agent)
{
    const QString &state = agent.container.state;
    return agent.container.isRunning() || state == "restarting"_L1 || state == "paused"_L1;
}

bool isAny(const WatchedAgent &)
{
    return true;
}

bool isAgent(const WatchedAgent &agent)
{
    return agent.container.role == ContainerRole::Agent;
}

bool canStart(const WatchedAgent &agent)
{
    return !agent.container.isRunning() || (agent.sidecar && !agent.sidecar->isRunning());
}

bool canStop(const WatchedAgent &agent)
{
    return isUp(agent) || (agent.sidecar && agent.sidecar->isRunning());
}

bool canFreeDisk(const WatchedAgent &agent)
{
    return agent.innerEngine() && agent.innerEngine()->isRunning() && agent.container.isRunning();
}

/// Whether both are spoken to in the same way.
bool isSameEngine(const docker::Endpoint &a, const docker::Endpoint &b)
{
    return a.kind == b.kind && a.address == b.address && a.tls == b.tls;
}

QString someOf(const QStringList &names)
{
    return names.size() <= mostNamed ? names.join(u", "_s)
                                     : AgentsWindow::tr("%1 and %2 more")
                                           .arg(names.first(mostNamed).join(u", "_s))
                                           .arg(names.size() - mostNamed);
}

/// No column is narrower than what it is called, and the mark of sorting beside that.
void makeRoomForHeadings(QHeaderView &header)
{
    const QStyle *style = header.style();
    const int around = 3 * style->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header) +
                       style->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header);
    for (int column = 0; column < header.count(); ++column) {
        const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(title) + around;
        header.resizeSection(column, std::max(header.sectionSize(column), needed));
    }
}

} // namespace

AgentsWindow::AgentsWindow(EngineSession &session, QWidget *parent)
    : QMainWindow(parent, Qt::Window), m_session(session),
      m_ui(std::make_unique<Ui::AgentsWindow>()), m_model(new AgentsModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_usage(new AgentUsage(this)),
      m_work(new AgentWork(this)), m_inquiry(new AgentInquiry(this))
{
    m_ui->setupUi(this);
    keepHintsReadable(this);
    nameClearButtons(this);
    makeRoomForHint(m_ui->agentFilter, 260);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AgentsModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterRole(AgentsModel::FilterRole);
    m_sorted->setFilterKeyColumn(AgentsModel::Name);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->agentTable->setModel(m_sorted);
    for (int column = 0; column < AgentsModel::columns; ++column) {
        if (AgentsModel::isNumber(column)) {
            m_ui->agentTable->setItemDelegateForColumn(column, new NumberDelegate(this));
        }
    }
    buildCommands();
    restore();

    m_visible.setSingleShot(true);
    m_visible.setInterval(250ms);
    m_asking.setSingleShot(true);
    m_asking.setInterval(300ms);
    m_clock.setInterval(15s);
    connect(&m_visible, &QTimer::timeout, this, &AgentsWindow::lookAtVisible);
    connect(&m_asking, &QTimer::timeout, this, &AgentsWindow::askAboutSelected);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &AgentsWindow::updateCommands);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_ui->agentTable->viewport()->update(); });

    const auto lookSoon = [this] {
        if (!m_visible.isActive()) {
            m_visible.start();
        }
    };
    connect(m_ui->agentTable->verticalScrollBar(), &QScrollBar::valueChanged, this, lookSoon);
    connect(m_ui->agentTable->verticalScrollBar(), &QScrollBar::rangeChanged, this, lookSoon);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, lookSoon);
    connect(m_model, &AgentsModel::updated, this, &AgentsWindow::noteUpdated);
    connect(m_model, &AgentsModel::updated, this, lookSoon);
    connect(m_ui->agentTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AgentsWindow::select);
    connect(m_ui->agentFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        showCounts();
    });
    connect(m_ui->agentFilter, &QLineEdit::textChanged, this, lookSoon);
    connect(m_ui->problemDismiss, &QPushButton::clicked, this, [this] {
        m_problems.clear();
        m_ui->problemPane->hide();
    });
    connect(m_ui->stateButton, &QPushButton::clicked, this, [this] {
        const bool isEmpty = m_watch && m_watch->hasList();
        isEmpty ? emit wizardRequested() : m_refresh->trigger();
    });
    connect(m_ui->agentDetails, &AgentDetails::requested, this, [this](const QString &what) {
        if (what == AgentDetails::measureDisk && current() && m_watch) {
            m_ui->agentDetails->setDiskAsked(current()->name);
            m_inquiry->askForDisk(m_watch->engine(), current()->name);
        } else if (what == AgentDetails::freeDisk) {
            m_freeDisk->trigger();
        } else if (what == AgentDetails::replace) {
            m_replace->trigger();
        }
    });

    connect(m_usage, &AgentUsage::measured, m_model, &AgentsModel::setUse);
    connect(m_usage, &AgentUsage::measured, this, [this](const QString &agent) {
        if (current() && current()->name == agent) {
            showSelected();
        }
    });
    connect(m_work, &AgentWork::changed, m_model, &AgentsModel::setWork);
    connect(m_work, &AgentWork::changed, this, [this](const QStringList &, const QString &text) {
        m_settling.start();
        // What was done is told by the engine's events; without them it has to be asked for.
        if (text.isEmpty() && m_watch && m_watch->state() != AgentWatch::State::Live) {
            m_watch->refresh();
        }
    });
    connect(m_work, &AgentWork::failed, this, [this](const QString &agent, const Error &error) {
        tell(tr("%1: %2").arg(agent, describe(error)));
    });
    connect(m_work, &AgentWork::succeeded, this, [this](const QString &agent, const QString &said) {
        if (!said.isEmpty() && m_watch) { // its disk was cleaned up
            m_ui->agentDetails->setSaid(agent, said);
            if (current() && current()->name == agent) {
                m_inquiry->askForDisk(m_watch->engine(), agent);
            }
        }
    });
    connect(m_inquiry, &AgentInquiry::serverAnswered, this,
            [this](const QString &agent, const AgentLine &line) {
                m_model->setServer(agent, line);
                m_ui->agentDetails->setServer(agent, line);
            });
    connect(m_inquiry, &AgentInquiry::compared, this, [this](const AgentDrift &drift) {
        m_model->setSettings(drift.agent, driftLine(drift));
        m_ui->agentDetails->setDrift(drift);
    });
    connect(m_inquiry, &AgentInquiry::diskMeasured, m_ui->agentDetails, &AgentDetails::setDisk);
    connect(&m_session, &EngineSession::changed, this, [this] {
        if (isVisible()) {
            followSession();
        }
    });
    showPage();
    select();
}

AgentsWindow::~AgentsWindow()
{
    if (isVisible()) {
        remember();
    }
}

void AgentsWindow::open()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QAction *AgentsWindow::addCommand(const QString &name, const QString &text, const QString &tip,
                                  const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    const QString shortcut = keys.toString(QKeySequence::NativeText);
    action->setToolTip(shortcut.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shortcut));
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void AgentsWindow::buildCommands()
{
    using Kind = AgentWork::Kind;
    m_start = addCommand(u"startAgents"_s, tr("&Start"),
                         tr("Start the agent, after the container beside it."), {},
                         [this] { begin(Kind::Start, selectedWhere(canStart)); });
    m_stop = addCommand(u"stopAgents"_s, tr("S&top"),
                        tr("Stop it and give a build that runs the time to end that the agent was "
                           "launched with."),
                        {}, [this] { begin(Kind::Stop, selectedWhere(canStop)); });
    m_restart = addCommand(u"restartAgents"_s, tr("R&estart"), tr("Stop it, then start it."), {},
                           [this] { begin(Kind::Restart, selectedWhere(isUp)); });
    m_replace = addCommand(u"replaceAgent"_s, tr("Re&place…"),
                           tr("Launch it anew with changed settings. Its data stays."), {},
                           [this] { askToReplace(); });
    m_remove = addCommand(u"removeAgents"_s, tr("&Remove…"),
                          tr("Remove it, after showing what goes and what stays."),
                          QKeySequence::Delete, [this] { askToRemove(); });
    m_shell = addCommand(u"openShell"_s, tr("Open a s&hell"),
                         tr("A shell inside the agent, in your terminal."), Qt::CTRL | Qt::Key_T,
                         [this] { openShellInSelected(); });
    m_freeDisk = addCommand(u"freeDisk"_s, tr("&Free disk…"),
                            tr("Remove what the agent’s own Docker engine no longer needs."), {},
                            [this] { askToFreeDisk(); });
    m_compare = addCommand(u"compareAgents"_s, tr("&Compare"),
                           tr("Look whether they still are as they were launched."), {}, [this] {
                               if (m_watch) {
                                   m_inquiry->compare(m_watch->engine(), selectedWhere(isAgent));
                               }
                           });
    m_refresh =
        addCommand(u"refreshAgents"_s, tr("&Look again"),
                   tr("Ask the engine for everything once more."), QKeySequence::Refresh, [this] {
                       if (m_session.state() == EngineSession::State::Unreachable) {
                           m_session.refresh();
                       } else if (m_watch) {
                           m_watch->refresh();
                       }
                   });
    addCommand(u"focusFilter"_s, tr("Filter"), {}, Qt::CTRL | Qt::Key_K, [this] {
        m_ui->agentFilter->setFocus(Qt::ShortcutFocusReason);
        m_ui->agentFilter->selectAll();
    });
    addCommand(u"showGlossary"_s, tr("Glossary"), {}, QKeySequence::HelpContents,
               [this] { GlossaryDialog::showFor(this); });
    addCommand(u"closeAgents"_s, tr("Close"), {}, Qt::CTRL | Qt::Key_W, [this] { close(); });
    addCommand(u"showWizard"_s, tr("&Wizard"), tr("Show the window that launches agents."),
               Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { emit wizardRequested(); });

    const QList<QList<QAction *>> groups{
        {m_start, m_stop, m_restart}, {m_replace, m_remove}, {m_shell, m_freeDisk, m_compare}};
    auto *menu = new QMenu(m_ui->agentTable);
    menu->setObjectName(u"agentMenu"_s);
    for (const QList<QAction *> &group : groups) {
        if (group != groups.first()) {
            m_ui->agentBar->addSeparator();
            menu->addSeparator();
        }
        m_ui->agentBar->addActions(group);
        menu->addActions(group);
    }
    menu->addSeparator();
    menu->addAction(m_refresh);
    // With what it refreshes; in a small window some languages fill the bar with the others.
    auto *refresh = new QToolButton(m_ui->agentsPane);
    refresh->setObjectName(u"refreshButton"_s);
    refresh->setDefaultAction(m_refresh);
    refresh->setToolButtonStyle(Qt::ToolButtonTextOnly);
    refresh->setAutoRaise(true);
    refresh->setFocusPolicy(Qt::TabFocus);
    m_ui->headRow->addWidget(refresh);
    setTabOrder(m_ui->agentFilter, refresh);
    for (QAction *action : m_ui->agentBar->actions()) {
        if (QWidget *button = m_ui->agentBar->widgetForAction(action);
            button && !action->isSeparator()) {
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    m_ui->agentBar->toggleViewAction()->setVisible(false);
    connect(m_ui->agentTable, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &where) {
                menu->popup(m_ui->agentTable->viewport()->mapToGlobal(where));
            });
}

void AgentsWindow::restore()
{
    resize(firstSizeOf(*this));
    QHeaderView *header = m_ui->agentTable->header();
    const QList<int> widths{165, 225, 150, 80, 85, 60, 80, 115};
    for (int column = 0; column < widths.size(); ++column) {
        header->resizeSection(column, widths[column]);
    }
    header->setStretchLastSection(true);
    m_ui->agentTable->sortByColumn(AgentsModel::Name, Qt::AscendingOrder);
    m_ui->agentSplitter->setStretchFactor(0, 1);
    m_ui->agentSplitter->setStretchFactor(1, 1);
    m_ui->agentSplitter->setSizes({330, 350});
    m_ui->detailSplitter->setSizes({440, 820});
    m_ui->detailSplitter->setStretchFactor(1, 1);

    QSettings store;
    restoreGeometry(store.value(u"agents/geometry"_s).toByteArray());
    header->restoreState(store.value(u"agents/columns"_s).toByteArray());
    makeRoomForHeadings(*header);
    m_ui->agentSplitter->restoreState(store.value(u"agents/splitter"_s).toByteArray());
    m_ui->detailSplitter->restoreState(store.value(u"agents/details"_s).toByteArray());
}

void AgentsWindow::remember() const
{
    QSettings store;
    store.setValue(u"agents/geometry"_s, saveGeometry());
    store.setValue(u"agents/columns"_s, m_ui->agentTable->header()->saveState());
    store.setValue(u"agents/splitter"_s, m_ui->agentSplitter->saveState());
    store.setValue(u"agents/details"_s, m_ui->detailSplitter->saveState());
}

void AgentsWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (event->spontaneous()) {
        return; // it was minimised
    }
    followSession();
    m_clock.start();
}

void AgentsWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (event->spontaneous()) {
        return;
    }
    remember();
    stopFollowing();
    m_clock.stop();
}

void AgentsWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_ui->agentTable->viewport()->update(); // icons are of the palette
    }
}

void AgentsWindow::followSession()
{
    const std::shared_ptr<docker::Engine> engine = m_session.engine();
    // Other windows have the session look again and again; the engine is still the same.
    const bool isSame =
        m_watch && engine && isSameEngine(m_watch->engine()->endpoint(), engine->endpoint());
    if (!isSame) {
        stopFollowing();
        if (engine) {
            m_watch = std::make_unique<AgentWatch>(engine);
            connect(m_watch.get(), &AgentWatch::stateChanged, this, [this] {
                showPage();
                if (m_watch->state() == AgentWatch::State::Live) {
                    m_ui->agentLogPane->resume();
                }
            });
            m_model->follow(m_watch.get());
            m_watch->start();
        }
    }
    m_ui->engineName->setText(
        m_session.endpoint() ? tr("Engine: %1 (from: %2)")
                                   .arg(m_session.endpoint()->address, m_session.endpoint()->origin)
                             : QString());
    m_ui->engineName->setToolTip(m_ui->engineName->text());
    showPage();
}

void AgentsWindow::stopFollowing()
{
    m_usage->stop();
    m_inquiry->stop();
    m_model->follow(nullptr);
    m_watch.reset();
    m_asked.clear();
    showSelected();
    showPage();
}

void AgentsWindow::showState(const QString &title, const QString &text, const QString &button)
{
    m_ui->stateTitle->setText(title);
    m_ui->stateText->setText(text);
    m_ui->stateButton->setText(button);
    m_ui->stateButton->setVisible(!button.isEmpty());
    m_ui->agentPages->setCurrentWidget(m_ui->statePage);
}

void AgentsWindow::showPage()
{
    using State = AgentWatch::State;
    const bool isLive = m_watch && m_watch->state() == State::Live;
    const bool hasList = m_watch && m_watch->hasList();
    m_ui->agentFilter->setEnabled(hasList);
    if (isLive) {
        m_ui->liveState->show(Badge::Tone::Good, tr("Live"));
        m_ui->liveState->setToolTip(tr("What happens on the engine is shown as it happens."));
    } else if (hasList) {
        m_ui->liveState->show(Badge::Tone::Warning, tr("Not live, trying again"));
        m_ui->liveState->setToolTip(
            tr("This is what was known last. %1").arg(describe(m_watch->error())));
    } else {
        m_ui->liveState->show(Badge::Tone::Neutral, tr("Connecting"));
        m_ui->liveState->setToolTip({});
    }

    const bool isUnreachable = m_session.state() == EngineSession::State::Unreachable && !hasList;
    const bool hasFailed = m_watch && !hasList && m_watch->state() == State::Interrupted;
    if (isUnreachable || hasFailed) {
        const Error &error = isUnreachable ? m_session.error() : m_watch->error();
        m_ui->liveState->show(Badge::Tone::Danger, tr("Not reachable"));
        QStringList commands = isUnreachable ? m_session.commands() : QStringList();
        commands.removeIf(
            [&error](const QString &command) { return error.hint.contains(command); });
        showState(tr("The engine can’t be reached"),
                  (QStringList{describe(error)} + commands).join(u'\n'), tr("&Try again"));
    } else if (!hasList) {
        showState(tr("Looking for agents…"), tr("The engine is asked for its containers."));
    } else if (m_watch->agents().isEmpty()) {
        showState(tr("No agents here yet"),
                  tr("Agents that this program launches on this engine appear here. Other "
                     "containers never do."),
                  tr("&Launch one"));
    } else {
        m_ui->agentPages->setCurrentWidget(m_ui->agentSplitter);
    }
    showCounts();
    updateCommands();
}

void AgentsWindow::showCounts()
{
    const int all = m_model->rowCount();
    const int shown = m_sorted->rowCount();
    QString text;
    if (shown != all) {
        text = tr("%1 of %n agent(s) match", nullptr, all).arg(shown);
    } else if (all > 0) {
        text = tr("%n agent(s)", nullptr, all);
    }
    m_ui->agentCount->setText(text);
}

QList<int> AgentsWindow::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_ui->agentTable->selectionModel()->selectedRows()) {
        rows.append(m_sorted->mapToSource(index).row());
    }
    return rows;
}

QStringList
AgentsWindow::selectedWhere(const std::function<bool(const WatchedAgent &)> &matches) const
{
    QStringList names;
    for (const int row : selectedRows()) {
        if (!m_model->isBusy(row) && matches(m_model->agent(row))) {
            names.append(m_model->agent(row).name);
        }
    }
    return names;
}

const WatchedAgent *AgentsWindow::current() const
{
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? &m_model->agent(rows.first()) : nullptr;
}

void AgentsWindow::select()
{
    showSelected();
    updateCommands();
    m_asking.start();
    m_visible.start();
}

void AgentsWindow::showSelected()
{
    const QList<int> rows = selectedRows();
    const qsizetype count = rows.size();
    const WatchedAgent *agent = count == 1 ? &m_model->agent(rows.first()) : nullptr;
    const QString instead = count > 1
                                ? tr("%n agents are chosen. What you do is done with all of them.",
                                     nullptr, static_cast<int>(count))
                                : tr("Choose an agent to see more of it.");
    const std::optional<WatchedAgent> shown = agent ? std::optional(*agent) : std::nullopt;
    const std::optional<AgentUse> use = agent ? m_model->use(rows.first()) : std::nullopt;
    m_ui->agentDetails->showAgent(shown, use, instead);
    m_ui->agentLogPane->showAgent(m_watch ? m_watch->engine() : nullptr, shown);
}

void AgentsWindow::askAboutSelected()
{
    const WatchedAgent *agent = current();
    if (!agent || !m_watch || m_asked == agent->container.id) {
        return;
    }
    m_asked = agent->container.id;
    m_inquiry->ask(m_watch->engine(), *agent);
}

void AgentsWindow::noteUpdated(const QStringList &names)
{
    showPage();
    const WatchedAgent *agent = current();
    if (!agent || names.contains(agent->name)) {
        showSelected();
        m_asking.start();
    }
}

void AgentsWindow::lookAtVisible()
{
    if (!m_watch) {
        return;
    }
    const QTreeView *table = m_ui->agentTable;
    QList<WatchedAgent> agents;
    QStringList names;
    if (const WatchedAgent *agent = current()) { // first: it is what somebody looks at
        agents.append(*agent);
        names.append(agent->name);
    }
    QModelIndex index = table->indexAt(QPoint(0, 0));
    const int bottom = table->viewport()->height();
    for (int i = 0; i < mostVisible && index.isValid(); ++i) {
        if (table->visualRect(index).top() > bottom) {
            break;
        }
        const WatchedAgent &agent = m_model->agent(m_sorted->mapToSource(index).row());
        if (!names.contains(agent.name)) {
            agents.append(agent);
            names.append(agent.name);
        }
        index = table->indexBelow(index);
    }
    m_watch->wantDetails(names);
    m_usage->watch(m_watch->engine(), agents);
}

void AgentsWindow::updateCommands()
{
    const QList<int> rows = m_watch ? selectedRows() : QList<int>();
    const auto any = [&](bool (*matches)(const WatchedAgent &)) {
        return std::any_of(rows.begin(), rows.end(), [&](int row) {
            return !m_model->isBusy(row) && matches(m_model->agent(row));
        });
    };
    const bool isOne = rows.size() == 1;
    m_start->setEnabled(any(canStart));
    m_stop->setEnabled(any(canStop));
    m_restart->setEnabled(any(isUp));
    m_remove->setEnabled(any(isAny));
    m_replace->setEnabled(isOne && any(isAgent));
    m_shell->setEnabled(isOne && m_model->agent(rows.first()).container.isRunning());
    m_freeDisk->setEnabled(any(canFreeDisk));
    m_compare->setEnabled(any(isAgent));
    m_refresh->setEnabled(m_session.state() != EngineSession::State::Checking);
}

void AgentsWindow::begin(AgentWork::Kind kind, const QStringList &agents)
{
    if (m_watch && !agents.isEmpty()) {
        m_work->begin(kind, m_watch->engine(), agents);
    }
}

void AgentsWindow::askToRemove()
{
    const QStringList agents = selectedWhere(isAny);
    if (!m_watch || agents.isEmpty()) {
        return;
    }
    auto *dialog = new RemoveAgentsDialog(m_watch->engine(), agents, this);
    connect(dialog, &RemoveAgentsDialog::confirmed, this,
            [this, engine = m_watch->engine()](const QStringList &chosen, bool withData) {
                m_work->begin(withData ? AgentWork::Kind::RemoveWithData : AgentWork::Kind::Remove,
                              engine, chosen);
            });
    dialog->open();
}

void AgentsWindow::askToFreeDisk()
{
    const QStringList agents = selectedWhere(canFreeDisk);
    if (!m_watch || agents.isEmpty()) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Free disk"),
                                tr("Clean up in the Docker engine of %1?").arg(someOf(agents)),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"freeDiskBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr(
        "This removes there, and nowhere else: all stopped containers, networks that no "
        "container uses, images without a tag that no container uses, and build cache that is "
        "not in use. Volumes stay. A build that runs may have to build or pull some of it again."));
    auto *images = new WrappingCheckBox(tr("Also all &images that no container uses"), box);
    images->setObjectName(u"freeAllImages"_s);
    explainField(images, tr("Frees more, and the next builds have to pull or build them again."));
    const Theme theme = themeFor(palette());
    setOutline(images, theme.line);
    box->setIconPixmap(themedIcon(u"warning"_s, theme).pixmap(QSize(32, 32)));
    box->setCheckBox(images);
    QPushButton *clean = box->addButton(tr("&Clean up"), QMessageBox::AcceptRole);
    clean->setObjectName(u"freeDiskButton"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->button(QMessageBox::Cancel)->setIcon({});
    connect(clean, &QPushButton::clicked, this, [this, images, agents, engine = m_watch->engine()] {
        const auto kind =
            images->isChecked() ? AgentWork::Kind::FreeDiskAndImages : AgentWork::Kind::FreeDisk;
        m_work->begin(kind, engine, agents);
    });
    box->open();
}

void AgentsWindow::askToReplace()
{
    const WatchedAgent *agent = current();
    if (!agent) {
        return;
    }
    const std::optional<AgentSpec> spec = recallSpec(agent->container.specHash);
    if (!spec) {
        tell(tr("%1: there is no record here of the settings that it was launched with. It was "
                "launched from another account or machine, or from an export.\nStart from the "
                "container instead: in the wizard’s menu, “Start from an existing container, "
                "command or file”.")
                 .arg(agent->name));
        return;
    }
    if (spec->count == 1) {
        emit replaceRequested(*spec);
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Replace"),
                        tr("%1 was launched together with others: %n agents.", nullptr, spec->count)
                            .arg(agent->name),
                        QMessageBox::Cancel, this);
    box->setObjectName(u"replaceBox"_s);
    box->setIconPixmap(themedIcon(u"warning"_s, themeFor(palette())).pixmap(QSize(32, 32)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The settings are those of all of them, and launching them again "
                               "replaces all of them. Nothing happens before you launch."));
    QPushButton *go = box->addButton(tr("&Change the settings"), QMessageBox::AcceptRole);
    connect(go, &QPushButton::clicked, this, [this, spec] { emit replaceRequested(*spec); });
    box->open();
}

void AgentsWindow::openShellInSelected()
{
    const WatchedAgent *agent = current();
    if (!agent || !m_watch) {
        return;
    }
    const Result<void> opened = openShell(agent->container.name, m_watch->engine()->endpoint(),
                                          QProcessEnvironment::systemEnvironment());
    if (!opened) {
        tell(describe(opened.error()));
    }
}

void AgentsWindow::tell(const QString &problem)
{
    m_problems.removeAll(problem);
    m_problems.append(problem);
    if (m_problems.size() > mostProblems) {
        m_problems.removeFirst();
    }
    m_ui->problemText->show(Badge::Tone::Danger, m_problems.join(u'\n'));
    m_ui->problemPane->show();
}

} // namespace dw::gui
