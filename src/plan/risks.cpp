#include "plan/risks.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Risks)
};

bool isEngineSocket(const Mount &mount)
{
    return mount.type == Mount::Type::Bind &&
           (mount.target.endsWith(u"/docker.sock"_s) || mount.source.endsWith(u"/docker.sock"_s));
}

bool isAgentDirectory(const Mount &mount)
{
    return mount.type == Mount::Type::Bind && mount.source.startsWith(u"/opt/buildagent/"_s);
}

void addMountRisks(QList<Risk> &risks, const Container &container)
{
    for (const Mount &mount : container.mounts) {
        if (isEngineSocket(mount)) {
            risks.append(
                {u"socket"_s, Severity::High, Text::tr("Every build is root on the engine's host"),
                 Text::tr(
                     "The agent holds the socket of the host's engine. A build can start a "
                     "container that mounts the host's whole disk, read every other container "
                     "and its secrets, and stop or replace them. Mounting the socket read-only, "
                     "another user in the agent or fewer capabilities do not change that. Let "
                     "only builds run here that you would give root on this machine.")});
        } else if (isAgentDirectory(mount)) {
            risks.append(
                {u"shared-directories"_s, Severity::Low,
                 Text::tr("The agent's directories lie on the host"),
                 Text::tr(
                     "Checkouts, caches and tools are in /opt/buildagent on the engine's host, "
                     "so that containers started by builds see the same files. What a build "
                     "leaves there stays, often owned by root.")});
        } else if (mount.type == Mount::Type::Bind) {
            risks.append({u"host-path"_s, mount.readOnly ? Severity::Medium : Severity::High,
                          Text::tr("Builds see %1 of the host").arg(mount.source),
                          mount.readOnly
                              ? Text::tr("Builds can read everything under this path.")
                              : Text::tr("Builds can read, change and delete everything under this "
                                         "path.")});
        }
    }
}

void addRuntimeRisks(QList<Risk> &risks, const Container &container)
{
    const bool isAgent = container.role == ContainerRole::Agent;
    if (container.privileged) {
        risks.append(
            {isAgent ? u"privileged-agent"_s : u"privileged-engine"_s, Severity::High,
             isAgent ? Text::tr("The agent runs privileged")
                     : Text::tr("The engine runs privileged"),
             isAgent
                 ? Text::tr("Privileged means all rights of root and access to all devices. A "
                            "build that means harm can mount the host's disk and take the "
                            "machine over. Here builds run inside that very container.")
                 : Text::tr("Privileged means all rights of root and access to all devices. "
                            "Builds don't run in that container, but they command its engine: a "
                            "build that means harm can start a privileged container there and "
                            "take the machine over. It keeps accidents apart, not attackers.")});
    }
    if (container.runtime == u"sysbox-runc"_s) {
        risks.append(
            {u"sysbox"_s, Severity::Low, Text::tr("Isolation rests on Sysbox and the kernel"),
             Text::tr(
                 "Root inside is an ordinary user on the host, so a build has to break the "
                 "kernel or Sysbox to get out. That is much stronger than the other methods and "
                 "weaker than a virtual machine. Keep both up to date.")});
    }
}

void addLimitRisks(QList<Risk> &risks, const Container &container)
{
    if (!container.memoryBytes || !container.cpus) {
        risks.append(
            {u"no-limits"_s, Severity::Low, Text::tr("Builds may use all memory and processors"),
             Text::tr("One greedy build can slow down or starve everything else on the host. "
                      "Limits for memory and processors are among the advanced settings.")});
    }
    if (!container.secretEnv.isEmpty()) {
        risks.append({u"token-in-environment"_s, Severity::Medium,
                      Text::tr("The token can be read on the host and by builds"),
                      Text::tr("It is an environment variable of the container: everybody who may "
                               "use the engine sees it with docker inspect, and builds see it too. "
                               "Without a token one authorises the agent in TeamCity once.")});
    }
}

} // namespace

QList<Risk> risksOf(const Plan &plan)
{
    QList<Risk> all;
    for (const Container &container : plan.containers) {
        addRuntimeRisks(all, container);
        addMountRisks(all, container);
        addLimitRisks(all, container);
    }
    if (QUrl(plan.serverUrl).scheme() == u"http"_s) {
        all.append(
            {u"cleartext-server"_s, Severity::Medium,
             Text::tr("The agent talks to TeamCity in the clear"),
             Text::tr("With http:// everybody on the way can read and change what server and "
                      "agent exchange, the agent's token and build secrets included. Use "
                      "https:// where the network is not yours alone.")});
    }
    // Many agents repeat the same risk; people need to read it once.
    QList<Risk> distinct;
    for (const Risk &risk : all) {
        if (!distinct.contains(risk)) {
            distinct.append(risk);
        }
    }
    std::stable_sort(distinct.begin(), distinct.end(),
                     [](const Risk &a, const Risk &b) { return a.severity > b.severity; });
    return distinct;
}

} // namespace dw
