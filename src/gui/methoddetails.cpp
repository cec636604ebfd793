#include "gui/methoddetails.h"

#include "gui/bulletlist.h"
#include "gui/comparisontable.h"
#include "gui/findinglist.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

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

/// A heading and, below it, what is returned.
template <typename Widget>
Widget *addSection(QVBoxLayout *column, const QString &title, QWidget *parent)
{
    if (column->count() > 0) {
        column->addSpacing(8);
    }
    auto *heading = new QLabel(title, parent);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);
    auto *widget = new Widget(parent);
    column->addWidget(widget);
    return widget;
}

} // namespace

MethodDetails::MethodDetails(QWidget *parent)
    : QWidget(parent), m_pages(new QVBoxLayout(this)), m_one(new QWidget(this))
{
    m_pages->setContentsMargins(2, 6, 8, 6);
    m_pages->addWidget(m_one);
    m_pages->addStretch(1);

    auto *columns = new QHBoxLayout(m_one);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(28);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(4);
        columns->addLayout(column, 1);
    }
    m_what = addSection<TextLabel>(left, tr("What it is"), m_one);
    m_what->setTextFormat(Qt::PlainText);
    m_useWhen = addSection<BulletList>(left, tr("Use it when"), m_one);
    m_avoidWhen = addSection<BulletList>(left, tr("Better not when"), m_one);
    m_needs = addSection<BulletList>(left, tr("What it needs"), m_one);
    left->addStretch(1);
    m_risks = addSection<FindingList>(right, tr("Risks in plain words"), m_one);
    m_risks->setObjectName(u"methodRisks"_s);
    right->addStretch(1);
}

void MethodDetails::setMethod(Method method)
{
    m_method = method;
    const MethodInfo &info = methodInfo(method);
    m_what->setText(info.what);
    m_useWhen->setItems(info.useWhen);
    m_avoidWhen->setItems(info.avoidWhen);
    m_needs->setItems(info.needs);
    QList<Finding> risks;
    for (const Risk &risk : info.risks) {
        risks.append({severityIcon(risk.severity), risk.title, risk.text, {}});
    }
    m_risks->setFindings(risks);
    if (m_table) {
        m_table->setMethod(method);
    }
}

void MethodDetails::setComparing(bool comparing)
{
    if (std::exchange(m_comparing, comparing) != comparing) {
        m_one->setVisible(!comparing);
        table()->setVisible(comparing);
    }
}

void MethodDetails::setMachine(const QList<MachineRow> &rows)
{
    m_machine = rows;
    if (m_table) {
        m_table->setMachine(rows);
    }
}

ComparisonTable *MethodDetails::table()
{
    if (!m_table) {
        m_table = new ComparisonTable(this);
        m_table->setMachine(m_machine);
        m_table->setMethod(m_method);
        m_pages->insertWidget(1, m_table);
    }
    return m_table;
}

} // namespace dw::gui
