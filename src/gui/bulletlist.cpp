#include "gui/bulletlist.h"

#include "gui/textlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

namespace dw::gui {

namespace {

constexpr int indent = 24;
constexpr int bulletAt = 10; // from where one begins to read
constexpr int diameter = 4;

} // namespace

BulletList::BulletList(QWidget *parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(0);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnMinimumWidth(0, indent);
    m_rows->setColumnStretch(1, 1);
}

void BulletList::setItems(const QStringList &items)
{
    if (items == m_items) {
        return;
    }
    m_items = items;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &item : items) {
        auto *text = new TextLabel(this);
        text->setTextFormat(Qt::PlainText);
        text->setText(item);
        m_rows->addWidget(text, m_rows->count(), 1);
        if (isVisible()) { // or it comes with the list
            text->show();
        }
    }
}

/// Painted: a screen reader has no use for a bullet by itself.
void BulletList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().windowText());
    const int firstLine = fontMetrics().height() / 2;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QRect bullet(bulletAt, m_rows->itemAt(i)->geometry().top() + firstLine - 1, diameter,
                           diameter);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), bullet));
    }
}

} // namespace dw::gui
