#pragma once

#include "launch/acceptance.h"

#include <QObject>

#include <memory>

namespace dw::gui {

/// Shows step by step that agents which were just launched do what they are for. What it finds
/// changes nothing: the agents stay as they are. Stopped when it is destroyed.
class AcceptanceRun : public QObject
{
    Q_OBJECT

public:
    AcceptanceRun(std::shared_ptr<docker::Engine> engine, LaunchReport launched,
                  AcceptanceOptions options, QObject *parent);
    ~AcceptanceRun() override;

    void start();
    bool isRunning() const;
    /// Its steps; they are not those of the launch.
    const QList<LaunchStep> &steps() const { return m_steps; }

    /// Whether authorize() can do something.
    bool canAuthorize() const;
    /// Authorises all agents of the launch that the server knows, in the pool of this name; empty:
    /// where the server has them.
    void authorize(const QString &pool);

signals:
    void stepChanged(int index);
    /// Exactly once, unless it is destroyed before. `error`: unset where all is well.
    void finished(const std::optional<dw::Error> &error);
    void authorizeFailed(const dw::Error &error);

private:
    struct Attempt;
    static QCoro::Task<void> accept(AcceptanceRun *run, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<void> authorizeAll(AcceptanceRun *run, std::shared_ptr<Attempt> attempt);
    void showStep(const QString &id, StepState state, const QString &detail);

    std::shared_ptr<Attempt> m_attempt;
    QList<LaunchStep> m_steps;
};

} // namespace dw::gui
