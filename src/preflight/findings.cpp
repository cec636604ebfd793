#include "preflight/findings.h"

#include "render/shellquote.h"

#include <QHostAddress>
#include <QUrl>

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

bool overlap(const QString &one, const QString &other)
{
    const auto a = QHostAddress::parseSubnet(one);
    const auto b = QHostAddress::parseSubnet(other);
    return a.second > 0 && b.second > 0 &&
           (a.first.isInSubnet(b.first, b.second) || b.first.isInSubnet(a.first, a.second));
}

bool isEnginesOwn(const Survey &survey, const QString &interface)
{
    const bool isPodmans =
        interface.startsWith(u"podman"_s) || interface.startsWith(u"cni-podman"_s);
    return (survey.version && survey.version->isPodman && isPodmans) ||
           (survey.networks &&
            std::any_of(survey.networks->begin(), survey.networks->end(),
                        [&](const SeenNetwork &seen) { return seen.bridge == interface; }));
}

QString shownProxy(const QString &address)
{
    const QUrl url(address);
    return url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
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
