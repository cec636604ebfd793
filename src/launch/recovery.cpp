#include "launch/recovery.h"

#include "launch/undo.h"

namespace dw {

QCoro::Task<Result<QStringList>> takeBack(docker::Engine &engine, LaunchRecord launch)
{
    const Result<std::unique_ptr<Journal>> journal = Journal::takeOver(launch);
    if (!journal) {
        co_return journal.error();
    }
    const LaunchRecord now = (*journal)->record();
    QStringList left;
    if (now.isComplete) {
        left = co_await dropSetAside(engine, now.changes);
    } else {
        // The deployment is called as its spec is (planbuilder).
        left = co_await undoChanges(engine, now.spec.name, now.changes);
    }
    if (left.isEmpty()) {
        (*journal)->close();
    }
    co_return left;
}

QStringList whatItMade(const LaunchRecord &launch)
{
    QStringList made;
    for (const Change &change : launch.changes) {
        if (change.kind != Change::Kind::SetAside && !launch.isComplete) {
            made.append(describe(change));
        }
    }
    return made;
}

} // namespace dw
