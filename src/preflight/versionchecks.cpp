#include "guidance/advisories.h"
#include "preflight/findings.h"
#include "preflight/subjects.h"

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

/// The method that a plan comes to, whatever it was made from.
Method methodOf(const Plan &plan)
{
    return usesSysbox(plan)     ? Method::Sysbox
           : isPrivileged(plan) ? Method::Dind
                                : Method::DockerSocket;
}

/// The Docker that is part of the agent's image, where that is the one that will run.
std::optional<Version> innerEngine(const Plan &plan)
{
    for (const Container &container : plan.containers) {
        if (container.role == ContainerRole::Agent && (container.privileged || usesSysbox(plan)) &&
            container.env.contains(u"DOCKER_IN_DOCKER"_s)) {
            return innerEngineOf(container.image);
        }
    }
    return std::nullopt;
}

Versions versionsOf(const Survey &survey, const Plan &plan)
{
    const docker::EngineInfo &info = *survey.info;
    Versions versions;
    versions.kernel = Version::parse(info.kernelVersion);
    versions.cgroup = Version::parse(info.cgroupVersion);
    versions.innerEngine = innerEngine(plan);
    versions.method = methodOf(plan);
    // Docker's snap keeps its data there (github.com/docker-snap/docker-snap).
    if (info.dataRoot.startsWith(u"/var/snap/docker/"_s)) {
        versions.packaging = u"snap"_s;
    }
    const std::optional<Version> engine = Version::parse(info.serverVersion);
    if (survey.version) {
        (survey.version->isPodman ? versions.podman : versions.engine) = engine;
        versions.apiMaximum = Version::parse(survey.version->apiVersion);
        versions.apiMinimum = Version::parse(survey.version->minApiVersion);
    }
    if (survey.host) {
        versions.distribution = survey.host->distribution;
        versions.distributionVersion = Version::parse(survey.host->distributionVersion);
    }
    return versions;
}

} // namespace

QList<Check> versionChecks(const Survey &survey, const Intent &intent)
{
    QList<Check> checks;
    for (const Advisory &advisory : advisoriesFor(versionsOf(survey, intent.plan))) {
        const QString found =
            advisory.found.isEmpty()
                ? advisory.title
                : Text::tr("%1 (%2)").arg(advisory.title, advisory.found.join(u", "_s));
        const QString remedy =
            advisory.fixedBy.isEmpty()
                ? advisory.instead
                : Text::tr("%1 Fixed by: %2.").arg(advisory.instead, advisory.fixedBy);
        checks.append({.id = u"version:"_s + advisory.id,
                       .verdict = advisory.severity == Advisory::Severity::Blocker
                                      ? Verdict::Blocker
                                      : Verdict::Warning,
                       .found = found,
                       .why = advisory.text,
                       .remedy = remedy});
    }
    if (checks.isEmpty()) {
        checks.append(ok(u"version"_s, Text::tr("Nothing is known against these versions.")));
    }
    return checks;
}

} // namespace dw::preflight
