#pragma once

#include "guidance/methodchoice.h"

#include <QWizardPage>

#include <memory>
#include <optional>

class QMenu;

namespace Ui {
class MethodPage;
}

namespace dw::gui {

class EngineSession;
class MethodCard;
class PlanDiagram;
class MethodChooser;
class SpecModel;

/// Step 1: the three ways to give an agent Docker, and which of them this engine can run.
class MethodPage : public QWizardPage
{
    Q_OBJECT

public:
    MethodPage(SpecModel &model, EngineSession &session, QWidget *parent = nullptr);
    ~MethodPage() override;

    /// Of the questions that help to choose; unset while they are not answered.
    std::optional<Answers> answers() const;
    void setAnswers(const std::optional<Answers> &answers);

    /// What can be launched again, in a few words; empty: nothing.
    void setLastLaunch(const QString &title);
    /// What else was launched lately.
    void setRecentMenu(QMenu *menu);

signals:
    void importRequested();
    void launchAgainRequested();

private:
    QList<MethodCard *> cards() const;
    void showModel();
    void showEngine();
    void showDiagram();
    void showFindings();
    void chooseEngine();

    SpecModel &m_model;
    EngineSession &m_session;
    std::unique_ptr<Ui::MethodPage> m_ui;
    PlanDiagram *m_diagram; ///< of the chosen method when nothing else is chosen
    MethodChooser *m_chooser;
    std::optional<Method> m_shown;
};

} // namespace dw::gui
