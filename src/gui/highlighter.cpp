#include "gui/highlighter.h"

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

Highlighter::Highlighter(Language language)
{
    const auto rule = [this](const QString &pattern, QColor Theme::*role, bool bold = false) {
        m_rules.append({QRegularExpression(pattern), role, bold});
    };
    if (language == Language::Shell) {
        rule(u"(?:^|\\s)(--?[A-Za-z][A-Za-z-]*)"_s, &Theme::accent);
        rule(u"(?:^\\s*|[;&|]\\s*)(docker(?:\\s+[a-z]+){0,2})"_s, &Theme::ink, true);
        rule(
            u"(?:^|[\\s;])(set|if|then|else|fi|for|in|do|done|while|until|case|esac|exit|return)(?=[\\s;]|$)"_s,
            &Theme::warning, true);
        rule(u"('[^']*'|\"(?:[^\"\\\\]|\\\\.)*\")"_s, &Theme::good);
        rule(u"(\\\\)$"_s, &Theme::muted);
        rule(u"^\\s*(#.*)$"_s, &Theme::muted);
    } else if (language == Language::PowerShell) {
        rule(u"(\\$[A-Za-z]\\w*)"_s, &Theme::accent);
        rule(u"\\b([A-Z][a-z]+-[A-Z][A-Za-z]+)\\b"_s, &Theme::ink, true);
        rule(
            u"(?:^|[\\s{;(])(function|if|else|foreach|for|in|return|throw|continue)(?=[\\s({;]|$)"_s,
            &Theme::warning, true);
        rule(u"(\\[char\\]\\d+)"_s, &Theme::warning);
        rule(u"('(?:[^']|'')*'|\"(?:[^\"`]|`.)*\")"_s, &Theme::good);
        rule(u"'(--?[A-Za-z][A-Za-z-]*)'"_s, &Theme::accent);
        rule(u"^\\s*(#.*)$"_s, &Theme::muted);
    } else {
        rule(u"(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*')"_s, &Theme::good);
        rule(u"^\\s*(?:-\\s+)?(\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_][\\w.-]*)\\s*:(?=\\s|$)"_s,
             &Theme::accent);
        rule(u":\\s+(true|false|null|-?[0-9.]+)\\s*$"_s, &Theme::warning);
        rule(u"^\\s*(#.*)$"_s, &Theme::muted);
    }
}

void Highlighter::setColours(const Theme &theme, const QColor &ground)
{
    for (Rule &rule : m_rules) {
        rule.format.setForeground(readableOn(ground, theme.*rule.role));
        rule.format.setFontWeight(rule.bold ? QFont::Bold : QFont::Normal);
    }
}

QList<QTextLayout::FormatRange> Highlighter::formatsOf(const QString &line) const
{
    constexpr qsizetype none = -1;
    QList<qsizetype> ruleAt(line.size(), none);
    for (qsizetype rule = 0; rule < m_rules.size(); ++rule) {
        auto matches = m_rules[rule].expression.globalMatch(line);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            std::fill_n(ruleAt.begin() + match.capturedStart(1), match.capturedLength(1), rule);
        }
    }
    QList<QTextLayout::FormatRange> ranges;
    for (auto start = ruleAt.cbegin(); start != ruleAt.cend();) {
        const auto end =
            std::find_if(start, ruleAt.cend(), [&](auto rule) { return rule != *start; });
        if (*start != none) {
            ranges.append({int(start - ruleAt.cbegin()), int(end - start), m_rules[*start].format});
        }
        start = end;
    }
    return ranges;
}

} // namespace dw::gui
