#include "gui/commandrow.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dw::gui {

QWidget *commandRow(const QString &text, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(text, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setBackgroundRole(QPalette::Base);
    label->setForegroundRole(QPalette::Text);
    label->setAutoFillBackground(true);
    label->setContentsMargins(6, 3, 6, 3);
    columns->addWidget(label, 1);
    auto *copy = new QToolButton(row);
    copy->setText(QApplication::translate("CommandRow", "Copy"));
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setAccessibleName(QApplication::translate("CommandRow", "Copy the command %1").arg(text));
    QObject::connect(copy, &QToolButton::clicked, row,
                     [text] { QApplication::clipboard()->setText(text); });
    columns->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

} // namespace dw::gui
