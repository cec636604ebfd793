#include "teamcity/serveradvice.h"

#include "teamcity/certificates.h"
#include "teamcity/serverremedies.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

using Kind = ServerState::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerAdvice)
};

QString serverName(const ServerState &state)
{
    return state.version.isEmpty() ? Text::tr("TeamCity")
                                   : Text::tr("TeamCity %1").arg(state.version);
}

/// One function for each kind of answer; each says what it is and what to do.
class Adviser
{
public:
    Adviser(const ServerState &state, const AgentSpec &spec, const AdviceContext &context)
        : m_state(state), m_spec(spec), m_context(context), m_url(spec.serverUrl)
    {
    }

    ServerAdvice advise() const
    {
        switch (m_state.kind) {
        case Kind::Ready:
            return ready();
        case Kind::Starting:
        case Kind::Maintenance:
        case Kind::Unauthorized:
            return notReady();
        case Kind::Redirected:
        case Kind::WrongPath:
        case Kind::HttpsExpected:
        case Kind::HttpExpected:
        case Kind::RedirectLoop:
            return otherAddress();
        case Kind::LoginGateway:
        case Kind::PasswordWall:
        case Kind::Forbidden:
        case Kind::BackendDown:
        case Kind::ProxyInTheWay:
        case Kind::NotTeamCity:
            return somethingElse();
        case Kind::UntrustedCertificate:
        case Kind::ExpiredCertificate:
        case Kind::CertificateOfOther:
        case Kind::TlsFailed:
            return certificate();
        case Kind::HostNotFound:
        case Kind::ConnectionRefused:
        case Kind::Unreachable:
        case Kind::Timeout:
        case Kind::NotFromHere:
        case Kind::Failed:
            return noAnswer();
        }
        return {};
    }

private:
    const ServerState &m_state;
    const AgentSpec &m_spec;
    const AdviceContext &m_context;
    QUrl m_url;

    ServerAdvice ready() const
    {
        if (isLoopback(m_url.host()) && m_spec.network != "host"_L1) {
            return {
                .id = u"localhost"_s,
                .severity = Severity::Problem,
                .title = Text::tr("%1 answers here, but an agent in a container won’t find it.")
                             .arg(serverName(m_state)),
                .explanation =
                    Text::tr("Inside a container, %1 is the container itself.").arg(m_url.host()),
                .remedies = waysToThisMachine()};
        }
        ServerAdvice advice{.id = u"ready"_s, .title = readyTitle()};
        const QString tagged = agentVersion(m_context.image);
        if (!tagged.isEmpty() && !m_state.version.isEmpty() && tagged != m_state.version) {
            advice.id = u"other-version"_s;
            advice.severity = Severity::Note;
            advice.explanation =
                Text::tr("The image’s agent is of version %1. It changes itself to the server’s "
                         "at its first start, which takes some minutes longer, and again "
                         "whenever the container is made anew.")
                    .arg(tagged);
            const QString image =
                imageFor(m_state.version, m_spec, m_context.agentImages, m_context.architecture);
            if (!image.isEmpty()) {
                AgentSpec changed = m_spec;
                changed.image = image;
                advice.remedies.append(changeTo(Text::tr("Use the image %1").arg(image), changed));
            }
        }
        return advice;
    }

    QString readyTitle() const
    {
        return m_state.build.isEmpty()
                   ? Text::tr("%1 answers.").arg(serverName(m_state))
                   : Text::tr("%1 (build %2) answers.").arg(serverName(m_state), m_state.build);
    }

    QList<Remedy> waysToThisMachine() const
    {
        QList<Remedy> remedies;
        if (m_spec.network != "host"_L1) {
            remedies.append(useHostGateway(m_spec));
        }
        for (const QString &host : m_context.lanHosts.mid(0, 2)) {
            QUrl url(m_url);
            url.setHost(host);
            remedies.append(useUrl(m_spec, baseUrl(url),
                                   Text::tr("Use %1, this machine’s in your network").arg(host)));
        }
        return remedies;
    }

    ServerAdvice notReady() const
    {
        if (m_state.kind == Kind::Starting) {
            return {u"starting"_s, Severity::Note, Text::tr("TeamCity is starting."),
                    Text::tr("Agents can be made already: they ask again every minute until the "
                             "server is there.")};
        }
        if (m_state.kind == Kind::Maintenance) {
            return {
                u"maintenance"_s,
                Severity::Note,
                m_state.stage.isEmpty()
                    ? Text::tr("TeamCity waits for somebody to finish its set-up.")
                    : Text::tr("TeamCity waits for somebody to finish its set-up (%1).")
                          .arg(m_state.stage),
                Text::tr("Until then agents can’t register."),
                {{Text::tr("Open %1 in a browser and follow its steps.").arg(shown(m_state.url))}}};
        }
        return {u"unauthorized"_s,
                Severity::Note,
                Text::tr("TeamCity answers, but doesn’t tell its version without a login."),
                Text::tr("Something in front of it may be stricter than usual."),
                {{Text::tr("Make sure that the paths /app/agents and /update need no login: "
                           "agents use them.")}}};
    }

    ServerAdvice otherAddress() const
    {
        const QString target = shown(m_state.url);
        switch (m_state.kind) {
        case Kind::Redirected:
            return {u"redirected"_s,
                    Severity::Problem,
                    Text::tr("The server sends us on to %1, and %2 answers there.")
                        .arg(target, serverName(m_state)),
                    Text::tr("Agents may not follow. Give them the address where it ends."),
                    {useUrl(m_spec, m_state.url)}};
        case Kind::WrongPath:
            return {u"wrong-path"_s,
                    Severity::Problem,
                    Text::tr("There is no TeamCity at this path, but %1 answers at %2.")
                        .arg(serverName(m_state), target),
                    {},
                    {useUrl(m_spec, m_state.url)}};
        case Kind::HttpsExpected:
            return {u"https-expected"_s,
                    Severity::Problem,
                    Text::tr("This port speaks https, not http."),
                    {},
                    {useUrl(m_spec, m_state.url)}};
        case Kind::HttpExpected:
            return {u"http-expected"_s,
                    Severity::Problem,
                    Text::tr("This port speaks http without encryption, not https."),
                    Text::tr("Over http, everybody on the way can read and change what is sent. "
                             "Use it only in a network that you trust."),
                    {useUrl(m_spec, m_state.url)}};
        default:
            return {u"redirect-loop"_s,
                    Severity::Problem,
                    Text::tr("The address leads from one to the next and never ends."),
                    Text::tr("Last it was %1.").arg(target),
                    {{Text::tr("Check the root URL in TeamCity’s Global Settings and the "
                               "proxy in front of it.")}}};
        }
    }

    ServerAdvice somethingElse() const
    {
        switch (m_state.kind) {
        case Kind::LoginGateway:
            return {u"login-gateway"_s,
                    Severity::Problem,
                    Text::tr("A login page stands in front of the server."),
                    Text::tr("Agents have no password for it and can’t go past."),
                    {{Text::tr("Ask whoever runs it for an address without the login, or to let "
                               "the paths /app/agents and /update through.")}}};
        case Kind::PasswordWall:
            return {u"password-wall"_s,
                    Severity::Problem,
                    Text::tr("Something in front of the server asks for a password."),
                    Text::tr("It is not TeamCity that asks, and agents can’t answer."),
                    {{Text::tr("Let the server’s proxy pass requests of agents without one.")}}};
        case Kind::Forbidden:
            return {u"forbidden"_s,
                    Severity::Problem,
                    Text::tr("Something in front of the server lets nobody in from here (403)."),
                    {},
                    {{Text::tr("Have the address of this machine allowed in its firewall or "
                               "proxy.")}}};
        case Kind::BackendDown:
            return {u"backend-down"_s,
                    Severity::Problem,
                    Text::tr("A proxy answers, but can’t reach the server behind it (%1).")
                        .arg(m_state.status),
                    {},
                    {{Text::tr("Start TeamCity there, or correct where the proxy sends "
                               "requests.")}}};
        case Kind::ProxyInTheWay:
            return {
                u"proxy"_s,
                Severity::Problem,
                Text::tr("A web proxy answered in the server’s place (%1).").arg(m_state.status),
                Text::tr("Requests to this address go through a proxy that doesn’t let them "
                         "pass."),
                {{Text::tr("Use the server’s address inside your network. If there is no way "
                           "around the proxy, give the agent the variable AGENT_OPTS with "
                           "teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.")}}};
        default:
            return {u"not-teamcity"_s,
                    Severity::Problem,
                    m_state.status == 0 ? Text::tr("Something that is no web server listens there.")
                                        : Text::tr("A web server answers, but it is not TeamCity."),
                    {},
                    {{Text::tr("Open TeamCity in a browser and copy its address from there, with "
                               "its port and path. A server without set-up uses port 8111.")}}};
        }
    }

    ServerAdvice certificate() const
    {
        const ServerCertificate &cert = m_state.certificate;
        const QString until = QLocale().toString(cert.validUntil.date(), QLocale::ShortFormat);
        const QString renew = Text::tr("Renew it on the server.");
        switch (m_state.kind) {
        case Kind::UntrustedCertificate:
            return {u"untrusted-certificate"_s,
                    Severity::Problem,
                    Text::tr("Nobody this machine trusts vouches for the server’s certificate."),
                    Text::tr("It is for %1, by %2, valid until %3. SHA-256: %4. Trust it only if "
                             "whoever runs the server tells you the same SHA-256.")
                        .arg(cert.subject, cert.issuer, until, grouped(cert.fingerprint)),
                    {trust()}};
        case Kind::ExpiredCertificate:
            return {
                u"expired-certificate"_s,
                Severity::Problem,
                Text::tr("The server’s certificate is not valid today; it ends on %1.").arg(until),
                {},
                {{renew}}};
        case Kind::CertificateOfOther:
            return {u"certificate-of-other"_s,
                    Severity::Problem,
                    Text::tr("The server’s certificate is not for %1 but for %2.")
                        .arg(m_state.url.host(), cert.names.mid(0, 5).join(u", "_s).left(300)),
                    {},
                    namesOfCertificate()};
        default:
            return {u"tls-failed"_s,
                    Severity::Problem,
                    Text::tr("No encrypted connection came about."),
                    m_state.detail,
                    {{Text::tr("Check that the port is the one for https, and that the server "
                               "allows TLS 1.2 or newer.")}}};
        }
    }

    static QString grouped(const QByteArray &fingerprint)
    {
        return QString::fromLatin1(QByteArray::fromHex(fingerprint).toHex(':').toUpper());
    }

    Remedy trust() const
    {
        const QString file =
            m_context.certificateFolder + u'/' + certificateFileName(m_state.certificate);
        AgentSpec changed = withTrustedCertificate(m_spec, file);
        changed.serverUrl = m_state.url == baseUrl(m_url) ? m_spec.serverUrl : shown(m_state.url);
        return {Text::tr("Trusting it saves it on this machine and mounts it into the agent. An "
                         "engine on another machine needs the file there, at the same path."),
                SpecChange{Text::tr("Trust this certificate"), changed},
                FileToSave{file, m_state.certificate.pem}};
    }

    QList<Remedy> namesOfCertificate() const
    {
        QList<Remedy> remedies;
        for (const QString &name : m_state.certificate.names) {
            QUrl url(m_state.url);
            url.setHost(name);
            if (!name.contains(u'*') && !url.host().isEmpty() && !isLoopback(name) &&
                remedies.size() < 3) {
                remedies.append(useUrl(m_spec, baseUrl(url)));
            }
        }
        remedies.append(
            {Text::tr("Or have the server get a certificate for %1.").arg(m_state.url.host())});
        return remedies;
    }

    ServerAdvice noAnswer() const
    {
        const QString host = m_url.host();
        switch (m_state.kind) {
        case Kind::HostNotFound:
            return hostNotFound(host);
        case Kind::ConnectionRefused:
            return refused(host);
        case Kind::Timeout:
            return {u"timeout"_s,
                    Severity::Problem,
                    Text::tr("No answer from %1 in time.").arg(host),
                    Text::tr("A firewall may swallow the requests, or the address is wrong."),
                    {{Text::tr("Try it in a browser on this machine, and have the port opened.")}}};
        case Kind::NotFromHere:
            return {u"not-from-here"_s, Severity::Note,
                    Text::tr("%1 means the engine’s own machine, so it can’t be tried from here.")
                        .arg(host),
                    Text::tr("The agent will find it if the server listens there.")};
        case Kind::Unreachable:
            return {u"unreachable"_s,
                    Severity::Problem,
                    Text::tr("There is no way from here to %1.").arg(host),
                    m_state.detail,
                    {{Text::tr("Check this machine’s network or VPN.")}}};
        default:
            return {u"failed"_s,
                    Severity::Problem,
                    Text::tr("%1 could not be asked.").arg(host),
                    m_state.detail,
                    {{Text::tr("Check the address, and try it in a browser.")}}};
        }
    }

    ServerAdvice hostNotFound(const QString &host) const
    {
        const QString network = m_spec.network;
        const bool mayBeContainer = !host.contains(u'.') && !network.isEmpty() &&
                                    network != "host"_L1 && network != "bridge"_L1;
        if (mayBeContainer) {
            return {u"container-name"_s,
                    Severity::Note,
                    Text::tr("This machine doesn’t know the name %1.").arg(host),
                    Text::tr("If it is a container in the network %1, the agent will find it "
                             "there.")
                        .arg(network),
                    {}};
        }
        ServerAdvice advice{u"host-not-found"_s,
                            Severity::Problem,
                            Text::tr("This machine doesn’t know the name %1.").arg(host),
                            Text::tr("It is misspelt, or only known in another network."),
                            {}};
        if (host.compare(hostGatewayName, Qt::CaseInsensitive) == 0) {
            advice.explanation = Text::tr("On Linux the container has to be told what it means.");
            advice.remedies.append(useHostGateway(m_spec));
        } else {
            advice.remedies.append(
                {Text::tr("Correct the name, connect your VPN, or use the server’s IP address.")});
        }
        return advice;
    }

    ServerAdvice refused(const QString &host) const
    {
        const int port = m_url.port(m_url.scheme() == "https"_L1 ? 443 : 80);
        ServerAdvice advice{u"refused"_s,
                            Severity::Problem,
                            Text::tr("Nothing listens at port %1 of %2.").arg(port).arg(host),
                            {},
                            {}};
        if (isHostGateway(m_spec)) {
            advice.id = u"refused-by-host"_s;
            advice.explanation =
                Text::tr("A server that listens on localhost only can’t be reached from "
                         "containers.");
            advice.remedies.append({Text::tr("Start TeamCity, and let it listen on all of this "
                                             "machine’s addresses.")});
            return advice;
        }
        if (m_url.port() < 0) {
            QUrl url(m_url);
            url.setScheme(u"http"_s);
            url.setPort(8111);
            advice.explanation = Text::tr("TeamCity listens on port 8111 unless told otherwise.");
            advice.remedies.append(useUrl(m_spec, baseUrl(url)));
        }
        advice.remedies.append({Text::tr("Start TeamCity, or correct the port.")});
        return advice;
    }
};

} // namespace

ServerAdvice adviseOn(const ServerState &state, const AgentSpec &spec, const AdviceContext &context)
{
    return Adviser(state, spec, context).advise();
}

std::optional<ServerAdvice> adviseOnTyping(const AgentSpec &spec)
{
    const CleanedUrl cleaned = cleanServerUrl(spec.serverUrl);
    if (cleaned.reasons.isEmpty() || cleaned.url == spec.serverUrl) {
        return std::nullopt;
    }
    AgentSpec changed = spec;
    changed.serverUrl = cleaned.url;
    return ServerAdvice{u"typing"_s,
                        Severity::Note,
                        Text::tr("The address is probably %1.").arg(cleaned.url.left(200)),
                        cleaned.reasons.join(u' '),
                        {changeTo(Text::tr("Use %1").arg(cleaned.url.left(200)), changed)}};
}

QString remedyText(const ServerAdvice &advice)
{
    QStringList lines;
    for (const Remedy &remedy : advice.remedies) {
        if (remedy.change) {
            lines.append(remedy.change->label + u'.');
        }
        if (!remedy.text.isEmpty()) {
            lines.append(remedy.text);
        }
    }
    return lines.join(u'\n');
}

} // namespace dw::teamcity
