#include "gui/agentinquiry.h"

#include "common/cancellation.h"
#include "gui/keptaccess.h"
#include "spec/specstore.h"

#include <QPointer>

namespace dw::gui {

/// One question. The coroutine owns a share of it, so the engine outlives its calls.
struct AgentInquiry::Attempt
{
    std::shared_ptr<docker::Engine> engine;
    QStringList agents;
    AgentSpec spec; ///< whose server is asked
    Cancellation cancel;
};

namespace {

/// The settings of an agent as far as its server needs them: those that it was launched with, or
/// only the server's address.
AgentSpec specOf(const WatchedAgent &agent)
{
    if (const std::optional<AgentSpec> known = recallSpec(agent.container.specHash)) {
        return *known;
    }
    AgentSpec spec;
    spec.serverUrl = agent.container.serverUrl;
    return spec;
}

} // namespace

AgentInquiry::~AgentInquiry()
{
    stop();
}

void AgentInquiry::stop()
{
    for (auto *attempt : {&m_server, &m_comparison, &m_disk}) {
        if (const auto previous = std::exchange(*attempt, nullptr)) {
            previous->cancel.cancel();
        }
    }
}

void AgentInquiry::ask(std::shared_ptr<docker::Engine> engine, const WatchedAgent &agent)
{
    const bool isSame = m_disk && m_disk->agents.contains(agent.name);
    const auto measuring = isSame ? std::exchange(m_disk, nullptr) : nullptr; // goes on
    stop();
    m_disk = measuring;
    if (agent.container.role != ContainerRole::Agent) {
        return;
    }
    compare(engine, {agent.name});
    m_server = std::make_shared<Attempt>();
    m_server->agents = {agent.name};
    m_server->spec = specOf(agent);
    askServer(this, m_server);
}

void AgentInquiry::askForDisk(std::shared_ptr<docker::Engine> engine, const QString &agent)
{
    if (const auto previous = std::exchange(m_disk, std::make_shared<Attempt>())) {
        previous->cancel.cancel();
    }
    m_disk->engine = std::move(engine);
    m_disk->agents = {agent};
    measure(this, m_disk);
}

void AgentInquiry::compare(std::shared_ptr<docker::Engine> engine, const QStringList &agents)
{
    if (const auto previous = std::exchange(m_comparison, std::make_shared<Attempt>())) {
        previous->cancel.cancel();
    }
    m_comparison->engine = std::move(engine);
    m_comparison->agents = agents;
    askEngine(this, m_comparison);
}

QCoro::Task<void> AgentInquiry::askServer(AgentInquiry *inquiry, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AgentInquiry> self(inquiry);
    const AgentSpec spec = attempt->spec;
    const std::optional<teamcity::ServerAccess> access = co_await keptAccess(spec);
    if (!access || !self || self->m_server != attempt) {
        co_return;
    }
    const teamcity::ServerAccess open = *access;
    const QString name = attempt->agents.first();
    const auto seen = co_await teamcity::findAgent(open, name, &attempt->cancel);
    if (!self || self->m_server != attempt) {
        co_return;
    }
    self->m_server.reset();
    emit self->serverAnswered(
        name, seen ? serverLine(*seen)
                   : AgentLine{QStringLiteral("unknown"), tr("Not told"), describe(seen.error())});
}

QCoro::Task<void> AgentInquiry::askEngine(AgentInquiry *inquiry, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AgentInquiry> self(inquiry);
    for (const QString &agent : std::as_const(attempt->agents)) {
        const QString path;
        const std::optional<AgentSpec> asLaunched;
        const Result<QList<AgentDrift>> drifts =
            co_await findDrift(*attempt->engine, agent, asLaunched, path, &attempt->cancel);
        if (!self || self->m_comparison != attempt) {
            co_return;
        }
        if (drifts && !drifts->isEmpty()) {
            emit self->compared(drifts->first());
        } else if (!drifts) {
            AgentDrift failed;
            failed.agent = agent;
            failed.error = drifts.error();
            emit self->compared(failed);
        }
        if (!self) {
            co_return;
        }
    }
}

QCoro::Task<void> AgentInquiry::measure(AgentInquiry *inquiry, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AgentInquiry> self(inquiry);
    const QString agent = attempt->agents.first();
    const Result<InnerDisk> disk = co_await innerDisk(*attempt->engine, agent, &attempt->cancel);
    if (self && self->m_disk == attempt) {
        self->m_disk.reset();
        emit self->diskMeasured(agent, disk);
    }
}

} // namespace dw::gui
