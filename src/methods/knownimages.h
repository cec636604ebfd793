#pragma once

#include <QString>
#include <QStringList>

namespace dw {

/// resources/known-images.json: the pinned tags and what the images declare, for when no engine can
/// be asked. Sources are named in the file.
struct KnownImages
{
    QString agent;          ///< multi-architecture; has the docker client
    QString agentSudoAmd64; ///< with sudo, which starting an engine inside needs
    QString agentSudoArm64;
    QString engine;              ///< the official dind image
    QStringList suggestedAgents; ///< for the image field's list
    QStringList agentVolumes;    ///< VOLUMEs of the agent images
    QStringList engineVolumes;   ///< VOLUMEs of docker:dind
};

const KnownImages &knownImages();

} // namespace dw
