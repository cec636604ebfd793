#pragma once

#include "plan/plan.h"

namespace dw {

/// One setting of a container as the outputs spell it, to be found again in their texts.
struct Setting
{
    QString container; ///< whose it is
    QString flag;      ///< as shellCommand() writes it
    /// As composeFile() writes it: lines that follow each other, without their indentation.
    QStringList composeLines;

    bool operator==(const Setting &) const = default;
};

Setting mountSetting(const Container &container, const Mount &mount);
/// `attachment` is one of the container's; without any, what the engine's default bridge is written
/// as (no flag at all, and a line of the Compose file).
Setting networkSetting(const Container &container, const NetworkAttachment *attachment);
/// `variable` is one of container.env.
Setting variableSetting(const Container &container, const QString &variable);

/// Name, privileges, runtime, user, groups and limits, as far as the container has them.
QList<Setting> containerSettings(const Container &container);

/// Lines of shellCommand()'s or composeFile()'s text that make the setting, from 1. Empty if the
/// text is another plan's.
QList<int> linesInCommand(const QString &script, const Setting &setting);
QList<int> linesInCompose(const QString &file, const Setting &setting);

} // namespace dw
