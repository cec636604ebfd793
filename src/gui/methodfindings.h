#pragma once

#include "gui/findinglist.h"
#include "guidance/methodchoice.h"

#include <optional>

namespace dw::gui {

class EngineSession;

/// What is in the way of the engine itself; nothing where it answers.
QList<Finding> engineFindings(const EngineSession &session);

/// What should be known of the chosen method before going on: that it goes against the answers,
/// that something is to be installed for it.
QList<Finding> methodFindings(const AgentSpec &spec, const std::optional<Answers> &answers,
                              const EngineSession &session);

/// The three methods in the order of the advice, each with its reasons and a button that takes it.
QList<Finding> adviceFindings(const AgentSpec &spec, const MethodChoice &choice,
                              const EngineSession &session);

/// What the answers come to on this engine.
MethodChoice choiceFor(const Answers &answers, const EngineSession &session);

} // namespace dw::gui
