#pragma once

#include "import/description.h"

#include <QString>

namespace dw {

/// Puts the value of a flag that is DockerFlag::Fate::Mapped into the container, and into the
/// setting which aspect that is, or why not. Not for --network-alias, --env-file, --cpu-quota and
/// --cpu-period, which are read together with others.
void useFlag(Container &container, const QString &flag, const QString &value, Setting &setting);

} // namespace dw
