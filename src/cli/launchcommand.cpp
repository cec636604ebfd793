#include "cli/commandline.h"
#include "cli/enginenames.h"
#include "cli/launching.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "launch/launch.h"
#include "methods/planner.h"
#include "spec/validation.h"
#include "teamcity/serverprobe.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaunchCommand)
};

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
    } else if (until == u"connected"_s) {
        options.until = Until::Connected;
    } else if (until != u"engine"_s) {
        return Error{ErrorCode::Usage, Text::tr("--until can't be \"%1\".").arg(until),
                     Text::tr("Choose one of: started, engine, connected.")};
    }
    if (!isNumber || timeout < 1) {
        return Error{ErrorCode::Usage, Text::tr("--timeout needs a number of seconds.")};
    }
    options.timeout = std::chrono::seconds(timeout);
    options.replace = parser.isSet(u"replace"_s);
    return options;
}

/// How the server is asked, for --until connected.
Result<void> readAccess(const QCommandLineParser &parser, const AgentSpec &spec,
                        LaunchOptions &options)
{
    const QString path = parser.value(u"access-token-file"_s);
    options.authorize = parser.isSet(u"authorize"_s);
    options.pool = parser.value(u"pool"_s);
    if (path.isEmpty()) {
        for (const QString &option : {u"authorize"_s, u"pool"_s}) {
            if (parser.isSet(option)) {
                return Error{ErrorCode::Usage,
                             Text::tr("--%1 needs an access token of TeamCity.").arg(option),
                             Text::tr("Make one in TeamCity: your profile at the top right, then "
                                      "Access Tokens. Give it with --access-token-file FILE.")};
            }
        }
        return {};
    }
    if (spec.trialServer) {
        return Error{ErrorCode::Usage,
                     Text::tr("A server that is yet to be made has no access tokens."),
                     Text::tr("Leave --access-token-file out.")};
    }
    const Result<QString> line = readSecretFile(path);
    if (!line) {
        return line.error();
    }
    const std::optional<QByteArray> token = teamcity::readToken(*line);
    if (!token) {
        return Error{ErrorCode::Usage, Text::tr("The file %1 holds no access token.").arg(path)};
    }
    options.access =
        teamcity::ServerAccess{.url = QUrl(spec.serverUrl),
                               .token = *token,
                               .probe = teamcity::probeOptions(spec, teamcity::localHostGateway())};
    return {};
}

/// On several engines the agents get the engine's name too: TeamCity tells agents apart by theirs.
QList<LaunchJob> makeJobs(const AgentSpec &spec, const QList<docker::Endpoint> &endpoints,
                          const QStringList &choices)
{
    if (endpoints.size() == 1) {
        return {{{}, endpoints.first(), spec}};
    }
    const QStringList names = shortEngineNames(choices);
    QList<LaunchJob> jobs;
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        AgentSpec own = spec;
        own.name += u'-' + names[i];
        jobs.append({names[i], endpoints[i], own});
    }
    return jobs;
}

void addLaunchOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser,
                     Text::tr("Launches agents, or leaves nothing behind.\n\nExample: "
                              "dind-wizard launch --method dind "
                              "--server-url https://tc.example.com\n\n--engine may be given "
                              "several times: then agents are launched on each engine, and "
                              "are called NAME-ENGINE."));
    addEngineOption(parser);
    parser.addOption({u"pull"_s, Text::tr("always, missing or never. Default: missing."), u"WHEN"_s,
                      u"missing"_s});
    parser.addOption({u"until"_s,
                      Text::tr("started: containers run; engine: Docker inside the agent answers; "
                               "connected: it builds, and the server has it, authorised and with "
                               "its Docker. Default: engine."),
                      u"WHEN"_s, u"engine"_s});
    parser.addOption(
        {u"replace"_s, Text::tr("Replace this deployment's agents of the same names.")});
    parser.addOption({u"access-token-file"_s,
                      Text::tr("File with an access token of TeamCity, for --until connected. "
                               "Default: none; the agent's log has to do."),
                      u"FILE"_s});
    parser.addOption({u"authorize"_s, Text::tr("Authorise the agents; needs an access token.")});
    parser.addOption(
        {u"pool"_s,
         Text::tr("The agent pool that authorised agents go to; needs an access token. "
                  "Default: where the server puts them."),
         u"NAME"_s});
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
    const Result<void> access = readAccess(parser, *spec, *options);
    if (!access) {
        return printError(access.error());
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
    const Result<QList<docker::Endpoint>> endpoints = endpointsFromOptions(parser);
    if (!endpoints) {
        return printError(endpoints.error());
    }
    const QList<LaunchResult> results =
        launchToTheirEnds(makeJobs(*spec, *endpoints, parser.values(u"engine"_s)), *options);
    printResults(results, parser.isSet(u"json"_s));
    return exitCodeOf(results);
}

} // namespace dw
