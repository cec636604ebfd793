#include "docker/enginestate.h"
#include "docker/enginevalues.h"
#include "docker/jsonstream.h"
#include "docker/logdemultiplexer.h"
#include "docker/pause.h"
#include "docker/pulltracker.h"
#include "docker/statsmeter.h"
#include "docker/tr.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

constexpr auto logSilence = 60s;
constexpr auto exitCodePoll = 50ms;
/// Of one message. A container's labels come with each of its events.
constexpr JsonLimits eventLimits{1024 * 1024, 32};
constexpr qsizetype maxOutput = qsizetype{1024} * 1024;

Error silentPull(const QString &reference, std::chrono::milliseconds silence)
{
    return Error{ErrorCode::Timeout,
                 Tr::tr("Pulling %1 has made no progress for %2 s.")
                     .arg(reference)
                     .arg(std::chrono::duration<double>(silence).count()),
                 Tr::tr("The registry or the way to it is stuck. Check the network of the engine's "
                        "host and try again: layers that are complete are kept.")};
}

Error unfinishedExec(const QString &container, const QStringList &command)
{
    return Error{ErrorCode::Timeout,
                 Tr::tr("The command \"%1\" in the container %2 did not end in time.")
                     .arg(command.value(0), container)};
}

void keep(QByteArray &kept, const QByteArray &bytes)
{
    kept.append(bytes.first(std::min(bytes.size(), maxOutput - kept.size())));
}

} // namespace

QCoro::Task<Result<void>> Engine::pullImage(QString reference, RegistryAuth auth,
                                            std::function<void(const PullProgress &)> onProgress,
                                            Cancellation *cancel)
{
    const Result<ApiVersion> version = co_await m_state->negotiate(cancel);
    if (!version) {
        Result<void> failed = version.error();
        co_return failed;
    }
    PullTracker tracker;
    JsonStream stream([&](const Json &message) {
        Result<void> added = tracker.add(message);
        if (added && onProgress) {
            onProgress(tracker.progress());
        }
        return added;
    });
    Request request{.method = "POST",
                    .path = u"/images/create"_s,
                    .query = pullQuery(reference),
                    .registryAuth = std::move(auth.header)};
    ExchangeRules rules{.silence = m_state->pullSilence, .sink = [&](QByteArrayView bytes) {
                            return stream.feed(bytes);
                        }};
    const Result<Answer> answer =
        co_await m_state->call(std::move(request), std::move(rules), cancel);
    Result<void> result = answer ? stream.finish() : Result<void>(answer.error());
    if (!answer && answer.error().code == ErrorCode::Timeout) {
        result = silentPull(reference, m_state->pullSilence);
    }
    co_return result;
}

QCoro::Task<Result<void>> Engine::logs(QString container, LogOptions options,
                                       std::function<void(Stream, QByteArray)> onChunk,
                                       Cancellation *cancel)
{
    // Whether the stream is framed depends on the container's terminal. Engines before API 1.42
    // don't say it with the stream, so ask the container.
    const Result<Json> inspected = co_await inspectContainer(container, cancel);
    if (!inspected) {
        Result<void> failed = inspected.error();
        co_return failed;
    }
    const Json *config = member(*inspected, "Config");
    const bool hasTerminal = config && boolAt(*config, "Tty");
    LogDemultiplexer demultiplexer(hasTerminal ? LogDemultiplexer::Mode::Raw
                                               : LogDemultiplexer::Mode::Framed,
                                   std::move(onChunk));
    Request request{
        .path = u"/containers/"_s + pathSegment(container) + u"/logs"_s,
        .query = {{u"stdout"_s, u"1"_s},
                  {u"stderr"_s, u"1"_s},
                  {u"follow"_s, options.follow ? u"1"_s : u"0"_s},
                  {u"timestamps"_s, options.timestamps ? u"1"_s : u"0"_s},
                  {u"tail"_s, options.tail < 0 ? u"all"_s : QString::number(options.tail)}}};
    ExchangeRules rules{.sink = [&](QByteArrayView bytes) {
        return demultiplexer.feed(bytes);
    }};
    if (!options.follow) {
        rules.silence = logSilence;
    }
    const Result<Answer> answer =
        co_await m_state->call(std::move(request), std::move(rules), cancel);
    Result<void> result = answer ? demultiplexer.finish() : Result<void>(answer.error());
    co_return result;
}

QCoro::Task<Result<void>> Engine::events(EventFilter filter, std::function<void()> onOpen,
                                         std::function<void(const EngineEvent &)> onEvent,
                                         Cancellation *cancel)
{
    JsonStream stream(
        [&](const Json &message) {
            onEvent(toEngineEvent(message));
            return Result<void>();
        },
        eventLimits);
    Request request{.path = u"/events"_s, .query = {{u"filters"_s, eventFilter(filter)}}};
    ExchangeRules rules{.sink = [&](QByteArrayView bytes) { return stream.feed(bytes); },
                        .onOpen = std::move(onOpen)};
    const Result<Answer> answer =
        co_await m_state->call(std::move(request), std::move(rules), cancel);
    Result<void> ended =
        answer ? Error{ErrorCode::EngineUnreachable, Tr::tr("The engine has ended its reports.")}
               : answer.error();
    co_return ended;
}

QCoro::Task<Result<void>> Engine::stats(QString container,
                                        std::function<void(const ContainerStats &)> onStats,
                                        Cancellation *cancel)
{
    StatsMeter meter;
    JsonStream stream(
        [&](const Json &sample) {
            if (const std::optional<ContainerStats> stats = meter.add(sample)) {
                onStats(*stats);
            }
            return Result<void>();
        },
        eventLimits);
    Request request{.path = u"/containers/"_s + pathSegment(container) + u"/stats"_s,
                    .query = {{u"stream"_s, u"1"_s}}};
    ExchangeRules rules{.sink = [&](QByteArrayView bytes) {
        return stream.feed(bytes);
    }};
    const Result<Answer> answer =
        co_await m_state->call(std::move(request), std::move(rules), cancel);
    Result<void> result = answer ? stream.finish() : Result<void>(answer.error());
    co_return result;
}

namespace {

struct ExecRun
{
    QString container;
    QStringList command;
    QDeadlineTimer deadline;

    ExchangeRules rules() const { return {.silence = std::nullopt, .deadline = deadline}; }
    Error error(const Error &cause) const
    {
        return cause.code == ErrorCode::Timeout ? unfinishedExec(container, command) : cause;
    }
};

} // namespace

QCoro::Task<Result<ExecResult>> Engine::exec(QString container, QStringList command,
                                             std::chrono::milliseconds timeout,
                                             Cancellation *cancel)
{
    ExecRun run{container, command, QDeadlineTimer(timeout)};
    Json body = {{"AttachStdout", true}, {"AttachStderr", true}, {"Tty", false}, {"Cmd", command}};
    Request create{.method = "POST",
                   .path = u"/containers/"_s + pathSegment(container) + u"/exec"_s,
                   .body = std::move(body)};
    const Result<Answer> created = co_await m_state->call(std::move(create), run.rules(), cancel);
    if (!created) {
        Result<ExecResult> failed = run.error(created.error());
        co_return failed;
    }
    const QString id = stringAt(created->response.json(), "Id");
    if (id.isEmpty()) {
        Result<ExecResult> failed =
            Error{ErrorCode::Protocol, Tr::tr("The engine gave the command no id.")};
        co_return failed;
    }

    ExecResult result;
    LogDemultiplexer output(
        LogDemultiplexer::Mode::Framed, [&](Stream stream, const QByteArray &bytes) {
            keep(stream == Stream::StandardOutput ? result.standardOutput : result.standardError,
                 bytes);
        });
    Json startBody = {{"Detach", false}, {"Tty", false}};
    Request start{.method = "POST",
                  .path = u"/exec/"_s + pathSegment(id) + u"/start"_s,
                  .body = std::move(startBody)};
    ExchangeRules startRules = run.rules();
    startRules.sink = [&](QByteArrayView bytes) {
        return output.feed(bytes);
    };
    const Result<Answer> started =
        co_await m_state->call(std::move(start), std::move(startRules), cancel);
    const Result<void> ended = started ? output.finish() : Result<void>(started.error());
    if (!ended) {
        Result<ExecResult> failed = run.error(ended.error());
        co_return failed;
    }

    for (;;) {
        // The stream may end a moment before the engine knows the exit code.
        Request inspect{.path = u"/exec/"_s + pathSegment(id) + u"/json"_s};
        const Result<Answer> inspected =
            co_await m_state->call(std::move(inspect), run.rules(), cancel);
        if (!inspected) {
            Result<ExecResult> failed = run.error(inspected.error());
            co_return failed;
        }
        const Json state = inspected->response.json();
        if (const Json *code = member(state, "ExitCode"); code && !boolAt(state, "Running")) {
            result.exitCode = static_cast<int>(integerAt(state, "ExitCode", -1));
            Result<ExecResult> done = std::move(result);
            co_return done;
        }
        co_await pause(exitCodePoll, cancel);
    }
}

} // namespace dw::docker
