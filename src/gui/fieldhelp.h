#pragma once

#include <QWidget>

namespace dw::gui {

/// The sentence that a field says of itself when the pointer rests on it, and to What's This, which
/// screen readers read, too.
inline void explainField(QWidget *field, const QString &text)
{
    field->setToolTip(text);
    field->setWhatsThis(text);
}

} // namespace dw::gui
