#include "launch/loglines.h"

#include "launch/logmask.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype mostWaiting = qsizetype{1024} * 1024;
constexpr qsizetype mostAtOnce = qsizetype{64} * 1024;
constexpr qsizetype mostOfALine = qsizetype{64} * 1024; ///< of one that does not end
constexpr qsizetype longestLine = qsizetype{8} * 1024;  ///< a longer one is cut into several

/// Without colours and other orders to a terminal. Tabs stay.
QString readable(QString line)
{
    static const QRegularExpression orders(
        u"\\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)?|.)?"_s);
    if (line.contains(QChar(0x1b))) {
        line.remove(orders);
    }
    if (const qsizetype last = line.lastIndexOf(u'\r'); last >= 0) {
        line = line.endsWith(u'\r') ? line.chopped(1).section(u'\r', -1) : line.mid(last + 1);
    }
    line.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
    return line;
}

} // namespace

void LogLines::add(docker::Stream stream, const QByteArray &chunk)
{
    QByteArray &rest = stream == docker::Stream::StandardError ? m_error : m_output;
    const qsizetype end = chunk.lastIndexOf('\n') + 1;
    if (end > 0) {
        append(rest);
        append(QByteArrayView(chunk).first(end));
        rest.clear();
    }
    rest.append(QByteArrayView(chunk).sliced(end));
    if (rest.size() > mostOfALine) {
        append(rest);
        append("\n");
        rest.clear();
    }
}

void LogLines::finish()
{
    for (QByteArray *rest : {&m_output, &m_error}) {
        if (!rest->isEmpty()) {
            append(*rest);
            append("\n");
            rest->clear();
        }
    }
}

void LogLines::append(QByteArrayView lines)
{
    m_whole.append(lines);
    if (m_whole.size() <= mostWaiting) {
        return;
    }
    // Half of it at once, so that a flood does not move the rest for each of its lines.
    const qsizetype cut = m_whole.indexOf('\n', m_whole.size() - mostWaiting / 2) + 1;
    const qsizetype end = cut > 0 ? cut : m_whole.size();
    m_leftOut += QByteArrayView(m_whole).first(end).count('\n');
    m_whole.remove(0, end);
}

LogLines::Batch LogLines::take(qsizetype most)
{
    Batch batch{.leftOut = std::exchange(m_leftOut, 0), .lines = {}};
    qsizetype end = 0;
    for (qsizetype count = 0; count < most && end < mostAtOnce; ++count) {
        const qsizetype next = m_whole.indexOf('\n', end);
        if (next < 0) {
            break;
        }
        end = next + 1;
    }
    if (end == 0) {
        return batch;
    }
    QStringList lines = QString::fromUtf8(m_whole.first(end - 1)).split(u'\n');
    m_whole.remove(0, end);
    std::transform(lines.begin(), lines.end(), lines.begin(), readable);
    for (const QString &line : maskSecrets(lines.join(u'\n')).split(u'\n')) {
        for (qsizetype from = 0; from == 0 || from < line.size(); from += longestLine) {
            batch.lines.append(line.mid(from, longestLine));
        }
    }
    return batch;
}

} // namespace dw
