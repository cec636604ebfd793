#include "gui/codeview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

namespace dw::gui {

CodeView::CodeView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(10);
    applyTheme();
}

void CodeView::setLanguage(Language language)
{
    delete m_highlighter;
    m_highlighter = new Highlighter(document(), language);
    applyTheme();
}

void CodeView::setCode(const QString &code)
{
    if (code == toPlainText()) {
        return;
    }
    const int down = verticalScrollBar()->value(), right = horizontalScrollBar()->value();
    setPlainText(code);
    verticalScrollBar()->setValue(down);
    horizontalScrollBar()->setValue(right);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
    }
}

void CodeView::applyTheme()
{
    const Theme theme = themeFor(palette());
    QPalette own = palette();
    if (own.color(QPalette::Base) != theme.surface || own.color(QPalette::Text) != theme.ink) {
        own.setColor(QPalette::Base, theme.surface);
        own.setColor(QPalette::Text, theme.ink);
        setPalette(own);
    }
    if (m_highlighter) {
        m_highlighter->setColours(theme, theme.surface);
    }
}

} // namespace dw::gui
