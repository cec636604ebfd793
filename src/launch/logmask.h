#pragma once

#include <QString>

namespace dw {

/// A line of an agent's log with the tokens in it replaced by •••. TeamCity agents print their
/// authorisation token when they configure themselves and when they register
/// (JetBrains/teamcity-docker-images, run-agent.sh; agent logs).
QString maskSecrets(const QString &line);
/// The same of whole lines in UTF-8. What has no tokens in it stays as it is, byte for byte, and is
/// read in no time.
QByteArray maskSecrets(const QByteArray &lines);

} // namespace dw
