#include "import/enginearguments.h"

using namespace Qt::Literals::StringLiterals;

namespace dw {

std::optional<QStringList> engineArguments(QStringList command)
{
    const bool named =
        command.value(0) == u"dockerd"_s || command.value(0) == u"dockerd-entrypoint.sh"_s;
    if (named) {
        command.removeFirst();
    }
    if (!named && !command.value(0).startsWith(u"--"_s)) {
        return std::nullopt;
    }
    QStringList flags;
    for (const QString &word : std::as_const(command)) {
        const bool isValue =
            !word.startsWith(u'-') && !flags.isEmpty() && !flags.last().contains(u'=');
        if (isValue) {
            flags.last() += u'=' + word;
        } else {
            flags.append(word);
        }
    }
    return flags;
}

} // namespace dw
