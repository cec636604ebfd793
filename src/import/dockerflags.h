#pragma once

#include <QChar>
#include <QString>

namespace dw {

/// One flag of docker run and docker create (docs.docker.com/reference/cli/docker/container/run),
/// those of version 20.10 to 29.
struct DockerFlag
{
    enum class Fate {
        Mapped,   ///< dockercommand.cpp puts it into the container
        NoEffect, ///< says how the command behaves, not what the container is
        NotKept,  ///< a setting that a plan has no place for
    };

    const char *name; ///< without the dashes
    char shorthand;   ///< 0: none
    bool isSwitch;    ///< takes no value, or one after an =
    Fate fate;
    const char *why; ///< translated by whyOf(); nullptr where the name says it all
};

/// nullptr: docker has no such flag.
const DockerFlag *findDockerFlag(const QString &name);
const DockerFlag *findDockerFlag(QChar shorthand);

/// The explanation in the user's language, or "".
QString whyOf(const DockerFlag &flag);

} // namespace dw
