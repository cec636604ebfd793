#pragma once

class QWidget;

namespace dw::gui {

/// Gives what takes the focus in `holder` its place in the order of the Tab key: behind `before`,
/// in the order it has in itself. Without it, what is made after the rest of a window comes last.
/// Where `before` takes no focus, what comes before that stands for it. Both are in one window.
void putInTabOrder(QWidget &before, const QWidget &holder);

} // namespace dw::gui
