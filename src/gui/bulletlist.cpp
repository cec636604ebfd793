#include "gui/bulletlist.h"

#include "gui/textlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace dw::gui {

using namespace Qt::StringLiterals;

BulletList::BulletList(QWidget *parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(10, 0, 0, 0);
    m_rows->setHorizontalSpacing(6);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
}

void BulletList::setItems(const QStringList &items)
{
    if (items == m_items) {
        return;
    }
    m_items = items;
    for (QWidget *label : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        delete label;
    }
    for (int row = 0; row < items.size(); ++row) {
        auto *bullet = new QLabel(u"•"_s, this);
        auto *text = new TextLabel(this);
        text->setTextFormat(Qt::PlainText);
        text->setText(items.at(row));
        m_rows->addWidget(bullet, row, 0, Qt::AlignTop);
        m_rows->addWidget(text, row, 1);
        if (isVisible()) { // or they come with the list
            bullet->show();
            text->show();
        }
    }
}

} // namespace dw::gui
