#pragma once

#include "spec/agentspec.h"
#include "teamcity/serverrest.h"

#include <optional>

namespace dw::gui {

/// Under which an access token is kept, as the desktop lists it among its secrets. `server`: its
/// base address.
QString accessSecretName(const QUrl &server);

/// What opens the server of agents made from `spec`, where a token for it is kept; unset otherwise,
/// and where there is no key store.
QCoro::Task<std::optional<teamcity::ServerAccess>> keptAccess(AgentSpec spec);

} // namespace dw::gui
