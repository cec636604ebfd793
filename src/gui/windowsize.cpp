#include "gui/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace dw::gui {

namespace {

constexpr QSize comfortable(1280, 800);
/// Title bar and borders. How large they are is known only once a window is shown; the widest that
/// desktops draw are about that.
constexpr QSize around(12, 48);

} // namespace

QSize firstSizeOf(const QWidget &window)
{
    return comfortable.boundedTo(window.screen()->availableSize() - around);
}

} // namespace dw::gui
