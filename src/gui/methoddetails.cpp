#include "gui/methoddetails.h"

#include "gui/comparisontable.h"
#include "gui/findinglist.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

/// A list as rich text, so that bullets hang.
QString bullets(const QStringList &items)
{
    QString html = u"<ul style='margin:0 0 0 -22px'>"_s;
    for (const QString &item : items) {
        html += u"<li style='margin-bottom:4px'>"_s + item.toHtmlEscaped() + u"</li>"_s;
    }
    return html + u"</ul>"_s;
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return u"blocker"_s;
    case Severity::Medium:
        return u"warning"_s;
    case Severity::Low:
        break;
    }
    return u"note"_s;
}

} // namespace

MethodDetails::MethodDetails(QWidget *parent)
    : QWidget(parent), m_one(new QWidget(this)), m_table(new ComparisonTable(this))
{
    auto *pages = new QVBoxLayout(this);
    pages->setContentsMargins(2, 6, 8, 6);
    pages->addWidget(m_one);
    pages->addWidget(m_table);
    pages->addStretch(1);

    auto *columns = new QHBoxLayout(m_one);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(28);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(4);
        columns->addLayout(column, 1);
    }
    m_what = addSection(left, tr("What it is"));
    m_useWhen = addSection(left, tr("Use it when"));
    m_avoidWhen = addSection(left, tr("Better not when"));
    m_needs = addSection(left, tr("What it needs"));
    left->addStretch(1);

    addSection(right, tr("Risks in plain words"))->hide();
    m_risks = new FindingList(m_one);
    m_risks->setObjectName(u"methodRisks"_s);
    right->addWidget(m_risks);
    right->addStretch(1);

    setComparing(false);
}

QLabel *MethodDetails::addSection(QVBoxLayout *column, const QString &title)
{
    if (column->count() > 0) {
        column->addSpacing(8);
    }
    auto *heading = new QLabel(title, m_one);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);

    auto *text = new TextLabel(m_one);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(text);
    return text;
}

void MethodDetails::setMethod(Method method)
{
    const MethodInfo &info = methodInfo(method);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setText(info.what);
    m_useWhen->setText(bullets(info.useWhen));
    m_avoidWhen->setText(bullets(info.avoidWhen));
    m_needs->setText(bullets(info.needs));
    QList<Finding> risks;
    for (const Risk &risk : info.risks) {
        risks.append({severityIcon(risk.severity), risk.title, risk.text, {}});
    }
    m_risks->setFindings(risks);
    m_table->setMethod(method);
}

void MethodDetails::setComparing(bool comparing)
{
    m_one->setVisible(!comparing);
    m_table->setVisible(comparing);
}

void MethodDetails::setMachine(const QList<MachineRow> &rows)
{
    m_table->setMachine(rows);
}

} // namespace dw::gui
