#include "preflight/methodstate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MethodState)
};

} // namespace

MethodState methodState(Method method, const QList<Check> &checks, const SysboxSetup &setup)
{
    using State = MethodState::State;
    const Check *blocker = firstBlocker(checks);
    if (!blocker) {
        return {method, State::Works};
    }
    if (blocker->id != u"runtime"_s) {
        return {method, State::Blocked, blocker->found};
    }
    return setup.obstacle.isEmpty()
               ? MethodState{method, State::NeedsSetup, Text::tr("Sysbox is not there yet.")}
               : MethodState{method, State::Blocked, setup.obstacle};
}

} // namespace dw
