#include "preflight/reachanswer.h"

#include "preflight/findings.h"
#include "teamcity/serveranswer.h"
#include "teamcity/serverurl.h"

#include "dindwizardversion.h"

#include <QRegularExpression>
#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;

namespace dw {

using teamcity::ServerState;
using Kind = ServerState::Kind;

namespace {

/// In curl's output: a head, an empty line, and the body, already put together.
teamcity::ServerAnswer readOutput(const QByteArray &output)
{
    teamcity::ServerAnswer answer;
    const qsizetype end = output.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = output.left(end).split('\n');
    const QByteArray status = lines.first().trimmed(); // "HTTP/1.1 200 OK"
    if (end < 0 || !status.startsWith("HTTP/")) {
        return answer;
    }
    answer.status = status.split(' ').value(1).toInt();
    answer.body = output.mid(end + 4);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed().left(4000);
        if (name == "content-type") {
            answer.contentType = value;
        } else if (name == "location") {
            answer.location = value;
        } else if (name == "teamcity-node-id") {
            answer.nodeId = value.left(100);
        } else if (name == "server") {
            answer.server = value.left(100);
        } else if (name == "www-authenticate") {
            answer.authenticate = value.left(500);
        } else if (name == "x-squid-error") {
            answer.isSquid = true;
        }
    }
    return answer;
}

/// Whether an answer had begun when the time was up. One without end fills the container's log,
/// which then drops its beginning, and the head with it.
bool hadBegun(const QByteArray &log)
{
    static const QRegularExpression received(
        u" with [1-9][0-9]* (?:out of [0-9]+ )?bytes received"_s);
    return received.match(QString::fromUtf8(log)).hasMatch();
}

Kind certificateProblem(const QByteArray &log)
{
    if (log.contains("expired") || log.contains("not yet valid")) {
        return Kind::ExpiredCertificate;
    }
    if (log.contains("subject name") || log.contains("does not match") ||
        log.contains("doesn't match")) {
        return Kind::CertificateOfOther;
    }
    return Kind::UntrustedCertificate;
}

/// Why there is no answer at all.
Kind connectionProblem(const ReachAnswer &answer)
{
    const QByteArray &log = answer.log;
    switch (answer.exitCode) {
    case 6: // could not resolve host
        return Kind::HostNotFound;
    case 7: // failed to connect
        return log.contains("No route to host") || log.contains("unreachable")
                   ? Kind::Unreachable
                   : Kind::ConnectionRefused;
    case 28: // the time is up
        if (hadBegun(log)) {
            return Kind::NotTeamCity;
        }
        return log.contains("Resolving timed out") ? Kind::HostNotFound : Kind::Timeout;
    case 35: // TLS handshake
        return log.contains("wrong version number") || log.contains("unknown protocol") ||
                       log.contains("packet length too long")
                   ? Kind::HttpExpected
                   : Kind::TlsFailed;
    case 51: // certificate of another, until curl 7.62
    case 60: // certificate can't be verified
        return certificateProblem(log);
    case 1:  // no HTTP
    case 8:  // strange answer
    case 52: // nothing came back
    case 56: // the connection broke off
        return Kind::NotTeamCity;
    default:
        return Kind::Failed;
    }
}

/// The line of the log that says why, without the certificate's details around it.
QString reasonIn(const QByteArray &log)
{
    const qsizetype start = log.lastIndexOf("curl: (");
    return start < 0 ? QString()
                     : QString::fromUtf8(log.mid(start, 300)).section(u'\n', 0, 0).simplified();
}

} // namespace

QUrl ReachQuestion::page() const
{
    QUrl url = server;
    url.setPath(url.path(QUrl::FullyEncoded) + u"/app/agents/protocols"_s, QUrl::TolerantMode);
    return url;
}

namespace preflight {

QStringList curlArguments(const ReachQuestion &question)
{
    QStringList arguments{// first: the image's own settings of curl don't count
                          u"--disable"_s, u"--silent"_s, u"--show-error"_s, u"--verbose"_s,
                          u"--include"_s, u"--globoff"_s,
                          // the agent's Java knows nothing of http_proxy
                          u"--noproxy"_s, u"*"_s, u"--proto"_s, u"=http,https"_s,
                          u"--connect-timeout"_s, u"5"_s, u"--max-time"_s, u"10"_s,
                          // a body without end: at most as much as the container's log holds
                          u"--limit-rate"_s, u"64K"_s, u"--max-filesize"_s, u"65536"_s,
                          u"--user-agent"_s, QStringLiteral("dind-wizard/" DW_VERSION)};
    if (question.acceptAnyCertificate) {
        arguments += {u"--insecure"_s, u"--write-out"_s, u"\n%{certs}"_s};
    }
    return arguments + QStringList{u"--url"_s, question.page().toString(QUrl::FullyEncoded)};
}

ServerState reachedState(const ReachAnswer &answer, const ReachQuestion &question)
{
    const teamcity::ServerAnswer read = readOutput(answer.output);
    ServerState state;
    state.url = question.server;
    if (read.status == 0) {
        state.kind = connectionProblem(answer);
        state.detail = reasonIn(answer.log);
        return state;
    }
    if (read.isRedirect()) {
        state.kind = Kind::Redirected;
        state.status = read.status;
        state.url = question.page().resolved(QUrl::fromEncoded(read.location));
        return state;
    }
    // Servers that don't say which node they are still answer with the names of protocols.
    const bool tellsProtocols = read.status == 200 && !read.isHtml() &&
                                (!read.nodeId.isEmpty() || read.body.contains("polling"));
    state = teamcity::stateOf(read, question.server);
    if (tellsProtocols) {
        state.kind = Kind::Ready;
    } else if (read.status == 503 && state.kind == Kind::BackendDown) {
        state = teamcity::withStage(state, read.body);
    }
    return state;
}

QList<QByteArray> certificatesIn(const ReachAnswer &answer)
{
    QList<QByteArray> fingerprints;
    const QList<QSslCertificate> all = QSslCertificate::fromData(answer.output, QSsl::Pem);
    for (const QSslCertificate &certificate : all) {
        fingerprints.append(certificate.digest(QCryptographicHash::Sha256).toHex());
    }
    return fingerprints;
}

namespace {

QString place(const ReachQuestion &question)
{
    if (!question.isOwnNetwork) {
        return Text::tr("a container in the engine's default network (the agent's own is only made "
                        "at the launch)");
    }
    return question.network == u"host"_s
               ? Text::tr("a container in the host's network")
               : Text::tr("a container in the network %1").arg(question.network);
}

QString portOf(const QUrl &url)
{
    return QString::number(url.port(url.scheme() == u"https"_s ? 443 : 80));
}

/// What keeps the agent from its server.
Check cutOff(const QString &found, const QString &remedy, const QString &detail = {})
{
    const QString why = Text::tr("The agent would start and never connect.");
    return warning(u"reach"_s, found, detail.isEmpty() ? why : why + u' ' + detail, remedy);
}

Check noConnection(const ServerState &state, const ReachQuestion &question)
{
    const QString where = place(question);
    const QString host = question.server.host();
    switch (state.kind) {
    case Kind::HostNotFound:
        return cutOff(Text::tr("DNS: %1 can't find the name %2.").arg(where, host),
                      Text::tr("Use the server's full name or its IP address, add the name to the "
                               "extra hosts, or set \"dns\" in the engine's daemon.json."),
                      Text::tr("Containers ask the engine's name servers. They don't know names "
                               "from this machine's hosts file or VPN."));
    case Kind::ConnectionRefused:
        return cutOff(Text::tr("Port: %1 finds %2, but nothing listens at its port %3.")
                          .arg(where, host, portOf(question.server)),
                      Text::tr("Start TeamCity, correct the port, or let the server listen on more "
                               "than localhost."),
                      state.detail);
    case Kind::Unreachable:
        return cutOff(Text::tr("Route: %1 has no way to %2.").arg(where, host),
                      Text::tr("Check the engine's network, its firewall and the subnets of its "
                               "networks, or choose the host's network."),
                      state.detail);
    case Kind::Timeout:
        return cutOff(
            Text::tr("Route: %1 got no answer from %2 within 10 seconds.").arg(where, host),
            Text::tr("Have the port opened in the firewall between the engine and the "
                     "server. If only large answers are missing, check the MTU."),
            state.detail);
    default:
        return cutOff(Text::tr("Connection: %1 could not reach %2.").arg(where, host),
                      Text::tr("Check the server's address and the network between the engine and "
                               "the server."),
                      state.detail);
    }
}

Check tlsProblem(const ServerState &state, const ReachQuestion &question)
{
    const QString where = place(question);
    switch (state.kind) {
    case Kind::HttpExpected:
        return cutOff(Text::tr("TLS: at port %1 the server speaks http, not https.")
                          .arg(portOf(question.server)),
                      Text::tr("Write http:// in the server's address, or use its port for https."),
                      state.detail);
    case Kind::ExpiredCertificate:
        return cutOff(Text::tr("TLS: the server's certificate is not valid today."),
                      Text::tr("Have it renewed, or set the clock of the engine's host."),
                      state.detail);
    case Kind::CertificateOfOther:
        return cutOff(
            Text::tr("TLS: the server's certificate is not for %1.").arg(question.server.host()),
            Text::tr("Use a name that the certificate is for."), state.detail);
    case Kind::TlsFailed:
        return cutOff(Text::tr("TLS: %1 and the server agree on no encryption.").arg(where),
                      Text::tr("Check that the port is the one for https, and that the server "
                               "allows TLS 1.2 or newer."),
                      state.detail);
    default:
        return cutOff(
            Text::tr("TLS: nobody whom the agent's image trusts vouches for the server's "
                     "certificate."),
            question.trusted.isEmpty()
                ? Text::tr("Trust it below the server's address, which mounts it into the "
                           "agent.")
                : Text::tr("It is none of those that are mounted into the agent, or the "
                           "image's curl is older than 7.88 and can't compare it."),
            state.detail);
    }
}

Check otherAnswer(const ServerState &state, const ReachQuestion &question)
{
    const QString where = place(question);
    switch (state.kind) {
    case Kind::ProxyInTheWay:
        return cutOff(Text::tr("Proxy: a web proxy answers %1 in the server's place (status %2).")
                          .arg(where)
                          .arg(state.status),
                      Text::tr("Have the server's address excepted from the proxy."));
    case Kind::BackendDown:
        return cutOff(
            Text::tr("Proxy: something in front of the server answers, and can't reach it "
                     "(status %1).")
                .arg(state.status),
            Text::tr("Start TeamCity, or have the proxy in front of it corrected."));
    case Kind::Redirected:
        return cutOff(Text::tr("The server sends %1 elsewhere: %2")
                          .arg(where, teamcity::baseUrl(state.url).toString().left(200)),
                      Text::tr("Give the address at which the server itself answers."));
    case Kind::LoginGateway:
    case Kind::PasswordWall:
    case Kind::Forbidden:
    case Kind::Unauthorized:
        return cutOff(
            Text::tr("Something in front of the server asks %1 for a login (status %2).")
                .arg(where)
                .arg(state.status),
            Text::tr("Have the paths below /app/agents excepted from it, or give agents an "
                     "address behind it."));
    default:
        return cutOff(Text::tr("What answers %1 is no TeamCity server.").arg(where),
                      Text::tr("Check host, port and path of the server's address."), state.detail);
    }
}

} // namespace

Check judgeReach(const ServerState &state, const ReachQuestion &question)
{
    switch (state.kind) {
    case Kind::Ready:
        return ok(u"reach"_s,
                  Text::tr("The server lets agents in: it answers %1.").arg(place(question)));
    case Kind::Starting:
    case Kind::Maintenance:
        return warning(
            u"reach"_s,
            state.kind == Kind::Starting
                ? Text::tr("Maintenance: %1 reaches the server, which is still starting.")
                      .arg(place(question))
                : Text::tr("Maintenance: %1 reaches the server, which waits at its set-up "
                           "pages.")
                      .arg(place(question)),
            Text::tr("Agents wait and ask again every minute."),
            Text::tr("Open the server's address in a browser and finish what it asks."));
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::Unreachable:
    case Kind::Timeout:
    case Kind::NotFromHere:
    case Kind::Failed:
        return noConnection(state, question);
    case Kind::HttpExpected:
    case Kind::UntrustedCertificate:
    case Kind::ExpiredCertificate:
    case Kind::CertificateOfOther:
    case Kind::TlsFailed:
        return tlsProblem(state, question);
    case Kind::HttpsExpected:
        return cutOff(
            Text::tr("TLS: at port %1 the server wants https.").arg(portOf(question.server)),
            Text::tr("Write https:// in the server's address."));
    case Kind::Redirected:
    case Kind::WrongPath:
    case Kind::RedirectLoop:
    case Kind::LoginGateway:
    case Kind::PasswordWall:
    case Kind::Forbidden:
    case Kind::Unauthorized:
    case Kind::NotTeamCity:
    case Kind::BackendDown:
    case Kind::ProxyInTheWay:
        return otherAnswer(state, question);
    }
    return {};
}

Check judgeUnasked(const Error &error, const ReachQuestion &question)
{
    const bool hasNoCurl = error.message.contains(u"executable file not found"_s) ||
                           error.message.contains(u"no such file"_s, Qt::CaseInsensitive);
    return warning(
        u"reach"_s, Text::tr("Whether agents reach the server could not be tried from inside."),
        hasNoCurl ? Text::tr("The image %1 has no curl to ask with. TeamCity's own images "
                             "have it.")
                        .arg(question.image)
                  : error.message,
        Text::tr("Look at the agent's log after the launch: it says whether it connects."));
}

} // namespace preflight

} // namespace dw
