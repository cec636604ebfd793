#pragma once

#include <QString>

namespace dw {

/// One word as a PowerShell expression: a verbatim string, or a sum in parentheses where the word
/// holds what does not survive in a file (line breaks become CRLF, controls and marks of writing
/// direction can't be seen).
QString powerShellQuote(const QString &word);

} // namespace dw
