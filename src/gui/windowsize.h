#pragma once

#include <QSize>

class QWidget;

namespace dw::gui {

/// How large a window is until its user has made it another size: with what is drawn around it, it
/// fits on the screen where it comes up. In pixels that do not depend on the screen's scale.
QSize firstSizeOf(const QWidget &window);

} // namespace dw::gui
