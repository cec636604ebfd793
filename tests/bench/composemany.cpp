/// composemany AGENTS: the milliseconds that it takes to plan that many agents and write their
/// Compose file, as JSON.

#include "common/json.h"
#include "methods/planner.h"
#include "render/compose.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With an engine beside each agent, which is what takes the most text.
AgentSpec specOf(int agents)
{
    AgentSpec spec = exampleSpec(Method::Dind);
    spec.name = u"agent"_s;
    spec.count = agents;
    return spec;
}

} // namespace

int main(int argc, char *argv[])
{
    const int agents = argc == 2 ? QByteArray(argv[1]).toInt() : 0;
    if (agents < 1) {
        std::fputs("usage: bench_composemany AGENTS\n", stderr);
        return 2;
    }
    // What is read once in a process is not what grows.
    const Result<Plan> one = makePlan(specOf(1), HostFacts());
    const bool isWarm = one && !composeFile(*one).isEmpty();

    const AgentSpec spec = specOf(agents);
    QElapsedTimer timer;
    timer.start();
    const Result<Plan> plan = makePlan(spec, HostFacts());
    if (!isWarm || !plan) {
        std::fputs("it can't be planned\n", stderr);
        return 1;
    }
    const QString text = composeFile(*plan);
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    std::puts(printJson({{"milliseconds", milliseconds}, {"characters", text.size()}}).constData());
    return 0;
}
