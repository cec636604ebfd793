#include "layoutchecks.h"

#include "gui/stepheader.h"
#include "gui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Fonts are measured in fractions of a pixel, and drawn in whole ones.
constexpr int tolerance = 1;

QList<const QWidget *> visibleIn(const QWidget &window)
{
    QList<const QWidget *> widgets;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window) {
            widgets.append(widget);
        }
    }
    return widgets;
}

QString withoutKeys(QString text)
{
    return text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
}

/// Within the frame of a field, without the room that its buttons take whether they are seen or
/// not.
QRect roomForText(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit);
    QRect room = edit.hasFrame()
                     ? edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit)
                     : edit.rect();
    for (const QToolButton *button : edit.findChildren<QToolButton *>()) {
        if (!button->defaultAction() || !button->defaultAction()->isVisible()) {
            continue;
        }
        if (edit.isLeftToRight()) {
            room.setRight(std::min(room.right(), button->x()));
        } else {
            room.setLeft(std::max(room.left(), button->geometry().right()));
        }
    }
    return room;
}

/// Its text is for screen readers.
bool isIconOnly(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty()) {
        return false;
    }
    const QSize needed = label.minimumSizeHint();
    if (label.wordWrap()) {
        return label.width() + tolerance < needed.width() || // a single word
               label.height() + tolerance < label.heightForWidth(label.width());
    }
    return label.width() + tolerance < needed.width() ||
           label.height() + tolerance < needed.height();
}

bool isCut(const QAbstractButton &button)
{
    if (isIconOnly(button)) {
        return false;
    }
    QSize needed = button.minimumSizeHint();
    if (button.hasHeightForWidth()) {
        needed.setHeight(button.heightForWidth(button.width()));
    }
    return button.text().size() > 1 && // "+" is drawn
           (button.width() + tolerance < needed.width() ||
            button.height() + tolerance < needed.height());
}

bool isCut(const QComboBox &choice)
{
    if (choice.isEditable()) {
        return false; // what is typed scrolls
    }
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.editable = false;
    option.subControls = QStyle::SC_All;
    const QRect room = choice.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                      QStyle::SC_ComboBoxEditField, &choice);
    return choice.fontMetrics().horizontalAdvance(choice.currentText()) > room.width() + tolerance;
}

/// What an empty field says of itself.
bool isCut(const QLineEdit &edit)
{
    if (!edit.text().isEmpty() || edit.placeholderText().isEmpty()) {
        return false;
    }
    constexpr int margin = 2; // on each side of the text
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) >
           roomForText(edit).width() - 2 * margin + tolerance;
}

bool isCut(const QPlainTextEdit &edit)
{
    if (!edit.toPlainText().isEmpty() || edit.placeholderText().isEmpty()) {
        return false;
    }
    const int margin = int(edit.document()->documentMargin());
    const QRect room = edit.viewport()->rect().adjusted(margin, margin, -margin, 0);
    const QRect needed = edit.fontMetrics().boundingRect(QRect(0, 0, room.width(), 100'000),
                                                         Qt::TextWordWrap, edit.placeholderText());
    return needed.height() > room.height() + tolerance || needed.width() > room.width() + tolerance;
}

QStringList cutTabs(const QTabBar &tabs)
{
    QStringList cut;
    for (int i = 0; i < tabs.count(); ++i) {
        const QString text = withoutKeys(tabs.tabText(i));
        const bool isElided =
            tabs.fontMetrics().horizontalAdvance(text) > tabs.tabRect(i).width() + tolerance;
        if (isElided || !tabs.rect().adjusted(-2, -2, 2, 2).contains(tabs.tabRect(i))) {
            cut.append(describeText(tabs, text));
        }
    }
    return cut;
}

QStringList cutHeadings(const QHeaderView &header)
{
    QStringList cut;
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int i = 0; i < header.count(); ++i) {
        const QString text =
            header.model()->headerData(i, header.orientation(), Qt::DisplayRole).toString();
        if (header.isSectionHidden(i) || text.isEmpty()) {
            continue;
        }
        const bool isAcross = header.orientation() == Qt::Horizontal;
        const QSize room(isAcross ? header.sectionSize(i) : header.width(),
                         isAcross ? header.height() : header.sectionSize(i));
        const int flags = int(header.defaultAlignment()) & Qt::TextWordWrap;
        const QRect needed = header.fontMetrics().boundingRect(
            QRect(0, 0, room.width() - 2 * margin, 100'000), flags, text);
        if (needed.width() + 2 * margin > room.width() + tolerance ||
            needed.height() > room.height() + tolerance) {
            cut.append(describeText(header, text));
        }
    }
    return cut;
}

QStringList cutEntries(const QAbstractItemView &view)
{
    QStringList cut;
    const QAbstractItemModel *model = view.model();
    QModelIndex index = model ? view.indexAt(QPoint(4, 4)) : QModelIndex();
    const int first = index.isValid() ? index.row() : 0;
    const QModelIndex root = index.isValid() ? index.parent() : view.rootIndex();
    for (int row = first; model && row < model->rowCount(root); ++row) {
        for (int column = 0; column < model->columnCount(root); ++column) {
            index = model->index(row, column, root);
            const QRect room = view.visualRect(index);
            if (room.isEmpty() || room.top() > view.viewport()->height()) {
                continue;
            }
            const QString text = index.data(Qt::DisplayRole).toString();
            const QSize needed = view.sizeHintForIndex(index);
            const bool fits = needed.width() <= room.width() + tolerance ||
                              needed.height() <= room.height() + tolerance;
            const bool isToldWhole = index.data(Qt::ToolTipRole).toString().contains(text);
            if (!text.isEmpty() && !fits && !isToldWhole) {
                cut.append(describeText(view, text));
            }
        }
    }
    return cut;
}

/// What most of `area` is drawn in, which is what a text in it stands on. Colours that hardly
/// differ count as one: each line of a gradient has its own, and of them alone none would be the
/// most.
QColor groundIn(const QImage &picture, const QRect &area)
{
    constexpr QRgb alike = 0xfff0f0f0;
    const QRect seen = area.intersected(picture.rect());
    QHash<QRgb, QHash<QRgb, int>> counts;
    QHash<QRgb, int> sums;
    for (int y = seen.top(); y <= seen.bottom(); y += 2) {
        for (int x = seen.left(); x <= seen.right(); x += 2) {
            const QRgb colour = picture.pixel(x, y);
            ++counts[colour & alike][colour];
            ++sums[colour & alike];
        }
    }
    if (sums.isEmpty()) {
        return {};
    }
    const auto most = std::max_element(sums.cbegin(), sums.cend());
    const QHash<QRgb, int> &shades = counts[most.key()];
    return std::max_element(shades.cbegin(), shades.cend()).key();
}

/// Of what stands in `page`, that which reaches farthest to the right as narrow as it gets.
QString farthestIn(const QWidget &page)
{
    int farthest = 0;
    QString found;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const int end = widget->mapTo(&page, QPoint()).x() +
                        std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
        if (widget->isVisible() && !widget->layout() && end > farthest) {
            farthest = end;
            const auto *label = qobject_cast<const QLabel *>(widget);
            found = describeText(*widget, label ? label->text() : QString());
        }
    }
    return found;
}

/// What answers to which letter.
class KeyUses
{
public:
    void note(const QString &text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty()) {
            m_uses.insert(keys.toString().back().toUpper(), text);
        }
    }

    QStringList clashes() const
    {
        QStringList clashes;
        for (const QChar letter : m_uses.uniqueKeys()) {
            if (m_uses.count(letter) > 1) {
                clashes.append(letter + u": "_s + m_uses.values(letter).join(u" | "_s));
            }
        }
        return clashes;
    }

private:
    QMultiMap<QChar, QString> m_uses;
};

/// Whether it lies in a layout beside `other`, instead of on top of it.
bool isLaidOut(const QWidget *widget)
{
    return !widget->isWindow() && !qobject_cast<const QSplitterHandle *>(widget) &&
           !qobject_cast<const QScrollBar *>(widget);
}

/// What holds widgets side by side: a layout or a splitter.
bool holdsSideBySide(const QWidget *parent)
{
    return parent->layout() || qobject_cast<const QSplitter *>(parent);
}

} // namespace

QString describeText(const QWidget &widget, const QString &text)
{
    return widget.objectName() + u" ("_s + QString::fromLatin1(widget.metaObject()->className()) +
           u"): "_s + text.left(100);
}

QStringList cutOffIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : visibleIn(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            cut += isCut(*label) ? QStringList{describeText(*label, label->text())} : QStringList();
        } else if (widget->objectName() == "qt_toolbar_ext_button"_L1) {
            cut.append(describeText(*widget->parentWidget(), u"not all of it has room"_s));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            cut +=
                isCut(*button) ? QStringList{describeText(*button, button->text())} : QStringList();
        } else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
            cut += isCut(*choice) ? QStringList{describeText(*choice, choice->currentText())}
                                  : QStringList();
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            cut += isCut(*edit) ? QStringList{describeText(*edit, edit->placeholderText())}
                                : QStringList();
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
            cut += isCut(*text) ? QStringList{describeText(*text, text->placeholderText())}
                                : QStringList();
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            cut += cutTabs(*tabs);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            cut += cutHeadings(*header);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            cut += cutEntries(*view);
        } else if (const auto *steps = qobject_cast<const dw::gui::StepHeader *>(widget)) {
            if (steps->width() + tolerance < steps->minimumSizeHint().width()) {
                cut.append(describeText(*steps, steps->accessibleName()));
            }
        }
    }
    return cut;
}

QStringList overlapsIn(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> parents = visibleIn(window);
    parents.prepend(&window);
    for (const QWidget *parent : std::as_const(parents)) {
        if (!holdsSideBySide(parent)) {
            continue;
        }
        QList<const QWidget *> children;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && widget->isVisible() && isLaidOut(widget) && !widget->rect().isEmpty()) {
                children.append(widget);
            }
        }
        const QRect room = parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
        for (qsizetype i = 0; i < children.size(); ++i) {
            const QRect area = children[i]->geometry();
            const auto *label = qobject_cast<const QLabel *>(children[i]);
            if (!room.contains(area)) {
                found.append(u"out of "_s + parent->objectName() + u": "_s +
                             describeText(*children[i], label ? label->text() : QString()));
            }
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QRect common = area.intersected(children[j]->geometry());
                if (common.width() > tolerance && common.height() > tolerance) {
                    found.append(describeText(*children[i], label ? label->text() : QString()) +
                                 u" and "_s + describeText(*children[j], {}));
                }
            }
        }
    }
    return found;
}

QStringList tooWideIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleIn(window)) {
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->widget() && area->widgetResizable() &&
            area->widget()->width() > area->viewport()->width() + tolerance) {
            found.append(u"%1: %2 of %3 for %4"_s.arg(area->objectName())
                             .arg(area->widget()->width())
                             .arg(area->viewport()->width())
                             .arg(farthestIn(*area->widget())));
        }
    }
    return found;
}

QStringList nestedScrollBarsIn(const QWidget &window)
{
    const auto barOf = [](const QAbstractScrollArea *area, Qt::Orientation orientation) {
        const QScrollBar *bar =
            orientation == Qt::Vertical ? area->verticalScrollBar() : area->horizontalScrollBar();
        return bar->isVisible() && bar->maximum() > bar->minimum() ? bar : nullptr;
    };
    QStringList found;
    for (const QWidget *widget : visibleIn(window)) {
        const auto *inner = qobject_cast<const QAbstractScrollArea *>(widget);
        for (const auto orientation : {Qt::Vertical, Qt::Horizontal}) {
            if (!inner || !barOf(inner, orientation)) {
                continue;
            }
            for (const QWidget *around = inner->parentWidget(); around;
                 around = around->parentWidget()) {
                const auto *outer = qobject_cast<const QAbstractScrollArea *>(around);
                if (outer && barOf(outer, orientation)) {
                    found.append(inner->objectName() + u" in "_s + outer->objectName());
                }
            }
        }
    }
    return found;
}

QStringList underFocusRingIn(const QWidget &window)
{
    constexpr int thickness = 2;
    QStringList found;
    for (const QWidget *holder : visibleIn(window)) {
        const auto *area = qobject_cast<const QScrollArea *>(holder);
        if (!area || !(area->focusPolicy() & Qt::TabFocus) || !area->widget()) {
            continue;
        }
        for (const QWidget *widget : area->widget()->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool isSeen =
                label ? !label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull()
                      : qobject_cast<const QAbstractButton *>(widget) ||
                            qobject_cast<const QLineEdit *>(widget);
            const int left = widget->mapTo(area, QPoint()).x();
            if (widget->isVisible() && isSeen &&
                (left < thickness || left + widget->width() > area->width() - thickness)) {
                found.append(area->objectName() + u": "_s +
                             describeText(*widget, label ? label->text() : QString()));
            }
        }
    }
    return found;
}

QStringList paleTextsIn(const QWidget &window, const QImage &picture)
{
    constexpr double needed = 4.5;
    constexpr int frame = 3; // of a button
    QStringList pale;
    const auto check = [&](const QWidget &widget, const QString &text, const QColor &ink,
                           const QRect &room) {
        const QRect area =
            QRect(widget.mapTo(&window, QPoint()), widget.size()).intersected(picture.rect());
        const QRegion inSight = widget.visibleRegion().intersected(room);
        // Of what is nearly scrolled out of sight only an edge is seen, with no text on it, and
        // perhaps with the frame of what scrolls.
        const int readable = widget.fontMetrics().height() / 2;
        if (text.trimmed().isEmpty() || area.isEmpty() ||
            inSight.boundingRect().height() < readable) {
            return;
        }
        const QColor ground =
            groundIn(picture, inSight.boundingRect().translated(widget.mapTo(&window, QPoint())));
        if (ground.isValid() && dw::gui::contrast(ink, ground) < needed) {
            pale.append(
                u"%1, %2 on %3: %4"_s.arg(describeText(widget, text), ink.name(), ground.name())
                    .arg(dw::gui::contrast(ink, ground)));
        }
    };
    const auto hint = [](const QWidget &widget) {
        const QColor colour = widget.palette().color(QPalette::PlaceholderText);
        const QColor ground = widget.palette().color(QPalette::Base);
        const auto mixed = [&](int a, int b) {
            return (a * colour.alpha() + b * (255 - colour.alpha())) / 255;
        };
        return QColor(mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()),
                      mixed(colour.blue(), ground.blue()));
    };
    for (const QWidget *widget : visibleIn(window)) {
        if (!widget->isEnabled()) {
            continue; // what can't be used may be paler
        }
        const QPalette &palette = widget->palette();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            check(*widget, label->text(), palette.color(label->foregroundRole()), label->rect());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!isIconOnly(*button)) {
                // Without its frame, which has the colour of the selection where it is the default.
                check(*widget, button->text(), palette.color(button->foregroundRole()),
                      button->rect().adjusted(frame, frame, -frame, -frame));
            }
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            const bool isEmpty = edit->text().isEmpty();
            check(*widget, isEmpty ? edit->placeholderText() : edit->text(),
                  isEmpty ? hint(*edit) : palette.color(QPalette::Text), roomForText(*edit));
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
            check(*text->viewport(),
                  text->toPlainText().isEmpty() ? text->placeholderText() : u"text"_s,
                  text->toPlainText().isEmpty() ? hint(*text) : palette.color(QPalette::Text),
                  text->viewport()->rect());
        }
    }
    return pale;
}

QStringList keyClashesIn(const QWidget &window)
{
    KeyUses uses;
    for (const QWidget *widget : visibleIn(window)) {
        if (!widget->isEnabled()) {
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            uses.note(label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            uses.note(button->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                uses.note(tabs->tabText(i));
            }
        }
    }
    return uses.clashes();
}

QStringList keyClashesInMenusOf(const QWidget &window)
{
    QStringList clashes;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        KeyUses uses;
        for (const QAction *entry : menu->actions()) {
            uses.note(entry->text());
        }
        for (const QString &clash : uses.clashes()) {
            clashes.append(menu->objectName() + u": "_s + clash);
        }
    }
    return clashes;
}

namespace {

/// In the order in which the Tab key goes through them.
QList<const QWidget *> tabStopsIn(const QWidget &window)
{
    QList<const QWidget *> stops;
    const QWidget *widget = &window;
    do {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window &&
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()) {
            stops.append(widget);
        }
        widget = widget->nextInFocusChain();
    } while (widget != &window);
    return stops;
}

/// What holds `widget` and is itself held by `holder`.
const QWidget *partOf(const QWidget &holder, const QWidget *widget)
{
    while (widget->parentWidget() != &holder) {
        widget = widget->parentWidget();
    }
    return widget;
}

bool isReadBefore(const QWidget &first, const QWidget &second)
{
    if (first.isAncestorOf(&second) || second.isAncestorOf(&first)) {
        return first.isAncestorOf(&second);
    }
    const QWidget *holder = first.parentWidget();
    while (!holder->isAncestorOf(&second)) {
        holder = holder->parentWidget();
    }
    const QRect a = partOf(*holder, &first)->geometry();
    const QRect b = partOf(*holder, &second)->geometry();
    const int common = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    if (common <= std::min(a.height(), b.height()) / 2) {
        return a.center().y() < b.center().y();
    }
    return holder->isLeftToRight() ? a.center().x() < b.center().x()
                                   : a.center().x() > b.center().x();
}

} // namespace

QStringList tabStepsBackIn(const QWidget &window)
{
    QList<const QWidget *> stops = tabStopsIn(window);
    const auto first = std::min_element(stops.cbegin(), stops.cend(),
                                        [](auto *a, auto *b) { return isReadBefore(*a, *b); });
    std::rotate(stops.begin(), stops.begin() + (first - stops.cbegin()), stops.end());
    QStringList back;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (!isReadBefore(*stops[i - 1], *stops[i])) {
            back.append(
                u"%1 → %2"_s.arg(describeText(*stops[i - 1], {}), describeText(*stops[i], {})));
        }
    }
    return back;
}
