#include "cli/commandline.h"
#include "cli/inputfile.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "guidance/doctor.h"
#include "launch/logmask.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)
};

constexpr qint64 largestFile = 16LL * 1024 * 1024;

/// UTF-8, or what the mark at the beginning says: PowerShell's > writes UTF-16.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(
        QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return decoder.decode(bytes);
}

Json toJson(const QList<Diagnosis> &diagnoses)
{
    Json array = Json::array();
    for (const Diagnosis &diagnosis : diagnoses) {
        const Signature &known = diagnosis.signature;
        array.push_back({{"id", known.id},
                         {"where", known.where},
                         {"title", known.title},
                         {"cause", known.cause},
                         {"fix", known.fix},
                         {"commands", known.commands},
                         {"lineNumber", diagnosis.lineNumber},
                         {"line", maskSecrets(diagnosis.line)},
                         {"source", known.source}});
    }
    return {{"diagnoses", array}};
}

QString toText(const Diagnosis &diagnosis)
{
    const Signature &known = diagnosis.signature;
    QString text = known.title + u'\n';
    text += Text::tr("  Line %1: %2")
                .arg(QString::number(diagnosis.lineNumber), maskSecrets(diagnosis.line)) +
            u'\n';
    text += Text::tr("  Why: %1").arg(known.cause) + u'\n';
    text += Text::tr("  What to do: %1").arg(known.fix) + u'\n';
    for (const QString &command : known.commands) {
        text += u"    "_s + command + u'\n';
    }
    return text + Text::tr("  More: %1").arg(known.source) + u'\n';
}

} // namespace

int runDoctor(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(
        parser, Text::tr("Explains the errors in a log, or in what a terminal printed: Docker's, "
                         "Compose's, Sysbox's and TeamCity's. Says what lies behind each one that "
                         "it knows and what to do. Asks no engine and changes nothing. Tokens of "
                         "agents are not shown again.\n\n"
                         "Examples: docker logs teamcity-agent 2>&1 | dind-wizard doctor -\n"
                         "          dind-wizard doctor teamcity-agent.log"));
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
        return printError(
            {ErrorCode::Usage, Text::tr("Give one file, or - for standard input."),
             Text::tr("Example: docker logs teamcity-agent 2>&1 | dind-wizard doctor -")});
    }
    const Result<QByteArray> bytes = readInput(files.first(), largestFile + 1);
    if (!bytes) {
        return printError(bytes.error());
    }
    if (bytes->size() > largestFile) {
        return printError(
            {ErrorCode::TooLarge, Text::tr("This text is larger than 16 MiB."),
             Text::tr("Give its end, where the error is: tail -n 2000 FILE | dind-wizard "
                      "doctor -")});
    }
    const QList<Diagnosis> diagnoses = diagnose(decoded(*bytes));
    if (parser.isSet(u"json"_s)) {
        printOut(QString::fromUtf8(printJson(toJson(diagnoses))));
    } else {
        QStringList texts;
        for (const Diagnosis &diagnosis : diagnoses) {
            texts.append(toText(diagnosis));
        }
        printOut(texts.join(u'\n'));
    }
    if (diagnoses.isEmpty()) {
        printNote(
            Text::tr("No error in this text is known here. Give more of it, from some lines "
                     "before the error on: the log of the agent's container, and of its engine's "
                     "if it has one (docker logs). \"dind-wizard check\" looks at the engine "
                     "itself."));
        return ExitOther;
    }
    return ExitDone;
}

} // namespace dw
