#pragma once

#include "plan/plan.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>

/// Single values in the syntax that the docker command and Compose share. All text is hostile:
/// nullopt means that it is not in that syntax.
namespace dw::values {

/// A mount with what stands there beyond what a plan can hold.
struct ParsedMount
{
    Mount mount;
    QStringList dropped; ///< options that a plan has no place for: "z", "nocopy", "propagation=…"
    bool anonymous = false; ///< a volume without a name: its source is empty
};

/// -v and Compose's short form: [SOURCE:]TARGET[:OPTIONS] (docs.docker.com/engine/storage). A
/// Windows drive letter is part of its path. A source that starts with . or ~ is taken as written.
std::optional<ParsedMount> shortMount(const QString &text);

/// --mount: a CSV record of key=value fields. Bind sources must exist. nullopt also for types that
/// are neither bind nor volume (tmpfs, npipe, image, cluster).
std::optional<ParsedMount> mountRecord(const QString &text);

/// Fields of one CSV record (RFC 4180 quoting).
std::optional<QStringList> csvFields(const QString &text);

/// "1m30s", "1.5s", "500ms" (pkg.go.dev/time#ParseDuration), rounded to whole seconds; a time
/// above zero is at least one second.
std::optional<std::chrono::seconds> duration(const QString &text);

/// "HOST:ADDRESS" or "HOST=ADDRESS" as "HOST:ADDRESS"; brackets round an IPv6 address are removed.
std::optional<QString> extraHost(const QString &text);

/// "ADDRESS:PORT:PORT" or the same with /tcp, as -p and Compose's short form have it: all that a
/// plan can hold. nullopt also for ranges, other protocols, and ports without an IPv4 address.
std::optional<PublishedPort> publishedPort(const QString &text);

/// "KEY=VALUE" split at the first =. A KEY alone takes its value from the surroundings of whoever
/// runs the command: nullopt.
std::optional<std::pair<QString, QString>> assignment(const QString &text);

/// A number of processors without the few billionths that exports for Compose 1 may add
/// (render/compose.cpp): where a number with six places is as near, that one is meant.
double processors(double number);

} // namespace dw::values
