#pragma once

#include "common/error.h"
#include "common/json.h"

#include <QString>

namespace dw {

/// UTF-8 to standard output, unchanged.
void printOut(const QString &text);
/// A line to standard error.
void printNote(const QString &line);
/// Columns of the terminal that shows standard error. 0 where none does, or one that can't rewrite
/// a line (TERM=dumb): progress is for people who watch it. Nothing that is printed has colours, so
/// NO_COLOR has nothing to turn off.
int progressColumns();

int exitCodeFor(const Error &error);

} // namespace dw
