#include "gui/containerfamily.h"

#include "plan/labels.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRelatives = 40;

const Json &at(const Json &object, const char *key)
{
    static const Json none = Json::object();
    const Json *found = member(object, key);
    return found ? *found : none;
}

QString deploymentOf(const Json &object)
{
    return toQString(object.value(labels::deployment.toStdString(), Json()));
}

/// Networks on which containers find each other by name.
QSet<QString> networksOf(const Json &container)
{
    const QStringList all = keysAt(at(container, "NetworkSettings"), "Networks");
    QSet<QString> named(all.begin(), all.end());
    return named.subtract({u"bridge"_s, u"host"_s, u"none"_s, u"default"_s});
}

QSet<QString> volumesOf(const Json &container)
{
    QSet<QString> names;
    for (const Json &mount : at(container, "Mounts")) {
        names.insert(stringAt(mount, "Name"));
    }
    names.remove(QString());
    return names;
}

/// Names that others on its networks know it by.
QStringList namesOf(const Json &container)
{
    QStringList names{stringAt(container, "Name").mid(1),
                      stringAt(at(container, "Config"), "Hostname"),
                      stringAt(container, "Id").left(12)};
    for (const Json &network : at(at(container, "NetworkSettings"), "Networks")) {
        names += stringsAt(network, "Aliases");
    }
    return names;
}

/// The host that its docker command talks to; empty when that is no host's name.
QString engineHostOf(const Json &container)
{
    for (const QString &variable : stringsAt(at(container, "Config"), "Env")) {
        if (variable.startsWith("DOCKER_HOST="_L1)) {
            return QUrl(variable.section(u'=', 1)).host();
        }
    }
    return {};
}

bool runsAnEngine(const Json &container)
{
    const Json &config = at(container, "Config");
    const QString image = stringAt(config, "Image").section(u'@', 0, 0);
    return boolAt(at(container, "HostConfig"), "Privileged") || image.contains("dind"_L1) ||
           stringsAt(config, "Cmd").join(u' ').contains("dockerd"_L1) ||
           stringsAt(config, "Entrypoint").join(u' ').contains("dockerd"_L1);
}

bool isEngineOf(const Json &engine, const Json &agent)
{
    const QString host = engineHostOf(agent);
    if (!host.isEmpty()) {
        return networksOf(engine).intersects(networksOf(agent)) &&
               namesOf(engine).contains(host, Qt::CaseInsensitive);
    }
    return runsAnEngine(engine) && !runsAnEngine(agent) &&
           volumesOf(engine).intersects(volumesOf(agent)); // its socket lies in a volume of both
}

} // namespace

QStringList possibleFamily(const Json &list, const QString &chosen)
{
    const auto known = std::find_if(list.begin(), list.end(), [&](const Json &container) {
        return stringAt(container, "Id") == chosen;
    });
    if (known == list.end()) {
        return {};
    }
    const QString deployment = deploymentOf(at(*known, "Labels"));
    const QSet<QString> networks = networksOf(*known);
    const QSet<QString> volumes = volumesOf(*known);
    QStringList first;
    QStringList others;
    for (const Json &container : list) {
        const QString id = stringAt(container, "Id");
        if (id == chosen) {
            continue;
        }
        if (!deployment.isEmpty() && deploymentOf(at(container, "Labels")) == deployment) {
            first.append(id);
        } else if (networksOf(container).intersects(networks) ||
                   volumesOf(container).intersects(volumes)) {
            others.append(id);
        }
    }
    return first + others.mid(0, mostRelatives);
}

Json familyOf(const Json &chosen, const Json &others)
{
    Json family = Json::array();
    family.push_back(chosen);
    const QString deployment = deploymentOf(at(at(chosen, "Config"), "Labels"));
    for (const Json &other : others) {
        const bool same =
            !deployment.isEmpty() && deploymentOf(at(at(other, "Config"), "Labels")) == deployment;
        if (same || isEngineOf(other, chosen) || isEngineOf(chosen, other)) {
            family.push_back(other);
        }
    }
    return family;
}

} // namespace dw::gui
