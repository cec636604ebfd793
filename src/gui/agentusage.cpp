#include "gui/agentusage.h"

#include "common/cancellation.h"

#include <QPointer>
#include <QSet>

namespace dw::gui {

/// The coroutine owns a share of it, so the engine outlives its calls.
struct AgentUsage::Stream
{
    std::shared_ptr<docker::Engine> engine;
    QString agent;
    QString container;
    bool isAgent = false; ///< and not beside it
    std::optional<docker::ContainerStats> stats;
    Cancellation cancel;
};

AgentUsage::~AgentUsage()
{
    for (const auto &stream : std::as_const(m_streams)) {
        stream->cancel.cancel();
    }
}

void AgentUsage::watch(std::shared_ptr<docker::Engine> engine, const QList<WatchedAgent> &agents)
{
    QList<std::shared_ptr<Stream>> wanted;
    const auto want = [&](const WatchedAgent &agent, const SeenAgentContainer &container) {
        if (container.isRunning()) {
            auto stream = std::make_shared<Stream>();
            stream->engine = engine;
            stream->agent = agent.name;
            stream->container = container.id;
            stream->isAgent = &container == &agent.container;
            wanted.append(stream);
        }
    };
    for (const WatchedAgent &agent : agents) {
        want(agent, agent.container);
        if (agent.sidecar) {
            want(agent, *agent.sidecar);
        }
    }
    const bool isSsh = engine && engine->endpoint().kind == docker::Endpoint::Kind::Ssh;
    wanted.resize(std::min(wanted.size(), isSsh ? mostOverSsh : most));

    QSet<QString> kept;
    for (const auto &stream : std::as_const(wanted)) {
        kept.insert(stream->container);
    }
    QSet<QString> ended; // agents
    for (auto it = m_streams.begin(); it != m_streams.end();) {
        if (kept.contains(it.key()) && it.value()->engine == engine) {
            ++it;
            continue;
        }
        it.value()->cancel.cancel();
        ended.insert(it.value()->agent);
        it = m_streams.erase(it);
    }
    for (const auto &stream : std::as_const(wanted)) {
        if (!m_streams.contains(stream->container)) {
            m_streams.insert(stream->container, stream);
            follow(this, stream);
        }
    }
    for (const QString &agent : std::as_const(ended)) {
        sum(agent);
    }
}

QCoro::Task<void> AgentUsage::follow(AgentUsage *usage, std::shared_ptr<Stream> stream)
{
    const QPointer<AgentUsage> self(usage);
    const auto isWanted = [&self, &stream] {
        return self && self->m_streams.value(stream->container) == stream;
    };
    const auto onStats = [&](const docker::ContainerStats &stats) {
        if (isWanted()) {
            stream->stats = stats;
            self->sum(stream->agent);
        }
    };
    const Result<void> ended =
        co_await stream->engine->stats(stream->container, onStats, &stream->cancel);
    Q_UNUSED(ended) // the container has stopped, or the engine: both are told elsewhere
    if (isWanted()) {
        self->m_streams.remove(stream->container);
        self->sum(stream->agent);
    }
}

void AgentUsage::sum(const QString &agent)
{
    std::optional<AgentUse> use;
    for (const auto &stream : std::as_const(m_streams)) {
        if (stream->agent != agent || !stream->stats) {
            continue;
        }
        if (!use) {
            use.emplace();
        }
        use->cpuPercent += stream->stats->cpuPercent;
        use->memoryBytes += stream->stats->memoryBytes;
        if (stream->isAgent) {
            use->memoryLimit = stream->stats->memoryLimit;
        }
    }
    emit measured(agent, use);
}

} // namespace dw::gui
