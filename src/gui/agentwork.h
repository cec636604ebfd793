#pragma once

#include "docker/engine.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <qcoro/qcorotask.h>

#include <memory>

namespace dw::gui {

/// What is done to agents at somebody's word, several at a time, in the background. An agent is
/// worked on by one thing at a time.
class AgentWork : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Start, Stop, Restart, Remove, RemoveWithData, FreeDisk, FreeDiskAndImages };

    using QObject::QObject;
    ~AgentWork() override;

    /// Those that are busy are left out.
    void begin(Kind kind, std::shared_ptr<docker::Engine> engine, const QStringList &agents);
    bool isBusy(const QString &agent) const { return m_busy.contains(agent); }
    bool isBusy() const { return !m_busy.isEmpty(); }

signals:
    /// `text`: what is being done, "Stopping…"; empty: it is done.
    void changed(const QStringList &agents, const QString &text);
    /// `said`: what is to be told of it; may be empty.
    void succeeded(const QString &agent, const QString &said);
    void failed(const QString &agent, const dw::Error &error);

private:
    struct Job;
    static QCoro::Task<void> run(AgentWork *work, std::shared_ptr<Job> job);
    static QCoro::Task<Result<QString>> perform(std::shared_ptr<Job> job);
    static QCoro::Task<void> remove(AgentWork *work, std::shared_ptr<Job> job);
    void beginWaiting();
    void removeNext();
    void finish(const std::shared_ptr<Job> &job, const Result<QString> &result);

    QHash<QString, std::shared_ptr<Job>> m_busy; ///< by agent; waiting or at work
    QList<std::shared_ptr<Job>> m_waiting;
    QList<std::shared_ptr<Job>> m_removals; ///< stopped, and to be removed one after the other
    int m_atWork = 0;
    bool m_isRemoving = false;
};

} // namespace dw::gui
