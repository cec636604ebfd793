#include "render/kubernetes.h"

#include "render/dockerarguments.h"
#include "render/kubernetespod.h"
#include "render/kubernetesserver.h"
#include "render/yamlwriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Kubernetes)
};

/// Kubernetes puts variables in for $(NAME), and takes `$$` for a `$`.
QString escapeVariables(const QString &value)
{
    return QString(value).replace(u'$', u"$$"_s);
}

void writeSources(YamlWriter &yaml, const PodVolume &volume)
{
    switch (volume.kind) {
    case PodVolume::Kind::Claim:
        yaml.key("persistentVolumeClaim");
        yaml.beginMap();
        yaml.string("claimName", volume.source);
        break;
    case PodVolume::Kind::HostPath:
        yaml.key("hostPath");
        yaml.beginMap();
        yaml.string("path", volume.source);
        if (!volume.hostType.isEmpty()) {
            yaml.string("type", volume.hostType);
        }
        break;
    case PodVolume::Kind::EmptyDirectory:
    case PodVolume::Kind::ClaimTemplate:
        yaml.key("emptyDir");
        yaml.beginMap();
        break;
    }
    yaml.endMap();
}

void writeVolumes(YamlWriter &yaml, const Pod &pod)
{
    yaml.key("volumes");
    yaml.beginList();
    for (const PodVolume &volume : pod.volumes) {
        if (volume.kind != PodVolume::Kind::ClaimTemplate) {
            yaml.beginMap();
            yaml.string("name", volume.name);
            writeSources(yaml, volume);
            yaml.endMap();
        }
    }
    yaml.endList();
}

void writeMetadata(YamlWriter &yaml, const Pod &pod, const QString &name)
{
    yaml.key("metadata");
    yaml.beginMap();
    if (!name.isEmpty()) {
        yaml.string("name", name);
    }
    QMap<QString, QString> labels = pod.labels;
    labels.insert(selectorLabels(pod));
    yaml.map("labels", labels);
    if (!pod.annotations.isEmpty()) {
        yaml.map("annotations", pod.annotations);
    }
    yaml.endMap();
}

void writeClaimTemplates(YamlWriter &yaml, const Pod &pod)
{
    yaml.key("volumeClaimTemplates");
    yaml.beginList();
    for (const PodVolume &volume : pod.volumes) {
        if (volume.kind != PodVolume::Kind::ClaimTemplate) {
            continue;
        }
        yaml.beginMap();
        yaml.key("metadata");
        yaml.beginMap();
        yaml.string("name", volume.name);
        yaml.map("labels", selectorLabels(pod));
        yaml.endMap();
        yaml.key("spec");
        yaml.beginMap();
        yaml.strings("accessModes", {u"ReadWriteOnce"_s});
        yaml.key("resources");
        yaml.beginMap();
        yaml.map("requests", {{u"storage"_s, volume.size}});
        yaml.endMap();
        yaml.endMap();
        yaml.endMap();
    }
    yaml.endList();
}

/// A variable whose value Kubernetes looks up: {fieldRef: {fieldPath: metadata.name}}.
void writeReference(YamlWriter &yaml, const QString &name, const char *kind,
                    const QMap<QString, QString> &reference)
{
    yaml.beginMap();
    yaml.string("name", name);
    yaml.key("valueFrom");
    yaml.beginMap();
    yaml.key(kind);
    yaml.beginMap();
    for (auto it = reference.begin(); it != reference.end(); ++it) {
        yaml.string(it.key().toUtf8().constData(), it.value());
    }
    yaml.endMap();
    yaml.endMap();
    yaml.endMap();
}

void writeEnv(YamlWriter &yaml, const Pod &pod, const PodContainer &container)
{
    const QStringList secrets = container.container->secretEnv;
    const bool isAgent = container.container->role == ContainerRole::Agent;
    if (container.env.isEmpty() && secrets.isEmpty() && !isAgent) {
        return;
    }
    yaml.key("env");
    yaml.beginList();
    if (isAgent) {
        writeReference(yaml, u"AGENT_NAME"_s, "fieldRef", {{u"fieldPath"_s, u"metadata.name"_s}});
    }
    for (const QString &secret : secrets) {
        writeReference(yaml, secret, "secretKeyRef", {{u"name"_s, pod.secret}, {u"key"_s, secret}});
    }
    for (auto it = container.env.begin(); it != container.env.end(); ++it) {
        yaml.beginMap();
        yaml.string("name", it.key());
        yaml.string("value", escapeVariables(it.value()));
        yaml.endMap();
    }
    yaml.endList();
}

void writeMounts(YamlWriter &yaml, const PodContainer &container)
{
    if (container.mounts.isEmpty()) {
        return;
    }
    yaml.key("volumeMounts");
    yaml.beginList();
    for (const PodMount &mount : container.mounts) {
        yaml.beginMap();
        yaml.string("name", mount.volume);
        yaml.string("mountPath", mount.path);
        if (mount.readOnly) {
            yaml.flag("readOnly", true);
        }
        yaml.endMap();
    }
    yaml.endList();
}

void writeRights(YamlWriter &yaml, const Container &container)
{
    if (!container.privileged && container.user != u"0"_s) {
        return;
    }
    yaml.key("securityContext");
    yaml.beginMap();
    if (container.privileged) {
        yaml.flag("privileged", true);
    }
    if (container.user == u"0"_s) {
        yaml.number("runAsUser", 0);
    }
    yaml.endMap();
}

void writeLimits(YamlWriter &yaml, const Container &container)
{
    QMap<QString, QString> limits;
    if (container.cpus) {
        limits.insert(u"cpu"_s, formatCpus(*container.cpus));
    }
    if (container.memoryBytes) {
        limits.insert(u"memory"_s, QString::number(*container.memoryBytes));
    }
    if (!limits.isEmpty()) {
        yaml.key("resources");
        yaml.beginMap();
        yaml.map("limits", limits);
        yaml.endMap();
    }
}

void writeProbe(YamlWriter &yaml, const HealthCheck &health)
{
    // Within the start period failures don't count.
    const auto grace = (health.startPeriod.count() + health.interval.count() - 1) /
                       std::max<qint64>(1, health.interval.count());
    yaml.key("startupProbe");
    yaml.beginMap();
    yaml.key("exec");
    yaml.beginMap();
    yaml.strings("command", {u"sh"_s, u"-c"_s, escapeVariables(health.command)});
    yaml.endMap();
    yaml.number("periodSeconds", health.interval.count());
    yaml.number("timeoutSeconds", health.timeout.count());
    yaml.number("failureThreshold", grace + health.retries);
    yaml.endMap();
}

void writeContainer(YamlWriter &yaml, const Pod &pod, const PodContainer &container)
{
    yaml.beginMap();
    yaml.string("name", container.name);
    yaml.string("image", container.container->image);
    if (!container.container->command.isEmpty()) {
        QStringList words;
        for (const QString &word : container.container->command) {
            words.append(escapeVariables(word));
        }
        yaml.strings("args", words);
    }
    if (isSidecar(container.container->role)) {
        // A sidecar: started before the agent, stopped after it.
        yaml.string("restartPolicy", u"Always"_s);
    }
    writeRights(yaml, *container.container);
    writeEnv(yaml, pod, container);
    writeLimits(yaml, *container.container);
    if (container.container->health) {
        writeProbe(yaml, *container.container->health);
    }
    writeMounts(yaml, container);
    yaml.endMap();
}

void writeHostAliases(YamlWriter &yaml, const Pod &pod)
{
    if (pod.hostAliases.isEmpty()) {
        return;
    }
    yaml.key("hostAliases");
    yaml.beginList();
    for (auto it = pod.hostAliases.begin(); it != pod.hostAliases.end(); ++it) {
        yaml.beginMap();
        yaml.string("ip", it.key());
        yaml.strings("hostnames", it.value());
        yaml.endMap();
    }
    yaml.endList();
}

/// The groups with which the pod reaches its files.
void writeGroups(YamlWriter &yaml, const Container &agent)
{
    if (agent.groupAdd.isEmpty() && !agent.user.isEmpty()) {
        return;
    }
    yaml.key("securityContext");
    yaml.beginMap();
    if (!agent.groupAdd.isEmpty()) {
        yaml.key("supplementalGroups");
        yaml.beginList();
        for (const QString &group : agent.groupAdd) {
            yaml.number(group.toLongLong());
        }
        yaml.endList();
    }
    if (agent.user.isEmpty()) {
        // A new volume is root's here, where Docker would give it to the image's user.
        yaml.number("fsGroup", 1000);
        yaml.string("fsGroupChangePolicy", u"OnRootMismatch"_s);
    }
    yaml.endMap();
}

void writePodSpec(YamlWriter &yaml, const Pod &pod)
{
    const Container &agent = *pod.agent.container;
    auto grace = agent.stopTimeout;
    if (pod.sidecar) {
        // One grace period for both, who stop one after the other.
        grace += pod.sidecar->container->stopTimeout;
    }
    yaml.key("spec");
    yaml.beginMap();
    // The agent's variables and rights are those of the plan, and no more.
    yaml.flag("enableServiceLinks", false);
    yaml.flag("automountServiceAccountToken", false);
    yaml.number("terminationGracePeriodSeconds", grace.count());
    if (!pod.runtime.isEmpty()) {
        yaml.string("runtimeClassName", pod.runtime);
    }
    if (pod.runtime == u"sysbox-runc"_s) {
        yaml.flag("hostUsers", false); // Sysbox's own condition
    }
    if (pod.hostNetwork) {
        yaml.flag("hostNetwork", true);
        yaml.string("dnsPolicy", u"ClusterFirstWithHostNet"_s);
    }
    writeGroups(yaml, agent);
    writeHostAliases(yaml, pod);
    if (pod.sidecar) {
        yaml.key("initContainers");
        yaml.beginList();
        writeContainer(yaml, pod, *pod.sidecar);
        yaml.endList();
    }
    yaml.key("containers");
    yaml.beginList();
    writeContainer(yaml, pod, pod.agent);
    yaml.endList();
    writeVolumes(yaml, pod);
    yaml.endMap();
}

void writeService(YamlWriter &yaml, const Pod &pod)
{
    yaml.beginDocument();
    yaml.beginMap();
    yaml.string("apiVersion", u"v1"_s);
    yaml.string("kind", u"Service"_s);
    writeMetadata(yaml, pod, pod.name);
    yaml.key("spec");
    yaml.beginMap();
    yaml.string("clusterIP", u"None"_s);
    yaml.map("selector", selectorLabels(pod));
    yaml.endMap();
    yaml.endMap();
}

void writeStatefulSet(YamlWriter &yaml, const Pod &pod)
{
    yaml.beginDocument();
    yaml.beginMap();
    yaml.string("apiVersion", u"apps/v1"_s);
    yaml.string("kind", u"StatefulSet"_s);
    writeMetadata(yaml, pod, pod.name);
    yaml.key("spec");
    yaml.beginMap();
    yaml.string("serviceName", pod.name);
    yaml.number("replicas", pod.replicas);
    if (pod.replicas > 1) {
        yaml.key("ordinals");
        yaml.beginMap();
        yaml.number("start", 1);
        yaml.endMap();
    }
    yaml.string("podManagementPolicy", u"Parallel"_s);
    yaml.key("selector");
    yaml.beginMap();
    yaml.map("matchLabels", selectorLabels(pod));
    yaml.endMap();
    yaml.key("template");
    yaml.beginMap();
    writeMetadata(yaml, pod, {});
    writePodSpec(yaml, pod);
    yaml.endMap();
    writeClaimTemplates(yaml, pod);
    yaml.endMap();
    yaml.endMap();
}

/// Pods of a cluster reach each other's ports, and a proxy asks for no password. An agent calls its
/// server and is called by nobody.
bool needsNetworkPolicy(const Pod &pod)
{
    return pod.sidecar && pod.sidecar->container->role == ContainerRole::SocketProxy;
}

void writeNetworkPolicy(YamlWriter &yaml, const Pod &pod)
{
    yaml.beginDocument();
    yaml.beginMap();
    yaml.string("apiVersion", u"networking.k8s.io/v1"_s);
    yaml.string("kind", u"NetworkPolicy"_s);
    writeMetadata(yaml, pod, pod.name);
    yaml.key("spec");
    yaml.beginMap();
    yaml.key("podSelector");
    yaml.beginMap();
    yaml.map("matchLabels", selectorLabels(pod));
    yaml.endMap();
    yaml.strings("policyTypes", {u"Ingress"_s});
    yaml.endMap();
    yaml.endMap();
}

/// What one has to know before `kubectl apply`.
QStringList hints(const Pod &pod, const ExportOptions &options)
{
    QStringList all{Text::tr("Start with: kubectl apply -f FILE")};
    if (!pod.secret.isEmpty()) {
        all.append(Text::tr("Before that: kubectl create secret generic %1 --from-env-file=%2")
                       .arg(pod.secret, options.envFile));
    }
    if (pod.sidecar) {
        all.append(pod.sidecar->container->role == ContainerRole::Engine
                       ? Text::tr("The engine is a sidecar, which needs Kubernetes 1.29 or newer.")
                       : Text::tr("The proxy of the node's Docker socket is a sidecar, which needs "
                                  "Kubernetes 1.29 or newer."));
    }
    if (pod.replicas > 1) {
        all.append(Text::tr("The pods are numbered from 1, which needs Kubernetes 1.27 or newer."));
    }
    if (needsNetworkPolicy(pod)) {
        all.append(Text::tr("The network policy keeps other pods from the proxy. It needs a "
                            "cluster network that obeys policies: without one every pod reaches "
                            "the proxy."));
    }
    const bool privileged =
        pod.agent.container->privileged || (pod.sidecar && pod.sidecar->container->privileged);
    if (privileged) {
        all.append(Text::tr("The namespace must allow privileged containers."));
    }
    if (!pod.runtime.isEmpty()) {
        all.append(Text::tr("The cluster needs the runtime class %1.").arg(pod.runtime));
    }
    QStringList sizes;
    for (const PodVolume &volume : pod.volumes) {
        if (volume.kind == PodVolume::Kind::ClaimTemplate) {
            sizes.append(volume.name + u' ' + volume.size);
        }
    }
    if (!sizes.isEmpty()) {
        all.append(Text::tr("Sizes of the volumes, to be changed under volumeClaimTemplates: %1.")
                       .arg(sizes.join(u", "_s)));
    }
    if (pod.agent.container->user.isEmpty()) {
        all.append(Text::tr("fsGroup 1000 is the user's group in JetBrains's images."));
    }
    return all;
}

} // namespace

QString kubernetesManifest(const Plan &plan, const ExportOptions &options)
{
    const Pod pod = podFromPlan(plan);
    YamlWriter yaml;
    yaml.comment(Text::tr("TeamCity agents \"%1\", method %2. Made by dind-wizard.")
                     .arg(plan.deployment, plan.method));
    if (!pod.agent.container) {
        return yaml.text();
    }
    for (const QString &line :
         hints(pod, options) + kubernetesServerHints(plan) + plan.notes + pod.notExpressed) {
        yaml.comment(line);
    }
    writeService(yaml, pod);
    writeStatefulSet(yaml, pod);
    if (needsNetworkPolicy(pod)) {
        writeNetworkPolicy(yaml, pod);
    }
    if (serverOf(plan)) {
        writeKubernetesServer(yaml, plan);
    }
    yaml.endLine();
    return yaml.text();
}

QStringList notInKubernetes(const Plan &plan)
{
    return podFromPlan(plan).notExpressed;
}

} // namespace dw
