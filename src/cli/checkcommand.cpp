#include "cli/commandline.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "cli/waitfor.h"
#include "launch/hostfacts.h"
#include "methods/planner.h"
#include "preflight/checkjson.h"
#include "preflight/preflight.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

QString mark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return Text::tr("ok      ");
    case Verdict::Warning:
        return Text::tr("warning ");
    case Verdict::Blocker:
        return Text::tr("BLOCKER ");
    }
    return {};
}

void print(const QList<Check> &checks)
{
    const QString indent(8, u' ');
    for (const Check &check : checks) {
        printOut(mark(check.verdict) + check.found + u'\n');
        for (const QString &line : {check.why, check.remedy}) {
            if (!line.isEmpty()) {
                printOut(indent + line + u'\n');
            }
        }
        for (const QString &command : check.commands) {
            printOut(indent + u"    "_s + command + u'\n');
        }
    }
}

QCoro::Task<Result<QList<Check>>> check(docker::Engine &engine, AgentSpec spec,
                                        CheckOptions options)
{
    // The engine's own facts where it answers; without it the checks below say why it doesn't.
    Result<HostFacts> facts = co_await gatherHostFacts(engine, {});
    const Result<Plan> plan = makePlan(spec, facts ? *facts : offlineHostFacts());
    if (!plan) {
        co_return plan.error();
    }
    const Intent intent{.plan = *plan, .spec = spec, .options = options};
    const QList<Check> checks = co_await checkIntent(engine, intent);
    co_return checks;
}

/// What is looked at does not depend on the server's address, so check can do without.
AgentSpec withSomeServer(AgentSpec spec)
{
    if (spec.serverUrl.isEmpty()) {
        spec.serverUrl = u"http://teamcity.invalid"_s;
    }
    return spec;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(
        parser, Text::tr("Looks whether a launch would work: the engine, its runtimes, images, "
                         "names, paths. Changes nothing. Exits with 5 when something stands in "
                         "the way.\n\nExample: dind-wizard check --method sysbox --json"));
    addEngineOption(parser);
    parser.addOption({u"replace"_s, Text::tr("This deployment's own containers may be there.")});
    addSpecOptions(parser);
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
    const Result<docker::Endpoint> endpoint = endpointFromOptions(parser);
    if (!endpoint) {
        return printError(endpoint.error());
    }
    docker::Engine engine(*endpoint);
    const CheckOptions options{.pull = PullPolicy::Missing,
                               .replace = parser.isSet(u"replace"_s),
                               .askRegistry = true,
                               .askFromInside = !spec->serverUrl.isEmpty()};
    const Result<QList<Check>> checks = runToEnd(check(engine, withSomeServer(*spec), options));
    if (!checks) {
        return printError(checks.error());
    }
    if (parser.isSet(u"json"_s)) {
        printOut(QString::fromUtf8(printJson(checksToJson(*checks))));
    } else {
        print(*checks);
    }
    const Check *problem = firstBlocker(*checks);
    if (!problem) {
        return ExitDone;
    }
    return problem->id == u"engine"_s ? ExitEngine : ExitBlocker;
}

} // namespace dw
