#include "render/kubernetespod.h"

#include "plan/labels.h"
#include "render/kubernetesnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Kubernetes)
};

/// A StatefulSet's name gets a hash of ten characters behind it in a label of 63.
constexpr qsizetype longestName = 52;

/// What the volume is for: "conf" of "agent-1-conf". Empty for a volume that the plan doesn't make.
QString purposeOf(const Mount &mount, const Plan &plan, const Container &agent)
{
    const bool own = std::any_of(plan.volumes.begin(), plan.volumes.end(), [&](const Volume &v) {
        return v.name == mount.source && v.agent == agent.name;
    });
    return own && mount.type == Mount::Type::Volume ? mount.source.mid(agent.name.size() + 1)
                                                    : QString();
}

bool isDockerSocket(const Mount &mount, const Plan &plan)
{
    return plan.method == u"docker-socket"_s && mount.type == Mount::Type::Bind &&
           QDir::cleanPath(mount.target) == u"/var/run/docker.sock"_s;
}

QString joined(const QStringList &names)
{
    return names.join(u", "_s);
}

class Builder
{
public:
    explicit Builder(const Plan &plan) : m_plan(plan)
    {
        for (const Container &container : plan.containers) {
            if (container.role == ContainerRole::Agent) {
                m_agent = m_agent ? m_agent : &container;
                ++m_agents;
            }
        }
    }

    Pod build()
    {
        if (!m_agent) {
            return {};
        }
        nameThings();
        takeLabels();
        const Container *sidecar = findSidecar(m_plan, m_agent->name);
        m_pod.agent = takeContainer(*m_agent, u"agent"_s);
        if (sidecar) {
            m_pod.sidecar = takeContainer(*sidecar, toKey(sidecar->role));
            for (const NetworkAttachment &attachment : sidecar->networks) {
                // In a pod the sidecar is at the agent's own address. Its container's name means
                // nothing there.
                QStringList aliases = attachment.aliases;
                aliases.removeAll(sidecar->name);
                m_pod.hostAliases[u"127.0.0.1"_s] += aliases;
            }
        }
        takeRuntime(sidecar);
        takeNetworks();
        takeHosts();
        sayWhatRestartsAndLimits(sidecar);
        sayHowVolumesDiffer();
        if (serverOf(m_plan)) {
            say(Text::tr("Of the server only the data directory is kept: its logs and its "
                         "temporary files last as long as its pod."));
        }
        return m_pod;
    }

private:
    const Plan &m_plan;
    const Container *m_agent = nullptr;
    int m_agents = 0;
    Pod m_pod;
    UniqueNames m_volumeNames;
    UniqueNames m_claimNames;
    QMap<QString, QString> m_volumeOf; ///< name of the pod's volume, by type and source
    QStringList m_temporary, m_claims, m_hostPaths;

    void say(const QString &sentence) { m_pod.notExpressed.append(sentence); }

    void nameThings()
    {
        m_pod.replicas = m_agents;
        m_pod.name = serviceName(m_plan.deployment, longestName);
        if (m_pod.name != m_plan.deployment) {
            say(Text::tr("Kubernetes refuses the name %1, so this is called %2.")
                    .arg(m_plan.deployment, m_pod.name));
        }
        if (m_agents == 1) {
            say(Text::tr("The agent is called %1-0: Kubernetes numbers pods, and the agent takes "
                         "its pod's name.")
                    .arg(m_pod.name));
        }
        if (!m_agent->secretEnv.isEmpty()) {
            m_pod.secret = m_pod.name + u"-token"_s;
        }
    }

    void takeLabels()
    {
        QStringList refused;
        for (auto it = m_agent->labels.begin(); it != m_agent->labels.end(); ++it) {
            if (it.key() == labels::agent) {
                continue; // the pod's name says it, and here it would be the first agent's for all
            }
            if (!isLabelKey(it.key()) || selectorLabels(m_pod).contains(it.key())) {
                refused.append(it.key());
            } else if (isLabelValue(it.value())) {
                m_pod.labels.insert(it.key(), it.value());
            } else {
                m_pod.annotations.insert(it.key(), it.value());
            }
        }
        if (!m_pod.annotations.isEmpty()) {
            say(Text::tr("These labels are annotations here, because Kubernetes refuses their "
                         "values: %1.")
                    .arg(joined(m_pod.annotations.keys())));
        }
        if (!refused.isEmpty()) {
            say(Text::tr("These labels are left out, because Kubernetes refuses their names: %1.")
                    .arg(joined(refused)));
        }
    }

    PodContainer takeContainer(const Container &container, const QString &name)
    {
        PodContainer taken{.name = name, .container = &container, .env = {}, .mounts = {}};
        QStringList refused;
        for (auto it = container.env.begin(); it != container.env.end(); ++it) {
            if (it.key() == u"AGENT_NAME"_s) {
                continue; // the pod's name
            }
            if (isEnvName(it.key())) {
                taken.env.insert(it.key(), valueOf(*it, it.key()));
            } else {
                refused.append(it.key());
            }
        }
        if (!refused.isEmpty()) {
            say(Text::tr(
                    "These variables are left out, because Kubernetes refuses their names: %1.")
                    .arg(joined(refused)));
        }
        for (const Mount &mount : container.mounts) {
            if (mount.target.contains(u':')) {
                say(Text::tr("The volume at %1 is left out: Kubernetes takes no colon in a "
                             "directory's name.")
                        .arg(mount.target));
                continue;
            }
            taken.mounts.append({volumeFor(mount), mount.target, mount.readOnly});
        }
        return taken;
    }

    QString valueOf(const QString &value, const QString &variable) const
    {
        const Container *server = serverOf(m_plan);
        if (!server || variable != u"SERVER_URL"_s) {
            return value;
        }
        QUrl url(m_plan.serverUrl);
        url.setHost(kubernetesServerName(m_plan));
        return url.toString();
    }

    QString volumeFor(const Mount &mount)
    {
        const bool bind = mount.type == Mount::Type::Bind;
        const QString key = (bind ? u"bind "_s : u"volume "_s) +
                            (bind ? QDir::cleanPath(mount.source) : mount.source);
        const auto known = m_volumeOf.find(key);
        if (known != m_volumeOf.end()) {
            return *known;
        }
        PodVolume volume = bind ? hostVolume(mount) : namedVolume(mount);
        volume.name = m_volumeNames.unique(volume.name);
        m_pod.volumes.append(volume);
        m_volumeOf.insert(key, volume.name);
        return volume.name;
    }

    PodVolume hostVolume(const Mount &mount)
    {
        PodVolume volume{.kind = PodVolume::Kind::HostPath};
        volume.source = QDir::cleanPath(mount.source); // Kubernetes refuses ".." in it
        if (isDockerSocket(mount, m_plan)) {
            volume.name = u"docker-socket"_s;
            volume.hostType = u"Socket"_s;
            say(Text::tr(
                    "Most clusters run containerd, and their nodes have no Docker socket: this "
                    "starts only on nodes where Docker Engine runs and %1 is there.")
                    .arg(volume.source));
            return volume;
        }
        volume.name = dnsLabel(u"host-"_s + dnsLabel(volume.source, 57));
        if (mount.createSource) {
            volume.hostType = u"DirectoryOrCreate"_s;
        } else {
            m_hostPaths.append(volume.source);
        }
        return volume;
    }

    PodVolume namedVolume(const Mount &mount)
    {
        const QString purpose = purposeOf(mount, m_plan, *m_agent);
        if (purpose == u"conf"_s || purpose == u"docker-data"_s) {
            return {.kind = PodVolume::Kind::ClaimTemplate,
                    .name = purpose,
                    .size = purpose == u"conf"_s ? u"1Gi"_s : u"50Gi"_s};
        }
        if (!purpose.isEmpty()) {
            m_temporary.append(mount.target);
            return {.kind = PodVolume::Kind::EmptyDirectory, .name = dnsLabel(purpose)};
        }
        const QString claim = m_claimNames.unique(dnsSubdomain(mount.source));
        m_claims.append(claim);
        if (claim != mount.source) {
            say(Text::tr("Kubernetes refuses the name %1 for a volume, so its claim is called %2.")
                    .arg(mount.source, claim));
        }
        return {
            .kind = PodVolume::Kind::Claim, .name = dnsLabel(u"claim-"_s + claim), .source = claim};
    }

    void takeRuntime(const Container *sidecar)
    {
        const bool sidecarOnly =
            sidecar && !sidecar->runtime.isEmpty() && m_agent->runtime.isEmpty();
        m_pod.runtime = sidecarOnly ? sidecar->runtime : m_agent->runtime;
        if (sidecarOnly) {
            say(Text::tr("A runtime holds for a whole pod: %1 runs the agent's container too.")
                    .arg(m_pod.runtime));
        }
    }

    void takeNetworks()
    {
        for (const NetworkAttachment &attachment : m_agent->networks) {
            const QString &network = attachment.network;
            const bool own =
                std::any_of(m_plan.networks.begin(), m_plan.networks.end(),
                            [&](const Network &planned) { return planned.name == network; });
            if (network == u"host"_s) {
                m_pod.hostNetwork = true;
            } else if (!own && network != u"bridge"_s && network != u"default"_s) {
                say(Text::tr("The network %1 is Docker's: here the agent is on the cluster's.")
                        .arg(network));
            }
        }
    }

    void takeHosts()
    {
        for (const QString &host : m_agent->extraHosts) {
            const QString name = host.section(u':', 0, 0).toLower();
            const QString address = host.section(u':', 1);
            if (address == u"host-gateway"_s) {
                say(Text::tr("The host name %1 is left out: Kubernetes has no host-gateway.")
                        .arg(name));
            } else if (!isAddress(address)) {
                say(Text::tr("The host name %1 is left out: Kubernetes refuses the address %2.")
                        .arg(name, address));
            } else if (!isDnsSubdomain(name)) {
                say(Text::tr("The host name %1 is left out: Kubernetes refuses it.").arg(name));
            } else {
                m_pod.hostAliases[address].append(name);
            }
        }
    }

    void sayWhatRestartsAndLimits(const Container *sidecar)
    {
        const QString &restart = m_agent->restart;
        if (restart != u"always"_s && restart != u"unless-stopped"_s) {
            say(Text::tr("The restart policy %1 can't be had: Kubernetes always restarts an agent.")
                    .arg(restart));
        }
        if (m_agent->pidsLimit && *m_agent->pidsLimit > 0) {
            say(Text::tr("The limit of %1 processes is left out: in Kubernetes it is a setting of "
                         "the nodes (podPidsLimit).")
                    .arg(*m_agent->pidsLimit));
        }
        static const QStringList known{QString(), u"0"_s};
        if (!known.contains(m_agent->user) || (sidecar && !known.contains(sidecar->user))) {
            say(Text::tr("The user is left out: Kubernetes knows users by number only."));
        }
    }

    void sayHowVolumesDiffer()
    {
        if (!m_temporary.isEmpty()) {
            m_temporary.removeDuplicates();
            say(Text::tr("These directories last only as long as their pod, and start empty, where "
                         "Docker would copy the image's files into them: %1.")
                    .arg(joined(m_temporary)));
        }
        if (!m_claims.isEmpty()) {
            say(Text::tr("These persistent volume claims are not made here and must be there: %1.")
                    .arg(joined(m_claims)) +
                (m_agents > 1 ? u' ' + Text::tr("All agents share them, so their access mode must "
                                                "be ReadWriteMany.")
                              : QString()));
        }
        if (!m_hostPaths.isEmpty()) {
            say(Text::tr("These paths are on whichever node a pod runs on, and Kubernetes does not "
                         "check that they exist: %1.")
                    .arg(joined(m_hostPaths)));
        }
    }
};

} // namespace

QString kubernetesServerName(const Plan &plan)
{
    return serviceName(plan.deployment, longestName) + u"-server"_s;
}

Pod podFromPlan(const Plan &plan)
{
    return Builder(plan).build();
}

QMap<QString, QString> selectorLabels(const Pod &pod)
{
    return {{u"app.kubernetes.io/name"_s, u"teamcity-agent"_s},
            {u"app.kubernetes.io/instance"_s, pod.name}};
}

} // namespace dw
