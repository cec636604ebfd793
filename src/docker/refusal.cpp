#include "docker/refusal.h"

#include "docker/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

constexpr qsizetype maxWords = 2000;

bool isHtml(const Response &response)
{
    return response.contentType.startsWith("text/html") ||
           response.body.trimmed().left(1) == QByteArray("<");
}

QString wordsOf(const Response &response)
{
    const QString fromJson = stringAt(response.json(), "message");
    const QString words =
        fromJson.isEmpty() ? QString::fromUtf8(response.body.left(maxWords * 4)) : fromJson;
    return words.trimmed().left(maxWords);
}

QString hintFor(const QString &words)
{
    const auto says = [&](const char *part) {
        return words.contains(QLatin1String(part), Qt::CaseInsensitive);
    };
    if (says("client version") && says("too old")) {
        return Tr::tr("The engine is newer than this program knows. Update dind-wizard.");
    }
    if (says("toomanyrequests") || says("rate limit")) {
        return Tr::tr("The registry limits how often you may pull. Run \"docker login\", or wait.");
    }
    if (says("unauthorized") || says("authentication required") || says("access denied") ||
        says("access to the resource is denied") || says("no basic auth credentials")) {
        return Tr::tr("The registry wants other credentials, or the image's name is wrong. Check "
                      "the name, then run \"docker login\" with the registry's host.");
    }
    if (says("manifest unknown") || says("no matching manifest")) {
        return Tr::tr("The repository has no such tag, or not for this engine's platform. Check "
                      "the tag.");
    }
    if (says("no such host") || says("i/o timeout") || says("connection refused") ||
        says("tls handshake timeout")) {
        return Tr::tr("The engine can't reach the registry. Check the host's network, DNS and "
                      "proxy settings of the engine.");
    }
    if (says("connection reset by peer") || says("unexpected eof")) {
        return Tr::tr("The connection to the registry was cut. Try again: layers that are complete "
                      "are kept.");
    }
    if (says("http response to https client")) {
        return Tr::tr("The registry speaks plain HTTP. Add it to \"insecure-registries\" of the "
                      "engine's daemon.json if you trust the network.");
    }
    return {};
}

ErrorCode codeFor(int status)
{
    switch (status) {
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::EngineRefused;
    }
}

} // namespace

Error refusal(const Response &response)
{
    if (isHtml(response)) {
        return Error{
            codeFor(response.status),
            Tr::tr("The call was refused with status %1 and a web page.").arg(response.status),
            Tr::tr("A Docker engine does not answer so. A proxy in front of it (a socket "
                   "proxy, perhaps) has probably denied this call; allow it there.")};
    }
    const QString words = wordsOf(response);
    if (words.isEmpty()) {
        return Error{
            codeFor(response.status),
            Tr::tr("The engine answered with status %1 and no message.").arg(response.status)};
    }
    return Error{codeFor(response.status), words, hintFor(words)};
}

Error pullRefusal(const QString &words)
{
    const QString message = words.trimmed().left(maxWords);
    const bool missing = message.contains(u"manifest unknown"_s, Qt::CaseInsensitive) ||
                         message.contains(u"not found"_s, Qt::CaseInsensitive);
    return Error{missing ? ErrorCode::NotFound : ErrorCode::EngineRefused,
                 message.isEmpty() ? Tr::tr("The engine gave up pulling and did not say why.")
                                   : message,
                 hintFor(message)};
}

} // namespace dw::docker
