#include "gui/acceptancerun.h"

#include "launch/registration.h"
#include "teamcity/serverrest.h"

#include <QPointer>

namespace dw::gui {

/// What the coroutines work on, however long they outlive the run.
struct AcceptanceRun::Attempt
{
    std::shared_ptr<docker::Engine> engine;
    LaunchReport launched;
    AcceptanceOptions options;
    Cancellation cancel;
    bool isRunning = false;
};

AcceptanceRun::AcceptanceRun(std::shared_ptr<docker::Engine> engine, LaunchReport launched,
                             AcceptanceOptions options, QObject *parent)
    : QObject(parent), m_attempt(std::make_shared<Attempt>()),
      m_steps(acceptanceSteps(launched.plan, options))
{
    m_attempt->engine = std::move(engine);
    m_attempt->launched = std::move(launched);
    m_attempt->options = std::move(options);
}

AcceptanceRun::~AcceptanceRun()
{
    m_attempt->cancel.cancel();
}

bool AcceptanceRun::isRunning() const
{
    return m_attempt->isRunning;
}

bool AcceptanceRun::canAuthorize() const
{
    return m_attempt->options.access.has_value();
}

void AcceptanceRun::start()
{
    m_attempt->isRunning = true;
    accept(this, m_attempt);
}

void AcceptanceRun::authorize(const QString &pool)
{
    if (canAuthorize()) {
        m_attempt->options.pool = pool;
        authorizeAll(this, m_attempt);
    }
}

QCoro::Task<void> AcceptanceRun::accept(AcceptanceRun *run, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AcceptanceRun> self(run);
    const auto report = [self](const QString &id, StepState state, const QString &detail) {
        if (self) {
            self->showStep(id, state, detail);
        }
    };
    std::optional<Error> error;
    const QStringList agents = attempt->launched.agents;
    for (const QString &agent : agents) {
        const Result<void> accepted =
            co_await acceptAgent(*attempt->engine, attempt->launched.plan, agent, attempt->options,
                                 report, &attempt->cancel);
        if (!accepted && !error) {
            error = accepted.error(); // the others are looked at nevertheless
        }
        if (attempt->cancel.isCancelled()) {
            break;
        }
    }
    attempt->isRunning = false;
    if (self && !attempt->cancel.isCancelled()) {
        emit self->finished(error);
    }
}

QCoro::Task<void> AcceptanceRun::authorizeAll(AcceptanceRun *run, std::shared_ptr<Attempt> attempt)
{
    const QPointer<AcceptanceRun> self(run);
    const QStringList agents = attempt->launched.agents;
    for (const QString &agent : agents) {
        const auto seen =
            co_await teamcity::findAgent(*attempt->options.access, agent, &attempt->cancel);
        std::optional<Error> error;
        if (!seen) {
            error = seen.error();
        } else if (!*seen) {
            error = Error{ErrorCode::NotFound, tr("The server does not know %1 yet.").arg(agent),
                          tr("Wait until it has registered.")};
        } else {
            const Result<void> changed = co_await admitAgent(
                *attempt->options.access, **seen, attempt->options.pool, &attempt->cancel);
            error = changed ? std::nullopt : std::optional(changed.error());
        }
        if (error) {
            if (self) {
                emit self->authorizeFailed(*error);
            }
            co_return;
        }
    }
}

void AcceptanceRun::showStep(const QString &id, StepState state, const QString &detail)
{
    for (int index = 0; index < m_steps.size(); ++index) {
        if (m_steps.at(index).id == id) {
            m_steps[index].state = state;
            m_steps[index].detail = detail;
            emit stepChanged(index);
        }
    }
}

} // namespace dw::gui
