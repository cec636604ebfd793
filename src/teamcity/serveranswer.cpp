#include "teamcity/serveranswer.h"

#include "teamcity/certificates.h"

#include "dindwizardversion.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <qcoro/qcoronetworkreply.h>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

using Kind = ServerState::Kind;

/// What a certificate that the user trusts by fingerprint may lack. Not its dates and its names.
bool isAboutTrust(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

bool hasError(const ServerAnswer &answer, std::initializer_list<QSslError::SslError> which)
{
    return std::any_of(answer.tlsErrors.begin(), answer.tlsErrors.end(), [&](const QSslError &e) {
        return std::find(which.begin(), which.end(), e.error()) != which.end();
    });
}

QNetworkRequest requestFor(QUrl url, const Asker::Rules &rules)
{
    const QString host = url.host();
    const QString address = rules.addresses.value(host.toLower());
    if (!address.isEmpty()) {
        url.setHost(address);
    }
    QNetworkRequest request(url);
    if (!address.isEmpty()) {
        const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
        request.setRawHeader("Host", (host + port).toLatin1());
        request.setPeerVerifyName(host);
    }
    using R = QNetworkRequest;
    request.setRawHeader("User-Agent", "dind-wizard/" DW_VERSION);
    request.setRawHeader("Accept", rules.accept);
    if (!rules.bearer.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + rules.bearer);
    }
    request.setRawHeader("Accept-Encoding", "identity"); // no body that grows by unpacking
    request.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy);
    request.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    request.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    request.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    request.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    request.setAttribute(R::Http2AllowedAttribute, false);
    return request;
}

void readHead(const QNetworkReply &reply, ServerAnswer &answer)
{
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply.rawHeader("Content-Type").left(200);
    answer.location = reply.rawHeader("Location").left(4000);
    answer.nodeId = reply.rawHeader("TeamCity-Node-Id").left(100);
    answer.server = reply.rawHeader("Server").left(100);
    answer.authenticate = reply.rawHeader("WWW-Authenticate").left(500);
    answer.isSquid = reply.hasRawHeader("X-Squid-Error");
}

ServerState connectionState(const ServerAnswer &answer, ServerState state)
{
    using S = QSslError;
    if (hasError(answer, {S::HostNameMismatch})) {
        state.kind = Kind::CertificateOfOther;
    } else if (hasError(answer, {S::CertificateExpired, S::CertificateNotYetValid})) {
        state.kind = Kind::ExpiredCertificate;
    } else if (!answer.tlsErrors.isEmpty()) {
        state.kind = Kind::UntrustedCertificate;
    } else if (answer.timedOut) {
        state.kind = Kind::Timeout;
    } else {
        switch (answer.error) {
        case QNetworkReply::HostNotFoundError:
            state.kind = Kind::HostNotFound;
            break;
        case QNetworkReply::ConnectionRefusedError:
            state.kind = Kind::ConnectionRefused;
            break;
        case QNetworkReply::TimeoutError:
            state.kind = Kind::Timeout;
            break;
        case QNetworkReply::SslHandshakeFailedError:
            state.kind = Kind::TlsFailed;
            break;
        case QNetworkReply::RemoteHostClosedError:
        case QNetworkReply::ProtocolFailure:
            state.kind = Kind::NotTeamCity;
            break;
        case QNetworkReply::UnknownNetworkError:
        case QNetworkReply::NetworkSessionFailedError:
        case QNetworkReply::TemporaryNetworkFailureError:
            state.kind = Kind::Unreachable;
            break;
        default:
            state.kind = Kind::Failed;
        }
    }
    return state;
}

bool isWebProxy(const ServerAnswer &answer)
{
    static const QRegularExpression products(
        u"squid|zscaler|bluecoat|forcepoint|fortinet|mcafee|websense"_s,
        QRegularExpression::CaseInsensitiveOption);
    return answer.status == 407 || answer.isSquid ||
           products.match(QString::fromLatin1(answer.server)).hasMatch();
}

bool isLoginPage(const QByteArray &body)
{
    static const QRegularExpression signs(
        u"type\\s*=\\s*[\"']?password|\\b(sign|log)[ -]?(in|on)\\b|\\bsso\\b|\\bsaml"_s,
        QRegularExpression::CaseInsensitiveOption);
    return signs.match(QString::fromUtf8(body)).hasMatch();
}

/// Tomcat and nginx say it in words: 400, "This combination of host and port requires TLS."
bool wantsHttps(const ServerAnswer &answer)
{
    static const QRegularExpression words(u"requires TLS|HTTP request was sent to HTTPS port"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return answer.status == 400 && words.match(QString::fromUtf8(answer.body)).hasMatch();
}

ServerState goodState(const ServerAnswer &answer, ServerState state)
{
    static const QRegularExpression form(
        u"\\A\\s*(\\d{1,4}\\.\\d[\\w. -]{0,40}?)\\s*\\(build (\\w[\\w.-]{0,30})\\)\\s*\\z"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(answer.body.left(200)));
    if (!answer.isHtml() && (match.hasMatch() || !answer.nodeId.isEmpty())) {
        state.kind = Kind::Ready;
        state.version = match.captured(1);
        state.build = match.captured(2);
    } else if (answer.isHtml() && isLoginPage(answer.body)) {
        state.kind = Kind::LoginGateway;
    } else {
        state.kind = Kind::NotTeamCity;
    }
    return state;
}

} // namespace

void Asker::DeleteLater::operator()(QNetworkAccessManager *manager) const
{
    manager->deleteLater();
}

Asker::Asker(Rules rules) : m_rules(std::move(rules)), m_manager(new QNetworkAccessManager)
{
    // The agent in its container doesn't know this machine's proxies either.
    m_manager->setProxy(QNetworkProxy::NoProxy);
}

QCoro::Task<ServerAnswer> Asker::get(QUrl url)
{
    ServerAnswer answer = co_await send("GET", url, {});
    co_return answer;
}

QCoro::Task<ServerAnswer> Asker::put(QUrl url, QByteArray json)
{
    ServerAnswer answer = co_await send("PUT", url, json);
    co_return answer;
}

QCoro::Task<ServerAnswer> Asker::send(QByteArray method, QUrl url, QByteArray json)
{
    // Shared with the connections below, which end with the reply.
    const auto answer = std::make_shared<ServerAnswer>();
    if (m_rules.deadline.hasExpired() || (m_rules.cancel && m_rules.cancel->isCancelled())) {
        answer->timedOut = true;
        co_return *answer;
    }

    QNetworkRequest request = requestFor(url, m_rules);
    if (!json.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    }
    QNetworkReply *reply = m_manager->sendCustomRequest(request, method, json);
    const qsizetype mostBytes = m_rules.mostBytes;
    const auto read = [reply, answer, mostBytes] {
        answer->body += reply->read(mostBytes - answer->body.size());
        if (answer->body.size() >= mostBytes) {
            QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
        }
    };
    reply->setReadBufferSize(mostBytes);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, read);
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [reply, answer, trusted = m_rules.trusted](const QList<QSslError> &errors) {
                         answer->certificate =
                             readCertificate(reply->sslConfiguration().peerCertificate());
                         if (trusted.contains(answer->certificate.fingerprint) &&
                             std::all_of(errors.begin(), errors.end(), isAboutTrust)) {
                             reply->ignoreSslErrors(errors);
                         } else {
                             answer->tlsErrors = errors;
                         }
                     });
    const std::chrono::milliseconds left(m_rules.deadline.remainingTime());
    QTimer::singleShot(left, reply, [reply, answer] {
        answer->timedOut = true;
        reply->abort();
    });
    if (m_rules.cancel) {
        QObject::connect(m_rules.cancel, &Cancellation::cancelled, reply, &QNetworkReply::abort);
    }

    co_await reply;

    reply->disconnect();
    if (m_rules.cancel) {
        m_rules.cancel->disconnect(reply);
    }
    readHead(*reply, *answer);
    if (answer->body.size() < mostBytes && reply->isOpen()) {
        answer->body += reply->read(mostBytes - answer->body.size());
    }
    answer->isCut = answer->body.size() >= mostBytes;
    answer->error = reply->error();
    answer->errorText = reply->errorString().left(500);
    reply->deleteLater();
    co_return *answer;
}

ServerState stateOf(const ServerAnswer &answer, const QUrl &base)
{
    ServerState state;
    state.url = base;
    state.status = answer.status;
    state.nodeId = QString::fromLatin1(answer.nodeId);
    state.certificate = answer.certificate;
    if (answer.status == 0) {
        state.detail = answer.errorText;
        return connectionState(answer, state);
    }
    const bool isTeamCity =
        !answer.nodeId.isEmpty() || answer.authenticate.contains("realm=\"TeamCity\"");
    if (isWebProxy(answer)) {
        state.kind = Kind::ProxyInTheWay;
    } else if (answer.status >= 200 && answer.status < 300) {
        return goodState(answer, state);
    } else if (wantsHttps(answer)) {
        state.kind = Kind::HttpsExpected;
        state.url.setScheme(u"https"_s);
    } else if (answer.status == 401) {
        state.kind = isTeamCity ? Kind::Unauthorized : Kind::PasswordWall;
    } else if (answer.status == 403) {
        state.kind = isTeamCity ? Kind::Unauthorized : Kind::Forbidden;
    } else if (answer.status >= 502 && answer.status <= 504) {
        state.kind = Kind::BackendDown;
    } else {
        state.kind = Kind::NotTeamCity;
    }
    return state;
}

ServerState withStage(ServerState state, const QByteArray &pages)
{
    state.stage = stageIn(pages);
    if (state.stage.contains("STARTING"_L1) || pages.contains("TeamCity is starting")) {
        state.kind = Kind::Starting;
    } else if (!state.stage.isEmpty() || !state.nodeId.isEmpty() || pages.contains("TeamCity")) {
        state.kind = Kind::Maintenance;
    }
    return state;
}

QString stageIn(const QByteArray &body)
{
    static const QRegularExpression form(u"\\bStage:\\s*([A-Z][A-Z_]{2,60})\\b"_s);
    return form.match(QString::fromUtf8(body)).captured(1);
}

} // namespace dw::teamcity
