#pragma once

#include "common/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace dw::teamcity {

/// How many agents a server's licence lets be authorised. Disabled and disconnected ones count.
struct AgentLicence
{
    bool unlimited = false;
    std::optional<int> most = {}; ///< unset: unlimited, or not told
    std::optional<int> left = {}; ///< that may still be authorised; unset as `most`
    QString type = {};            ///< "professional", "enterprise", "evaluation", …

    bool operator==(const AgentLicence &) const = default;
};

struct AgentPool
{
    int id = 0; ///< 0: the pool of new agents
    QString name;
    int agents = 0;
    std::optional<int> most = {}; ///< unset: no limit

    bool operator==(const AgentPool &) const = default;
};

/// An agent that the server has a name for, connected or not.
struct KnownAgent
{
    QString name;
    bool connected = false;
    bool authorized = false;
    QString pool = {};

    bool operator==(const KnownAgent &) const = default;
};

/// One agent, as its server sees it.
struct SeenAgent
{
    int id = 0;
    QString name;
    bool connected = false;
    bool authorized = false;
    bool enabled = false;
    bool upToDate = false;
    QString pool = {};
    QString dockerServer = {}; ///< docker.server.version, as the agent reports it; empty: none

    bool operator==(const SeenAgent &) const = default;
};

/// What a server tells the holder of an access token. What it did not tell is an Error in its
/// place.
struct ServerFacts
{
    QString user;    ///< the token's
    QString version; ///< "2026.1.3"; empty: not told
    Result<AgentLicence> licence = AgentLicence{};
    Result<QList<AgentPool>> pools = QList<AgentPool>{};
    Result<QList<KnownAgent>> agents = QList<KnownAgent>{};
    bool hasAllAgents = true; ///< false: the server has more than are read
};

} // namespace dw::teamcity
