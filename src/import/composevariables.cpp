#include "import/composevariables.h"

using namespace Qt::Literals::StringLiterals;

namespace dw::compose {

namespace {

constexpr int maximumNesting = 20;

bool startsName(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetter());
}

qsizetype nameLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() &&
           (startsName(text[length]) ||
            (length > 0 && text[length].unicode() < 128 && text[length].isDigit()))) {
        ++length;
    }
    return length;
}

/// The place of the brace that closes the one at 0; -1: none does.
qsizetype closingBrace(QStringView text)
{
    int open = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool variable = text[i] == u'{' && (i == 0 || text[i - 1] == u'$');
        if (variable) {
            ++open;
        } else if (text[i] == u'}' && --open == 0) {
            return i;
        }
    }
    return -1;
}

class Interpolation
{
public:
    Interpolated result;

    QString replace(QStringView text, int nesting = 0)
    {
        QString out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] != u'$') {
                out.append(text[i]);
                continue;
            }
            const QStringView rest = text.mid(i + 1);
            if (rest.startsWith(u'$')) {
                out.append(u'$');
                ++i;
            } else if (rest.startsWith(u'{')) {
                const qsizetype end = closingBrace(rest);
                if (end < 0 || nesting >= maximumNesting) {
                    result.malformed = true;
                    return out;
                }
                out.append(braced(rest.mid(1, end - 1), nesting));
                i += end + 1;
            } else if (const qsizetype length = nameLength(rest); length > 0) {
                out.append(unset(rest.left(length).toString()));
                i += length;
            } else {
                result.malformed = true;
            }
        }
        return out;
    }

private:
    /// What stands between the braces.
    QString braced(QStringView text, int nesting)
    {
        const qsizetype length = nameLength(text);
        const QString name = text.left(length).toString();
        QStringView rest = text.mid(length);
        if (rest.startsWith(u':')) {
            rest = rest.mid(1);
        }
        const bool bare = length == text.size();
        const QChar operation = rest.isEmpty() ? QChar() : rest.front();
        if (name.isEmpty() ||
            (!bare && operation != u'-' && operation != u'?' && operation != u'+')) {
            result.malformed = true;
            return {};
        }
        if (operation == u'-') {
            result.defaults.append(name);
            return replace(rest.mid(1), nesting + 1);
        }
        if (operation == u'+') {
            return {}; // only where the variable is set
        }
        if (operation == u'?' && result.message.isEmpty()) {
            result.message = rest.mid(1).toString();
        }
        return unset(name);
    }

    QString unset(const QString &name)
    {
        result.unset.append(name);
        return u"${"_s + name + u'}';
    }
};

} // namespace

Interpolated interpolate(const QString &text)
{
    if (!text.contains(u'$')) {
        return {.text = text, .defaults = {}, .unset = {}, .message = {}};
    }
    Interpolation interpolation;
    const QString replaced = interpolation.replace(text);
    interpolation.result.text = interpolation.result.malformed ? text : replaced;
    interpolation.result.unset.removeDuplicates();
    interpolation.result.defaults.removeDuplicates();
    return interpolation.result;
}

} // namespace dw::compose
