#pragma once

#include "gui/theme.h"

#include <QRegularExpression>
#include <QTextLayout>

namespace dw::gui {

enum class Language { Shell, PowerShell, Yaml };

/// Colours for the kinds of text that the program shows. It need not know the whole language:
/// only what our own renderers write. Each line stands for itself.
class Highlighter
{
public:
    explicit Highlighter(Language language);
    /// Colours that read on `ground`.
    void setColours(const Theme &theme, const QColor &ground);
    QList<QTextLayout::FormatRange> formatsOf(const QString &line) const;

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
