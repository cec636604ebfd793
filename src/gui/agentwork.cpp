#include "gui/agentwork.h"

#include "common/cancellation.h"
#include "launch/agents.h"
#include "launch/innerdisk.h"

#include <QPointer>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

/// An agent may take its minute to stop; an engine that is asked for all at once takes longer.
constexpr int mostAtOnce = 8;

bool isRemoval(AgentWork::Kind kind)
{
    return kind == AgentWork::Kind::Remove || kind == AgentWork::Kind::RemoveWithData;
}

QString workText(AgentWork::Kind kind)
{
    switch (kind) {
    case AgentWork::Kind::Start:
        return AgentWork::tr("Starting…");
    case AgentWork::Kind::Stop:
        return AgentWork::tr("Stopping…");
    case AgentWork::Kind::Restart:
        return AgentWork::tr("Restarting…");
    case AgentWork::Kind::Remove:
    case AgentWork::Kind::RemoveWithData:
        return AgentWork::tr("Removing…");
    case AgentWork::Kind::FreeDisk:
    case AgentWork::Kind::FreeDiskAndImages:
        return AgentWork::tr("Cleaning up…");
    }
    return {};
}

} // namespace

/// The coroutine owns a share of it, so the engine outlives its calls.
struct AgentWork::Job
{
    Kind kind = Kind::Start;
    std::shared_ptr<docker::Engine> engine;
    QString agent;
    Cancellation cancel;
};

AgentWork::~AgentWork()
{
    for (const auto &job : std::as_const(m_busy)) {
        job->cancel.cancel();
    }
}

void AgentWork::begin(Kind kind, std::shared_ptr<docker::Engine> engine, const QStringList &agents)
{
    QStringList begun;
    for (const QString &agent : agents) {
        if (isBusy(agent)) {
            continue;
        }
        begun.append(agent);
        auto job = std::make_shared<Job>();
        job->kind = kind;
        job->engine = engine;
        job->agent = agent;
        m_busy.insert(agent, job);
        m_waiting.append(job);
    }
    emit changed(begun, workText(kind));
    beginWaiting();
}

void AgentWork::beginWaiting()
{
    while (m_atWork < mostAtOnce && !m_waiting.isEmpty()) {
        ++m_atWork;
        run(this, m_waiting.takeFirst());
    }
}

QCoro::Task<void> AgentWork::run(AgentWork *work, std::shared_ptr<Job> job)
{
    const QPointer<AgentWork> self(work);
    const Result<QString> result = co_await perform(job);
    if (!self) {
        co_return;
    }
    --self->m_atWork;
    self->beginWaiting();
    if (self && isRemoval(job->kind) && result) {
        self->m_removals.append(job);
        self->removeNext();
        co_return;
    }
    if (self) {
        self->finish(job, result);
    }
}

/// What several agents can go through side by side: of a removal only the stop, which takes time.
QCoro::Task<Result<QString>> AgentWork::perform(std::shared_ptr<Job> job)
{
    docker::Engine &engine = *job->engine;
    Result<void> done;
    switch (job->kind) {
    case Kind::Start:
        done = co_await startAgent(engine, job->agent, &job->cancel);
        break;
    case Kind::Stop:
        done = co_await stopAgent(engine, job->agent, &job->cancel);
        break;
    case Kind::Restart:
        done = co_await restartAgent(engine, job->agent, &job->cancel);
        break;
    case Kind::Remove:
    case Kind::RemoveWithData:
        done = co_await stopAgent(engine, job->agent, &job->cancel);
        if (!done && done.error().code == ErrorCode::NotFound) {
            done = {}; // only its data is left
        }
        break;
    case Kind::FreeDisk:
    case Kind::FreeDiskAndImages: {
        const bool allImages = job->kind == Kind::FreeDiskAndImages;
        const Result<QString> freed =
            co_await freeInnerDisk(engine, job->agent, allImages, &job->cancel);
        co_return freed;
    }
    }
    if (!done) {
        co_return done.error();
    }
    co_return QString();
}

/// One after the other: a network that agents share goes with the last of them, and who is last is
/// not to be seen while others go, too.
void AgentWork::removeNext()
{
    if (!m_isRemoving && !m_removals.isEmpty()) {
        m_isRemoving = true;
        remove(this, m_removals.takeFirst());
    }
}

QCoro::Task<void> AgentWork::remove(AgentWork *work, std::shared_ptr<Job> job)
{
    const QPointer<AgentWork> self(work);
    const bool withData = job->kind == Kind::RemoveWithData;
    const Result<Removal> removal =
        co_await removeAgent(*job->engine, job->agent, withData, &job->cancel);
    if (!self) {
        co_return;
    }
    self->m_isRemoving = false;
    const Result<QString> result =
        removal ? Result<QString>(QString()) : Result<QString>(removal.error());
    self->finish(job, result);
    if (self) {
        self->removeNext();
    }
}

void AgentWork::finish(const std::shared_ptr<Job> &job, const Result<QString> &result)
{
    m_busy.remove(job->agent);
    const QPointer<AgentWork> self(this);
    emit changed({job->agent}, {});
    if (!self) {
        return;
    }
    if (result) {
        emit succeeded(job->agent, *result);
    } else if (result.error().code != ErrorCode::Cancelled) {
        emit failed(job->agent, result.error());
    }
}

} // namespace dw::gui
