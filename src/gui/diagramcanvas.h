#pragma once

#include "gui/partaccess.h"
#include "render/drawing.h"

#include <QWidget>

namespace dw::gui {

/// A drawing to look around in. One of its parts, a node or an edge, is the current one: the one
/// under the mouse, or the one that was reached with Tab or the arrow keys. A click holds it, so
/// that the mouse can be moved away; another click on it, or Escape, lets it go.
///
/// Parts are counted from 0: the drawing's nodes, then its edges. Each is a child for screen
/// readers.
class DiagramCanvas : public QWidget, public AccessibleParts
{
    Q_OBJECT

public:
    explicit DiagramCanvas(QWidget *parent = nullptr);

    void setDrawing(const Drawing &drawing);
    const Drawing &drawing() const { return m_drawing; }
    /// In the colours of the theme.
    QByteArray svg() const;
    /// `scale` 1: a pixel for each of the drawing's. Less where it would be too large.
    QImage image(double scale) const;

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    qsizetype partCount() const { return m_parts.size(); }
    const DrawnFacts &factsOf(qsizetype part) const { return m_parts[part].facts; }
    /// In this widget: a box, or a line with its words.
    QRectF areaOf(qsizetype part) const;
    /// -1 if nothing is called that.
    qsizetype partCalled(const QString &id) const;

    /// -1 while there is none.
    qsizetype current() const { return m_current; }
    bool isHeld() const { return m_isHeld; }
    void choose(qsizetype part);

    int accessiblePartCount() const override { return int(m_parts.size()); }
    Part accessiblePart(int index) const override;
    int currentAccessiblePart() const override { return int(m_current); }
    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }

signals:
    void currentChanged();
    /// The current part was reached by key and may be out of sight.
    void walked();
    /// `factor` 0: as large as fits. `around` stays where it is; in this widget.
    void zoomWanted(double factor, const QPointF &around);
    void dragged(const QPoint &by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct DrawnPart
    {
        QString id;
        DrawnBox box;
        DrawnFacts facts;
    };

    void walkTo(qsizetype part);
    qsizetype partAt(const QPointF &position) const;

    Drawing m_drawing;
    QList<DrawnPart> m_parts;
    qsizetype m_current = -1;
    bool m_isHeld = false;
    double m_zoom = 1;
    QPoint m_draggedFrom; ///< on the screen
    bool m_isDragging = false;
};

} // namespace dw::gui
