#pragma once

#include "plan/risks.h"
#include "render/drawing.h"

#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;

namespace dw::gui {

class DiagramCanvas;

/// A plan as a drawing, with what there is to say about the part one points at: what it is, the
/// flag and the lines of the Compose file that make it, what it risks.
class PlanDiagram : public QWidget
{
    Q_OBJECT

public:
    explicit PlanDiagram(QWidget *parent = nullptr);
    void setPlan(const Plan &plan);

    DiagramCanvas *canvas() const { return m_canvas; }
    /// As PNG if the name ends so, else as SVG.
    void saveTo(const QString &path);

signals:
    /// What makes the part one points at.
    void spellingsChosen(const QList<dw::Spelling> &spellings);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void zoomBy(double factor);
    void showPart();
    void askAndSave();

    DiagramCanvas *m_canvas;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_spellings;
    std::optional<Plan> m_plan;
    QList<Risk> m_risks;
    bool m_fits = true; ///< until one zooms
};

} // namespace dw::gui
