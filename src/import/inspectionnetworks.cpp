#include "import/composekeys.h"
#include "import/inspectionreader.h"
#include "plan/comparison.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

/// The mode of a container that was told of no network; Docker's words, then Podman's.
bool isDefaultMode(const QString &mode)
{
    return QStringList{u""_s, u"default"_s, u"bridge"_s, u"slirp4netns"_s, u"pasta"_s}.contains(
        mode.section(u':', 0, 0));
}

/// The networks that such a container is in.
bool isDefaultNetwork(const QString &name)
{
    return QStringList{u"bridge"_s, u"podman"_s, u"slirp4netns"_s, u"pasta"_s}.contains(name);
}

} // namespace

void InspectionReader::networks()
{
    const QString mode = stringAt(m_host, "NetworkMode");
    const Json &endpoints = objectAt(objectAt(m_inspection, "NetworkSettings"), "Networks");
    if (mode.startsWith(u"container:"_s)) {
        const QString id = mode.mid(10);
        attach(u"container:"_s + m_surroundings.names.value(id, id), Json::object());
        return;
    }
    const bool usual = isDefaultMode(mode);
    if (!usual && (endpoints.empty() || endpoints.contains(mode.toStdString()))) {
        attach(mode, objectAt(endpoints, qUtf8Printable(mode)));
    }
    for (const auto &endpoint : endpoints.items()) {
        const QString name = fromUtf8(endpoint.key());
        if (name != mode && !(usual && isDefaultNetwork(name))) {
            attach(name, endpoint.value());
        }
    }
}

void InspectionReader::attach(const QString &name, const Json &endpoint)
{
    NetworkAttachment attachment{name, {}};
    const QString id = stringAt(m_inspection, "Id");
    for (const QString &alias : stringsAt(endpoint, "Aliases")) {
        const bool own = alias == m_container.name ||
                         (alias.size() >= 12 && !id.isEmpty() && id.startsWith(alias));
        if (!own && !attachment.aliases.contains(alias)) {
            attachment.aliases.append(alias);
        }
    }
    m_container.networks.append(attachment);
    aspect(u"--network "_s + name, aspect::network(name));
    for (const QString &alias : std::as_const(attachment.aliases)) {
        aspect(u"--network-alias "_s + alias, aspect::network(name));
    }
    const Json &address = objectAt(endpoint, "IPAMConfig");
    const QString why = Text::tr("The engine decides how it connects an agent.");
    if (const QString ip = stringAt(address, "IPv4Address"); !ip.isEmpty()) {
        drop(u"--ip "_s + ip, why);
    }
    if (const QString ip = stringAt(address, "IPv6Address"); !ip.isEmpty()) {
        drop(u"--ip6 "_s + ip, why);
    }
    for (const QString &ip : stringsAt(address, "LinkLocalIPs")) {
        drop(u"--link-local-ip "_s + ip, why);
    }
    for (const QString &link : stringsAt(endpoint, "Links")) {
        drop(u"--link "_s + link, compose::serviceKey(u"links"_s).why);
    }
    const QMap<QString, QString> options = textsAt(endpoint, "DriverOpts");
    for (auto it = options.begin(); it != options.end(); ++it) {
        drop(u"--network name=%1,driver-opt=%2=%3"_s.arg(name, it.key(), it.value()), why);
    }
    if (const std::int64_t priority = integerAt(endpoint, "GwPriority"); priority != 0) {
        drop(u"--network name=%1,gw-priority=%2"_s.arg(name).arg(priority), why);
    }
}

} // namespace dw
