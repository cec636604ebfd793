#pragma once

#include "render/drawing.h"
#include "render/drawingsvg.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace dw {

/// How a box or line is drawn. Nothing is told apart by colour alone: lines differ in their dashes
/// and widths, things in their signs, containers in their words.
struct DrawnLooks
{
    QString fill; ///< "none": nothing
    QString stroke;
    double width = 1;
    QString dashes; ///< lengths of dashes and gaps, in turn; empty: all of it is drawn
    double radius = 6;
};

/// How a text is drawn.
struct DrawnLetters
{
    QString colour;
    int size = 11; ///< pixels
    bool isBold = false;
};

inline constexpr double tipReach = 4.5;  ///< half of an arrow's tip is that high
inline constexpr double signWidth = 1.3; ///< of its lines

/// What a drawing is drawn on. What comes later lies above.
class DrawingGround
{
public:
    virtual ~DrawingGround() = default;

    /// What is drawn until endPart() is the part of the drawing that `facts` are about; null: none
    /// in particular.
    virtual void beginPart(const DrawnFacts *facts) = 0;
    virtual void endPart() = 0;

    virtual void box(const DrawnBox &box, const DrawnLooks &looks) = 0;
    virtual void line(const DrawnPoint &from, const DrawnPoint &to, const DrawnLooks &looks) = 0;
    /// The tip of an arrow. `back`: the middle of its other end, on the same height.
    virtual void tip(const DrawnPoint &at, const DrawnPoint &back, const QString &colour) = 0;
    /// An outline around `middle`. `shape`: path data of SVG, of M, L, C and Z.
    virtual void sign(const DrawnPoint &middle, QStringView shape, const QString &colour) = 0;
    virtual void text(const DrawnText &text, const DrawnLetters &letters) = 0;
};

/// The font families of a drawing's texts, the first that there is.
QStringList drawingFonts();

/// Draws all of it but the ground itself.
void drawOn(DrawingGround &ground, const Drawing &drawing, const DrawingColours &colours);

} // namespace dw
