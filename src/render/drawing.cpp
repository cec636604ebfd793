#include "render/drawing.h"

#include "plan/openings.h"
#include "render/drawingcolumns.h"
#include "render/drawingfacts.h"
#include "render/drawingrows.h"
#include "render/drawingtext.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

using namespace drawing;

namespace {

using Kind = DrawnNode::Kind;
using Style = DrawnText::Style;
using Anchor = DrawnText::Anchor;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

class Layout
{
public:
    explicit Layout(const Plan &plan)
        : m_plan(plan), m_lanes(lanesOf(plan, drawnAgents)), m_serverRows(serverRowsOf(plan)),
          m_hostIsOpen(opensHost(plan)), m_way(wayToHostEngine(plan)),
          m_columns(measureColumns(plan, m_lanes, m_serverRows))
    {
    }

    Drawing draw()
    {
        double y = margin;
        if (m_hostIsOpen) {
            addBoundaryOfHost(y);
            y += 26 + 10;
        }
        const double hostTop = y;
        m_drawing.nodes.append(box(Kind::Host, u"host"_s, m_outer, hostFacts()));
        const qsizetype host = m_drawing.nodes.size() - 1;
        say(host, Text::tr("Host"), {m_columns.host + padding, y + 21}, Style::Heading);
        y += 32;
        const qsizetype hostEngine = m_columns.hostEngineWidth > 0 ? addHostEngineColumn() : -1;
        const double lanesTop = y;
        for (const DrawingLane &lane : std::as_const(m_lanes)) {
            y = addLane(lane, y) + laneGap;
        }
        y = std::max(y, lanesTop + ownServerHeight() + laneGap);
        const double lanesBottom = y - laneGap;
        if (hostEngine >= 0) {
            m_drawing.nodes[hostEngine].box.y = lanesTop;
            m_drawing.nodes[hostEngine].box.height = lanesBottom - lanesTop;
        }
        y = addFolded(y);
        if (hostEngine < 0) {
            y = addHostEngineBar(y);
        }
        m_drawing.nodes[host].box = {m_columns.host, hostTop, m_columns.right - m_columns.host,
                                     y - laneGap + padding - hostTop};
        double bottom = m_drawing.nodes[host].box.bottom();
        if (m_hostIsOpen) {
            bottom += 10;
            m_drawing.nodes[0].box.height = bottom - m_drawing.nodes[0].box.y;
        }
        serverOf(m_plan) ? addOwnServer(lanesTop, lanesBottom) : addServer();
        m_drawing.width = m_columns.right + margin + (m_hostIsOpen ? 10 : 0);
        m_drawing.height = bottom + legendSize;
        m_drawing.title = m_plan.deployment + u" · "_s + m_plan.method;
        m_drawing.summary = summaryOf(m_plan);
        return m_drawing;
    }

private:
    static DrawnNode box(Kind kind, const QString &id, const QString &parent,
                         const DrawnFacts &facts, const DrawnBox &where = {})
    {
        DrawnNode node;
        node.kind = kind;
        node.id = id;
        node.parent = parent;
        node.facts = facts;
        node.box = where;
        return node;
    }

    void say(qsizetype node, const QString &text, const DrawnPoint &at, Style style,
             Anchor anchor = Anchor::Start)
    {
        m_drawing.nodes[node].texts.append({text, at, style, anchor});
    }

    void addBoundaryOfHost(double y)
    {
        m_drawing.nodes.append(
            box(Kind::Boundary, u"boundary"_s, {}, boundaryFacts(m_plan, {}),
                {m_columns.boundary, y, m_columns.right + 10 - m_columns.boundary, 0}));
        m_drawing.nodes.last().isExposed = true;
        say(0, Text::tr("Trust boundary: a hostile build can take over everything in here"),
            {m_columns.boundary + padding, y + 20}, Style::Alert);
        m_outer = u"boundary"_s;
    }

    qsizetype addHostEngineColumn()
    {
        DrawnNode node = box(Kind::HostEngine, u"host-engine"_s, u"host"_s, hostEngineFacts(m_way),
                             {m_columns.hostEngine, 0, m_columns.hostEngineWidth, 0});
        node.isExposed = m_hostIsOpen;
        m_drawing.nodes.append(node);
        return m_drawing.nodes.size() - 1;
    }

    double addHostEngineBar(double y)
    {
        const double left = m_columns.host + padding;
        const double width = m_columns.right - padding - left;
        m_drawing.nodes.append(box(Kind::HostEngine, u"host-engine"_s, u"host"_s,
                                   hostEngineFacts({}), {left, y, width, 36}));
        const qsizetype node = m_drawing.nodes.size() - 1;
        const QString name = Text::tr("Docker engine of the host");
        say(node, name, {left + 12, y + 22}, Style::Name);
        const double after = left + 12 + textWidth(name, nameText) + 16;
        say(node,
            fittedText(Text::tr("starts the containers and keeps the volumes"), smallText,
                       left + width - 12 - after),
            {after, y + 22}, Style::Muted);
        return y + 36 + laneGap;
    }

    double addLane(const DrawingLane &lane, double y)
    {
        QString parent = u"host"_s;
        qsizetype boundary = -1;
        const double top = y;
        if (!m_hostIsOpen) {
            parent = lane.agent->name + u"/boundary"_s;
            m_drawing.nodes.append(
                box(Kind::Boundary, parent, u"host"_s, boundaryFacts(m_plan, lane.agent->name)));
            boundary = m_drawing.nodes.size() - 1;
            say(boundary,
                m_way ? Text::tr("Trust boundary: beyond it only images and the host's network")
                      : Text::tr("Trust boundary: a build can do as it likes in here, and stays"),
                {m_columns.agent, y + 19}, Style::Safe);
            y += 30;
        }
        const double sockets = double(lane.sockets()) * rowSize;
        const bool isBelow = lane.sidecar && sockets > 0;
        const double engineTop = isBelow ? y + headerSize + sockets + 8 : y;
        const double rowsTop = isBelow ? engineTop + headerSize : y + headerSize + sockets;
        const double rows = double(lane.rows.size() - lane.sockets()) * rowSize;
        double bottom = rowsTop + rows + 8;
        // Down to the last row that the engine has an end of; others may stand between them.
        qsizetype engineRows = 0;
        qsizetype row = 0;
        for (const DrawingRow &each : lane.rows) {
            row += each.kind == Kind::Socket ? 0 : 1;
            engineRows = each.sidecar ? row : engineRows;
        }
        const double builds = rowsTop + double(engineRows) * rowSize + 8;
        const bool hasEngine = lane.sidecar && !lane.socketOfProxy;
        if (hasEngine) {
            bottom = std::max(bottom, builds + buildsSize + 12);
        }
        bottom = std::max(bottom, y + headerSize + 2 * rowSize + buildsSize + 24);

        addContainer(*lane.agent, Kind::Agent, parent,
                     {m_columns.agent, y, m_columns.agentWidth, bottom - y});
        if (lane.hasInnerEngine()) {
            addInnerEngine(lane, y + headerSize, bottom - 12);
        }
        if (lane.socketOfProxy) {
            addProxy(lane, y, bottom);
        } else if (lane.sidecar) {
            addContainer(*lane.sidecar, Kind::Engine, parent,
                         {m_columns.engine, engineTop, m_columns.engineWidth, bottom - engineTop});
            addBuilds(lane.sidecar->name, Kind::Engine,
                      {m_columns.engine + 12, bottom - buildsSize - 12, m_columns.engineWidth - 24,
                       buildsSize});
            addCall(lane, DrawnEdge::Kind::Tls, Text::tr("TLS  %1"),
                    tlsFacts(*lane.agent, *lane.sidecar), engineTop + 34);
        }
        addRows(lane, parent, y + headerSize, rowsTop);
        if (lane.sockets() > 0) {
            finishHostEngine(y, rowsTop + 10);
        }
        addPoll(*lane.agent, y + 34);
        if (boundary >= 0) {
            const double right = hasEngine ? m_columns.engine + m_columns.engineWidth
                                           : m_columns.store + m_columns.storeWidth;
            m_drawing.nodes[boundary].box = {m_columns.agent - 10, top,
                                             right + 20 - m_columns.agent, bottom + 10 - top};
            return bottom + 10;
        }
        return bottom;
    }

    /// Outside the agent's trust boundary: what passes it is the proxy's to say.
    void addProxy(const DrawingLane &lane, double top, double bottom)
    {
        const DrawnBox where{m_columns.engine, top, m_columns.engineWidth, bottom - top};
        addContainer(*lane.sidecar, Kind::Proxy, u"host"_s, where);
        addCall(lane, DrawnEdge::Kind::Call, Text::tr("HTTP  %1"),
                callFacts(*lane.agent, *lane.sidecar), top + 34);
        // Below the line of their network, which ends at the proxy's other side.
        const double middle = top + headerSize + rowSize * 1.5;
        const DrawingRow &socket = *lane.socketOfProxy;
        const QString id = lane.agent->name + u'/' + socket.name;
        m_drawing.nodes.append(
            box(Kind::Socket, id, u"host"_s, socket.facts,
                {m_columns.socket, middle - pillSize / 2, m_columns.socketWidth, pillSize}));
        m_drawing.nodes.last().isExposed = true;
        say(m_drawing.nodes.size() - 1,
            fittedText(socket.name, smallText, m_columns.socketWidth - 38),
            {m_columns.socket + 28, middle + 4}, Style::Path);
        DrawnEdge edge{lane.sidecar->name + u" - "_s + id,
                       socket.sidecar->kind,
                       lane.sidecar->name,
                       id,
                       {where.right(), middle},
                       {m_columns.socket, middle},
                       {},
                       socket.sidecar->facts};
        edge.texts = {{fittedText(labelOf(*socket.sidecar), smallText, where.width - 20),
                       {where.right() - 10, middle + 4},
                       Style::Path,
                       Anchor::End}};
        m_drawing.edges.append(edge);
        addSocketLine(id, socket.facts, m_columns.socket + m_columns.socketWidth, middle);
        finishHostEngine(top, top + headerSize + 2 * rowSize + 10);
    }

    void addContainer(const Container &container, Kind kind, const QString &parent,
                      const DrawnBox &where)
    {
        m_drawing.nodes.append(box(kind, container.name, parent, containerFacts(container), where));
        const qsizetype node = m_drawing.nodes.size() - 1;
        const bool isOpenGate =
            container.role == ContainerRole::SocketProxy && letsContainersThrough(container);
        m_drawing.nodes[node].isExposed = container.privileged || isOpenGate;
        const double room = where.width - 24;
        const double x = where.x + 12;
        say(node, fittedText(container.name, nameText, room), {x, where.y + 22}, Style::Name);
        say(node, fittedText(container.image, smallText, room), {x, where.y + 40}, Style::Muted);
        say(node, fittedText(propertiesOf(container), smallText, room), {x, where.y + 58},
            m_drawing.nodes[node].isExposed ? Style::Alert
            : container.runtime.isEmpty()   ? Style::Muted
                                            : Style::Safe);
    }

    void addInnerEngine(const DrawingLane &lane, double top, double bottom)
    {
        const QString id = lane.agent->name + u"/engine"_s;
        const double height = std::min(bottom - top, 116.0);
        const DrawnBox where{m_columns.agent + 12, top, innerWidth - 4, height};
        m_drawing.nodes.append(
            box(Kind::InnerEngine, id, lane.agent->name, innerEngineFacts(*lane.agent), where));
        m_drawing.nodes.last().isExposed = lane.agent->privileged;
        const qsizetype node = m_drawing.nodes.size() - 1;
        say(node, Text::tr("Docker engine"), {where.x + 12, top + 21}, Style::Name);
        say(node, Text::tr("in the agent's container"), {where.x + 12, top + 38}, Style::Muted);
        addBuilds(id, Kind::InnerEngine,
                  {where.x + 10, where.bottom() - buildsSize - 10, where.width - 20, buildsSize});
    }

    void addBuilds(const QString &engine, Kind where, const DrawnBox &place)
    {
        m_drawing.nodes.append(
            box(Kind::Builds, engine + u"/builds"_s, engine, buildsFacts(where, m_way), place));
        const qsizetype node = m_drawing.nodes.size() - 1;
        const double middle = place.x + place.width / 2;
        const bool isOnlySteps = where == Kind::HostEngine && m_way == Opening::Kind::BuildProxy;
        say(node, isOnlySteps ? Text::tr("steps of") : Text::tr("containers that"),
            {middle, place.y + 22}, Style::Plain, Anchor::Middle);
        say(node, isOnlySteps ? Text::tr("docker build") : Text::tr("builds start"),
            {middle, place.y + 37}, Style::Plain, Anchor::Middle);
    }

    /// Beside the first lane with a socket: what the host's engine is and what builds start there.
    void finishHostEngine(double top, double builds)
    {
        const auto node =
            std::find_if(m_drawing.nodes.begin(), m_drawing.nodes.end(),
                         [](const DrawnNode &n) { return n.kind == Kind::HostEngine; }) -
            m_drawing.nodes.begin();
        if (!m_drawing.nodes[node].texts.isEmpty()) {
            return;
        }
        const double x = m_columns.hostEngine + 12;
        say(node, Text::tr("Docker engine"), {x, top + 22}, Style::Name);
        say(node, Text::tr("of the host"), {x, top + 40}, Style::Muted);
        if (m_way == Opening::Kind::BuildProxy) {
            say(node, Text::tr("builds make images there"), {x, top + 58}, Style::Plain);
        } else {
            say(node, Text::tr("builds command it"), {x, top + 58}, Style::Alert);
        }
        addBuilds(u"host-engine"_s, Kind::HostEngine,
                  {x, builds, m_columns.hostEngineWidth - 24, buildsSize});
    }

    void addRows(const DrawingLane &lane, const QString &parent, double socketsTop, double rowsTop)
    {
        double y = socketsTop;
        QSet<QString> ids;
        for (qsizetype i = 0; i < lane.rows.size(); ++i) {
            const DrawingRow &row = lane.rows[i];
            if (i == lane.sockets()) {
                y = rowsTop;
            }
            QString id = lane.agent->name + u'/' + row.name;
            while (ids.contains(id)) {
                id += u'\'';
            }
            ids.insert(id);
            m_drawing.nodes.append(box(
                row.kind, id, parent, row.facts,
                {m_columns.store, y + (rowSize - pillSize) / 2, m_columns.storeWidth, pillSize}));
            const qsizetype node = m_drawing.nodes.size() - 1;
            m_drawing.nodes[node].isExposed = row.kind == Kind::Socket;
            const double middle = y + rowSize / 2;
            say(node, fittedText(row.name, smallText, m_columns.storeWidth - 38),
                {m_columns.store + 28, middle + 4}, Style::Path);
            if (row.agent) {
                addLine(*row.agent, lane.agent->name, id, middle,
                        {m_columns.agent + m_columns.agentWidth, m_columns.store}, true,
                        m_columns.labels - 20);
            }
            if (row.sidecar) {
                addLine(*row.sidecar, lane.sidecar->name, id, middle,
                        {m_columns.engine, m_columns.store + m_columns.storeWidth}, false,
                        m_columns.engineWidth - 20);
            }
            if (row.kind == Kind::Socket) {
                addSocketLine(id, row.facts, m_columns.store + m_columns.storeWidth, middle);
            }
            y += rowSize;
        }
    }

    struct Span
    {
        double from = 0, to = 0;
    };

    /// `room`: for the text at the container's end.
    void addLine(const RowEnd &end, const QString &container, const QString &thing, double y,
                 const Span &x, bool isLeft, double room)
    {
        DrawnEdge edge{container + u" - "_s + thing,
                       end.kind,
                       container,
                       thing,
                       {x.from, y},
                       {x.to, y},
                       {},
                       end.facts};
        edge.texts = {{fittedText(labelOf(end), smallText, room),
                       {isLeft ? x.from - 10 : x.from + 10, y + 4},
                       Style::Path,
                       isLeft ? Anchor::End : Anchor::Start}};
        m_drawing.edges.append(edge);
    }

    void addSocketLine(const QString &socket, const DrawnFacts &facts, double from, double y)
    {
        m_drawing.edges.append({socket + u" - host-engine"_s,
                                DrawnEdge::Kind::Socket,
                                socket,
                                u"host-engine"_s,
                                {from, y},
                                {m_columns.hostEngine, y},
                                {{Text::tr("listens here"),
                                  {m_columns.hostEngine + 12, y + 4},
                                  Style::Path,
                                  Anchor::Start}},
                                facts});
    }

    void addCall(const DrawingLane &lane, DrawnEdge::Kind kind, const QString &label,
                 const DrawnFacts &facts, double y)
    {
        const Span x{m_columns.agent + m_columns.agentWidth, m_columns.engine};
        const QString address = lane.agent->env.value(u"DOCKER_HOST"_s);
        m_drawing.edges.append(
            {lane.agent->name + (kind == DrawnEdge::Kind::Tls ? u" - tls - "_s : u" - call - "_s) +
                 lane.sidecar->name,
             kind,
             lane.agent->name,
             lane.sidecar->name,
             {x.from, y},
             {x.to, y},
             {{fittedText(label.arg(address), smallText, x.to - x.from - 20),
               {(x.from + x.to) / 2, y - 7},
               Style::Plain,
               Anchor::Middle}},
             facts});
    }

    void addPoll(const Container &agent, double y)
    {
        const double server = m_columns.server + m_columns.serverWidth;
        const Container *own = serverOf(m_plan);
        m_drawing.edges.append({agent.name + u" - server"_s,
                                DrawnEdge::Kind::Poll,
                                agent.name,
                                own ? own->name : u"server"_s,
                                {m_columns.agent, y},
                                {server, y},
                                {{QUrl(m_plan.serverUrl).scheme().toUpper(),
                                  {server + serverGap / 2, y - 7},
                                  Style::Plain,
                                  Anchor::Middle}},
                                pollFacts(m_plan, agent)});
    }

    double addFolded(double y)
    {
        QStringList agents;
        QSet<QString> drawn;
        for (const DrawingLane &lane : std::as_const(m_lanes)) {
            drawn.insert(lane.agent->name);
        }
        if (const Container *server = serverOf(m_plan)) {
            drawn.insert(server->name);
        }
        for (const Container &container : m_plan.containers) {
            if (drawn.contains(container.agent)) {
                continue;
            }
            m_drawing.folded.append(Text::tr("Container %1").arg(container.name));
            if (container.role == ContainerRole::Agent) {
                agents.append(container.name);
            }
        }
        for (const Network &network : m_plan.networks) {
            if (!drawn.contains(network.agent)) {
                m_drawing.folded.append(Text::tr("Network %1").arg(network.name));
            }
        }
        for (const Volume &volume : m_plan.volumes) {
            if (!drawn.contains(volume.agent)) {
                m_drawing.folded.append(Text::tr("Volume %1").arg(volume.name));
            }
        }
        if (agents.isEmpty()) {
            return y;
        }
        const double left = m_columns.host + padding;
        const double width = m_columns.right - padding - left;
        m_drawing.nodes.append(
            box(Kind::More, u"more"_s, u"host"_s, moreFacts(agents), {left, y, width, 36}));
        say(m_drawing.nodes.size() - 1,
            fittedText(Text::tr("and %1 more made the same way: %2 to %3")
                           .arg(QString::number(agents.size()), agents.first(), agents.last()),
                       nameText, width - 24),
            {left + 12, y + 22}, Style::Name);
        return y + 36 + laneGap;
    }

    void addServer()
    {
        double top = 0, bottom = 0;
        for (const DrawnEdge &edge : std::as_const(m_drawing.edges)) {
            if (edge.kind == DrawnEdge::Kind::Poll) {
                top = top == 0 ? edge.start.y - 38 : top;
                bottom = edge.start.y + 38;
            }
        }
        const double width = m_columns.serverWidth;
        m_drawing.nodes.append(box(Kind::Server, u"server"_s, {}, serverFacts(m_plan),
                                   {margin, top, width, bottom - top}));
        const qsizetype node = m_drawing.nodes.size() - 1;
        const double middle = margin + width / 2;
        say(node, Text::tr("TeamCity"), {middle, top + 24}, Style::Name, Anchor::Middle);
        say(node, Text::tr("server"), {middle, top + 41}, Style::Muted, Anchor::Middle);
        say(node, fittedText(serverName(m_plan), smallText, width - 12), {middle, top + 60},
            Style::Path, Anchor::Middle);
    }

    double ownServerHeight() const
    {
        return serverOf(m_plan) ? headerSize + double(m_serverRows.size()) * rowSize + 8 : 0;
    }

    /// A server of the plan: a container beside the agents, as high as all of them, so that their
    /// lines to it are level.
    void addOwnServer(double top, double bottom)
    {
        const Container &server = *serverOf(m_plan);
        addContainer(server, Kind::Server, u"host"_s,
                     {m_columns.server, top, m_columns.serverWidth, bottom - top});
        m_drawing.nodes.last().facts = serverFacts(m_plan);
        double y = top + headerSize;
        for (const DrawingRow &row : std::as_const(m_serverRows)) {
            const QString id = server.name + u'/' + row.name;
            const double left = m_columns.serverStore, width = m_columns.serverStoreWidth;
            m_drawing.nodes.append(box(row.kind, id, u"host"_s, row.facts,
                                       {left, y + (rowSize - pillSize) / 2, width, pillSize}));
            const double middle = y + rowSize / 2;
            say(m_drawing.nodes.size() - 1, fittedText(row.name, smallText, width - 38),
                {left + 28, middle + 4}, Style::Path);
            addLine(*row.sidecar, server.name, id, middle, {m_columns.server, left + width}, false,
                    m_columns.serverWidth - 20);
            y += rowSize;
        }
    }

    const Plan &m_plan;
    QList<DrawingLane> m_lanes;
    QList<DrawingRow> m_serverRows;
    bool m_hostIsOpen;
    std::optional<Opening::Kind> m_way; ///< of builds to the host's engine
    QString m_outer;                    ///< id of what is around the host
    DrawingColumns m_columns;
    Drawing m_drawing;
};

} // namespace

Drawing drawPlan(const Plan &plan)
{
    return Layout(plan).draw();
}

const DrawnNode *findNode(const Drawing &drawing, const QString &id)
{
    const auto found = std::find_if(drawing.nodes.begin(), drawing.nodes.end(),
                                    [&](const DrawnNode &node) { return node.id == id; });
    return found == drawing.nodes.end() ? nullptr : &*found;
}

} // namespace dw
