#pragma once

#include "plan/risks.h"
#include "render/drawing.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QScrollArea;
class QSplitter;
class QTextEdit;

namespace dw::gui {

class DiagramCanvas;

/// A plan as a drawing, and what there is to say about the part one points at: what it is, what it
/// risks, and what makes it in the docker command and in the Compose file.
class PlanDiagram : public QWidget
{
    Q_OBJECT

public:
    /// The words stand below the drawing (Qt::Vertical) or right of it. Its parts are named after
    /// `name`: NAMECanvas, NAMEScroll, NAMEWords, NAMELarger, …
    PlanDiagram(const QString &name, Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Shows `panel` beside the words.
    void addPanel(QWidget *panel);

    void setPlan(const Plan &plan);
    /// What makes the current part. Empty while there is none.
    QList<Spelling> spellings() const;

    DiagramCanvas *canvas() const { return m_canvas; }
    /// As PNG if the name ends so, else as SVG.
    void saveTo(const QString &path);

signals:
    void spellingsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTools(QBoxLayout *column);
    void fit();
    void zoomBy(double factor, const QPointF &around);
    void zoomBy(double factor);
    void showCurrentPart();
    void sayFacts(const DrawnFacts &facts);
    void askAndSave(const QString &suffix, const QString &filter);

    DiagramCanvas *m_canvas;
    QScrollArea *m_scroll;
    QTextEdit *m_words;
    QSplitter *m_split;
    QSplitter *m_panels;
    std::optional<Plan> m_plan;
    QList<Risk> m_risks;
    bool m_fits = true; ///< until one zooms
};

} // namespace dw::gui
