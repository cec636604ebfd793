#include "teamcity/serverprobe.h"

#include "teamcity/certificates.h"
#include "teamcity/serveranswer.h"
#include "teamcity/serverurl.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QRegularExpression>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

using Kind = ServerState::Kind;

constexpr int maximumRedirects = 5;
constexpr qsizetype maximumCandidates = 4;
/// Answers without a login, in text/plain: "2026.1.3 (build 222742)".
const QString versionPath = u"/app/rest/server/version"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerProbe)
};

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QUrl below(QUrl base, const QString &path)
{
    base.setPath(base.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    return base;
}

QUrl withPath(QUrl url, const QString &path)
{
    url.setPath(path, QUrl::TolerantMode);
    return baseUrl(url);
}

bool isSameHost(const QUrl &a, const QUrl &b)
{
    return a.host().compare(b.host(), Qt::CaseInsensitive) == 0;
}

QUrl target(const ServerAnswer &answer, const QUrl &asked)
{
    return asked.resolved(QUrl::fromEncoded(answer.location, QUrl::TolerantMode));
}

/// The base address that a redirect of BASE/app/rest/server/version leads to, where it still leads
/// to a server's address: proxies keep the path, or send everybody to their front page.
std::optional<QUrl> redirectedBase(const QUrl &to, const QUrl &from)
{
    QUrl base = baseUrl(to);
    const QString path = base.path(QUrl::FullyEncoded);
    if (path.endsWith(versionPath)) {
        base.setPath(path.chopped(versionPath.size()), QUrl::TolerantMode);
        return base;
    }
    if (base != from && (path.isEmpty() || path == from.path(QUrl::FullyEncoded))) {
        return base;
    }
    return std::nullopt;
}

/// Paths in a page's links that look like the beginning of a TeamCity server.
QStringList contextPathsIn(const QByteArray &html)
{
    static const QRegularExpression link(
        u"(?:href|src|action|url)\\s*=\\s*[\"']?(?:https?://[\\w.:-]+)?(/[\\w.~/-]{1,100}?)"
        "/(?:login\\.html|overview\\.html|favorite/|app/|img/|res/|[\"'])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList paths;
    auto match = link.globalMatch(QString::fromUtf8(html));
    while (match.hasNext() && paths.size() < maximumCandidates) {
        const QString path = match.next().captured(1);
        if (!paths.contains(path)) {
            paths.append(path);
        }
    }
    return paths;
}

/// Where else on the host the server may be: where its front page leads, and the usual places.
QCoro::Task<QList<QUrl>> otherPlaces(Asker &asker, QUrl base)
{
    const QUrl front = withPath(base, u"/"_s);
    const ServerAnswer answer = co_await asker.get(below(front, u"/"_s));
    QList<QUrl> places;
    const auto add = [&places, &base](const QUrl &place) {
        if (place != base && !places.contains(place) && places.size() < maximumCandidates) {
            places.append(place);
        }
    };
    if (answer.isRedirect()) {
        const QUrl to = target(answer, front);
        if (isWebAddress(to) && isSameHost(to, base)) {
            add(baseUrl(QUrl(cleanServerUrl(to.toString(QUrl::FullyEncoded)).url)));
        }
    } else if (answer.isHtml()) {
        for (const QString &path : contextPathsIn(answer.body)) {
            add(withPath(base, path));
        }
    }
    add(front);
    add(withPath(base, u"/teamcity"_s));
    co_return places;
}

/// `state`, or where the same host has a TeamCity server after all.
QCoro::Task<ServerState> searchHost(Asker &asker, ServerState state)
{
    const QList<QUrl> places = co_await otherPlaces(asker, state.url);
    for (const QUrl &place : places) {
        const ServerAnswer answer = co_await asker.get(below(place, versionPath));
        ServerState found = stateOf(answer, place);
        if (found.kind == Kind::Ready) {
            found.kind = Kind::WrongPath;
            co_return found;
        }
    }
    co_return state;
}

/// 503: a server that isn't ready says at /mnt what it waits for. Otherwise a proxy's.
QCoro::Task<ServerState> readStage(Asker &asker, ServerState state, QByteArray page)
{
    const ServerAnswer answer = co_await asker.get(below(state.url, u"/mnt"_s));
    co_return withStage(state, answer.body + '\n' + page);
}

/// The port speaks something else than what the address says: does it speak the other of the two?
QCoro::Task<ServerState> tryOtherScheme(Asker &asker, ServerState state)
{
    const bool wasPlain = state.url.scheme() == "http"_L1;
    QUrl other = state.url;
    other.setScheme(wasPlain ? u"https"_s : u"http"_s);
    const ServerAnswer answer = co_await asker.get(below(other, versionPath));
    const bool speaks = answer.status != 0 || !answer.tlsErrors.isEmpty();
    const bool refuses = answer.status == 400; // "this port requires TLS"
    if (speaks && !refuses) {
        state.kind = wasPlain ? Kind::HttpsExpected : Kind::HttpExpected;
        state.url = other;
    }
    co_return state;
}

QCoro::Task<ServerState> lookCloser(Asker &asker, ServerState state, QByteArray page)
{
    if (state.status == 503 && state.kind == Kind::BackendDown) {
        co_return co_await readStage(asker, state, page);
    }
    if (state.kind == Kind::TlsFailed ||
        (state.kind == Kind::NotTeamCity && state.status == 0 && state.url.scheme() == "http"_L1)) {
        co_return co_await tryOtherScheme(asker, state);
    }
    // The version needs no login, but a path that the server doesn't know does.
    if ((state.kind == Kind::NotTeamCity && state.status != 0) ||
        state.kind == Kind::Unauthorized) {
        co_return co_await searchHost(asker, state);
    }
    co_return state;
}

QCoro::Task<ServerState> look(Asker &asker, QUrl base)
{
    ServerState state;
    state.url = base;
    for (int redirects = 0; redirects <= maximumRedirects; ++redirects) {
        const ServerAnswer answer = co_await asker.get(below(state.url, versionPath));
        if (!answer.isRedirect()) {
            const ServerState here = stateOf(answer, state.url);
            state = co_await lookCloser(asker, here, answer.body);
            if (state.kind == Kind::Ready && state.url != base) {
                state.kind = Kind::Redirected;
            }
            co_return state;
        }
        const QUrl to = target(answer, below(state.url, versionPath));
        if (!isWebAddress(to) || !to.userInfo().isEmpty()) {
            break;
        }
        const std::optional<QUrl> next = redirectedBase(to, state.url);
        if (!next) {
            state.kind = Kind::LoginGateway;
            state.status = answer.status;
            state.url = to.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
            co_return state;
        }
        state.url = *next;
    }
    state.kind = Kind::RedirectLoop;
    co_return state;
}

/// The first IPv4 address of an interface that is up, is not loopback and whose name is wanted.
QString addressOf(const std::function<bool(const QString &name)> &wanted)
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &each : interfaces) {
        const auto flags = each.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) ||
            flags.testFlag(QNetworkInterface::IsLoopBack) || !wanted(each.name())) {
            continue;
        }
        const QList<QNetworkAddressEntry> entries = each.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol) {
                return entry.ip().toString();
            }
        }
    }
    return {};
}

} // namespace

ProbeOptions probeOptions(const AgentSpec &spec, const QString &hostGateway)
{
    ProbeOptions options;
    for (const auto &[name, address] : spec.extraHosts) {
        options.addresses.insert(name.toLower(),
                                 address == "host-gateway"_L1 ? hostGateway : address);
    }
    options.trusted = trustedFingerprints(spec);
    return options;
}

QString localHostGateway()
{
    const QString bridge = addressOf([](const QString &name) { return name == "docker0"_L1; });
    return bridge.isEmpty() ? lanAddress() : bridge;
}

QString lanAddress()
{
    return addressOf([](const QString &name) {
        return name != "docker0"_L1 && !name.startsWith("br-"_L1) && !name.startsWith("veth"_L1);
    });
}

QCoro::Task<Result<ServerState>> probeServer(QUrl url, ProbeOptions options, Cancellation *cancel)
{
    if (!isWebAddress(url)) {
        co_return Error{ErrorCode::Usage, Text::tr("“%1” is no web address.").arg(url.toString()),
                        Text::tr("Give one that begins with http:// or https://.")};
    }
    const auto address = options.addresses.constFind(url.host().toLower());
    if (address != options.addresses.constEnd() && address->isEmpty()) {
        ServerState state;
        state.kind = Kind::NotFromHere;
        state.url = baseUrl(url);
        co_return state;
    }
    Asker asker({.deadline = QDeadlineTimer(options.deadline),
                 .addresses = options.addresses,
                 .trusted = options.trusted,
                 .cancel = cancel});
    const ServerState state = co_await look(asker, baseUrl(url));
    if (cancel && cancel->isCancelled()) {
        co_return Error{ErrorCode::Cancelled, Text::tr("Stopped asking the server."), {}};
    }
    co_return state;
}

} // namespace dw::teamcity
