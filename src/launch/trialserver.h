#pragma once

#include "docker/engine.h"
#include "plan/plan.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace dw {

/// How far a trial server is.
struct TrialServerState
{
    enum class Phase {
        Silent,     ///< it runs, and nothing answers at its port yet
        Starting,   ///< it answers that it is starting
        FirstStart, ///< it waits for somebody at its set-up pages: stage
        Ready,      ///< version
        Stopped,    ///< its container does not run
        Elsewhere   ///< the engine is on another machine: only there its port can be asked
    };

    Phase phase = Phase::Silent;
    QString stage = {}; ///< TeamCity's own word: FIRST_START_SCREEN, …
    QString version = {};

    bool operator==(const TrialServerState &) const = default;
};

/// The state in a sentence or two, with what to do next.
QString describe(const TrialServerState &state);

/// Follows a trial server in the background: asks its port and reads its container's log, until it
/// is destroyed. One thread, with an event loop.
class TrialServerWatch : public QObject
{
    Q_OBJECT

public:
    /// `server` is a container of a launched plan.
    TrialServerWatch(std::shared_ptr<docker::Engine> engine, const Container &server,
                     QObject *parent = nullptr);
    ~TrialServerWatch() override;

    void start();
    const TrialServerState &state() const { return m_state; }
    /// The server's newest super user token; empty until it has been printed. A secret: never
    /// logged and never kept.
    const QString &token() const { return m_token; }

signals:
    void changed();

private:
    struct Following;
    static QCoro::Task<void> follow(TrialServerWatch *watch, std::shared_ptr<Following> following);

    std::shared_ptr<Following> m_following;
    TrialServerState m_state;
    QString m_token;
};

} // namespace dw
