#pragma once

#include "common/json.h"
#include "common/result.h"
#include "docker/engine.h"

#include <QHash>

namespace dw::docker {

/// Sums the messages of an image pull up.
class PullTracker
{
public:
    /// Errors: what the message reports (NotFound or EngineRefused, with the engine's words).
    Result<void> add(const Json &message);

    const PullProgress &progress() const { return m_progress; }

private:
    struct Layer
    {
        qint64 done = 0;
        qint64 total = 0;
        bool complete = false;
    };

    void update(Layer &layer, const QString &status, const Json *detail);
    void sum();

    QHash<QString, Layer> m_layers;
    PullProgress m_progress;
};

} // namespace dw::docker
