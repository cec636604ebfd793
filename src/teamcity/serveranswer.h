#pragma once

#include "common/cancellation.h"
#include "teamcity/serverstate.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include <qcoro/qcorotask.h>

#include <memory>

class QNetworkAccessManager;

namespace dw::teamcity {

/// What came of one request. A status of 0: no HTTP answer, see `error`.
struct ServerAnswer
{
    int status = 0;
    QByteArray body;    ///< its first Asker::Rules::mostBytes
    bool isCut = false; ///< the body is longer than that, or just as long
    QByteArray contentType, location, nodeId, server, authenticate;
    bool isSquid = false; ///< X-Squid-Error is there
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    bool timedOut = false;
    QList<QSslError> tlsErrors; ///< that were not excused
    ServerCertificate certificate;

    bool isHtml() const { return contentType.trimmed().toLower().startsWith("text/html"); }
    bool isRedirect() const { return status >= 300 && status < 400 && !location.isEmpty(); }
};

/// Asks for pages without cookies, caches or redirects, and without credentials other than the
/// rules', under a user agent that is no browser's: TeamCity sends browsers to its login page. One
/// thread.
class Asker
{
public:
    struct Rules
    {
        QDeadlineTimer deadline;           ///< for all its questions together
        QHash<QString, QString> addresses; ///< lower case host name → address to connect to
        QList<QByteArray> trusted;         ///< fingerprints of certificates to excuse
        Cancellation *cancel = nullptr;    ///< outlives every question
        QByteArray accept = "text/plain";
        QByteArray bearer = {};            ///< an access token; empty: none is sent
        qsizetype mostBytes = 64LL * 1024; ///< of a body that are read
    };

    explicit Asker(Rules rules);

    /// Any outcome is an answer. After the deadline or a cancellation it comes at once.
    QCoro::Task<ServerAnswer> get(QUrl url);
    /// The same with a body of JSON.
    QCoro::Task<ServerAnswer> put(QUrl url, QByteArray json);

private:
    QCoro::Task<ServerAnswer> send(QByteArray method, QUrl url, QByteArray json);

    /// The manager may still be in the call that ended a question.
    struct DeleteLater
    {
        void operator()(QNetworkAccessManager *manager) const;
    };

    Rules m_rules;
    std::unique_ptr<QNetworkAccessManager, DeleteLater> m_manager;
};

/// What `answer`, got for BASE/app/rest/server/version, says about the server at `base`. Pure; 503
/// and redirects need a second look, which is the prober's.
ServerState stateOf(const ServerAnswer &answer, const QUrl &base);

/// `state` of a server that answered 503, made more exact by what its page, or several, say:
/// TeamCity that starts or is in maintenance, or else something in front of it. Pure.
ServerState withStage(ServerState state, const QByteArray &pages);

/// The "Stage: NAME" of the page of a server that isn't ready; empty when there is none.
QString stageIn(const QByteArray &body);

} // namespace dw::teamcity
