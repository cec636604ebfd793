#include "gui/logview.h"

#include "gui/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace dw::gui {

using namespace std::chrono_literals;

namespace {

constexpr int mostLines = 5000;
constexpr qsizetype mostAtOnce = 400; ///< so that a flood does not hold up the window

} // namespace

LogView::LogView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // logs are, whatever is read around them
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setPlaceholderText(tr("The agents’ log appears here once they start."));
    document()->setDocumentMargin(10);
    m_flush.setSingleShot(true);
    m_flush.setInterval(100ms);
    connect(&m_flush, &QTimer::timeout, this, &LogView::flush);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::noteScrolling);
    // A cursor that is moved out of sight scrolls without a word of the scroll bar.
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int moved) {
        if (moved != 0) {
            noteScrolling();
        }
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_isFollowing) { // the view has another size
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        }
    });
    applyTheme();
}

void LogView::addLine(const QString &line)
{
    addLines({line});
}

void LogView::addLines(const QStringList &lines)
{
    m_waiting.append(lines);
    if (m_waiting.size() > mostLines) {
        m_waiting.remove(0, m_waiting.size() - mostLines);
    }
    if (!m_flush.isActive()) {
        m_flush.start();
    }
}

void LogView::clearLog()
{
    m_waiting.clear();
    clear();
    setFollowing(true);
}

void LogView::setFollowing(bool following)
{
    if (following) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    if (following != m_isFollowing) {
        m_isFollowing = following;
        emit followingChanged(following);
    }
}

void LogView::noteScrolling()
{
    const QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum() - 1;
    if (!m_isAdding && isAtEnd != m_isFollowing) {
        m_isFollowing = isAtEnd;
        emit followingChanged(isAtEnd);
    }
}

void LogView::flush()
{
    const QStringList lines = m_waiting.first(std::min(mostAtOnce, m_waiting.size()));
    m_waiting.remove(0, lines.size());
    m_isAdding = true;
    makeRoom(lines.size());
    appendPlainText(lines.join(QLatin1Char('\n')));
    if (m_isFollowing) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    m_isAdding = false;
    if (!m_waiting.isEmpty()) {
        m_flush.start();
    }
    emit linesAdded();
}

/// As QTextDocument::setMaximumBlockCount() would, but that lays out each line first that it takes
/// away, and shows other lines to those who have scrolled up.
void LogView::makeRoom(qsizetype lines)
{
    const int superfluous = std::min<int>(blockCount() + int(lines) - mostLines, blockCount() - 1);
    if (superfluous <= 0) {
        return;
    }
    const int top = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(document()->findBlockByNumber(superfluous).position(),
                       QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
    if (!m_isFollowing) {
        verticalScrollBar()->setValue(std::max(top - superfluous, 0));
    }
}

void LogView::applyTheme()
{
    const Theme theme = themeFor(palette());
    QPalette own = palette();
    if (own.color(QPalette::Base) != theme.surface || own.color(QPalette::Text) != theme.ink) {
        own.setColor(QPalette::Base, theme.surface);
        own.setColor(QPalette::Text, theme.ink);
        own.setColor(QPalette::PlaceholderText, theme.muted);
        setPalette(own);
    }
}

void LogView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
    }
}

} // namespace dw::gui
