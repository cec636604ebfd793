#pragma once

#include "render/drawingrows.h"

namespace dw {

// Sizes of a drawing's parts, in its pixels.
namespace drawing {

inline constexpr double margin = 16;
inline constexpr double padding = 14;
inline constexpr double serverGap = 66;
inline constexpr double gap = 30;        ///< between columns: the lines
inline constexpr double headerSize = 74; ///< of a container: name, image, properties
inline constexpr double rowSize = 26;
inline constexpr double pillSize = 20;
inline constexpr double laneGap = 16;
inline constexpr double buildsSize = 50;
inline constexpr double innerWidth = 176;
inline constexpr double smallText = 11;
inline constexpr double nameText = 13;
inline constexpr double legendSize = 34;

} // namespace drawing

/// Left edges and widths of a drawing's columns. What has no width is not there.
struct DrawingColumns
{
    double serverStore = 0; ///< what a server of the plan is connected to
    double serverStoreWidth = 0;
    double server = 0;
    double serverWidth = 0;
    double boundary = 0; ///< around the host
    double host = 0;
    double agent = 0;
    double agentWidth = 0;
    double labels = 0; ///< the part of an agent where its lines end
    double store = 0;
    double storeWidth = 0;
    double engine = 0;
    double engineWidth = 0;
    double socket = 0; ///< one that a proxy holds
    double socketWidth = 0;
    double hostEngine = 0;
    double hostEngineWidth = 0;
    double right = 0; ///< of the host
};

/// As wide as what stands in them, within reason.
DrawingColumns measureColumns(const Plan &plan, const QList<DrawingLane> &lanes,
                              const QList<DrawingRow> &serverRows);

/// What a line's end is called in the drawing.
QString labelOf(const RowEnd &end);
/// The server's address in the short.
QString serverName(const Plan &plan);

} // namespace dw
