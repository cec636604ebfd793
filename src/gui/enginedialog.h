#pragma once

#include <QDialog>

namespace dw::gui {

/// Asks for a Docker context or an engine's address. Show it with open(); it deletes itself.
class EngineDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EngineDialog(const QString &current, QWidget *parent);

signals:
    void chosen(const QString &engine);
};

} // namespace dw::gui
