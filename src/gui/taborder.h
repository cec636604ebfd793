#pragma once

class QWidget;

namespace dw::gui {

/// Brings what was put into `container` after its window was laid out to where one reads it: the
/// Tab key reaches it when it is at the container, and not after everything else.
void putInTabOrder(QWidget *container);

} // namespace dw::gui
