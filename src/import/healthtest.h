#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

/// The command of a health check as one line for the container's shell, from the list that Compose
/// and the engine know: ["CMD-SHELL", line] or ["CMD", word, …]. nullopt for ["NONE"] and for what
/// is no check.
std::optional<QString> healthCommand(const QStringList &test);

} // namespace dw
