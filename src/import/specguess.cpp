#include "import/specguess.h"

#include "methods/engineflags.h"
#include "methods/knownimages.h"
#include "methods/planner.h"
#include "methods/socketproxy.h"
#include "plan/comparison.h"
#include "plan/labels.h"
#include "spec/validation.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SpecGuess)
};

const QString exampleUrl = u"http://server.invalid"_s;

bool isRoot(const QString &user)
{
    const QString name = user.section(u':', 0, 0);
    return name == u"0"_s || name == u"root"_s;
}

/// Whether two mounts put the same thing in the same place. Who makes a missing directory is not
/// asked: hand-written commands use -v for everything.
bool sameMount(const Mount &one, const Mount &other)
{
    return one.type == other.type && one.readOnly == other.readOnly &&
           QDir::cleanPath(one.source) == QDir::cleanPath(other.source) &&
           QDir::cleanPath(one.target) == QDir::cleanPath(other.target);
}

const Mount *mountAt(const QList<Mount> &mounts, const QString &target)
{
    const auto found = std::find_if(mounts.begin(), mounts.end(), [&](const Mount &mount) {
        return QDir::cleanPath(mount.target) == QDir::cleanPath(target);
    });
    return found == mounts.end() ? nullptr : &*found;
}

/// The first error on a field of a spec that has nothing else in it.
QString errorOn(const AgentSpec &spec, const QString &field)
{
    for (const SpecIssue &issue : validateSpec(spec)) {
        if (issue.isError && issue.field == field) {
            return issue.message;
        }
    }
    return {};
}

class Guesser
{
public:
    Guesser(const Plan &described, const Roles &roles, const QSet<QString> &explicitly,
            const HostFacts &facts)
        : m_described(described), m_roles(roles), m_explicitly(explicitly), m_facts(facts),
          m_agent(roles.agents.isEmpty() ? nullptr : roles.agents.first()),
          m_sidecar(roles.sidecars.isEmpty() ? nullptr : roles.sidecars.first())
    {
    }

    SpecGuess run()
    {
        readWhole();
        if (m_agent) {
            readAgent();
        }
        // Which mounts are the user's depends on which the method makes, and that on the wrapper.
        SpecGuess best;
        qsizetype bestScore = -1;
        // Of an agent that was not described nothing says what it mounts.
        // A proxy that lets no containers through makes the same plan with and without.
        const QList<bool> wrappers = !m_agent                ? QList{true}
                                     : isWithoutContainers() ? QList{false}
                                                             : QList{true, false};
        for (const bool wrapper : wrappers) {
            SpecGuess guess = withMounts(wrapper);
            // Of two that come equally near, the one that leaves more to the method.
            const qsizetype away = guess.plan.containers.isEmpty() ? 100'000 : distance(guess.plan);
            const qsizetype score = away * 100'000 + guess.spec.volumes.size();
            if (bestScore < 0 || score < bestScore) {
                best = std::move(guess);
                bestScore = score;
            }
        }
        return best;
    }

private:
    const Plan &m_described;
    const Roles &m_roles;
    const QSet<QString> &m_explicitly;
    const HostFacts &m_facts;
    const Container *m_agent;
    const Container *m_sidecar;
    SpecGuess m_guess;

    AgentSpec &spec() { return m_guess.spec; }

    bool hasProxy() const { return m_roles.socketProxy != SocketProxy::Off; }
    bool isWithoutContainers() const { return m_roles.socketProxy == SocketProxy::Build; }

    /// A spec with the method only, on which single values are tried.
    AgentSpec frame() const
    {
        AgentSpec frame;
        frame.method = m_guess.spec.method;
        frame.enginePlacement = m_guess.spec.enginePlacement;
        frame.socketProxy = m_guess.spec.socketProxy;
        frame.serverUrl = exampleUrl;
        frame.trialServer = m_guess.spec.trialServer;
        return frame;
    }

    /// Takes a value over when validation has nothing against it.
    template <class Put>
    bool accept(const QString &field, const QString &aspect, Put put)
    {
        AgentSpec trial = frame();
        put(trial);
        const QString error = errorOn(trial, field);
        if (!error.isEmpty()) {
            m_guess.refused.insert(aspect, error);
            return false;
        }
        put(spec());
        return true;
    }

    void readWhole()
    {
        spec().method = m_roles.method;
        spec().socketProxy = m_roles.socketProxy;
        if (m_roles.method != Method::DockerSocket) {
            spec().enginePlacement = m_roles.placement;
            AgentSpec plain;
            plain.method = m_roles.method;
            if (effectivePlacement(plain) == m_roles.placement) {
                spec().enginePlacement.reset();
            }
        }
        readTrialServer();
        accept(u"name"_s, aspect::name, [this](AgentSpec &trial) { trial.name = m_roles.name; });
        spec().count = std::max(1, static_cast<int>(m_roles.agents.size()));
        if (m_sidecar && !hasProxy() && m_sidecar->image != knownImages().engine) {
            spec().engineImage = m_sidecar->image;
        }
        if (m_sidecar && !hasProxy()) {
            readEngineNetwork();
        }
    }

    void readTrialServer()
    {
        if (!m_roles.server) {
            return;
        }
        TrialServer server;
        if (m_roles.server->image != knownImages().server) {
            server.image = m_roles.server->image;
        }
        if (!m_roles.server->ports.isEmpty()) {
            server.port = m_roles.server->ports.first().hostPort;
        }
        accept(u"trialServer.port"_s, aspect::port(teamCityPort),
               [&](AgentSpec &trial) { trial.trialServer = server; });
    }

    void readEngineNetwork()
    {
        const EngineNetwork read = engineNetworkOf(m_sidecar->command);
        const auto take = [this, &read](const QString &key, auto field) {
            accept(u"engine.network."_s + key, aspect::argument(key),
                   [&](AgentSpec &trial) { trial.engineNetwork.*field = read.*field; });
        };
        take(u"mtu"_s, &EngineNetwork::mtu);
        take(u"addressPool"_s, &EngineNetwork::addressPool);
        take(u"registryMirror"_s, &EngineNetwork::registryMirror);
        take(u"insecureRegistries"_s, &EngineNetwork::insecureRegistries);
    }

    void readAgent()
    {
        if (!spec().trialServer) {
            spec().serverUrl = m_agent->env.value(u"SERVER_URL"_s);
        }
        if (m_agent->image != defaultImage(spec(), m_facts)) {
            spec().image = m_agent->image;
        }
        if (!isRoot(m_agent->user)) {
            accept(u"runAs"_s, aspect::user, [](AgentSpec &trial) { trial.runAs = RunAs::Agent; });
        }
        readEnv();
        readLabels();
        readNetwork();
        readExtraHosts();
        readLimits();
    }

    void readExtraHosts()
    {
        for (const QString &host : m_agent->extraHosts) {
            const QString name = host.section(u':', 0, 0);
            const std::pair<QString, QString> extra{name, host.section(u':', 1)};
            AgentSpec onNetwork = frame();
            onNetwork.network = spec().network;
            onNetwork.extraHosts = {extra};
            const QString error = errorOn(onNetwork, u"network"_s);
            if (!error.isEmpty()) {
                m_guess.refused.insert(aspect::host(name), error);
            } else {
                accept(u"extraHosts"_s, aspect::host(name),
                       [&](AgentSpec &trial) { trial.extraHosts.append(extra); });
            }
        }
    }

    /// Without what the planner puts into the list of hosts that need no proxy.
    QMap<QString, QString> usersEnv() const
    {
        QMap<QString, QString> env = m_agent->env;
        if (m_sidecar) {
            env = withoutOwnHost(hasProxy() ? socketProxyHost : engineHost, env);
        }
        if (m_guess.spec.trialServer) {
            env = withoutOwnHost(trialServerName(m_guess.spec), env);
        }
        return env;
    }

    /// Of hosts that the planner appends, the one that it appends last comes first here.
    static QMap<QString, QString> withoutOwnHost(const QString &host, QMap<QString, QString> env)
    {
        if (withoutProxyTo(host, env) != env) {
            return env;
        }
        for (const QString &name : {u"NO_PROXY"_s, u"no_proxy"_s}) {
            const QString own = withoutLast(host, env.value(name));
            if (own.isEmpty() && !env.value(name).isEmpty()) {
                env.remove(name);
            } else if (env.contains(name)) {
                env.insert(name, own);
            }
        }
        return env;
    }

    void readEnv()
    {
        static const QSet<QString> named{u"SERVER_URL"_s, u"AGENT_NAME"_s};
        AgentSpec frameWithoutEnv = frame();
        const Result<Plan> plan = makePlan(frameWithoutEnv, m_facts);
        const QMap<QString, QString> env = usersEnv();
        for (auto it = env.begin(); it != env.end(); ++it) {
            const bool planned =
                plan.ok() && std::any_of(plan->containers.begin(), plan->containers.end(),
                                         [&](const Container &c) {
                                             return c.role == ContainerRole::Agent &&
                                                    c.env.contains(it.key()) &&
                                                    c.env.value(it.key()) == it.value();
                                         });
            if (!named.contains(it.key()) && !planned) {
                accept(u"env"_s, aspect::env(it.key()),
                       [&](AgentSpec &trial) { trial.env.insert(it.key(), it.value()); });
            }
        }
    }

    void readLabels()
    {
        for (auto it = m_agent->labels.begin(); it != m_agent->labels.end(); ++it) {
            if (!labels::isReserved(it.key())) {
                accept(u"labels"_s, aspect::label(it.key()),
                       [&](AgentSpec &trial) { trial.labels.insert(it.key(), it.value()); });
            }
        }
    }

    /// A network that the source makes for a sidecar is replaced by the method's own. Others must
    /// be there already.
    void readNetwork()
    {
        for (const NetworkAttachment &attachment : m_agent->networks) {
            const QString &name = attachment.network;
            const auto &made = m_described.networks;
            const bool isMade = std::any_of(made.begin(), made.end(), [&](const Network &network) {
                return network.name == name;
            });
            const bool isServers = m_roles.server && name == m_roles.server->name + u"-net"_s;
            if ((isMade && m_sidecar) || name == m_agent->name + u"-net"_s || isServers) {
                continue;
            }
            if (!spec().network.isEmpty()) {
                m_guess.refused.insert(aspect::network(name),
                                       Text::tr("Settings name one network. Connect the agent to "
                                                "others by hand: docker network connect."));
            } else {
                accept(u"network"_s, aspect::network(name),
                       [&](AgentSpec &trial) { trial.network = name; });
            }
        }
    }

    void readLimits()
    {
        accept(u"resources.cpus"_s, aspect::cpus,
               [this](AgentSpec &trial) { trial.resources.cpus = m_agent->cpus; });
        accept(u"resources.memory"_s, aspect::memory,
               [this](AgentSpec &trial) { trial.resources.memoryBytes = m_agent->memoryBytes; });
        accept(u"resources.pidsLimit"_s, aspect::pidsLimit, [this](AgentSpec &trial) {
            trial.resources.pidsLimit = m_agent->pidsLimit == 0 ? std::nullopt : m_agent->pidsLimit;
        });
        if (m_explicitly.contains(aspect::restart)) {
            accept(u"restart"_s, aspect::restart,
                   [this](AgentSpec &trial) { trial.restart = m_agent->restart; });
        }
        if (m_explicitly.contains(aspect::stopTimeout)) {
            accept(u"stopTimeout"_s, aspect::stopTimeout, [this](AgentSpec &trial) {
                trial.stopTimeout = static_cast<int>(m_agent->stopTimeout.count());
            });
        }
    }

    /// The plan of a spec whose erroneous fields are put right; empty when that does not help.
    Plan planOf(SpecGuess &guess) const
    {
        AgentSpec planned = guess.spec;
        for (const SpecIssue &issue : validateSpec(planned)) {
            if (!issue.isError) {
                continue;
            }
            guess.erroneous.insert(issue.field, issue.message);
            if (issue.field == u"serverUrl"_s) {
                planned.serverUrl = exampleUrl;
            } else if (issue.field == u"image"_s) {
                planned.image.clear();
            } else if (issue.field == u"trialServer.image"_s) {
                planned.trialServer->image.clear();
            } else if (issue.field == u"engine.image"_s) {
                planned.engineImage.clear();
            } else if (issue.field == u"socket.path"_s) {
                planned.socketPath.clear();
            }
        }
        const bool withToken = m_agent && !m_agent->secretEnv.isEmpty() && planned.count == 1;
        const Result<Plan> plan = makePlan(planned, m_facts, {.withToken = withToken});
        return plan.ok() ? *plan : Plan();
    }

    SpecGuess withMounts(bool wrapper)
    {
        SpecGuess guess = m_guess;
        guess.spec.containerWrapper = wrapper;
        if (m_agent) {
            readSocketPath(guess.spec);
            readVolumes(guess);
        }
        guess.plan = planOf(guess);
        return guess;
    }

    void readSocketPath(AgentSpec &spec) const
    {
        const QList<Mount> &mounts = hasProxy() ? m_sidecar->mounts : m_agent->mounts;
        const Mount *socket = mountAt(mounts, u"/var/run/docker.sock"_s);
        if (spec.method == Method::DockerSocket && socket && socket->type == Mount::Type::Bind &&
            (!socket->readOnly || hasProxy()) &&
            QDir::cleanPath(socket->source) != QDir::cleanPath(m_facts.socketPath)) {
            AgentSpec trial = frame();
            trial.socketPath = socket->source;
            if (errorOn(trial, u"socket.path"_s).isEmpty()) {
                spec.socketPath = socket->source;
            }
        }
    }

    void readVolumes(SpecGuess &guess)
    {
        const Plan plan = planOf(guess);
        const Container *planned = findContainer(plan, agentNames(guess.spec).constFirst());
        QSet<QString> targets;
        for (const Mount &mount : m_agent->mounts) {
            const Mount *own = planned ? mountAt(planned->mounts, mount.target) : nullptr;
            if (own && sameMount(*own, mount)) {
                continue;
            }
            const VolumeOption volume{mount.source, mount.target, mount.readOnly};
            AgentSpec trial = frame();
            trial.count = guess.spec.count;
            trial.containerWrapper = guess.spec.containerWrapper;
            trial.volumes = {volume};
            if (targets.contains(aspect::mount(mount.target))) {
                trial.volumes.append(volume); // twice, as it would be
            }
            const QString error = errorOn(trial, u"volumes"_s);
            if (error.isEmpty()) {
                guess.spec.volumes.append(volume);
                targets.insert(aspect::mount(mount.target));
            } else {
                guess.refused.insert(aspect::mount(mount.target),
                                     isWindowsPath(mount.source) ? ofWindows() : error);
            }
        }
    }

    static bool isWindowsPath(const QString &path)
    {
        return path.startsWith(u'\\') ||
               (path.size() > 2 && path[1] == u':' && (path[2] == u'\\' || path[2] == u'/'));
    }

    static QString ofWindows()
    {
        return Text::tr("This is a path of Windows, and agents are Linux containers. Give the path "
                        "as the engine's Linux sees it, or the name of a volume.");
    }

    /// How far a plan is from what was described.
    qsizetype distance(const Plan &plan) const
    {
        qsizetype count = 0;
        for (const Container &planned : plan.containers) {
            const Container *described = planned.role == ContainerRole::Agent ? m_agent : m_sidecar;
            if (planned.agent == agentNames(m_guess.spec).constFirst() && described) {
                count += differencesOf(Difference::Object::Container, {}, aspectsOf(planned),
                                       aspectsOf(*described))
                             .size();
            }
        }
        return count;
    }
};

} // namespace

SpecGuess guessSpec(const Plan &described, const Roles &roles, const QSet<QString> &explicitly,
                    const HostFacts &facts)
{
    return Guesser(described, roles, explicitly, facts).run();
}

} // namespace dw
