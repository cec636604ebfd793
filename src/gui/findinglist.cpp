#include "gui/findinglist.h"

#include "gui/commandrow.h"
#include "gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace dw::gui {

namespace {

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FindingList::FindingList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_dark = themeFor(palette()).dark;
}

void FindingList::setFindings(const QList<Finding> &findings)
{
    if (findings != m_findings) {
        m_findings = findings;
        rebuild();
    }
}

void FindingList::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be a button in there that led here
        delete item;
    }
    for (const Finding &finding : m_findings) {
        m_layout->addWidget(row(finding));
    }
}

QWidget *FindingList::row(const Finding &finding)
{
    const Theme theme = themeFor(palette());
    auto *row = new QWidget(this);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);

    auto *icon = new QLabel(row);
    icon->setPixmap(themedIcon(finding.icon, theme).pixmap(QSize(16, 16), devicePixelRatioF()));
    icon->setFixedWidth(18);
    icon->setAlignment(Qt::AlignTop);
    columns->addWidget(icon, 0, Qt::AlignTop);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    auto *title = textLabel(finding.title, row);
    lines->addWidget(title);
    if (!finding.text.isEmpty()) {
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        auto *text = textLabel(finding.text, row);
        setTextColour(text, readableOn(palette().color(QPalette::Window), theme.muted));
        lines->addWidget(text);
    }
    if (!finding.remedy.isEmpty()) {
        lines->addWidget(textLabel(finding.remedy, row));
    }
    for (const QString &text : finding.commands) {
        lines->addWidget(commandRow(text, row));
    }
    if (!finding.more.isEmpty()) {
        auto *button = new QPushButton(finding.moreLabel, row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, topic = finding.more] { emit moreRequested(topic); });
        lines->addWidget(button, 0, Qt::AlignLeft);
    }
    for (const SpecChange &change : finding.changes) {
        auto *button = new QPushButton(change.label, row);
        button->setAutoDefault(false);
        button->setAccessibleDescription(finding.title);
        connect(button, &QPushButton::clicked, this,
                [this, change] { emit changeRequested(change); });
        lines->addWidget(button, 0, Qt::AlignLeft);
    }
    columns->addLayout(lines, 1);
    return row;
}

void FindingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && themeFor(palette()).dark != m_dark) {
        m_dark = !m_dark;
        rebuild();
    }
}

} // namespace dw::gui
