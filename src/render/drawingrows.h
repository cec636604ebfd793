#pragma once

#include "render/drawing.h"

#include <optional>

namespace dw {

/// Where a line from a row ends in a container.
struct RowEnd
{
    DrawnEdge::Kind kind = DrawnEdge::Kind::Mount;
    QString label; ///< what the container calls it
    DrawnFacts facts;
};

/// Something that an agent or its sidecar is connected to. It is drawn between the two, at one
/// height, so that all lines are straight and none crosses another.
struct DrawingRow
{
    DrawnNode::Kind kind = DrawnNode::Kind::Volume;
    QString name;
    DrawnFacts facts;
    std::optional<RowEnd> agent = {};
    std::optional<RowEnd> sidecar = {};
};

/// One agent, with its sidecar if it has one, and everything that they are connected to: sockets,
/// networks, what both have, what the sidecar has, what the agent has.
struct DrawingLane
{
    const Container *agent = nullptr;
    const Container *sidecar = nullptr; ///< its engine, or the proxy of its socket
    QList<DrawingRow> rows;
    /// What a proxy holds. It is drawn behind the proxy, not between it and the agent.
    std::optional<DrawingRow> socketOfProxy;

    qsizetype sockets() const;
    /// Whether the agent's container starts an engine itself.
    bool hasInnerEngine() const;
};

/// What the plan's server is connected to, as the `engine` end of each row. Empty without one.
QList<DrawingRow> serverRowsOf(const Plan &plan);

/// The first `most` agents of the plan, which must outlive them.
QList<DrawingLane> lanesOf(const Plan &plan, qsizetype most);

} // namespace dw
