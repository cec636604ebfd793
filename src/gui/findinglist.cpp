#include "gui/findinglist.h"

#include "gui/announce.h"
#include "gui/commandrow.h"
#include "gui/taborder.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "gui/wrappingbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

#include <algorithm>
#include <array>
#include <utility>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAnnounced = 3; ///< one listens to no more at a time

/// The icon in words.
QString meaningOf(const QString &icon)
{
    const std::array meanings{std::pair{"ok"_L1, FindingList::tr("Fine")},
                              std::pair{"warning"_L1, FindingList::tr("Warning")},
                              std::pair{"blocker"_L1, FindingList::tr("Serious")},
                              std::pair{"failed"_L1, FindingList::tr("Wrong")},
                              std::pair{"pending"_L1, FindingList::tr("Not known yet")},
                              std::pair{"running"_L1, FindingList::tr("Under way")},
                              std::pair{"unknown"_L1, FindingList::tr("Not known")},
                              std::pair{"added"_L1, FindingList::tr("Added")}};
    const auto found = std::find_if(meanings.begin(), meanings.end(),
                                    [&](const auto &each) { return each.first == icon; });
    return found == meanings.end() ? FindingList::tr("Note") : found->second;
}

QString sentenceOf(const Finding &finding)
{
    return u"%1: %2"_s.arg(meaningOf(finding.icon),
                           QStringList{finding.title, finding.text}.join(u' ').trimmed());
}

/// Names of the labels in a row.
const QString textName = u"findingText"_s, remedyName = u"findingRemedy"_s;

/// Whether the same widgets show both, with other words in the text and the remedy.
bool areAlike(const Finding &one, const Finding &other)
{
    Finding same = one;
    same.text = other.text;
    same.remedy = other.remedy;
    return same == other && one.text.isEmpty() == other.text.isEmpty() &&
           one.remedy.isEmpty() == other.remedy.isEmpty();
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FindingList::FindingList(QWidget *parent) : QWidget(parent)
{
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    m_dark = themeFor(palette()).dark;
}

void FindingList::setFindings(const QList<Finding> &findings)
{
    if (findings != m_findings) {
        const QList<Finding> before = std::exchange(m_findings, findings);
        if (!retell(before)) {
            rebuild();
        }
        if (m_announces) {
            announceNew(before);
        }
    }
}

void FindingList::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // it may be a button in there that led here
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    for (const Finding &finding : m_findings) {
        rows->addWidget(row(finding));
    }
    layout()->addWidget(m_rows);
    putInTabOrder(*this, *m_rows);
    // At once: a layout would only do so after the next painting. And all together: each time, the
    // whole window is laid out.
    if (isVisible()) {
        m_rows->show();
    }
}

/// While one types, the same findings name other things at each key: new widgets for them cost more
/// than all the texts. False: they are not the same, and nothing is done.
bool FindingList::retell(const QList<Finding> &before)
{
    if (!std::equal(before.begin(), before.end(), m_findings.begin(), m_findings.end(), areAlike)) {
        return false;
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Finding &finding = m_findings.at(i);
        if (finding == before.at(i)) {
            continue;
        }
        QWidget *row = m_rows->layout()->itemAt(int(i))->widget();
        row->setAccessibleName(sentenceOf(finding));
        for (const auto &[name, text] :
             {std::pair{textName, finding.text}, {remedyName, finding.remedy}}) {
            if (auto *label = row->findChild<QLabel *>(name, Qt::FindDirectChildrenOnly)) {
                label->setText(text);
            }
        }
    }
    return true;
}

void FindingList::announceNew(const QList<Finding> &before)
{
    qsizetype announced = 0;
    for (qsizetype i = 0; i < m_findings.size() && announced < mostAnnounced; ++i) {
        const Finding &finding = m_findings.at(i);
        if (!before.contains(finding)) {
            announce(m_rows->layout()->itemAt(int(i))->widget(), sentenceOf(finding));
            ++announced;
        }
    }
}

QWidget *FindingList::row(const Finding &finding)
{
    const Theme theme = themeFor(palette());
    auto *row = new QWidget(m_rows);
    row->setAccessibleName(sentenceOf(finding));
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);

    auto *icon = new QLabel(row);
    icon->setAccessibleName(meaningOf(finding.icon));
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
        text->setObjectName(textName);
        setTextColour(text, readableOn(palette().color(QPalette::Window), theme.muted));
        lines->addWidget(text);
    }
    if (!finding.remedy.isEmpty()) {
        auto *remedy = textLabel(finding.remedy, row);
        remedy->setObjectName(remedyName);
        lines->addWidget(remedy);
    }
    for (const QString &text : finding.commands) {
        lines->addWidget(commandRow(text, row));
    }
    if (!finding.more.isEmpty()) {
        auto *button = new WrappingButton(finding.moreLabel, row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, topic = finding.more] { emit moreRequested(topic); });
        lines->addWidget(button, 0, Qt::AlignLeft | Qt::AlignTop);
    }
    for (const SpecChange &change : finding.changes) {
        auto *button = new WrappingButton(change.label, row);
        button->setAutoDefault(false);
        button->setAccessibleDescription(finding.title);
        connect(button, &QPushButton::clicked, this,
                [this, change] { emit changeRequested(change); });
        lines->addWidget(button, 0, Qt::AlignLeft | Qt::AlignTop);
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
