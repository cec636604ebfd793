#pragma once

#include "spec/agentspec.h"

#include <QList>
#include <QString>

namespace dw {

/// Something about a spec that the user should change (an error) or know (a warning).
struct SpecIssue
{
    QString field; ///< JSON path of the field: "serverUrl", "engine.image", "env"
    QString message;
    bool isError = true;

    bool operator==(const SpecIssue &) const = default;
};

/// All issues of a spec, errors first. Pure; looks at no machine. A spec without errors can be
/// planned, exported and launched.
QList<SpecIssue> validateSpec(const AgentSpec &spec);

/// Whether any of them is an error.
bool hasErrors(const QList<SpecIssue> &issues);

} // namespace dw
