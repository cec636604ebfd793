#include "fuzzing.h"

#include <cstdio>
#include <cstdlib>

namespace dw::fuzz {

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "Broken: %s\n", what);
        std::abort();
    }
}

QByteArray toBytes(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

std::vector<std::vector<QByteArray>> waysToArrive(const QByteArray &text)
{
    std::vector<QByteArray> bytewise;
    for (const char byte : text) {
        bytewise.emplace_back(1, byte);
    }
    constexpr qsizetype longest = 37; // of a piece; shorter than what is parsed in one go
    std::vector<QByteArray> cut;
    for (qsizetype at = 0; at < text.size();) {
        const auto byte = static_cast<uchar>(text.at(at));
        const qsizetype length = 1 + (text.size() + qsizetype{31} * byte) % longest;
        cut.push_back(text.mid(at, length));
        at += length;
    }
    return {{text}, bytewise, cut};
}

QByteArray takeLine(QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArray line = text.left(end);
    text = end < 0 ? QByteArray() : text.mid(end + 1);
    return line;
}

} // namespace dw::fuzz
