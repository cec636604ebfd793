#pragma once

namespace dw::gui {

/// Draws a frame around the text, the list or the scrolling page that has the focus, which the
/// style leaves out; buttons and fields show it by themselves. For all windows of the program.
void installFocusRing();

} // namespace dw::gui
