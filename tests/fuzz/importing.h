#pragma once

#include "import/importer.h"

namespace dw::fuzz {

/// What holds of everything that is imported from `text`: its lines are lines of the text, and a
/// spec without errors prints and reads again as the same.
void checkImport(const Result<Import> &import, const QByteArray &text);

} // namespace dw::fuzz
