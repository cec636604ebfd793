#pragma once

#include "spec/agentspec.h"

namespace dw {

/// Advice that one click takes. It was made for one spec and is void once that is another.
struct SpecChange
{
    QString label;  ///< what a button says: "Use https"
    AgentSpec spec; ///< the whole spec, with the change made

    bool operator==(const SpecChange &) const = default;
};

} // namespace dw
