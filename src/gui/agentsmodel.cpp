#include "gui/agentsmodel.h"

#include "gui/theme.h"
#include "launch/agentwatch.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

#include <algorithm>

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

/// From here on one signal for all rows costs the views less than one for each.
constexpr qsizetype manyRows = 24;

const QString nothing = u"—"_s;

/// Sorts agent-2 before agent-10: each number as wide as the others.
QString sortableName(const QString &name)
{
    constexpr qsizetype width = 12;
    QString key;
    qsizetype digits = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        if (i < name.size() && name[i].isDigit()) {
            ++digits;
            continue;
        }
        key += name.mid(i - digits, digits).rightJustified(digits > 0 ? width : 0, u'0');
        digits = 0;
        if (i < name.size()) {
            key += name[i];
        }
    }
    return key;
}

} // namespace

AgentsModel::Row AgentsModel::rowFor(const WatchedAgent &agent)
{
    return {.agent = agent,
            .state = stateLine(agent),
            .sortName = sortableName(agent.name),
            .kind = kindText(agent),
            .version = versionText(agent.container)};
}

void AgentsModel::follow(AgentWatch *watch)
{
    if (m_watch) {
        m_watch->disconnect(this);
    }
    m_watch = watch;
    beginResetModel();
    m_rows.clear();
    m_index.clear();
    endResetModel();
    if (watch) {
        connect(watch, &AgentWatch::agentsChanged, this, &AgentsModel::update);
        append(watch->agents().values());
    }
}

int AgentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

void AgentsModel::update(const QStringList &names)
{
    const QMap<QString, WatchedAgent> &agents = m_watch->agents();
    QList<WatchedAgent> added;
    QList<int> rows;
    for (const QString &name : names) {
        const int row = rowOf(name);
        const auto agent = agents.constFind(name);
        if (agent != agents.cend() && row >= 0) {
            Row &known = m_rows[row];
            // What an earlier container used, and what it was compared with, is not this one's.
            const bool isSame = known.agent.container.id == agent->container.id;
            Row now = rowFor(*agent);
            now.work = known.work;
            now.server = known.server;
            now.settings = isSame ? known.settings : std::nullopt;
            now.use = isSame && agent->container.isRunning() ? known.use : std::nullopt;
            known = now;
            rows.append(row);
        } else if (agent != agents.cend()) {
            added.append(*agent);
        }
    }
    changed(rows, Name, Settings);
    for (const QString &name : names) {
        const int row = rowOf(name);
        if (row >= 0 && !agents.contains(name)) {
            removeAt(row);
        }
    }
    append(added);
    emit updated(names);
}

void AgentsModel::append(const QList<WatchedAgent> &agents)
{
    if (agents.isEmpty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(agents.size()) - 1);
    for (const WatchedAgent &agent : agents) {
        m_index.insert(agent.name, static_cast<int>(m_rows.size()));
        m_rows.append(rowFor(agent));
    }
    endInsertRows();
}

void AgentsModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_index.remove(m_rows[row].agent.name);
    m_rows.removeAt(row);
    for (int later = row; later < m_rows.size(); ++later) {
        m_index[m_rows[later].agent.name] = later;
    }
    endRemoveRows();
}

void AgentsModel::changed(int row, Column first, Column last)
{
    emit dataChanged(index(row, first), index(row, last));
}

void AgentsModel::changed(const QList<int> &rows, Column first, Column last)
{
    if (rows.size() > manyRows) {
        emit dataChanged(index(0, first), index(rowCount() - 1, last));
        return;
    }
    for (const int row : rows) {
        changed(row, first, last);
    }
}

void AgentsModel::setUse(const QString &name, const std::optional<AgentUse> &use)
{
    if (const int row = rowOf(name); row >= 0) {
        m_rows[row].use = use;
        changed(row, Processor, Memory);
    }
}

void AgentsModel::setServer(const QString &name, const std::optional<AgentLine> &line)
{
    if (const int row = rowOf(name); row >= 0 && m_rows[row].server != line) {
        m_rows[row].server = line;
        changed(row, Server, Server);
    }
}

void AgentsModel::setSettings(const QString &name, const std::optional<AgentLine> &line)
{
    if (const int row = rowOf(name); row >= 0 && m_rows[row].settings != line) {
        m_rows[row].settings = line;
        changed(row, Settings, Settings);
    }
}

void AgentsModel::setWork(const QStringList &names, const QString &work)
{
    QList<int> rows;
    for (const QString &name : names) {
        if (const int row = rowOf(name); row >= 0) {
            m_rows[row].work = work;
            rows.append(row);
        }
    }
    changed(rows, State, State);
}

QString AgentsModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.agent.name;
    case State:
        return row.work.isEmpty() ? row.state.text : row.work;
    case Method:
        return row.kind;
    case Version:
        return row.version;
    case Uptime:
        return row.agent.container.isRunning()
                   ? durationText(row.agent.container.startedAt, QDateTime::currentDateTimeUtc())
                   : nothing;
    case Processor:
        return row.use ? percentText(row.use->cpuPercent) : nothing;
    case Memory:
        return row.use ? bytesText(row.use->memoryBytes) : nothing;
    case Server:
        return row.server ? row.server->text : nothing;
    case Settings:
        return row.settings ? row.settings->text : nothing;
    default:
        return {};
    }
}

QVariant AgentsModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.sortName;
    case Uptime: {
        const SeenAgentContainer &container = row.agent.container;
        const bool isUp = container.isRunning() && container.startedAt.isValid();
        return isUp ? container.startedAt.secsTo(QDateTime::currentDateTimeUtc()) : -1;
    }
    case Processor:
        return row.use ? row.use->cpuPercent : -1.0;
    case Memory:
        return row.use ? row.use->memoryBytes : qint64(-1);
    default:
        return text(row, column);
    }
}

const AgentLine *AgentsModel::line(const Row &row, int column) const
{
    switch (column) {
    case State:
        return &row.state;
    case Server:
        return row.server ? &*row.server : nullptr;
    case Settings:
        return row.settings ? &*row.settings : nullptr;
    default:
        return nullptr;
    }
}

QVariant AgentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortKey(row, column);
    case FilterRole: // a line break, so that no text runs over two of them
        return QStringList{
            row.agent.name, text(row, State),  row.kind,           row.agent.container.image,
            row.version,    text(row, Server), text(row, Settings)}
            .join(u'\n');
    case Qt::DecorationRole:
        if (column == State && !row.work.isEmpty()) {
            return themedIcon(u"running"_s, themeFor(QGuiApplication::palette()));
        }
        if (const AgentLine *shown = line(row, column)) {
            return themedIcon(shown->icon, themeFor(QGuiApplication::palette()));
        }
        return {};
    case Qt::ToolTipRole:
        if (const AgentLine *shown = line(row, column)) {
            return shown->full.isEmpty() ? QVariant() : shown->full;
        }
        return column == Version ? row.agent.container.image
                                 : (column == Name ? QVariant(row.agent.name) : QVariant());
    case Qt::TextAlignmentRole:
        if (isNumber(column)) {
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        }
        return {};
    default:
        return {};
    }
}

QVariant AgentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        const QStringList titles{tr("Name"),    tr("State"),         tr("Docker"),
                                 tr("Version"), tr("Up for"),        tr("CPU"),
                                 tr("Memory"),  tr("On the server"), tr("Settings")};
        return isNumber(section) ? titles.value(section) + numberGap : titles.value(section);
    }
    if (role == Qt::ToolTipRole) {
        const QStringList tips{
            {},
            {},
            tr("How it gets Docker."),
            tr("TeamCity’s version where the image tells it, else the image’s tag."),
            {},
            tr("Of one processor, with the container beside it. Measured for the rows that are "
               "shown."),
            tr("With the container beside it, without file cache. Measured for the rows that are "
               "shown."),
            tr("What TeamCity says of the agent. It is asked when the agent is chosen, where an "
               "access token is kept."),
            tr("Whether the containers still are as they were launched. It is compared when the "
               "agent is chosen.")};
        return tips.value(section).isEmpty() ? QVariant() : tips.value(section);
    }
    if (role == Qt::TextAlignmentRole && isNumber(section)) {
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return {};
}

} // namespace dw::gui
