#include "gui/setupsteps.h"

#include "gui/commandrow.h"
#include "gui/findinglist.h"
#include "gui/taborder.h"
#include "gui/textlabel.h"
#include "gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 22;

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SetupSteps::SetupSteps(QWidget *parent) : QWidget(parent), m_dark(themeFor(palette()).dark)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(4, 0, 8, 0); // the focus ring has room
    lines->setSpacing(18);
}

void SetupSteps::setSteps(const QList<SetupStep> &steps)
{
    if (steps != m_steps) {
        m_steps = steps;
        rebuild();
    }
}

void SetupSteps::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < m_steps.size(); ++i) {
        QWidget *made = stepWidget(i + 1, m_steps.at(i));
        layout()->addWidget(made);
        made->show(); // at once: a layout would only do so after the next painting
    }
    static_cast<QVBoxLayout *>(layout())->addStretch(1);
    putInTabOrder(*this, *this);
}

QWidget *SetupSteps::stepWidget(int number, const SetupStep &step)
{
    const Theme theme = themeFor(palette());
    auto *widget = new QWidget(this);
    auto *columns = new QHBoxLayout(widget);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *numberLabel = new QLabel(u"%1."_s.arg(number), widget);
    QFont bold = numberLabel->font();
    bold.setBold(true);
    numberLabel->setFont(bold);
    numberLabel->setFixedWidth(numberWidth);
    columns->addWidget(numberLabel, 0, Qt::AlignTop);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(textLabel(step.text, widget));
    if (!step.interrupts.isEmpty()) {
        auto *line = new QHBoxLayout;
        auto *icon = new QLabel(widget);
        icon->setAccessibleName(FindingList::tr("Warning"));
        icon->setPixmap(themedIcon(u"warning"_s, theme).pixmap(QSize(16, 16), devicePixelRatioF()));
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addWidget(textLabel(step.interrupts, widget), 1);
        lines->addLayout(line);
    }
    for (const QString &command : step.commands) {
        lines->addWidget(commandRow(command, widget));
    }
    if (!step.check.isEmpty()) {
        const QString expected = QString(step.expected).replace(u'\n', u' ');
        auto *label = textLabel(step.commands.isEmpty()
                                    ? tr("It has to show: %1").arg(expected)
                                    : tr("To see that it worked; it has to show: %1").arg(expected),
                                widget);
        setTextColour(label, readableOn(palette().color(QPalette::Window), theme.muted));
        lines->addWidget(label);
        lines->addWidget(commandRow(step.check, widget));
    }
    columns->addLayout(lines, 1);
    return widget;
}

void SetupSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && themeFor(palette()).dark != m_dark) {
        m_dark = !m_dark;
        rebuild();
    }
}

} // namespace dw::gui
