#pragma once

#include "common/error.h"
#include "docker/engine.h"
#include "launch/agentroster.h"

#include <QObject>
#include <QTimer>

#include <qcoro/qcorotask.h>

#include <memory>

namespace dw {

/// Keeps the agents of an engine up to date without asking it again and again: lists them once, and
/// then looks at each container that the engine's events name. Many events within a moment are one
/// look. When the events end it tries again, each time after a longer pause, and lists anew.
///
/// Memory is bounded by the number of agents, whatever the engine sends. Parses long answers on a
/// thread of its own. One thread, with an event loop.
class AgentWatch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Connecting, ///< for the first time
        Live,
        Interrupted ///< what is known may be out of date; error() says why
    };

    explicit AgentWatch(std::shared_ptr<docker::Engine> engine, QObject *parent = nullptr);
    ~AgentWatch() override;

    void start();
    /// Lists anew, and connects at once if it waits to.
    void refresh();
    /// Asks for what a list does not tell of these agents (when they were started, where their
    /// server is), where it is not known. The last 64 that are wanted count.
    void wantDetails(const QStringList &agents);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// The agents have been listed at least once.
    bool hasList() const { return m_hasList; }
    const QMap<QString, WatchedAgent> &agents() const { return m_roster.agents(); }
    const std::shared_ptr<docker::Engine> &engine() const { return m_engine; }

signals:
    void stateChanged();
    /// Names of agents that came, changed or went.
    void agentsChanged(const QStringList &names);

private:
    struct Attempt;
    static QCoro::Task<void> follow(AgentWatch *watch, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<void> look(AgentWatch *watch, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<Result<void>> lookAtAll(AgentWatch *watch, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<Result<void>> lookAt(AgentWatch *watch, std::shared_ptr<Attempt> attempt,
                                            QString id);
    void take(const docker::EngineEvent &event);
    void lookSoon();
    void setState(State state, const Error &error = {});
    void announce();

    std::shared_ptr<docker::Engine> m_engine;
    std::shared_ptr<Attempt> m_attempt; ///< owned by the coroutines, too
    State m_state = State::Connecting;
    Error m_error;
    AgentRoster m_roster;
    PendingLooks m_looks;
    QStringList m_details; ///< ids of containers to inspect, when nothing else is to be done
    QTimer m_soon;
    bool m_isOpen = false; ///< the stream of events
    bool m_isLooking = false;
    bool m_hasList = false;
    int m_failedLooks = 0; ///< in a row
};

} // namespace dw
