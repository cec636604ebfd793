#include "gui/codeview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QIcon>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSize = 14;
constexpr int gap = 5;

} // namespace

/// Left of the text: numbers and signs.
class CodeView::Gutter : public QWidget
{
public:
    explicit Gutter(CodeView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const QTextCursor at = m_view->cursorForPosition(QPoint(0, help->pos().y()));
            QToolTip::showText(help->globalPos(), m_view->markedText(at.blockNumber()), this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    CodeView *m_view;
};

CodeView::CodeView(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(10);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::layOutGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        scrolled != 0 ? m_gutter->scroll(0, scrolled)
                      : m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    setEditable(false);
    applyTheme();
}

void CodeView::setLanguage(Language language)
{
    delete m_highlighter;
    m_highlighter = new Highlighter(document(), language);
    applyTheme();
}

void CodeView::setEditable(bool editable)
{
    setReadOnly(!editable);
    setTextInteractionFlags(editable ? Qt::TextEditorInteraction
                                     : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(editable);
    layOutGutter();
}

void CodeView::setCode(const QString &code)
{
    if (code != this->code()) {
        const int down = verticalScrollBar()->value(), right = horizontalScrollBar()->value();
        const int line = textCursor().blockNumber(), column = textCursor().positionInBlock();
        setPlainText(code);
        QTextCursor cursor(document()->findBlockByNumber(std::min(line, blockCount() - 1)));
        cursor.setPosition(cursor.position() + std::min(column, cursor.block().length() - 1));
        setTextCursor(cursor);
        verticalScrollBar()->setValue(down);
        horizontalScrollBar()->setValue(right);
    }
    document()->setModified(false);
    m_loaded = document()->revision();
}

QString CodeView::code() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

bool CodeView::isEdited(int line) const
{
    return document()->findBlockByNumber(line - 1).revision() > m_loaded;
}

void CodeView::setMarks(const QList<LineMark> &marks)
{
    m_marks.clear();
    for (const LineMark &mark : marks) {
        const QTextBlock block = document()->findBlockByNumber(mark.line - 1);
        if (block.isValid()) {
            m_marks.append({QTextCursor(block), mark});
        }
    }
    showMarks();
}

void CodeView::showMarks()
{
    const Theme theme = themeFor(palette());
    QList<QTextEdit::ExtraSelection> lines;
    for (const Mark &mark : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection line;
        line.cursor = mark.place;
        line.format.setBackground(mark.what.isError ? theme.dangerFill : theme.warningFill);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        lines.append(line);
    }
    for (const QTextCursor &place : std::as_const(m_lit)) {
        QTextEdit::ExtraSelection line;
        line.cursor = place;
        line.format.setBackground(theme.accentFill);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        lines.append(line);
    }
    setExtraSelections(lines);
    m_gutter->update();
}

QString CodeView::markedText(int block) const
{
    QStringList texts;
    for (const Mark &mark : m_marks) {
        if (mark.place.blockNumber() == block) {
            texts.append(mark.what.text);
        }
    }
    return texts.join(u'\n');
}

void CodeView::jumpTo(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(line - 1)));
    centerCursor();
    setFocus();
}

void CodeView::setLit(const QList<int> &lines)
{
    m_lit.clear();
    for (const int line : lines) {
        m_lit.append(QTextCursor(document()->findBlockByNumber(line - 1)));
    }
    showMarks();
    if (!lines.isEmpty()) {
        constexpr int context = 4; // lines above
        verticalScrollBar()->setValue(std::max(lines.first() - 1 - context, 0));
    }
}

bool CodeView::event(QEvent *event)
{
    // With nothing left to undo in the text the keys are the window's: it undoes the last change
    // of the settings.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool CodeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_marks.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QTextCursor at = cursorForPosition(help->pos());
        QToolTip::showText(help->globalPos(), markedText(at.blockNumber()), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    // A new line begins below the one before it: indentation means something in these texts.
    if (!isReadOnly() && event->modifiers() == Qt::NoModifier &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const QString line = textCursor().block().text().left(textCursor().positionInBlock());
        const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
        textCursor().insertText(u'\n' + line.left(end - line.begin()));
        ensureCursorVisible();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CodeView::layOutGutter()
{
    m_gutter->setVisible(!isReadOnly());
    int width = 0;
    if (!isReadOnly()) {
        const auto digits = QString::number(std::max(blockCount(), 10)).size();
        width = gap + signSize + gap + int(digits) * fontMetrics().horizontalAdvance(u'9') + gap;
    }
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, viewport()->height());
}

void CodeView::paintGutter(QPaintEvent *event)
{
    const Theme theme = themeFor(palette());
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), theme.panel);
    painter.setFont(font());
    painter.setPen(readableOn(theme.panel, theme.muted));

    QHash<int, bool> signs; // block → whether one of its marks is an error
    for (const Mark &mark : std::as_const(m_marks)) {
        bool &error = signs[mark.place.blockNumber()];
        error = error || mark.what.isError;
    }
    QSet<int> lit; // blocks
    for (const QTextCursor &place : std::as_const(m_lit)) {
        lit.insert(place.blockNumber());
    }
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        const auto sign = signs.constFind(block.blockNumber());
        if (sign != signs.cend()) {
            const QRect where(gap, int(top + (height - signSize) / 2), signSize, signSize);
            themedIcon(*sign ? u"failed"_s : u"warning"_s, theme).paint(&painter, where);
        }
        if (lit.contains(block.blockNumber())) {
            constexpr int bar = 4;
            painter.fillRect(QRectF(m_gutter->width() - bar, top, bar, height), theme.accent);
        }
        painter.drawText(QRectF(0, top, m_gutter->width() - gap, height),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
        showMarks();
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
