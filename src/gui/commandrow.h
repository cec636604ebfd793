#pragma once

class QString;
class QWidget;

namespace dw::gui {

/// A command for a terminal, with a button that copies it.
QWidget *commandRow(const QString &text, QWidget *parent);

} // namespace dw::gui
