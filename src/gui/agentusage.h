#pragma once

#include "gui/agentsmodel.h"

#include "docker/engine.h"

#include <QHash>
#include <QObject>

#include <qcoro/qcorotask.h>

#include <memory>

namespace dw::gui {

/// Measures what some agents use, as long as they are wanted: a stream of the engine for each of
/// their containers, and for no others.
class AgentUsage : public QObject
{
    Q_OBJECT

public:
    /// Streams that are open at a time. Over ssh each is a process.
    static constexpr qsizetype most = 32;
    static constexpr qsizetype mostOverSsh = 2;

    using QObject::QObject;
    ~AgentUsage() override;

    /// Measures these and stops all others. Those that do not run use nothing. The first count if
    /// there are too many.
    void watch(std::shared_ptr<docker::Engine> engine, const QList<WatchedAgent> &agents);
    void stop() { watch(nullptr, {}); }
    qsizetype streams() const { return m_streams.size(); }

signals:
    /// `use`: unset when it is no longer known.
    void measured(const QString &agent, const std::optional<dw::gui::AgentUse> &use);

private:
    struct Stream;
    static QCoro::Task<void> follow(AgentUsage *usage, std::shared_ptr<Stream> stream);
    void sum(const QString &agent);

    QHash<QString, std::shared_ptr<Stream>> m_streams; ///< by container
};

} // namespace dw::gui
