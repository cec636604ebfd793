#include "launch/logmask.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

/// Whether a secret may be in there at all: "token" is in whatever comes before one. A log is read
/// faster than regular expressions search it, and few of its lines have a k.
bool mayHaveSecrets(QByteArrayView text)
{
    const auto isToken = [&](qsizetype k) {
        return k >= 2 && k + 2 < text.size() &&
               text.sliced(k - 2, 5).compare("token", Qt::CaseInsensitive) == 0;
    };
    for (const char k : {'k', 'K'}) {
        for (qsizetype at = text.indexOf(k); at >= 0; at = text.indexOf(k, at + 1)) {
            if (isToken(at)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

QByteArray maskSecrets(const QByteArray &lines)
{
    return mayHaveSecrets(lines) ? maskSecrets(QString::fromUtf8(lines)).toUtf8() : lines;
}

QString maskSecrets(const QString &line)
{
    static const QRegularExpression secrets(
        u"((?:--auth-token[ =]++|authorization[_ ]?token[ =:]++|AGENT_TOKEN['\"]?[=:] ?)['\"]?)"
        "([^\\s'\",}]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression superUser(
        u"(super user authentication token: *+\"?)([^\\s\"]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString masked = line;
    masked.replace(secrets, u"\\1•••"_s);
    masked.replace(superUser, u"\\1•••"_s);
    return masked;
}

} // namespace dw
