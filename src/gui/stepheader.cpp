#include "gui/stepheader.h"

#include "gui/announce.h"
#include "gui/theme.h"

#include <QPainter>

namespace dw::gui {

namespace {

constexpr int circle = 22;
constexpr int gap = 8;
constexpr int link = 36;

} // namespace

StepHeader::StepHeader(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

QStringList StepHeader::titles()
{
    return {tr("Method"), tr("Agent"), tr("Review"), tr("Launch")};
}

void StepHeader::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(QString::number(step + 1), QString::number(titles().size()),
                               titles().value(step)));
    update();
}

QFont StepHeader::fontFor(bool current) const
{
    QFont result = font();
    result.setBold(current);
    return result;
}

QSize StepHeader::sizeHint() const
{
    int width = 0;
    const QFontMetrics metrics(fontFor(true));
    for (const QString &title : titles()) {
        width += circle + gap + metrics.horizontalAdvance(title) + gap + link + gap;
    }
    return {width - link - 2 * gap, circle + 8};
}

int StepHeader::widthOf(int step) const
{
    return circle + gap +
           QFontMetrics(fontFor(step == m_current)).horizontalAdvance(titles().at(step));
}

QRectF StepHeader::placed(const QRectF &area) const
{
    return isLeftToRight()
               ? area
               : QRectF(QPointF(width() - area.x() - area.width(), area.y()), area.size());
}

AccessibleParts::Part StepHeader::accessiblePart(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i) {
        x += widthOf(i) + gap + link + gap;
    }
    return {.name = titles().at(index),
            .description = index < m_current    ? tr("done")
                           : index == m_current ? tr("this is where you are")
                                                : tr("still to come"),
            .area = placed(QRectF(x, 0, widthOf(index), height())).toRect(),
            .role = QAccessible::ListItem};
}

void StepHeader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce(this, accessibleName());
}

void StepHeader::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    const QColor ground = palette().color(QPalette::Window);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    double x = 0;
    const double middle = height() / 2.0;
    const QStringList names = titles();
    for (int i = 0; i < names.size(); ++i) {
        const bool done = i < m_current, current = i == m_current;
        const QRectF disc =
            placed({x + 0.5, middle - circle / 2.0 + 0.5, circle - 1.0, circle - 1.0});
        const QColor mark = readableOn(ground, current || done ? theme.accent : theme.muted);
        painter.setPen(QPen(mark, 1.2));
        painter.setBrush(current ? QBrush(mark) : QBrush(Qt::NoBrush));
        painter.drawEllipse(disc);

        painter.setFont(fontFor(current));
        if (done) {
            painter.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF centre = disc.center();
            painter.drawPolyline(QPolygonF({centre + QPointF(-4.5, 0.5), centre + QPointF(-1.2, 4),
                                            centre + QPointF(4.8, -3.5)}));
        } else {
            painter.setPen(current ? theme.surface : mark);
            painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
        }
        x += circle + gap;

        const QFontMetricsF metrics(painter.font());
        painter.setPen(current ? palette().color(QPalette::WindowText)
                               : readableOn(ground, theme.muted));
        const double width = metrics.horizontalAdvance(names.at(i));
        painter.drawText(placed({x, 0, width + 2, double(height())}),
                         Qt::AlignVCenter | Qt::AlignLeft, names.at(i));
        x += width + gap;
        if (i + 1 < names.size()) {
            painter.setPen(QPen(theme.line, 1));
            const QRectF line = placed({x, middle, link, 0});
            painter.drawLine(line.topLeft(), line.topRight());
            x += link + gap;
        }
    }
}

} // namespace dw::gui
