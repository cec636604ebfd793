#include "gui/keptaccess.h"

#include "keystore/keystore.h"
#include "teamcity/serverurl.h"

namespace dw::gui {

using namespace Qt::StringLiterals;

QString accessSecretName(const QUrl &server)
{
    return u"TeamCity access token of "_s + server.toString(QUrl::FullyEncoded);
}

QCoro::Task<std::optional<teamcity::ServerAccess>> keptAccess(AgentSpec spec)
{
    const QUrl server = teamcity::baseUrl(QUrl(teamcity::cleanServerUrl(spec.serverUrl).url));
    if (!server.isValid() || server.host().isEmpty()) {
        co_return std::nullopt;
    }
    const QString name = accessSecretName(server);
    const auto kept = co_await keystore::readSecret(name);
    const auto token = kept && *kept ? teamcity::readToken(**kept) : std::optional<QByteArray>();
    if (!token) {
        co_return std::nullopt;
    }
    teamcity::ServerAccess access;
    access.url = server;
    access.token = *token;
    access.probe = teamcity::probeOptions(spec, teamcity::localHostGateway());
    co_return access;
}

} // namespace dw::gui
