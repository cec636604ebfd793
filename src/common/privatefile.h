#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dw {

/// Writes all of `content` to a file that its owner alone may read, or leaves the file as it was.
/// Makes its folder. Errors: Io.
Result<void> writePrivateFile(const QString &path, const QByteArray &content);

/// The same without waiting for the disk, which takes longer than all else: after a loss of power
/// the file may be there and empty. For what can be done without.
Result<void> writePrivateFileSoon(const QString &path, const QByteArray &content);

/// All of a file; nullopt when it can't be read, or has more than `most` bytes.
std::optional<QByteArray> readSmallFile(const QString &path, qint64 most);

/// Where the program keeps what it goes on with next time: $XDG_STATE_HOME/dind-wizard, by default
/// ~/.local/state/dind-wizard (XDG Base Directory Specification 0.8; Qt knows it from 6.7 on).
QString stateFolder();

} // namespace dw
