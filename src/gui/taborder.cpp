#include "gui/taborder.h"

#include <QWidget>

#include <utility>

namespace dw::gui {

namespace {

/// What hands the focus on, such as the field in a spin box, goes with what it belongs to.
bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

} // namespace

void putInTabOrder(QWidget &before, const QWidget &holder)
{
    QWidget *previous = &before;
    // QWidget::setTabOrder() leaves alone what takes no focus.
    while (!isTabStop(*previous)) {
        do {
            previous = previous->previousInFocusChain();
            if (previous == &before) {
                return; // nothing takes the focus here, so the place does not matter
            }
        } while (holder.isAncestorOf(previous));
    }
    QWidgetList held;
    for (QWidget *widget = before.nextInFocusChain(); widget != &before;
         widget = widget->nextInFocusChain()) {
        if (holder.isAncestorOf(widget) && isTabStop(*widget)) {
            held.append(widget);
        }
    }
    for (QWidget *widget : std::as_const(held)) {
        QWidget::setTabOrder(previous, widget);
        previous = widget;
    }
}

} // namespace dw::gui
