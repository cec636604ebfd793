#include "cli/commandline.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/servercheck.h"
#include "cli/stopsignals.h"
#include "cli/subcommands.h"
#include "cli/waitfor.h"
#include "launch/hostfacts.h"
#include "methods/planner.h"
#include "preflight/checkjson.h"
#include "preflight/preflight.h"
#include "preflight/setuphost.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <qcoro/qcorofuture.h>

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
        for (const QString &line : check.why.split(u'\n', Qt::SkipEmptyParts) +
                                       check.remedy.split(u'\n', Qt::SkipEmptyParts)) {
            printOut(indent + line + u'\n');
        }
        for (const QString &command : check.commands) {
            printOut(indent + u"    "_s + command + u'\n');
        }
    }
}

/// A plan needs an address, but what the engine and its host are asked does not depend on it: check
/// can do without.
AgentSpec withSomeServer(AgentSpec spec)
{
    if (spec.serverUrl.isEmpty() && !spec.trialServer) {
        spec.serverUrl = u"http://teamcity.invalid"_s;
    }
    return spec;
}

/// Whether there is nobody to ask on this machine. A socket without an engine behind it is there.
bool isSocketMissing(const docker::Endpoint &endpoint)
{
    return endpoint.kind == docker::Endpoint::Kind::UnixSocket && !QFileInfo::exists(endpoint.path);
}

QCoro::Task<Result<QList<Check>>> check(docker::Engine &engine, AgentSpec spec,
                                        CheckOptions options, Cancellation *cancel)
{
    // The engine's own facts where it answers; without it the checks below say why it doesn't.
    const EngineSelf self = co_await askEngine(engine, cancel);
    HostFacts facts = offlineHostFacts();
    if (self.info) {
        const Result<HostFacts> answer = co_await gatherHostFacts(engine, {}, cancel, *self.info);
        facts = answer ? *answer : facts;
    }
    const AgentSpec complete = withSomeServer(spec);
    const Result<Plan> plan = makePlan(complete, facts);
    if (!plan) {
        co_return plan.error();
    }
    const Intent intent{.plan = *plan, .spec = complete, .options = options};
    // A task runs from its call on: the server is asked meanwhile.
    auto server = checkServer(spec, facts, engine.endpoint(), cancel);
    QList<Check> checks = co_await checkIntent(engine, intent, cancel, self);
    if (isSocketMissing(engine.endpoint())) {
        const HostFiles files = co_await readHostFilesElsewhere();
        checks.first() = withEngineSetup(checks.first(), engineHost(files));
    }
    checks += co_await server;
    if (cancel->isCancelled()) {
        co_return Error{ErrorCode::Cancelled, Text::tr("Stopped."), {}};
    }
    co_return checks;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(
        parser, Text::tr("Looks whether a launch would work: the engine, its runtimes, images, "
                         "names, paths. Asks the TeamCity server too; one that doesn't answer is a "
                         "warning, for agents wait. Leaves everything as it is. Exits with 5 when "
                         "something stands in the way, and with 3 when the engine can't be "
                         "used.\n\nExample: dind-wizard check --method sysbox --json"));
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
    Cancellation cancel;
    onStopSignal(&cancel, [&cancel] {
        printNote(Text::tr("Stopping, and removing what was made to look…"));
        cancel.cancel();
    });
    const Result<QList<Check>> checks = runToEnd(check(engine, *spec, options, &cancel));
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
