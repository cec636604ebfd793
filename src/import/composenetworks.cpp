#include "import/composekeys.h"
#include "import/composeservice.h"
#include "import/values.h"
#include "plan/comparison.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::compose {

namespace {

using Kind = Setting::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComposeImport)
};

} // namespace

QString ServiceReader::networkName(const QString &key) const
{
    return key == u"default"_s && !m_names.defaultNetwork.isEmpty()
               ? m_names.defaultNetwork
               : m_names.networks.value(key, key);
}

void ServiceReader::attach(const YamlValue &at, const QString &key, const YamlValue *options)
{
    NetworkAttachment attachment{networkName(key), {}};
    const QString aspectKey = aspect::network(attachment.network);
    if (m_serviceAlias) {
        attachment.aliases.append(m_service);
    }
    m_namesNetworks = true;
    aspect(at, u"networks: "_s + key, aspectKey);
    for (const YamlValue &option : options ? options->items : std::vector<YamlValue>()) {
        const QString path = u"networks.%1.%2"_s.arg(key, option.key);
        if (option.key == u"priority"_s) {
            // Which network is the first; this program's own files say it.
            m_report.addLeaves(path, option, Kind::NoEffect, {}, m_container.name);
            continue;
        }
        if (option.key != u"aliases"_s || !option.isList()) {
            m_report.addLeaves(path, option, Kind::NotKept,
                               Text::tr("The engine decides how it connects an agent."),
                               m_container.name);
            continue;
        }
        for (const YamlValue &alias : option.items) {
            const Scalar scalar = scalarOf(alias);
            if (!attachment.aliases.contains(scalar.value) && scalar.value != m_container.name) {
                attachment.aliases.append(scalar.value);
            }
            aspect(alias, path + u": "_s + shown(alias), aspectKey, scalar);
        }
    }
    if (m_attached.contains(attachment.network)) {
        m_container.networks.removeIf(
            [&](const NetworkAttachment &other) { return other.network == attachment.network; });
    }
    m_attached.insert(attachment.network);
    m_container.networks.append(attachment);
}

void ServiceReader::networks(const YamlValue &value)
{
    if (value.isList()) {
        for (const YamlValue *text : textsOf(value)) {
            attach(*text, scalarOf(*text).value, nullptr);
        }
        return;
    }
    if (!value.isMap()) {
        wrongShape(value);
        return;
    }
    for (const YamlValue &item : value.items) {
        YamlValue at = item;
        at.line = item.keyLine;
        if (item.isMap() || item.isNull()) {
            attach(at, item.key, &item);
        } else {
            at.key = value.key + u'.' + item.key;
            wrongShape(at);
        }
    }
}

void ServiceReader::networkMode(const YamlValue &value)
{
    if (!isText(value)) {
        return;
    }
    m_namesNetworks = true;
    const Scalar scalar = scalarOf(value);
    const QString text = u"network_mode: "_s + shown(value);
    QString network = scalar.value;
    if (network == u"bridge"_s || network == u"default"_s) {
        setting(Kind::NoEffect, value, text, Text::tr("An agent uses this network by default."));
        return;
    }
    if (const QString prefix = u"service:"_s; network.startsWith(prefix)) {
        const QString other = network.mid(prefix.size());
        network = u"container:"_s + m_names.containers.value(other).value(0, other);
    }
    m_container.networks = {{network, {}}};
    aspect(value, text, aspect::network(network), scalar);
}

void ServiceReader::extraHosts(const YamlValue &value)
{
    const auto add = [&](const YamlValue &at, const QString &text, const QString &pair,
                         const Scalar &scalar) {
        const std::optional<QString> host = values::extraHost(pair);
        if (!host) {
            setting(Kind::Unclear, at, text, Text::tr("NAME:ADDRESS is wanted here."));
            return;
        }
        m_container.extraHosts.append(*host);
        aspect(at, text, aspect::host(host->section(u':', 0, 0)), scalar);
    };
    if (!value.isMap()) {
        for (const YamlValue *text : textsOf(value)) {
            const Scalar scalar = scalarOf(*text);
            add(*text, u"extra_hosts: "_s + shown(*text), scalar.value, scalar);
        }
        return;
    }
    for (const YamlValue &item : value.items) {
        // One name can have a list of addresses.
        const std::vector<YamlValue> one{item};
        for (const YamlValue &address : item.isList() ? item.items : one) {
            const Scalar scalar = scalarOf(address);
            add(address, u"extra_hosts: %1:%2"_s.arg(item.key, shown(address)),
                item.key + u':' + scalar.value, scalar);
        }
    }
}

/// Only a trial server has a port in a plan. What others publish says why it isn't kept.
void ServiceReader::ports(const YamlValue &value)
{
    const KeyFate fate = serviceKey(value.key);
    const bool single =
        value.isList() &&
        std::all_of(value.items.begin(), value.items.end(), [](const YamlValue &item) {
            return item.isScalar() && values::publishedPort(scalarOf(item).value);
        });
    if (!single) {
        leaves(value, fate.kind, fate.why);
        return;
    }
    for (const YamlValue &item : value.items) {
        const PublishedPort port = *values::publishedPort(scalarOf(item).value);
        m_container.ports.append(port);
        aspect(item, u"ports: "_s + shown(item), aspect::port(port.containerPort),
               {{}, Kind::Aspect, fate.why});
    }
}

void ServiceReader::joinDefaultNetwork(const YamlValue &service)
{
    if (m_namesNetworks || m_names.defaultNetwork.isEmpty()) {
        return;
    }
    NetworkAttachment attachment{m_names.defaultNetwork, {}};
    if (m_serviceAlias) {
        attachment.aliases.append(m_service);
    }
    m_container.networks = {attachment};
    m_report.add({Kind::Aspect, u"networks: default"_s, service.keyLine, m_container.name,
                  aspect::network(attachment.network),
                  Text::tr("Compose connects services that name no network to one of their own.")});
}

} // namespace dw::compose
