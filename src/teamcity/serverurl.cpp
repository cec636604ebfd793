#include "teamcity/serverurl.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerUrl)
};

constexpr qsizetype maximumLength = 2000;

/// Blanks of every kind, the marks that text programs put where nobody sees them, and quotes.
bool isWrapping(QChar c)
{
    static const QString quotes = u"\"'`<>\u00ab\u00bb\u2018\u2019\u201c\u201d\u201e"_s;
    return c.isSpace() || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Control || quotes.contains(c);
}

QString unwrapped(QStringView text)
{
    while (!text.isEmpty() && isWrapping(text.front())) {
        text = text.mid(1);
    }
    while (!text.isEmpty() && isWrapping(text.back())) {
        text.chop(1);
    }
    return text.toString();
}

/// Plain http is what a server without set-up speaks; a public name without a port has https.
QString likelyScheme(const QString &address)
{
    const QUrl url(u"http://"_s + address, QUrl::StrictMode);
    const QString host = url.host();
    const int port = url.port(0);
    if (port != 0) {
        return port == 443 || port == 8443 ? u"https"_s : u"http"_s;
    }
    const bool isPublic = host.contains(u'.') && QHostAddress(host).isNull();
    return isPublic ? u"https"_s : u"http"_s;
}

/// Where the server's own pages begin in a path's segments; the size of the list: nowhere.
qsizetype firstPage(const QStringList &segments)
{
    static const QSet<QString> alone{u"httpAuth"_s, u"guestAuth"_s, u"mnt"_s, u"healthCheck"_s};
    static const QSet<QString> withMore{
        u"app"_s,   u"admin"_s,    u"agent"_s,   u"agents"_s, u"build"_s,
        u"queue"_s, u"favorite"_s, u"project"_s, u"change"_s, u"buildConfiguration"_s};
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &segment = segments[i];
        const bool isLast = i + 1 == segments.size();
        if (segment.endsWith(u".html"_s) || segment.endsWith(u".jsp"_s) ||
            alone.contains(segment) || (withMore.contains(segment) && !isLast)) {
            return i;
        }
    }
    return segments.size();
}

} // namespace

CleanedUrl cleanServerUrl(const QString &typed)
{
    CleanedUrl result;
    QString text = unwrapped(QStringView(typed).left(maximumLength));
    if (text.startsWith(u"SERVER_URL="_s)) {
        text = unwrapped(QStringView(text).mid(11));
        result.reasons.append(Text::tr("SERVER_URL= is the variable's name, not the address."));
    } else if (text != typed) {
        result.reasons.append(Text::tr("Blanks and quotes around it are no part of the address: "
                                       "the agent would take them for one."));
    }
    result.url = text;

    static const QRegularExpression schemeForm(u"\\A(https?):/*"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hostForm(
        u"\\A(\\[[0-9a-fA-F:.]+\\]|[\\w-]+(\\.[\\w-]+)*\\.?)(:\\d{1,5})?([/?#]|\\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch scheme = schemeForm.match(text);
    if (scheme.hasMatch()) {
        const QString proper = scheme.captured(1).toLower() + u"://"_s;
        if (scheme.captured() != proper) {
            text = proper + text.mid(scheme.capturedLength());
            result.reasons.append(Text::tr("An address begins with %1.").arg(proper));
        }
    } else if (hostForm.match(text).hasMatch()) {
        const QString guessed = likelyScheme(text) + u"://"_s;
        text = guessed + text;
        result.reasons.append(Text::tr("It needs %1 in front.").arg(guessed));
    } else {
        return result;
    }

    QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return result;
    }
    if (!url.userInfo().isEmpty()) {
        url.setUserInfo({});
        result.reasons.append(Text::tr("User and password don’t belong in the address."));
    }
    if (url.hasQuery() || url.hasFragment()) {
        url.setQuery(QString());
        url.setFragment({});
        result.reasons.append(
            Text::tr("What follows ? or # belongs to a page, not to the server."));
    }
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    const qsizetype page = firstPage(segments);
    if (page < segments.size()) {
        result.reasons.append(Text::tr("/%1 is a page of the server, not its address.")
                                  .arg(segments.mid(page).join(u'/').left(100)));
        segments = segments.mid(0, page);
    }
    if (!result.reasons.isEmpty()) { // an address without a mistake stays as it was typed
        const QString path = segments.isEmpty() ? QString() : u'/' + segments.join(u'/');
        url.setPath(path, QUrl::TolerantMode);
        result.url = url.toString(QUrl::FullyEncoded);
    }
    return result;
}

QUrl baseUrl(QUrl url)
{
    url.setQuery(QString());
    url.setFragment({});
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

QString unauthorizedAgentsPage(QString serverUrl)
{
    while (serverUrl.endsWith(u'/')) {
        serverUrl.chop(1);
    }
    return serverUrl + u"/agents.html?tab=unauthorizedAgents"_s;
}

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 ||
           host.endsWith(u".localhost"_s, Qt::CaseInsensitive) || QHostAddress(host).isLoopback();
}

} // namespace dw::teamcity
