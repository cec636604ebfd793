#include "render/powershellquote.h"

#include <QStringList>

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
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString verbatim(QStringView text)
{
    QString quoted = u"'"_s;
    for (const QChar c : text) {
        quoted += c;
        if (isSingleQuote(c)) {
            quoted += c;
        }
    }
    return quoted + u'\'';
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
    const QStringList terms = pieces(word);
    if (terms.isEmpty() || (terms.size() == 1 && !terms.first().startsWith(u'['))) {
        return verbatim(word);
    }
    // PowerShell walks a long sum by recursion; sums of short ones keep it shallow.
    constexpr qsizetype longest = 64;
    QStringList sums;
    for (qsizetype i = 0; i < terms.size(); i += longest) {
        sums.append(sum(terms.mid(i, longest)));
    }
    return sums.size() == 1 ? sums.first() : u'(' + sums.join(u" + "_s) + u')';
}

} // namespace dw
