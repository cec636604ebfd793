#pragma once

#include "plan/plan.h"

#include <QList>
#include <QString>

namespace dw {

/// One setting as it stood in a command, a file or an inspection. Each one that was read has an
/// entry, so that nothing can get lost without a word.
struct Setting
{
    enum class Kind {
        Aspect,   ///< sets `aspect` of `container` (plan/comparison.h)
        NoEffect, ///< understood, and nothing an agent has to keep: -d, --pull
        NotKept,  ///< nothing that a plan can hold, or that this program does not know
        Unclear,  ///< a part of the text that can't be read; `why` says what is wrong
    };

    Kind kind = Kind::Aspect;
    QString text; ///< "--cap-add NET_ADMIN", "cap_add: NET_ADMIN"; secrets masked
    int line = 0; ///< in the text, from 1; 0 where there are no lines
    QString container = {};
    QString aspect = {};
    QString why = {}; ///< for the user, where the kind alone does not say it
};

/// Setting::aspect for one more name of a container on a network. Not among its Aspects, where all
/// the names on a network stand in one.
inline QString aliasAspect(const QString &network, const QString &alias)
{
    return QStringLiteral("alias %1 %2").arg(network, alias);
}

/// What a docker command, a Compose file or an inspection describes, before it is an AgentSpec.
struct Description
{
    /// Containers, networks and volumes as described; only these lists are filled in. Containers
    /// without a name have been given one. `stopTimeout` is the engine's 10 s unless set.
    Plan plan;
    QList<Setting> settings;
};

} // namespace dw
