#include "gui/diagramcanvas.h"

#include "gui/theme.h"
#include "render/drawingsvg.h"

#include <QEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double reach = 6; ///< how near to a line counts as on it

DrawingColours coloursOf(const Theme &theme)
{
    return {theme.ink.name(),        theme.muted.name(),   theme.surface.name(),
            theme.panel.name(),      theme.line.name(),    theme.accent.name(),
            theme.accentFill.name(), theme.danger.name(),  theme.dangerFill.name(),
            theme.good.name(),       theme.goodFill.name()};
}

} // namespace

DiagramCanvas::DiagramCanvas(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void DiagramCanvas::setDrawing(const Drawing &drawing)
{
    if (drawing == m_drawing) {
        return;
    }
    const QString kept = m_current >= 0 ? m_parts[m_current].id : QString();
    m_drawing = drawing;
    m_parts.clear();
    for (const DrawnNode &node : drawing.nodes) {
        m_parts.append({node.id, node.box, node.facts, false});
    }
    for (const DrawnEdge &edge : drawing.edges) {
        const double left = std::min(edge.start.x, edge.end.x);
        m_parts.append({edge.id,
                        {left, edge.start.y, std::abs(edge.start.x - edge.end.x), 0},
                        edge.facts,
                        true});
    }
    setAccessibleName(drawing.title);
    setAccessibleDescription(drawing.summary);
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const Part &part) { return part.id == kept; });
    m_current = found == m_parts.end() ? -1 : found - m_parts.begin();
    load();
    setZoom(m_zoom);
    emit currentChanged();
}

void DiagramCanvas::load()
{
    m_renderer.load(svg());
    update();
}

QByteArray DiagramCanvas::svg() const
{
    return drawingSvg(m_drawing, coloursOf(themeFor(palette()))).toUtf8();
}

QImage DiagramCanvas::image(double scale) const
{
    QImage image(QSizeF(m_drawing.width * scale, m_drawing.height * scale).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg()).render(&painter);
    return image;
}

void DiagramCanvas::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.25, 4.0);
    setFixedSize(QSizeF(m_drawing.width * m_zoom, m_drawing.height * m_zoom).toSize());
    update();
}

const DrawnFacts *DiagramCanvas::current() const
{
    return m_current >= 0 ? &m_parts[m_current].facts : nullptr;
}

void DiagramCanvas::choose(qsizetype part)
{
    if (part == m_current || part >= m_parts.size()) {
        return;
    }
    m_current = part;
    if (const DrawnFacts *facts = current()) {
        setAccessibleDescription(facts->title + u". "_s + facts->text);
    }
    update();
    emit currentChanged();
}

QRectF DiagramCanvas::areaOf(const Part &part) const
{
    const double wider = part.isLine ? reach : 0;
    return {part.box.x * m_zoom, (part.box.y - wider) * m_zoom, part.box.width * m_zoom,
            (part.box.height + 2 * wider) * m_zoom};
}

QRectF DiagramCanvas::areaOf(const QString &id) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const Part &part) { return part.id == id; });
    return found == m_parts.end() ? QRectF() : areaOf(*found);
}

/// Lines lie above boxes, and inner boxes above outer ones.
qsizetype DiagramCanvas::partAt(const QPointF &position) const
{
    for (qsizetype i = m_parts.size() - 1; i >= 0; --i) {
        if (areaOf(m_parts[i]).contains(position)) {
            return i;
        }
    }
    return -1;
}

void DiagramCanvas::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_renderer.render(&painter, QRectF(rect()));
    if (m_current >= 0) {
        painter.setPen(QPen(theme.accent, 2.5));
        painter.drawRoundedRect(areaOf(m_parts[m_current]).adjusted(-2, -2, 2, 2), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void DiagramCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype part = partAt(event->position());
    if (part >= 0) {
        choose(part); // what one looked at stays beside the empty ground
    }
}

void DiagramCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(std::min(m_current + 1, m_parts.size() - 1));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(std::max<qsizetype>(m_current - 1, 0));
        break;
    case Qt::Key_Plus:
        emit zoomWanted(1.25);
        break;
    case Qt::Key_Minus:
        emit zoomWanted(0.8);
        break;
    case Qt::Key_0:
        emit zoomWanted(0);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DiagramCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        emit zoomWanted(event->angleDelta().y() > 0 ? 1.25 : 0.8);
        event->accept();
    } else {
        event->ignore();
    }
}

/// Tab goes through the parts, and out at either end.
bool DiagramCanvas::focusNextPrevChild(bool next)
{
    const qsizetype target = m_current + (next ? 1 : -1);
    if (!hasFocus() || target < 0 || target >= m_parts.size()) {
        return QWidget::focusNextPrevChild(next);
    }
    choose(target);
    return true;
}

void DiagramCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        load();
    }
}

} // namespace dw::gui
