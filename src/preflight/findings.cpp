#include "preflight/findings.h"

#include "render/shellquote.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

template <class Predicate>
bool anyContainer(const Plan &plan, Predicate predicate)
{
    return std::any_of(plan.containers.begin(), plan.containers.end(), predicate);
}

} // namespace

QString dockerCommand(const Survey &survey, QStringList arguments)
{
    // What the docker command finds by itself may be another engine.
    if (survey.endpoint.address != u"unix:///var/run/docker.sock"_s) {
        arguments = QStringList{u"-H"_s, survey.endpoint.address} + arguments;
    }
    return shellJoin(QStringList{u"docker"_s} + arguments);
}

QList<SpecChange> change(const Intent &intent, const QString &label,
                         const std::function<void(AgentSpec &)> &edit)
{
    if (!intent.spec) {
        return {};
    }
    SpecChange change{label, *intent.spec};
    edit(change.spec);
    return {change};
}

QList<SpecChange> takeMethod(const Intent &intent, Method method)
{
    return change(intent, Text::tr("Take the method %1").arg(toKey(method)), [&](AgentSpec &spec) {
        spec.method = method;
        spec.enginePlacement.reset(); // what fits one method need not fit another
    });
}

bool isPrivileged(const Plan &plan)
{
    return anyContainer(plan, [](const Container &c) { return c.privileged; });
}

bool usesSysbox(const Plan &plan)
{
    return anyContainer(plan, [](const Container &c) { return c.runtime == sysboxRuntime; });
}

bool isEngineSocket(const Mount &mount)
{
    return mount.type == Mount::Type::Bind && mount.target == u"/var/run/docker.sock"_s;
}

bool usesHostsEngine(const Plan &plan)
{
    return anyContainer(plan, [](const Container &c) {
        return std::any_of(c.mounts.begin(), c.mounts.end(), isEngineSocket);
    });
}

bool hasOwnEngine(const Plan &plan)
{
    return anyContainer(plan, [](const Container &c) {
        return c.role == ContainerRole::Engine || c.env.value(u"DOCKER_IN_DOCKER"_s) == u"start"_s;
    });
}

} // namespace dw::preflight
