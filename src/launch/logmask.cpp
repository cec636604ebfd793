#include "launch/logmask.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

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
