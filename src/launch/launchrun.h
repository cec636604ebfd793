#pragma once

#include "launch/acceptance.h"
#include "launch/journal.h"
#include "launch/launch.h"
#include "render/enginerequests.h"

#include <QHash>

#include <memory>

namespace dw {

/// One run of a launch: the coroutine and what it works on. Kept alive by its own coroutine, so it
/// can finish undoing after the Launch that started it is gone.
class Launch::Run : public std::enable_shared_from_this<Launch::Run>
{
public:
    Run(Launch *launch, docker::Engine &engine, AgentSpec spec, LaunchOptions options);

    /// From the first look at the engine to finished().
    QCoro::Task<void> execute();
    void cancel();
    /// The Launch is going away: no more signals, stop and undo.
    void abandon();

    bool isRunning() const { return m_running; }
    const QList<LaunchStep> &steps() const { return m_steps; }

private:
    Launch *m_launch; ///< null once abandoned
    docker::Engine &m_engine;
    AgentSpec m_spec;
    LaunchOptions m_options;
    Cancellation m_cancellation;
    Cancellation m_making; ///< of the launch, or of all agents because one failed
    Cancellation m_logsCancellation;
    QList<LaunchStep> m_steps;
    std::unique_ptr<Journal> m_journal; ///< from the first change on
    QHash<QString, int> m_requestsLeft; ///< by the step that they belong to
    LaunchReport m_report;
    docker::EngineInfo m_info;   ///< asked for once: it takes the engine some 30 ms
    bool m_hasAllImages = false; ///< as the engine said when the plan was made
    bool m_running = false;

    QCoro::Task<Result<void>> attempt();
    QCoro::Task<Result<void>> prepare();
    Result<Plan> planFor(const HostFacts &facts) const;
    QCoro::Task<Result<void>> refuseUnfinished();
    QCoro::Task<Result<void>> pull(QString image);
    QCoro::Task<Result<void>> replan();
    Result<void> openJournal();
    QCoro::Task<Result<void>> makeRoom();
    QCoro::Task<Result<void>> make();
    QCoro::Task<Result<void>> performAll(RequestChain requests);
    QCoro::Task<Result<void>> perform(EngineRequest request);
    QCoro::Task<Result<void>> create(EngineRequest request, Change::Kind kind);
    QCoro::Task<Result<bool>> isThere(EngineRequest request);
    QCoro::Task<Result<void>> awaitEngines();
    AcceptanceOptions acceptanceOptions() const;
    QCoro::Task<Result<void>> accept();
    QCoro::Task<void> compare();
    QCoro::Task<void> conclude();
    QCoro::Task<void> undo();
    bool isLogWatched() const;
    QCoro::Task<void> followLog(QString container);

    void listSteps();
    int stepIndex(const QString &id) const;
    void setStep(const QString &id, StepState state, const QString &detail = {},
                 double progress = -1);
    void failRunningSteps();
    Result<void> cancelledOr(Result<void> outcome) const;
};

} // namespace dw
