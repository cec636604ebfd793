#include "cli/commandline.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "docker/engine.h"
#include "launch/hostfacts.h"
#include "methods/planner.h"
#include "render/outputs.h"
#include "spec/specjson.h"
#include "spec/validation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions script = onlyOwner | QFile::ExeOwner | QFile::ReadGroup |
                                      QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

/// The choices themselves, which no plan holds: a format of this command, not an output.
const QString specFormat = u"spec"_s;

QString formatNames()
{
    QStringList names;
    for (const Output &output : outputs()) {
        names.append(output.key);
    }
    return (names << specFormat).join(u", "_s);
}

Error cantWrite(const QString &path, const QString &reason)
{
    return {ErrorCode::Io, Text::tr("%1 can't be written: %2.").arg(path, reason),
            Text::tr("Check that the folder exists and that you may write there.")};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes,
                       std::optional<QFile::Permissions> permissions)
{
    QSaveFile file(path);
    // Permissions come before the content: a secret is never readable by others, even for a moment.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         (!permissions || file.setPermissions(*permissions)) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return cantWrite(path, file.errorString());
    }
    return {};
}

struct Job
{
    AgentSpec spec;
    const Output *output = nullptr; ///< null: the spec itself
    QString format;
    bool asJson = false;
    QString path; ///< empty: standard output
    QString token;
    QString envFile; ///< path beside `path`
};

Result<void> write(const Job &job, const QString &text)
{
    if (job.path.isEmpty()) {
        printOut(text);
        return {};
    }
    if (!job.token.isEmpty()) {
        Result<void> secret =
            writeFile(job.envFile, "AGENT_TOKEN=" + job.token.toUtf8() + '\n', onlyOwner);
        if (!secret) {
            return secret;
        }
        printNote(Text::tr("Wrote %1, readable only by you.").arg(job.envFile));
    }
    const bool isScript = job.output && job.output->isScript;
    const QByteArray bytes =
        job.output && !job.asJson ? fileContent(*job.output, text) : text.toUtf8();
    Result<void> written =
        writeFile(job.path, bytes, isScript ? std::optional(script) : std::nullopt);
    if (written) {
        printNote(Text::tr("Wrote %1.").arg(job.path));
    }
    return written;
}

Result<Job> jobFromOptions(const QCommandLineParser &parser)
{
    Job job;
    Result<AgentSpec> spec = specFromOptions(parser);
    if (!spec) {
        return spec.error();
    }
    job.spec = *spec;
    job.format = parser.value(u"format"_s);
    job.output = findOutput(job.format);
    if (!job.output && job.format != specFormat) {
        return Error{ErrorCode::Usage,
                     job.format.isEmpty() ? Text::tr("Which format? Give --format.")
                                          : Text::tr("There is no format \"%1\".").arg(job.format),
                     Text::tr("Formats: %1.").arg(formatNames())};
    }
    job.asJson = parser.isSet(u"json"_s);
    job.path = parser.value(u"output"_s);
    const Result<QString> token = readTokenFile(parser);
    if (!token) {
        return token.error();
    }
    job.token = *token;
    if (!job.token.isEmpty() && job.path.isEmpty()) {
        return Error{
            ErrorCode::Usage, Text::tr("With a token the export needs a file: -o PATH."),
            Text::tr("The token is written beside it, into a file that only you can read.")};
    }
    job.envFile = QFileInfo(job.path).absolutePath() + u'/' + job.spec.name + u".env"_s;
    return job;
}

} // namespace

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser,
                     Text::tr("Prints or writes what would be run. Asks no engine.\n\n"
                              "Example: dind-wizard export --format compose -o compose.yaml "
                              "--server-url https://tc.example.com --method dind"));
    parser.addOption({u"format"_s, formatNames(), u"FORMAT"_s});
    parser.addOption({{u"o"_s, u"output"_s}, Text::tr("Write to this file."), u"PATH"_s});
    addSpecOptions(parser);
    if (printHelpIfAsked(parser, arguments)) {
        return ExitDone;
    }
    const Result<void> parsed = parseArguments(parser, arguments);
    if (!parsed) {
        return printError(parsed.error());
    }
    const Result<Job> job = jobFromOptions(parser);
    if (!job) {
        return printError(job.error());
    }
    const Result<Plan> plan =
        makePlan(job->spec, offlineHostFacts(), {.withToken = !job->token.isEmpty()});
    if (!plan) {
        return printError(plan.error());
    }
    for (const SpecIssue &issue : validateSpec(job->spec)) {
        printNote(Text::tr("Note on %1: %2").arg(issue.field, issue.message));
    }
    const ExportOptions options{.envFile = QFileInfo(job->envFile).fileName()};
    Rendering rendering = job->output
                              ? job->output->render(*plan, options)
                              : Rendering{QString::fromUtf8(printJson(specToJson(job->spec))), {}};
    if (job->asJson) {
        const Json wrapped = {{"format", job->format},
                              {"content", rendering.text},
                              {"notes", plan->notes},
                              {"notExpressed", rendering.notExpressed}};
        rendering.text = QString::fromUtf8(printJson(wrapped));
    } else {
        for (const QString &sentence : rendering.notExpressed) {
            printNote(Text::tr("Note: %1").arg(sentence));
        }
    }
    const Result<void> written = write(*job, rendering.text);
    return written ? ExitDone : printError(written.error());
}

} // namespace dw
