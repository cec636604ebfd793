#pragma once

#include "teamcity/serverrest.h"

#include <QTimer>
#include <QWizardPage>

#include <memory>

namespace Ui {
class AgentPage;
}

namespace dw::gui {

class AgentForm;
class OutputTabs;
class EngineSession;
class SpecModel;

/// Step 2: everything about the agent, and beside it what comes of it.
class AgentPage : public QWizardPage
{
    Q_OBJECT

public:
    AgentPage(SpecModel &model, const EngineSession &session, QWidget *parent = nullptr);
    ~AgentPage() override;

    void initializePage() override;
    void cleanupPage() override {} // going back keeps everything as it was typed
    bool isComplete() const override;
    bool validatePage() override;

    OutputTabs *outputTabs() const;
    /// What opened the server to questions; unset while nothing has.
    std::optional<teamcity::ServerAccess> access() const;
    QList<teamcity::AgentPool> pools() const;

signals:
    /// The user wants the token for the server gone.
    void accessForgotten();

protected:
    void changeEvent(QEvent *event) override;

private:
    void save(const QString &path);
    void showModel();
    void tellComplete();
    void toggleTrialServer();
    void renderPreview();
    void showNote();
    void showWholeField();

    SpecModel &m_model;
    const EngineSession &m_session;
    QString m_typedAddress; ///< before a server was to be made
    std::unique_ptr<Ui::AgentPage> m_ui;
    AgentForm *m_form = nullptr;
    QTimer m_render;
    bool m_saving = false;
    bool m_wasComplete = false;
};

} // namespace dw::gui
