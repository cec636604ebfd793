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
        Command,  ///< $(…), `…`, $((…)): only a running shell knows
    };

    Kind kind = Kind::Plain;
    QString text;             ///< as written, quotes and escapes taken off
    QString name = {};        ///< of a variable
    bool hasFallback = false; ///< ${NAME:-fallback}
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
    /// NAME=… at the start of the word.
    bool isAssignment() const;
};

struct ShellTokens
{
    QList<ShellToken> tokens;
    QList<ShellProblem> problems;
};

/// Words and operators; comments, redirections and here-documents are left out (POSIX, Shell
/// Command Language, 2.2 to 2.7; bash's $'…' too).
ShellTokens tokenizeShell(const QString &text);

} // namespace dw
