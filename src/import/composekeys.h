#pragma once

#include "import/description.h"

#include <QString>

namespace dw::compose {

/// What becomes of a key that a plan has no place for.
struct KeyFate
{
    Setting::Kind kind = Setting::Kind::NotKept;
    QString why;
    /// The key is a switch: off, which is what an agent has anyway, it has no effect.
    bool isSwitch = false;
};

/// A key of a service (compose-spec.io and versions 1 to 3) that sets nothing of a plan. A key that
/// no version has: NotKept.
KeyFate serviceKey(const QString &key);

/// A key below `deploy` that sets nothing of a plan, as a path: "placement",
/// "resources.reservations".
KeyFate deployKey(const QString &path);

/// A key of an entry below the top-level `networks` or `volumes`.
KeyFate networkKey(const QString &key);
KeyFate volumeKey(const QString &key);

/// A key at the top of the file other than services, networks and volumes.
KeyFate topKey(const QString &key);

} // namespace dw::compose
