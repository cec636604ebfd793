#include "docker/requestwriter.h"

#include "dindwizardversion.h"

#include <QUrl>

namespace dw::docker {

namespace {

/// Whatever could end the request line or start a header field is encoded; what the caller has
/// encoded stays as it is.
QByteArray lineSafe(const QByteArray &text)
{
    QByteArray safe;
    for (const char c : text) {
        const auto byte = static_cast<uchar>(c);
        if (byte <= 0x20 || byte >= 0x7f) {
            safe += '%' + QByteArray(1, c).toHex().toUpper();
        } else {
            safe += c;
        }
    }
    return safe;
}

QByteArray target(const Request &request, const QByteArray &apiVersion)
{
    QByteArray text = apiVersion.isEmpty() ? QByteArray() : "/v" + apiVersion;
    text += request.path.toUtf8();
    char separator = '?';
    for (const auto &[key, value] : request.query) {
        text += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return lineSafe(text);
}

} // namespace

QByteArray serialize(const Request &request, const QByteArray &apiVersion)
{
    QByteArray bytes = lineSafe(request.method) + ' ' + target(request, apiVersion) +
                       " HTTP/1.1\r\n"
                       "Host: api.moby.localhost\r\n"
                       "User-Agent: dind-wizard/" DW_VERSION "\r\n"
                       "Connection: close\r\n";
    if (!request.registryAuth.isEmpty()) {
        bytes += "X-Registry-Auth: " + lineSafe(request.registryAuth) + "\r\n";
    }
    QByteArray body;
    if (request.body) {
        // Text that isn't UTF-8 can't come from a QString; replacing is better than throwing.
        body = QByteArray::fromStdString(
            request.body->dump(-1, ' ', false, Json::error_handler_t::replace));
        bytes += "Content-Type: application/json\r\n";
    }
    // The engine refuses a start request whose body has no known length, so POST always says it.
    if (request.body || request.method == "POST" || request.method == "PUT") {
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return bytes + "\r\n" + body;
}

} // namespace dw::docker
