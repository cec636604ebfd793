#include "gui/factrows.h"

#include "gui/textlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace dw::gui {

FactRows::FactRows(int spacing, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(spacing);
    m_grid->setColumnStretch(1, 1);
}

QLabel *FactRows::add(const QString &title, const QString &name)
{
    auto *label = new QLabel(title, this);
    auto *value = new TextLabel(this);
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setBuddy(value);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    m_titles.insert(value, label);
    return value;
}

void FactRows::set(QLabel *value, const QString &text)
{
    if (value->text() != text) {
        value->setText(text);
    }
    value->setVisible(!text.isEmpty());
    m_titles.value(value)->setVisible(!text.isEmpty());
}

} // namespace dw::gui
