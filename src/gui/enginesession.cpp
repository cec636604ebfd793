#include "gui/enginesession.h"

#include "common/cancellation.h"
#include "docker/endpoint.h"
#include "guidance/doctor.h"
#include "launch/hostfacts.h"

#include <QPointer>

namespace dw::gui {

using namespace Qt::StringLiterals;

/// One round of questions. The coroutine owns a share of it, so the engine outlives its calls.
struct EngineSession::Attempt
{
    std::shared_ptr<docker::Engine> engine;
    QStringList images;
    Cancellation cancel;
};

EngineSession::EngineSession(QProcessEnvironment environment, QObject *parent)
    : QObject(parent), m_environment(std::move(environment))
{
}

EngineSession::~EngineSession()
{
    if (m_probe) {
        m_probe->cancel.cancel();
    }
    if (m_examination) {
        m_examination->cancel.cancel();
    }
}

void EngineSession::setChoice(const QString &choice)
{
    m_choice = choice;
    refresh();
}

std::shared_ptr<docker::Engine> EngineSession::engine() const
{
    return m_engine;
}

void EngineSession::refresh()
{
    if (const auto previous = std::exchange(m_probe, nullptr)) {
        previous->cancel.cancel();
    }
    if (const auto previous = std::exchange(m_examination, nullptr)) {
        previous->cancel.cancel();
    }
    m_checkingPlan = false;
    m_planChecks.clear();
    m_state = State::Checking;
    m_product.clear();
    m_plainChecks.reset();
    m_sysboxChecks.reset();
    m_engine.reset();
    m_endpoint.reset();

    const Result<docker::Endpoint> endpoint = docker::resolveEndpoint(m_choice, m_environment);
    if (!endpoint) {
        fail(endpoint.error());
        return;
    }
    m_endpoint = *endpoint;
    m_engine = std::make_shared<docker::Engine>(*endpoint);
    m_probe = std::make_shared<Attempt>();
    m_probe->engine = m_engine;
    m_probe->images = m_images;
    emit changed();
    probe(this, m_probe);
}

void EngineSession::fail(const Error &error)
{
    m_state = State::Unreachable;
    m_error = explained(error);
    emit changed();
}

QCoro::Task<void> EngineSession::probe(EngineSession *session, std::shared_ptr<Attempt> attempt)
{
    const QPointer<EngineSession> self(session);
    const auto superseded = [&self, &attempt] {
        return !self || self->m_probe != attempt;
    };
    docker::Engine &engine = *attempt->engine;

    const Result<docker::EngineVersion> version = co_await engine.version(&attempt->cancel);
    if (superseded()) {
        co_return;
    }
    if (!version) {
        self->fail(version.error());
        co_return;
    }
    self->m_state = State::Ready;
    self->m_product =
        u"%1 %2 · %3/%4"_s.arg(version->isPodman ? u"Podman"_s : u"Docker"_s, version->version,
                               version->osType, version->architecture);
    emit self->changed();

    const QStringList images = attempt->images;
    const Result<HostFacts> facts = co_await gatherHostFacts(engine, images, &attempt->cancel);
    if (superseded()) {
        co_return;
    }
    if (facts) {
        emit self->factsGathered(*facts);
    }

    const QList<Check> plain = co_await checkEngine(engine, false, &attempt->cancel);
    if (superseded()) {
        co_return;
    }
    self->m_plainChecks = plain;
    const QList<Check> sysbox = co_await checkEngine(engine, true, &attempt->cancel);
    if (superseded()) {
        co_return;
    }
    self->m_sysboxChecks = sysbox;
    emit self->changed();
}

EngineSession::Availability EngineSession::availability(Method method) const
{
    using S = Availability::State;
    if (m_state == State::Unreachable) {
        return {S::Unreachable, m_error.message, m_error.hint};
    }
    const auto &checks = method == Method::Sysbox ? m_sysboxChecks : m_plainChecks;
    if (m_state == State::Checking || !checks) {
        return {S::Checking, {}, {}};
    }
    for (const Check &check : *checks) {
        if (check.verdict == Verdict::Blocker) {
            return {S::Refused, check.found, check.remedy};
        }
    }
    return {S::Works, {}, {}};
}

void EngineSession::checkPlan(const Plan &plan)
{
    if (const auto previous = std::exchange(m_examination, nullptr)) {
        previous->cancel.cancel();
    }
    m_planChecks.clear();
    m_checkingPlan = m_engine != nullptr;
    if (m_checkingPlan) {
        m_examination = std::make_shared<Attempt>();
        m_examination->engine = m_engine;
    }
    emit planChecked();
    if (m_examination) {
        examine(this, m_examination, plan);
    }
}

QCoro::Task<void> EngineSession::examine(EngineSession *session, std::shared_ptr<Attempt> attempt,
                                         Plan plan)
{
    const QPointer<EngineSession> self(session);
    docker::Engine &engine = *attempt->engine;
    // Registries are asked by the pull, which says the same. Asking on each visit of the page would
    // count against Docker Hub's limit of pulls.
    const CheckOptions options{.askRegistry = false};
    const QList<Check> checks = co_await dw::checkPlan(engine, plan, options, &attempt->cancel);
    if (!self || self->m_examination != attempt) {
        co_return;
    }
    self->m_examination.reset();
    self->m_checkingPlan = false;
    self->m_planChecks = checks;
    emit self->planChecked();
}

} // namespace dw::gui
