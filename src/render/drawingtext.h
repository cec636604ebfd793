#pragma once

#include <QString>

namespace dw {

/// `text` in one line with nothing in it that hides, turns around or breaks: such characters are
/// spelt out as \u{202E}. Names come from files and engines, and may hold anything.
QString visibleText(const QString &text);

/// About how wide `text` is with letters of `size`, erring on the wide side: nobody knows the font.
double textWidth(const QString &text, double size);

/// visibleText(), with an ellipsis in its middle where it is wider than `width`: the ends of names
/// and paths say most.
QString fittedText(const QString &text, double size, double width);

} // namespace dw
