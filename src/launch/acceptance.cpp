#include "launch/acceptance.h"

#include "launch/buildtrial.h"
#include "launch/registration.h"
#include "launch/steps.h"
#include "launch/waiting.h"

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using Kind = LaunchStep::Kind;

/// One step: says that it runs, and how it ended.
QCoro::Task<Result<void>> run(QString id, QCoro::Task<Result<QString>> work, StepReport report)
{
    report(id, StepState::Running, {});
    const Result<QString> found = co_await work;
    if (!found) {
        report(id, StepState::Failed, found.error().message.section(u'\n', 0, 0));
        co_return found.error();
    }
    report(id, StepState::Done, *found);
    co_return {};
}

QCoro::Task<Result<QString>> engineAnswers(docker::Engine &engine, BuildTrial trial,
                                           std::chrono::seconds timeout, Cancellation *cancel)
{
    const Result<QString> version =
        co_await awaitEngineInside(engine, trial.agent, trial.engine, timeout, cancel);
    if (!version) {
        co_return version.error();
    }
    co_return engineAnswer(*version);
}

/// Docker inside the agent.
QCoro::Task<Result<void>> acceptBuilds(docker::Engine &engine, BuildTrial trial,
                                       std::chrono::seconds timeout, StepReport report,
                                       Cancellation *cancel)
{
    const QString agent = trial.agent;
    Result<void> outcome =
        co_await run(engineStep(agent).id, engineAnswers(engine, trial, timeout, cancel), report);
    if (outcome) {
        outcome = co_await run(acceptanceStep(Kind::Build, agent).id,
                               tryBuild(engine, trial, cancel), report);
    }
    if (outcome && !trial.sharedFolder.isEmpty()) {
        outcome = co_await run(acceptanceStep(Kind::Share, agent).id,
                               trySharedFiles(engine, trial, cancel), report);
    }
    if (outcome && trial.canRun) {
        outcome = co_await run(acceptanceStep(Kind::BuildNetwork, agent).id,
                               tryNetwork(engine, trial, cancel), report);
    }
    co_await cleanUp(engine, trial);
    co_return outcome;
}

/// The server's view of the agent.
QCoro::Task<Result<void>> acceptConnection(docker::Engine &engine, QString agent, Plan plan,
                                           AcceptanceOptions options, StepReport report,
                                           Cancellation *cancel)
{
    const auto progressOf = [report](const QString &id) {
        return [report, id](const QString &words) {
            report(id, StepState::Running, words);
        };
    };
    const QString connected = acceptanceStep(Kind::Connected, agent).id;
    if (!options.access) {
        Result<void> inLog = co_await run(
            connected, awaitRegisteredInLog(engine, agent, plan.serverUrl, options, cancel),
            report);
        co_return inLog;
    }
    const QString authorized = acceptanceStep(Kind::Authorized, agent).id;
    Result<void> outcome = co_await run(
        connected,
        awaitConnected(engine, agent, plan.serverUrl, options, progressOf(connected), cancel),
        report);
    if (outcome) {
        outcome = co_await run(
            authorized,
            awaitAuthorized(agent, browserUrl(plan), options, progressOf(authorized), cancel),
            report);
    }
    if (outcome) {
        outcome = co_await run(acceptanceStep(Kind::DockerReported, agent).id,
                               awaitDockerReported(agent, options, cancel), report);
    }
    co_return outcome;
}

} // namespace

QList<LaunchStep> acceptanceSteps(const Plan &plan, const AcceptanceOptions &options)
{
    QList<LaunchStep> steps;
    for (const Container &container : plan.containers) {
        if (container.role != ContainerRole::Agent) {
            continue;
        }
        const QString &agent = container.name;
        steps += {engineStep(agent), acceptanceStep(Kind::Build, agent)};
        const BuildTrial trial = buildTrialFor(plan, container, options.containerWrapper);
        if (!trial.sharedFolder.isEmpty()) {
            steps.append(acceptanceStep(Kind::Share, agent));
        }
        if (trial.canRun) {
            steps.append(acceptanceStep(Kind::BuildNetwork, agent));
        }
        steps.append(acceptanceStep(Kind::Connected, agent));
        if (options.access) {
            steps += {acceptanceStep(Kind::Authorized, agent),
                      acceptanceStep(Kind::DockerReported, agent)};
        }
    }
    return steps;
}

QCoro::Task<Result<void>> acceptAgent(docker::Engine &engine, Plan plan, QString agent,
                                      AcceptanceOptions options, StepReport report,
                                      Cancellation *cancel)
{
    const Container *container = findContainer(plan, agent);
    if (!container) {
        co_return Error{ErrorCode::NotFound, agent};
    }
    const BuildTrial trial = buildTrialFor(plan, *container, options.containerWrapper);
    Result<void> outcome = co_await acceptBuilds(engine, trial, options.timeout, report, cancel);
    if (outcome) {
        outcome = co_await acceptConnection(engine, agent, plan, options, report, cancel);
    }
    co_return outcome;
}

} // namespace dw
