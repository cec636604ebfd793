#pragma once

#include "plan/plan.h"

namespace dw {

/// A setting of a plan that gives builds something beyond their own container. Risks, the blast
/// radius and the trust boundary of the drawing are all read off these.
struct Opening
{
    enum class Kind {
        Socket,           ///< the socket of the host's engine
        RunProxy,         ///< a filter before that socket that lets containers through
        BuildProxy,       ///< a filter before that socket that lets images through only
        PrivilegedAgent,  ///< builds run in a privileged container
        PrivilegedEngine, ///< builds command an engine in a privileged container
        HostPath,         ///< a folder or file of the host
        AgentDirectory,   ///< one of the agent's own directories, on the host
        Sysbox,           ///< isolation by Sysbox
        Unlimited,        ///< no limit for memory or processors
        Token,            ///< a secret in the environment
        ClearText,        ///< http:// to the server
        Network           ///< a network that others are on
    };

    Kind kind = Kind::HostPath;
    QString container; ///< whose setting it is; empty: the plan's
    QString what = {}; ///< the host's path, or the network's name; empty: the default bridge
    bool readOnly = false;

    bool operator==(const Opening &) const = default;
};

/// In the order of the plan. Read off the settings, not off the method.
QList<Opening> openingsOf(const Plan &plan);

/// Whether a hostile build can take the host over through it.
bool opensHost(const Opening &opening);
bool opensHost(const Plan &plan);

/// The stable name of the risk that an opening brings ("socket", "host-path", …); empty: none.
QString riskId(Opening::Kind kind);
QString riskId(const Mount &mount);

bool isEngineSocket(const Mount &mount);

/// Whether a socket's proxy lets requests through that make containers: then it hands out all that
/// the socket itself would.
bool letsContainersThrough(const Container &proxy);

} // namespace dw
