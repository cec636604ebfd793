#pragma once

#include "render/drawing.h"

#include <QSvgRenderer>
#include <QWidget>

namespace dw::gui {

/// A drawing to look around in: the part under the mouse or reached with Tab or the arrow keys is
/// the current one.
class DiagramCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit DiagramCanvas(QWidget *parent = nullptr);

    void setDrawing(const Drawing &drawing);
    const Drawing &drawing() const { return m_drawing; }
    /// In the colours of the theme.
    QByteArray svg() const;
    QImage image(double scale) const;

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    /// Null while there is none.
    const DrawnFacts *current() const;
    void choose(qsizetype part);
    /// Where a part is, in this widget.
    QRectF areaOf(const QString &id) const;

signals:
    void currentChanged();
    void zoomWanted(double factor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Part
    {
        QString id;
        DrawnBox box;
        DrawnFacts facts;
        bool isLine = false;
    };

    void load();
    qsizetype partAt(const QPointF &position) const;
    QRectF areaOf(const Part &part) const;

    Drawing m_drawing;
    QList<Part> m_parts; ///< boxes, then lines
    qsizetype m_current = -1;
    double m_zoom = 1;
    QSvgRenderer m_renderer;
};

} // namespace dw::gui
