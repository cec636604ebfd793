#pragma once

#include "launch/launch.h"
#include "spec/agentspec.h"
#include "teamcity/serverfacts.h"

#include <QElapsedTimer>
#include <QWizardPage>

#include <functional>
#include <memory>

namespace Ui {
class LaunchPage;
}

namespace dw::gui {

class AcceptanceRun;
class EngineSession;
class LaunchSteps;
class SpecModel;

/// Step 4: the launch as it goes, and how it ended.
class LaunchPage : public QWizardPage
{
    Q_OBJECT

public:
    LaunchPage(SpecModel &model, EngineSession &session, QWidget *parent = nullptr);
    ~LaunchPage() override;

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;

    /// Who knows how the server is asked about the agents, if anybody does.
    using AccessSource = std::function<std::optional<teamcity::ServerAccess>()>;
    using PoolSource = std::function<QList<teamcity::AgentPool>()>;
    void setAccessSource(AccessSource source, PoolSource pools);
    /// Lets go of what an earlier launch was given of it. A look at the agents that is still under
    /// way begins again without the server.
    void forgetAccess();

    bool isRunning() const;
    /// Asks the launch to stop; finished() follows when everything is undone.
    void cancel();

signals:
    void finished();
    void saveSettingsRequested();
    void agentsRequested();
    /// The launch, or after it the trial of what was launched, ended by itself and took so long
    /// that one may have turned to something else.
    void ended(const QString &title, const QString &text);
    /// These settings run now.
    void launched(const dw::AgentSpec &spec);

private:
    void start();
    void showStep(int index);
    void announceStep(int row);
    void conclude(const LaunchReport &report);
    void showRunning(bool running);
    void accept(const LaunchReport &report);
    void tellIfLong(const QString &text);
    void showAcceptance(const std::optional<Error> &error);
    void authorize();
    void showPools();

    SpecModel &m_model;
    EngineSession &m_session;
    std::unique_ptr<Ui::LaunchPage> m_ui;
    LaunchSteps *m_steps;
    std::shared_ptr<docker::Engine> m_engine; ///< outlives m_launch
    std::unique_ptr<Launch> m_launch;
    AccessSource m_accessSource;
    PoolSource m_poolSource;
    std::unique_ptr<AcceptanceRun> m_acceptance;
    QList<LaunchStep> m_launchSteps; ///< that were shown before those of the acceptance
    LaunchReport m_report;
    QElapsedTimer m_since; ///< the launch began
    bool m_succeeded = false;
    QString m_serverUrl;  ///< of the last launch, for a browser
    AgentSpec m_launched; ///< what the launch under way, or the last one, was given
};

} // namespace dw::gui
