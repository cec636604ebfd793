#pragma once

#include "spec/agentspec.h"

#include <QObject>
#include <QStringList>

namespace dw::gui {

struct RecentLaunch
{
    AgentSpec spec;
    QStringList accepted; ///< ids of the risks that were acknowledged for it
};

/// What this window's user launched last, newest first: of settings with the same name, method and
/// server only the newest. The list is in stateFolder(), readable by its owner alone, and names
/// settings by their hash; they are read from where each launch leaves them (spec/specstore.h).
/// Entries that can't be read are left out. No secrets: a spec has none.
class RecentLaunches : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 8;

    explicit RecentLaunches(QObject *parent = nullptr);

    const QList<RecentLaunch> &all() const { return m_launches; }

    /// After rememberSpec(); settings that were not kept there are forgotten with the program.
    void add(const RecentLaunch &launch);
    /// From this list; what was launched stays known for comparing agents with it.
    void forget(qsizetype index);
    void clear();

signals:
    void changed();

private:
    void save() const;

    QList<RecentLaunch> m_launches;
};

/// Name, method (as its key) and server, short enough for a menu.
QString titleOf(const AgentSpec &spec);

} // namespace dw::gui
