#pragma once

#include "gui/agentsmodel.h"
#include "gui/agentwork.h"
#include "spec/agentspec.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QSortFilterProxyModel;

namespace Ui {
class AgentsWindow;
}

namespace dw::gui {

class AgentInquiry;
class AgentUsage;
class EngineSession;

/// The agents that this program made on the session's engine: how they are, what they log, and what
/// can be done with them. Follows the engine's events while it is shown, and asks nothing while it
/// is not. Remembers its place and its columns.
class AgentsWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `session` must outlive the window.
    explicit AgentsWindow(EngineSession &session, QWidget *parent = nullptr);
    ~AgentsWindow() override;

    /// Shows it in front of other windows.
    void open();

signals:
    /// The wizard is to launch these again in place of what runs.
    void replaceRequested(const dw::AgentSpec &spec);
    void wizardRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *addCommand(const QString &name, const QString &text, const QString &tip,
                        const QKeySequence &keys, std::function<void()> run);
    void buildCommands();
    void restore();
    void remember() const;

    void followSession();
    void stopFollowing();
    void showPage();
    void showState(const QString &title, const QString &text, const QString &button = {});
    void showCounts();

    void select();
    void showSelected();
    void askAboutSelected();
    void noteUpdated(const QStringList &names);
    void lookAtVisible();
    void updateCommands();
    QList<int> selectedRows() const;     ///< of the model
    const WatchedAgent *current() const; ///< the only one that is selected; or nullptr
    QStringList selectedWhere(const std::function<bool(const WatchedAgent &)> &matches) const;

    void begin(AgentWork::Kind kind, const QStringList &agents);
    void askToRemove();
    void askToFreeDisk();
    void askToReplace();
    void openShellInSelected();
    void tell(const QString &problem);

    EngineSession &m_session;
    std::unique_ptr<Ui::AgentsWindow> m_ui;
    AgentsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    AgentUsage *m_usage;
    AgentWork *m_work;
    AgentInquiry *m_inquiry;
    std::unique_ptr<AgentWatch> m_watch; ///< null: the window is hidden, or there is no engine
    QAction *m_start, *m_stop, *m_restart, *m_replace, *m_remove, *m_shell, *m_freeDisk, *m_compare,
        *m_refresh;
    QTimer m_visible;  ///< so that scrolling asks only for where one stays
    QTimer m_asking;   ///< and moving along the rows
    QTimer m_settling; ///< of what is offered, while work on many begins and ends
    QTimer m_clock;    ///< of how long agents are up
    QString m_asked;   ///< container that was asked about last
    QStringList m_problems;
};

} // namespace dw::gui
