#include "gui/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace dw::gui {

using namespace Qt::StringLiterals;

void nameClearButtons(QWidget *fields)
{
    const QString name = u"_q_qlineeditclearaction"_s; // as QLineEdit calls it
    for (QAction *clear : fields->findChildren<QAction *>(name)) {
        clear->setText(QCoreApplication::translate("ClearButton", "Clear the field"));
    }
}

} // namespace dw::gui
