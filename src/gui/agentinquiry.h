#pragma once

#include "gui/agenttexts.h"
#include "launch/innerdisk.h"

#include <QObject>

#include <qcoro/qcorotask.h>

#include <memory>

namespace dw::gui {

/// Asks about single agents what costs more than an event: the server, where an access token for it
/// is kept; whether they are still as launched; what their engines have on the disk. One question
/// of a kind at a time; nothing is asked twice without a word.
class AgentInquiry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~AgentInquiry() override;

    /// The agent that is looked at now; what was asked about another one is dropped. Its server and
    /// its settings.
    void ask(std::shared_ptr<docker::Engine> engine, const WatchedAgent &agent);
    void askForDisk(std::shared_ptr<docker::Engine> engine, const QString &agent);
    /// Compares one after the other.
    void compare(std::shared_ptr<docker::Engine> engine, const QStringList &agents);
    void stop();

signals:
    void serverAnswered(const QString &agent, const dw::gui::AgentLine &line);
    void compared(const dw::AgentDrift &drift);
    void diskMeasured(const QString &agent, const dw::Result<dw::InnerDisk> &disk);

private:
    struct Attempt;
    static QCoro::Task<void> askServer(AgentInquiry *inquiry, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<void> askEngine(AgentInquiry *inquiry, std::shared_ptr<Attempt> attempt);
    static QCoro::Task<void> measure(AgentInquiry *inquiry, std::shared_ptr<Attempt> attempt);

    std::shared_ptr<Attempt> m_server, m_comparison, m_disk;
};

} // namespace dw::gui
