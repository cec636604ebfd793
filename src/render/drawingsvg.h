#pragma once

#include "render/drawing.h"

namespace dw {

/// Colours by role, as "#rrggbb". Those of the light theme unless set.
struct DrawingColours
{
    QString ink = QStringLiteral("#1f2328");
    QString muted = QStringLiteral("#59636e");
    QString surface = QStringLiteral("#ffffff");
    QString panel = QStringLiteral("#f6f8fa");
    QString line = QStringLiteral("#7d8590");
    QString accent = QStringLiteral("#0969da");
    QString accentFill = QStringLiteral("#ddf4ff");
    QString danger = QStringLiteral("#cf222e");
    QString dangerFill = QStringLiteral("#ffebe9");
    QString good = QStringLiteral("#187a35");
    QString goodFill = QStringLiteral("#dafbe1");
};

/// An SVG 1.1 picture. Every part has its full text as a title, and the whole has a description, so
/// that it can be read without eyes. Uses nothing that Qt's own renderer does not draw.
QString drawingSvg(const Drawing &drawing, const DrawingColours &colours = {});

} // namespace dw
