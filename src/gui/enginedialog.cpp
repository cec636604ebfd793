#include "gui/enginedialog.h"

#include "gui/clearbutton.h"
#include "gui/theme.h"

#include "ui_enginedialog.h"

namespace dw::gui {

EngineDialog::EngineDialog(const QString &current, QWidget *parent) : QDialog(parent)
{
    Ui::EngineDialog ui;
    ui.setupUi(this);
    keepHintsReadable(this);
    nameClearButtons(this);
    setAttribute(Qt::WA_DeleteOnClose);
    ui.engine->setText(current);
    ui.engine->selectAll();
    ui.engine->setFocus();
    connect(ui.buttons, &QDialogButtonBox::accepted, this, [this, edit = ui.engine] {
        emit chosen(edit->text().trimmed());
        accept();
    });
    connect(ui.buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace dw::gui
