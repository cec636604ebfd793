#pragma once

#include <QString>

namespace dw {

/// A line of an agent's log with the tokens in it replaced by •••. TeamCity agents print their
/// authorisation token when they configure themselves and when they register
/// (JetBrains/teamcity-docker-images, run-agent.sh; agent logs).
QString maskSecrets(const QString &line);

} // namespace dw
