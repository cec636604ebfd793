#include "gui/comparisontable.h"

#include "gui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int reasonRole = Qt::UserRole;
constexpr int padding = 8;

// A header takes flags of texts where it asks for an alignment.
constexpr int wrapping = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);
QTableWidgetItem *textItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return item;
}

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(u"comparisonTable"_s);
    setAccessibleName(tr("The methods compared"));
    setWhatsThis(tr("How the three methods differ on this machine. Select a cell to read what it "
                    "rests on."));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment(wrapping));
    horizontalHeader()->setFixedHeight(2 * fontMetrics().height() + padding);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    const QList<MethodInfo> &methods = methodCatalogue();
    setColumnCount(int(methods.size()));
    for (int column = 0; column < methods.size(); ++column) {
        setHorizontalHeaderItem(column, new QTableWidgetItem(methods.at(column).title));
    }
    connect(this, &QTableWidget::currentItemChanged, this, &ComparisonTable::explain);
    rebuild();
}

void ComparisonTable::setMachine(const QList<MachineRow> &rows)
{
    if (rows != m_machine) {
        m_machine = rows;
        rebuild();
    }
}

void ComparisonTable::setMethod(Method method)
{
    m_method = method;
    paintCells();
}

/// What is known of the machine comes first; general words fill in what does not depend on it.
void ComparisonTable::rebuild()
{
    setCurrentItem(nullptr);
    setRowCount(0);
    for (const MachineRow &row : std::as_const(m_machine)) {
        addRow(row.title, row.cells);
    }
    for (const ComparisonRow &row : comparisonRows()) {
        const bool isKnown = std::any_of(m_machine.cbegin(), m_machine.cend(),
                                         [&row](const MachineRow &m) { return m.key == row.key; });
        // Whether this is Docker Desktop, the engine has told.
        if (isKnown || (!m_machine.isEmpty() && row.key == u"dockerDesktop"_s)) {
            continue;
        }
        QMap<Method, ComparisonCell> cells;
        for (const MethodInfo &info : methodCatalogue()) {
            cells.insert(info.method, {info.comparison.value(row.key), {}});
        }
        addRow(row.title, cells);
    }
    paintCells();
    fit();
}

/// Each row has a second one below it, hidden until a cell of the first is asked for its reason.
void ComparisonTable::addRow(const QString &title, const QMap<Method, ComparisonCell> &cells)
{
    const int row = rowCount();
    setRowCount(row + 2);
    setVerticalHeaderItem(row, new QTableWidgetItem(title));
    setVerticalHeaderItem(row + 1, new QTableWidgetItem());
    const QList<MethodInfo> &methods = methodCatalogue();
    for (int column = 0; column < methods.size(); ++column) {
        const ComparisonCell cell = cells.value(methods.at(column).method);
        QTableWidgetItem *item = textItem(cell.text);
        item->setData(reasonRole, cell.reason);
        item->setData(Qt::AccessibleDescriptionRole, cell.reason);
        if (!cell.reason.isEmpty()) {
            item->setToolTip(tr("Select this to read what it rests on."));
        }
        setItem(row, column, item);
    }
    QTableWidgetItem *reason = textItem({});
    reason->setFlags(Qt::NoItemFlags); // the arrow keys pass over it
    setItem(row + 1, 0, reason);
    setSpan(row + 1, 0, 1, columnCount());
    setRowHidden(row + 1, true);
}

void ComparisonTable::explain()
{
    const QTableWidgetItem *current = currentItem();
    for (int row = 0; row < rowCount(); row += 2) {
        const QString reason =
            current && current->row() == row ? current->data(reasonRole).toString() : QString();
        item(row + 1, 0)->setText(reason);
        setRowHidden(row + 1, reason.isEmpty());
    }
    fit();
    if (!current) {
        return;
    }
    // What scrolls is around the table, which shows all of itself.
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            const QRect cell = visualItemRect(current).translated(viewport()->pos());
            const int below = rowHeight(current->row() + 1);
            const QPoint end = mapTo(area->widget(), cell.bottomLeft() + QPoint(0, below));
            area->ensureVisible(0, end.y(), 0, padding);
            area->ensureVisible(0, mapTo(area->widget(), cell.topLeft()).y(), 0, padding);
            return;
        }
    }
}

void ComparisonTable::fit()
{
    resizeRowsToContents();
    int height = horizontalHeader()->height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); row += 2) {
        setRowHeight(row, rowHeight(row) + padding);
        height += rowHeight(row);
        if (!isRowHidden(row + 1)) {
            // As wide as all columns together, which the table itself does not reckon with.
            const QRect room(0, 0, viewport()->width() - 2 * padding, 100'000);
            const QString text = item(row + 1, 0)->text();
            setRowHeight(row + 1,
                         fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() +
                             2 * padding);
            height += rowHeight(row + 1);
        }
    }
    setFixedHeight(height);
}

void ComparisonTable::paintCells()
{
    const Theme theme = themeFor(palette());
    const QList<MethodInfo> &methods = methodCatalogue();
    for (int row = 0; row < rowCount(); row += 2) {
        for (int column = 0; column < columnCount(); ++column) {
            const bool isChosen = methods.at(column).method == m_method;
            item(row, column)->setBackground(isChosen ? theme.accentFill : theme.surface);
            item(row, column)->setForeground(theme.ink);
        }
        item(row + 1, 0)->setBackground(theme.panel);
        item(row + 1, 0)->setForeground(theme.ink);
    }
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        QMetaObject::invokeMethod(this, &ComparisonTable::fit, Qt::QueuedConnection);
    }
}

void ComparisonTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && rowCount() > 0) {
        paintCells();
    }
}

} // namespace dw::gui
