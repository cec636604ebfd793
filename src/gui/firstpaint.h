#pragma once

#include <functional>

class QWidget;

namespace dw::gui {

/// Calls `then` once: when `widget` has been painted for the first time and the picture of its
/// window has been handed to the display.
void onFirstPaint(QWidget *widget, std::function<void()> then);

} // namespace dw::gui
