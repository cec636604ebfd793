#pragma once

#include "docker/engine.h"

#include <QList>

namespace dw {

/// What one launch did to the engine, in order, so that it can be taken back.
struct Change
{
    enum class Kind {
        CreatedNetwork,
        CreatedVolume,
        CreatedContainer,
        SetAside ///< an older container was stopped and renamed to `newName`
    };

    int number = 0; ///< among those of its journal
    Kind kind = Kind::CreatedContainer;
    QString name;
    QString newName = {};    ///< SetAside only
    bool wasRunning = false; ///< SetAside only
    bool isDone = false;     ///< false: asked for, and how it ended is not known
    QString engineId = {};   ///< of what was created, once it is known; volumes have none
};

/// "container NAME", "network NAME" or "volume NAME", by the name it has after the change.
QString describe(const Change &change);

/// Takes the changes back, last first, whether they were done, half done or not at all. Only what
/// carries the deployment's label is touched. An engine that does not answer is waited for, for a
/// minute in all: it may be restarting. Returns what could not be taken back, as "container NAME:
/// why".
QCoro::Task<QStringList> undoChanges(docker::Engine &engine, QString deployment,
                                     QList<Change> changes);

/// How a container would be set aside: what it will be called, and whether it runs.
QCoro::Task<Result<Change>> planSetAside(docker::Engine &engine, QString container);
/// Stops it and gives it its other name, so that a new one can have its name.
QCoro::Task<Result<void>> setAside(docker::Engine &engine, Change change);

/// Removes what was set aside: the new containers are up. Returns what could not be removed.
QCoro::Task<QStringList> dropSetAside(docker::Engine &engine, QList<Change> changes);

} // namespace dw
