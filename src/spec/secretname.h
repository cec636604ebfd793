#pragma once

#include <QString>

namespace dw {

/// Whether a variable of this name holds a secret by the look of it: its value is not shown, and
/// should not stand in settings.
bool looksSecret(const QString &variable);

} // namespace dw
