#include "launch/launchrun.h"

#include "common/logging.h"
#include "docker/registryauth.h"
#include "launch/buildtrial.h"
#include "launch/drift.h"
#include "launch/hostfacts.h"
#include "launch/inparallel.h"
#include "launch/logmask.h"
#include "launch/steps.h"
#include "launch/waiting.h"
#include "methods/planner.h"
#include "preflight/preflight.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMetaMethod>
#include <QProcessEnvironment>

#include <qcoro/qcorofuture.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype longestLogLine = 16LL * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Launch)
};

Error cancelledError()
{
    return {ErrorCode::Cancelled, Text::tr("The launch was cancelled.")};
}

/// Agents that were started side by side, as the plan has them.
QStringList inOrderOf(const Plan &plan, const QStringList &started)
{
    QStringList agents;
    for (const Container &container : plan.containers) {
        if (started.contains(container.name)) {
            agents.append(container.name);
        }
    }
    return agents;
}

/// Splits a log into lines and keeps what is not yet one.
class LineBuffer
{
public:
    template <class Sink>
    void add(const QByteArray &chunk, Sink sink)
    {
        m_rest.append(chunk);
        qsizetype begin = 0;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
            sink(QString::fromUtf8(m_rest.mid(begin, end - begin)).trimmed());
            begin = end + 1;
        }
        m_rest.remove(0, begin);
        if (m_rest.size() > longestLogLine) {
            sink(QString::fromUtf8(m_rest));
            m_rest.clear();
        }
    }

private:
    QByteArray m_rest;
};

} // namespace

Launch::Run::Run(Launch *launch, docker::Engine &engine, AgentSpec spec, LaunchOptions options)
    : m_launch(launch), m_engine(engine), m_spec(std::move(spec)), m_options(std::move(options))
{
}

void Launch::Run::abandon()
{
    m_launch = nullptr;
    cancel();
    m_logsCancellation.cancel();
}

void Launch::Run::cancel()
{
    m_cancellation.cancel();
    m_making.cancel();
}

bool Launch::Run::isLogWatched() const
{
    return m_launch && m_launch->isSignalConnected(QMetaMethod::fromSignal(&Launch::logLine));
}

QCoro::Task<void> Launch::Run::execute()
{
    const auto self = shared_from_this();
    m_running = true;
    m_steps = {prepareStep()};
    if (m_launch) {
        emit m_launch->stepsChanged();
    }
    Result<void> outcome = co_await attempt();
    outcome = cancelledOr(outcome);
    if (!outcome) {
        m_report.error = outcome.error();
        failRunningSteps();
        m_logsCancellation.cancel();
        co_await undo();
    } else {
        co_await conclude();
    }
    m_running = false;
    if (m_launch) {
        emit m_launch->finished(m_report);
    }
}

/// The launch as one reads it: look, pull, plan again with what the images say, make, try.
QCoro::Task<Result<void>> Launch::Run::attempt()
{
    Result<void> outcome = co_await prepare();
    if (!outcome) {
        co_return outcome;
    }
    for (const QString &image : imagesOf(m_report.plan)) {
        outcome = co_await pull(image);
        if (!outcome) {
            co_return outcome;
        }
    }
    outcome = co_await replan();
    if (outcome) {
        outcome = openJournal();
    }
    if (outcome && m_options.replace) {
        outcome = co_await makeRoom();
    }
    if (outcome) {
        outcome = co_await make();
    }
    m_report.agents = inOrderOf(m_report.plan, m_report.agents);
    if (outcome && m_options.until == Until::Engine) {
        outcome = co_await awaitEngines();
    }
    if (outcome && m_options.until == Until::Connected) {
        outcome = co_await accept();
    }
    if (outcome) {
        co_await compare();
    }
    co_return outcome;
}

QCoro::Task<Result<void>> Launch::Run::prepare()
{
    setStep(prepareStep().id, StepState::Running);
    const Result<void> free = co_await refuseUnfinished();
    if (!free) {
        co_return free.error();
    }
    Result<Plan> plan = planFor(HostFacts());
    if (!plan) {
        co_return plan.error();
    }
    const QStringList images = imagesOf(*plan);
    const EngineSelf self = co_await askEngine(m_engine, &m_cancellation);
    if (!self.info) {
        co_return self.info.error();
    }
    m_info = *self.info;
    const Result<HostFacts> facts =
        co_await gatherHostFacts(m_engine, images, &m_cancellation, m_info);
    if (!facts) {
        co_return facts.error();
    }
    plan = planFor(*facts);
    if (!plan) {
        co_return plan.error();
    }
    m_report.plan = *plan;
    const QStringList needed = imagesOf(*plan);
    m_hasAllImages = std::all_of(needed.begin(), needed.end(), [&](const QString &image) {
        return facts->imageVolumes.contains(image);
    });
    listSteps();
    // Only blockers count here: what the registry says comes with the pull, whether Sysbox works
    // with the start, and what is in the volumes stops no launch.
    const Intent intent{.plan = *plan,
                        .options = {.pull = m_options.pull,
                                    .replace = m_options.replace,
                                    .askRegistry = false,
                                    .readSettings = false,
                                    .trySysbox = false}};
    const QList<Check> checks = co_await checkIntent(m_engine, intent, &m_cancellation, self);
    if (const Check *problem = firstBlocker(checks)) {
        const QStringList help = QStringList{problem->remedy} + problem->commands;
        co_return Error{ErrorCode::LaunchFailed, problem->found, help.join(u'\n')};
    }
    setStep(prepareStep().id, StepState::Done);
    co_return {};
}

/// Asked for thrice: without facts, with the engine's, and after the pulls, when it is known what
/// VOLUMEs the images declare.
Result<Plan> Launch::Run::planFor(const HostFacts &facts) const
{
    return makePlan(m_spec, facts, {.withToken = !m_options.secrets.isEmpty()});
}

/// What an earlier launch left would be taken for this one's, or the other way round.
QCoro::Task<Result<void>> Launch::Run::refuseUnfinished()
{
    const QList<LaunchRecord> all = co_await unfinishedLaunchesElsewhere();
    const QList<LaunchRecord> unfinished =
        launchesSharing(all, m_spec, m_engine.endpoint().address);
    if (unfinished.isEmpty()) {
        co_return {};
    }
    const LaunchRecord &record = unfinished.first();
    co_return Error{
        ErrorCode::LaunchFailed,
        Text::tr("A launch of %1 was cut off on %2, and what it made is still there.")
            .arg(record.spec.name,
                 QLocale().toString(record.begun.toLocalTime(), QLocale::ShortFormat)),
        Text::tr("Undo it with \"dind-wizard recover --undo\", or let it be finished with "
                 "\"dind-wizard recover --finish\".")};
}

Result<void> Launch::Run::openJournal()
{
    LaunchRecord record;
    record.engine = m_engine.endpoint().address;
    record.spec = m_spec;
    record.replace = m_options.replace;
    record.hasToken = !m_options.secrets.isEmpty();
    Result<std::unique_ptr<Journal>> journal = Journal::begin(record);
    if (!journal) {
        return journal.error();
    }
    m_journal = std::move(*journal);
    return {};
}

QCoro::Task<Result<void>> Launch::Run::pull(QString image)
{
    const QString id = pullStep(image).id;
    setStep(id, StepState::Running);
    if (m_options.pull != PullPolicy::Always) {
        if (m_hasAllImages) { // known a moment ago, and none took time since
            setStep(id, StepState::Skipped, Text::tr("already there"));
            co_return {};
        }
        const Result<docker::ImageInfo> known =
            co_await m_engine.inspectImage(image, &m_cancellation);
        if (known) {
            setStep(id, StepState::Skipped, Text::tr("already there"));
            co_return {};
        }
        if (known.error().code != ErrorCode::NotFound) {
            co_return known.error();
        }
    }
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Result<docker::RegistryAuth> auth =
        co_await docker::registryAuthFor(image, environment, &m_cancellation);
    if (!auth) {
        co_return auth.error();
    }
    const auto report = [this, id](const docker::PullProgress &progress) {
        const double fraction =
            progress.bytesTotal > 0
                ? static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal)
                : -1;
        setStep(id, StepState::Running, describeProgress(progress), fraction);
    };
    const Result<void> pulled = co_await m_engine.pullImage(image, *auth, report, &m_cancellation);
    if (!pulled) {
        co_return pulled.error();
    }
    setStep(id, StepState::Done, Text::tr("pulled"), 1);
    co_return {};
}

/// Images that were just pulled may declare VOLUMEs that nobody knew of.
QCoro::Task<Result<void>> Launch::Run::replan()
{
    if (m_hasAllImages && m_options.pull != PullPolicy::Always) {
        co_return {}; // none was pulled
    }
    const QStringList images = imagesOf(m_report.plan);
    const Result<HostFacts> facts =
        co_await gatherHostFacts(m_engine, images, &m_cancellation, m_info);
    if (!facts) {
        co_return facts.error();
    }
    const Result<Plan> plan = planFor(*facts);
    if (!plan) {
        co_return plan.error();
    }
    if (*plan != m_report.plan) {
        m_report.plan = *plan;
        listSteps();
    }
    co_return {};
}

/// Sets this deployment's older containers of the same names aside. prepare() has made sure that
/// they are this deployment's.
QCoro::Task<Result<void>> Launch::Run::makeRoom()
{
    // Agents first: they use the sidecars.
    QList<Container> containers = m_report.plan.containers;
    std::reverse(containers.begin(), containers.end());
    for (const Container &container : std::as_const(containers)) {
        const Result<Json> existing = co_await m_engine.inspectContainer(container.name);
        if (!existing) {
            if (existing.error().code != ErrorCode::NotFound) {
                co_return existing.error();
            }
            continue;
        }
        const Result<Change> change = co_await planSetAside(m_engine, container.name);
        if (!change) {
            co_return change.error();
        }
        const Result<int> number = m_journal->willDo(*change);
        if (!number) {
            co_return number.error();
        }
        Result<void> outcome = co_await setAside(m_engine, *change);
        if (outcome) {
            outcome = m_journal->hasDone(*number, {});
        }
        if (!outcome) {
            co_return outcome;
        }
    }
    co_return {};
}

/// Networks and volumes, then the agents, each with what stands beside it: several at once.
QCoro::Task<Result<void>> Launch::Run::make()
{
    std::vector<EngineRequest> requests = engineRequests(m_report.plan, m_options.secrets);
    for (const EngineRequest &request : requests) {
        ++m_requestsLeft[stepFor(request).id];
    }
    for (std::vector<RequestChain> &stage : makeStages(std::move(requests), m_report.plan)) {
        const auto makeChain = [&](qsizetype index) {
            return performAll(std::move(stage[static_cast<std::size_t>(index)]));
        };
        const auto chains = static_cast<qsizetype>(stage.size());
        const Result<void> outcome = co_await inParallel(chains, mostAtOnce, makeChain, &m_making);
        if (!outcome) {
            co_return outcome;
        }
    }
    co_return {};
}

/// One after the other, until one fails or the making of all stops.
QCoro::Task<Result<void>> Launch::Run::performAll(RequestChain requests)
{
    for (EngineRequest &request : requests) {
        if (m_making.isCancelled()) {
            co_return cancelledError();
        }
        const QString id = stepFor(request).id;
        setStep(id, StepState::Running);
        const Result<void> outcome = co_await perform(std::move(request));
        if (!outcome) {
            const bool becauseOfAnother = m_making.isCancelled() && !m_cancellation.isCancelled();
            if (becauseOfAnother) {
                setStep(id, StepState::Pending);
            }
            co_return outcome;
        }
        if (--m_requestsLeft[id] == 0) {
            setStep(id, StepState::Done);
        }
    }
    co_return {};
}

QCoro::Task<Result<void>> Launch::Run::perform(EngineRequest request)
{
    using Kind = EngineRequest::Kind;
    Result<void> outcome;
    switch (request.kind) {
    case Kind::CreateNetwork:
        outcome = co_await create(request, Change::Kind::CreatedNetwork);
        break;
    case Kind::CreateVolume:
        outcome = co_await create(request, Change::Kind::CreatedVolume);
        break;
    case Kind::CreateContainer:
        outcome = co_await create(request, Change::Kind::CreatedContainer);
        break;
    case Kind::ConnectNetwork: {
        docker::Request connect{.method = request.method, .path = request.path};
        connect.body = request.body;
        const Result<docker::Response> answer = co_await m_engine.send(connect);
        if (!answer) {
            co_return answer.error();
        }
        break;
    }
    case Kind::StartContainer: {
        outcome = co_await m_engine.startContainer(request.object);
        const Container *container = findContainer(m_report.plan, request.object);
        if (outcome && container && container->role == ContainerRole::Agent) {
            m_report.agents.append(request.object);
            if (isLogWatched()) {
                followLog(request.object);
            }
        }
        break;
    }
    case Kind::AwaitHealthy:
        outcome = co_await awaitHealthy(m_engine, request.object, m_options.timeout, &m_making);
        break;
    }
    co_return outcome;
}

/// Creates a network, volume or container. Not cancelled in mid-request: then nobody would know
/// whether the engine made it.
QCoro::Task<Result<void>> Launch::Run::create(EngineRequest request, Change::Kind kind)
{
    if (kind != Change::Kind::CreatedContainer) {
        const Result<bool> there = co_await isThere(request);
        if (!there) {
            co_return there.error();
        }
        if (*there) {
            if (kind == Change::Kind::CreatedVolume) {
                m_report.reused.append(request.object);
            }
            co_return {};
        }
    }
    docker::Request message{.method = request.method, .path = request.path};
    message.query = request.query;
    message.body = request.body;
    message.timeout = std::chrono::seconds(120);
    const Result<int> change = m_journal->willDo({.kind = kind, .name = request.object});
    if (!change) {
        co_return change.error();
    }
    const Result<docker::Response> answer = co_await m_engine.send(message);
    if (answer) {
        co_return m_journal->hasDone(*change, stringAt(answer->json(), "Id"));
    }
    const ErrorCode code = answer.error().code;
    // Other errors may have struck after the object was made.
    if (code == ErrorCode::Conflict || code == ErrorCode::NotFound) {
        (void)m_journal->hasNotDone(
            *change); // otherwise it is looked for in vain, which is harmless
    }
    co_return answer.error();
}

/// prepare() has made sure that what is there is this deployment's own.
QCoro::Task<Result<bool>> Launch::Run::isThere(EngineRequest request)
{
    Result<Json> found = Json();
    if (request.kind == EngineRequest::Kind::CreateNetwork) {
        found = co_await m_engine.inspectNetwork(request.object);
    } else {
        found = co_await m_engine.inspectVolume(request.object);
    }
    if (found) {
        co_return true;
    }
    if (found.error().code == ErrorCode::NotFound) {
        co_return false;
    }
    co_return found.error();
}

QCoro::Task<Result<void>> Launch::Run::awaitEngines()
{
    const QStringList agents = m_report.agents;
    for (const QString &agent : agents) {
        const QString id = engineStep(agent).id;
        setStep(id, StepState::Running);
        const Result<QString> version =
            co_await awaitEngineInside(m_engine, agent, engineContainerOf(m_report.plan, agent),
                                       m_options.timeout, &m_cancellation);
        if (!version) {
            co_return version.error();
        }
        setStep(id, StepState::Done, engineAnswer(*version));
    }
    co_return {};
}

AcceptanceOptions Launch::Run::acceptanceOptions() const
{
    return {.containerWrapper = m_spec.containerWrapper,
            .access = m_options.access,
            .authorize = m_options.authorize,
            .pool = m_options.pool,
            .timeout = m_options.timeout};
}

QCoro::Task<Result<void>> Launch::Run::accept()
{
    const auto report = [this](const QString &id, StepState state, const QString &detail) {
        setStep(id, state, detail);
    };
    const QStringList agents = m_report.agents;
    for (const QString &agent : agents) {
        const Result<void> accepted = co_await acceptAgent(
            m_engine, m_report.plan, agent, acceptanceOptions(), report, &m_cancellation);
        if (!accepted) {
            co_return accepted;
        }
    }
    m_report.isConnected = m_options.access.has_value();
    co_return {};
}

/// A look, not a condition: the agents run, and how exactly is for the user to judge.
QCoro::Task<void> Launch::Run::compare()
{
    setStep(compareStep().id, StepState::Running);
    const Result<QList<Difference>> found =
        co_await compareWithEngine(m_engine, m_report.plan, m_info, &m_cancellation);
    if (!found) {
        setStep(compareStep().id, StepState::Skipped, found.error().message);
        co_return;
    }
    m_report.differences = *found;
    setStep(compareStep().id, StepState::Done,
            found->isEmpty()
                ? Text::tr("no differences")
                : Text::tr("%n difference(s)", nullptr, static_cast<int>(found->size())));
}

/// All is up. What was set aside goes, and with it the way back.
QCoro::Task<void> Launch::Run::conclude()
{
    // Recovery would undo what is up if this can't be written: then it must find nothing.
    if (!m_journal->complete()) {
        m_journal->close();
    }
    m_report.leftBehind = co_await dropSetAside(m_engine, m_journal->record().changes);
    if (m_report.leftBehind.isEmpty()) {
        m_journal->close();
    }
    m_journal.reset();
}

QCoro::Task<void> Launch::Run::undo()
{
    m_report.agents.clear();
    if (m_journal) {
        const LaunchRecord &record = m_journal->record();
        m_report.leftBehind =
            co_await undoChanges(m_engine, m_report.plan.deployment, record.changes);
        if (m_report.leftBehind.isEmpty()) {
            m_journal->close();
        }
        m_journal.reset();
    }
    if (!m_report.leftBehind.isEmpty()) {
        co_return; // No step may claim to be undone; the report names what is left.
    }
    for (int index = 0; index < m_steps.size(); ++index) {
        const bool made = m_steps.at(index).state == StepState::Done &&
                          m_steps.at(index).kind != LaunchStep::Kind::Prepare &&
                          m_steps.at(index).kind != LaunchStep::Kind::Pull;
        if (made) {
            setStep(m_steps.at(index).id, StepState::Undone);
        }
    }
}

QCoro::Task<void> Launch::Run::followLog(QString container)
{
    const auto self = shared_from_this();
    const auto lines = std::make_shared<LineBuffer>();
    const auto forward = [this, container, lines](docker::Stream, const QByteArray &chunk) {
        lines->add(chunk, [this, &container](const QString &line) {
            if (m_launch) {
                emit m_launch->logLine(container, maskSecrets(line));
            }
        });
    };
    const docker::LogOptions options{.follow = true, .tail = -1, .timestamps = false};
    // The log is a help to the eye: that it ends or fails changes nothing in the launch.
    const Result<void> ended =
        co_await m_engine.logs(container, options, forward, &m_logsCancellation);
    if (!ended) {
        qCDebug(logLaunch) << "log of" << container << "ended:" << ended.error().message;
    }
}

void Launch::Run::listSteps()
{
    QList<LaunchStep> steps;
    const auto add = [&](LaunchStep step) {
        const bool listed = std::any_of(steps.begin(), steps.end(),
                                        [&](const LaunchStep &s) { return s.id == step.id; });
        if (listed) {
            return;
        }
        const int known = stepIndex(step.id);
        steps.append(known >= 0 ? m_steps.at(known) : step);
    };
    add(m_steps.first());
    for (const QString &image : imagesOf(m_report.plan)) {
        add(pullStep(image));
    }
    // Without secrets: only the kinds and names are used.
    for (const EngineRequest &request : engineRequests(m_report.plan, {})) {
        add(stepFor(request));
    }
    if (m_options.until == Until::Engine) {
        for (const Container &container : std::as_const(m_report.plan.containers)) {
            if (container.role == ContainerRole::Agent) {
                add(engineStep(container.name));
            }
        }
    }
    if (m_options.until == Until::Connected) {
        for (const LaunchStep &step : acceptanceSteps(m_report.plan, acceptanceOptions())) {
            add(step);
        }
    }
    add(compareStep());
    m_steps = steps;
    if (m_launch) {
        emit m_launch->stepsChanged();
    }
}

int Launch::Run::stepIndex(const QString &id) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [&](const LaunchStep &step) { return step.id == id; });
    return found == m_steps.end() ? -1 : static_cast<int>(found - m_steps.begin());
}

void Launch::Run::setStep(const QString &id, StepState state, const QString &detail,
                          double progress)
{
    const int index = stepIndex(id);
    if (index < 0) {
        return;
    }
    LaunchStep &step = m_steps[index];
    step.state = state;
    step.detail = detail;
    step.progress = progress;
    if (m_launch) {
        emit m_launch->stepChanged(index);
    }
}

void Launch::Run::failRunningSteps()
{
    for (const LaunchStep &step : QList<LaunchStep>(m_steps)) {
        if (step.state == StepState::Running) {
            setStep(step.id, StepState::Failed, m_report.error->message.section(u'\n', 0, 0));
        }
    }
}

/// A cancel may surface as any error of the call it interrupted; people should read one thing.
Result<void> Launch::Run::cancelledOr(Result<void> outcome) const
{
    if (m_cancellation.isCancelled()) {
        return cancelledError();
    }
    return outcome;
}

} // namespace dw
