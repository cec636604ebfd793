#include "gui/specchanges.h"

namespace dw::gui {

namespace {

using Entries = QMap<QString, QString>;

template <class T>
void change(T &value, const T &before, const T &after)
{
    if (before != after) {
        value = after;
    }
}

/// Entry by entry.
void change(Entries &value, const Entries &before, const Entries &after)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key())) {
            value.remove(it.key());
        }
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()) || before.value(it.key()) != it.value()) {
            value.insert(it.key(), it.value());
        }
    }
}

} // namespace

AgentSpec withChanges(AgentSpec spec, const AgentSpec &before, const AgentSpec &after)
{
    const auto each = [&](auto... members) {
        (change(spec.*members, before.*members, after.*members), ...);
    };
    each(&AgentSpec::method, &AgentSpec::serverUrl, &AgentSpec::trialServer, &AgentSpec::image,
         &AgentSpec::name, &AgentSpec::count, &AgentSpec::enginePlacement, &AgentSpec::engineImage,
         &AgentSpec::socketPath, &AgentSpec::socketProxy, &AgentSpec::containerWrapper,
         &AgentSpec::runAs, &AgentSpec::env, &AgentSpec::volumes, &AgentSpec::extraHosts,
         &AgentSpec::labels, &AgentSpec::network, &AgentSpec::restart, &AgentSpec::stopTimeout);
    const auto limits = [&](auto... members) {
        (change(spec.resources.*members, before.resources.*members, after.resources.*members), ...);
    };
    limits(&Resources::cpus, &Resources::memoryBytes, &Resources::pidsLimit);
    const auto network = [&](auto... members) {
        (change(spec.engineNetwork.*members, before.engineNetwork.*members,
                after.engineNetwork.*members),
         ...);
    };
    network(&EngineNetwork::mtu, &EngineNetwork::addressPool, &EngineNetwork::registryMirror,
            &EngineNetwork::insecureRegistries);
    return spec;
}

} // namespace dw::gui
