#include "guidance/glossary.h"

#include "common/json.h"
#include "common/language.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

Json readGlossary()
{
    QFile file(u":/guidance/glossary.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const Result<Json> json = parseJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT(json.ok());
    return *json;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

QList<GlossaryEntry> glossary()
{
    static const Json read = readGlossary();
    constexpr auto context = "Glossary"; // see translations/update
    QList<GlossaryEntry> entries;
    for (const Json &entry : read) {
        entries.append({resourceText(context, stringAt(entry, "term")),
                        resourceText(context, stringAt(entry, "text"))});
    }
    std::sort(entries.begin(), entries.end(), [](const GlossaryEntry &a, const GlossaryEntry &b) {
        // Not even where no language is set do capitals come first.
        return a.term.toLower().localeAwareCompare(b.term.toLower()) < 0;
    });
    return entries;
}

QList<GlossaryEntry> glossaryWith(const QString &search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    QList<GlossaryEntry> entries = glossary();
    entries.removeIf([&words](const GlossaryEntry &entry) {
        return !hasAll(entry.term + u' ' + entry.text, words);
    });
    std::stable_partition(entries.begin(), entries.end(), [&words](const GlossaryEntry &entry) {
        return hasAll(entry.term, words);
    });
    return entries;
}

} // namespace dw
