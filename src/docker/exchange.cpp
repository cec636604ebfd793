#include "docker/exchange.h"

#include "common/logging.h"
#include "docker/connection.h"
#include "docker/pause.h"
#include "docker/responseparser.h"
#include "docker/tr.h"
#include "docker/wake.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

using namespace std::chrono_literals;

namespace dw::docker {

namespace {

constexpr qint64 bodyLimit = qint64{16} * 1024 * 1024;
constexpr qsizetype smallestBuffer = qsizetype{4} * 1024; ///< most answers fit
constexpr qsizetype largestBuffer = qsizetype{64} * 1024;
constexpr std::chrono::milliseconds longestTurn = 4ms; ///< until the thread's other work goes on
/// Pieces of a stream that follow each other faster are a flood, and are left to gather. A socket's
/// buffer is full of lines of a log, which an engine writes one by one, after some 2 ms.
constexpr std::chrono::milliseconds floodInterval = 5ms;
constexpr std::chrono::milliseconds gatherTime = 1ms;

/// One connection and how far its exchange has come. advance() does what can be done without
/// waiting; the coroutine around it only sleeps between two steps.
class Exchange
{
public:
    Exchange(const Endpoint &endpoint, QByteArray request, ExchangeRules rules,
             Cancellation *cancel);

    void open() { m_connection->open(); }

    /// The outcome, once there is one.
    std::optional<Result<Answer>> advance();

    Wake &wake() { return m_wake; }
    Connection &connection() { return *m_connection; }

    /// More comes, or may be there already, and should be left to gather: the fewer the pieces are,
    /// the less they cost, here and on the engine's side.
    bool isFlooded() const { return m_isFlooded; }

private:
    std::optional<Error> interruption() const;
    std::optional<Result<Answer>> readAvailable();
    Result<void> passOnBody();
    Result<Answer> closed();
    Answer answer();
    void noteProgress();
    void armAlarm();
    static ResponseParser::Options parserOptions(const ExchangeRules &rules)
    {
        // A streamed body may go on for ever; what is collected of others is limited below.
        return {.answersHead = rules.isHead, .bodyLimit = rules.sink ? -1 : bodyLimit};
    }

    QByteArray m_request;
    ExchangeRules m_rules;
    Cancellation *m_cancel;
    ResponseParser m_parser;
    QByteArray m_body;
    QByteArray m_buffer = QByteArray(smallestBuffer, Qt::Uninitialized); ///< what was read last
    QDeadlineTimer m_silence = QDeadlineTimer(QDeadlineTimer::Forever);
    QElapsedTimer m_sinceRead;
    bool m_isFlooded = false;
    bool m_connected = false;
    bool m_hasReceived = false;
    bool m_endpointIsLocal;
    Wake m_wake; // before what signals to it, so that it is destroyed after them
    QTimer m_alarm;
    std::unique_ptr<Connection> m_connection;
};

Exchange::Exchange(const Endpoint &endpoint, QByteArray request, ExchangeRules rules,
                   Cancellation *cancel)
    : m_request(std::move(request)), m_rules(std::move(rules)), m_cancel(cancel),
      m_parser(parserOptions(m_rules)), m_endpointIsLocal(endpoint.isLocal()),
      m_connection(Connection::to(endpoint))
{
    m_alarm.setSingleShot(true);
    QObject::connect(&m_alarm, &QTimer::timeout, &m_wake, &Wake::wake);
    QObject::connect(m_connection.get(), &Connection::changed, &m_wake, &Wake::wake);
    if (m_cancel) {
        QObject::connect(m_cancel, &Cancellation::cancelled, &m_wake, &Wake::wake);
    }
    noteProgress();
}

std::optional<Result<Answer>> Exchange::advance()
{
    if (const std::optional<Error> error = interruption()) {
        return *error;
    }
    if (!m_connected && m_connection->isOpen()) {
        m_connected = true;
        m_connection->device().write(std::exchange(m_request, {}));
        noteProgress();
    }
    if (std::optional<Result<Answer>> outcome = readAvailable()) {
        return outcome;
    }
    if (m_connection->isOver() && !m_isFlooded) { // otherwise there may be more to read
        return closed();
    }
    armAlarm();
    return std::nullopt;
}

std::optional<Error> Exchange::interruption() const
{
    if (m_cancel && m_cancel->isCancelled()) {
        return cancelledError();
    }
    if (m_rules.deadline.hasExpired()) {
        return Error{ErrorCode::Timeout, Tr::tr("The engine did not finish in time.")};
    }
    if (m_silence.hasExpired()) {
        const auto seconds = std::chrono::duration<double>(m_rules.silence.value()).count();
        return Error{ErrorCode::Timeout,
                     Tr::tr("The engine has been silent for %1 s.").arg(seconds),
                     Tr::tr("It may be overloaded or stuck. See what it logs (\"journalctl -u "
                            "docker\") and try again.")};
    }
    return std::nullopt;
}

std::optional<Result<Answer>> Exchange::readAvailable()
{
    QIODevice &device = m_connection->device();
    const bool isSoon =
        m_rules.sink && m_sinceRead.isValid() && !m_sinceRead.hasExpired(floodInterval.count());
    m_isFlooded = false;
    QElapsedTimer turn;
    turn.start();
    while (m_connected && device.isReadable()) {
        // One buffer for all, and a large one only where much comes: it is wiped when it is freed
        // (wipeonfree.cpp), which took half the time of a long log.
        const qint64 count = device.read(m_buffer.data(), m_buffer.size());
        if (count <= 0) {
            break;
        }
        m_isFlooded = isSoon;
        m_sinceRead.start();
        m_hasReceived = true;
        noteProgress();
        if (Result<void> fed = m_parser.feed(QByteArrayView(m_buffer).first(count)); !fed) {
            return fed.error();
        }
        if (m_rules.onOpen && m_parser.hasHeader() && m_parser.status() / 100 == 2) {
            std::exchange(m_rules.onOpen, {})();
        }
        if (Result<void> passed = passOnBody(); !passed) {
            return passed.error();
        }
        if (m_parser.isDone()) {
            return answer();
        }
        if (m_cancel && m_cancel->isCancelled()) { // by the sink
            return cancelledError();
        }
        if (count < m_buffer.size()) {
            break; // there is no more
        }
        if (turn.hasExpired(longestTurn.count())) {
            m_isFlooded = true;
            break;
        }
        if (count < largestBuffer) {
            m_buffer.resize(2 * count);
        }
    }
    return std::nullopt;
}

Result<void> Exchange::passOnBody()
{
    const QByteArrayView bytes = m_parser.body();
    if (bytes.isEmpty()) {
        return {};
    }
    const auto forget = qScopeGuard([this] { m_parser.forgetBody(); });
    if (m_rules.sink && m_parser.status() / 100 == 2) {
        return m_rules.sink(bytes);
    }
    if (m_body.size() + bytes.size() > bodyLimit) {
        return Error{ErrorCode::TooLarge,
                     Tr::tr("The engine's answer is larger than this program accepts.")};
    }
    m_body += bytes;
    return {};
}

Result<Answer> Exchange::closed()
{
    // An engine may also refuse a client's certificate, and ssh the host, after the first bytes
    // were sent.
    const bool isSurelyThere = m_hasReceived || m_endpointIsLocal;
    if (!m_connected || !isSurelyThere) {
        return m_connection->failure();
    }
    if (const Result<void> finished = m_parser.finish(); !finished) {
        return finished.error();
    }
    return answer();
}

Answer Exchange::answer()
{
    Answer answer;
    answer.response = {.status = m_parser.status(),
                       .contentType = m_parser.header("content-type"),
                       .body = std::move(m_body)};
    answer.apiVersion = m_parser.header("api-version");
    answer.hasLibpodVersion = !m_parser.header("libpod-api-version").isEmpty();
    return answer;
}

void Exchange::noteProgress()
{
    if (m_rules.silence) {
        m_silence.setRemainingTime(*m_rules.silence, Qt::PreciseTimer);
    }
}

void Exchange::armAlarm()
{
    const QDeadlineTimer next = std::min(m_silence, m_rules.deadline);
    if (next.isForever()) {
        return;
    }
    // One more millisecond: the alarm must not ring before the deadline it stands for.
    m_alarm.start(std::chrono::milliseconds(next.remainingTime() + 1));
}

} // namespace

QCoro::Task<Result<Answer>> exchange(Endpoint endpoint, QByteArray request, ExchangeRules rules,
                                     Cancellation *cancel)
{
    Exchange exchange(endpoint, std::move(request), std::move(rules), cancel);
    if (!cancel || !cancel->isCancelled()) {
        exchange.open();
    }
    for (;;) {
        std::optional<Result<Answer>> outcome = exchange.advance();
        if (outcome) {
            Result<Answer> result = std::move(*outcome);
            co_return result;
        }
        if (exchange.isFlooded()) {
            exchange.connection().hold();
            co_await pause(gatherTime, cancel);
            exchange.connection().letIn();
        } else {
            co_await exchange.wake().next();
        }
    }
}

Error cancelledError()
{
    return Error{ErrorCode::Cancelled, Tr::tr("Cancelled.")};
}

} // namespace dw::docker
