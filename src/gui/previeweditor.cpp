#include "gui/previeweditor.h"

#include "gui/announce.h"
#include "gui/fieldhelp.h"
#include "gui/specmodel.h"
#include "gui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = PreviewRemark::Kind;

constexpr qsizetype longestEditable = 200 * 1024; // a longer one takes too long to read at each key
constexpr qsizetype mostRemarks = 100;
constexpr int visibleRemarks = 4;
constexpr int lineRole = Qt::UserRole;

bool isError(const PreviewRemark &remark)
{
    return remark.kind == Kind::Unreadable || remark.kind == Kind::Refused;
}

} // namespace

PreviewEditor::PreviewEditor(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_view(new CodeView(this)), m_list(new QListWidget(this)),
      m_status(new QLabel(this)), m_discard(new QPushButton(tr("&Discard my changes"), this))
{
    setObjectName(name + u"Editor"_s);
    m_view->setObjectName(name);
    m_view->setAccessibleName(title);
    m_view->setWhatsThis(
        tr("What comes of your settings, as it would be run or written. It follows "
           "each change."));

    m_list->setObjectName(name + u"Remarks"_s);
    m_list->setAccessibleName(tr("What is to be said about the text"));
    m_list->setWordWrap(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    explainField(m_list, tr("Click an entry to go to its line."));
    m_list->hide();
    const auto jump = [this](const QListWidgetItem *item) {
        if (const int line = item->data(lineRole).toInt(); line > 0) {
            m_view->jumpTo(line);
        }
    };
    connect(m_list, &QListWidget::itemClicked, this, jump);
    connect(m_list, &QListWidget::itemActivated, this, jump);

    m_status->setObjectName(name + u"Status"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->hide();
    m_discard->setObjectName(name + u"Discard"_s);
    m_discard->setToolTip(tr("Write this text anew from the settings as they are now."));
    m_discard->setAutoDefault(false);
    m_discard->hide();
    connect(m_discard, &QPushButton::clicked, this, [this] {
        discard();
        m_view->setFocus();
    });

    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_status, 1);
    row->addWidget(m_discard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_list);
    layout->addLayout(row);
}

void PreviewEditor::edit(SpecModel &model, PreviewReader::Importer importer)
{
    m_model = &model;
    m_seen = model.spec();
    m_reader = std::make_unique<PreviewReader>(std::move(importer));
    m_view->setWhatsThis(
        tr("You can edit this text: the fields follow, and what the agent can’t have is marked at "
           "its line. Ctrl+Z takes back what you typed and, when there is nothing left of that, "
           "the last change of a field. Tab moves on to what comes next in the window; indent with "
           "spaces."));
    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(&m_typing, &QTimer::timeout, this, &PreviewEditor::apply);
    connect(m_view, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading) {
            m_edited = true;
            m_putBack.clear();
            m_typing.start();
        }
    });
    connect(m_model, &SpecModel::changed, this, &PreviewEditor::followModel);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        // `now` is null while another window is in front: one comes back to where one was.
        if (old && now && isAncestorOf(old) && !isAncestorOf(now)) {
            leave();
        }
    });
}

void PreviewEditor::setRendered(const QString &text)
{
    m_rendered = text;
    if (!m_edited) {
        load();
    }
}

QString PreviewEditor::text() const
{
    // A text widget gives back some characters changed, so only what one has typed is read there.
    return m_edited ? m_view->code() : m_rendered;
}

void PreviewEditor::load()
{
    const QScopedValueRollback loading(m_loading, true);
    m_typing.stop();
    m_edited = false;
    m_view->setCode(m_rendered);
    showRemarks({});
    setUnapplied(false);
    if (m_model) {
        ++m_session;
        m_seen = m_model->spec();
        m_reader->start(m_view->code(), m_model->spec());
        updateEditable();
        showStatus(isTooLong()
                       ? tr("This text is too long to be edited here: change the fields, or "
                            "save it and edit the file.")
                       : m_putBack);
    }
}

bool PreviewEditor::isTooLong() const
{
    return m_rendered.size() > longestEditable;
}

void PreviewEditor::updateEditable()
{
    // Without a plan the text is of an earlier spec.
    const bool editable = m_edited || (!isTooLong() && m_model->previewPlan());
    if (m_view->isReadOnly() == editable) {
        m_view->setEditable(editable);
    }
}

void PreviewEditor::discard()
{
    m_edited = false;
    m_putBack.clear();
    m_typing.stop();
    setUnapplied(false);
    emit renderWanted();
}

void PreviewEditor::flush()
{
    if (m_typing.isActive()) {
        apply();
    }
}

void PreviewEditor::leave()
{
    if (!m_edited) {
        return;
    }
    flush();
    if (!m_unapplied) {
        setPutBack(m_remarks);
        m_edited = false;
        emit renderWanted();
    }
}

void PreviewEditor::setPutBack(const QList<PreviewRemark> &remarks)
{
    QStringList texts;
    for (const PreviewRemark &remark : remarks) {
        if (remark.kind == Kind::Added) {
            texts.append(remark.text);
        }
    }
    m_putBack = texts.mid(0, 3).join(u'\n');
}

void PreviewEditor::followModel()
{
    if (m_applying) {
        return;
    }
    updateEditable();
    const bool changed = m_model->spec() != m_seen;
    m_seen = m_model->spec();
    if (!changed || m_unapplied) {
        return; // the engine's facts, or an edit that must not get lost
    }
    // Undone, or changed in the form.
    m_typing.stop();
    m_putBack.clear();
    if (std::exchange(m_edited, false)) {
        emit renderWanted();
    }
}

void PreviewEditor::apply()
{
    m_typing.stop();
    const QString code = m_view->code();
    PreviewReader::Reading reading;
    if (code.size() > longestEditable) {
        reading.remarks = {{Kind::Unreadable, 0, tr("This text is too long to be read here.")}};
    } else {
        reading = m_reader->read(code, m_model->spec(), m_model->facts());
    }
    const bool unapplied =
        std::any_of(reading.remarks.begin(), reading.remarks.end(), [this](const auto &remark) {
            // A line that nobody touched and that no longer fits will follow.
            return isError(remark) ||
                   (remark.kind == Kind::NotKept && m_view->isEdited(remark.line));
        });
    if (reading.spec) {
        const QScopedValueRollback applying(m_applying, true);
        m_seen = *reading.spec;
        m_model->setSpec(*reading.spec, u"preview %1"_s.arg(m_session));
    }
    showRemarks(reading.remarks);
    if (!unapplied) {
        showStatus(reading.remarks.isEmpty()
                       ? QString()
                       : tr("What is marked is brought up to date when you leave the text."));
    } else if (!reading.spec) {
        showStatus(tr("The settings stay as they were until this is corrected."));
    } else {
        showStatus(tr("The agent will not have what is marked. Take it out, or discard your "
                      "changes, to go on."));
    }
    setUnapplied(unapplied);
}

void PreviewEditor::setUnapplied(bool unapplied)
{
    m_discard->setVisible(unapplied);
    if (m_unapplied != unapplied) {
        m_unapplied = unapplied;
        emit unappliedChanged();
    }
}

void PreviewEditor::showStatus(const QString &text)
{
    const bool isNew = text != m_status->text();
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    if (isNew) {
        announce(m_status, text);
    }
    setTextColour(m_status,
                  readableOn(palette().color(QPalette::Window), themeFor(palette()).muted));
}

void PreviewEditor::showRemarks(const QList<PreviewRemark> &remarks)
{
    if (remarks == m_remarks) {
        return;
    }
    m_remarks = remarks;
    const Theme theme = themeFor(palette());
    QList<LineMark> marks;
    m_list->clear();
    for (const PreviewRemark &remark : remarks.mid(0, mostRemarks)) {
        const QString place = tr("Line %1").arg(remark.line);
        const bool saysItself = remark.line == 0 || remark.text.startsWith(place + u' ');
        const QString text = saysItself ? remark.text : place + u": "_s + remark.text;
        auto *item = new QListWidgetItem(themedIcon(isError(remark)                ? u"failed"_s
                                                    : remark.kind == Kind::NotKept ? u"warning"_s
                                                                                   : u"added"_s,
                                                    theme),
                                         text, m_list);
        item->setData(lineRole, remark.line);
        if (remark.line > 0) {
            marks.append({remark.line, isError(remark), remark.text});
        }
    }
    m_view->setMarks(marks);
    m_list->setVisible(!remarks.isEmpty());
    fitList();
}

/// As tall as its entries, up to a few.
void PreviewEditor::fitList()
{
    int height = 2 * m_list->frameWidth() + 2;
    const int line = m_list->fontMetrics().lineSpacing();
    const int room = std::max(m_view->width() - 40, 100); // beside the sign
    for (int row = 0; row < std::min(m_list->count(), visibleRemarks); ++row) {
        const int width = m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text());
        height += m_list->sizeHintForRow(row) + line * (width / room);
    }
    m_list->setFixedHeight(height);
}

void PreviewEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        // A wizard hides its pages for a moment to change its buttons; that is not leaving.
        QTimer::singleShot(0, this, [this] {
            if (!isVisible()) {
                leave();
            }
        });
    }
}

void PreviewEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showStatus(m_status->text());
        showRemarks(std::exchange(m_remarks, {}));
    }
}

} // namespace dw::gui
