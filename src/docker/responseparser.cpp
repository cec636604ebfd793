#include "docker/responseparser.h"

#include "docker/tr.h"

#include <QHash>

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace dw::docker {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

QByteArray toByteArray(string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// Beast's parser with the callbacks filled in: it collects status, fields and body bytes.
class BeastParser final : public http::basic_parser<false>
{
public:
    int statusCode = 0;
    QHash<QByteArray, QByteArray> fields;
    QByteArray body;
    qint64 bodySize = 0;
    bool awaitsFirstChunk() const { return is_header_done() && chunked() && !m_hasChunk; }

private:
    bool m_hasChunk = false;

    std::size_t keep(string_view bytes)
    {
        body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        bodySize += static_cast<qint64>(bytes.size());
        return bytes.size();
    }

    void on_request_impl(http::verb, string_view, string_view, int, error_code &) override {}
    void on_response_impl(int code, string_view, int, error_code &error) override
    {
        statusCode = code;
        if (code < 100) { // RFC 9110, 15: three digits, the first of them 1 to 5
            error = http::error::bad_status;
        }
    }
    void on_field_impl(http::field, string_view name, string_view value, error_code &) override
    {
        const QByteArray key = toByteArray(name).toLower();
        if (!fields.contains(key)) {
            fields.insert(key, toByteArray(value));
        }
    }
    void on_header_impl(error_code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override {}
    std::size_t on_body_impl(string_view bytes, error_code &) override { return keep(bytes); }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override
    {
        m_hasChunk = true;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code &) override
    {
        return keep(bytes);
    }
    void on_finish_impl(error_code &) override {}
};

Error tooLarge()
{
    return Error{ErrorCode::TooLarge,
                 Tr::tr("The engine's answer is larger than this program accepts.")};
}

Error cutShort()
{
    return Error{ErrorCode::Protocol,
                 Tr::tr("The connection ended in the middle of the engine's answer."),
                 Tr::tr("The engine, or a proxy in front of it, may have been restarted. "
                        "Try again.")};
}

Error notHttp()
{
    return Error{ErrorCode::Protocol,
                 Tr::tr("What answers is not a Docker engine: it does not speak HTTP.")};
}

Error toError(const error_code &code)
{
    if (code == http::error::header_limit || code == http::error::body_limit) {
        return tooLarge();
    }
    if (code == http::error::partial_message || code == http::error::end_of_stream) {
        return cutShort();
    }
    return Error{ErrorCode::Protocol,
                 Tr::tr("What answers is not a Docker engine: its answer is not valid HTTP (%1).")
                     .arg(QString::fromStdString(code.message()))};
}

} // namespace

struct ResponseParser::Private
{
    explicit Private(Options given) : options(given) { restart(); }

    void restart()
    {
        parser.emplace();
        parser->eager(true);
        parser->skip(options.answersHead);
        parser->header_limit(static_cast<std::uint32_t>(options.headerLimit));
        // Not boost::none for "no limit": Beast 1.74 compares a Content-Length with it, and every
        // number is greater than none.
        parser->body_limit(options.bodyLimit < 0 ? std::numeric_limits<std::uint64_t>::max()
                                                 : static_cast<std::uint64_t>(options.bodyLimit));
    }

    bool isInterim() const
    {
        return parser->is_done() && parser->statusCode / 100 == 1 && parser->statusCode != 101;
    }

    /// Beast judges a line when it is whole; what speaks TLS or SSH may never send a whole one.
    bool startsLikeHttp(QByteArrayView bytes) const
    {
        constexpr QByteArrayView begin("HTTP/1.");
        return parser->statusCode != 0 ||
               bytes.startsWith(begin.first(std::min(begin.size(), bytes.size())));
    }

    Result<void> parse(QByteArrayView bytes, qsizetype &used);
    Result<void> fail(Error error)
    {
        failure = std::move(error);
        return *failure;
    }

    Options options;
    std::optional<BeastParser> parser; // in an optional because Beast parses one message only
    QByteArray pending;                // bytes that don't make a whole piece yet
    std::optional<Error> failure;
    int interims = 0;
};

/// As much as makes whole pieces; that is `used`.
Result<void> ResponseParser::Private::parse(QByteArrayView bytes, qsizetype &used)
{
    while (used < bytes.size() && !parser->is_done()) {
        const QByteArrayView rest = bytes.sliced(used);
        if (!startsLikeHttp(rest)) {
            return fail(notHttp());
        }
        // Where the first chunk is the last one, Beast 1.74 takes for granted that its end has not
        // been cut in two (an assertion in parse_chunk_header). No chunked body is shorter than
        // this.
        if (parser->awaitsFirstChunk() && rest.size() < qsizetype{sizeof("0\r\n\r\n") - 1}) {
            break;
        }
        error_code code;
        const auto more = static_cast<qsizetype>(parser->put(
            boost::asio::const_buffer(rest.data(), static_cast<std::size_t>(rest.size())), code));
        used += more;
        if (code == http::error::need_more) {
            break;
        }
        if (code) {
            return fail(toError(code));
        }
        if (more == 0 && !parser->is_done()) {
            break; // no progress: wait for more rather than spin
        }
        if (isInterim()) {
            // Nobody sends many of them; a stream of nothing else must not go on for ever.
            constexpr int maxInterims = 16;
            if (++interims > maxInterims) {
                return fail(tooLarge());
            }
            restart();
        }
    }
    // What waits now is always the start of a header, a chunk header or a trailer.
    if (!parser->is_done() && bytes.size() - used > options.headerLimit) {
        return fail(tooLarge());
    }
    return {};
}

ResponseParser::ResponseParser() : ResponseParser(Options{}) {}
ResponseParser::ResponseParser(Options options) : d(std::make_unique<Private>(options)) {}
ResponseParser::~ResponseParser() = default;

Result<void> ResponseParser::feed(QByteArrayView bytes)
{
    if (d->failure) {
        return *d->failure;
    }
    qsizetype used = 0;
    if (d->pending.isEmpty()) { // the rule with a long body: nothing is copied but what is kept
        Result<void> parsed = d->parse(bytes, used);
        d->pending.append(bytes.sliced(used));
        return parsed;
    }
    d->pending.append(bytes);
    Result<void> parsed = d->parse(d->pending, used);
    d->pending.remove(0, used);
    return parsed;
}

Result<void> ResponseParser::finish()
{
    if (d->failure) {
        return *d->failure;
    }
    if (d->parser->is_done()) {
        return {};
    }
    if (!d->parser->is_header_done()) {
        return d->fail(cutShort());
    }
    error_code code;
    d->parser->put_eof(code);
    if (code) {
        return d->fail(toError(code));
    }
    return {};
}

bool ResponseParser::hasHeader() const
{
    return d->parser->is_header_done();
}

bool ResponseParser::isDone() const
{
    return d->parser->is_done();
}

int ResponseParser::status() const
{
    return d->parser->statusCode;
}

QByteArray ResponseParser::header(const QByteArray &name) const
{
    return d->parser->fields.value(name.toLower());
}

qint64 ResponseParser::bodySize() const
{
    return d->parser->bodySize;
}

QByteArrayView ResponseParser::body() const
{
    return d->parser->body;
}

void ResponseParser::forgetBody()
{
    d->parser->body.resize(0);
}

QByteArray ResponseParser::takeBody()
{
    return std::exchange(d->parser->body, {});
}

QByteArray ResponseParser::takeLeftover()
{
    return d->parser->is_done() ? std::exchange(d->pending, {}) : QByteArray();
}

} // namespace dw::docker
