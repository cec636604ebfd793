#pragma once

#include "docker/engine.h"

namespace dw {

/// What the Docker engine inside an agent, or beside it, takes up on the disk.
struct InnerDisk
{
    struct Kind
    {
        QString name; ///< the docker command's word: Images, Containers, Local Volumes, Build Cache
        qint64 count = 0;
        qint64 inUse = 0;
        QString size;        ///< "1.2GB"
        QString reclaimable; ///< "800MB (66%)"

        bool operator==(const Kind &) const = default;
    };
    QList<Kind> kinds;
};

/// Reads what `docker system df --format "{{json .}}"` prints. Errors: Protocol, with its
/// beginning.
Result<InnerDisk> readDiskUsage(const QByteArray &output);

/// Asks the engine of the agent called `name` through the docker command inside it. Errors: the
/// engine's; NotFound; Usage where the agent's engine is the host's.
QCoro::Task<Result<InnerDisk>> innerDisk(docker::Engine &engine, QString name,
                                         Cancellation *cancel = nullptr);

/// Removes from that engine its stopped containers, the networks that none uses, build cache that
/// nothing uses, and images without a tag that none uses; with `allImages` every image that no
/// container uses. Volumes stay. Never on the host's engine: there it would meet what this program
/// did not make. Returns the docker command's last line, "Total reclaimed space: 1.2GB". Errors: as
/// for innerDisk().
QCoro::Task<Result<QString>> freeInnerDisk(docker::Engine &engine, QString name, bool allImages,
                                           Cancellation *cancel = nullptr);

} // namespace dw
