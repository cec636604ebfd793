#pragma once

#include "preflight/check.h"
#include "preflight/survey.h"

namespace dw::preflight {

// One function for each file of checks; all are pure. Except for engineChecks() they are asked only
// about engines that have answered. Ids in brackets.

/// The engine itself and how it was found [engine, podman, desktop, api, os-type, nested].
QList<Check> engineChecks(const Survey &survey, const Intent &intent);
/// What the engine's security settings refuse or leave open [runtime, sysbox, default-runtime,
/// userns, rootless, selinux, confinement, insecure-api, swarm].
QList<Check> securityChecks(const Survey &survey, const Intent &intent);
/// Versions that are known not to work together [version, version:…]; resources/advisories.json.
QList<Check> versionChecks(const Survey &survey, const Intent &intent);
/// Processors, memory, disk and how they are shared out [cpus, memory, cgroup, storage, disk].
QList<Check> hostChecks(const Survey &survey, const Intent &intent);
/// Names, volumes, networks and directories that somebody else has [name:…, volume:…, network:…,
/// agent-directories].
QList<Check> nameChecks(const Survey &survey, const Intent &intent);
/// Paths of the host that containers get [socket, path:…].
QList<Check> mountChecks(const Survey &survey, const Intent &intent);
/// The way of the host's own engine to the outside [network:…, subnet:…, mtu, proxy, iptables].
QList<Check> networkChecks(const Survey &survey, const Intent &intent);
/// What an engine that a plan makes has to be told of the network around it; it inherits nothing
/// [proxy, builds-mtu, builds-addresses, builds-mirror].
QList<Check> buildNetworkChecks(const Survey &survey, const Intent &intent);
/// Images, there or to be had, and for this processor [image:…, platform:…].
QList<Check> imageChecks(const Survey &survey, const Intent &intent);
/// A TeamCity server that the plan makes [port:…, trial-server].
QList<Check> trialServerChecks(const Survey &survey, const Intent &intent);
/// Settings that an agent has kept and will prefer [settings:…].
QList<Check> settingsChecks(const Survey &survey, const Intent &intent);

} // namespace dw::preflight
