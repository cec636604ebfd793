#include "gui/commandrow.h"

#include "gui/announce.h"
#include "gui/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace dw::gui {

using namespace std::chrono_literals;

namespace {

/// The button says for a moment that it has done what it is for.
void sayCopied(QToolButton *copy)
{
    if (copy->property("isDone").toBool()) {
        return; // it says so
    }
    const QString copied = QApplication::translate("CommandRow", "Copied");
    copy->setProperty("isDone", true);
    copy->setText(copied);
    const QString name = copy->accessibleName();
    copy->setAccessibleName(copied);
    announce(copy, copied);
    QTimer::singleShot(3s, copy, [copy, name] {
        copy->setProperty("isDone", false);
        copy->setText(QApplication::translate("CommandRow", "Copy"));
        copy->setAccessibleName(name);
    });
}

} // namespace

QWidget *commandRow(const QString &text, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(text, row);
    label->setTextFormat(Qt::PlainText);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setBackgroundRole(QPalette::Base);
    label->setForegroundRole(QPalette::Text);
    label->setAutoFillBackground(true);
    label->setContentsMargins(6, 3, 6, 3);
    columns->addWidget(label, 1);
    auto *copy = new QToolButton(row);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setAccessibleName(QApplication::translate("CommandRow", "Copy the command %1").arg(text));
    // As wide as either of its texts: nothing beside it moves.
    copy->setText(QApplication::translate("CommandRow", "Copied"));
    const int width = copy->sizeHint().width();
    copy->setText(QApplication::translate("CommandRow", "Copy"));
    copy->setMinimumWidth(std::max(width, copy->sizeHint().width()));
    QObject::connect(copy, &QToolButton::clicked, row, [text, copy] {
        QApplication::clipboard()->setText(text);
        sayCopied(copy);
    });
    columns->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

} // namespace dw::gui
