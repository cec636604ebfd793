#include "plan/plan.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

QString toKey(ContainerRole role)
{
    switch (role) {
    case ContainerRole::Agent:
        return u"agent"_s;
    case ContainerRole::Engine:
        return u"engine"_s;
    case ContainerRole::Server:
        return u"server"_s;
    case ContainerRole::SocketProxy:
        return u"socket-proxy"_s;
    }
    return {};
}

ContainerRole containerRoleFromKey(const QString &key)
{
    for (const ContainerRole role :
         {ContainerRole::Engine, ContainerRole::SocketProxy, ContainerRole::Server}) {
        if (toKey(role) == key) {
            return role;
        }
    }
    return ContainerRole::Agent;
}

bool isSidecar(ContainerRole role)
{
    return role == ContainerRole::Engine || role == ContainerRole::SocketProxy;
}

bool hasShortForm(const Mount &mount)
{
    return mount.type == Mount::Type::Bind && mount.createSource && !mount.source.contains(u':') &&
           !mount.target.contains(u':');
}

QString shortForm(const Mount &mount)
{
    return mount.source + u':' + mount.target +
           (mount.readOnly ? QStringLiteral(":ro") : QStringLiteral(":rw"));
}

QStringList imagesOf(const Plan &plan)
{
    QStringList images;
    for (const Container &container : plan.containers) {
        if (!images.contains(container.image)) {
            images.append(container.image);
        }
    }
    return images;
}

const Container *findContainer(const Plan &plan, const QString &name)
{
    const auto found = std::find_if(plan.containers.begin(), plan.containers.end(),
                                    [&](const Container &c) { return c.name == name; });
    return found == plan.containers.end() ? nullptr : &*found;
}

const Container *serverOf(const Plan &plan)
{
    const auto found =
        std::find_if(plan.containers.begin(), plan.containers.end(),
                     [](const Container &c) { return c.role == ContainerRole::Server; });
    return found == plan.containers.end() ? nullptr : &*found;
}

QString browserUrl(const Plan &plan)
{
    const Container *server = serverOf(plan);
    return server && !server->ports.isEmpty()
               ? u"http://localhost:"_s + QString::number(server->ports.first().hostPort)
               : plan.serverUrl;
}

const Container *findSidecar(const Plan &plan, const QString &agent)
{
    const auto found =
        std::find_if(plan.containers.begin(), plan.containers.end(),
                     [&](const Container &c) { return isSidecar(c.role) && c.agent == agent; });
    return found == plan.containers.end() ? nullptr : &*found;
}

} // namespace dw
