#pragma once

#include <QColor>
#include <QPalette>

class QByteArray;
class QIcon;
class QString;

namespace dw::gui {

/// The program's colours by role. The light ones are those that the icons are drawn in. Each one
/// that texts have reads (4.5 : 1) on each one that is a ground, and on windows and fields; lines
/// are seen (3 : 1) there.
struct Theme
{
    bool dark = false;
    QColor ink, muted, surface, panel, line;
    QColor accent, accentFill, danger, dangerFill, good, goodFill, warning, warningFill;
};

/// The theme that fits `palette`: dark where its windows are dark.
Theme themeFor(const QPalette &palette);

/// WCAG 2 contrast, 1…21.
double contrast(const QColor &a, const QColor &b);

/// `colour`, moved towards black or white until text in it reads on `background` (4.5 : 1).
QColor readableOn(const QColor &background, QColor colour);

/// An SVG drawn in the light theme's colours, in those of `theme`.
QByteArray recolouredSvg(QByteArray svg, const Theme &theme);

/// An icon from resources/icons in the colours of `theme`. Null when there is none called that.
QIcon themedIcon(const QString &name, const Theme &theme);

/// Draws the frame of an input widget in `colour`. The Fusion style darkens the window's colour for
/// it, which in a dark palette leaves nothing to see.
void setOutline(class QWidget *input, const QColor &colour);

/// Lets the hints in the empty fields of a window be read, which many palettes have too pale, now
/// and whenever its palette changes.
void keepHintsReadable(class QWidget *window);

/// Puts text colours on a label without a style sheet, so that palette changes still arrive.
void setTextColour(class QWidget *widget, const QColor &colour);

} // namespace dw::gui
