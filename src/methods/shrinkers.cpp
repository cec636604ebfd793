#include "methods/shrinkers.h"

#include "methods/planner.h"
#include "plan/blastradius.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Shrinkers)
};

struct Candidate
{
    SpecChange change;
    QString price;
};

Candidate withMethod(AgentSpec spec, Method method, const QString &label, const QString &price)
{
    spec.method = method;
    spec.enginePlacement.reset();
    spec.socketProxy = SocketProxy::Off; // of the host's socket, which no other method uses
    if (spec.runAs == RunAs::Agent) {
        spec.enginePlacement = Placement::Sidecar; // in the agent's container it needs root
    }
    spec.image.clear(); // another method needs another image
    return {{label, spec}, price};
}

QList<Candidate> methodCandidates(const AgentSpec &spec)
{
    QList<Candidate> candidates;
    if (spec.method != Method::Sysbox) {
        candidates.append(withMethod(
            spec, Method::Sysbox, Text::tr("Use Sysbox"),
            Text::tr("Sysbox has to be installed on the host, which must be Linux. Builds start "
                     "with an empty image cache.")));
    }
    if (spec.method == Method::DockerSocket) {
        candidates.append(
            withMethod(spec, Method::Dind, Text::tr("Give each agent an engine of its own"),
                       Text::tr("That engine runs privileged: it keeps accidents apart, not "
                                "attackers. Builds start with an empty image cache.")));
    }
    if (spec.method == Method::Dind && effectivePlacement(spec) == Placement::Agent) {
        AgentSpec changed = spec;
        changed.enginePlacement = Placement::Sidecar;
        candidates.append({{Text::tr("Run the engine in a sidecar"), changed},
                           Text::tr("Ports that builds publish are then under the name docker, "
                                    "not on localhost.")});
    }
    return candidates;
}

QList<Candidate> proxyCandidates(const AgentSpec &spec)
{
    if (spec.method != Method::DockerSocket || spec.socketProxy == SocketProxy::Build) {
        return {};
    }
    AgentSpec changed = spec;
    changed.socketProxy = SocketProxy::Build;
    changed.containerWrapper = false; // it starts containers
    return {{{Text::tr("Let builds make images, and no containers"), changed},
             Text::tr("A proxy stands before the socket. Builds can no longer use docker run, "
                      "docker compose or the Container Wrapper, and a docker command that prints "
                      "nothing for ten minutes is cut off.")}};
}

QList<Candidate> settingCandidates(const AgentSpec &spec)
{
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < spec.volumes.size(); ++i) {
        if (spec.volumes[i].source.startsWith(u'/') && !spec.volumes[i].readOnly) {
            AgentSpec changed = spec;
            changed.volumes[i].readOnly = true;
            candidates.append(
                {{Text::tr("Mount %1 read-only").arg(spec.volumes[i].source), changed},
                 Text::tr("Builds can no longer write there.")});
        }
    }
    if (spec.containerWrapper) {
        AgentSpec changed = spec;
        changed.containerWrapper = false;
        candidates.append({{Text::tr("Do without the Container Wrapper"), changed},
                           Text::tr("Build steps that TeamCity runs in a container no longer see "
                                    "the checkout.")});
    }
    if (!spec.network.isEmpty()) {
        AgentSpec changed = spec;
        changed.network.clear();
        candidates.append({{Text::tr("Leave the network %1").arg(spec.network), changed},
                           Text::tr("What is only on that network can no longer be reached.")});
    }
    if (!spec.resources.cpus || !spec.resources.memoryBytes) {
        AgentSpec changed = spec;
        changed.resources.cpus = spec.resources.cpus.value_or(2);
        changed.resources.memoryBytes =
            spec.resources.memoryBytes.value_or(4LL * 1024 * 1024 * 1024);
        candidates.append({{Text::tr("Limit each container to %1 processors and %2 of memory")
                                .arg(QString::number(*changed.resources.cpus),
                                     formatMemorySize(*changed.resources.memoryBytes)),
                            changed},
                           Text::tr("Builds that need more fail or take longer.")});
    }
    return candidates;
}

QStringList goneFrom(const QList<Reach> &before, const QList<Reach> &after)
{
    QStringList gone;
    for (const Reach &was : before) {
        const bool isLeft = std::any_of(after.begin(), after.end(), [&](const Reach &left) {
            return left.target == was.target && left.title == was.title;
        });
        if (!isLeft) {
            gone.append(was.title);
        }
    }
    return gone;
}

} // namespace

QList<Shrinker> shrinkersOf(const AgentSpec &spec, const HostFacts &facts)
{
    const Result<Plan> plan = makePlan(spec, facts);
    if (!plan) {
        return {};
    }
    const QList<Reach> before = blastRadius(*plan);
    QList<Shrinker> shrinkers;
    for (const Candidate &candidate :
         methodCandidates(spec) + proxyCandidates(spec) + settingCandidates(spec)) {
        const Result<Plan> changed = makePlan(candidate.change.spec, facts);
        const QList<Reach> after = changed ? blastRadius(*changed) : before;
        if (isSmaller(after, before)) {
            shrinkers.append({candidate.change, goneFrom(before, after), candidate.price});
        }
    }
    std::stable_sort(shrinkers.begin(), shrinkers.end(), [](const Shrinker &a, const Shrinker &b) {
        return a.gone.size() > b.gone.size();
    });
    return shrinkers;
}

} // namespace dw
