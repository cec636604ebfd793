#include "spec/secretname.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

bool looksSecret(const QString &variable)
{
    static const QRegularExpression form(
        u"TOKEN|PASSWORD|PASSWD|SECRET|PRIVATE_?KEY|API_?KEY|CREDENTIAL"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(variable).hasMatch();
}

} // namespace dw
