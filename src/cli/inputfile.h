#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

namespace dw {

/// What stands in a file, or comes on standard input for "-": at most the first `most` bytes. Usage
/// when it can't be read.
Result<QByteArray> readInput(const QString &path, qint64 most);

} // namespace dw
