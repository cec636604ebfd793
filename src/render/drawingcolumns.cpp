#include "render/drawingcolumns.h"

#include "plan/openings.h"
#include "render/drawingtext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

using namespace drawing;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

double widthOf(const QString &text, double size)
{
    return textWidth(visibleText(text), size);
}

/// The widest text of each column.
struct Widest
{
    double agentName = 0, labels = 0, things = 0, sidecarName = 0, sidecarLabels = 0, socket = 0;
    bool hasSidecar = false, hasProxy = false, hasInner = false, hasSocket = false;
};

Widest widestOf(const QList<DrawingLane> &lanes)
{
    Widest w;
    for (const DrawingLane &lane : lanes) {
        w.agentName = std::max(w.agentName, widthOf(lane.agent->name, nameText));
        if (lane.sidecar) {
            w.hasSidecar = true;
            w.sidecarName = std::max(w.sidecarName, widthOf(lane.sidecar->name, nameText));
        }
        w.hasInner = w.hasInner || lane.hasInnerEngine();
        w.hasSocket = w.hasSocket || lane.sockets() > 0;
        if (lane.socketOfProxy) {
            const DrawingRow &socket = *lane.socketOfProxy;
            w.hasProxy = true;
            w.socket = std::max(w.socket, widthOf(socket.name, smallText));
            w.sidecarLabels =
                std::max(w.sidecarLabels, widthOf(labelOf(*socket.sidecar), smallText));
        }
        for (const DrawingRow &row : lane.rows) {
            w.things = std::max(w.things, widthOf(row.name, smallText));
            if (row.agent) {
                w.labels = std::max(w.labels, widthOf(labelOf(*row.agent), smallText));
            }
            if (row.sidecar) {
                w.sidecarLabels =
                    std::max(w.sidecarLabels, widthOf(labelOf(*row.sidecar), smallText));
            }
        }
    }
    return w;
}

/// A server of the plan is on the host, with what it has on its other side than the agents.
void placeServer(DrawingColumns &c, const Container &server, const QList<DrawingRow> &rows,
                 double outside)
{
    double things = 0, labels = widthOf(server.name, nameText);
    for (const DrawingRow &row : rows) {
        things = std::max(things, widthOf(row.name, smallText));
        labels = std::max(labels, widthOf(labelOf(*row.sidecar), smallText));
    }
    c.boundary = margin;
    c.host = c.boundary + outside;
    c.serverStore = c.host + padding;
    c.serverStoreWidth = std::clamp(things + 42, 150.0, 250.0);
    c.server = c.serverStore + c.serverStoreWidth + gap;
    c.serverWidth = std::clamp(labels + 26, 170.0, 236.0);
}

} // namespace

DrawingColumns measureColumns(const Plan &plan, const QList<DrawingLane> &lanes,
                              const QList<DrawingRow> &serverRows)
{
    const Widest w = widestOf(lanes);
    const double around = 10; // a boundary, around the host or within it
    const double outside = opensHost(plan) ? around : 0, inside = around - outside;
    DrawingColumns c;
    if (const Container *server = serverOf(plan)) {
        placeServer(c, *server, serverRows, outside);
        c.agent = c.server + c.serverWidth + serverGap + inside;
    } else {
        c.server = margin;
        c.serverWidth = std::clamp(widthOf(serverName(plan), smallText) + 20, 108.0, 150.0);
        c.boundary = margin + c.serverWidth + serverGap;
        c.host = c.boundary + outside;
        c.agent = c.host + padding + inside;
    }
    c.labels = std::clamp(std::max(w.labels, w.hasInner ? 0 : w.agentName) + 26, 170.0, 236.0);
    c.agentWidth = c.labels + (w.hasInner ? innerWidth : 0);
    c.store = c.agent + c.agentWidth + gap;
    c.storeWidth = std::clamp(w.things + 42, 150.0, 250.0);
    double right = c.store + c.storeWidth;
    if (w.hasSidecar) {
        c.engine = right + gap;
        c.engineWidth = std::clamp(std::max(w.sidecarLabels, w.sidecarName) + 26, 176.0, 236.0);
        right = c.engine + c.engineWidth;
    }
    if (w.hasProxy) {
        c.socket = right + gap;
        c.socketWidth = std::clamp(w.socket + 42, 150.0, 250.0);
        right = c.socket + c.socketWidth;
    }
    if (w.hasSocket || w.hasProxy) {
        c.hostEngine = right + gap + inside;
        c.hostEngineWidth = 196;
        right = c.hostEngine + c.hostEngineWidth;
    } else {
        right += inside;
    }
    c.right = right + padding;
    return c;
}

QString labelOf(const RowEnd &end)
{
    const QString label = visibleText(end.label);
    return end.kind == DrawnEdge::Kind::ReadOnlyMount ? Text::tr("%1 (read-only)").arg(label)
                                                      : label;
}

QString serverName(const Plan &plan)
{
    const QUrl url(plan.serverUrl);
    return url.host().isEmpty() ? plan.serverUrl : url.host();
}

} // namespace dw
