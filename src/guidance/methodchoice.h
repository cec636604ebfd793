#pragma once

#include "spec/agentspec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

/// What somebody answers who wants to be told which method to take.
struct Answers
{
    bool trustsEveryCommit =
        true;                  ///< everybody whose code is built here could be given root as well
    bool needsCompose = false; ///< builds start several containers together
    bool needsBuildx = false;  ///< builds make images, perhaps for several platforms
    bool needsTestcontainers = false;
    bool needsPublishedPorts = false; ///< build steps reach containers through published ports
    bool severalAgents = false;       ///< more than one agent on this host
    bool mayInstallOnHost = false;    ///< software may be installed on the host, as root
};

/// Whether a method works on this machine, as preflight found out.
struct MethodState
{
    enum class State {
        Works,
        NeedsSetup, ///< would work once something is installed on the host (Sysbox)
        Blocked,    ///< can't work here
        Unknown,    ///< not looked at, or no engine answered
    };
    Method method = Method::DockerSocket;
    State state = State::Unknown;
    QString reason = {}; ///< of NeedsSetup and Blocked: what is missing or in the way
};

/// What speaks for and against one method.
struct MethodAdvice
{
    enum class Verdict {
        Recommended, ///< one method at most
        Possible,
        Discouraged, ///< works, but does not fit the answers
        Impossible,  ///< does not work here
    };
    Method method = Method::DockerSocket;
    Verdict verdict = Verdict::Possible;
    QStringList reasonsFor = {}; ///< sentences
    QStringList reasonsAgainst = {};
};

/// All three methods, the best first. When none can be recommended (builds that nobody vouches for,
/// and no Sysbox), none is, and `summary` says what to do instead.
struct MethodChoice
{
    std::optional<Method> recommended;
    QString summary; ///< a sentence or two
    QList<MethodAdvice> ranking;
};

/// A method without a state counts as Unknown, which speaks neither for nor against it.
/// docker-socket and dind are never recommended for builds that are not trusted: either gives a
/// hostile build the host.
MethodChoice chooseMethod(const Answers &answers, const QList<MethodState> &states);

} // namespace dw
