#pragma once

#include "gui/agentsmodel.h"
#include "launch/innerdisk.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace dw::gui {

class FactRows;
class FindingList;

/// What is known of the agent that is chosen: facts, then what somebody should know of it.
class AgentDetails : public QWidget
{
    Q_OBJECT

public:
    /// What a button of the findings stands for.
    static const QString measureDisk, freeDisk, replace;

    explicit AgentDetails(QWidget *parent = nullptr);

    /// Unset: none, or several; then `instead` is told.
    void showAgent(const std::optional<WatchedAgent> &agent, const std::optional<AgentUse> &use,
                   const QString &instead);

    // Of the agent that is shown; others are ignored.
    void setServer(const QString &agent, const AgentLine &line);
    void setDrift(const AgentDrift &drift);
    void setDiskAsked(const QString &agent);
    void setDisk(const QString &agent, const Result<InnerDisk> &disk);
    /// What was said when something was done with it.
    void setSaid(const QString &agent, const QString &text);

signals:
    void requested(const QString &what);

private:
    void showFacts(const std::optional<AgentUse> &use);
    void showFindings();

    QLabel *m_title;
    QLabel *m_instead;
    FactRows *m_facts;
    QLabel *m_kind, *m_image, *m_up, *m_use, *m_beside, *m_serverUrl, *m_made;
    FindingList *m_findings;

    std::optional<WatchedAgent> m_agent;
    std::optional<AgentLine> m_server;
    std::optional<AgentDrift> m_drift;
    std::optional<Result<InnerDisk>> m_disk;
    bool m_isMeasuring = false;
    QString m_said;
};

} // namespace dw::gui
