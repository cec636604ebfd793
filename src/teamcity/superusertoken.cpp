#include "teamcity/superusertoken.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

constexpr qsizetype longestLine = 4096;

} // namespace

void SuperUserTokenFinder::add(const QByteArray &chunk)
{
    qsizetype start = 0;
    while (start < chunk.size()) {
        const qsizetype end = chunk.indexOf('\n', start);
        const qsizetype length = (end < 0 ? chunk.size() : end) - start;
        m_line.append(chunk.constData() + start, std::min(length, longestLine - m_line.size()));
        if (end < 0) {
            return;
        }
        endLine();
        start = end + 1;
    }
}

void SuperUserTokenFinder::endLine()
{
    // Of old servers it stands in quotes. Real ones have up to 19 digits: a 64-bit number.
    static const QRegularExpression form(
        u"super user authentication token: *\"?([0-9]{4,40})(?![0-9A-Za-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(m_line));
    if (match.hasMatch()) {
        m_token = match.captured(1);
    }
    m_line.clear();
}

} // namespace dw::teamcity
