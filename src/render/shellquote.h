#pragma once

#include <QString>
#include <QStringList>

namespace dw {

/// One word for a POSIX shell. Plain words stay as they are; anything else goes into single quotes,
/// within which a shell (bash, dash, busybox) changes nothing.
QString shellQuote(const QString &word);

/// Words joined by blanks, each quoted.
QString shellJoin(const QStringList &words);

/// Text for a comment: one line, whatever it held.
QString commentLine(const QString &text);

/// One field list for docker's --mount, which the docker command reads as a CSV record.
QString csvRecord(const QStringList &fields);

} // namespace dw
