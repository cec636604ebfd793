#include "preflight/throwaway.h"

#include "preflight/surveyvalues.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace dw::preflight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Throwaway)
};

constexpr qsizetype mostKept = 64LL * 1024;
/// Longer than any of the processes takes, and than an engine needs to start a container.
constexpr auto longestRun = 60s;

template <class T>
using Look = QCoro::Task<Result<T>> (*)(docker::Engine &engine, QString container,
                                        Cancellation *cancel);

Error stopped()
{
    return {ErrorCode::Cancelled, Text::tr("Stopped looking."), {}};
}

/// Makes a container from `config`, looks, and removes it: whatever was seen, cancelled or not.
/// Making and removing are not cut short, for an engine that has begun to make a container ends
/// that, and nobody would know of it. By its name it is found even when the answer got lost.
template <class T>
QCoro::Task<Result<T>> throughThrowaway(docker::Engine &engine, Json config, Look<T> look,
                                        Cancellation *cancel)
{
    if (cancel && cancel->isCancelled()) {
        co_return stopped();
    }
    const QString name =
        u"dind-wizard-look-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    docker::Request create;
    create.method = "POST";
    create.path = u"/containers/create"_s;
    create.query = {{u"name"_s, name}};
    config["Labels"][probeLabel.toStdString()] = "look";
    create.body = std::move(config);
    const Result<docker::Response> created = co_await engine.send(create);
    Result<T> seen = stopped();
    if (!created) {
        seen = created.error();
    } else if (!cancel || !cancel->isCancelled()) {
        seen = co_await look(engine, name, cancel);
    }
    const Result<void> removed = co_await engine.removeContainer(name, true);
    if (seen && !removed) {
        seen = removed.error();
    }
    co_return seen;
}

/// The archive that holds the settings; empty where there are none.
QCoro::Task<Result<QByteArray>> readArchive(docker::Engine &engine, QString container,
                                            QString folder, Cancellation *cancel)
{
    docker::Request request;
    request.path = u"/containers/%1/archive"_s.arg(docker::pathSegment(container));
    request.query = {{u"path"_s, folder + u"/buildAgent.properties"_s}};
    const Result<docker::Response> answer = co_await engine.send(request, cancel);
    Result<QByteArray> archive = QByteArray();
    if (answer) {
        archive = answer->body;
    } else if (answer.error().code != ErrorCode::NotFound) {
        archive = answer.error();
    }
    co_return archive;
}

QCoro::Task<Result<QByteArray>> readOwnArchive(docker::Engine &engine, QString container,
                                               Cancellation *cancel)
{
    Result<QByteArray> archive = co_await readArchive(engine, container, settingsFolder, cancel);
    co_return archive;
}

Result<SeenSettings> settingsIn(const Result<QByteArray> &archive)
{
    return archive ? Result<SeenSettings>(toSeenSettings(*archive))
                   : Result<SeenSettings>(archive.error());
}

QCoro::Task<Result<RunEnd>> runToItsEnd(docker::Engine &engine, QString container,
                                        Cancellation *cancel)
{
    const Result<void> started = co_await engine.startContainer(container, cancel);
    if (!started) {
        co_return started.error();
    }
    docker::Request wait;
    wait.method = "POST";
    wait.path = u"/containers/%1/wait"_s.arg(docker::pathSegment(container));
    wait.timeout = longestRun;
    const Result<docker::Response> ended = co_await engine.send(wait, cancel);
    RunEnd end;
    Result<void> read;
    if (ended) {
        end.exitCode = static_cast<int>(integerAt(ended->json(), "StatusCode", -1));
        const auto keep = [&end](docker::Stream stream, const QByteArray &chunk) {
            QByteArray &kept = stream == docker::Stream::StandardOutput ? end.output : end.log;
            kept += chunk.left(mostKept - kept.size());
        };
        read = co_await engine.logs(container, docker::LogOptions(), keep, cancel);
    } else {
        read = ended.error();
    }
    if (!read) {
        const bool isCancelled = read.error().code == ErrorCode::Cancelled;
        co_return Error{isCancelled ? ErrorCode::Cancelled : ErrorCode::Protocol,
                        read.error().message, read.error().hint};
    }
    co_return end;
}

} // namespace

QCoro::Task<Result<RunEnd>> runThrowaway(docker::Engine &engine, Json config, Cancellation *cancel)
{
    Result<RunEnd> end =
        co_await throughThrowaway<RunEnd>(engine, std::move(config), runToItsEnd, cancel);
    co_return end;
}

QCoro::Task<Result<SeenSettings>> readSettings(docker::Engine &engine, QString container,
                                               QString folder, Cancellation *cancel)
{
    const Result<QByteArray> archive = co_await readArchive(engine, container, folder, cancel);
    co_return settingsIn(archive);
}

QCoro::Task<Result<SeenSettings>> readSettingsThroughNew(docker::Engine &engine, QString volume,
                                                         QString image, Cancellation *cancel)
{
    const Json config{{"Image", image},
                      {"Cmd", {"true"}},
                      {"HostConfig",
                       {{"NetworkMode", "none"},
                        {"Mounts",
                         {{{"Type", "volume"},
                           {"Source", volume},
                           {"Target", settingsFolder},
                           {"ReadOnly", true},
                           // An empty volume would be filled with the image's files.
                           {"VolumeOptions", {{"NoCopy", true}}}}}}}}};
    const Result<QByteArray> archive =
        co_await throughThrowaway<QByteArray>(engine, config, readOwnArchive, cancel);
    co_return settingsIn(archive);
}

QCoro::Task<std::optional<Result<QString>>> readUidMap(docker::Engine &engine, QString runtime,
                                                       QString image, Cancellation *cancel)
{
    const Json config{{"Image", image},
                      {"Entrypoint", {"cat"}},
                      {"Cmd", {"/proc/self/uid_map"}},
                      {"HostConfig", {{"Runtime", runtime}, {"NetworkMode", "none"}}}};
    const Result<RunEnd> end = co_await runThrowaway(engine, config, cancel);
    std::optional<Result<QString>> map;
    if (end && !end->output.isEmpty()) {
        map = Result<QString>(QString::fromLatin1(end->output));
    } else if (end) {
        map = Result<QString>(
            Error{ErrorCode::Protocol, QString::fromUtf8(end->log.left(300)).trimmed(), {}});
    } else if (!end.error().message.contains(u"executable file not found"_s)) {
        map = Result<QString>(end.error());
    }
    co_return map;
}

} // namespace dw::preflight
