#include "launch/innerdisk.h"

#include "launch/agentroster.h"
#include "plan/labels.h"

#include <QCoreApplication>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InnerDisk)
};

constexpr auto reckoning = 120s; ///< it walks through all that is on the disk
constexpr auto removing = 1800s;
constexpr qsizetype mostKinds = 20;

Error unreadable(const QByteArray &output)
{
    return {ErrorCode::Protocol,
            Text::tr("The docker command inside did not say how much disk is used: %1")
                .arg(QString::fromUtf8(output.left(300)).trimmed())};
}

qint64 numberAt(const Json &object, const char *key)
{
    // Texts, as all that Go's templates print of this table.
    const QString text = stringAt(object, key);
    return std::max<qint64>(text.isEmpty() ? integerAt(object, key) : text.toLongLong(), 0);
}

Error hostsEngine(const QString &name)
{
    return {ErrorCode::Usage, Text::tr("%1 uses the Docker engine of its host.").arg(name),
            Text::tr("What is on that engine's disk is not the agent's alone. Look at it with: "
                     "docker system df")};
}

/// Runs docker in the agent, which is told where its engine is; but only if that is its own.
QCoro::Task<Result<QString>> runDocker(docker::Engine &engine, QString name, QStringList arguments,
                                       std::chrono::milliseconds timeout, Cancellation *cancel)
{
    const QStringList filter{labels::deployment, labels::agent + u'=' + name};
    const Result<Json> list = co_await engine.listContainers(filter, cancel);
    if (!list) {
        co_return list.error();
    }
    AgentRoster roster;
    roster.setAll(agentContainersOf(*list));
    const auto agent = roster.agents().constFind(name);
    if (agent == roster.agents().cend()) {
        co_return Error{ErrorCode::NotFound,
                        Text::tr("This program made no agent called %1 here.").arg(name)};
    }
    if (!agent->innerEngine()) {
        co_return hostsEngine(name);
    }
    const QString container = agent->container.id;
    const QStringList command = QStringList{u"docker"_s} + arguments;
    const Result<docker::ExecResult> run =
        co_await engine.exec(container, command, timeout, cancel);
    if (!run) {
        co_return run.error();
    }
    if (run->exitCode != 0) {
        const QByteArray said = run->standardError + run->standardOutput;
        co_return Error{ErrorCode::EngineRefused,
                        Text::tr("The docker command inside %1 failed: %2")
                            .arg(name, QString::fromUtf8(said.left(1000)).trimmed())};
    }
    co_return QString::fromUtf8(run->standardOutput);
}

} // namespace

Result<InnerDisk> readDiskUsage(const QByteArray &output)
{
    InnerDisk disk;
    for (const QByteArray &line : output.split('\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const Result<Json> row = parseJson(line, {64LL * 1024, 8});
        if (!row || !row->is_object() || stringAt(*row, "Type").isEmpty() ||
            disk.kinds.size() == mostKinds) {
            return unreadable(output);
        }
        disk.kinds.append({.name = stringAt(*row, "Type").left(100),
                           .count = numberAt(*row, "TotalCount"),
                           .inUse = numberAt(*row, "Active"),
                           .size = stringAt(*row, "Size").left(100),
                           .reclaimable = stringAt(*row, "Reclaimable").left(100)});
    }
    if (disk.kinds.isEmpty()) {
        return unreadable(output);
    }
    return disk;
}

QCoro::Task<Result<InnerDisk>> innerDisk(docker::Engine &engine, QString name, Cancellation *cancel)
{
    const QStringList arguments{u"system"_s, u"df"_s, u"--format"_s, u"{{json .}}"_s};
    const Result<QString> output = co_await runDocker(engine, name, arguments, reckoning, cancel);
    if (!output) {
        co_return output.error();
    }
    const Result<InnerDisk> disk = readDiskUsage(output->toUtf8());
    co_return disk;
}

QCoro::Task<Result<QString>> freeInnerDisk(docker::Engine &engine, QString name, bool allImages,
                                           Cancellation *cancel)
{
    // The labels say that it has an engine of its own. What settings and mounts of the user's own
    // make of it only that engine knows.
    const QStringList askId{u"info"_s, u"--format"_s, u"{{.ID}}"_s};
    const Result<QString> inside = co_await runDocker(engine, name, askId, reckoning, cancel);
    if (!inside) {
        co_return inside.error();
    }
    docker::Request ask{.path = u"/info"_s};
    const Result<docker::Response> outside = co_await engine.send(std::move(ask), cancel);
    if (!outside) {
        co_return outside.error();
    }
    const QString own = inside->trimmed();
    if (own.isEmpty() || own == stringAt(outside->json(), "ID")) {
        co_return hostsEngine(name);
    }
    QStringList arguments{u"system"_s, u"prune"_s, u"--force"_s};
    if (allImages) {
        arguments.append(u"--all"_s);
    }
    const Result<QString> output = co_await runDocker(engine, name, arguments, removing, cancel);
    if (!output) {
        co_return output.error();
    }
    const QString last = output->trimmed().section(u'\n', -1);
    co_return last;
}

} // namespace dw
