#pragma once

#include "docker/engine.h"

#include <optional>

namespace dw::docker {

/// Turns the samples of GET /containers/NAME/stats into what people read. Fields: Engine API,
/// ContainerStats; those of cgroup 1 and 2 and of Podman.
class StatsMeter
{
public:
    /// Unset for the first sample, and while the container does not run.
    std::optional<ContainerStats> add(const Json &sample);

private:
    struct Moment
    {
        double container = 0; ///< processor time used so far, ns
        double host = 0;      ///< of all processors, ns
    };
    std::optional<Moment> m_before;
};

} // namespace dw::docker
