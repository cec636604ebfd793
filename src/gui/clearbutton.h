#pragma once

class QWidget;

namespace dw::gui {

/// Gives the buttons that empty the fields within `fields` a name for screen readers and a tool
/// tip, which Qt's have not. Call it again after such a button has come in.
void nameClearButtons(QWidget *fields);

} // namespace dw::gui
