#include "gui/logview.h"

#include "gui/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

namespace dw::gui {

using namespace std::chrono_literals;

namespace {

constexpr int mostLines = 5000;

} // namespace

LogView::LogView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMaximumBlockCount(mostLines);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setPlaceholderText(tr("The agents’ log appears here once they start."));
    document()->setDocumentMargin(10);
    m_flush.setSingleShot(true);
    m_flush.setInterval(100ms);
    connect(&m_flush, &QTimer::timeout, this, &LogView::flush);
    applyTheme();
}

void LogView::addLine(const QString &line)
{
    m_waiting.append(line);
    if (m_waiting.size() > mostLines) {
        m_waiting.removeFirst();
    }
    if (!m_flush.isActive()) {
        m_flush.start();
    }
}

void LogView::clearLog()
{
    m_waiting.clear();
    clear();
}

void LogView::flush()
{
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    appendPlainText(m_waiting.join(QLatin1Char('\n')));
    m_waiting.clear();
    if (atEnd) {
        bar->setValue(bar->maximum());
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
