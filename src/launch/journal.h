#pragma once

#include "common/json.h"
#include "common/result.h"
#include "launch/undo.h"
#include "spec/agentspec.h"

#include <QDateTime>
#include <QFile>
#include <QFuture>
#include <QLockFile>

#include <memory>

namespace dw {

/// What a launch is about, for whoever finds it unfinished.
struct LaunchRecord
{
    QString id;   ///< names its files
    QString path; ///< of the journal
    QDateTime begun;
    QString engine; ///< the endpoint's address
    AgentSpec spec;
    bool replace = false;
    bool hasToken = false; ///< it was given a token, which no journal holds

    QList<Change> changes; ///< begun or done, in order; surely not done: left out
    /// All was up; only what had been set aside was still to be removed.
    bool isComplete = false;
};

/// What one launch does to an engine, on disk before it is done, so that a launch that is cut off
/// can be taken back. Files are $XDG_DATA_HOME/dind-wizard/launches/ID.jsonl, readable by their
/// owner alone, a JSON value on each line; each line is with the system when the call returns,
/// where a killed process leaves it, and all but those of hasDone() are on the disk, where a loss
/// of power leaves them. No secrets: a spec has none, and values of variables that only the launch
/// knows are not written.
///
/// While a Journal lives, no other process can take the launch for one that was cut off.
class Journal
{
public:
    /// Errors: Io. `record`: its id, path, begun and changes are set here.
    static Result<std::unique_ptr<Journal>> begin(LaunchRecord record);
    /// Takes over a launch that was cut off. Errors: Conflict when it still runs, or another
    /// process has it; Io.
    static Result<std::unique_ptr<Journal>> takeOver(const LaunchRecord &record);

    /// Before the request goes out. Errors: Io; then it must not go out. The result is the number
    /// by which the change is told from others that are under way.
    Result<int> willDo(Change change);
    /// The engine has done that change. `engineId`: the object's, empty where it has none. On the
    /// disk with the next call; without it the change is one that may have been done.
    Result<void> hasDone(int number, const QString &engineId);
    /// The engine has surely not done that change.
    Result<void> hasNotDone(int number);
    /// All is up: from here on there is nothing to take back.
    Result<void> complete();
    /// The launch ended in one of its two states. Removes the files.
    void close();

    const LaunchRecord &record() const { return m_record; }

private:
    Journal(LaunchRecord record);
    enum class Writing { ToDisk, ToSystem };
    Result<void> append(const Json &line, Writing writing = Writing::ToDisk);

    LaunchRecord m_record;
    int m_announced = 0; ///< changes, whatever became of them
    QFile m_file;
    QLockFile m_lock;
};

/// Launches of this account that were cut off, oldest first. Those that still run are not among
/// them. Files that can't be read as journals are left out.
QList<LaunchRecord> unfinishedLaunches();

/// The same on a thread of its own.
QFuture<QList<LaunchRecord>> unfinishedLaunchesElsewhere();

/// Those of `all` on the engine at `address` that have an agent or sidecar in common with `spec`.
QList<LaunchRecord> launchesSharing(const QList<LaunchRecord> &all, const AgentSpec &spec,
                                    const QString &address);

} // namespace dw
