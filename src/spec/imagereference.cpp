#include "spec/imagereference.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dw {

std::optional<ImageReference> parseImageReference(const QString &text)
{
    static const QString component = u"[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*"_s;
    static const QString domainLabel = u"(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])"_s;
    static const QString domain =
        u"(?:%1(?:\\.%1)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?"_s.arg(domainLabel);
    static const QRegularExpression form(
        u"\\A((?:%1/)?%2(?:/%2)*)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?"
        "(?:@(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128}))?\\z"_s.arg(domain,
                                                                                        component));

    // The grammar is ambiguous only for a very long text; cut that off before matching.
    if (text.size() > 1024) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(1).size() > 255) {
        return std::nullopt;
    }
    // A bare 64-digit hex name would be taken for an image id.
    static const QRegularExpression bareId(u"\\A[a-f0-9]{64}\\z"_s);
    if (bareId.match(text).hasMatch()) {
        return std::nullopt;
    }
    return ImageReference{match.captured(1), match.captured(2), match.captured(3)};
}

} // namespace dw
