#include "gui/columnscroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace dw::gui {

ColumnScroll::ColumnScroll(QWidget *parent) : QScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
}

QSize ColumnScroll::minimumSizeHint() const
{
    constexpr int widest = 540;
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget()) {
        return least;
    }
    const int needed = widget()->minimumSizeHint().width() +
                       verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    return {std::clamp(needed, least.width(), widest), least.height()};
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // scroll areas don't by themselves
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace dw::gui
