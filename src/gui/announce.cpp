#include "gui/announce.h"

#include <QAccessible>
#include <QString>
#include <QWidget>

namespace dw::gui {

void announce(QWidget *speaker, const QString &text, int child)
{
    if (text.isEmpty() || !speaker->isVisible()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(speaker, text);
#else
    QAccessibleEvent event(speaker, QAccessible::Alert);
#endif
    if (child >= 0) {
        event.setChild(child);
    }
    QAccessible::updateAccessibility(&event);
}

} // namespace dw::gui
