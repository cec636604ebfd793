#include "cli/servercheck.h"

#include "methods/knownimages.h"
#include "methods/planner.h"
#include "teamcity/localadvice.h"
#include "teamcity/serverprobe.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerCheck)
};

} // namespace

Check checkOf(const teamcity::ServerAdvice &advice)
{
    Check check{
        .id = u"server"_s, .verdict = Verdict::Ok, .found = advice.title, .why = {}, .remedy = {}};
    if (advice.severity == teamcity::Severity::Good) {
        return check;
    }
    check.verdict = Verdict::Warning;
    check.why = advice.explanation.isEmpty()
                    ? Text::tr("Until an agent gets through to its server, it waits and does "
                               "nothing else.")
                    : advice.explanation;
    check.remedy = teamcity::remedyText(advice);
    for (const teamcity::Remedy &remedy : advice.remedies) {
        // A change that needs a file is made where the file is saved as well: in the window.
        if (remedy.change && !remedy.file) {
            check.changes.append(*remedy.change);
        }
    }
    return check;
}

QCoro::Task<QList<Check>> checkServer(AgentSpec spec, HostFacts facts, docker::Endpoint engine,
                                      Cancellation *cancel)
{
    QList<Check> checks;
    if (spec.serverUrl.isEmpty() || spec.trialServer) {
        co_return checks;
    }
    const QString gateway = engine.isLocal() ? teamcity::localHostGateway() : QString();
    const Result<teamcity::ServerState> state = co_await teamcity::probeServer(
        QUrl(spec.serverUrl), teamcity::probeOptions(spec, gateway), cancel);
    if (state) {
        const QString image = spec.image.isEmpty() ? defaultImage(spec, facts) : spec.image;
        teamcity::AdviceContext context =
            teamcity::localAdviceContext(image, knownImages().publishedAgents);
        context.architecture = facts.architecture;
        checks.append(checkOf(teamcity::adviseOn(*state, spec, context)));
    }
    co_return checks;
}

} // namespace dw
