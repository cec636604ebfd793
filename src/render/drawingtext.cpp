#include "render/drawingtext.h"

#include <QList>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // marks of direction, joiners, byte order marks
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(c);
    }
}

// Widths are in letters' sizes.
constexpr double narrowest = 0.36;

double widthOf(char32_t c)
{
    if (c >= 0x1100) {
        return 1.0; // scripts with wide signs begin here
    }
    if (c == U'm' || c == U'w' || c == U'@' || c == U'%') {
        return 0.92;
    }
    if (c == U'i' || c == U'l' || c == U'j' || c == U'.' || c == U',' || c == U':' || c == U'|' ||
        c == U'/' || c == U'\'' || c == U' ' || c == U'-') {
        return narrowest;
    }
    return QChar::isUpper(c) ? 0.74 : 0.61;
}

/// Nearly all texts are so.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= u' ' && c.unicode() < 0x7F; });
}

double widthOf(const QList<uint> &letters, double size)
{
    return std::accumulate(letters.begin(), letters.end(), 0.0,
                           [size](double sum, uint c) { return sum + size * widthOf(c); });
}

} // namespace

QString visibleText(const QString &text)
{
    if (isPlain(text)) {
        return text;
    }
    QString visible;
    for (const uint c : text.toUcs4()) {
        visible += isInvisible(c) ? u"\\u{%1}"_s.arg(c, 4, 16, QChar(u'0'))
                                  : QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return visible;
}

double textWidth(const QString &text, double size)
{
    if (isPlain(text)) {
        return std::accumulate(text.begin(), text.end(), 0.0, [size](double sum, QChar c) {
            return sum + size * widthOf(c.unicode());
        });
    }
    return widthOf(text.toUcs4(), size);
}

QString fittedText(const QString &text, double size, double width)
{
    const QString visible = visibleText(text);
    if (textWidth(visible, size) <= width) {
        return visible;
    }
    const QList<uint> all = visible.toUcs4();
    const auto string = [](const QList<uint> &letters) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.data()),
                                 letters.size());
    };
    const auto most = qsizetype(width / (size * narrowest)) + 1;
    for (qsizetype kept = std::min(all.size(), most); kept > 0; --kept) {
        const QList<uint> head = all.first(kept / 2), tail = all.last(kept - kept / 2 - 1);
        if (widthOf(head, size) + widthOf(tail, size) + size <= width) {
            return string(head) + u'…' + string(tail);
        }
    }
    return {};
}

} // namespace dw
