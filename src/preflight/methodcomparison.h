#pragma once

#include "guidance/sysboxsetup.h"
#include "preflight/check.h"
#include "preflight/survey.h"

#include <QMap>

namespace dw {

/// What is true of one method on one machine.
struct ComparisonCell
{
    QString text;   ///< a few words
    QString reason; ///< whole sentences: what it rests on

    bool operator==(const ComparisonCell &) const = default;
};

/// `key` is one of comparisonRows() where a fact of the machine takes the place of general words.
struct MachineRow
{
    QString key;
    QString title;
    QMap<Method, ComparisonCell> cells; ///< of all methods

    bool operator==(const MachineRow &) const = default;
};

/// The methods side by side on the engine that was surveyed; `checks` are those of judgeMethod().
/// Empty where the engine did not answer.
QList<MachineRow> compareOnMachine(const Survey &survey, const QMap<Method, QList<Check>> &checks,
                                   const SysboxSetup &setup);

} // namespace dw
