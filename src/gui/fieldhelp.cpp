#include "gui/fieldhelp.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>

#include <algorithm>

namespace dw::gui {

void explainField(QWidget *field, const QString &text)
{
    field->setToolTip(text);
    field->setWhatsThis(text);
}

void makeRoomForHint(QLineEdit *field, int least)
{
    constexpr int margins = 8;       // that QLineEdit keeps on both sides of a text, and the cursor
    constexpr int aroundButton = 10; // and of the button that clears it, even where none is seen
    const QStyle *style = field->style();
    const int button =
        field->isClearButtonEnabled()
            ? style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, field) + aroundButton
            : 0;
    QStyleOptionFrame option;
    option.initFrom(field);
    option.lineWidth = style->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, field);
    const QFontMetrics metrics = field->fontMetrics();
    const QSize text(metrics.horizontalAdvance(field->placeholderText()) + margins + button,
                     metrics.height());
    const int needed = style->sizeFromContents(QStyle::CT_LineEdit, &option, text, field).width();
    field->setMinimumWidth(std::max(least, needed));
}

void makeRoomForChoices(QComboBox *list)
{
    const QFontMetrics metrics = list->fontMetrics();
    int widest = 0;
    for (int i = 0; i < list->count(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(list->itemText(i)));
    }
    QStyleOptionComboBox option;
    option.initFrom(list);
    const QSize text(widest, metrics.height());
    list->setMinimumWidth(
        list->style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, list).width());
}

} // namespace dw::gui
