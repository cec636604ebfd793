#pragma once

#include <QStringList>

#include <optional>

namespace dw {

/// The flags of a command that starts dockerd, one word for each: {"dockerd", "--mtu", "1400"} →
/// {"--mtu=1400"}. A command that begins with a flag is the engine image's way to say so. nullopt:
/// it starts something else.
std::optional<QStringList> engineArguments(QStringList command);

} // namespace dw
