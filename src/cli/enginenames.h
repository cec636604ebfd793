#pragma once

#include <QStringList>

namespace dw {

/// A short name for each of several engines, from what was given as --engine: a context's name, the
/// host of an address, or a socket's file name. Only what container names may have stands in them,
/// and no two are the same.
QStringList shortEngineNames(const QStringList &choices);

} // namespace dw
