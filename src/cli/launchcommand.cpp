#include "cli/commandline.h"
#include "cli/diffcommand.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/stopsignals.h"
#include "cli/subcommands.h"
#include "guidance/doctor.h"
#include "launch/drift.h"
#include "launch/launch.h"
#include "methods/planner.h"
#include "spec/specstore.h"
#include "spec/validation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaunchCommand)
};

/// Ctrl+C cancels the launch, so that it is undone and not abandoned.
void cancelOnSignal(Launch &launch)
{
    onStopSignal(&launch, [&launch] {
        printNote(Text::tr("Cancelling, and removing what was made…"));
        launch.cancel();
    });
}

QString word(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return Text::tr("waiting");
    case StepState::Running:
        return Text::tr("…");
    case StepState::Done:
        return Text::tr("done");
    case StepState::Failed:
        return Text::tr("FAILED");
    case StepState::Skipped:
        return Text::tr("skipped");
    case StepState::Undone:
        return Text::tr("undone");
    }
    return {};
}

/// Steps to standard error: every change on a terminal, only their ends elsewhere.
void printStep(const LaunchStep &step)
{
    static const bool terminal = isTerminalAttached();
    if (step.state == StepState::Pending || (step.state == StepState::Running && !terminal)) {
        return;
    }
    const QString detail = step.detail.isEmpty() ? QString() : u" ("_s + step.detail + u')';
    const QString line = step.title + u": "_s + word(step.state) + detail;
    if (step.state == StepState::Running) {
        std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(line.left(120)));
        return;
    }
    printNote((terminal ? u"\r\033[K"_s : QString()) + line);
}

Json reportToJson(const LaunchReport &report)
{
    Json containers = Json::array();
    for (const Container &container : report.plan.containers) {
        containers.push_back(container.name);
    }
    Json json = {{"launched", !report.error.has_value()},
                 {"agents", report.agents},
                 {"reused", report.reused},
                 {"leftBehind", report.leftBehind}};
    if (report.differences) {
        json["differences"] = differencesToJson(*report.differences);
    }
    if (report.error) {
        const Error error = explained(*report.error);
        json["error"] = {{"message", error.message}, {"hint", error.hint}};
    } else {
        json["containers"] = containers;
    }
    return json;
}

/// An engine that is not there is 3; anything that fails later has been undone and is 4. Where
/// something is left behind it is never 4.
int exitCodeOf(const LaunchReport &report)
{
    if (!report.error) {
        return ExitDone;
    }
    const int cause = exitCodeFor(*report.error);
    if (!report.leftBehind.isEmpty()) {
        return cause == ExitLaunchFailed ? ExitOther : cause;
    }
    const bool planKnown = !report.plan.containers.isEmpty();
    return planKnown ? ExitLaunchFailed : cause;
}

void printReport(const LaunchReport &report, bool json)
{
    if (json) {
        printOut(QString::fromUtf8(printJson(reportToJson(report))));
    }
    if (report.error) {
        printNote(u"dind-wizard: "_s + describe(explained(*report.error)));
        if (report.plan.containers.isEmpty()) {
            printNote(Text::tr("Nothing was made."));
        } else if (report.leftBehind.isEmpty()) {
            printNote(Text::tr("Everything that this launch had made is removed."));
        } else {
            printNote(Text::tr("These could not be removed; remove them by hand:") + u"\n  "_s +
                      report.leftBehind.join(u"\n  "_s));
        }
        return;
    }
    if (!report.leftBehind.isEmpty()) {
        printNote(Text::tr("These older ones could not be removed; remove them by hand:") +
                  u"\n  "_s + report.leftBehind.join(u"\n  "_s));
    }
    for (const Difference &difference : report.differences.value_or(QList<Difference>())) {
        printNote(Text::tr("Differs: %1").arg(describe(difference)));
    }
    if (!json) {
        printOut(report.agents.join(u'\n') + u'\n');
    }
    if (const Container *server = serverOf(report.plan)) {
        printNote(Text::tr("TeamCity is at %1 on the engine's host; its first start waits for you "
                           "there. The super user token is in: docker logs %2")
                      .arg(browserUrl(report.plan), server->name));
    }
    printNote(Text::tr("Authorise new agents at %1/agents.html?tab=unauthorizedAgents")
                  .arg(browserUrl(report.plan)));
    printNote(
        Text::tr("Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME"));
}

Result<LaunchOptions> launchOptions(const QCommandLineParser &parser)
{
    LaunchOptions options;
    const QString pull = parser.value(u"pull"_s);
    const QString until = parser.value(u"until"_s);
    bool isNumber = false;
    const int timeout = parser.value(u"timeout"_s).toInt(&isNumber);
    if (pull == u"always"_s) {
        options.pull = PullPolicy::Always;
    } else if (pull == u"never"_s) {
        options.pull = PullPolicy::Never;
    } else if (pull != u"missing"_s) {
        return Error{ErrorCode::Usage, Text::tr("--pull can't be \"%1\".").arg(pull),
                     Text::tr("Choose one of: always, missing, never.")};
    }
    if (until == u"started"_s) {
        options.until = Until::Started;
    } else if (until != u"engine"_s) {
        return Error{ErrorCode::Usage, Text::tr("--until can't be \"%1\".").arg(until),
                     Text::tr("Choose one of: started, engine.")};
    }
    if (!isNumber || timeout < 1) {
        return Error{ErrorCode::Usage, Text::tr("--timeout needs a number of seconds.")};
    }
    options.timeout = std::chrono::seconds(timeout);
    options.replace = parser.isSet(u"replace"_s);
    return options;
}

void addLaunchOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser, Text::tr("Launches agents, or leaves nothing behind.\n\nExample: "
                                      "dind-wizard launch --method dind "
                                      "--server-url https://tc.example.com"));
    addEngineOption(parser);
    parser.addOption({u"pull"_s, Text::tr("always, missing or never. Default: missing."), u"WHEN"_s,
                      u"missing"_s});
    parser.addOption({u"until"_s,
                      Text::tr("started: containers run; engine: Docker inside the agent answers. "
                               "Default: engine."),
                      u"WHEN"_s, u"engine"_s});
    parser.addOption(
        {u"replace"_s, Text::tr("Replace this deployment's agents of the same names.")});
    parser.addOption(
        {u"timeout"_s, Text::tr("Seconds for each wait. Default: 600."), u"S"_s, u"600"_s});
    addSpecOptions(parser);
}

} // namespace

int runLaunch(const QStringList &arguments)
{
    QCommandLineParser parser;
    addLaunchOptions(parser);
    if (printHelpIfAsked(parser, arguments)) {
        return ExitDone;
    }
    const Result<void> parsed = parseArguments(parser, arguments);
    if (!parsed) {
        return printError(parsed.error());
    }
    const Result<AgentSpec> spec = specFromOptions(parser);
    if (!spec) {
        return printError(spec.error());
    }
    Result<LaunchOptions> options = launchOptions(parser);
    if (!options) {
        return printError(options.error());
    }
    const Result<QString> token = readTokenFile(parser);
    if (!token) {
        return printError(token.error());
    }
    if (!token->isEmpty()) {
        options->secrets.insert(u"AGENT_TOKEN"_s, *token);
    }
    // A bad spec is said before anything else is tried.
    const PlanOptions planOptions{.withToken = !token->isEmpty()};
    const Result<Plan> trial = makePlan(*spec, HostFacts(), planOptions);
    if (!trial) {
        return printError(trial.error());
    }
    for (const SpecIssue &issue : validateSpec(*spec)) {
        printNote(Text::tr("Note on %1: %2").arg(issue.field, issue.message));
    }
    const Result<docker::Endpoint> endpoint = endpointFromOptions(parser);
    if (!endpoint) {
        return printError(endpoint.error());
    }

    docker::Engine engine(*endpoint);
    const auto planner = [spec = *spec, planOptions](const HostFacts &facts) {
        return makePlan(spec, facts, planOptions);
    };
    Launch launch(engine, planner, *options);
    LaunchReport report;
    QObject::connect(&launch, &Launch::stepChanged, &launch,
                     [&launch](int index) { printStep(launch.steps().at(index)); });
    QObject::connect(&launch, &Launch::finished, &launch, [&report](const LaunchReport &result) {
        report = result;
        QCoreApplication::quit();
    });
    cancelOnSignal(launch);
    QMetaObject::invokeMethod(&launch, &Launch::start, Qt::QueuedConnection);
    QCoreApplication::exec();

    if (!report.error) {
        const Result<void> remembered = rememberSpec(*spec);
        if (!remembered) {
            printNote(describe(remembered.error()));
        }
    }
    printReport(report, parser.isSet(u"json"_s));
    return exitCodeOf(report);
}

} // namespace dw
