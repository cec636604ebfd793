#include "cli/commandline.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "docker/engine.h"
#include "launch/hostfacts.h"
#include "methods/planner.h"
#include "render/compose.h"
#include "render/planjson.h"
#include "render/shellcommand.h"
#include "spec/specjson.h"
#include "spec/validation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

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

struct Format
{
    QString name;
    bool isScript;
    std::function<QString(const AgentSpec &, const Plan &, const ExportOptions &)> render;
};

/// A new output is one more row.
const QList<Format> &formats()
{
    static const QList<Format> all{
        {u"command"_s, true,
         [](const AgentSpec &, const Plan &plan, const ExportOptions &options) {
             return shellCommand(plan, options);
         }},
        {u"compose"_s, false,
         [](const AgentSpec &, const Plan &plan, const ExportOptions &options) {
             return composeFile(plan, options);
         }},
        {u"plan"_s, false,
         [](const AgentSpec &, const Plan &plan, const ExportOptions &) {
             return QString::fromUtf8(printJson(planToJson(plan)));
         }},
        {u"spec"_s, false,
         [](const AgentSpec &spec, const Plan &, const ExportOptions &) {
             return QString::fromUtf8(printJson(specToJson(spec)));
         }},
    };
    return all;
}

Error cantWrite(const QString &path, const QString &reason)
{
    return {ErrorCode::Io, Text::tr("%1 can't be written: %2.").arg(path, reason),
            Text::tr("Check that the folder exists and that you may write there.")};
}

Result<void> writeFile(const QString &path, const QString &text,
                       std::optional<QFile::Permissions> permissions)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
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
    Format format;
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
        const Result<void> secret =
            writeFile(job.envFile, u"AGENT_TOKEN="_s + job.token + u'\n', onlyOwner);
        if (!secret) {
            return secret;
        }
        printNote(Text::tr("Wrote %1, readable only by you.").arg(job.envFile));
    }
    const std::optional<QFile::Permissions> permissions =
        job.format.isScript ? std::optional(script) : std::nullopt;
    const Result<void> written = writeFile(job.path, text, permissions);
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
    const QString name = parser.value(u"format"_s);
    const auto format = std::find_if(formats().begin(), formats().end(),
                                     [&](const Format &f) { return f.name == name; });
    if (format == formats().end()) {
        return Error{ErrorCode::Usage,
                     name.isEmpty() ? Text::tr("Which format? Give --format.")
                                    : Text::tr("There is no format \"%1\".").arg(name),
                     Text::tr("Formats: command, compose, plan, spec.")};
    }
    job.format = *format;
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
    parser.addOption({u"format"_s, u"command, compose, plan, spec"_s, u"FORMAT"_s});
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
    QString text = job->format.render(job->spec, *plan, options);
    if (parser.isSet(u"json"_s)) {
        const Json wrapped = {
            {"format", job->format.name}, {"content", text}, {"notes", plan->notes}};
        text = QString::fromUtf8(printJson(wrapped));
    }
    const Result<void> written = write(*job, text);
    return written ? ExitDone : printError(written.error());
}

} // namespace dw
