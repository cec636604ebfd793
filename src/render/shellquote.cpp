#include "render/shellquote.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

bool isPlain(QChar c)
{
    const bool alphanumeric =
        (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return alphanumeric || QStringView(u"_@%+=:,./-").contains(c);
}

} // namespace

QString shellQuote(const QString &word)
{
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain)) {
        return word;
    }
    QString inner = word;
    inner.replace(u'\'', u"'\\''"_s);
    return u'\'' + inner + u'\'';
}

QString shellJoin(const QStringList &words)
{
    QStringList quoted;
    quoted.reserve(words.size());
    for (const QString &word : words) {
        quoted.append(shellQuote(word));
    }
    return quoted.join(u' ');
}

QString commentLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        const bool breaksLine = c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                                c == QChar::ParagraphSeparator;
        if (breaksLine) {
            c = u' ';
        }
    }
    return line;
}

QString csvRecord(const QStringList &fields)
{
    const auto needsQuotes = [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    };
    QString record;
    for (const QString &field : fields) {
        if (&field != &fields.first()) {
            record += u',';
        }
        if (std::any_of(field.begin(), field.end(), needsQuotes)) {
            QString text = field;
            record += u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        } else {
            record += field;
        }
    }
    return record;
}

} // namespace dw
