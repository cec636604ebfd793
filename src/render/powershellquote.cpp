#include "render/powershellquote.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

/// PowerShell takes the typographic quotes for the plain one, also inside a string
/// (PowerShell's tokenizer, CharTraits.cs).
bool isSingleQuote(QChar c)
{
    return c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201B);
}

bool needsCode(QChar c)
{
    if (c.unicode() >= u' ' && c.unicode() < 0x7F) {
        return false; // nearly all are so, and categories take a table
    }
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString verbatim(QStringView text)
{
    QString quoted;
    quoted.reserve(text.size() + 2);
    quoted += u'\'';
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isSingleQuote(text[i])) {
            quoted += text.mid(begin, i + 1 - begin);
            begin = i; // once more
        }
    }
    quoted += text.mid(begin);
    return quoted += u'\'';
}

/// "a\nb" → 'a', [char]10, 'b'
QStringList pieces(const QString &word)
{
    QStringList all;
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        if (end > begin) {
            all.append(verbatim(QStringView(word).mid(begin, end - begin)));
        }
        begin = end + 1;
    };
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (needsCode(word[i])) {
            flush(i);
            all.append(u"[char]"_s + QString::number(word[i].unicode()));
        }
    }
    flush(word.size());
    return all;
}

QString sum(QStringList terms)
{
    // Two characters would be added as numbers: a string comes first.
    if (terms.first().startsWith(u'[')) {
        terms.prepend(u"''"_s);
    }
    return u'(' + terms.join(u" + "_s) + u')';
}

} // namespace

QString powerShellQuote(const QString &word)
{
    if (std::none_of(word.begin(), word.end(), needsCode)) {
        return verbatim(word);
    }
    const QStringList terms = pieces(word);
    // PowerShell walks a long sum by recursion; sums of short ones keep it shallow.
    constexpr qsizetype longest = 64;
    QStringList sums;
    for (qsizetype i = 0; i < terms.size(); i += longest) {
        sums.append(sum(terms.mid(i, longest)));
    }
    return sums.size() == 1 ? sums.first() : u'(' + sums.join(u" + "_s) + u')';
}

} // namespace dw
