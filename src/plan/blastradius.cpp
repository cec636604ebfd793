#include "plan/blastradius.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using Kind = Opening::Kind;
using Target = Reach::Target;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BlastRadius)
};

/// What root on the host gives. `how` names the way there.
QList<Reach> wholeHost(const QString &how, const QString &risk)
{
    return {
        {Target::HostFiles, Severity::High, Text::tr("Read and change every file of the host"), how,
         risk},
        {Target::OtherContainers, Severity::High,
         Text::tr("Run commands in every other container, stop or replace it"), how, risk},
        {Target::Secrets, Severity::High,
         Text::tr("Read the passwords and keys of the host and of its containers"), how, risk},
        {Target::Kernel, Severity::High, Text::tr("Change the host's kernel: load code into it"),
         how, risk},
        {Target::Network, Severity::High,
         Text::tr("Use the host's network as the host itself, with its addresses"), how, risk},
    };
}

QList<Reach> ofSocket(const Opening &opening, const QString &risk)
{
    const QString how =
        Text::tr("%1 holds %2, the socket of the host's engine, and can have a container started "
                 "that is privileged or mounts the whole disk.")
            .arg(opening.container, opening.what);
    QList<Reach> reaches = wholeHost(how, risk);
    reaches.append({Target::Images, Severity::High,
                    Text::tr("Replace images that other containers and builds start from"),
                    Text::tr("Builds in %1 share the image store of the host's engine.")
                        .arg(opening.container),
                    risk});
    return reaches;
}

QList<Reach> ofRunProxy(const Opening &opening, const QString &risk)
{
    QList<Reach> reaches = wholeHost(
        Text::tr("%1 lets containers through to %2, the socket of the host's engine, whatever they "
                 "mount and however privileged they are.")
            .arg(opening.container, opening.what),
        risk);
    reaches.append({Target::Images, Severity::High,
                    Text::tr("Replace images that other containers and builds start from"),
                    Text::tr("Through %1 builds share the image store of the host's engine.")
                        .arg(opening.container),
                    risk});
    return reaches;
}

QList<Reach> ofBuildProxy(const Opening &opening, const QString &risk)
{
    const QString &proxy = opening.container;
    return {
        {Target::Images, Severity::High,
         Text::tr("Replace images that other containers and builds start from"),
         Text::tr("%1 lets images through to the host's engine: a build can give any name to its "
                  "own, and delete others.")
             .arg(proxy),
         risk},
        {Target::Network, Severity::High,
         Text::tr("Reach what the host itself reaches, its own services on localhost too"),
         Text::tr("%1 lets docker build through, which can run its steps in the host's network "
                  "(--network host) or in another container's.")
             .arg(proxy),
         risk},
        {Target::Secrets, Severity::Medium,
         Text::tr("Read what lies in images and in the build cache, passwords too"),
         Text::tr("Through %1 a build can start from any image of the host's engine (FROM) and "
                  "save it.")
             .arg(proxy),
         risk},
        {Target::Kernel, Severity::Low,
         Text::tr("Break out, but only through a flaw in the kernel or in Docker"),
         Text::tr("Steps of a Dockerfile run as root in ordinary containers of the host's engine. "
                  "%1 lets no others through.")
             .arg(proxy),
         risk},
    };
}

QList<Reach> ofPrivileged(const Opening &opening, const QString &risk)
{
    if (opening.kind == Kind::PrivilegedEngine) {
        return wholeHost(
            Text::tr("%1 is privileged: a build can have its engine start a privileged container, "
                     "and mount the host's disk from there.")
                .arg(opening.container),
            risk);
    }
    QList<Reach> reaches = wholeHost(
        Text::tr("%1 is privileged, and builds run in it: they can mount the host's disk.")
            .arg(opening.container),
        risk);
    reaches.append({Target::Kernel, Severity::Medium,
                    Text::tr("Use the host's devices directly, by accident too"),
                    Text::tr("Build steps of %1 run among all devices of the host, with no further "
                             "step in between.")
                        .arg(opening.container),
                    risk});
    return reaches;
}

QList<Reach> ofPath(const Opening &opening, const QString &risk)
{
    const QString how =
        Text::tr("%1 has %2 of the host mounted.").arg(opening.container, opening.what);
    if (opensHost(opening)) {
        return wholeHost(how, risk);
    }
    return {{Target::HostFiles, opening.readOnly ? Severity::Medium : Severity::High,
             opening.readOnly ? Text::tr("Read what lies under %1").arg(opening.what)
                              : Text::tr("Read and change what lies under %1").arg(opening.what),
             how, risk}};
}

QList<Reach> ofNetwork(const Opening &opening)
{
    if (opening.what == u"none"_s) {
        return {};
    }
    if (opening.what == u"host"_s) {
        return {{Target::Network,
                 Severity::High,
                 Text::tr("Reach the host's own services, those on localhost too"),
                 Text::tr("%1 uses the host's network.").arg(opening.container),
                 {}}};
    }
    const QString network = opening.what.isEmpty() ? Text::tr("the default bridge") : opening.what;
    return {{Target::Network,
             Severity::Low,
             Text::tr("Reach the other containers on %1").arg(network),
             Text::tr("%1 is on that network.").arg(opening.container),
             {}}};
}

QList<Reach> reachesOf(const Opening &opening)
{
    const QString risk = riskId(opening.kind);
    switch (opening.kind) {
    case Kind::Socket:
        return ofSocket(opening, risk);
    case Kind::RunProxy:
        return ofRunProxy(opening, risk);
    case Kind::BuildProxy:
        return ofBuildProxy(opening, risk);
    case Kind::PrivilegedAgent:
    case Kind::PrivilegedEngine:
        return ofPrivileged(opening, risk);
    case Kind::HostPath:
        return ofPath(opening, risk);
    case Kind::AgentDirectory:
        return {{Target::HostFiles, Severity::Low,
                 Text::tr("Find and change what earlier builds left in /opt/buildagent"),
                 Text::tr("%1 keeps its directories on the host.").arg(opening.container), risk}};
    case Kind::Sysbox:
        return {{Target::Kernel, Severity::Low,
                 Text::tr("Break out, but only through a flaw in the kernel or in Sysbox"),
                 Text::tr("Sysbox runs %1: root in it is an ordinary user of the host.")
                     .arg(opening.container),
                 risk}};
    case Kind::Unlimited:
        return {{Target::Capacity, Severity::Low,
                 Text::tr("Use up all memory and processors of the host"),
                 Text::tr("%1 has no limit for them.").arg(opening.container), risk}};
    case Kind::Token:
        return {{Target::Secrets, Severity::Medium, Text::tr("Read the agent's token"),
                 Text::tr("It is in the environment of %1.").arg(opening.container), risk}};
    case Kind::ClearText:
        return {{Target::Network, Severity::Medium,
                 Text::tr("Read or change what agent and server say, if it is on the way"),
                 Text::tr("The server's address is %1.").arg(opening.what), risk}};
    case Kind::Network:
        return ofNetwork(opening);
    }
    return {};
}

bool isSame(const Reach &a, const Reach &b)
{
    return a.target == b.target && a.title == b.title;
}

} // namespace

QList<Reach> blastRadius(const Plan &plan)
{
    QList<Reach> radius;
    for (const Opening &opening : openingsOf(plan)) {
        for (const Reach &reach : reachesOf(opening)) {
            const bool isKnown = std::any_of(radius.begin(), radius.end(),
                                             [&](const Reach &r) { return isSame(r, reach); });
            if (!isKnown) {
                radius.append(reach);
            }
        }
    }
    std::stable_sort(radius.begin(), radius.end(),
                     [](const Reach &a, const Reach &b) { return a.severity > b.severity; });
    return radius;
}

bool isSmaller(const QList<Reach> &after, const QList<Reach> &before)
{
    const bool isNothingWorse = std::all_of(after.begin(), after.end(), [&](const Reach &left) {
        return std::any_of(before.begin(), before.end(), [&](const Reach &was) {
            return was.target == left.target && was.severity >= left.severity;
        });
    });
    const bool isSomethingGone = std::any_of(before.begin(), before.end(), [&](const Reach &was) {
        return std::none_of(after.begin(), after.end(), [&](const Reach &left) {
            return isSame(left, was) && left.severity >= was.severity;
        });
    });
    return isNothingWorse && isSomethingGone;
}

QList<Myth> mythsAbout(const Plan &plan)
{
    const QList<Opening> openings = openingsOf(plan);
    const auto has = [&](Kind kind) {
        return std::any_of(openings.begin(), openings.end(),
                           [kind](const Opening &opening) { return opening.kind == kind; });
    };
    QList<Myth> myths;
    if (has(Kind::Socket)) {
        myths = {
            {Text::tr("“Mounting the socket with :ro makes it harmless.”"),
             Text::tr("That keeps the file from being replaced. Requests go through the socket "
                      "all the same, and they are what the engine obeys.")},
            {Text::tr("“The agent is not root, it only has the socket's group.”"),
             Text::tr("The engine obeys whoever may write to its socket, and does it as root.")},
            {Text::tr("“Fewer capabilities (--cap-drop) hold builds back.”"),
             Text::tr("They hold for the agent's container. The containers that a build has the "
                      "engine start get whatever the build asks for.")},
        };
    }
    if (has(Kind::RunProxy)) {
        myths.append(
            {Text::tr("“A proxy before the socket makes it safe.”"),
             Text::tr("Only one that lets no containers through. This one has to, for builds to "
                      "run any, and it does not look at what they mount: one of them can mount the "
                      "host's disk.")});
    }
    if (has(Kind::BuildProxy)) {
        myths.append(
            {Text::tr("“Who can't start containers can run nothing on the host's engine.”"),
             Text::tr("Each RUN in a Dockerfile is a container of that engine, root in it, and on "
                      "the host's network if the build asks for it. What it can't have is a folder "
                      "of the host or more rights.")});
    }
    if (has(Kind::PrivilegedEngine)) {
        myths.append({Text::tr("“TLS and a network of its own keep builds away from the engine.”"),
                      Text::tr("They keep strangers away. Every build can use the agent's key.")});
    }
    return myths;
}

} // namespace dw
