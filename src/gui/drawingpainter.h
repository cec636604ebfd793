#pragma once

class QPainter;
class QRectF;

namespace dw {
struct Drawing;
struct DrawingColours;
} // namespace dw

namespace dw::gui {

/// Paints a drawing as its SVG shows it, into `target`. Qt's own SVG renderer makes outlines of all
/// letters and fills them at each painting, which takes forty times as long.
void paintDrawing(QPainter &painter, const QRectF &target, const Drawing &drawing,
                  const DrawingColours &colours);

} // namespace dw::gui
