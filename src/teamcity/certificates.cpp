#include "teamcity/certificates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

constexpr int maximumFiles = 16;
constexpr qint64 maximumFileSize = 64LL * 1024;

QString firstOf(const QStringList &texts)
{
    return texts.isEmpty() ? QString() : texts.first().left(200);
}

} // namespace

QStringList trustedCertificateFolders()
{
    return {u"/opt/buildagent/conf/trustedCertificates"_s,
            u"/data/teamcity_agent/conf/trustedCertificates"_s};
}

ServerCertificate readCertificate(const QSslCertificate &certificate)
{
    ServerCertificate read;
    read.fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex();
    const auto names = certificate.subjectAlternativeNames();
    read.names = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry);
    const QString commonName = firstOf(certificate.subjectInfo(QSslCertificate::CommonName));
    if (read.names.isEmpty() && !commonName.isEmpty()) {
        read.names.append(commonName);
    }
    read.names.sort();
    read.subject = commonName.isEmpty() ? firstOf(read.names) : commonName;
    read.issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName));
    if (read.issuer.isEmpty()) {
        read.issuer = firstOf(certificate.issuerInfo(QSslCertificate::Organization));
    }
    read.validUntil = certificate.expiryDate();
    read.pem = certificate.toPem();
    return read;
}

QString certificateFileName(const ServerCertificate &certificate)
{
    return QString::fromLatin1(certificate.fingerprint) + u".pem"_s;
}

QStringList trustedCertificateSources(const AgentSpec &spec)
{
    QStringList sources;
    for (const VolumeOption &volume : spec.volumes) {
        const QString target = cleanPath(volume.target);
        for (const QString &folder : trustedCertificateFolders()) {
            const bool isInside = target == folder || target.startsWith(folder + u'/');
            if (isInside && volume.source.startsWith(u'/') && !sources.contains(volume.source)) {
                sources.append(volume.source);
            }
        }
    }
    return sources;
}

AgentSpec withTrustedCertificate(AgentSpec spec, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    for (const QString &folder : trustedCertificateFolders()) {
        const VolumeOption mount{.source = file, .target = folder + u'/' + name, .readOnly = true};
        if (!spec.volumes.contains(mount)) {
            spec.volumes.append(mount);
        }
    }
    return spec;
}

QList<QByteArray> trustedFingerprints(const AgentSpec &spec)
{
    QList<QByteArray> fingerprints;
    for (const QString &source : trustedCertificateSources(spec).mid(0, maximumFiles)) {
        QFile file(source);
        if (!QFileInfo(source).isFile() || file.size() > maximumFileSize ||
            !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray text = file.read(maximumFileSize);
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(text, QSsl::Pem);
        for (const QSslCertificate &certificate : certificates) {
            fingerprints.append(certificate.digest(QCryptographicHash::Sha256).toHex());
        }
    }
    return fingerprints;
}

} // namespace dw::teamcity
