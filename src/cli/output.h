#pragma once

#include "common/error.h"
#include "common/json.h"

#include <QString>

namespace dw {

/// UTF-8 to standard output, unchanged.
void printOut(const QString &text);
/// A line to standard error.
void printNote(const QString &line);
/// Whether people watch standard error: progress is for terminals only.
bool isTerminalAttached();

int exitCodeFor(const Error &error);

} // namespace dw
