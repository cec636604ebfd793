#pragma once

#include "import/shellscript.h"

#include <QList>
#include <QString>

namespace dw {

/// A word as it may be shown: the value behind the name of a secret (TOKEN=…, "password": …,
/// http://user:…@) is taken out of it.
QString maskAssignments(const QString &word);

/// Words as one line of at most 200 characters. What follows a flag like --password is masked too.
QString shownWords(const QList<ShellWord> &words);

/// What a word is that only a shell could fill in, for the user.
QString whyUnknown(const ShellWord &word);

} // namespace dw
