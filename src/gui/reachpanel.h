#pragma once

#include "gui/findinglist.h"
#include "methods/shrinkers.h"
#include "plan/blastradius.h"

#include <QScrollArea>

namespace dw::gui {

/// Name of the icon that stands for it.
QString iconFor(Severity severity);

/// What a hostile build can do with a plan, and how: each way once, with all that it opens.
QList<Finding> reachFindings(const QList<Reach> &radius);
/// What would leave it less to do, each with a button.
QList<Finding> shrinkerFindings(const QList<Shrinker> &shrinkers);
/// What people believe to help.
QList<Finding> mythFindings(const QList<Myth> &myths);

/// All of this below each other.
class ReachPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReachPanel(QWidget *parent = nullptr);
    /// `plan` is the spec's.
    void setPlan(const Plan &plan, const AgentSpec &spec, const HostFacts &facts);

signals:
    void changeRequested(const dw::SpecChange &change);

private:
    FindingList *addList(const QString &name, const QString &title);

    FindingList *m_reach;
    FindingList *m_shrinkers;
    FindingList *m_myths;
};

} // namespace dw::gui
