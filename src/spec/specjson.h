#pragma once

#include "common/json.h"
#include "common/result.h"
#include "spec/agentspec.h"

#include <QByteArray>

namespace dw {

/// The spec as JSON: keys as in resources/agent-spec.schema.json; what equals its default is left
/// out, except method, serverUrl and name, so that a file says what it is about.
Json specToJson(const AgentSpec &spec);

/// Reads a spec file. Anything the schema refuses is an InvalidSpec error that names the place; an
/// unknown key is refused too, with the nearest known one in the hint. At most 1 MiB.
Result<AgentSpec> specFromJson(const QByteArray &text);

/// SHA-256 (first 16 hex digits) over the spec's canonical JSON: the label spec-hash.
QString specHash(const AgentSpec &spec);

} // namespace dw
