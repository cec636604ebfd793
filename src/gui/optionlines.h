#pragma once

#include "spec/agentspec.h"

#include <QString>

namespace dw::gui {

/// Lists as people type or paste them: one entry a line; empty lines and lines that start with #
/// count for nothing. What can't be read is named in `error` (the first line of it); the entries
/// that can be are in `value` all the same.
template <class T>
struct Lines
{
    T value;
    QString error;
};

Lines<QMap<QString, QString>> readKeyValues(const QString &text);
Lines<QList<VolumeOption>> readVolumes(const QString &text);
Lines<QList<std::pair<QString, QString>>> readHosts(const QString &text);

/// Entries that no line can stand for (a value with a line break in it, say). They are not shown, and
/// whoever reads the lines back puts them in again, so that nothing is lost.
QMap<QString, QString> withoutLine(const QMap<QString, QString> &values);
QList<VolumeOption> withoutLine(const QList<VolumeOption> &volumes);
QList<std::pair<QString, QString>> withoutLine(const QList<std::pair<QString, QString>> &hosts);

/// One line for each entry that a line can stand for.
QString writeLines(const QMap<QString, QString> &values);
QString writeLines(const QList<VolumeOption> &volumes);
QString writeLines(const QList<std::pair<QString, QString>> &hosts);

} // namespace dw::gui
