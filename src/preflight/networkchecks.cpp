#include "preflight/findings.h"
#include "preflight/subjects.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

constexpr int usualMtu = 1500;

/// The networks that the plan's containers join, but does not make.
QStringList usersNetworks(const Plan &plan)
{
    QStringList names;
    for (const Container &container : plan.containers) {
        if (container.networks.isEmpty()) {
            names.append(u"bridge"_s);
        }
        for (const NetworkAttachment &attachment : container.networks) {
            names.append(attachment.network == u"default"_s ? u"bridge"_s : attachment.network);
        }
    }
    names.removeDuplicates();
    for (const Network &network : plan.networks) {
        names.removeAll(network.name);
    }
    names.removeAll(u"host"_s);
    return names;
}

const SeenNetwork *findNetwork(const Survey &survey, const QString &name)
{
    const auto found = std::find_if(survey.networks->begin(), survey.networks->end(),
                                    [&](const SeenNetwork &n) { return n.name == name; });
    return found == survey.networks->end() ? nullptr : &*found;
}

Check presence(const Survey &survey, const Intent &intent, const QString &name)
{
    const QString id = u"network:"_s + name;
    if (findNetwork(survey, name)) {
        return ok(id, Text::tr("The network %1 is there.").arg(name));
    }
    Check check =
        blocker(id, Text::tr("There is no network called %1.").arg(name),
                Text::tr("The agent is to be connected to it."),
                Text::tr("Make it with docker network create, or leave the field empty."));
    check.commands = {dockerCommand(survey, {u"network"_s, u"create"_s, name})};
    check.changes = change(intent, Text::tr("Take the engine's own network"),
                           [](AgentSpec &spec) { spec.network.clear(); });
    return check;
}

/// A host's route into another network, taken over by a network of the engine.
std::optional<Check> subnet(const Survey &survey, const SeenNetwork &network)
{
    if (!survey.host || network.subnets.isEmpty()) {
        return std::nullopt;
    }
    const QString id = u"subnet:"_s + network.name;
    const QString shown = network.subnets.join(u", "_s);
    for (const HostRoute &route : survey.host->routes) {
        for (const QString &own : network.subnets) {
            if (!isEnginesOwn(survey, route.interface) && overlap(own, route.subnet)) {
                return warning(
                    id,
                    Text::tr("The network %1 uses the addresses %2, and the host reaches %3 "
                             "through %4.")
                        .arg(network.name, shown, route.subnet, route.interface),
                    Text::tr("What has such an address there, a TeamCity server perhaps, can't be "
                             "reached from the agent."),
                    Text::tr("Give the engine other addresses: \"bip\" and "
                             "\"default-address-pools\" in its daemon.json, then restart it."));
            }
        }
    }
    return ok(id, Text::tr("The addresses %1 of the network %2 are not used elsewhere on the host.")
                      .arg(shown, network.name));
}

/// The largest packets of any network that containers get, against what leaves the host.
std::optional<Check> packetSize(const Survey &survey, const Intent &intent,
                                const QStringList &networks)
{
    if (!survey.host || !survey.host->egressMtu) {
        return std::nullopt;
    }
    const QString id = u"mtu"_s;
    int largest = intent.plan.networks.isEmpty() ? 0 : usualMtu;
    for (const QString &name : networks) {
        if (const SeenNetwork *network = findNetwork(survey, name);
            network && network->driver == u"bridge"_s) {
            largest = std::max(largest, network->mtu.value_or(usualMtu));
        }
    }
    const int outside = *survey.host->egressMtu;
    const QString found = Text::tr("Packets leave the host through %1 and may have %2 bytes (MTU); "
                                   "containers send up to %3.")
                              .arg(survey.host->egressInterface)
                              .arg(outside)
                              .arg(largest);
    if (largest == 0) {
        return std::nullopt;
    }
    if (outside >= largest) {
        return ok(id, found);
    }
    return warning(
        id, found,
        Text::tr("Larger packets can get lost without a word: downloads and https hang."),
        Text::tr("Set \"mtu\": %1 in the engine's daemon.json, for its other networks "
                 "\"default-network-opts\": {\"bridge\": {\"com.docker.network.driver.mtu\": "
                 "\"%1\"}}, and restart it.")
            .arg(outside));
}

std::optional<Check> proxy(const Survey &survey, const Intent &intent)
{
    const docker::EngineInfo &info = *survey.info;
    const QString engines = info.httpsProxy.isEmpty() ? info.httpProxy : info.httpsProxy;
    const QString id = u"proxy"_s;
    if (!engines.isEmpty()) {
        return hasOwnEngine(intent.plan)
                   ? std::nullopt // see buildNetworkChecks()
                   : std::optional(ok(
                         id, Text::tr("The engine uses the proxy %1.").arg(shownProxy(engines))));
    }
    const bool pulls = std::any_of(survey.images.begin(), survey.images.end(),
                                   [](const SeenImage &image) { return !image.onEngine; });
    if (survey.clientProxy.isEmpty() || !pulls) {
        return std::nullopt;
    }
    return warning(
        id, Text::tr("You use the proxy %1, and the engine uses none.").arg(survey.clientProxy),
        Text::tr("It is the engine that pulls images. If it can't do without the proxy, the pull "
                 "fails."),
        Text::tr("Set \"proxies\" in the engine's daemon.json, or HTTPS_PROXY in its systemd unit "
                 "(docs.docker.com/engine/daemon/proxy)."));
}

/// An engine in a container takes nf_tables unless told otherwise (docker-library/docker).
std::optional<Check> firewall(const Survey &survey, const Intent &intent)
{
    using Iptables = HostSurvey::Iptables;
    if (!survey.host || !hasOwnEngine(intent.plan) || survey.host->iptables == Iptables::Unknown) {
        return std::nullopt;
    }
    const QString id = u"iptables"_s;
    if (survey.host->iptables == Iptables::Nft) {
        return ok(id, Text::tr("The host's firewall is nf_tables."));
    }
    return warning(
        id, Text::tr("The host's iptables is the old kind (legacy)."),
        Text::tr("An engine in a container may not find the kernel's tables and not "
                 "start, or its containers have no network."),
        Text::tr("If its log says \"can't initialize iptables table\", give the engine's "
                 "container DOCKER_IPTABLES_LEGACY=1, or switch the host with "
                 "update-alternatives --config iptables and restart it."));
}

} // namespace

QList<Check> networkChecks(const Survey &survey, const Intent &intent)
{
    QList<Check> checks;
    if (survey.networks) {
        const QStringList networks = usersNetworks(intent.plan);
        for (const QString &name : networks) {
            if (name != u"bridge"_s) {
                checks.append(presence(survey, intent, name));
            }
            const SeenNetwork *network = findNetwork(survey, name);
            if (const auto check = network ? subnet(survey, *network) : std::nullopt) {
                checks.append(*check);
            }
        }
        if (const auto check = packetSize(survey, intent, networks)) {
            checks.append(*check);
        }
    }
    for (const auto &check : {proxy(survey, intent), firewall(survey, intent)}) {
        if (check) {
            checks.append(*check);
        }
    }
    return checks;
}

} // namespace dw::preflight
