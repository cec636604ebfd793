#include "launch/waiting.h"

#include "launch/logmask.h"
#include "plan/labels.h"
#include "plan/plan.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <qcoro/qcorotimer.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

constexpr auto pollInterval = 250ms;
constexpr int shownLogLines = 12;
/// A container that its restart policy starts again and again counts as stopped from here on.
constexpr int toleratedRestarts = 3;

QCoro::Task<QString> lastLogLines(docker::Engine &engine, QString container)
{
    QByteArray log;
    const docker::LogOptions options{.follow = false, .tail = shownLogLines, .timestamps = false};
    const auto collect = [&log](docker::Stream, const QByteArray &chunk) {
        if (log.size() < 16LL * 1024) {
            log.append(chunk);
        }
    };
    // Best effort: without a log the message still says what happened.
    (void)co_await engine.logs(container, options, collect);
    QStringList lines = QString::fromUtf8(log).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        line = maskSecrets(line);
    }
    co_return lines.join(u'\n');
}

QCoro::Task<Error> failure(docker::Engine &engine, QString container, QString message, QString hint)
{
    const QString log = co_await lastLogLines(engine, container);
    if (!log.isEmpty()) {
        message += u'\n' + Text::tr("The last lines of its log:") + u'\n' + log;
    }
    co_return Error{ErrorCode::LaunchFailed, message, hint};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Cancelled.")};
}

bool isCancelled(const Cancellation *cancel)
{
    return cancel && cancel->isCancelled();
}

/// What no waiting will change, as the docker command or the engine says it; empty: it may get
/// better.
QString finalProblem(const QString &container, const QString &said)
{
    if (said.contains(u"executable file not found"_s) || said.contains(u"docker: not found"_s)) {
        return Text::tr("The image of %1 has no docker command, so builds can't use an engine.")
            .arg(container);
    }
    if (said.contains(u"permission denied while trying to connect"_s, Qt::CaseInsensitive)) {
        return Text::tr("The user of the agent in %1 may not use the engine's socket: its group is "
                        "not among the user's.")
            .arg(container);
    }
    return {};
}

QString finalHint(const QString &said)
{
    return said.contains(u"permission denied"_s, Qt::CaseInsensitive)
               ? Text::tr(
                     "Run the agent as root (--run-as root), or see that the socket's group is "
                     "the one that the engine's host has; leave --socket-path out to have it "
                     "looked up.")
               : Text::tr("Take jetbrains/teamcity-agent, or an image of your own with the docker "
                          "command in it.");
}

bool isSocketProxy(const Json &container)
{
    const Json *config = member(container, "Config");
    const Json *all = config ? member(*config, "Labels") : nullptr;
    const QString role = all ? stringAt(*all, labels::role.toLatin1().constData()) : QString();
    return containerRoleFromKey(role) == ContainerRole::SocketProxy;
}

} // namespace

std::optional<QString> stoppedBecause(const QString &name, const Json &container)
{
    const Json *state = member(container, "State");
    if (!state) {
        return std::nullopt;
    }
    // Engines call a container running while it waits for its next restart.
    const qint64 restarts = integerAt(container, "RestartCount");
    const bool loops = boolAt(*state, "Restarting") && restarts >= toleratedRestarts;
    if (boolAt(*state, "Running") && !loops) {
        return std::nullopt;
    }
    const QString error = stringAt(*state, "Error");
    QString reason = loops ? Text::tr("The container %1 stops again and again, with exit code %2.")
                           : Text::tr("The container %1 has stopped with exit code %2.");
    reason = reason.arg(name).arg(integerAt(*state, "ExitCode"));
    if (boolAt(*state, "OOMKilled")) {
        reason += u' ' + Text::tr("It ran out of memory.");
    }
    return error.isEmpty() ? reason : reason + u' ' + error;
}

QCoro::Task<Result<void>> awaitHealthy(docker::Engine &engine, QString container,
                                       std::chrono::seconds timeout, Cancellation *cancel)
{
    const QDeadlineTimer deadline(timeout);
    while (true) {
        const Result<Json> inspected = co_await engine.inspectContainer(container, cancel);
        if (!inspected) {
            co_return inspected.error();
        }
        const Json *state = member(*inspected, "State");
        const Json *health = state ? member(*state, "Health") : nullptr;
        const QString status = health ? stringAt(*health, "Status") : QString();
        if (status == u"healthy"_s) {
            co_return {};
        }
        QString problem = stoppedBecause(container, *inspected).value_or(QString());
        // What has just ended counts as unhealthy, too: its next start may get better.
        const bool restarting = state && boolAt(*state, "Restarting");
        const bool isProxy = isSocketProxy(*inspected);
        if (problem.isEmpty() && status == u"unhealthy"_s && !restarting) {
            problem = (isProxy ? Text::tr("Through the proxy %1 the host's engine does not answer.")
                               : Text::tr("The Docker engine in %1 does not answer."))
                          .arg(container);
        } else if (problem.isEmpty() && deadline.hasExpired()) {
            problem = (isProxy ? Text::tr("The proxy %1 was not ready within %2 seconds.")
                               : Text::tr("The Docker engine in %1 was not ready within %2 "
                                          "seconds."))
                          .arg(container)
                          .arg(timeout.count());
        }
        if (!problem.isEmpty()) {
            const QString hint =
                isProxy
                    ? Text::tr("Look whether the engine's socket is where the settings say. On a "
                               "host with SELinux a policy has to let containers connect to it.")
                    : Text::tr("Its log names the cause: often a kernel or a host that does not "
                               "let an engine run inside a container, or a full disk.");
            const Error error = co_await failure(engine, container, problem, hint);
            co_return error;
        }
        co_await QCoro::sleepFor(pollInterval);
        if (isCancelled(cancel)) {
            co_return cancelled();
        }
    }
}

QCoro::Task<Result<QString>> awaitEngineInside(docker::Engine &engine, QString container,
                                               QString engineContainer,
                                               std::chrono::seconds timeout, Cancellation *cancel)
{
    const QDeadlineTimer deadline(timeout);
    const QStringList command{u"docker"_s, u"version"_s, u"--format"_s, u"{{.Server.Version}}"_s};
    while (true) {
        const Result<docker::ExecResult> result =
            co_await engine.exec(container, command, 30s, cancel);
        if (result && result->exitCode == 0) {
            co_return QString::fromUtf8(result->standardOutput).trimmed();
        }
        if (isCancelled(cancel)) {
            co_return cancelled();
        }
        const Result<Json> inspected = co_await engine.inspectContainer(container, cancel);
        if (!inspected) {
            co_return inspected.error();
        }
        QString problem = stoppedBecause(container, *inspected).value_or(QString());
        QString stopped = container;
        if (problem.isEmpty() && !engineContainer.isEmpty() && engineContainer != container) {
            const Result<Json> beside = co_await engine.inspectContainer(engineContainer, cancel);
            if (!beside) {
                co_return beside.error();
            }
            problem = stoppedBecause(engineContainer, *beside).value_or(QString());
            stopped = engineContainer;
        }
        const QString said =
            result ? QString::fromUtf8(result->standardError + result->standardOutput).trimmed()
                   : result.error().message;
        const QString verdict = finalProblem(container, said);
        if (problem.isEmpty() && !verdict.isEmpty()) {
            co_return Error{ErrorCode::LaunchFailed, verdict + u'\n' + said.left(500),
                            finalHint(said)};
        }
        if (problem.isEmpty() && deadline.hasExpired()) {
            problem = Text::tr("No Docker engine answered inside %1 within %2 seconds. The docker "
                               "command there says: %3")
                          .arg(container)
                          .arg(timeout.count())
                          .arg(said.left(2000));
        }
        if (!problem.isEmpty()) {
            const QString hint = Text::tr(
                "Check that the image has the docker command, and for an engine inside the "
                "agent that it is one with sudo.");
            const Error error = co_await failure(engine, stopped, problem, hint);
            co_return error;
        }
        co_await QCoro::sleepFor(pollInterval);
        if (isCancelled(cancel)) {
            co_return cancelled();
        }
    }
}

std::chrono::seconds stopGrace(const Json &inspected)
{
    const Json *config = member(inspected, "Config");
    return std::chrono::seconds(config ? integerAt(*config, "StopTimeout", 10) : 10);
}

} // namespace dw
