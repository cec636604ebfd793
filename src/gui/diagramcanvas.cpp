#include "gui/diagramcanvas.h"

#include "gui/drawingpainter.h"
#include "gui/theme.h"
#include "render/drawingsvg.h"
#include "render/drawingtext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double reach = 6; ///< how near to a line counts as on it
constexpr double textSize = 11;
constexpr double larger = 1.25;
constexpr double smaller = 1 / larger;

DrawingColours coloursOf(const Theme &theme)
{
    return {theme.ink.name(),        theme.muted.name(),   theme.surface.name(),
            theme.panel.name(),      theme.line.name(),    theme.accent.name(),
            theme.accentFill.name(), theme.danger.name(),  theme.dangerFill.name(),
            theme.good.name(),       theme.goodFill.name()};
}

DrawnBox around(const DrawnBox &a, const DrawnBox &b)
{
    const double left = std::min(a.x, b.x), top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left,
            std::max(a.bottom(), b.bottom()) - top};
}

DrawnBox boxOf(const DrawnText &text)
{
    const double width = textWidth(text.text, textSize);
    const double left = text.anchor == DrawnText::Anchor::Middle ? text.at.x - width / 2
                        : text.anchor == DrawnText::Anchor::End  ? text.at.x - width
                                                                 : text.at.x;
    return {left, text.at.y - textSize, width, textSize * 1.4};
}

/// The line with its words.
DrawnBox boxOf(const DrawnEdge &edge)
{
    const double left = std::min(edge.start.x, edge.end.x);
    const double top = std::min(edge.start.y, edge.end.y);
    DrawnBox box{left, top - reach, std::abs(edge.start.x - edge.end.x),
                 std::abs(edge.start.y - edge.end.y) + 2 * reach};
    for (const DrawnText &text : edge.texts) {
        box = around(box, boxOf(text));
    }
    return box;
}

QRect marked(const QRectF &area)
{
    return area.adjusted(-5, -5, 5, 5).toAlignedRect();
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
        m_parts.append({node.id, node.box, node.facts});
    }
    for (const DrawnEdge &edge : drawing.edges) {
        m_parts.append({edge.id, boxOf(edge), edge.facts});
    }
    setAccessibleName(drawing.title);
    setAccessibleDescription(drawing.summary);
    m_current = partCalled(kept);
    m_isHeld = m_isHeld && m_current >= 0;
    setZoom(m_zoom);
    update();
    QAccessibleEvent others(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&others);
    emit currentChanged();
}

QByteArray DiagramCanvas::svg() const
{
    return drawingSvg(m_drawing, coloursOf(themeFor(palette()))).toUtf8();
}

QImage DiagramCanvas::image(double scale) const
{
    constexpr double mostPixels = 64e6; // 256 MB
    scale = std::min(scale, std::sqrt(mostPixels / (m_drawing.width * m_drawing.height)));
    QImage image(QSizeF(m_drawing.width * scale, m_drawing.height * scale).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintDrawing(painter, image.rect(), m_drawing, coloursOf(themeFor(palette())));
    return image;
}

void DiagramCanvas::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.25, 4.0);
    setFixedSize(QSizeF(m_drawing.width * m_zoom, m_drawing.height * m_zoom).toSize());
    update();
}

QRectF DiagramCanvas::areaOf(qsizetype part) const
{
    const DrawnBox &box = m_parts[part].box;
    return {box.x * m_zoom, box.y * m_zoom, box.width * m_zoom, box.height * m_zoom};
}

qsizetype DiagramCanvas::partCalled(const QString &id) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const DrawnPart &part) { return part.id == id; });
    return found == m_parts.end() ? -1 : found - m_parts.begin();
}

AccessibleParts::Part DiagramCanvas::accessiblePart(int index) const
{
    const DrawnFacts &facts = m_parts[index].facts;
    return {.name = visibleText(facts.title),
            .description = visibleText(facts.text),
            .area = areaOf(index).toAlignedRect(),
            .role = QAccessible::Graphic,
            .canBeReached = true};
}

void DiagramCanvas::choose(qsizetype part)
{
    if (part == m_current || part >= m_parts.size()) {
        return;
    }
    for (const qsizetype changed : {m_current, part}) {
        if (changed >= 0) {
            update(marked(areaOf(changed)));
        }
    }
    m_current = part;
    emit currentChanged();
}

void DiagramCanvas::walkTo(qsizetype part)
{
    if (m_parts.isEmpty()) {
        return;
    }
    choose(std::clamp<qsizetype>(part, 0, m_parts.size() - 1));
    emit walked();
    QAccessibleEvent reached(this, QAccessible::Focus);
    reached.setChild(int(m_current));
    QAccessible::updateAccessibility(&reached);
}

/// Lines lie above boxes, and inner boxes above outer ones.
qsizetype DiagramCanvas::partAt(const QPointF &position) const
{
    for (qsizetype i = m_parts.size() - 1; i >= 0; --i) {
        if (areaOf(i).contains(position)) {
            return i;
        }
    }
    return -1;
}

void DiagramCanvas::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(event->rect()); // a painter does not tell what it is clipped to
    if (m_drawing.width > 0) {
        paintDrawing(painter, QRectF(rect()), m_drawing, coloursOf(theme));
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    if (m_current >= 0) {
        painter.setPen(QPen(theme.accent, m_isHeld ? 3.5 : 2));
        painter.drawRoundedRect(areaOf(m_current).adjusted(-2, -2, 2, 2), 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void DiagramCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_draggedFrom = event->globalPosition().toPoint();
        m_isDragging = false;
    }
}

void DiagramCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const QPoint by = event->globalPosition().toPoint() - m_draggedFrom;
        if (m_isDragging ||
            by.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()) {
            m_isDragging = true;
            m_draggedFrom += by;
            setCursor(Qt::ClosedHandCursor);
            emit dragged(by);
        }
        return;
    }
    const qsizetype part = partAt(event->position());
    if (!m_isHeld && part >= 0) { // what one looked at stays beside the empty ground
        choose(part);
    }
}

void DiagramCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    unsetCursor();
    if (!m_isDragging) {
        const qsizetype part = partAt(event->position());
        m_isHeld = part >= 0 && !(m_isHeld && part == m_current);
        choose(part);
        update();
    }
}

void DiagramCanvas::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = m_current >= 0 ? areaOf(m_current).center() : QRectF(rect()).center();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        walkTo(m_current + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        walkTo(m_current - 1);
        break;
    case Qt::Key_Home:
        walkTo(0);
        break;
    case Qt::Key_End:
        walkTo(m_parts.size() - 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key on many keyboards
        emit zoomWanted(larger, middle);
        break;
    case Qt::Key_Minus:
        emit zoomWanted(smaller, middle);
        break;
    case Qt::Key_0:
        emit zoomWanted(0, middle);
        break;
    case Qt::Key_Escape:
        if (m_current >= 0) {
            m_isHeld = false;
            choose(-1);
            break;
        }
        [[fallthrough]]; // nothing to let go: it is the window's
    default:
        QWidget::keyPressEvent(event);
    }
}

void DiagramCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier && event->angleDelta().y() != 0) {
        emit zoomWanted(event->angleDelta().y() > 0 ? larger : smaller, event->position());
        event->accept();
    } else {
        event->ignore();
    }
}

void DiagramCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason) {
        walkTo(0);
    } else if (event->reason() == Qt::BacktabFocusReason) {
        walkTo(m_parts.size() - 1);
    }
}

/// Tab goes through the parts, and out at either end.
bool DiagramCanvas::focusNextPrevChild(bool next)
{
    const qsizetype target = m_current + (next ? 1 : -1);
    if (!hasFocus() || target < 0 || target >= m_parts.size()) {
        return QWidget::focusNextPrevChild(next);
    }
    walkTo(target);
    return true;
}

void DiagramCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

} // namespace dw::gui
