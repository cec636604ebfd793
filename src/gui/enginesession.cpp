#include "gui/enginesession.h"

#include "common/cancellation.h"
#include "docker/endpoint.h"
#include "guidance/doctor.h"
#include "launch/hostfacts.h"
#include "methods/planner.h"
#include "preflight/methodstate.h"
#include "preflight/preflight.h"
#include "preflight/serverport.h"
#include "preflight/setuphost.h"

#include <QPointer>

#include <qcoro/qcorofuture.h>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

/// What the engine says to each method, with all else as it is by default.
QMap<Method, QList<Check>> judgeMethods(const Survey &survey, const HostFacts &facts)
{
    QMap<Method, QList<Check>> checks;
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        AgentSpec spec;
        spec.method = method;
        spec.serverUrl = u"http://teamcity.invalid"_s; // nothing here depends on it
        if (const Result<Plan> plan = makePlan(spec, facts)) {
            checks.insert(method, judgeMethod(survey, Intent{.plan = *plan}));
        }
    }
    return checks;
}

QString productName(const Survey &survey)
{
    const docker::EngineInfo &info = *survey.info;
    const bool isPodman = survey.version && survey.version->isPodman;
    return u"%1 %2 · %3/%4"_s.arg(isPodman ? u"Podman"_s : u"Docker"_s, info.serverVersion,
                                  info.osType, info.imageArchitecture());
}

} // namespace

/// One round of questions. The coroutine owns a share of it, so the engine outlives its calls.
struct EngineSession::Attempt
{
    std::shared_ptr<docker::Engine> engine;
    QStringList images;
    Cancellation cancel;
};

EngineSession::EngineSession(QProcessEnvironment environment, QString root, QObject *parent)
    : QObject(parent), m_environment(std::move(environment)), m_root(std::move(root))
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
    m_methodChecks.clear();
    m_comparison.clear();
    m_engineSetup.reset();
    m_sysboxSetup.reset();
    m_dockerMissing = false;
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

void EngineSession::fail(const Error &error, const QStringList &commands)
{
    m_state = State::Unreachable;
    m_error = explained(error);
    m_commands = commands;
    emit changed();
}

void EngineSession::failToReach(const Survey &survey, const HostFiles &files)
{
    const Check why = judge(survey, Intent()).first();
    Error error = survey.info.error();
    error.hint = why.remedy;
    QStringList commands = why.commands;
    if (survey.endpoint.isLocal() && survey.socket.kind == PathKind::Missing) {
        const EngineHost host = engineHost(files);
        m_engineSetup = dw::engineSetup(host);
        m_dockerMissing = host.installed == EngineHost::Installed::Nothing;
        if (m_dockerMissing) {
            commands.clear(); // to start what is not there
            error.hint = tr("Docker is not installed on this machine. Install it step by step, or "
                            "choose an engine that is elsewhere.");
        }
    }
    fail(error, commands);
}

QCoro::Task<void> EngineSession::probe(EngineSession *session, std::shared_ptr<Attempt> attempt)
{
    const QPointer<EngineSession> self(session);
    const auto superseded = [&self, &attempt] {
        return !self || self->m_probe != attempt;
    };
    docker::Engine &engine = *attempt->engine;

    const SurveyQuestions nothingMore;
    const QFuture<HostFiles> reading = readHostFilesElsewhere(session->m_root);
    const Survey survey = co_await takeSurvey(engine, nothingMore, &attempt->cancel);
    const HostFiles files = co_await reading;
    if (superseded()) {
        co_return;
    }
    if (!survey.info) {
        self->failToReach(survey, files);
        co_return;
    }
    self->m_freeServerPort = dw::freeServerPort(survey);
    self->m_state = State::Ready;
    self->m_product = productName(survey);
    emit self->changed();

    const QStringList images = attempt->images;
    const Result<HostFacts> facts =
        co_await gatherHostFacts(engine, images, &attempt->cancel, *survey.info);
    if (superseded()) {
        co_return;
    }
    if (facts) {
        emit self->factsGathered(*facts);
    }
    if (superseded()) {
        co_return; // facts can change what is asked
    }
    self->m_methodChecks = judgeMethods(survey, facts ? *facts : offlineHostFacts());
    self->m_sysboxSetup = dw::sysboxSetup(sysboxHost(survey, files));
    self->m_comparison = compareOnMachine(survey, self->m_methodChecks, *self->m_sysboxSetup);
    emit self->changed();
}

EngineSession::Availability EngineSession::availability(Method method) const
{
    using S = Availability::State;
    if (m_state == State::Unreachable) {
        return {S::Unreachable, m_error.message, m_error.hint};
    }
    const auto checks = m_methodChecks.find(method);
    if (m_state == State::Checking || checks == m_methodChecks.end()) {
        return {S::Checking, {}, {}};
    }
    if (const Check *problem = firstBlocker(*checks)) {
        return {S::Refused, problem->found, problem->remedy};
    }
    for (const Check &check : *checks) {
        if (check.verdict == Verdict::Warning) {
            return {S::Works, check.found, check.remedy};
        }
    }
    return {S::Works, {}, {}};
}

MethodState EngineSession::methodState(Method method) const
{
    const auto checks = m_methodChecks.find(method);
    return checks == m_methodChecks.end() || !m_sysboxSetup
               ? MethodState{method}
               : dw::methodState(method, *checks, *m_sysboxSetup);
}

void EngineSession::checkPlan(const Plan &plan, const AgentSpec &spec, bool replace)
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
        // Registries are asked by the pull, which says the same. Asking on each visit of the page
        // would count against Docker Hub's limit of pulls.
        const Intent intent{
            .plan = plan,
            .spec = spec,
            .options = {.replace = replace, .askRegistry = false, .askFromInside = true}};
        examine(this, m_examination, intent);
    }
}

QCoro::Task<void> EngineSession::examine(EngineSession *session, std::shared_ptr<Attempt> attempt,
                                         Intent intent)
{
    const QPointer<EngineSession> self(session);
    docker::Engine &engine = *attempt->engine;
    const QList<Check> checks = co_await checkIntent(engine, intent, &attempt->cancel);
    if (!self || self->m_examination != attempt) {
        co_return;
    }
    self->m_examination.reset();
    self->m_checkingPlan = false;
    self->m_planChecks = checks;
    emit self->planChecked();
}

} // namespace dw::gui
