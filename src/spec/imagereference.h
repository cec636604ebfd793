#pragma once

#include <QString>

#include <optional>

namespace dw {

/// The parts of an image reference by the distribution grammar (github.com/distribution/reference).
struct ImageReference
{
    QString repository; ///< with its registry, as written: "jetbrains/teamcity-agent"
    QString tag;        ///< may be empty
    QString digest;     ///< "sha256:…", may be empty
};

/// nullopt when `text` is no valid reference. At most 255 characters of repository.
std::optional<ImageReference> parseImageReference(const QString &text);

} // namespace dw
