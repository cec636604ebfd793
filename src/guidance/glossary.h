#pragma once

#include <QList>
#include <QString>

namespace dw {

/// A word of Docker's or TeamCity's that the program can't do without, in a sentence or two.
struct GlossaryEntry
{
    QString term;
    QString text;
};

/// From resources/glossary.json, in the language that is spoken and in its order of terms.
QList<GlossaryEntry> glossary();

/// The entries that have all words of `search` in them, whatever their case; those with it in their
/// term come first. All of them where nothing is searched for.
QList<GlossaryEntry> glossaryWith(const QString &search);

} // namespace dw
