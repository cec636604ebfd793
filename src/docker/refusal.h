#pragma once

#include "common/error.h"
#include "docker/engine.h"

#include <QString>

namespace dw::docker {

/// The Error for a response that says no: the engine's own words, and a hint where the words are
/// known. NotFound for 404, Conflict for 409, else EngineRefused.
Error refusal(const Response &response);

/// The Error for words that came inside a pull's stream.
Error pullRefusal(const QString &words);

} // namespace dw::docker
