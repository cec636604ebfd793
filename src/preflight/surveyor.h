#pragma once

#include "common/cancellation.h"
#include "preflight/check.h"
#include "preflight/survey.h"

#include <qcoro/qcorotask.h>

namespace dw {

/// What to look at beyond the engine itself and what is on it.
struct SurveyQuestions
{
    QStringList images;
    QStringList paths;           ///< on the engine's host
    QStringList settingsVolumes; ///< in which agents keep their settings
    QString settingsImage;       ///< to make a container of that can look into one
    bool trySysbox = false;      ///< start a container with it, of one of `images`
    enum class Registries { NotAsked, ForWhatIsMissing, ForAll };
    Registries registries = Registries::NotAsked; ///< about which of the images they are asked
};

/// What checks of an intent need to know.
SurveyQuestions questionsFor(const Intent &intent);

/// What an engine says of itself. It runs its runtimes to answer, which takes it some 30 ms for
/// each of the two: whoever needs it more than once hands it on.
struct EngineSelf
{
    Result<docker::EngineInfo> info;
    Result<docker::EngineVersion> version;
};

/// Asks for both at once.
QCoro::Task<EngineSelf> askEngine(docker::Engine &engine, Cancellation *cancel = nullptr);

/// Asks the engine, all at once once it has answered, and looks at this machine when the engine
/// runs on it. `self`: what it has said of itself already. Never fails: what could not be read is
/// an Error in its place. The containers that it makes to look into volumes and to try Sysbox it
/// removes again, cancelled or not.
///
/// Runs on the calling thread's event loop; files are read on a thread of the global pool.
QCoro::Task<Survey> takeSurvey(docker::Engine &engine, SurveyQuestions questions,
                               Cancellation *cancel = nullptr,
                               std::optional<EngineSelf> self = std::nullopt);

} // namespace dw
