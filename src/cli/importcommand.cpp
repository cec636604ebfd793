#include "cli/commandline.h"
#include "cli/inputfile.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "import/importer.h"
#include "launch/hostfacts.h"
#include "spec/specjson.h"
#include "spec/validation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

constexpr qint64 largestFile = 1024LL * 1024;

QString keyOf(ImportSource source)
{
    switch (source) {
    case ImportSource::DockerCommand:
        return u"command"_s;
    case ImportSource::ComposeFile:
        return u"compose"_s;
    case ImportSource::Inspection:
        return u"inspect"_s;
    case ImportSource::SpecFile:
        return u"spec"_s;
    }
    return {};
}

QString keyOf(ImportItem::Fate fate)
{
    switch (fate) {
    case ImportItem::Fate::Understood:
        return u"understood"_s;
    case ImportItem::Fate::Extra:
        return u"extra"_s;
    case ImportItem::Fate::NotKept:
        return u"not-kept"_s;
    case ImportItem::Fate::Added:
        return u"added"_s;
    }
    return {};
}

Json toJson(const Import &import)
{
    Json report = Json::array();
    for (const ImportItem &item : import.items) {
        report.push_back({{"fate", keyOf(item.fate)},
                          {"setting", item.setting},
                          {"line", item.line},
                          {"text", item.text}});
    }
    Json issues = Json::array();
    for (const SpecIssue &issue : validateSpec(import.spec)) {
        issues.push_back(
            {{"field", issue.field}, {"message", issue.message}, {"error", issue.isError}});
    }
    return {{"source", keyOf(import.source)},
            {"spec", specToJson(import.spec)},
            {"report", report},
            {"issues", issues}};
}

QString lineOf(const ImportItem &item)
{
    const QString place = item.line > 0 ? Text::tr("line %1: ").arg(item.line) : QString();
    QString text = item.setting;
    text.replace(u'\n', u' ');
    return u"  "_s + place + text + (item.text.isEmpty() ? QString() : u" — "_s + item.text);
}

void printItems(const Import &import, ImportItem::Fate fate, const QString &title)
{
    bool first = true;
    for (const ImportItem &item : import.items) {
        if (item.fate == fate) {
            if (first) {
                printNote(title);
                first = false;
            }
            printNote(lineOf(item));
        }
    }
}

void printReport(const Import &import)
{
    using Fate = ImportItem::Fate;
    printItems(import, Fate::Understood, Text::tr("Understood:"));
    printItems(import, Fate::Extra, Text::tr("Kept as it is:"));
    printItems(import, Fate::Added, Text::tr("Added by the method or by default:"));
    printItems(import, Fate::NotKept, Text::tr("Not kept:"));
    for (const SpecIssue &issue : validateSpec(import.spec)) {
        printNote(Text::tr("Note on %1: %2").arg(issue.field, issue.message));
    }
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser,
                     Text::tr("Reads a docker run command, a Compose file or the output of docker "
                              "inspect, prints the settings that come nearest to it, and says on "
                              "standard error what becomes of each part. Asks no engine.\n\n"
                              "Examples: dind-wizard import compose.yaml > agent.json\n"
                              "          docker inspect my-agent | dind-wizard import -"));
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The file, or - for standard input."));
    if (printHelpIfAsked(parser, arguments)) {
        return ExitDone;
    }
    const Result<void> parsed = parseArguments(parser, arguments, 1);
    if (!parsed) {
        return printError(parsed.error());
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        return printError({ErrorCode::Usage, Text::tr("Give one file, or - for standard input."),
                           Text::tr("Example: dind-wizard import compose.yaml")});
    }
    // One byte over the limit is enough for the importer to refuse it.
    const Result<QByteArray> text = readInput(files.first(), largestFile + 1);
    if (!text) {
        return printError(text.error());
    }
    const Result<Import> import = importText(*text, offlineHostFacts());
    if (!import) {
        return printError(import.error());
    }
    if (parser.isSet(u"json"_s)) {
        printOut(QString::fromUtf8(printJson(toJson(*import))));
        return ExitDone;
    }
    printReport(*import);
    printOut(QString::fromUtf8(printJson(specToJson(import->spec))));
    return ExitDone;
}

} // namespace dw
