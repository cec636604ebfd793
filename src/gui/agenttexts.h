#pragma once

#include "launch/agentroster.h"
#include "launch/reference.h"
#include "teamcity/serverfacts.h"

#include <QString>

namespace dw::gui {

/// Something to say of an agent in a word or two, with an icon of resources/icons, and in full.
struct AgentLine
{
    QString icon; ///< may be empty
    QString text;
    QString full = {}; ///< for a tool tip; empty: the text says it all

    bool operator==(const AgentLine &) const = default;
};

/// "Running", "Running, its engine does not answer", "Stopped", "Ended with exit code 137", …
AgentLine stateLine(const WatchedAgent &agent);

/// The method in a few words, or "TeamCity server".
QString kindText(const WatchedAgent &agent);

/// TeamCity's version where the image tells it, else the image's tag or the beginning of its
/// digest.
QString versionText(const SeenAgentContainer &container);

/// "under a minute", "12 min", "3 h 5 min", "4 d 2 h"; empty where it has not run.
QString durationText(const QDateTime &since, const QDateTime &now);

QString bytesText(qint64 bytes);   ///< "512 MiB"
QString percentText(double value); ///< "12 %", "0.3 %"

/// What the server sees; unset: it knows none of that name.
AgentLine serverLine(const std::optional<teamcity::SeenAgent> &seen);
AgentLine driftLine(const AgentDrift &drift);

} // namespace dw::gui
