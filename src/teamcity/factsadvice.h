#pragma once

#include "teamcity/serveradvice.h"
#include "teamcity/serverfacts.h"

namespace dw::teamcity {

/// What a server's facts mean for agents made from `spec`: licence, names and pools, in this order,
/// with ids "licence", "licence-short", "licence-unknown"; "names", "name-taken", "names-unknown";
/// "pools", "pools-unknown". Pure.
QList<ServerAdvice> adviseOnFacts(const ServerFacts &facts, const AgentSpec &spec);

/// `spec` under a name that makes none of `agents` over again: teamcity-agent-2, -3 and so on.
AgentSpec withFreeName(AgentSpec spec, const QList<KnownAgent> &agents);

} // namespace dw::teamcity
