#include "launch/undo.h"

#include "launch/waiting.h"
#include "plan/labels.h"

#include <QDeadlineTimer>

#include <qcoro/qcorotimer.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

constexpr auto longestOutage = 60s;
constexpr auto pause = 1s;
constexpr int mostRefusals = 3;

QCoro::Task<Result<void>> rename(docker::Engine &engine, QString from, QString to)
{
    docker::Request request;
    request.method = "POST";
    request.path = u"/containers/%1/rename"_s.arg(docker::pathSegment(from));
    request.query = {{u"name"_s, to}};
    const Result<docker::Response> answer = co_await engine.send(request);
    if (!answer) {
        co_return answer.error();
    }
    co_return {};
}

/// Whether an object, as the engine describes it, is of the deployment.
bool isOf(const QString &deployment, const Json &object)
{
    const Json *config = member(object, "Config"); // containers have their labels there
    const Json *labels = member(config ? *config : object, "Labels");
    return labels && stringAt(*labels, labels::deployment.toUtf8().constData()) == deployment;
}

/// What is there and of the deployment; unset: there is no such thing.
QCoro::Task<Result<std::optional<Json>>> findOwn(docker::Engine &engine, QString deployment,
                                                 Change::Kind kind, QString name)
{
    Result<Json> found = Json();
    if (kind == Change::Kind::CreatedNetwork) {
        found = co_await engine.inspectNetwork(name);
    } else if (kind == Change::Kind::CreatedVolume) {
        found = co_await engine.inspectVolume(name);
    } else {
        found = co_await engine.inspectContainer(name);
    }
    if (!found && found.error().code != ErrorCode::NotFound) {
        co_return found.error();
    }
    co_return found &&isOf(deployment, *found) ? std::optional(*found) : std::nullopt;
}

/// From any state between "untouched" and "stopped and renamed".
QCoro::Task<Result<void>> putBack(docker::Engine &engine, QString deployment, Change change)
{
    const auto aside = co_await findOwn(engine, deployment, change.kind, change.newName);
    if (!aside) {
        co_return aside.error();
    }
    if (*aside) {
        const Result<void> renamed = co_await rename(engine, change.newName, change.name);
        if (!renamed) {
            co_return renamed.error();
        }
    }
    const auto back = co_await findOwn(engine, deployment, change.kind, change.name);
    if (!back) {
        co_return back.error();
    }
    if (!*back || !change.wasRunning) {
        co_return {};
    }
    const Result<void> started = co_await engine.startContainer(change.name);
    co_return started;
}

QCoro::Task<Result<void>> removeCreated(docker::Engine &engine, QString deployment, Change change)
{
    const QString name = change.engineId.isEmpty() ? change.name : change.engineId;
    const auto found = co_await findOwn(engine, deployment, change.kind, name);
    if (!found) {
        co_return found.error();
    }
    Result<void> removed;
    if (!*found) {
        // it was never made, or is somebody else's
    } else if (change.kind == Change::Kind::CreatedNetwork) {
        removed = co_await engine.removeNetwork(name);
    } else if (change.kind == Change::Kind::CreatedVolume) {
        removed = co_await engine.removeVolume(name);
    } else {
        removed = co_await engine.removeContainer(name, true);
    }
    co_return removed;
}

QCoro::Task<Result<void>> undoChange(docker::Engine &engine, QString deployment, Change change)
{
    Result<void> outcome;
    if (change.kind == Change::Kind::SetAside) {
        outcome = co_await putBack(engine, deployment, change);
    } else {
        outcome = co_await removeCreated(engine, deployment, change);
    }
    co_return outcome;
}

/// An engine that answers with an error may do better in a moment: a network still has a container
/// that is just being removed. One that does not answer may be restarting.
QCoro::Task<Result<void>> undoPersistently(docker::Engine &engine, QString deployment,
                                           Change change, QDeadlineTimer patience)
{
    for (int refusals = 0;;) {
        const Result<void> outcome = co_await undoChange(engine, deployment, change);
        if (outcome || patience.hasExpired()) {
            co_return outcome;
        }
        const ErrorCode code = outcome.error().code;
        const bool isSilent = code == ErrorCode::EngineUnreachable || code == ErrorCode::Timeout ||
                              code == ErrorCode::Protocol;
        if (!isSilent && ++refusals == mostRefusals) {
            co_return outcome;
        }
        co_await QCoro::sleepFor(pause);
    }
}

QString describe(const Change &change, const Error &error)
{
    return describe(change) + u": "_s + error.message;
}

} // namespace

QString describe(const Change &change)
{
    QString kind = u"container"_s;
    if (change.kind == Change::Kind::CreatedNetwork) {
        kind = u"network"_s;
    } else if (change.kind == Change::Kind::CreatedVolume) {
        kind = u"volume"_s;
    }
    return kind + u' ' + (change.newName.isEmpty() ? change.name : change.newName);
}

QCoro::Task<QStringList> undoChanges(docker::Engine &engine, QString deployment,
                                     QList<Change> changes)
{
    const QDeadlineTimer patience(longestOutage);
    QStringList left;
    while (!changes.isEmpty()) {
        const Change change = changes.takeLast();
        const Result<void> outcome =
            co_await undoPersistently(engine, deployment, change, patience);
        if (!outcome) {
            left.append(describe(change, outcome.error()));
        }
    }
    co_return left;
}

QCoro::Task<Result<Change>> planSetAside(docker::Engine &engine, QString container)
{
    const Result<Json> inspected = co_await engine.inspectContainer(container);
    if (!inspected) {
        co_return inspected.error();
    }
    const Json *state = member(*inspected, "State");
    Change change{.kind = Change::Kind::SetAside, .name = container};
    change.newName = container + u"-replaced-"_s + stringAt(*inspected, "Id").left(12);
    change.wasRunning = state && boolAt(*state, "Running");
    co_return change;
}

QCoro::Task<Result<void>> setAside(docker::Engine &engine, Change change)
{
    const Result<Json> inspected = co_await engine.inspectContainer(change.name);
    if (!inspected) {
        co_return inspected.error();
    }
    const std::chrono::seconds grace = stopGrace(*inspected);
    const Result<void> stopped = co_await engine.stopContainer(change.name, grace);
    if (!stopped) {
        co_return stopped.error();
    }
    const Result<void> renamed = co_await rename(engine, change.name, change.newName);
    co_return renamed;
}

QCoro::Task<QStringList> dropSetAside(docker::Engine &engine, QList<Change> changes)
{
    QStringList left;
    for (const Change &change : std::as_const(changes)) {
        if (change.kind != Change::Kind::SetAside) {
            continue;
        }
        const Result<void> removed = co_await engine.removeContainer(change.newName, true);
        if (!removed) {
            left.append(describe(change, removed.error()));
        }
    }
    co_return left;
}

} // namespace dw
