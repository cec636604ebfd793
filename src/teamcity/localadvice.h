#pragma once

#include "teamcity/serveradvice.h"

namespace dw::teamcity {

/// What advice to agents of `image`, the one in force, needs to know of this machine.
/// `agentImages`: as in AdviceContext.
AdviceContext localAdviceContext(const QString &image, const QStringList &agentImages);

} // namespace dw::teamcity
