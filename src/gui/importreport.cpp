#include "gui/importreport.h"

#include "gui/badge.h"
#include "gui/factrows.h"
#include "gui/theme.h"
#include "methods/catalogue.h"
#include "methods/planner.h"
#include "spec/validation.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

using Fate = ImportItem::Fate;

constexpr int mostRows = 500;
enum Column { SettingColumn, LineColumn, TextColumn };

QString headingOf(Fate fate, qsizetype settings)
{
    const int count = static_cast<int>(settings);
    switch (fate) {
    case Fate::NotKept:
        return ImportReport::tr("%n setting(s) not kept", nullptr, count);
    case Fate::Added:
        return ImportReport::tr("%n setting(s) added by the method or by default", nullptr, count);
    case Fate::Extra:
        return ImportReport::tr("%n setting(s) kept as they are", nullptr, count);
    case Fate::Understood:
        return ImportReport::tr("%n setting(s) understood", nullptr, count);
    }
    return {};
}

QString iconOf(Fate fate)
{
    return fate == Fate::NotKept ? u"warning"_s : fate == Fate::Added ? u"added"_s : u"ok"_s;
}

QString inOneLine(QString text)
{
    text.replace(u'\n', u' ');
    return text;
}

/// Rows as tall as their wrapped texts, which a tree doesn't make them by itself.
class WrappedRows : public QStyledItemDelegate
{
public:
    explicit WrappedRows(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() != TextColumn) {
            return size;
        }
        const int margin = m_tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        const QRect room(0, 0, m_tree->columnWidth(TextColumn) - 2 * margin, 10'000);
        const QRect needed = option.fontMetrics.boundingRect(
            room, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
        return {size.width(), std::max(size.height(), needed.height())};
    }

private:
    QTreeView *m_tree;
};

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ImportReport::ImportReport(QWidget *parent)
    : QWidget(parent), m_text(plainLabel(this)), m_verdict(new Badge(this)),
      m_settings(new FactRows(4, this)), m_items(new QTreeWidget(this))
{
    m_text->setObjectName(u"reportText"_s);
    m_verdict->setObjectName(u"reportVerdict"_s);
    m_verdict->setWordWrap(false);
    m_method = m_settings->add(tr("Method:"), u"reportMethod"_s);
    m_server = m_settings->add(tr("Server:"), u"reportServer"_s);
    m_image = m_settings->add(tr("Image:"), u"reportImage"_s);
    m_name = m_settings->add(tr("Name:"), u"reportName"_s);
    m_issues = m_settings->add(tr("To correct:"), u"reportIssues"_s);

    m_items->setObjectName(u"reportItems"_s);
    m_items->setAccessibleName(tr("What became of each setting"));
    m_items->setWhatsThis(tr("Each part of what was read: whether it is understood, kept as it is, "
                             "not kept, or added, and why."));
    m_items->setHeaderLabels({tr("Setting"), tr("Line"), tr("What becomes of it")});
    m_items->setWordWrap(true);
    m_items->setItemDelegate(new WrappedRows(m_items));
    connect(m_items->header(), &QHeaderView::sectionResized, m_items, &QTreeView::doItemsLayout);
    m_items->setAllColumnsShowFocus(true);
    m_items->setSelectionMode(QAbstractItemView::NoSelection);
    m_items->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_items->header()->setSectionResizeMode(LineColumn, QHeaderView::ResizeToContents);
    m_items->header()->setStretchLastSection(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_verdict, 0, Qt::AlignLeading);
    layout->addWidget(m_text);
    layout->addWidget(m_settings);
    layout->addWidget(m_items, 1);
    layout->addStretch();
    m_dark = themeFor(palette()).dark;
    showHint({});
}

void ImportReport::showHint(const QString &text)
{
    m_import.reset();
    m_verdict->hide();
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_settings->hide();
    m_items->hide();
}

void ImportReport::showError(const Error &error)
{
    showHint(describe(error));
    m_verdict->show(Badge::Tone::Danger, tr("No settings can be made of this"));
    m_verdict->setVisible(true);
}

void ImportReport::showImport(const Import &import, const HostFacts &facts)
{
    m_import = import;
    const auto lost =
        std::count_if(import.items.begin(), import.items.end(),
                      [](const ImportItem &item) { return item.fate == Fate::NotKept; });
    if (lost > 0) {
        m_verdict->show(Badge::Tone::Warning, headingOf(Fate::NotKept, lost));
    } else {
        m_verdict->show(Badge::Tone::Good, tr("Everything in it is kept"));
    }
    m_verdict->setVisible(true);
    m_text->hide();
    showSettings(import.spec, facts);
    m_settings->show();
    m_items->setVisible(!import.items.isEmpty());
    showItems();
}

void ImportReport::showSettings(const AgentSpec &spec, const HostFacts &facts)
{
    m_settings->set(m_method, methodInfo(spec.method).title);
    m_settings->set(m_server, spec.trialServer ? tr("a new one for trials, made with the agents")
                              : spec.serverUrl.isEmpty()
                                  ? tr("not in it: enter it on the next page")
                                  : spec.serverUrl);
    m_settings->set(m_image, spec.image.isEmpty()
                                 ? tr("%1, the method’s own").arg(defaultImage(spec, facts))
                                 : spec.image);
    m_settings->set(m_name, spec.count == 1
                                ? spec.name
                                : tr("%1, %n agent(s)", nullptr, spec.count).arg(spec.name));
    QStringList errors;
    for (const SpecIssue &issue : validateSpec(spec)) {
        if (issue.isError && (issue.field != "serverUrl"_L1 || !spec.serverUrl.isEmpty())) {
            errors.append(issue.message);
        }
    }
    m_settings->set(m_issues, errors.join(u'\n'));
}

void ImportReport::showItems()
{
    m_items->clear();
    // What is lost comes first: it is what one has to know.
    for (const Fate fate : {Fate::NotKept, Fate::Added, Fate::Extra, Fate::Understood}) {
        addGroup(fate);
    }
}

void ImportReport::addGroup(Fate fate)
{
    QList<const ImportItem *> members;
    for (const ImportItem &item : m_import->items) {
        if (item.fate == fate) {
            members.append(&item);
        }
    }
    if (members.isEmpty()) {
        return;
    }
    auto *group = new QTreeWidgetItem(m_items, {headingOf(fate, members.size())});
    group->setFirstColumnSpanned(true);
    group->setIcon(0, themedIcon(iconOf(fate), themeFor(palette())));
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const ImportItem *member : members) {
        if (group->childCount() == mostRows) {
            auto *rest =
                new QTreeWidgetItem(group, {tr("… and %1 more").arg(members.size() - mostRows)});
            rest->setFirstColumnSpanned(true);
            break;
        }
        const QString line = member->line > 0 ? QString::number(member->line) : QString();
        auto *row = new QTreeWidgetItem(group, {inOneLine(member->setting), line, member->text});
        row->setFont(SettingColumn, code);
        row->setToolTip(SettingColumn, member->setting);
        row->setToolTip(TextColumn, member->text);
        for (const Column column : {SettingColumn, LineColumn, TextColumn}) {
            const Qt::Alignment side = column == LineColumn ? Qt::AlignRight : Qt::AlignLeft;
            row->setTextAlignment(column, Qt::AlignTop | side);
        }
    }
    group->setExpanded(fate != Fate::Understood);
}

void ImportReport::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && themeFor(palette()).dark != m_dark) {
        m_dark = !m_dark;
        if (m_import) {
            showItems();
        }
    }
}

} // namespace dw::gui
