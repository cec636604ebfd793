#pragma once

#include "render/shellcommand.h"

#include <optional>

namespace dw {

/// A volume of a pod, for one or more mounts of its containers.
struct PodVolume
{
    enum class Kind { Claim, ClaimTemplate, EmptyDirectory, HostPath };

    Kind kind = Kind::EmptyDirectory;
    QString name = {};
    QString source = {};   ///< Claim: its name; HostPath: the path
    QString hostType = {}; ///< HostPath: Kubernetes's type, empty: not checked
    QString size = {};     ///< ClaimTemplate
};

struct PodMount
{
    QString volume; ///< name of a PodVolume
    QString path;
    bool readOnly = false;
};

struct PodContainer
{
    QString name;
    const Container *container = nullptr;
    QMap<QString, QString> env; ///< without what the pod itself fills in; `$` as it is
    QList<PodMount> mounts;
};

/// What of a plan goes into a pod, and how Kubernetes calls it. Agents differ only in their names:
/// the first one stands for all. The plan must outlive it.
struct Pod
{
    QString name; ///< of the StatefulSet and the Service
    int replicas = 1;
    QString secret; ///< name of the Secret; empty: there are no secret variables
    QMap<QString, QString> labels;
    QMap<QString, QString> annotations;
    PodContainer agent;
    std::optional<PodContainer> sidecar; ///< the agent's engine, or its socket's proxy
    QList<PodVolume> volumes;
    QMap<QString, QStringList> hostAliases; ///< by address
    QString runtime;
    bool hostNetwork = false;

    /// What can't be expressed, a sentence each.
    QStringList notExpressed;
};

Pod podFromPlan(const Plan &plan);

/// What the server of a plan is called: its Service is the address that agents are given.
QString kubernetesServerName(const Plan &plan);

/// Labels that tell the pods of one StatefulSet from all others.
QMap<QString, QString> selectorLabels(const Pod &pod);

} // namespace dw
