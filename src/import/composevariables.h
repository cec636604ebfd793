#pragma once

#include <QString>
#include <QStringList>

namespace dw::compose {

/// A value with its variables replaced (docs.docker.com/reference/compose-file/interpolation).
struct Interpolated
{
    QString text;           ///< variables without a value stay, as ${NAME}; malformed: as written
    QStringList defaults;   ///< variables whose default was taken
    QStringList unset;      ///< variables that have no default
    QString message;        ///< of the first ${NAME:?message}
    bool malformed = false; ///< a $ that starts no variable

    bool clear() const { return unset.isEmpty() && !malformed; }
};

/// No variable is set: each takes its default. $$ is a $.
Interpolated interpolate(const QString &text);

} // namespace dw::compose
