#include "preflight/surveyvalues.h"

#include "plan/labels.h"
#include "preflight/agentsettings.h"

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

QString deploymentOf(const Json &item)
{
    const Json *labels = member(item, "Labels");
    return labels ? stringAt(*labels, labels::deployment.toLatin1().constData()) : QString();
}

QList<SeenContainer::Mount> mountsOf(const Json &item)
{
    QList<SeenContainer::Mount> mounts;
    if (const Json *list = member(item, "Mounts"); list && list->is_array()) {
        for (const Json &mount : *list) {
            const bool isVolume = stringAt(mount, "Type") == u"volume"_s;
            mounts.append({isVolume ? stringAt(mount, "Name") : QString(),
                           stringAt(mount, "Source"), stringAt(mount, "Destination")});
        }
    }
    return mounts;
}

QList<int> hostPortsOf(const Json &item)
{
    static const QStringList inTheWay{u""_s, u"0.0.0.0"_s, u"127.0.0.1"_s, u"::"_s};
    QList<int> ports;
    if (const Json *list = member(item, "Ports"); list && list->is_array()) {
        for (const Json &port : *list) {
            const auto number = static_cast<int>(integerAt(port, "PublicPort"));
            const QString address = stringAt(port, "IP");
            if (number > 0 && stringAt(port, "Type") == u"tcp"_s &&
                (address.isNull() || inTheWay.contains(address))) {
                ports.append(number);
            }
        }
    }
    return ports;
}

/// Docker names the interface of a bridge network after its id where no option does.
QString bridgeOf(const Json &item, const QString &named)
{
    const bool isBridge = stringAt(item, "Driver") == u"bridge"_s;
    return !isBridge || !named.isEmpty() ? named : u"br-"_s + stringAt(item, "Id").left(12);
}

} // namespace

QList<SeenContainer> toSeenContainers(const Json &list)
{
    QList<SeenContainer> containers;
    for (const Json &item : list) {
        SeenContainer container{.id = stringAt(item, "Id"),
                                .name = {},
                                .image = stringAt(item, "Image"),
                                .state = stringAt(item, "State"),
                                .deployment = deploymentOf(item),
                                .mounts = mountsOf(item),
                                .hostPorts = hostPortsOf(item)};
        for (const QString &name : stringsAt(item, "Names")) {
            // "/name"; links of others to it are "/other/alias".
            if (name.count(u'/') == 1 || container.name.isEmpty()) {
                container.name = name.mid(1);
            }
        }
        containers.append(container);
    }
    return containers;
}

QList<SeenNetwork> toSeenNetworks(const Json &list)
{
    QList<SeenNetwork> networks;
    for (const Json &item : list) {
        SeenNetwork network{.name = stringAt(item, "Name"),
                            .driver = stringAt(item, "Driver"),
                            .deployment = deploymentOf(item),
                            .subnets = {},
                            .bridge = {},
                            .mtu = {}};
        if (const Json *options = member(item, "Options")) {
            network.bridge = stringAt(*options, "com.docker.network.bridge.name");
            const int mtu = stringAt(*options, "com.docker.network.driver.mtu").toInt();
            network.mtu = mtu > 0 ? std::optional(mtu) : std::nullopt;
        }
        network.bridge = bridgeOf(item, network.bridge);
        const Json *ipam = member(item, "IPAM");
        const Json *config = ipam ? member(*ipam, "Config") : nullptr;
        if (config && config->is_array()) {
            for (const Json &range : *config) {
                network.subnets.append(stringAt(range, "Subnet"));
            }
        }
        networks.append(network);
    }
    return networks;
}

QList<SeenVolume> toSeenVolumes(const Json &list)
{
    QList<SeenVolume> volumes;
    for (const Json &item : list) {
        volumes.append({stringAt(item, "Name"), deploymentOf(item)});
    }
    return volumes;
}

QStringList toPlatforms(const Json &distribution)
{
    QStringList platforms;
    if (const Json *list = member(distribution, "Platforms"); list && list->is_array()) {
        for (const Json &platform : *list) {
            const QString architecture = stringAt(platform, "architecture");
            // BuildKit's attestations stand among the images as unknown/unknown.
            if (!architecture.isEmpty() && architecture != u"unknown"_s) {
                platforms.append(stringAt(platform, "os") + u'/' + architecture);
            }
        }
    }
    platforms.removeDuplicates();
    return platforms;
}

SeenSettings toSeenSettings(const QByteArray &tar)
{
    const auto file = fileInTar(tar, "buildAgent.properties");
    if (!file) {
        return {};
    }
    const QMap<QString, QString> properties = parseProperties(*file);
    return {.exist = true,
            .serverUrl = properties.value(u"serverUrl"_s),
            .agentName = properties.value(u"name"_s)};
}

} // namespace dw
