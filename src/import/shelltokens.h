#pragma once

#include "import/shellscript.h"

#include <QList>
#include <QString>

namespace dw {

/// A piece of a word.
struct ShellPart
{
    enum class Kind {
        Plain,    ///< unquoted text
        Quoted,   ///< text that was quoted or escaped
        Variable, ///< $NAME or ${NAME…}
        Command, ///< $(…), `…`, $((…)), %NAME%: only a running shell knows; <placeholder>: nobody
    };

    Kind kind = Kind::Plain;
    QString text;             ///< as written, quotes and escapes taken off
    bool quoted = false;      ///< stands in double quotes: its value is not split into words
    QString name = {};        ///< of a variable
    bool isArray = false;     ///< ${NAME[@]}
    bool hasFallback = false; ///< ${NAME-fallback}
    bool evenIfEmpty = false; ///< ${NAME:-fallback}
    QString fallback = {};
};

struct ShellToken
{
    enum class Kind { Word, Operator };

    Kind kind = Kind::Word;
    int line = 0;
    QList<ShellPart> parts = {}; ///< of a word; "" has one quoted part
    QString text = {};           ///< of an operator: ; & | && || ( ) or a line break

    QString plainText() const;
    /// A word without quotes and variables that reads like this.
    bool isPlain(const QString &word) const;
    /// NAME=… or NAME+=… at the start of the word.
    bool isAssignment() const;
};

struct ShellTokens
{
    QList<ShellToken> tokens;
    QList<ShellProblem> problems;
};

/// Words and operators; comments, redirections and here-documents are left out (POSIX, Shell
/// Command Language, 2.2 to 2.7; bash's $'…' too). `forWindows`: the words of cmd and PowerShell.
ShellTokens tokenizeShell(const QString &text, bool forWindows = false);

/// Whether a docker command that makes a container is mentioned somewhere in it.
bool mentionsDockerRun(const QString &text);

} // namespace dw
