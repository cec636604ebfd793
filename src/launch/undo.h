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

    Kind kind = Kind::CreatedContainer;
    QString name;
    QString newName = {};    ///< SetAside only
    bool wasRunning = false; ///< SetAside only
};

/// Takes the changes back, last first. Returns what could not be taken back, as "container NAME:
/// why".
QCoro::Task<QStringList> undoChanges(docker::Engine &engine, QList<Change> changes);

/// Stops a container and gives it another name, so that a new one can have its name.
QCoro::Task<Result<Change>> setAside(docker::Engine &engine, QString container);

/// Removes what was set aside: the new containers are up. Returns what could not be removed.
QCoro::Task<QStringList> dropSetAside(docker::Engine &engine, QList<Change> changes);

} // namespace dw
