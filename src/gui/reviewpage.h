#pragma once

#include "plan/plan.h"
#include "plan/risks.h"

#include <QTimer>
#include <QWizardPage>

#include <memory>
#include <optional>

namespace Ui {
class ReviewPage;
}

namespace dw::gui {

class EngineSession;
class OutputTabs;
class PlanDiagram;
class ReachPanel;
class SpecModel;

/// Step 3: what will exist, as text to take away; what the engine says to it; what it risks.
class ReviewPage : public QWizardPage
{
    Q_OBJECT

public:
    ReviewPage(SpecModel &model, EngineSession &session, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

    OutputTabs *outputTabs() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isCurrent() const;
    void showModel();
    void showNotes();
    void showChecks();
    void showRisks();
    void acceptAsBefore();
    void addDiagram();
    void lightUp();
    void examine();
    void copy();
    void saveAs();
    void note(const QString &text);
    /// Why one can't launch now; empty: one can, once the risks are acknowledged.
    QString obstacle() const;

    SpecModel &m_model;
    EngineSession &m_session;
    std::unique_ptr<Ui::ReviewPage> m_ui;
    std::optional<Plan> m_examined;
    bool m_examinedReplacing = false;
    QList<Risk> m_risks;
    PlanDiagram *m_diagram;
    ReachPanel *m_reach;
    QList<int> m_widths{700, 540};      ///< of the texts, and of what is beside them
    QList<int> m_otherWidths{420, 820}; ///< while the diagram is beside them
    QTimer m_noteFades;
};

} // namespace dw::gui
