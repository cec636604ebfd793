#pragma once

#include "spec/agentspec.h"
#include "teamcity/serverstate.h"

#include <QList>

class QSslCertificate;

namespace dw::teamcity {

/// The agent reads trusted certificates from its home's conf/trustedCertificates, one in a file.
/// In JetBrains's images the configuration lives on a volume at another path, so both get them.
/// Source: TeamCity documentation, "Uploading SSL Certificates"; teamcity-docker-images.
QStringList trustedCertificateFolders();

ServerCertificate readCertificate(const QSslCertificate &certificate);

/// FINGERPRINT.pem
QString certificateFileName(const ServerCertificate &certificate);

/// Full paths of the files and folders on the engine's host that `spec` mounts where the agent
/// looks for trusted certificates.
QStringList trustedCertificateSources(const AgentSpec &spec);

/// `spec` with the file mounted, read-only, where the agent looks for trusted certificates.
AgentSpec withTrustedCertificate(AgentSpec spec, const QString &file);

/// The fingerprints of the PEM certificates in the files that `spec` mounts. Reads at most 16 files
/// of at most 64 KiB; what can't be read is left out.
QList<QByteArray> trustedFingerprints(const AgentSpec &spec);

} // namespace dw::teamcity
