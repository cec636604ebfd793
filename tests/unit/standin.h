#pragma once

#include <QProcess>
#include <QUrl>

/// A program of tests/lab that prints "listening on URL": teamcity.py, othersites.py. It runs as
/// long as this lives.
class StandIn
{
public:
    explicit StandIn(const QStringList &arguments);
    ~StandIn();

    bool isRunning() const { return m_url.isValid() && !m_url.isEmpty(); }
    QUrl url(const QString &path = {}) const; ///< its address with `path` behind it
    int port() const { return m_url.port(); }

private:
    QProcess m_process;
    QUrl m_url;
};

/// Makes FOLDER/certificate.pem and FOLDER/key.pem: self-signed, for `names` as openssl writes them
/// ("DNS:a.example,IP:127.0.0.1").
bool makeCertificate(const QString &folder, const QString &names);
