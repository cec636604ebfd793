#include "guidance/doctor.h"

#include "common/json.h"
#include "common/language.h"

#include <QFile>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype longestText = 1024LL * 1024;
constexpr qsizetype shownBefore = 150; ///< characters of the line before the match
constexpr qsizetype shownInAll = 400;

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Letters in one case, character by character, so that positions stay the same.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        character = character.toCaseFolded();
    }
    return result;
}

Range lineAround(QStringView text, qsizetype position)
{
    const qsizetype before = text.first(position).lastIndexOf(u'\n');
    const qsizetype after = text.indexOf(u'\n', position);
    return {before + 1, after < 0 ? text.size() : after};
}

/// Whether the fragments after the first follow each other between `from` and `end`.
bool restFollows(QStringView text, const QStringList &fragments, qsizetype from, qsizetype end)
{
    const QStringView line = text.first(end);
    for (qsizetype i = 1; i < fragments.size(); ++i) {
        const qsizetype at = line.indexOf(fragments[i], from);
        if (at < 0) {
            return false;
        }
        from = at + fragments[i].size();
    }
    return true;
}

struct Found
{
    Range line;
    qsizetype position = 0;
};

/// The lines with the pattern in them, in order, but for those in `takenLines` (where each begins).
QList<Found> linesWith(QStringView text, const QString &pattern,
                       const std::set<qsizetype> &takenLines)
{
    const QStringList fragments = pattern.split(u'*', Qt::SkipEmptyParts);
    QList<Found> lines;
    qsizetype from = 0;
    while (!fragments.isEmpty()) {
        const qsizetype at = text.indexOf(fragments.first(), from);
        if (at < 0) {
            break;
        }
        const Range line = lineAround(text, at);
        if (!takenLines.contains(line.begin) &&
            restFollows(text, fragments, at + fragments.first().size(), line.end)) {
            lines.append({line, at});
        }
        // If the others don't follow the first occurrence in a line, they follow no later one
        // there.
        from = line.end;
    }
    return lines;
}

QString shown(const QString &text, const Found &found)
{
    const qsizetype begin = std::max(found.line.begin, found.position - shownBefore);
    const qsizetype end = std::min(found.line.end, begin + shownInAll);
    QString line = text.mid(begin, end - begin);
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control ||
            character.category() == QChar::Other_Format) {
            character = u' ';
        }
    }
    return line.trimmed();
}

QList<Signature> readSignatures()
{
    QFile file(u":/guidance/error-signatures.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const Result<Json> json = parseJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT(json.ok());
    QList<Signature> all;
    for (const Json &entry : *json) {
        all.append({.id = stringAt(entry, "id"),
                    .where = stringAt(entry, "where"),
                    .patterns = stringsAt(entry, "patterns"),
                    .title = stringAt(entry, "title"),
                    .cause = stringAt(entry, "cause"),
                    .fix = stringAt(entry, "fix"),
                    .commands = stringsAt(entry, "commands"),
                    .examples = stringsAt(entry, "examples"),
                    .source = stringAt(entry, "source")});
    }
    return all;
}

Signature translated(Signature signature)
{
    constexpr auto context = "ErrorSignatures"; // see translations/update
    for (QString *text : {&signature.title, &signature.cause, &signature.fix}) {
        *text = resourceText(context, *text);
    }
    return signature;
}

} // namespace

const QList<Signature> &signatures()
{
    static const QList<Signature> all = readSignatures();
    return all;
}

QList<Diagnosis> diagnose(const QString &text)
{
    const QString read = text.right(longestText);
    const int linesBefore = int(text.first(text.size() - read.size()).count(u'\n'));
    const QString same = folded(read);
    std::set<qsizetype> takenLines;
    QList<Diagnosis> diagnoses;
    for (const Signature &signature : signatures()) {
        QList<Found> lines;
        for (const QString &pattern : signature.patterns) {
            lines += linesWith(same, folded(pattern), takenLines);
        }
        if (lines.isEmpty()) {
            continue;
        }
        for (const Found &found : lines) {
            takenLines.insert(found.line.begin);
        }
        const Found &first = *std::min_element(
            lines.begin(), lines.end(),
            [](const Found &left, const Found &right) { return left.position < right.position; });
        const auto before = QStringView(read).first(first.position).count(u'\n');
        diagnoses.append(
            {translated(signature), linesBefore + int(before) + 1, shown(read, first)});
    }
    return diagnoses;
}

Error explained(Error error)
{
    if (!error.hint.isEmpty() && error.code != ErrorCode::LaunchFailed) {
        return error;
    }
    const QList<Diagnosis> diagnoses = diagnose(error.message);
    if (!diagnoses.isEmpty()) {
        const Signature &known = diagnoses.first().signature;
        QStringList advice{known.cause + u' ' + known.fix};
        for (const QString &command : known.commands) {
            advice.append(u"  "_s + command);
        }
        if (!error.hint.isEmpty()) {
            advice.prepend(error.hint);
        }
        error.hint = advice.join(u'\n');
    }
    return error;
}

} // namespace dw
