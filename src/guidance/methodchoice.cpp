#include "guidance/methodchoice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MethodChoice)
};

using Verdict = MethodAdvice::Verdict;
using State = MethodState::State;

/// Advice while it is being made: the cost orders methods of the same verdict.
struct Weighing
{
    MethodAdvice advice;
    int cost = 0;

    void favour(const QString &reason) { advice.reasonsFor.append(reason); }
    void object(int points, const QString &reason)
    {
        cost += points;
        advice.reasonsAgainst.append(reason);
    }
    void atMost(Verdict verdict) { advice.verdict = std::max(advice.verdict, verdict); }
};

// What a reason against a method weighs. Sharing the host hurts several agents more than the
// privileged flag does, and a trusted, lonely one less; Sysbox is worth installing for several
// reasons, and worth using for one once it is there.
constexpr int smallCost = 1;
constexpr int someCost = 2;
constexpr int greatCost = 4;
constexpr int worstCost = 8;

MethodState stateOf(Method method, const QList<MethodState> &states)
{
    const auto found = std::find_if(states.begin(), states.end(),
                                    [method](const MethodState &s) { return s.method == method; });
    return found == states.end() ? MethodState{method, State::Unknown} : *found;
}

void weighState(Weighing &weighing, const MethodState &state, const Answers &answers)
{
    switch (state.state) {
    case State::Works:
        weighing.favour(Text::tr("It works on this machine as it is."));
        break;
    case State::NeedsSetup:
        if (!answers.mayInstallOnHost) {
            weighing.atMost(Verdict::Impossible);
            weighing.object(0,
                            Text::tr("Something has to be installed on the host first, which you "
                                     "may not do: %1")
                                .arg(state.reason));
        } else {
            weighing.object(
                someCost,
                Text::tr("Something has to be installed on the host first: %1").arg(state.reason));
        }
        break;
    case State::Blocked:
        weighing.atMost(Verdict::Impossible);
        weighing.object(0, Text::tr("It does not work on this machine: %1").arg(state.reason));
        break;
    case State::Unknown:
        if (state.method == Method::Sysbox) {
            weighing.object(
                someCost, Text::tr("Sysbox has to be installed on the host, unless it is there."));
        }
        break;
    }
}

Weighing weighDockerSocket(const Answers &answers)
{
    Weighing weighing{{.method = Method::DockerSocket}};
    weighing.favour(
        Text::tr("Nothing has to be set up, and all builds share one cache of images."));
    if (!answers.trustsEveryCommit) {
        weighing.atMost(Verdict::Discouraged);
        weighing.object(worstCost, Text::tr("Any build can become root on the host with a single "
                                            "command, and read the secrets of every container."));
    }
    if (answers.severalAgents) {
        weighing.object(
            greatCost,
            Text::tr("Builds of several agents get in each other's way: names, ports and "
                     "images are the host's. Build steps in containers work for one "
                     "agent only."));
    }
    if (answers.needsPublishedPorts) {
        weighing.object(smallCost,
                        Text::tr("Published ports are the host's: two builds, or a build "
                                 "and another program, can't use the same one."));
    }
    if (answers.needsCompose || answers.needsTestcontainers) {
        weighing.object(smallCost,
                        Text::tr("Containers that a build leaves behind stay on the host, "
                                 "and their names can collide with others there."));
    }
    if (answers.needsBuildx) {
        weighing.favour(Text::tr("Image builds find the layers of earlier builds at once."));
    }
    return weighing;
}

Weighing weighDind(const Answers &answers)
{
    Weighing weighing{{.method = Method::Dind}};
    weighing.favour(Text::tr("Each agent has an engine of its own: builds do not see the host's "
                             "containers, and leave nothing on it."));
    weighing.object(someCost, Text::tr("The engine runs in a privileged container, and each agent "
                                       "keeps its own copy of all images."));
    if (!answers.trustsEveryCommit) {
        weighing.atMost(Verdict::Discouraged);
        weighing.object(someCost, Text::tr("A hostile build can still become root on the host: the "
                                           "privileged flag takes the limits away."));
    }
    if (answers.severalAgents) {
        weighing.favour(Text::tr("Any number of agents fits on one host."));
    }
    if (answers.needsCompose || answers.needsTestcontainers) {
        weighing.favour(Text::tr("Names and networks of a build's containers can't collide with "
                                 "those of other agents."));
    }
    if (answers.needsPublishedPorts || answers.needsTestcontainers) {
        weighing.object(smallCost, Text::tr("With the engine beside the agent, published ports are "
                                            "found at the host name docker, not at localhost."));
    }
    return weighing;
}

Weighing weighSysbox(const Answers &answers)
{
    Weighing weighing{{.method = Method::Sysbox}};
    weighing.favour(
        Text::tr("Each agent has an engine of its own without the privileged flag: root "
                 "in the agent is nobody on the host."));
    weighing.object(smallCost,
                    Text::tr("Sysbox has to be kept up to date with the kernel and with "
                             "Docker, and each agent keeps its own copy of all images."));
    if (!answers.trustsEveryCommit) {
        weighing.favour(
            Text::tr("Of the three methods it alone keeps a hostile build off the host, "
                     "as far as the shared kernel allows."));
    }
    if (answers.severalAgents) {
        weighing.favour(Text::tr("Any number of agents fits on one host."));
    }
    if (answers.needsPublishedPorts || answers.needsTestcontainers) {
        weighing.favour(
            Text::tr("Published ports are found at localhost, as on your own machine."));
    }
    if (answers.needsBuildx) {
        weighing.object(0, Text::tr("Images for other kinds of processors need Sysbox 0.6.7 and "
                                    "kernel 6.7."));
    }
    return weighing;
}

QString titleOf(Method method)
{
    switch (method) {
    case Method::DockerSocket:
        return Text::tr("the host's engine through its socket (docker-socket)");
    case Method::Dind:
        return Text::tr("an engine for each agent in a privileged container (dind)");
    case Method::Sysbox:
        return Text::tr("an engine for each agent under Sysbox (sysbox)");
    }
    return {};
}

QString summaryOf(const Answers &answers, const std::optional<Method> &recommended)
{
    if (recommended) {
        const QString text = Text::tr("Take %1.").arg(titleOf(*recommended));
        return answers.trustsEveryCommit
                   ? text
                   : text + u' ' +
                         Text::tr(
                             "If you expect real attacks, give each build a virtual machine of "
                             "its own: all containers share the host's kernel.");
    }
    return answers.trustsEveryCommit
               ? Text::tr("None of the methods works on this machine. What is in the way stands "
                          "below.")
               : Text::tr(
                     "Builds that you don't trust need Sysbox, and that can't be had here. Use a "
                     "virtual machine for these builds alone, which holds nothing of worth and "
                     "is thrown away often; in it, take dind.");
}

} // namespace

MethodChoice chooseMethod(const Answers &answers, const QList<MethodState> &states)
{
    QList<Weighing> all{weighDockerSocket(answers), weighDind(answers), weighSysbox(answers)};
    for (Weighing &weighing : all) {
        weighState(weighing, stateOf(weighing.advice.method, states), answers);
    }
    std::stable_sort(all.begin(), all.end(), [](const Weighing &left, const Weighing &right) {
        return std::pair(left.advice.verdict, left.cost) <
               std::pair(right.advice.verdict, right.cost);
    });
    MethodChoice choice;
    if (all.first().advice.verdict == Verdict::Possible) {
        all.first().advice.verdict = Verdict::Recommended;
        choice.recommended = all.first().advice.method;
    }
    choice.summary = summaryOf(answers, choice.recommended);
    for (const Weighing &weighing : all) {
        choice.ranking.append(weighing.advice);
    }
    return choice;
}

} // namespace dw
