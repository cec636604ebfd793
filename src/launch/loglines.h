#pragma once

#include "docker/engine.h"

#include <QByteArray>
#include <QStringList>

namespace dw {

/// Makes lines out of the bytes of a container's log as they come, with the secrets in them masked
/// and without what would steer a terminal. Holds 1 MiB at most: where lines come faster than they
/// are taken, the oldest are left out, and counted.
class LogLines
{
public:
    void add(docker::Stream stream, const QByteArray &chunk);
    /// The log has ended: what has come of a last line is one.
    void finish();
    void clear() { *this = {}; }

    bool isEmpty() const { return m_whole.isEmpty(); }

    struct Batch
    {
        qint64 leftOut = 0; ///< lines before the first
        QStringList lines;
    };
    /// The oldest lines, `most` of them, or as many as are in 64 KiB.
    Batch take(qsizetype most);

private:
    void append(QByteArrayView lines);

    QByteArray m_whole;           ///< lines, each with its end
    QByteArray m_output, m_error; ///< what has come of a line
    qint64 m_leftOut = 0;
};

} // namespace dw
