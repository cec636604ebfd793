#pragma once

#include "gui/theme.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace dw::gui {

enum class Language { Shell, PowerShell, Yaml };

/// Colours for the kinds of text that the program shows. It need not know the whole language:
/// only what our own renderers write.
class Highlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    Highlighter(QTextDocument *document, Language language);
    /// Colours that read on `ground`.
    void setColours(const Theme &theme, const QColor &ground);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Rule
    {
        QRegularExpression expression; ///< group 1 is what is coloured
        QColor Theme::*role;
        bool bold = false;
        QTextCharFormat format = {};
    };
    QList<Rule> m_rules; ///< a later one wins
};

} // namespace dw::gui
