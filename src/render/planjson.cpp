#include "render/planjson.h"

namespace dw {

namespace {

Json mountToJson(const Mount &mount)
{
    const bool bind = mount.type == Mount::Type::Bind;
    Json json = {{"type", bind ? "bind" : "volume"},
                 {"source", mount.source},
                 {"target", mount.target},
                 {"readOnly", mount.readOnly}};
    if (bind) {
        json["createSource"] = mount.createSource;
    }
    return json;
}

Json healthToJson(const HealthCheck &health)
{
    return {{"command", health.command},
            {"intervalSeconds", health.interval.count()},
            {"timeoutSeconds", health.timeout.count()},
            {"startPeriodSeconds", health.startPeriod.count()},
            {"retries", health.retries}};
}

template <class T>
Json optionalToJson(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

Json containerToJson(const Container &container)
{
    Json networks = Json::array();
    for (const NetworkAttachment &attachment : container.networks) {
        networks.push_back({{"network", attachment.network}, {"aliases", attachment.aliases}});
    }
    Json mounts = Json::array();
    for (const Mount &mount : container.mounts) {
        mounts.push_back(mountToJson(mount));
    }
    Json json = {{"name", container.name},
                 {"role", toKey(container.role)},
                 {"agent", container.agent},
                 {"image", container.image},
                 {"user", container.user},
                 {"groupAdd", container.groupAdd},
                 {"privileged", container.privileged},
                 {"runtime", container.runtime},
                 {"networks", networks},
                 {"extraHosts", container.extraHosts},
                 {"env", container.env},
                 {"secretEnv", container.secretEnv},
                 {"mounts", mounts},
                 {"restart", container.restart},
                 {"stopTimeoutSeconds", container.stopTimeout.count()},
                 {"cpus", optionalToJson(container.cpus)},
                 {"memoryBytes", optionalToJson(container.memoryBytes)},
                 {"pidsLimit", optionalToJson(container.pidsLimit)},
                 {"health", container.health ? healthToJson(*container.health) : Json()},
                 {"waitsFor", container.waitsFor},
                 {"labels", container.labels}};
    if (!container.command.isEmpty()) {
        json["command"] = container.command;
    }
    return json;
}

template <class Named>
Json namedToJson(const QList<Named> &objects)
{
    Json array = Json::array();
    for (const Named &object : objects) {
        array.push_back(
            {{"name", object.name}, {"agent", object.agent}, {"labels", object.labels}});
    }
    return array;
}

} // namespace

Json planToJson(const Plan &plan)
{
    Json containers = Json::array();
    for (const Container &container : plan.containers) {
        containers.push_back(containerToJson(container));
    }
    return {{"deployment", plan.deployment},
            {"method", plan.method},
            {"serverUrl", plan.serverUrl},
            {"networks", namedToJson(plan.networks)},
            {"volumes", namedToJson(plan.volumes)},
            {"containers", containers},
            {"notes", plan.notes}};
}

} // namespace dw
