#pragma once

#include "guidance/methodchoice.h"
#include "spec/agentspec.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dw::gui {

/// What is remembered from one run to the next. No secret is among it, as a spec holds none.
struct WizardSettings
{
    /// Where settings were kept before there were drafts (gui/draft.h): read, and no longer saved.
    std::optional<AgentSpec> spec;
    QByteArray geometry;
    QString language; ///< as dw::speak() takes it; empty: the system's
    QString engine;
    QString output; ///< key of the output that was looked at last

    std::optional<Answers> answers;

    static WizardSettings load();
    void save() const;
};

} // namespace dw::gui
