#pragma once

#include <QStringList>

class QImage;
class QWidget;

/// What is wrong with the layout of a window as it stands, measured by the widgets' own size hints
/// and fonts; a line for each finding. What is scrolled out of sight counts, what is hidden does
/// not.

/// Texts that have less room than they need: labels, buttons, tabs, headings, choices, hints in
/// empty fields, and entries of lists that don't say the whole in their tool tips.
QStringList cutOffIn(const QWidget &window);

/// Widgets of one layout that lie over each other, and such as reach out of what holds them.
QStringList overlapsIn(const QWidget &window);

/// Scrolling pages that would have to be scrolled sideways, too.
QStringList tooWideIn(const QWidget &window);

/// Scroll bars inside of what scrolls in the same direction.
QStringList nestedScrollBarsIn(const QWidget &window);

/// What would lie under the frame that shows which scrolling page has the focus.
QStringList underFocusRingIn(const QWidget &window);

/// Texts that stand out too little from what they are really drawn on: less than 4.5 : 1 (WCAG 2,
/// AA). `picture` is of the window as it is now, at scale 1.
QStringList paleTextsIn(const QWidget &window, const QImage &picture);

/// Letters that two visible buttons or fields answer to.
QStringList keyClashesIn(const QWidget &window);

/// Letters that two entries of one menu answer to, in any of the menus of a window, open or not.
QStringList keyClashesInMenusOf(const QWidget &window);

/// `text` on a widget, for people who look for it.
QString describeText(const QWidget &widget, const QString &text);

/// Steps of the Tab key that go back instead of on: `from → to`. One reads lines from above, and
/// each from the left (from the right in languages that are read so); what stands beside each other
/// is read one after the other, whole. The step from the last to the first is none.
QStringList tabStepsBackIn(const QWidget &window);
