#pragma once

#include "preflight/catalogue.h"
#include "preflight/surveyor.h"

namespace dw {

/// Looks and judges: whether a launch would work. Leaves everything as it was. `self`: what the
/// engine has said of itself already.
QCoro::Task<QList<Check>> checkIntent(docker::Engine &engine, Intent intent,
                                      Cancellation *cancel = nullptr,
                                      std::optional<EngineSelf> self = std::nullopt);

} // namespace dw
