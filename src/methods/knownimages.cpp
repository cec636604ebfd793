#include "methods/knownimages.h"

#include "common/json.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace dw {

const KnownImages &knownImages()
{
    static const KnownImages images = [] {
        QFile file(u":/known-images.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const Result<Json> json = parseJson(opened ? file.readAll() : QByteArray());
        Q_ASSERT(json.ok());
        const Json *sudo = member(*json, "agentSudo");
        Q_ASSERT(sudo);
        return KnownImages{.agent = stringAt(*json, "agent"),
                           .agentSudoAmd64 = stringAt(*sudo, "amd64"),
                           .agentSudoArm64 = stringAt(*sudo, "arm64"),
                           .engine = stringAt(*json, "engine"),
                           .server = stringAt(*json, "server"),
                           .suggestedAgents = stringsAt(*json, "suggestedAgents"),
                           .publishedAgents = stringsAt(*json, "publishedAgents"),
                           .agentVolumes = stringsAt(*json, "agentVolumes"),
                           .agentUser = stringAt(*json, "agentUser"),
                           .agentCommand = stringsAt(*json, "agentCommand"),
                           .agentEnv = stringsAt(*json, "agentEnv"),
                           .engineVolumes = stringsAt(*json, "engineVolumes"),
                           .engineEntrypoint = stringsAt(*json, "engineEntrypoint"),
                           .engineEnv = stringsAt(*json, "engineEnv"),
                           .enginePorts = stringsAt(*json, "enginePorts"),
                           .serverVolumes = stringsAt(*json, "serverVolumes"),
                           .serverUser = stringAt(*json, "serverUser"),
                           .serverCommand = stringsAt(*json, "serverCommand"),
                           .serverEnv = stringsAt(*json, "serverEnv"),
                           .serverPorts = stringsAt(*json, "serverPorts"),
                           .socketProxy = stringAt(*json, "socketProxy"),
                           .socketProxyEntrypoint = stringsAt(*json, "socketProxyEntrypoint"),
                           .socketProxyCommand = stringsAt(*json, "socketProxyCommand"),
                           .socketProxyEnv = stringsAt(*json, "socketProxyEnv"),
                           .socketProxyPorts = stringsAt(*json, "socketProxyPorts")};
    }();
    return images;
}

} // namespace dw
