#pragma once

#include "gui/agenttexts.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <optional>

namespace dw {
class AgentWatch;
}

namespace dw::gui {

/// What an agent uses, with the container beside it.
struct AgentUse
{
    double cpuPercent = 0; ///< of one processor
    qint64 memoryBytes = 0;
    qint64 memoryLimit = 0; ///< of the agent's own container; 0: not told
};

/// The agents of a watch, a row for each, in the order in which they came. What the watch does not
/// tell is set from outside, and lasts as long as the agent.
class AgentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Method, Version, Uptime, Processor, Memory, Server, Settings };
    static constexpr int columns = Settings + 1;
    static constexpr bool isNumber(int column) { return column == Processor || column == Memory; }
    /// Behind numbers, which stand at the right, and behind what heads them: keeps both off the
    /// texts of the next column. An en space.
    static constexpr QChar numberGap{u'\u2002'};
    enum Role {
        SortRole = Qt::UserRole, ///< numbers where the text is one
        FilterRole               ///< of column 0: all that a filter looks into
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr: no agents. `watch` may die before the model.
    void follow(AgentWatch *watch);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const WatchedAgent &agent(int row) const { return m_rows[row].agent; }
    int rowOf(const QString &name) const { return m_index.value(name, -1); } ///< -1: none

    // Those of agents that are not there are ignored.
    void setUse(const QString &name, const std::optional<AgentUse> &use);
    void setServer(const QString &name, const std::optional<AgentLine> &line);
    void setSettings(const QString &name, const std::optional<AgentLine> &line);
    /// What is being done with it, "Stopping…"; empty: nothing.
    void setWork(const QStringList &names, const QString &work);
    bool isBusy(int row) const { return !m_rows[row].work.isEmpty(); }
    const std::optional<AgentUse> &use(int row) const { return m_rows[row].use; }

signals:
    /// Names of agents that came, changed or went; after the model has changed.
    void updated(const QStringList &names);

private:
    struct Row
    {
        WatchedAgent agent;
        AgentLine state = {};
        QString sortName = {}, kind = {}, version = {};
        QString work = {};
        std::optional<AgentUse> use = {};
        std::optional<AgentLine> server = {}, settings = {};
    };
    static Row rowFor(const WatchedAgent &agent);
    void update(const QStringList &names);
    void append(const QList<WatchedAgent> &agents);
    void removeAt(int row);
    void changed(int row, Column first, Column last);
    void changed(const QList<int> &rows, Column first, Column last);
    QString text(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;
    const AgentLine *line(const Row &row, int column) const;

    QPointer<AgentWatch> m_watch;
    QList<Row> m_rows;
    QHash<QString, int> m_index; ///< row of each name
};

} // namespace dw::gui
