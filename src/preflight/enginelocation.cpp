#include "preflight/enginelocation.h"

#include <QSysInfo>

namespace dw {

bool isOnThisMachine(const docker::Endpoint &endpoint, const docker::EngineInfo &info)
{
    // An engine calls itself by its host's name. A VM has another name, and so has the far end of a
    // forwarded socket.
    return endpoint.kind == docker::Endpoint::Kind::UnixSocket && !info.isDockerDesktop() &&
           info.name == QSysInfo::machineHostName();
}

} // namespace dw
