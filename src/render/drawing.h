#pragma once

#include "plan/plan.h"
#include "render/spelling.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dw {

// Positions and sizes are in pixels of a drawing at 100 %, from its left top corner.

struct DrawnPoint
{
    double x = 0;
    double y = 0;

    bool operator==(const DrawnPoint &) const = default;
};

struct DrawnBox
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool operator==(const DrawnBox &) const = default;
};

/// One line of text, ready to be shown: without control characters, shortened to its room.
struct DrawnText
{
    enum class Style { Heading, Name, Plain, Muted, Alert, Safe, Path };
    enum class Anchor { Start, Middle, End };

    QString text;
    DrawnPoint at; ///< on the base line
    Style style = Style::Plain;
    Anchor anchor = Anchor::Start;

    bool operator==(const DrawnText &) const = default;
};

/// What there is to say about a part of a drawing, in full length.
struct DrawnFacts
{
    QString title;
    QString text; ///< for somebody who sees this for the first time
    QList<Spelling> spellings;
    QString risk; ///< id of one of risksOf() the plan; empty: none

    bool operator==(const DrawnFacts &) const = default;
};

struct DrawnNode
{
    enum class Kind {
        Server,
        Boundary,
        Host,
        HostEngine,
        Agent,
        Engine,      ///< a sidecar
        Proxy,       ///< a filter before the host's engine's socket
        InnerEngine, ///< one in the agent's container
        Builds,      ///< the containers that builds start
        Volume,
        HostPath,
        Socket,
        Network,
        Port, ///< of the host, passed on to a container
        More  ///< stands for agents that are not drawn
    };

    QString id; ///< stable and unique within the drawing
    Kind kind = Kind::Volume;
    QString parent; ///< id of the box that it lies in; empty: none
    DrawnBox box;
    /// The plan runs it with the host's rights (privileged, or the host's engine itself).
    bool isExposed = false;
    QList<DrawnText> texts;
    DrawnFacts facts;

    bool operator==(const DrawnNode &) const = default;
};

/// A straight line between two nodes.
struct DrawnEdge
{
    enum class Kind {
        Mount,
        ReadOnlyMount,
        Socket,
        Network,
        Port, ///< the host passes it on
        Tls,  ///< agent → its engine
        Call, ///< agent → its socket's proxy, in the clear
        Poll  ///< agent → server
    };

    QString id;
    Kind kind = Kind::Mount;
    QString from;
    QString to;
    DrawnPoint start;
    DrawnPoint end;
    QList<DrawnText> texts;
    DrawnFacts facts;

    bool operator==(const DrawnEdge &) const = default;
};

/// A picture of a plan as a value: boxes in boxes, and lines. The same plan gives the same drawing.
struct Drawing
{
    double width = 0;
    double height = 0;
    QString title;
    QString summary;        ///< the whole of it in some sentences, for those who can't see it
    QList<DrawnNode> nodes; ///< a box stands before those inside it
    QList<DrawnEdge> edges;
    /// Names of what belongs to agents that are not drawn, a line for each object.
    QStringList folded;

    bool operator==(const Drawing &) const = default;
};

/// Agents that are drawn in full; the others stand in Drawing::folded.
inline constexpr qsizetype drawnAgents = 3;

Drawing drawPlan(const Plan &plan);

/// Null if there is none.
const DrawnNode *findNode(const Drawing &drawing, const QString &id);

} // namespace dw
