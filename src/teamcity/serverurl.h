#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace dw::teamcity {

struct CleanedUrl
{
    QString url;
    QStringList reasons; ///< a sentence for each thing that was changed; empty: nothing was

    bool operator==(const CleanedUrl &) const = default;
};

/// The server's own address in what somebody typed or copied from a browser: without blanks and
/// quotes around it, with a scheme, without user, query and the page that was open. A text that has
/// no address in it comes back as it is, trimmed. Pure; at most 2,000 characters are looked at.
CleanedUrl cleanServerUrl(const QString &typed);

/// `url` as a base that "/app/rest" can be put behind: no query, no fragment, no slash at the end.
QUrl baseUrl(QUrl url);

/// The server's page of agents that wait to be authorised. `serverUrl`: its base, with or without a
/// slash at the end.
QString unauthorizedAgentsPage(QString serverUrl);

/// Whether the name or address means the machine, or container, that asks.
bool isLoopback(const QString &host);

} // namespace dw::teamcity
