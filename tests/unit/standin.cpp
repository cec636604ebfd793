#include "standin.h"

using namespace Qt::StringLiterals;

StandIn::StandIn(const QStringList &arguments)
{
    QStringList all = arguments;
    all[0] = QStringLiteral(DW_TEST_LAB "/") + all[0];
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(u"/usr/bin/python3"_s, all);
    while (m_process.waitForReadyRead(60'000)) {
        while (m_process.canReadLine()) {
            const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
            if (!line.startsWith(u"listening on "_s)) {
                continue;
            }
            m_url = QUrl(line.mid(line.lastIndexOf(u' ') + 1));
            return;
        }
    }
}

StandIn::~StandIn()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl StandIn::url(const QString &path) const
{
    QUrl url(m_url);
    url.setPath(url.path() + path);
    return url;
}

bool makeCertificate(const QString &folder, const QString &names)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                   u"/CN=teamcity.example"_s, u"-addext"_s, u"subjectAltName="_s + names,
                   u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"certificate.pem"_s});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}
