#pragma once

class QString;
class QWidget;

namespace dw::gui {

/// Tells assistive technology of something that has just come up and that nobody asked for by
/// moving there: a check that failed, a step that ended, a text that was copied. Nothing happens
/// while `speaker` is hidden.
///
/// From Qt 6.8 on `text` is what is read out. Before, it is the name of what speaks that is read
/// (QAccessible::Alert), which therefore has to say the same: `speaker`, or its accessible child of
/// that number.
void announce(QWidget *speaker, const QString &text, int child = -1);

} // namespace dw::gui
