#include "import/recognise.h"

#include "import/roles.h"
#include "import/specguess.h"
#include "plan/comparison.h"

#include <QCoreApplication>
#include <QHash>

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
    return aspect.startsWith(aspect::label(u"io.github.dind-wizard."_s)) ||
           aspect.startsWith(aspect::label(u"com.docker."_s));
}

/// Of those that a spec takes over word by word.
bool isExtra(const QString &aspect, const AgentSpec &spec)
{
    if (aspect.startsWith(u"mount "_s)) {
        return std::any_of(spec.volumes.begin(), spec.volumes.end(), [&](const VolumeOption &v) {
            return aspect::mount(v.target) == aspect;
        });
    }
    return (aspect.startsWith(u"env "_s) && spec.env.contains(aspect.mid(4))) ||
           aspect.startsWith(u"host "_s) ||
           (aspect.startsWith(u"label "_s) && !isOwnLabelAspect(aspect));
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
    Aspects described;
    Aspects planned;
    bool isAgent = true;
};

class Reporter
{
public:
    Reporter(const Description &description, const Roles &roles, const SpecGuess &guess)
        : m_description(description), m_roles(roles), m_guess(guess)
    {
        pairUp();
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
    QHash<QString, Pair> m_pairs; ///< by the described container's name
    QList<ImportItem> m_items;

    void pairUp()
    {
        const QStringList names = agentNames(m_guess.spec);
        for (qsizetype i = 0; i < m_roles.agents.size() && i < names.size(); ++i) {
            addPair(m_roles.agents[i], names[i], ContainerRole::Agent);
        }
        for (qsizetype i = 0; i < m_roles.sidecars.size() && i < names.size(); ++i) {
            addPair(m_roles.sidecars[i], names[i], ContainerRole::Engine);
        }
    }

    const Container *planned(const QString &agent, ContainerRole role) const
    {
        const auto &all = m_guess.plan.containers;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Container &c) {
            return c.agent == agent && c.role == role;
        });
        return found == all.end() ? nullptr : &*found;
    }

    void addPair(const Container *described, const QString &agent, ContainerRole role)
    {
        const Container *other = planned(agent, role);
        if (described && other) {
            m_pairs.insert(described->name, {other->name, aspectsOf(*described), aspectsOf(*other),
                                             role == ContainerRole::Agent});
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
            item.text = Text::tr("The container %1 is not part of the agent.")
                            .arg(setting.container.left(longestShown));
            return item;
        }
        judge(item, setting, *pair);
        return item;
    }

    void judge(ImportItem &item, const Setting &setting, const Pair &pair) const
    {
        const QString &aspect = setting.aspect;
        const auto [described, planned] = valuesOf(setting, pair);
        const QString stays = pair.isAgent ? erroneous(aspect) : QString();
        if (isOwnLabelAspect(aspect) || (described.isNull() && planned.isNull())) {
            return; // counted anew, or switched off
        }
        if (!stays.isEmpty()) {
            item.text = stays;
        } else if (described == planned) {
            item.fate =
                pair.isAgent && isExtra(aspect, m_guess.spec) ? Fate::Extra : Fate::Understood;
            if (!item.text.isEmpty() && aspect.startsWith(u"mount "_s)) {
                item.fate = Fate::NotKept; // "Without nocopy."
            }
        } else if (withoutMustExist(planned) == described) {
            item.fate = isExtra(aspect, m_guess.spec) ? Fate::Extra : Fate::Understood;
            const QString checked = Text::tr("It must be there already: it is not made.");
            item.text = item.text.isEmpty() ? checked : item.text + u' ' + checked;
        } else {
            item.fate = Fate::NotKept;
            explain(item, aspect, planned);
        }
    }

    static std::pair<QString, QString> valuesOf(const Setting &setting, const Pair &pair)
    {
        if (setting.aspect == aspect::name) {
            return {setting.container, pair.plannedName};
        }
        const auto at = [&](const Aspects &aspects) {
            const auto found = aspects.find(setting.aspect);
            // An empty value is one that is there.
            return found == aspects.end() ? QString() : found->isNull() ? u""_s : *found;
        };
        return {at(pair.described), at(pair.planned)};
    }

    /// A value that was taken over although it is wrong, for the user to correct in its field.
    QString erroneous(const QString &aspect) const
    {
        static const QMap<QString, QString> fields{{aspect::image, u"image"_s},
                                                   {aspect::env(u"SERVER_URL"_s), u"serverUrl"_s}};
        return m_guess.erroneous.value(fields.value(aspect));
    }

    void explain(ImportItem &item, const QString &aspect, const QString &planned) const
    {
        const QString refused = m_guess.refused.value(aspect);
        if (!refused.isEmpty()) {
            item.text = refused;
        } else if (planned.isNull()) {
            if (item.text.isEmpty()) {
                item.text = Text::tr("The method does without it.");
            }
        } else {
            item.text = Text::tr("Instead: %1.").arg(planned.left(longestShown));
        }
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
        for (const ContainerRole role : {ContainerRole::Agent, ContainerRole::Engine}) {
            const Container *container = planned(first, role);
            if (!container) {
                continue;
            }
            const bool described =
                std::any_of(m_pairs.begin(), m_pairs.end(),
                            [&](const Pair &pair) { return pair.plannedName == container->name; });
            if (!described) {
                add(container->name, role == ContainerRole::Engine
                                         ? Text::tr("A sidecar with an engine for the builds.")
                                         : Text::tr("The agent."));
            }
        }
        for (const Pair &pair : std::as_const(m_pairs)) {
            if (pair.plannedName == first || pair.plannedName.startsWith(first + u"-docker"_s)) {
                reportAddedTo(pair);
            }
        }
    }

    void reportAddedTo(const Pair &pair)
    {
        QStringList volumes;
        for (auto it = pair.planned.begin(); it != pair.planned.end(); ++it) {
            const QString &aspect = it.key();
            if (pair.described.contains(aspect) || isOwnLabelAspect(aspect) ||
                aspect == aspect::env(u"AGENT_NAME"_s) || aspect == aspect::env(u"SERVER_URL"_s)) {
                continue;
            }
            if (aspect.startsWith(u"mount "_s)) {
                volumes.append(aspect.mid(6));
            } else {
                add(aspect, it.value().left(longestShown));
            }
        }
        if (!volumes.isEmpty()) {
            add(Text::tr("volumes of %1").arg(pair.plannedName), volumes.join(u", "_s));
        }
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
    const bool ours =
        std::any_of(agent.labels.keyBegin(), agent.labels.keyEnd(),
                    [](const QString &key) { return key.startsWith(u"io.github.dind-wizard."_s); });
    if (ours) {
        aspects += {aspect::restart, aspect::stopTimeout};
    }
    return aspects;
}

} // namespace

Result<Import> recognise(const Description &description, const HostFacts &facts)
{
    if (description.plan.containers.isEmpty()) {
        return Error{ErrorCode::InvalidSpec, Text::tr("There is no container in it."),
                     Text::tr("Give a docker run command, a Compose file, or what docker inspect "
                              "prints for a container.")};
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
