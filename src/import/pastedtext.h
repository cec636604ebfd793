#pragma once

#include <QString>

namespace dw {

struct PastedText
{
    QString text; ///< with the lines of the original
    /// For cmd or PowerShell: a backslash is part of a path, and ^ or ` escapes.
    bool forWindows = false;
};

/// A command as it comes from a clipboard made one that a shell would take: prompts, Markdown
/// fences, Windows line ends and the dashes of word processors are gone. A script (#!…) is left
/// alone: its values may hold any of this.
PastedText cleanPaste(const QString &original);

} // namespace dw
