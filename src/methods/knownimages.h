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
    QString server;              ///< of the same version as `agent`
    QStringList suggestedAgents; ///< for the image field's list
    /// Seen in public use, to find one for a server's version. Not complete.
    QStringList publishedAgents;
    QStringList agentVolumes; ///< VOLUMEs of the agent images
    QString agentUser;        ///< USER of the agent images
    QStringList agentCommand; ///< CMD of the agent images
    /// ENV of the agent images: "NAME=value", or "NAME" where the value depends on the version.
    QStringList agentEnv;
    QStringList engineVolumes;    ///< VOLUMEs of docker:dind
    QStringList engineEntrypoint; ///< ENTRYPOINT of docker:dind
    QStringList engineEnv;        ///< ENV of docker:dind, as agentEnv
    QStringList enginePorts;      ///< EXPOSE of docker:dind
    QStringList serverVolumes;    ///< VOLUMEs of jetbrains/teamcity-server
    QString serverUser;           ///< USER of it
    QStringList serverCommand;    ///< CMD of it
    QStringList serverEnv;        ///< ENV of it, as agentEnv
    QStringList serverPorts;      ///< EXPOSE of it
    /// A filter before an engine's socket (Tecnativa/docker-socket-proxy).
    QString socketProxy;
    QStringList socketProxyEntrypoint;
    QStringList socketProxyCommand;
    QStringList socketProxyEnv; ///< ENV of it, as agentEnv
    QStringList socketProxyPorts;
};

const KnownImages &knownImages();

} // namespace dw
