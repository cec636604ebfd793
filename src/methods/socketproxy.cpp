#include "methods/socketproxy.h"

using namespace Qt::Literals::StringLiterals;

namespace dw {

QMap<QString, QString> socketProxyVariables(SocketProxy proxy)
{
    if (proxy == SocketProxy::Off) {
        return {};
    }
    QMap<QString, QString> variables{
        {u"DISABLE_IPV6"_s, u"1"_s}, // it would not start on a host without IPv6
        {u"EVENTS"_s, u"0"_s}};      // they name what others run, and building needs none
    // The docker command asks for INFO when it logs in and for buildx's docker driver; BuildKit
    // goes through SESSION and GRPC, the classic builder through BUILD alone.
    QStringList sections{u"AUTH"_s, u"BUILD"_s, u"DISTRIBUTION"_s, u"GRPC"_s,    u"IMAGES"_s,
                         u"INFO"_s, u"PING"_s,  u"POST"_s,         u"SESSION"_s, u"VERSION"_s};
    if (proxy == SocketProxy::Run) {
        sections +=
            {u"COMMIT"_s, u"CONTAINERS"_s, u"EVENTS"_s, u"EXEC"_s, u"NETWORKS"_s, u"VOLUMES"_s};
    }
    for (const QString &section : std::as_const(sections)) {
        variables.insert(section, u"1"_s);
    }
    return variables;
}

} // namespace dw
