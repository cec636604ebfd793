#include "import/shelltokens.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

QString ShellToken::plainText() const
{
    return parts.size() == 1 && parts.first().kind == ShellPart::Kind::Plain ? parts.first().text
                                                                             : QString();
}

bool ShellToken::isPlain(const QString &word) const
{
    return parts.size() == 1 && parts.first().kind == ShellPart::Kind::Plain &&
           parts.first().text == word;
}

bool ShellToken::isAssignment() const
{
    static const QRegularExpression form(u"\\A[A-Za-z_][A-Za-z0-9_]*\\+?="_s);
    return !parts.isEmpty() && parts.first().kind == ShellPart::Kind::Plain &&
           form.match(parts.first().text).hasMatch();
}

bool mentionsDockerRun(const QString &text)
{
    static const QRegularExpression form(
        u"\\b(?:docker|podman|nerdctl)(?:\\.exe)?\\s[^\\n;|&]{0,100}?\\b(?:run|create)\\b"_s);
    return text.contains(form);
}

} // namespace dw
