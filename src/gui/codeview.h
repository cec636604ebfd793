#pragma once

#include "gui/highlighter.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>

#include <limits>
#include <optional>

namespace dw::gui {

/// Something that is said about one line of a text.
struct LineMark
{
    int line = 0; ///< from 1
    bool isError = false;
    QString text;

    bool operator==(const LineMark &) const = default;
};

/// Monospaced, coloured text that can be selected and copied, and edited where that is switched on.
/// Then it has a gutter with line numbers and the signs of marked lines.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);
    void setLanguage(Language language);
    void setEditable(bool editable);
    /// Replaces the lines that differ, and keeps the place one has scrolled to. What was edited
    /// can't be undone any more. Of a long text, lines that nobody sees follow a moment later, or
    /// at once when somebody scrolls, clicks or presses a key there: until then the document is
    /// not all of code().
    void setCode(const QString &code);
    /// The text with everything in it; toPlainText() turns some blanks into others.
    QString code() const;

    /// They move with their lines while one types.
    void setMarks(const QList<LineMark> &marks);
    /// Whether the line was edited since setCode().
    bool isEdited(int line) const;
    void jumpTo(int line);
    /// Lights up lines (from 1) and scrolls to the first. Neither marks nor the cursor change.
    void setLit(const QList<int> &lines);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Gutter;
    struct Mark
    {
        QTextCursor place;
        LineMark what;
    };

    void applyTheme();
    void replaceLines(const QList<QStringView> &lines);
    void replaceLines(const QList<QStringView> &lines, int from, int to);
    void catchUp(int most = std::numeric_limits<int>::max()); ///< lines
    void noteChange(int from, int added);
    void colour(QTextBlock line);
    void colourVisible();
    void layOutGutter();
    void paintGutter(QPaintEvent *event);
    void showMarks();
    QString markedText(int block) const;

    std::optional<Highlighter> m_highlighter;
    QWidget *m_gutter;
    QList<Mark> m_marks;
    QList<QTextCursor> m_lit;
    QString m_awaited; ///< what the lines out of sight are to become; empty: they are so
    int m_behind = 0;  ///< the first of them, from 0
    QTimer m_catchUp;
    bool m_hasEdits = false; ///< some line may be marked as edited
    bool m_isTyping = true;  ///< the document is changed by its user, not from here
};

} // namespace dw::gui
