#include "import/healthtest.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

/// One word of a shell's command line.
QString shellWord(QString word)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (plain.match(word).hasMatch()) {
        return word;
    }
    return u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

std::optional<QString> healthCommand(const QStringList &test)
{
    if (test.size() < 2) {
        return std::nullopt;
    }
    if (test.front() == u"CMD-SHELL"_s) {
        return test[1];
    }
    if (test.front() != u"CMD"_s) {
        return std::nullopt;
    }
    QStringList words;
    for (const QString &word : test.mid(1)) {
        words.append(shellWord(word));
    }
    return words.join(u' ');
}

} // namespace dw
