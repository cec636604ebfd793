#pragma once

#include "preflight/catalogue.h"
#include "preflight/surveyor.h"

namespace dw {

/// Looks and judges: whether a launch would work. Leaves everything as it was.
QCoro::Task<QList<Check>> checkIntent(docker::Engine &engine, Intent intent,
                                      Cancellation *cancel = nullptr);

} // namespace dw
