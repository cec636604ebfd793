#include "gui/drawingpainter.h"

#include "render/drawinglooks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <utility>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

QPointF pointOf(const DrawnPoint &point)
{
    return {point.x, point.y};
}

QPen penOf(const DrawnLooks &looks)
{
    QPen pen(QColor(looks.stroke), looks.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!looks.dashes.isEmpty()) {
        QList<qreal> lengths; // which a pen counts in its widths
        for (const QString &length : looks.dashes.split(u' ')) {
            lengths.append(length.toDouble() / looks.width);
        }
        pen.setDashPattern(lengths);
    }
    return pen;
}

/// A sign's path data: a letter, the points that belong to it, and so on.
QPainterPath pathOf(QStringView shape)
{
    QPainterPath path;
    QList<double> numbers;
    const auto end = [&](QChar command) {
        if (command == u'M') {
            path.moveTo(numbers.at(0), numbers.at(1));
        } else if (command == u'L') {
            path.lineTo(numbers.at(0), numbers.at(1));
        } else if (command == u'C') {
            path.cubicTo(numbers.at(0), numbers.at(1), numbers.at(2), numbers.at(3), numbers.at(4),
                         numbers.at(5));
        } else if (command == u'Z') {
            path.closeSubpath();
        }
        numbers.clear();
    };
    QChar command;
    for (QStringView word : shape.split(u' ')) {
        if (word.front().isLetter()) {
            end(std::exchange(command, word.front()));
            word = word.mid(1);
        }
        if (!word.isEmpty()) {
            numbers.append(word.toDouble());
        }
    }
    end(command);
    return path;
}

class OnPainter : public DrawingGround
{
public:
    /// `painter` is clipped and stands in the drawing's own pixels.
    explicit OnPainter(QPainter &painter) : m_painter(painter), m_seen(painter.clipBoundingRect())
    {
        m_font.setFamilies(drawingFonts());
        m_font.setHintingPreference(QFont::PreferNoHinting); // as wide at each size
    }

    void beginPart(const DrawnFacts *) override {}
    void endPart() override {}

    void box(const DrawnBox &box, const DrawnLooks &looks) override
    {
        m_painter.setPen(penOf(looks));
        m_painter.setBrush(looks.fill == "none"_L1 ? QBrush(Qt::NoBrush)
                                                   : QBrush(QColor(looks.fill)));
        m_painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), looks.radius,
                                  looks.radius);
    }

    void line(const DrawnPoint &from, const DrawnPoint &to, const DrawnLooks &looks) override
    {
        m_painter.setPen(penOf(looks));
        m_painter.drawLine(pointOf(from), pointOf(to));
    }

    void tip(const DrawnPoint &at, const DrawnPoint &back, const QString &colour) override
    {
        const std::array corners{pointOf(at), QPointF(back.x, back.y - tipReach),
                                 QPointF(back.x, back.y + tipReach)};
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(colour));
        m_painter.drawPolygon(corners.data(), int(corners.size()));
    }

    void sign(const DrawnPoint &middle, QStringView shape, const QString &colour) override
    {
        m_painter.setPen(penOf({.fill = {}, .stroke = colour, .width = signWidth, .dashes = {}}));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(pathOf(shape).translated(pointOf(middle)));
    }

    void text(const DrawnText &text, const DrawnLetters &letters) override
    {
        if (text.at.y < m_seen.top() - letters.size ||
            text.at.y > m_seen.bottom() + 2 * letters.size) {
            return; // to lay it out is most of the work
        }
        m_font.setPixelSize(letters.size);
        m_font.setBold(letters.isBold);
        QPointF at = pointOf(text.at);
        if (text.anchor != DrawnText::Anchor::Start) {
            const double width = QFontMetricsF(m_font).horizontalAdvance(text.text);
            at.rx() -= text.anchor == DrawnText::Anchor::Middle ? width / 2 : width;
        }
        m_painter.setFont(m_font);
        m_painter.setPen(QColor(letters.colour));
        m_painter.drawText(at, text.text);
    }

private:
    QPainter &m_painter;
    QRectF m_seen; ///< of the drawing
    QFont m_font;
};

} // namespace

void paintDrawing(QPainter &painter, const QRectF &target, const Drawing &drawing,
                  const DrawingColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target, Qt::IntersectClip);
    painter.fillRect(target, QColor(colours.surface));
    painter.translate(target.topLeft());
    painter.scale(target.width() / drawing.width, target.height() / drawing.height);
    OnPainter ground(painter);
    drawOn(ground, drawing, colours);
    painter.restore();
}

} // namespace dw::gui
