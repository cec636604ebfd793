#pragma once

class QComboBox;
class QLineEdit;
class QString;
class QWidget;

namespace dw::gui {

/// The sentence that a field says of itself when the pointer rests on it, and to What's This, which
/// screen readers read, too.
void explainField(QWidget *field, const QString &text);

/// Makes a field at least as wide as the hint in it, and as `least` pixels.
void makeRoomForHint(QLineEdit *field, int least);

/// Makes a list at least as wide as what can be chosen from it now.
void makeRoomForChoices(QComboBox *list);

} // namespace dw::gui
