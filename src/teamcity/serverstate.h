#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace dw::teamcity {

struct ServerCertificate
{
    QByteArray fingerprint; ///< SHA-256, 64 lower case hexadecimal digits
    QString subject;        ///< its common name, or its first other name
    QString issuer;         ///< common name or organisation
    QStringList names;      ///< hosts it is for; may hold *.example.com
    QDateTime validUntil;
    QByteArray pem;

    bool operator==(const ServerCertificate &) const = default;
};

/// What answers at an address.
struct ServerState
{
    enum class Kind {
        Ready,                ///< a TeamCity server: version, build, nodeId
        Starting,             ///< it is coming up: stage
        Maintenance,          ///< it waits for somebody at its set-up pages: stage
        Unauthorized,         ///< TeamCity, but it tells nothing without a login
        Redirected,           ///< answered at `url`, by redirect: version, build, nodeId
        WrongPath,            ///< the same host has TeamCity at `url`: version, build, nodeId
        HttpsExpected,        ///< http was tried; the port speaks TLS
        HttpExpected,         ///< https was tried; the port speaks plain http
        LoginGateway,         ///< a login page of something in front; `url` is where, if elsewhere
        PasswordWall,         ///< something in front asks for a password (401)
        Forbidden,            ///< something in front lets nobody in from here (403)
        NotTeamCity,          ///< something else answers; status 0: it speaks no HTTP
        BackendDown,          ///< a proxy answers and can't reach the server behind it: status
        ProxyInTheWay,        ///< a web proxy's own answer came instead of the server's: status
        RedirectLoop,         ///< more redirects than are followed, or one to no web address
        UntrustedCertificate, ///< certificate; nobody this machine trusts vouches for it
        ExpiredCertificate,   ///< certificate; past its validity, or before it
        CertificateOfOther,   ///< certificate; it is for other hosts
        TlsFailed,            ///< no TLS connection came about: detail
        HostNotFound,         ///< the name has no address here
        ConnectionRefused,    ///< the machine is there and nothing listens at the port
        Unreachable,          ///< no way to the machine: detail
        Timeout,              ///< no answer within the deadline
        NotFromHere,          ///< only a container on the engine's host can tell: host-gateway
        Failed,               ///< anything else: detail
    };

    Kind kind = Kind::Failed;
    QUrl url; ///< base address that the state is about; where the server was found
    QString version = {};
    QString build = {};
    QString nodeId = {};
    QString stage = {};
    int status = 0;
    QString detail = {}; ///< the network's own words
    ServerCertificate certificate = {};

    bool operator==(const ServerState &) const = default;
};

} // namespace dw::teamcity
