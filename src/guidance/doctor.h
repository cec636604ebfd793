#pragma once

#include "common/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dw {

/// An error text that is known, with what lies behind it. From resources/error-signatures.json.
struct Signature
{
    QString id;    ///< stable: "socket-permission"
    QString where; ///< whose words: engine, agent-log, compose, cli, server, sysbox
    /// Any of them recognises the error: fragments that stand in one line in this order, with a *
    /// wherever other text may come between. Upper and lower case are the same. There is nothing in
    /// such a pattern that could take more than one pass over a text.
    QStringList patterns;
    QString title;
    QString cause;
    QString fix;
    QStringList commands; ///< to copy; never made of the text that was read
    QStringList examples; ///< real texts; each pattern is found in one of them
    QString source;       ///< where the fact was read: an address
};

/// All signatures, the more specific before the more general. Read once, on first use.
const QList<Signature> &signatures();

/// An error that was recognised in a text.
struct Diagnosis
{
    Signature signature;
    int lineNumber = 1; ///< of the first line that shows it, from 1
    /// The part of that line around the match, at most 400 characters, without control characters.
    /// It is what somebody pasted: mask secrets before showing it.
    QString line;
};

/// What is known of the errors in `text`: a log, an error message, a terminal's output. Each
/// signature comes once, the more specific first, and each line shows one error only, its most
/// specific. Of a text longer than 1 Mi characters only the end is read, where the error is. The
/// time it takes grows with the text's length and no faster.
QList<Diagnosis> diagnose(const QString &text);

/// The error with what the doctor knows about it as its hint, if it has none and is recognised. A
/// failed launch, whose message ends with the log of what failed, gets it in addition. The message
/// stays as it is.
Error explained(Error error);

} // namespace dw
