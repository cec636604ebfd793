#include "gui/taborder.h"

#include <QWidget>

namespace dw::gui {

void putInTabOrder(QWidget *container)
{
    // The tabs of a tab widget stand for it: to be put behind the whole, they would take it along.
    QWidget *last = container->focusProxy() ? container->focusProxy() : container;
    for (QWidget *child : container->findChildren<QWidget *>()) {
        if (child != last && child->focusPolicy() & Qt::TabFocus && !child->focusProxy()) {
            QWidget::setTabOrder(last, child);
            last = child;
        }
    }
}

} // namespace dw::gui
