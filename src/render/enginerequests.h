#pragma once

#include "common/json.h"
#include "plan/plan.h"

#include <QByteArray>
#include <QMap>

#include <vector>

namespace dw {

/// One step of making a plan through the Engine API (docs.docker.com/reference/api/engine).
struct EngineRequest
{
    enum class Kind {
        CreateNetwork,
        CreateVolume,
        CreateContainer,
        ConnectNetwork,
        StartContainer,
        AwaitHealthy ///< no request of its own: poll `path` until State.Health.Status is healthy
    };

    Kind kind = Kind::CreateContainer;
    QString object; ///< name of the network, volume or container
    QByteArray method;
    QString path; ///< unversioned, percent-encoded
    std::vector<std::pair<QString, QString>> query;
    Json body; ///< null: no body
};

/// The requests that make the plan, in order. `secrets` holds the values of the plan's secret
/// variables; they end up in bodies, so the result must not be logged or kept.
std::vector<EngineRequest> engineRequests(const Plan &plan, const QMap<QString, QString> &secrets);

/// Requests that wait for each other.
using RequestChain = std::vector<EngineRequest>;

/// The requests of a plan in stages, one after the other; the chains of a stage can go on side by
/// side. First each network and each volume, then each agent, or server, with what stands beside
/// it: containers wait only for those of their own agent.
std::vector<std::vector<RequestChain>> makeStages(std::vector<EngineRequest> requests,
                                                  const Plan &plan);

} // namespace dw
