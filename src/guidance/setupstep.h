#pragma once

#include <QString>
#include <QStringList>

namespace dw {

/// One step of bringing something onto a host, for a person at a shell there.
struct SetupStep
{
    QString text;
    QStringList commands = {}; ///< whole lines for a shell on that host
    QString interrupts = {};   ///< what it stops or restarts; empty: nothing
    QString check = {};        ///< a command that shows whether it worked
    QString expected = {};     ///< what that shows then

    bool operator==(const SetupStep &) const = default;
};

} // namespace dw
