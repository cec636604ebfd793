#include "gui/codeview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QIcon>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace dw::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseInTyping = 250ms;

constexpr int signSize = 14;
constexpr int gap = 5;

constexpr qsizetype longestAtOnce = 500; ///< lines
constexpr int piece = 1000;              ///< lines

/// What is known of a line: the state of its block.
enum LineState {
    IsNew = 0,
    IsColoured = 1,
    IsEdited = 2,
};

/// A block's state is -1 until it is set.
int stateOf(const QTextBlock &block)
{
    return std::max<int>(block.userState(), IsNew);
}

/// Until its end no change can be undone, earlier ones included.
class WithoutUndo
{
public:
    explicit WithoutUndo(QPlainTextEdit *edit) : m_edit(edit), m_before(edit->isUndoRedoEnabled())
    {
        m_edit->setUndoRedoEnabled(false);
    }
    ~WithoutUndo() { m_edit->setUndoRedoEnabled(m_before); }
    Q_DISABLE_COPY_MOVE(WithoutUndo)

private:
    QPlainTextEdit *m_edit;
    bool m_before;
};

/// Whether a document keeps each character, and ends its lines where we do.
bool isPlainText(const QString &code)
{
    return !code.contains(u'\r') && !code.contains(QChar::ParagraphSeparator) &&
           !code.contains(QChar(0xFDD0)) && !code.contains(QChar(0xFDD1));
}

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
    setLayoutDirection(Qt::LeftToRight); // code is, whatever is read around it
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(10);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::layOutGutter);
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int from, int, int added) { noteChange(from, added); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        scrolled != 0 ? m_gutter->scroll(0, scrolled)
                      : m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    m_catchUp.setSingleShot(true);
    connect(&m_catchUp, &QTimer::timeout, this, [this] { catchUp(piece); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_isTyping) { // not by what changes the text
            catchUp();
        }
    });
    setEditable(false);
    applyTheme();
}

void CodeView::setLanguage(Language language)
{
    m_highlighter.emplace(language);
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
        const WithoutUndo replacing(this);
        const QScopedValueRollback loading(m_isTyping, false);
        const int down = verticalScrollBar()->value(), right = horizontalScrollBar()->value();
        const int line = textCursor().blockNumber(), column = textCursor().positionInBlock();
        m_awaited.clear();
        const QList<QStringView> lines = QStringView(code).split(u'\n');
        if (lines.size() == blockCount() && lines.size() > longestAtOnce && isPlainText(code)) {
            const int first = firstVisibleBlock().blockNumber();
            const int seen = viewport()->height() / std::max(fontMetrics().height(), 1) + 1;
            m_awaited = code;
            m_behind = 0;
            m_catchUp.start(pauseInTyping);
            replaceLines(lines, first, first + seen);
            replaceLines(lines, line, line); // for the cursor
        } else {
            replaceLines(lines);
        }
        QTextCursor cursor(document()->findBlockByNumber(std::min(line, blockCount() - 1)));
        cursor.setPosition(cursor.position() + std::min(column, cursor.block().length() - 1));
        setTextCursor(cursor);
        verticalScrollBar()->setValue(down);
        horizontalScrollBar()->setValue(right);
    }
    if (std::exchange(m_hasEdits, false)) {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            block.setUserState(stateOf(block) & ~IsEdited);
        }
    }
    document()->setModified(false);
}

/// A keystroke elsewhere changes few of many lines: to lay out all of them anew would be most of
/// its work.
void CodeView::replaceLines(const QList<QStringView> &lines)
{
    if (lines.size() == blockCount()) {
        replaceLines(lines, 0, blockCount() - 1);
        return;
    }
    // What lies between the lines that are the same at either end: at least one line of each.
    const qsizetype before = blockCount(), after = lines.size();
    const qsizetype most = std::min(before, after) - 1;
    qsizetype above = 0, below = 0;
    QTextBlock first = document()->begin();
    for (; above < most && first.text() == lines[above]; ++above) {
        first = first.next();
    }
    QTextBlock last = document()->lastBlock();
    for (; above + below < most && last.text() == lines[after - 1 - below]; ++below) {
        last = last.previous();
    }
    QString text;
    for (qsizetype line = above; line < after - below; ++line) {
        text += lines[line];
        text += u'\n';
    }
    text.chop(1);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(first.position());
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    QTextBlock block = document()->findBlockByNumber(int(above)); // the first one may be gone
    for (qsizetype line = above; line < after - below; ++line) {
        block.setUserState(IsNew);
        block = block.next();
    }
    cursor.endEditBlock();
}

/// As many lines as there are. Those from `from` to `to` follow, counted from 0.
void CodeView::replaceLines(const QList<QStringView> &lines, int from, int to)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextBlock block = document()->findBlockByNumber(from);
    for (int line = from; line <= to && block.isValid(); ++line) {
        if (block.text() != lines[line]) {
            const bool isColoured = stateOf(block) & IsColoured;
            cursor.setPosition(block.position());
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
            cursor.insertText(lines[line].toString());
            block.setUserState(IsNew);
            if (isColoured) {
                colour(block); // before it is laid out, or it would be twice
            }
        }
        block = block.next();
    }
    cursor.endEditBlock();
}

/// The lines of a long text that nobody has seen yet follow when one pauses, or all when they are
/// needed.
void CodeView::catchUp(int most)
{
    m_catchUp.stop();
    if (m_awaited.isEmpty()) {
        return;
    }
    const QString code = std::exchange(m_awaited, QString()); // an edit asks for more of it
    const QScopedValueRollback loading(m_isTyping, false);
    const QSignalBlocker asText(this); // code() stays as it is
    const WithoutUndo replacing(this);
    const int last = blockCount() - 1;
    const int to = most < last - m_behind ? m_behind + most : last;
    replaceLines(QStringView(code).split(u'\n'), m_behind, to);
    m_behind = to + 1;
    if (to < last) {
        m_awaited = code;
        m_catchUp.start(0); // what else waits comes first
    }
    document()->setModified(false);
}

void CodeView::noteChange(int from, int added)
{
    if (!m_isTyping) {
        return;
    }
    const QTextBlock end = document()->findBlock(from + added).next();
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block != end;
         block = block.next()) {
        block.setUserState(IsEdited);
    }
    m_hasEdits = true;
}

void CodeView::colour(QTextBlock line)
{
    QTextLayout *layout = line.layout();
    layout->setCacheEnabled(true); // it is seen: or it would be shaped anew at each painting
    layout->setFormats(m_highlighter->formatsOf(line.text()));
    line.setUserState(stateOf(line) | IsColoured);
}

/// Of a long text most is never looked at.
void CodeView::colourVisible()
{
    if (!m_highlighter) {
        return;
    }
    const QScopedValueRollback colouring(m_isTyping, false);
    const QSignalBlocker asText(this); // which stays as it is
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= viewport()->height(); block = block.next()) {
        if (!(stateOf(block) & IsColoured)) {
            colour(block);
            document()->markContentsDirty(block.position(), block.length());
        }
        top += blockBoundingRect(block).height();
    }
}

QString CodeView::code() const
{
    if (!m_awaited.isEmpty()) {
        return m_awaited;
    }
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

bool CodeView::isEdited(int line) const
{
    return stateOf(document()->findBlockByNumber(line - 1)) & IsEdited;
}

void CodeView::setMarks(const QList<LineMark> &marks)
{
    catchUp();
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
    catchUp();
    setTextCursor(QTextCursor(document()->findBlockByNumber(line - 1)));
    centerCursor();
    setFocus();
}

void CodeView::setLit(const QList<int> &lines)
{
    if (lines.isEmpty() && m_lit.isEmpty()) {
        return;
    }
    catchUp();
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
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::InputMethodQuery:
    case QEvent::FocusIn:
    case QEvent::Resize:
        catchUp();
        break;
    default:
        break;
    }
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
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
        catchUp();
        break;
    default:
        break;
    }
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
        // The last line's is given with the margin below the text.
        const double height = blockBoundingRect(block).height() -
                              (block.next().isValid() ? 0 : document()->documentMargin());
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

void CodeView::paintEvent(QPaintEvent *event)
{
    colourVisible();
    QPlainTextEdit::paintEvent(event);
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
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            block.setUserState(stateOf(block) & ~IsColoured);
        }
    }
}

} // namespace dw::gui
