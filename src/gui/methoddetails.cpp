#include "gui/methoddetails.h"

#include "gui/findinglist.h"
#include "gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
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
    return u"unknown"_s;
}

} // namespace

MethodDetails::MethodDetails(QWidget *parent)
    : QWidget(parent), m_one(new QWidget(this)), m_table(new QTableWidget(this))
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

    buildTable();
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

    auto *text = new QLabel(m_one);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    return text;
}

void MethodDetails::setMethod(Method method)
{
    m_method = method;
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
    markColumn();
}

void MethodDetails::setComparing(bool comparing)
{
    m_one->setVisible(!comparing);
    m_table->setVisible(comparing);
    fitTable();
}

void MethodDetails::buildTable()
{
    const QList<ComparisonRow> rows = comparisonRows();
    const QList<MethodInfo> &methods = methodCatalogue();
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setAccessibleName(tr("The methods compared"));
    m_table->setRowCount(int(rows.size()));
    m_table->setColumnCount(int(methods.size()));
    for (int column = 0; column < methods.size(); ++column) {
        auto *header = new QTableWidgetItem(methods.at(column).title);
        header->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_table->setHorizontalHeaderItem(column, header);
        for (int row = 0; row < rows.size(); ++row) {
            auto *cell =
                new QTableWidgetItem(methods.at(column).comparison.value(rows.at(row).key));
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(rows.at(row).title));
    }
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    markColumn();
}

/// The scroll area around this scrolls; the table shows all of itself.
void MethodDetails::fitTable()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setRowHeight(row, m_table->rowHeight(row) + 8);
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

bool MethodDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &MethodDetails::fitTable, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void MethodDetails::markColumn()
{
    const Theme theme = themeFor(palette());
    const QList<MethodInfo> &methods = methodCatalogue();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const bool chosen = methods.at(column).method == m_method;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            QTableWidgetItem *cell = m_table->item(row, column);
            cell->setBackground(chosen ? theme.accentFill : theme.surface);
            cell->setForeground(theme.ink);
        }
    }
}

void MethodDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markColumn();
    }
}

} // namespace dw::gui
