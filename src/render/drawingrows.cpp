#include "render/drawingrows.h"

#include "plan/openings.h"
#include "render/drawingfacts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using Kind = DrawnNode::Kind;
using End = std::optional<RowEnd> DrawingRow::*;

Kind kindOf(const Mount &mount)
{
    return isEngineSocket(mount)               ? Kind::Socket
           : mount.type == Mount::Type::Volume ? Kind::Volume
                                               : Kind::HostPath;
}

/// The row of that thing whose end is still free; a container can mount one volume twice.
DrawingRow &rowFor(QList<DrawingRow> &rows, const DrawingRow &wanted, End end)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const DrawingRow &row) {
        return row.kind == wanted.kind && row.name == wanted.name && !(row.*end);
    });
    if (found != rows.end()) {
        return *found;
    }
    rows.append(wanted);
    return rows.last();
}

void addMounts(QList<DrawingRow> &rows, const Plan &plan, const Container &container, End end)
{
    for (const Mount &mount : container.mounts) {
        const Kind kind = kindOf(mount);
        const DrawnEdge::Kind line = kind == Kind::Socket ? DrawnEdge::Kind::Socket
                                     : mount.readOnly     ? DrawnEdge::Kind::ReadOnlyMount
                                                          : DrawnEdge::Kind::Mount;
        DrawingRow &row = rowFor(rows, {kind, mount.source, sourceFacts(plan, mount), {}, {}}, end);
        row.*end = RowEnd{line, mount.target, mountFacts(container, mount)};
    }
}

std::optional<DrawingRow> socketOf(const Plan &plan, const Container &proxy)
{
    for (const Mount &mount : proxy.mounts) {
        if (isEngineSocket(mount)) {
            const DrawnFacts facts = mountFacts(proxy, mount);
            DrawingRow row{Kind::Socket, mount.source, sourceFacts(plan, mount), {}, {}};
            row.facts.risk = facts.risk; // the plan's: the agent does not hold it
            row.sidecar = RowEnd{DrawnEdge::Kind::Socket, mount.target, facts};
            return row;
        }
    }
    return std::nullopt;
}

void addNetworks(QList<DrawingRow> &rows, const Plan &plan, const Container &container, End end)
{
    const auto add = [&](const NetworkAttachment *attachment) {
        const QString network = attachment ? attachment->network : QString();
        const QString name = attachment ? network : bridgeName();
        DrawingRow &row =
            rowFor(rows, {Kind::Network, name, networkFacts(plan, network), {}, {}}, end);
        row.*end = RowEnd{DrawnEdge::Kind::Network,
                          attachment ? attachment->aliases.join(u", "_s) : QString(),
                          attachmentFacts(container, attachment)};
    };
    if (container.networks.isEmpty()) {
        add(nullptr);
    }
    for (const NetworkAttachment &attachment : container.networks) {
        add(&attachment);
    }
}

int rank(const DrawingRow &row)
{
    if (row.kind == Kind::Socket) {
        return 0;
    }
    if (row.kind == Kind::Network) {
        return 1;
    }
    return row.sidecar && row.agent ? 2 : row.sidecar ? 3 : 4;
}

} // namespace

qsizetype DrawingLane::sockets() const
{
    return std::count_if(rows.begin(), rows.end(),
                         [](const DrawingRow &row) { return row.kind == Kind::Socket; });
}

bool DrawingLane::hasInnerEngine() const
{
    return !sidecar && agent->env.value(u"DOCKER_IN_DOCKER"_s) == u"start"_s;
}

QList<DrawingRow> serverRowsOf(const Plan &plan)
{
    QList<DrawingRow> rows;
    const Container *server = serverOf(plan);
    if (!server) {
        return rows;
    }
    for (const PublishedPort &port : server->ports) {
        const QString place = u"%1:%2"_s.arg(port.hostAddress, QString::number(port.hostPort));
        rows.append({Kind::Port,
                     place,
                     portFacts(place),
                     {},
                     RowEnd{DrawnEdge::Kind::Port, QString::number(port.containerPort),
                            publishedFacts(*server, port)}});
    }
    addNetworks(rows, plan, *server, &DrawingRow::sidecar);
    addMounts(rows, plan, *server, &DrawingRow::sidecar);
    return rows;
}

QList<DrawingLane> lanesOf(const Plan &plan, qsizetype most)
{
    QList<DrawingLane> lanes;
    for (const Container &agent : plan.containers) {
        if (agent.role != ContainerRole::Agent || lanes.size() == most) {
            continue;
        }
        DrawingLane lane;
        lane.agent = &agent;
        lane.sidecar = findSidecar(plan, agent.name);
        if (lane.sidecar && lane.sidecar->role == ContainerRole::SocketProxy) {
            lane.socketOfProxy = socketOf(plan, *lane.sidecar);
        } else if (lane.sidecar) {
            addMounts(lane.rows, plan, *lane.sidecar, &DrawingRow::sidecar);
        }
        if (lane.sidecar) {
            addNetworks(lane.rows, plan, *lane.sidecar, &DrawingRow::sidecar);
        }
        addMounts(lane.rows, plan, agent, &DrawingRow::agent);
        addNetworks(lane.rows, plan, agent, &DrawingRow::agent);
        std::stable_sort(
            lane.rows.begin(), lane.rows.end(),
            [](const DrawingRow &a, const DrawingRow &b) { return rank(a) < rank(b); });
        lanes.append(lane);
    }
    return lanes;
}

} // namespace dw
