#pragma once

#include "plan/plan.h"

namespace dw {

/// One setting of a container as the outputs spell it, to be found again in their texts.
struct Spelling
{
    QString container; ///< whose it is
    QString flag;      ///< as shellCommand() writes it
    /// As composeFile() writes it: lines that follow each other, without their indentation.
    QStringList composeLines;

    bool operator==(const Spelling &) const = default;
};

Spelling mountSpelling(const Container &container, const Mount &mount);
/// `attachment` is one of the container's; without any, what the engine's default bridge is written
/// as (no flag at all, and a line of the Compose file).
Spelling networkSpelling(const Container &container, const NetworkAttachment *attachment);
/// `variable` is one of container.env.
Spelling variableSpelling(const Container &container, const QString &variable);

/// `port` is one of the container's.
Spelling portSpelling(const Container &container, const PublishedPort &port);

/// Name, privileges, runtime, user, groups and limits, as far as the container has them.
QList<Spelling> containerSpellings(const Container &container);

/// Lines of shellCommand()'s or composeFile()'s text that make the setting, from 1. Empty if the
/// text is another plan's.
QList<int> linesInCommand(const QString &script, const Spelling &spelling);
QList<int> linesInCompose(const QString &file, const Spelling &spelling);

} // namespace dw
