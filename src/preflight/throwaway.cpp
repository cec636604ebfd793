#include "preflight/throwaway.h"

#include "preflight/surveyvalues.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Throwaway)
};

constexpr qsizetype largestMap = qsizetype{16} * 1024;

using Look = QCoro::Task<Result<QByteArray>> (*)(docker::Engine &engine, QString container,
                                                 Cancellation *cancel);

Error stopped()
{
    return {ErrorCode::Cancelled, Text::tr("Stopped looking."), {}};
}

/// Makes a container from `config`, looks, and removes it: whatever was seen, cancelled or not.
/// Making and removing are not cut short, for an engine that has begun to make a container ends
/// that, and nobody would know of it. By its name it is found even when the answer got lost.
QCoro::Task<Result<QByteArray>> throughThrowaway(docker::Engine &engine, Json config, Look look,
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
    create.body = std::move(config);
    const Result<docker::Response> created = co_await engine.send(create);
    Result<QByteArray> seen = stopped();
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

/// Starts the container, waits for its end, and returns what it wrote to standard output.
QCoro::Task<Result<QByteArray>> runToItsEnd(docker::Engine &engine, QString container,
                                            Cancellation *cancel)
{
    const Result<void> started = co_await engine.startContainer(container, cancel);
    if (!started) {
        co_return started.error();
    }
    docker::Request wait;
    wait.method = "POST";
    wait.path = u"/containers/%1/wait"_s.arg(docker::pathSegment(container));
    const Result<docker::Response> ended = co_await engine.send(wait, cancel);
    if (!ended) {
        co_return Error{ErrorCode::Protocol, ended.error().message, ended.error().hint};
    }
    QByteArray output, complaint;
    const Result<void> read = co_await engine.logs(
        container, {},
        [&](docker::Stream stream, const QByteArray &chunk) {
            QByteArray &text = stream == docker::Stream::StandardOutput ? output : complaint;
            text += chunk.left(largestMap - text.size());
        },
        cancel);
    if (!read || output.isEmpty()) {
        co_return Error{ErrorCode::Protocol,
                        read ? QString::fromUtf8(complaint.left(300)).trimmed()
                             : read.error().message,
                        {}};
    }
    co_return output;
}

} // namespace

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
        co_await throughThrowaway(engine, config, readOwnArchive, cancel);
    co_return settingsIn(archive);
}

QCoro::Task<std::optional<Result<QString>>> readUidMap(docker::Engine &engine, QString runtime,
                                                       QString image, Cancellation *cancel)
{
    const Json config{{"Image", image},
                      {"Entrypoint", {"cat"}},
                      {"Cmd", {"/proc/self/uid_map"}},
                      {"HostConfig", {{"Runtime", runtime}, {"NetworkMode", "none"}}}};
    const Result<QByteArray> output =
        co_await throughThrowaway(engine, config, runToItsEnd, cancel);
    std::optional<Result<QString>> map;
    if (output) {
        map = Result<QString>(QString::fromLatin1(*output));
    } else if (!output.error().message.contains(u"executable file not found"_s)) {
        map = Result<QString>(output.error());
    }
    co_return map;
}

} // namespace dw::preflight
