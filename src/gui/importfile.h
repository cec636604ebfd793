#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

namespace dw::gui {

/// The bytes of a file that settings may be read from: at most 1 MiB, more is an error.
Result<QByteArray> readImportFile(const QString &path);

/// Texts up to this many bytes are read so fast that one may wait for it.
inline constexpr qsizetype quicklyRead = 8 * 1024;

} // namespace dw::gui
