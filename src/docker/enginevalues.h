#pragma once

#include "docker/engine.h"

namespace dw::docker {

// What the engine answers, reduced to our values. What is missing stays empty.
EngineVersion toEngineVersion(const Json &json);
EngineInfo toEngineInfo(const Json &json);
ImageInfo toImageInfo(const Json &json);
/// Attributes beyond a hundred are left out: labels may be anything.
EngineEvent toEngineEvent(const Json &json);

/// An image reference as it stands in a path: its slashes, colons and at signs are kept.
QString imagePath(const QString &reference);

/// fromImage and tag of POST /images/create. Without tag and digest it is "latest", because an
/// engine that is given neither pulls every tag.
Query pullQuery(const QString &reference);

/// The filters parameter that selects by labels.
QString labelFilter(const QStringList &labels);
/// The filters parameter of GET /events.
QString eventFilter(const EventFilter &filter);

/// Those objects of a list that have every one of the labels ("key" or "key=value"). Docker selects
/// so itself; Podman 4.3 lists volumes that have any of them, and what is listed may be removed.
Json withLabels(const Json &list, const QStringList &labels);

} // namespace dw::docker
