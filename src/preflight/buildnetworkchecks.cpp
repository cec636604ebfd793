#include "preflight/findings.h"
#include "preflight/subjects.h"
#include "spec/enginenetwork.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

constexpr int usualMtu = 1500;
/// Where dockerd takes the addresses of its first fifteen networks from, if nobody tells it
/// otherwise (github.com/moby/moby, ipamutils).
const QString usualPool = u"172.16.0.0/12"_s;

const Container *sidecarOf(const Plan &plan)
{
    const auto found =
        std::find_if(plan.containers.begin(), plan.containers.end(),
                     [](const Container &c) { return c.role == ContainerRole::Engine; });
    return found == plan.containers.end() ? nullptr : &*found;
}

/// The value of a flag of dockerd that the plan's sidecar is started with.
QString flagOf(const Plan &plan, const QString &name)
{
    const QString start = u"--%1="_s.arg(name);
    if (const Container *sidecar = sidecarOf(plan)) {
        for (const QString &word : sidecar->command) {
            if (word.startsWith(start)) {
                return word.mid(start.size());
            }
        }
    }
    return {};
}

/// The spec with its engine told something. Only one in a sidecar can be told.
QList<SpecChange> tellEngine(const Intent &intent, const QString &beside, const QString &inAgent,
                             const std::function<void(AgentSpec &)> &edit)
{
    const bool isSidecar = sidecarOf(intent.plan) != nullptr;
    return change(intent, isSidecar ? beside : inAgent, [&](AgentSpec &spec) {
        if (!isSidecar) {
            spec.enginePlacement = Placement::Sidecar;
        }
        edit(spec);
    });
}

QString onlyBeside(const Intent &intent)
{
    return sidecarOf(intent.plan)
               ? QString()
               : u' ' + Text::tr("In the agent's container it can't be told: put it beside the "
                                 "agent.");
}

std::optional<Check> packetSize(const Survey &survey, const Intent &intent)
{
    if (!survey.host || !survey.host->egressMtu) {
        return std::nullopt;
    }
    const QString id = u"builds-mtu"_s;
    const int outside = *survey.host->egressMtu;
    const QString told = flagOf(intent.plan, u"mtu"_s);
    const int inside = told.isEmpty() ? usualMtu : told.toInt();
    const QString found = Text::tr("Packets leave the host through %1 and may have %2 bytes (MTU); "
                                   "those of the builds' engine have up to %3.")
                              .arg(survey.host->egressInterface)
                              .arg(outside)
                              .arg(inside);
    if (inside <= outside) {
        return ok(id, found);
    }
    Check check = warning(
        id, found,
        Text::tr("The builds' engine does not know what is around it. Larger packets can get lost "
                 "without a word: pulls and downloads in builds hang."),
        Text::tr("Tell it the same MTU: %1.").arg(outside) + onlyBeside(intent));
    check.changes = tellEngine(intent, Text::tr("Set its MTU to %1").arg(outside),
                               Text::tr("Put it in a sidecar, with an MTU of %1").arg(outside),
                               [&](AgentSpec &spec) { spec.engineNetwork.mtu = outside; });
    return check;
}

/// A subnet that nothing this host knows of uses.
QString freePool(const Survey &survey)
{
    for (const QString &pool : {u"10.201.0.0/16"_s, u"10.137.0.0/16"_s, u"192.168.192.0/18"_s,
                                u"172.24.0.0/14"_s, u"100.100.0.0/16"_s}) {
        const bool routed =
            std::any_of(survey.host->routes.begin(), survey.host->routes.end(),
                        [&](const HostRoute &route) { return overlap(route.subnet, pool); });
        const bool taken =
            survey.networks &&
            std::any_of(survey.networks->begin(), survey.networks->end(),
                        [&](const SeenNetwork &network) {
                            return std::any_of(
                                network.subnets.begin(), network.subnets.end(),
                                [&](const QString &subnet) { return overlap(subnet, pool); });
                        });
        if (!routed && !taken) {
            return pool;
        }
    }
    return {};
}

std::optional<Check> addresses(const Survey &survey, const Intent &intent)
{
    if (!survey.host) {
        return std::nullopt;
    }
    const QString id = u"builds-addresses"_s;
    const QString told = flagOf(intent.plan, u"default-address-pool"_s);
    const QString pool =
        told.isEmpty() ? usualPool : told.section(u',', 0, 0).section(u'=', 1); // base=…,size=…
    for (const HostRoute &route : survey.host->routes) {
        if (isEnginesOwn(survey, route.interface) || !overlap(route.subnet, pool)) {
            continue;
        }
        const QString other = freePool(survey);
        Check check = warning(
            id,
            Text::tr("The builds' engine takes addresses from %1, and the host reaches %2 through "
                     "%3.")
                .arg(pool, route.subnet, route.interface),
            Text::tr("What has such an address there can't be reached from containers that builds "
                     "start."),
            (other.isEmpty()
                 ? Text::tr("Give it a subnet that nothing else uses.")
                 : Text::tr("Give it a subnet that nothing else uses, such as %1.").arg(other)) +
                onlyBeside(intent));
        if (!other.isEmpty()) {
            check.changes =
                tellEngine(intent, Text::tr("Give it %1").arg(other),
                           Text::tr("Put it in a sidecar, with %1").arg(other),
                           [&](AgentSpec &spec) { spec.engineNetwork.addressPool = other; });
        }
        return check;
    }
    return ok(id,
              Text::tr("The addresses that the builds' engine takes (%1) are not used elsewhere "
                       "on the host.")
                  .arg(pool));
}

/// Whether a container can use an address of the host's engine: nothing of another network's, and
/// no password, of which engines tell only that there is one.
bool isForContainers(const QString &address)
{
    const QUrl url(address);
    const QHostAddress host(url.host());
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           !host.isLoopback() && url.host() != u"localhost"_s;
}

std::optional<Check> proxy(const Survey &survey, const Intent &intent)
{
    const docker::EngineInfo &info = *survey.info;
    const QString engines = info.httpsProxy.isEmpty() ? info.httpProxy : info.httpsProxy;
    if (engines.isEmpty()) {
        return std::nullopt;
    }
    const QString id = u"proxy"_s;
    const QString found = Text::tr("The host's engine uses the proxy %1.").arg(shownProxy(engines));
    const Container *sidecar = sidecarOf(intent.plan);
    if (sidecar && goesByProxy(sidecar->env)) {
        return ok(id, found + u' ' + Text::tr("The builds' engine gets one too."));
    }
    Check check = warning(
        id, found,
        Text::tr("The builds' engine does not inherit it: it can't pull images for builds if there "
                 "is no other way out."),
        Text::tr(
            "Give the agent the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY: a sidecar gets "
            "the same, and is itself reached without the proxy.") +
            onlyBeside(intent));
    if (isForContainers(engines)) {
        check.changes =
            tellEngine(intent, Text::tr("Use the same proxy"),
                       Text::tr("Put it in a sidecar, with the proxy"), [&](AgentSpec &spec) {
                           spec.env.insert(u"HTTPS_PROXY"_s, engines);
                           spec.env.insert(u"HTTP_PROXY"_s,
                                           info.httpProxy.isEmpty() ? engines : info.httpProxy);
                           if (!info.noProxy.isEmpty()) {
                               spec.env.insert(u"NO_PROXY"_s, info.noProxy);
                           }
                       });
    }
    return check;
}

std::optional<Check> mirror(const Survey &survey, const Intent &intent)
{
    const QStringList &mirrors = survey.info->registryMirrors;
    const auto usable = std::find_if(mirrors.begin(), mirrors.end(), isForContainers);
    if (usable == mirrors.end() || !sidecarOf(intent.plan)) {
        return std::nullopt;
    }
    const QString id = u"builds-mirror"_s;
    const QString told = flagOf(intent.plan, u"registry-mirror"_s);
    if (!told.isEmpty()) {
        return ok(id, Text::tr("The builds' engine pulls through the mirror %1.").arg(told));
    }
    const QString &address = *usable;
    Check check = warning(
        id, Text::tr("The host's engine pulls through the mirror %1.").arg(address),
        Text::tr("The builds' engine does not inherit it: it asks Docker Hub itself, which counts "
                 "pulls and refuses after some."),
        Text::tr("Give it the same mirror, if containers reach it."));
    check.changes = change(intent, Text::tr("Use the same mirror"),
                           [&](AgentSpec &spec) { spec.engineNetwork.registryMirror = address; });
    return check;
}

} // namespace

QList<Check> buildNetworkChecks(const Survey &survey, const Intent &intent)
{
    QList<Check> checks;
    if (!hasOwnEngine(intent.plan)) {
        return checks;
    }
    for (const auto &check : {packetSize(survey, intent), addresses(survey, intent),
                              proxy(survey, intent), mirror(survey, intent)}) {
        if (check) {
            checks.append(*check);
        }
    }
    return checks;
}

} // namespace dw::preflight
