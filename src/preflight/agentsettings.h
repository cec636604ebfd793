#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace dw {

/// The content of the regular file `name` in a tar archive, as engines send them (POSIX ustar, with
/// pax headers, which are passed over). Unset when it is not there, is no regular file, or the
/// archive is damaged.
std::optional<QByteArray> fileInTar(const QByteArray &tar, const QByteArray &name);

/// A Java properties file (java.util.Properties.load): escapes, comments, continued lines. The last
/// of equal keys counts.
QMap<QString, QString> parseProperties(const QByteArray &text);

} // namespace dw
