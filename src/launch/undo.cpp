#include "launch/undo.h"

#include "launch/waiting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

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

QCoro::Task<Result<void>> putBack(docker::Engine &engine, Change change)
{
    const Result<void> renamed = co_await rename(engine, change.newName, change.name);
    if (!renamed || !change.wasRunning) {
        co_return renamed;
    }
    const Result<void> started = co_await engine.startContainer(change.name);
    co_return started;
}

QCoro::Task<Result<void>> undoChange(docker::Engine &engine, Change change)
{
    Result<void> outcome;
    switch (change.kind) {
    case Change::Kind::CreatedNetwork:
        outcome = co_await engine.removeNetwork(change.name);
        break;
    case Change::Kind::CreatedVolume:
        outcome = co_await engine.removeVolume(change.name);
        break;
    case Change::Kind::CreatedContainer:
        outcome = co_await engine.removeContainer(change.name, true);
        break;
    case Change::Kind::SetAside:
        outcome = co_await putBack(engine, change);
        break;
    }
    co_return outcome;
}

QString describe(const Change &change, const Error &error)
{
    QString kind = u"container"_s;
    if (change.kind == Change::Kind::CreatedNetwork) {
        kind = u"network"_s;
    } else if (change.kind == Change::Kind::CreatedVolume) {
        kind = u"volume"_s;
    }
    const QString name = change.newName.isEmpty() ? change.name : change.newName;
    return u"%1 %2: %3"_s.arg(kind, name, error.message);
}

} // namespace

QCoro::Task<QStringList> undoChanges(docker::Engine &engine, QList<Change> changes)
{
    QStringList left;
    while (!changes.isEmpty()) {
        const Change change = changes.takeLast();
        const Result<void> outcome = co_await undoChange(engine, change);
        if (!outcome) {
            left.append(describe(change, outcome.error()));
        }
    }
    co_return left;
}

QCoro::Task<Result<Change>> setAside(docker::Engine &engine, QString container)
{
    const Result<Json> inspected = co_await engine.inspectContainer(container);
    if (!inspected) {
        co_return inspected.error();
    }
    const Json *state = member(*inspected, "State");
    const std::chrono::seconds grace = stopGrace(*inspected);
    Change change{.kind = Change::Kind::SetAside, .name = container};
    change.newName = container + u"-replaced-"_s + stringAt(*inspected, "Id").left(12);
    change.wasRunning = state && boolAt(*state, "Running");
    const Result<void> stopped = co_await engine.stopContainer(container, grace);
    if (!stopped) {
        co_return stopped.error();
    }
    const Result<void> renamed = co_await rename(engine, container, change.newName);
    if (!renamed) {
        co_return renamed.error();
    }
    co_return change;
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
