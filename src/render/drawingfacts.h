#pragma once

#include "plan/openings.h"
#include "render/drawing.h"

#include <optional>

namespace dw {

// What a drawing says about its parts. Drawing only: the layout is in drawing.cpp.

DrawnFacts serverFacts(const Plan &plan);
DrawnFacts pollFacts(const Plan &plan, const Container &agent);
DrawnFacts boundaryFacts(const Plan &plan, const QString &agent);
DrawnFacts hostFacts();
/// How builds get at the host's engine: Socket, RunProxy, BuildProxy, or not at all.
std::optional<Opening::Kind> wayToHostEngine(const Plan &plan);
DrawnFacts hostEngineFacts(std::optional<Opening::Kind> way);
DrawnFacts containerFacts(const Container &container);
DrawnFacts innerEngineFacts(const Container &agent);
/// `where`: the kind of engine that runs them; `way`: to the host's.
DrawnFacts buildsFacts(DrawnNode::Kind where, std::optional<Opening::Kind> way);
DrawnFacts tlsFacts(const Container &agent, const Container &engine);
DrawnFacts callFacts(const Container &agent, const Container &proxy);

/// What is mounted: a volume, a path of the host, the engine's socket.
DrawnFacts sourceFacts(const Plan &plan, const Mount &mount);
DrawnFacts mountFacts(const Container &container, const Mount &mount);
/// `name` empty: the engine's default bridge.
DrawnFacts networkFacts(const Plan &plan, const QString &name);
/// `place`: "127.0.0.1:8111".
DrawnFacts portFacts(const QString &place);
DrawnFacts publishedFacts(const Container &container, const PublishedPort &port);
DrawnFacts attachmentFacts(const Container &container, const NetworkAttachment *attachment);
DrawnFacts moreFacts(const QStringList &agents);

/// A container's line of properties: "privileged · root · 2 CPUs".
QString propertiesOf(const Container &container);

QString bridgeName();
QString summaryOf(const Plan &plan);

} // namespace dw
