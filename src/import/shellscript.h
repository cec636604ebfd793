#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dw {

struct ShellWord
{
    QString text;
    int line = 0; ///< from 1
    /// Names of variables and commands in it that only a running shell could fill in; they stand in
    /// `text` as written.
    QStringList unknown = {};
};

struct ShellCommand
{
    QList<ShellWord> words; ///< never empty
};

struct ShellProblem
{
    int line = 0;
    QString message;
};

struct ShellScript
{
    QList<ShellCommand> commands; ///< in the order they would run
    QList<ShellProblem> problems;
};

/// Reads a script for a POSIX shell the way a person would who looks for its docker commands:
/// quoting exactly, assignments and `for` loops over words followed, conditions ignored (both
/// branches count), function bodies and here-documents skipped. Line ends, prompts ("$ docker …")
/// and the line continuations of PowerShell and cmd are taken as they come from a clipboard.
/// Runs nothing. Ends early, with a problem, where the text or what its loops make of it is longer
/// than people write.
ShellScript readShellScript(const QString &text);

} // namespace dw
