#include "spec/validation.h"

#include "spec/enginenetwork.h"
#include "spec/imagereference.h"
#include "spec/secretname.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr int maximumAgents = 10000;
constexpr qint64 maximumPids = 4 * 1024 * 1024;     // the kernel refuses more (PID_MAX_LIMIT)
constexpr qint64 minimumMemory = 6LL * 1024 * 1024; // the engine's own lower limit

/// Collects issues; each check below is about one field.
class Checker
{
    Q_DECLARE_TR_FUNCTIONS(Validation)

public:
    explicit Checker(const AgentSpec &spec) : m_spec(spec) {}

    QList<SpecIssue> run()
    {
        m_spec.trialServer ? checkTrialServer() : checkServerUrl();
        checkNameAndCount();
        checkImages();
        checkEngine();
        m_issues += engineNetworkIssues(m_spec);
        checkSocketPath();
        checkSocketProxy();
        checkRunAs();
        checkEnv();
        checkVolumes();
        checkExtraHosts();
        checkLabels();
        checkNetwork();
        checkResources();
        checkRestart();
        std::stable_partition(m_issues.begin(), m_issues.end(),
                              [](const SpecIssue &issue) { return issue.isError; });
        return m_issues;
    }

private:
    const AgentSpec &m_spec;
    QList<SpecIssue> m_issues;

    void error(const QString &field, const QString &message)
    {
        m_issues.append({field, message, true});
    }
    void warning(const QString &field, const QString &message)
    {
        m_issues.append({field, message, false});
    }

    bool engineInAgent() const
    {
        return m_spec.method != Method::DockerSocket &&
               effectivePlacement(m_spec) == Placement::Agent;
    }
    bool hasSidecar() const
    {
        return m_spec.method != Method::DockerSocket &&
               effectivePlacement(m_spec) == Placement::Sidecar;
    }

    bool hasProxy() const
    {
        return m_spec.method == Method::DockerSocket && m_spec.socketProxy != SocketProxy::Off;
    }

    /// A NUL ends a string for the kernel, so no container setting can hold one. What is no text in
    /// Unicode's eyes would silently become another character in one output or the other.
    bool refuseControl(const QString &field, const QString &text, bool newlinesToo)
    {
        const bool control = std::any_of(text.begin(), text.end(), [&](QChar c) {
            return c.isNull() || (newlinesToo && c.category() == QChar::Other_Control);
        });
        const QList<uint> codes = text.toUcs4();
        const bool noText = !text.isValidUtf16() ||
                            std::any_of(codes.begin(), codes.end(),
                                        [](uint code) { return QChar::isNonCharacter(code); });
        if (control) {
            error(field, newlinesToo ? tr("Line breaks and control characters can't stand here.")
                                     : tr("A value can't hold a NUL character."));
        } else if (noText) {
            error(field, tr("There is something here that is no character. Type it anew."));
        }
        return control || noText;
    }

    void checkServerUrl()
    {
        const QString field = u"serverUrl"_s;
        const QString &text = m_spec.serverUrl;
        if (text.isEmpty()) {
            error(field, tr("Enter the address of your TeamCity server, for example "
                            "https://teamcity.example.com."));
            return;
        }
        if (text != text.trimmed() || text.contains(u'"') || text.contains(u'\'')) {
            error(field, tr("Remove the quotes and blanks around the address: the agent would take "
                            "them as part of it."));
            return;
        }
        if (refuseControl(field, text, true)) {
            return;
        }
        const QUrl url(text, QUrl::StrictMode);
        const QString scheme = url.scheme();
        if (scheme != u"http"_s && scheme != u"https"_s) {
            error(field, tr("The address must begin with http:// or https://."));
        } else if (!url.isValid() || url.host().isEmpty()) {
            error(field, tr("This is not a complete address. It looks like "
                            "https://teamcity.example.com or http://192.168.1.10:8111."));
        } else if (!url.userInfo().isEmpty()) {
            error(field, tr("Leave user and password out of the address: everybody who can look at "
                            "the container would see them."));
        } else if (url.hasQuery() || url.hasFragment()) {
            error(field, tr("Leave out everything from the ? or # on: the agent needs the server's "
                            "own address."));
        } else if (url.port(80) == 0) {
            error(field, tr("Port 0 can't be reached."));
        } else if (isLoopback(url.host())) {
            if (m_spec.network != u"host"_s) {
                warning(field, tr("Inside the container, %1 is the container itself. Use the "
                                  "server's name in your network, or host.docker.internal together "
                                  "with the extra host host.docker.internal:host-gateway.")
                                   .arg(url.host()));
            }
        }
    }

    void checkTrialServer()
    {
        const TrialServer &server = *m_spec.trialServer;
        if (!m_spec.serverUrl.isEmpty()) {
            warning(u"serverUrl"_s, tr("The agents use the server that is made with them: this "
                                       "address is not used."));
        }
        if (server.port < 1 || server.port > 65535) {
            error(u"trialServer.port"_s, tr("A port is a number from 1 to 65535, such as 8111."));
        }
        if (!server.image.isEmpty() && !readReference(server.image)) {
            error(u"trialServer.image"_s, tr("This is not an image reference. It looks like "
                                             "jetbrains/teamcity-server:2026.1.3, in lower case."));
        }
        // Java refuses an address whose host has an underscore, and DNS has its own limits.
        static const QRegularExpression label(
            u"\\A[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\z"_s);
        const QStringList labels = trialServerName(m_spec).split(u'.');
        if (!std::all_of(labels.begin(), labels.end(),
                         [](const QString &text) { return label.match(text).hasMatch(); })) {
            error(u"name"_s, tr("With a server of its own the name is part of that server's "
                                "address: use letters a–z, digits and -, at most 56 characters."));
        }
    }

    static bool isLoopback(const QString &host)
    {
        return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 ||
               QHostAddress(host).isLoopback();
    }

    void checkNameAndCount()
    {
        static const QRegularExpression form(u"\\A[a-zA-Z0-9][a-zA-Z0-9_.-]+\\z"_s);
        if (!form.match(m_spec.name).hasMatch() || m_spec.name.size() > 100) {
            error(u"name"_s,
                  tr("A name has 2 to 100 characters: letters a–z, digits, and after the "
                     "first one also . _ and -."));
        }
        if (m_spec.count < 1 || m_spec.count > maximumAgents) {
            error(u"count"_s, tr("Choose between 1 and %1 agents.").arg(maximumAgents));
        } else if (m_spec.count > 1 && m_spec.method == Method::DockerSocket &&
                   m_spec.containerWrapper && m_spec.socketProxy != SocketProxy::Build) {
            error(u"count"_s,
                  tr("With the host's Docker and the container wrapper only one agent fits on a "
                     "host, because all of them would share the host's /opt/buildagent. Choose one "
                     "agent, or switch the container wrapper off, or take the method dind or "
                     "sysbox, where each agent has an engine and directories of its own."));
        }
    }

    void checkImages()
    {
        if (m_spec.image.isEmpty()) {
            return;
        }
        const auto reference = readReference(m_spec.image);
        if (!reference) {
            error(u"image"_s, badReference());
            return;
        }
        const QString repository = withoutHub(reference->repository);
        if (repository == u"jetbrains/teamcity-minimal-agent"_s) {
            const QString text = tr("The minimal agent has no docker command, so builds could not "
                                    "use the engine. Take jetbrains/teamcity-agent.");
            engineInAgent() ? error(u"image"_s, text) : warning(u"image"_s, text);
        } else if (engineInAgent() && repository == u"jetbrains/teamcity-agent"_s &&
                   reference->digest.isEmpty() && !reference->tag.endsWith(u"-sudo"_s)) {
            error(u"image"_s, tr("An engine inside the agent needs an image with sudo: a tag that "
                                 "ends in -linux-sudo, such as 2026.1.3-linux-sudo."));
        }
    }

    /// The grammar takes JetBrains/teamcity-agent for an image of a registry on the host JetBrains.
    /// Nobody means that.
    static std::optional<ImageReference> readReference(const QString &text)
    {
        const QString first = text.section(u'/', 0, 0);
        const bool upperCase = text.contains(u'/') && !first.contains(u'.') &&
                               !first.contains(u':') && first != first.toLower();
        return upperCase ? std::nullopt : parseImageReference(text);
    }

    static QString badReference()
    {
        return tr("This is not an image reference. It looks like jetbrains/teamcity-agent:2026.1.3 "
                  "or registry.example.com:5000/team/agent:tag, in lower case.");
    }

    static QString withoutHub(const QString &repository)
    {
        for (const QString &prefix : {u"docker.io/"_s, u"index.docker.io/"_s}) {
            if (repository.startsWith(prefix)) {
                return repository.mid(prefix.size());
            }
        }
        return repository;
    }

    void checkEngine()
    {
        if (m_spec.method == Method::DockerSocket && m_spec.enginePlacement) {
            warning(u"engine.placement"_s,
                    tr("With the host's Docker there is no engine to place: this is not used."));
        }
        if (!m_spec.engineImage.isEmpty()) {
            if (!readReference(m_spec.engineImage)) {
                error(u"engine.image"_s, badReference());
            } else if (!hasSidecar()) {
                warning(u"engine.image"_s,
                        tr("There is no sidecar in this set-up: this image is not used."));
            } else if (m_spec.engineImage.contains(u"rootless"_s)) {
                error(u"engine.image"_s, tr("The rootless variant keeps its data and its socket "
                                            "elsewhere and is not supported here. Take docker:dind "
                                            "or a tag such as docker:29-dind."));
            }
        }
    }

    void checkSocketPath()
    {
        const QString field = u"socket.path"_s;
        if (m_spec.socketPath.isEmpty() || refuseControl(field, m_spec.socketPath, true)) {
            return;
        }
        if (!m_spec.socketPath.startsWith(u'/') || cleanPath(m_spec.socketPath) == u"/"_s) {
            error(field, tr("Enter the full path of the socket, for example "
                            "/var/run/docker.sock."));
        } else if (m_spec.method != Method::DockerSocket) {
            warning(field, tr("Only the method docker-socket uses this path."));
        }
    }

    void checkSocketProxy()
    {
        const QString field = u"socket.proxy"_s;
        if (m_spec.socketProxy == SocketProxy::Off) {
            return;
        }
        if (m_spec.method != Method::DockerSocket) {
            warning(field, tr("Only the method docker-socket has a socket to filter: this is not "
                              "used."));
        } else if (m_spec.socketProxy == SocketProxy::Build && m_spec.containerWrapper) {
            warning(u"containerWrapper"_s,
                    tr("The proxy lets no containers through, so TeamCity can't run build steps in "
                       "one. Switch the container wrapper off, or let the proxy pass containers "
                       "too (run)."));
        }
    }

    void checkRunAs()
    {
        if (m_spec.method == Method::Sysbox && engineInAgent() && m_spec.runAs == RunAs::Agent) {
            error(u"runAs"_s,
                  tr("Under Sysbox the container has to start as root to get the rights "
                     "an engine needs. That root is an ordinary user on the host."));
        }
    }

    void checkEnv()
    {
        const QString field = u"env"_s;
        for (auto it = m_spec.env.begin(); it != m_spec.env.end(); ++it) {
            const QString &key = it.key();
            if (key.isEmpty() || key.contains(u'=')) {
                error(field, tr("A variable needs a name, and the name can't hold an =."));
                continue;
            }
            if (std::any_of(key.begin(), key.end(), [](QChar c) { return c.isSpace(); })) {
                error(field, tr("A variable's name can't hold blanks: Compose and env files would "
                                "refuse it."));
                continue;
            }
            if (refuseControl(field, key, true) || refuseControl(field, it.value(), false)) {
                continue;
            }
            checkEnvKey(field, key);
        }
    }

    void checkEnvKey(const QString &field, const QString &key)
    {
        static const QSet<QString> sidecarKeys{u"DOCKER_HOST"_s, u"DOCKER_TLS_VERIFY"_s,
                                               u"DOCKER_CERT_PATH"_s};
        static const QSet<QString> sysboxKeys{
            u"SYSBOX_IGNORE_SYSFS_CHOWN"_s, u"SYSBOX_ALLOW_TRUSTED_XATTR"_s, u"SYSBOX_HONOR_CAPS"_s,
            u"SYSBOX_SYSCONT_MODE"_s, u"SYSBOX_SKIP_UID_SHIFT"_s};
        if (key == u"SERVER_URL"_s) {
            error(field, tr("SERVER_URL is set from the server's address."));
        } else if (key == u"AGENT_NAME"_s) {
            error(field, tr("AGENT_NAME is set from the name."));
        } else if (key == u"AGENT_TOKEN"_s) {
            error(field,
                  tr("A token is a secret and does not belong in settings. Give it in a file "
                     "at launch (--token-file), or authorise the agent in TeamCity."));
        } else if (key == u"DOCKER_IN_DOCKER"_s && m_spec.method != Method::DockerSocket) {
            error(field, tr("DOCKER_IN_DOCKER is set by the placement of the engine."));
        } else if (hasSidecar() && sidecarKeys.contains(key)) {
            error(field, tr("%1 is set so that the agent finds its sidecar.").arg(key));
        } else if (hasProxy() && sidecarKeys.contains(key)) {
            error(field, tr("%1 is set so that the agent asks the proxy of the socket.").arg(key));
        } else if (m_spec.method == Method::Sysbox && key.startsWith(u"SYSBOX_"_s) &&
                   !sysboxKeys.contains(key)) {
            error(field, tr("Sysbox refuses to create a container with the variable %1: names that "
                            "begin with SYSBOX_ are its own.")
                             .arg(key));
        } else if (key == u"CONFIG_FILE"_s) {
            warning(field, tr("CONFIG_FILE moves the agent's configuration off its volume: the "
                              "agent would forget who it is when it is made anew."));
        } else if (looksSecret(key)) {
            warning(field,
                    tr("%1 looks like a secret. Everybody who may use Docker can read it from "
                       "the container, and it stands in these settings and in all that is "
                       "exported. Passwords for builds belong in TeamCity's parameters of "
                       "the type Password.")
                        .arg(key));
        }
    }

    void checkVolumes()
    {
        const QString field = u"volumes"_s;
        static const QRegularExpression volumeName(u"\\A[a-zA-Z0-9][a-zA-Z0-9_.-]+\\z"_s);
        static const QSet<QString> ownDirectories{
            u"/data/teamcity_agent"_s,    u"/data/teamcity_agent/conf"_s,
            u"/opt/buildagent"_s,         u"/opt/buildagent/work"_s,
            u"/opt/buildagent/temp"_s,    u"/opt/buildagent/tools"_s,
            u"/opt/buildagent/plugins"_s, u"/opt/buildagent/system"_s,
            u"/opt/buildagent/logs"_s,    u"/var/lib/docker"_s};
        QSet<QString> targets;
        for (const VolumeOption &volume : m_spec.volumes) {
            if (refuseControl(field, volume.source, true) ||
                refuseControl(field, volume.target, true)) {
                continue;
            }
            const QString shown = volume.source.left(100) + u':' + volume.target.left(100);
            if (!volume.source.startsWith(u'/') && !volumeName.match(volume.source).hasMatch()) {
                error(field,
                      tr("%1: the source is a full path on the engine's host, or the name of "
                         "a volume.")
                          .arg(shown));
            }
            const QString target = cleanPath(volume.target);
            if (!volume.target.startsWith(u'/') || target == u"/"_s) {
                error(field, tr("%1: the target is a full path in the agent.").arg(shown));
            } else if (targets.contains(target)) {
                error(field, tr("%1: two volumes can't have the same target.").arg(shown));
            } else if (hasSidecar() && target == u"/certs/client"_s) {
                error(field,
                      tr("%1: the certificates for the sidecar are in this directory.").arg(shown));
            } else if (hasProxy() && isSocket(volume)) {
                error(field, tr("%1: with this the agent holds the socket itself, and the proxy "
                                "filters nothing. Leave it out, or switch the proxy off.")
                                 .arg(shown));
            }
            targets.insert(target);
            if (m_spec.count > 1 && ownDirectories.contains(target)) {
                error(field,
                      tr("%1: agents can't share this directory. Leave it out, and each gets "
                         "a volume of its own.")
                          .arg(shown));
            }
        }
    }

    /// Whether an agent gets the engine's socket by it.
    bool isSocket(const VolumeOption &volume) const
    {
        const QString name = u"/docker.sock"_s;
        const QString source = cleanPath(volume.source);
        return source.endsWith(name) || cleanPath(volume.target).endsWith(name) ||
               (!m_spec.socketPath.isEmpty() && source == cleanPath(m_spec.socketPath));
    }

    /// As docker reads one: no shortened or octal IPv4 address, no zone and no blanks.
    static bool isAddress(const QString &text)
    {
        static const QRegularExpression form(
            u"\\A(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}\\z|\\A[0-9a-fA-F:.]*:[0-9a-fA-F:.]*\\z"_s);
        return form.match(text).hasMatch() && !QHostAddress(text).isNull();
    }

    void checkExtraHosts()
    {
        static const QRegularExpression hostName(
            u"\\A[a-zA-Z0-9_]([a-zA-Z0-9_.-]*[a-zA-Z0-9_])?\\z"_s);
        for (const auto &[name, address] : m_spec.extraHosts) {
            if (!hostName.match(name).hasMatch() || name.size() > 253) {
                error(u"extraHosts"_s, tr("\"%1\" is not a host name.").arg(name.left(100)));
            } else if (address != u"host-gateway"_s && !isAddress(address)) {
                error(u"extraHosts"_s, tr("\"%1\" is no IP address. Use one, or host-gateway for "
                                          "the engine's host.")
                                           .arg(address.left(100)));
            }
        }
    }

    void checkLabels()
    {
        for (auto it = m_spec.labels.begin(); it != m_spec.labels.end(); ++it) {
            if (it.key().isEmpty() || it.key().contains(u'=')) {
                error(u"labels"_s, tr("A label needs a name, and the name can't hold an =."));
            } else if (it.key().contains(u' ') || it.key().contains(u'\t')) {
                error(u"labels"_s, tr("A label's name can't hold blanks: the docker command would "
                                      "refuse it."));
            } else if (it.key().startsWith(u"io.github.dind-wizard."_s) ||
                       it.key().startsWith(u"com.docker."_s)) {
                error(u"labels"_s, tr("The label %1 is kept for programs' own use.").arg(it.key()));
            } else if (!refuseControl(u"labels"_s, it.key(), true)) {
                refuseControl(u"labels"_s, it.value(), false);
            }
        }
    }

    void checkNetwork()
    {
        const QString field = u"network"_s;
        const QString &network = m_spec.network;
        static const QRegularExpression form(u"\\A[a-zA-Z0-9][a-zA-Z0-9_.-]*\\z"_s);
        if (network.isEmpty()) {
            return;
        }
        if (network == u"none"_s) {
            error(field, tr("Without a network the agent can't reach TeamCity."));
        } else if (!form.match(network).hasMatch() || network.size() > 200) {
            error(field, tr("This is not a network's name: letters a–z, digits, and . _ -."));
        } else if (network == u"host"_s && m_spec.method == Method::Sysbox) {
            error(field, tr("Sysbox refuses the host's network."));
        } else if ((network == u"host"_s || network == u"bridge"_s || network == u"default"_s) &&
                   hasSidecar()) {
            error(field, tr("The agent shares a private network with its sidecar and can't be on "
                            "the network \"%1\" too. Leave this empty, or name a network that you "
                            "made.")
                             .arg(network));
        } else if (network == u"host"_s && m_spec.trialServer) {
            error(field, tr("On the host's network the agent can't find the server that is made "
                            "with it: the two share a private network. Leave this empty."));
        } else if ((network == u"bridge"_s || network == u"default"_s) && m_spec.trialServer) {
            error(field, tr("The agent shares a private network with its server and can't be on "
                            "the network \"%1\" too. Leave this empty, or name a network that you "
                            "made.")
                             .arg(network));
        } else if ((network == u"host"_s || network == u"bridge"_s || network == u"default"_s) &&
                   hasProxy()) {
            error(field, tr("The agent shares a private network with the proxy of the socket and "
                            "can't be on the network \"%1\" too. Leave this empty, or name a "
                            "network that you made.")
                             .arg(network));
        } else if (network == u"host"_s && !m_spec.extraHosts.isEmpty()) {
            error(field, tr("On the host's network the host's own names hold: remove the extra "
                            "hosts."));
        }
    }

    void checkResources()
    {
        const Resources &limits = m_spec.resources;
        if (limits.cpus && !(*limits.cpus >= 0.01 && *limits.cpus <= 10000)) {
            error(u"resources.cpus"_s, tr("Give a number of processors, such as 2 or 1.5."));
        }
        if (limits.memoryBytes && *limits.memoryBytes < minimumMemory) {
            error(u"resources.memory"_s,
                  tr("The engine allows no less than 6m. An agent needs about 500m, and its builds "
                     "more."));
        } else if (limits.memoryBytes && *limits.memoryBytes < 512LL * 1024 * 1024) {
            warning(u"resources.memory"_s,
                    tr("An agent alone needs about 500m, and its builds more."));
        }
        const bool allowed = !limits.pidsLimit || *limits.pidsLimit == -1 ||
                             (*limits.pidsLimit >= 1 && *limits.pidsLimit <= maximumPids);
        if (!allowed) {
            error(u"resources.pidsLimit"_s,
                  tr("Give the highest number of processes, up to %1, or -1 for no limit.")
                      .arg(maximumPids));
        }
    }

    void checkRestart()
    {
        static const QRegularExpression form(
            u"\\A(no|always|unless-stopped|on-failure(:[1-9][0-9]{0,5})?)\\z"_s);
        if (!form.match(m_spec.restart).hasMatch()) {
            error(u"restart"_s,
                  tr("Choose no, always, unless-stopped, on-failure or on-failure:N."));
        }
        if (m_spec.stopTimeout < 0 || m_spec.stopTimeout > 86400) {
            error(u"stopTimeout"_s, tr("Choose between 0 and 86400 seconds."));
        } else if (m_spec.stopTimeout < 30) {
            warning(
                u"stopTimeout"_s,
                tr("The agent needs some seconds to end its build and sign off. Below 30 it may "
                   "be killed in the middle."));
        }
    }
};

} // namespace

QList<SpecIssue> validateSpec(const AgentSpec &spec)
{
    return Checker(spec).run();
}

bool hasErrors(const QList<SpecIssue> &issues)
{
    return std::any_of(issues.begin(), issues.end(),
                       [](const SpecIssue &issue) { return issue.isError; });
}

} // namespace dw
