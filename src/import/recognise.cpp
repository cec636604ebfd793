#include "import/recognise.h"

#include "import/roles.h"
#include "import/specguess.h"
#include "plan/comparison.h"
#include "plan/labels.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recognise)
};

using Fate = ImportItem::Fate;

constexpr qsizetype longestShown = 120;

bool isOwnLabelAspect(const QString &aspect)
{
    const QString prefix = aspect::label({});
    return aspect.startsWith(prefix) && labels::isReserved(aspect.mid(prefix.size()));
}

bool isOwn(const Labels &all)
{
    return std::any_of(all.keyBegin(), all.keyEnd(), labels::isOwn);
}

const QString mustExist = u", must exist"_s;

QString withoutMustExist(QString value)
{
    return value.endsWith(mustExist) ? value.chopped(mustExist.size()) : value;
}

/// One described container beside the planned one that takes its place.
struct Pair
{
    QString plannedName;
    QString describedName;
    Aspects described;
    Aspects planned;
    bool isAgent = true;
    bool isServer = false;
};

class Reporter
{
public:
    Reporter(const Description &description, const Roles &roles, const SpecGuess &guess)
        : m_description(description), m_roles(roles), m_guess(guess)
    {
        for (const Container &container : description.plan.containers) {
            m_containers.insert(container.name, &container);
        }
        for (const Container &container : guess.plan.containers) {
            m_planned.insert({container.agent, container.role == ContainerRole::Agent}, &container);
        }
        for (const VolumeOption &volume : guess.spec.volumes) {
            m_volumes.insert(aspect::mount(volume.target));
        }
        pairUp();
        for (const Setting &setting : description.settings) {
            m_said.insert({setting.container, setting.aspect});
        }
    }

    QList<ImportItem> run()
    {
        for (const Setting &setting : m_description.settings) {
            m_items.append(itemOf(setting));
        }
        reportAdded();
        return m_items;
    }

private:
    const Description &m_description;
    const Roles &m_roles;
    const SpecGuess &m_guess;
    QHash<QString, const Container *> m_containers;               ///< as described
    QHash<std::pair<QString, bool>, const Container *> m_planned; ///< by agent; whether it is one
    QMap<QString, Pair> m_pairs;              ///< by the described container's name
    QSet<QString> m_volumes;                  ///< aspects of the spec's volumes
    QSet<std::pair<QString, QString>> m_said; ///< container, aspect
    QList<ImportItem> m_items;

    void pairUp()
    {
        const QStringList names = agentNames(m_guess.spec);
        for (qsizetype i = 0; i < m_roles.agents.size() && i < names.size(); ++i) {
            addPair(m_roles.agents[i], names[i], true);
        }
        for (qsizetype i = 0; i < m_roles.sidecars.size() && i < names.size(); ++i) {
            addPair(m_roles.sidecars[i], names[i], false);
        }
        addPair(m_roles.server, trialServerName(m_guess.spec), false);
    }

    /// The agent itself, or what stands beside it.
    const Container *planned(const QString &agent, bool isAgent) const
    {
        return m_planned.value({agent, isAgent});
    }

    void addPair(const Container *described, const QString &agent, bool isAgent)
    {
        const Container *other = planned(agent, isAgent);
        if (described && other) {
            m_pairs.insert(described->name,
                           {other->name, described->name, aspectsOf(*described), aspectsOf(*other),
                            isAgent, other->role == ContainerRole::Server});
        }
    }

    ImportItem itemOf(const Setting &setting) const
    {
        ImportItem item{Fate::Understood, setting.text, setting.line, setting.why};
        switch (setting.kind) {
        case Setting::Kind::NoEffect:
            return item;
        case Setting::Kind::NotKept:
        case Setting::Kind::Unclear:
            item.fate = Fate::NotKept;
            return item;
        case Setting::Kind::Aspect:
            break;
        }
        const auto pair = m_pairs.find(setting.container);
        if (pair == m_pairs.end()) {
            item.fate = Fate::NotKept;
            item.text = whyAlone(setting.container);
            return item;
        }
        judge(item, setting, *pair);
        return item;
    }

    /// Of those that a spec takes over word by word.
    bool isExtra(const QString &aspect) const
    {
        return m_volumes.contains(aspect) || aspect.startsWith(u"host "_s) ||
               (aspect.startsWith(u"env "_s) && m_guess.spec.env.contains(aspect.mid(4))) ||
               (aspect.startsWith(u"label "_s) && !isOwnLabelAspect(aspect));
    }

    QString whyAlone(const QString &container) const
    {
        if (m_guess.plan.containers.isEmpty() && !m_guess.erroneous.isEmpty()) {
            return m_guess.erroneous.first();
        }
        const Container *other = m_containers.value(container);
        const bool agent = other && other->env.contains(u"SERVER_URL"_s);
        const QString name = container.left(longestShown);
        return agent ? Text::tr("%1 is another agent. Import it by itself.").arg(name)
                     : Text::tr("The container %1 is not part of the agent.").arg(name);
    }

    void judge(ImportItem &item, const Setting &setting, const Pair &pair) const
    {
        const QString &aspect = setting.aspect;
        const auto [described, planned] = valuesOf(setting, pair);
        const QString stays = erroneous(aspect, pair);
        if (isOwnLabelAspect(aspect) || (described.isNull() && planned.isNull())) {
            return; // counted anew, or switched off
        }
        if (!stays.isEmpty()) {
            item.text = stays;
        } else if (described == planned && isMadeBySource(aspect)) {
            item.text = Text::tr("The network is not made with the agent: make it first, by docker "
                                 "network create.");
        } else if (described == planned) {
            if (aspect.startsWith(aspect::port(0).chopped(1))) {
                item.text.clear(); // why it is not kept
            }
            item.fate = pair.isAgent && isExtra(aspect) ? Fate::Extra : Fate::Understood;
            const bool parted = aspect.startsWith(u"mount "_s) || aspect.startsWith(u"network "_s);
            if (parted && !item.text.isEmpty()) {
                item.fate = Fate::NotKept; // "The mount stays, without nocopy."
            }
        } else if (withoutMustExist(planned) == described) {
            item.fate = pair.isAgent && isExtra(aspect) ? Fate::Extra : Fate::Understood;
            item.fate = item.text.isEmpty() ? item.fate : Fate::NotKept;
            const QString checked = Text::tr("It must be there already: it is not made.");
            item.text = item.text.isEmpty() ? checked : item.text + u' ' + checked;
        } else if (pair.isAgent && aspect == aspect::user && isImagesUser(described)) {
            item.text = Text::tr("The user that the image has anyway.");
        } else {
            item.fate = Fate::NotKept;
            explain(item, aspect, planned, pair);
        }
    }

    bool isMadeBySource(const QString &aspect) const
    {
        const auto &made = m_description.plan.networks;
        return std::any_of(made.begin(), made.end(), [&](const Network &network) {
            return aspect == aspect::network(network.name) && !isOwn(network.labels);
        });
    }

    /// In JetBrains's images.
    static bool isImagesUser(const QString &user)
    {
        static const QStringList names{u"1000"_s, u"buildagent"_s};
        const QString group = user.section(u':', 1);
        return names.contains(user.section(u':', 0, 0)) &&
               (group.isEmpty() || names.contains(group));
    }

    static std::pair<QString, QString> valuesOf(const Setting &setting, const Pair &pair)
    {
        if (setting.aspect == aspect::name) {
            return {setting.container, pair.plannedName};
        }
        if (setting.aspect.startsWith(u"alias "_s)) {
            const QString alias = setting.aspect.section(u' ', 2);
            const bool has = alias == pair.plannedName || hasAlias(pair.planned, alias);
            return {alias, has ? alias : QString()};
        }
        const bool network = setting.aspect.startsWith(u"network "_s);
        const auto at = [&](const Aspects &aspects) {
            if (network) { // its names are settings of their own
                return aspects.contains(setting.aspect) ? setting.aspect : QString();
            }
            const auto found = aspects.find(setting.aspect);
            // An empty value is one that is there.
            return found == aspects.end() ? QString() : found->isNull() ? u""_s : *found;
        };
        return {at(pair.described), at(pair.planned)};
    }

    static bool hasAlias(const Aspects &aspects, const QString &alias)
    {
        return std::any_of(aspects.keyValueBegin(), aspects.keyValueEnd(), [&](const auto &aspect) {
            return aspect.first.startsWith(u"network "_s) && aspect.second.startsWith(u"as "_s) &&
                   aspect.second.mid(3).split(u", "_s).contains(alias);
        });
    }

    /// A value that was taken over although it is wrong, for the user to correct in its field.
    QString erroneous(const QString &aspect, const Pair &pair) const
    {
        static const QMap<QString, QString> ofAgent{{aspect::image, u"image"_s},
                                                    {aspect::env(u"SERVER_URL"_s), u"serverUrl"_s}};
        static const QMap<QString, QString> ofEngine{{aspect::image, u"engine.image"_s}};
        static const QMap<QString, QString> ofServer{{aspect::image, u"trialServer.image"_s}};
        return m_guess.erroneous.value((pair.isAgent    ? ofAgent
                                        : pair.isServer ? ofServer
                                                        : ofEngine)
                                           .value(aspect));
    }

    void explain(ImportItem &item, const QString &aspect, const QString &planned,
                 const Pair &pair) const
    {
        const QString refused = pair.isAgent ? m_guess.refused.value(aspect) : QString();
        if (!refused.isEmpty()) {
            item.text = refused;
        } else if (!planned.isNull()) {
            item.text = Text::tr("Instead: %1.").arg(planned.left(longestShown));
        } else if (item.text.isEmpty()) {
            item.text = whyWithout(aspect, pair);
        }
    }

    QString whyWithout(const QString &aspect, const Pair &pair) const
    {
        if (aspect == aspect::privileged) {
            return m_guess.spec.method == Method::Sysbox
                       ? Text::tr("Sysbox gives an engine what it needs, and refuses privileged "
                                  "containers.")
                       : Text::tr("This method needs no rights over the host for the container.");
        }
        if (aspect == aspect::user) {
            return Text::tr("Agents run as root, or as the image's own user.");
        }
        if (aspect.startsWith(u"group "_s)) {
            return Text::tr("An agent that is not root gets the group of the Docker socket; others "
                            "it does not need.");
        }
        if (aspect.startsWith(aspect::argument({}))) {
            const bool isEngine = m_roles.socketProxy == SocketProxy::Off;
            return pair.isAgent ? Text::tr("Agents start as their image says; they are given no "
                                           "other command.")
                   : !isEngine
                       ? Text::tr("The proxy starts as its image says.")
                       : Text::tr("Of the engine's flags only those for its network are kept.");
        }
        if (aspect == aspect::health) {
            return Text::tr("Only a sidecar has a health check, and the method makes it.");
        }
        if (aspect == aspect::runtime) {
            return Text::tr("The method decides on the runtime: only sysbox has one of its own.");
        }
        if (aspect.startsWith(u"alias "_s)) {
            return Text::tr("Other containers find the agent by its name, %1.")
                .arg(pair.plannedName);
        }
        for (auto it = pair.planned.begin(); it != pair.planned.end(); ++it) {
            if (aspect.startsWith(u"network "_s) && it.key().startsWith(u"network "_s)) {
                return Text::tr("Instead: %1.").arg(it.key());
            }
        }
        if (pair.isServer) {
            return Text::tr("A server for trials has what it needs, and nothing else.");
        }
        return pair.isAgent ? Text::tr("The method does without it.")
                            : Text::tr("The sidecar has what the method needs, and nothing else.");
    }

    static QString whatItIs(ContainerRole role)
    {
        switch (role) {
        case ContainerRole::Agent:
            return Text::tr("The agent.");
        case ContainerRole::Engine:
            return Text::tr("A sidecar with an engine for the builds.");
        case ContainerRole::SocketProxy:
            return Text::tr("A proxy that filters what builds ask of the host's engine.");
        case ContainerRole::Server:
            return Text::tr("A TeamCity server for trials.");
        }
        return {};
    }

    void add(const QString &setting, const QString &text)
    {
        m_items.append({Fate::Added, setting, 0, text});
    }

    void reportAdded()
    {
        if (m_roles.methodIsGuess) {
            add(u"method docker-socket"_s,
                Text::tr("Nothing says how builds would reach a Docker engine. Look whether this "
                         "method suits you."));
        }
        if (m_guess.plan.containers.isEmpty()) {
            return;
        }
        const QString first = agentNames(m_guess.spec).constFirst();
        for (const bool isAgent : {true, false}) {
            const Container *container = planned(first, isAgent);
            if (!container) {
                continue;
            }
            const bool described =
                std::any_of(m_pairs.begin(), m_pairs.end(),
                            [&](const Pair &pair) { return pair.plannedName == container->name; });
            if (!described) {
                add(container->name, whatItIs(container->role));
            }
        }
        for (const Pair &pair : std::as_const(m_pairs)) {
            const Container *sidecar = planned(first, false);
            if (pair.isServer || pair.plannedName == first ||
                (sidecar && pair.plannedName == sidecar->name)) {
                reportAddedTo(pair);
            }
        }
    }

    void reportAddedTo(const Pair &pair)
    {
        QStringList volumes;
        QStringList binds;
        for (auto it = pair.planned.begin(); it != pair.planned.end(); ++it) {
            const QString &aspect = it.key();
            if (!isAdded(aspect, it.value(), pair)) {
                continue;
            }
            if (!aspect.startsWith(u"mount "_s)) {
                add(aspect, whatAdded(aspect, it.value()));
            } else if (it.value().startsWith(u"bind "_s)) {
                binds.append(aspect.mid(6));
            } else {
                volumes.append(aspect.mid(6));
            }
        }
        if (!binds.isEmpty()) {
            add(Text::tr("directories and files of the host for %1").arg(pair.plannedName),
                binds.join(u", "_s));
        }
        if (!volumes.isEmpty()) {
            add(Text::tr("volumes of %1").arg(pair.plannedName), volumes.join(u", "_s));
        }
    }

    static QString whatAdded(const QString &aspect, const QString &value)
    {
        if (aspect.startsWith(u"group "_s)) {
            return Text::tr("The group of the Docker socket, so that the agent may use it.");
        }
        if (aspect == aspect::user && value == u"0"_s) {
            return Text::tr("root");
        }
        return aspect == aspect::stopTimeout ? Text::tr("%1 seconds").arg(value)
                                             : value.left(longestShown);
    }

    bool isAdded(const QString &aspect, const QString &value, const Pair &pair) const
    {
        if (isOwnLabelAspect(aspect) || aspect == aspect::env(u"AGENT_NAME"_s) ||
            aspect == aspect::env(u"SERVER_URL"_s)) {
            return false;
        }
        const auto described = pair.described.constFind(aspect);
        if (described == pair.described.constEnd()) {
            return true;
        }
        // A default of docker's that the method changes: nobody has been told of it yet.
        return *described != value && !m_said.contains({pair.describedName, aspect});
    }
};

/// What the source says of the first agent. Of containers that this program made everything
/// counts: they leave nothing to defaults.
QSet<QString> explicitAspects(const Description &description, const Roles &roles)
{
    QSet<QString> aspects;
    if (roles.agents.isEmpty()) {
        return aspects;
    }
    const Container &agent = *roles.agents.first();
    for (const Setting &setting : description.settings) {
        if (setting.container == agent.name && setting.kind == Setting::Kind::Aspect) {
            aspects.insert(setting.aspect);
        }
    }
    if (isOwn(agent.labels)) {
        aspects += {aspect::restart, aspect::stopTimeout};
    }
    return aspects;
}

/// What could not be read is the likely reason that nothing is there.
QString whyEmpty(const Description &description)
{
    for (const Setting &setting : description.settings) {
        const bool lost =
            setting.kind == Setting::Kind::Unclear || setting.kind == Setting::Kind::NotKept;
        if (lost && !setting.why.isEmpty()) {
            return setting.line > 0
                       ? Text::tr("Line %1: %2").arg(QString::number(setting.line), setting.why)
                       : setting.why;
        }
    }
    return Text::tr("Give a docker run command, a Compose file, or what docker inspect prints for "
                    "a container.");
}

} // namespace

Result<Import> recognise(const Description &description, const HostFacts &facts)
{
    if (description.plan.containers.isEmpty()) {
        return Error{ErrorCode::InvalidSpec, Text::tr("There is no container in it."),
                     whyEmpty(description)};
    }
    const Roles roles = findRoles(description.plan);
    const SpecGuess guess =
        guessSpec(description.plan, roles, explicitAspects(description, roles), facts);
    Import import;
    import.spec = guess.spec;
    import.items = Reporter(description, roles, guess).run();
    return import;
}

} // namespace dw
