#pragma once

#include "common/result.h"

#include <QByteArray>

#include <compare>

namespace dw::docker {

/// A version of the Engine API, "1.41".
struct ApiVersion
{
    int major = 0;
    int minor = 0;

    auto operator<=>(const ApiVersion &) const = default;

    QByteArray toByteArray() const;

    /// Error (Protocol) for anything but two short numbers and a dot.
    static Result<ApiVersion> parse(const QByteArray &text);
};

/// The newest version that this client was written for.
inline constexpr ApiVersion newestApi{1, 51};
/// Engine 20.10: the first with CgroupnsMode, platform and CgroupVersion.
inline constexpr ApiVersion oldestApi{1, 41};
/// Podman has long reported 1.40 while it speaks what we need.
inline constexpr ApiVersion oldestPodmanApi{1, 40};

/// The version to speak with an engine whose newest is `theirs`. EngineRefused when it is too old.
Result<ApiVersion> chooseApi(ApiVersion theirs, bool isPodman);

} // namespace dw::docker
