#pragma once

#include "launch/launch.h"
#include "spec/agentspec.h"

#include <QWizardPage>

#include <memory>

namespace Ui {
class LaunchPage;
}

namespace dw::gui {

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

    bool isRunning() const;
    /// Asks the launch to stop; finished() follows when everything is undone.
    void cancel();

signals:
    void finished();
    void saveSettingsRequested();

private:
    void start();
    void showStep(int index);
    void conclude(const LaunchReport &report);
    void showRunning(bool running);

    SpecModel &m_model;
    EngineSession &m_session;
    std::unique_ptr<Ui::LaunchPage> m_ui;
    LaunchSteps *m_steps;
    std::shared_ptr<docker::Engine> m_engine; ///< outlives m_launch
    std::unique_ptr<Launch> m_launch;
    bool m_succeeded = false;
    QString m_serverUrl;  ///< of the last launch, for a browser
    AgentSpec m_launched; ///< what the launch under way, or the last one, was given
};

} // namespace dw::gui
