#include "docker/enginevalues.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

Json Response::json() const
{
    const Result<Json> parsed = parseJson(body);
    return parsed ? *parsed : Json();
}

bool EngineInfo::isDockerDesktop() const
{
    return operatingSystem.startsWith(u"Docker Desktop"_s);
}

QString EngineInfo::imageArchitecture() const
{
    // The kernel's names and Go's (containerd platforms/database.go, normalizeArch).
    static const QMap<QString, QString> names{{u"x86_64"_s, u"amd64"_s},
                                              {u"aarch64"_s, u"arm64"_s},
                                              {u"armv7l"_s, u"arm"_s},
                                              {u"i686"_s, u"386"_s}};
    return names.value(architecture, architecture);
}

bool EngineInfo::hasSecurityOption(const QString &name) const
{
    // "name=seccomp,profile=builtin", or just "seccomp" from podman and old engines.
    return std::any_of(securityOptions.begin(), securityOptions.end(), [&](const QString &option) {
        const QString first = option.section(u',', 0, 0);
        return first == name || first == u"name="_s + name;
    });
}

namespace {

/// DriverStatus is a list of pairs.
QMap<QString, QString> pairsAt(const Json &json, const char *key)
{
    QMap<QString, QString> pairs;
    if (const Json *list = member(json, key); list && list->is_array()) {
        for (const Json &pair : *list) {
            if (pair.is_array() && pair.size() == 2) {
                pairs.insert(toQString(pair[0]), toQString(pair[1]));
            }
        }
    }
    return pairs;
}

bool trueUnlessDenied(const Json &json, const char *key)
{
    return !member(json, key) || boolAt(json, key);
}

} // namespace

QString pathSegment(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString imagePath(const QString &reference)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(reference, "/:@"));
}

Query pullQuery(const QString &reference)
{
    const qsizetype at = reference.indexOf(u'@');
    QString name = at < 0 ? reference : reference.left(at);
    QString tag = at < 0 ? u"latest"_s : reference.mid(at + 1);
    const qsizetype colon = name.lastIndexOf(u':');
    if (colon > name.lastIndexOf(u'/')) { // else it is a registry's port
        if (at < 0) {
            tag = name.mid(colon + 1);
        }
        name.truncate(colon);
    }
    return {{u"fromImage"_s, name}, {u"tag"_s, tag}};
}

namespace {

QString printed(const Json &filter)
{
    return QString::fromStdString(filter.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace

QString labelFilter(const QStringList &labels)
{
    return printed({{"label", labels}});
}

QString eventFilter(const EventFilter &filter)
{
    Json json = Json::object();
    const auto add = [&json](const char *key, const QStringList &values) {
        if (!values.isEmpty()) {
            json[key] = values;
        }
    };
    add("type", filter.types);
    add("event", filter.actions);
    add("label", filter.labels);
    return printed(json);
}

EngineEvent toEngineEvent(const Json &json)
{
    constexpr qsizetype mostAttributes = 100;
    EngineEvent event{.type = stringAt(json, "Type"),
                      .action = stringAt(json, "Action"),
                      .id = {},
                      .attributes = {}};
    const Json *actor = member(json, "Actor");
    if (!actor) {
        return event;
    }
    event.id = stringAt(*actor, "ID");
    if (const Json *attributes = member(*actor, "Attributes");
        attributes && attributes->is_object()) {
        for (const auto &attribute : attributes->items()) {
            if (event.attributes.size() == mostAttributes) {
                break;
            }
            event.attributes.insert(fromUtf8(attribute.key()), toQString(attribute.value()));
        }
    }
    return event;
}

Json withLabels(const Json &list, const QStringList &labels)
{
    const auto hasAll = [&labels](const Json &object) {
        const Json *own = member(object, "Labels");
        return std::all_of(labels.begin(), labels.end(), [own](const QString &label) {
            const QByteArray key = label.section(u'=', 0, 0).toUtf8();
            const Json *value = own ? member(*own, key.constData()) : nullptr;
            return value && (!label.contains(u'=') || toQString(*value) == label.section(u'=', 1));
        });
    };
    Json chosen = Json::array();
    std::copy_if(list.begin(), list.end(), std::back_inserter(chosen), hasAll);
    return chosen;
}

EngineVersion toEngineVersion(const Json &json)
{
    EngineVersion version{
        .version = stringAt(json, "Version"),
        .apiVersion = stringAt(json, "ApiVersion"),
        .minApiVersion = stringAt(json, "MinAPIVersion"),
        .osType = stringAt(json, "Os"),
        .architecture = stringAt(json, "Arch"),
        .kernel = stringAt(json, "KernelVersion"),
    };
    if (const Json *components = member(json, "Components"); components && components->is_array()) {
        version.isPodman =
            std::any_of(components->begin(), components->end(), [](const Json &component) {
                return stringAt(component, "Name").startsWith(u"Podman"_s, Qt::CaseInsensitive);
            });
    }
    return version;
}

EngineInfo toEngineInfo(const Json &json)
{
    const Json *registry = member(json, "RegistryConfig");
    const Json *swarm = member(json, "Swarm");
    return EngineInfo{
        .name = stringAt(json, "Name"),
        .serverVersion = stringAt(json, "ServerVersion"),
        .operatingSystem = stringAt(json, "OperatingSystem"),
        .osType = stringAt(json, "OSType"),
        .architecture = stringAt(json, "Architecture"),
        .kernelVersion = stringAt(json, "KernelVersion"),
        .storageDriver = stringAt(json, "Driver"),
        .dataRoot = stringAt(json, "DockerRootDir"),
        .cgroupVersion = stringAt(json, "CgroupVersion"),
        .cgroupDriver = stringAt(json, "CgroupDriver"),
        .defaultRuntime = stringAt(json, "DefaultRuntime"),
        .runtimes = keysAt(json, "Runtimes"),
        .securityOptions = stringsAt(json, "SecurityOptions"),
        .warnings = stringsAt(json, "Warnings"),
        .storageStatus = pairsAt(json, "DriverStatus"),
        .swarmState = swarm ? stringAt(*swarm, "LocalNodeState") : QString(),
        .httpProxy = stringAt(json, "HttpProxy"),
        .httpsProxy = stringAt(json, "HttpsProxy"),
        .noProxy = stringAt(json, "NoProxy"),
        .registryMirrors = registry ? stringsAt(*registry, "Mirrors") : QStringList(),
        .canLimitCpus = trueUnlessDenied(json, "CpuCfsQuota"),
        .canLimitPids = trueUnlessDenied(json, "PidsLimit"),
        .cpus = static_cast<int>(integerAt(json, "NCPU")),
        .memoryBytes = integerAt(json, "MemTotal"),
    };
}

ImageInfo toImageInfo(const Json &json)
{
    ImageInfo image{
        .id = stringAt(json, "Id"),
        .os = stringAt(json, "Os"),
        .architecture = stringAt(json, "Architecture"),
        .user = {},
        .volumes = {},
    };
    if (const Json *config = member(json, "Config")) {
        image.user = stringAt(*config, "User");
        image.volumes = keysAt(*config, "Volumes");
    }
    return image;
}

} // namespace dw::docker
