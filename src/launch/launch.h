#pragma once

#include "docker/engine.h"
#include "plan/comparison.h"
#include "plan/hostfacts.h"
#include "plan/plan.h"
#include "preflight/check.h"
#include "spec/agentspec.h"
#include "teamcity/serverrest.h"

#include <QObject>

#include <memory>

namespace dw {

enum class Until {
    Started,  ///< containers run, sidecars are healthy
    Engine,   ///< and Docker inside each agent answers
    Connected ///< and builds work there, and the server has the agent, authorised and with Docker
};

struct LaunchOptions
{
    PullPolicy pull = PullPolicy::Missing;
    Until until = Until::Engine;
    /// This deployment's containers of the same names make room: they are stopped and set aside,
    /// removed when the new ones are up, and put back when they are not.
    bool replace = false;
    std::chrono::seconds timeout{600}; ///< for each wait after the pulls
    /// For Until::Connected: how the server is asked. Without it agents' logs have to do.
    std::optional<teamcity::ServerAccess> access;
    bool authorize = false;         ///< the agents, as soon as the server has them; needs `access`
    QString pool;                   ///< as in AcceptanceOptions
    QMap<QString, QString> secrets; ///< values of variables that are secrets: AGENT_TOKEN
};

enum class StepState { Pending, Running, Done, Failed, Skipped, Undone };

/// One line of the launch as people see it.
struct LaunchStep
{
    enum class Kind {
        Prepare,
        Pull,
        Network,
        Volume,
        Container,
        Start,
        Healthy,
        EngineAnswers,
        Build,
        Share,
        BuildNetwork,
        Connected,
        Authorized,
        DockerReported,
        Compare
    };

    QString id; ///< unique within a launch: "pull:REF", "container:NAME", "volumes"
    Kind kind = Kind::Prepare;
    QString title;
    StepState state = StepState::Pending;
    QString detail = {};  ///< progress or outcome in words
    double progress = -1; ///< 0…1, or negative where it can't be known
};

struct LaunchReport
{
    Plan plan;                ///< what was really launched
    QStringList agents;       ///< names of running agents
    bool isConnected = false; ///< the server has said that they are, authorised and with Docker
    QStringList reused;       ///< volumes that were already there, with their data
    QStringList leftBehind;   ///< objects that could not be removed when undoing
    /// Where what runs is not what the plan says; unset when it could not be read.
    std::optional<QList<Difference>> differences;
    std::optional<Error> error; ///< unset: launched
};

/// Makes a plan come true on an engine, or leaves nothing of it.
///
/// start() → step signals → exactly one finished(). After cancel() or a failure every object that
/// this launch made is removed, in reverse order, before finished() is emitted. What can't be
/// removed then, and all of it when the program is killed, stands in a journal (see journal.h), for
/// recovery.h to take back later. An image that was
/// pulled stays: it is a cache, and pulling it again would be the only effect of removing it.
/// Objects that were there before are never touched; a volume of this deployment that is already
/// there is used as it is (it holds the agent's identity).
///
/// Lives on one thread with an event loop. The engine must outlive it. After success the agents'
/// logs are followed until the Launch is destroyed. Secrets that agents print are masked in them.
class Launch : public QObject
{
    Q_OBJECT

public:
    Launch(docker::Engine &engine, AgentSpec spec, LaunchOptions options,
           QObject *parent = nullptr);
    ~Launch() override;

    void start();
    /// Asks to stop; finished() follows once everything is undone. Harmless after the end.
    void cancel();
    bool isRunning() const;

    /// All steps so far; grows once the plan is known.
    const QList<LaunchStep> &steps() const;

signals:
    void stepsChanged();         ///< the list itself changed: read steps() anew
    void stepChanged(int index); ///< steps()[index] changed
    void logLine(const QString &container, const QString &line); ///< of agents, while launching
    void finished(const dw::LaunchReport &report);

private:
    class Run;
    std::shared_ptr<Run> m_run; ///< shared with its coroutine, which may outlive this while undoing
};

} // namespace dw
