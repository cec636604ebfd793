#include "import/composekeys.h"
#include "import/composereport.h"
#include "import/composeservice.h"
#include "import/sources.h"
#include "import/yamlsource.h"
#include "plan/labels.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using namespace compose;
using Kind = Setting::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComposeImport)
};

constexpr int maximumCopies = 1000;     // more is a slip of the finger
constexpr int maximumContainers = 5000; // of all services together

/// Compose's first version has services at the top and nothing else.
bool isFirstVersion(const YamlValue &root)
{
    return root.isMap() && !root.items.empty() && !entry(root, u"services"_s) &&
           std::all_of(root.items.begin(), root.items.end(), [](const YamlValue &service) {
               return entry(service, u"image"_s) || entry(service, u"build"_s);
           });
}

/// The engine's name of a top-level network or volume.
QString realName(const YamlValue &object)
{
    const YamlValue *name = entry(object, u"name"_s);
    if (const YamlValue *external = entry(object, u"external"_s); external && !name) {
        name = entry(*external, u"name"_s); // the form of versions 2 and 3
    }
    return name && name->isScalar() ? scalarOf(*name).value : object.key;
}

bool isExternal(const YamlValue &object)
{
    const YamlValue *external = entry(object, u"external"_s);
    return external && (external->isMap() || booleanOf(external->text).value_or(false));
}

Labels labelsOf(const YamlValue &object)
{
    Labels labels;
    const YamlValue *map = entry(object, u"labels"_s);
    for (const YamlValue &item : map ? map->items : std::vector<YamlValue>()) {
        const QString text = scalarOf(item).value;
        if (map->isMap()) {
            labels.insert(item.key, text.isNull() ? u""_s : text);
        } else {
            labels.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
        }
    }
    return labels;
}

class File
{
public:
    explicit File(const YamlValue &root)
        : m_root(root), m_first(isFirstVersion(root)),
          m_services(m_first ? &root : entry(root, u"services"_s))
    {
    }

    bool hasServices() const
    {
        return m_services && m_services->isMap() && !m_services->items.empty();
    }

    Description describe(int secondDocument)
    {
        nameObjects();
        nameContainers();
        chooseDefaultNetwork();
        for (const YamlValue &service : m_services->items) {
            addContainers(service);
        }
        if (!m_first) {
            readTop();
        }
        addDefaultNetwork();
        if (secondDocument) {
            m_report.add({Kind::NotKept,
                          u"---"_s,
                          secondDocument,
                          {},
                          {},
                          Text::tr("Another file starts here. Only the first is read.")});
        }
        m_description.settings = m_report.take();
        return std::move(m_description);
    }

private:
    const YamlValue &m_root;
    bool m_first;
    const YamlValue *m_services;
    Names m_names;
    Report m_report;
    Description m_description;
    QSet<QString> m_usedNetworks;

    void nameObjects()
    {
        const auto names = [this](const QString &key) {
            QMap<QString, QString> all;
            if (const YamlValue *objects = m_first ? nullptr : entry(m_root, key)) {
                for (const YamlValue &object : objects->items) {
                    all.insert(object.key, realName(object));
                }
            }
            return all;
        };
        m_names.networks = names(u"networks"_s);
        m_names.volumes = names(u"volumes"_s);
    }

    /// Fixed names first, so that no other service takes one of them.
    void nameContainers()
    {
        QSet<QString> taken;
        QHash<QString, int> lastNumbers; // given to names that were taken
        const auto take = [&](const QString &wanted) {
            QString name = wanted;
            while (taken.contains(name)) {
                int &last = lastNumbers[wanted];
                last = std::max(last + 1, 2);
                name = u"%1-%2"_s.arg(wanted).arg(last);
            }
            taken.insert(name);
            return name;
        };
        const auto fixedName = [](const YamlValue &service) {
            const YamlValue *name = entry(service, u"container_name"_s);
            return name && name->isScalar() ? scalarOf(*name).value : QString();
        };
        int all = 0;
        for (const bool fixed : {true, false}) {
            for (const YamlValue &service : m_services->items) {
                const QString name = fixedName(service);
                if (name.isEmpty() == fixed) {
                    continue;
                }
                const int wanted =
                    fixed ? 1 : std::clamp(copiesOf(service).value_or(1), 1, maximumCopies);
                const int copies = std::clamp(maximumContainers - all, 1, wanted);
                all += copies;
                QStringList &names = m_names.containers[service.key];
                for (int number = 1; number <= copies; ++number) {
                    const QString plain = fixed ? name : service.key;
                    names.append(take(copies == 1 ? plain : u"%1-%2"_s.arg(plain).arg(number)));
                }
            }
        }
    }

    /// Compose makes a network for services that name none. One that has it for itself reaches
    /// nobody more by it than by the engine's own.
    void chooseDefaultNetwork()
    {
        const auto uses = [](const YamlValue &service) {
            const YamlValue *mode = entry(service, u"network_mode"_s);
            const YamlValue *networks = entry(service, u"networks"_s);
            const bool named = networks && !networks->items.empty();
            const auto isDefault = [](const YamlValue &item) {
                return item.key == u"default"_s || item.text == u"default"_s;
            };
            return (!mode && !named) || (named && std::any_of(networks->items.begin(),
                                                              networks->items.end(), isDefault));
        };
        const auto users = std::count_if(m_services->items.begin(), m_services->items.end(), uses);
        const bool configured = m_names.networks.contains(u"default"_s);
        if (m_first || users == 0 || (users == 1 && !configured)) {
            return;
        }
        const YamlValue *project = entry(m_root, u"name"_s);
        const QString own = m_names.networks.value(u"default"_s, u"default"_s);
        m_names.defaultNetwork =
            own != u"default"_s
                ? own
                : (project && project->isScalar() ? scalarOf(*project).value : u"compose"_s) +
                      u"_default"_s;
        m_names.networks.insert(u"default"_s, m_names.defaultNetwork);
    }

    void addContainers(const YamlValue &service)
    {
        if (service.key.startsWith(u"x-"_s)) {
            m_report.addLeaves(service.key, service, Kind::NoEffect, topKey(service.key).why);
            return;
        }
        const Container container = ServiceReader(m_names, m_report).read(service);
        for (const NetworkAttachment &attachment : container.networks) {
            m_usedNetworks.insert(attachment.network);
        }
        for (const QString &name : m_names.containers.value(service.key)) {
            m_description.plan.containers.append(container);
            m_description.plan.containers.last().name = name;
        }
    }

    void readTop()
    {
        for (const YamlValue &item : m_root.items) {
            if (item.key == u"services"_s) {
                continue;
            }
            const bool networks = item.key == u"networks"_s;
            if ((networks || item.key == u"volumes"_s) && item.isMap()) {
                for (const YamlValue &object : item.items) {
                    readObject(item.key, object, networks);
                }
                continue;
            }
            const KeyFate fate = topKey(item.key);
            m_report.addLeaves(item.key, item, fate.kind, fate.why);
        }
        YamlValue others = m_root;
        std::erase_if(others.items,
                      [](const YamlValue &item) { return item.key == u"services"_s; });
        m_report.addOverridden({}, others);
    }

    void addDefaultNetwork()
    {
        const YamlValue *networks = entry(m_root, u"networks"_s);
        const bool configured = networks && entry(*networks, u"default"_s);
        if (!configured && m_usedNetworks.contains(m_names.defaultNetwork)) {
            m_description.plan.networks.append({m_names.defaultNetwork, {}, {}});
        }
    }

    /// An entry of the top-level `networks` or `volumes`.
    void readObject(const QString &section, const YamlValue &object, bool isNetwork)
    {
        const QString path = section + u'.' + object.key;
        const QString name = isNetwork ? m_names.networks.value(object.key) : realName(object);
        const Labels labels = labelsOf(object);
        if (isNetwork && !isExternal(object) && m_usedNetworks.contains(name)) {
            m_description.plan.networks.append({name, labels, labels.value(labels::agent)});
        } else if (!isNetwork && !isExternal(object) && !labels.isEmpty()) {
            // One without labels is what the engine makes by itself for whoever uses it.
            m_description.plan.volumes.append({name, labels, labels.value(labels::agent)});
        }
        if (!entry(object, u"name"_s) && !isExternal(object)) {
            m_report.add(
                {Kind::NoEffect,
                 path,
                 object.keyLine,
                 {},
                 {},
                 Text::tr("It is named %1 here. Compose puts the project's name in front, so it "
                          "is not the same as one that Compose has made.")
                     .arg(name)});
        }
        for (const YamlValue &option : object.items) {
            readOption(path, option, isNetwork);
        }
    }

    void readOption(const QString &path, const YamlValue &option, bool isNetwork)
    {
        KeyFate fate = isNetwork ? networkKey(option.key) : volumeKey(option.key);
        const QString usual = isNetwork ? u"bridge"_s : u"local"_s;
        const bool usualDriver =
            option.key == u"driver"_s && (option.text == usual || option.text == u"default"_s);
        const bool attachable = isNetwork && option.key == u"attachable"_s;
        const bool off = option.isScalar() && booleanOf(option.text) == false;
        if (usualDriver || attachable || (off && option.key != u"name"_s)) {
            fate = {Kind::NoEffect, Text::tr("This is so anyway.")};
        }
        if (option.key != u"labels"_s) {
            m_report.addLeaves(path + u'.' + option.key, option, fate.kind, fate.why);
            return;
        }
        for (const YamlValue &label : option.items) {
            const bool own = labels::isOwn(label.key + label.text);
            YamlValue one = option;
            one.items = {label};
            m_report.addLeaves(path + u".labels"_s, one, own ? Kind::NoEffect : Kind::NotKept,
                               own ? Text::tr("The wizard gives its labels anyway.")
                                   : Text::tr("Only the wizard's own labels are given to networks "
                                              "and volumes."));
        }
    }
};

} // namespace

Result<Description> describeComposeFile(const QByteArray &yaml)
{
    const Result<YamlFile> file = readYaml(yaml);
    if (!file) {
        return file.error();
    }
    File compose(file->root);
    if (!compose.hasServices()) {
        const YamlValue *services = entry(file->root, u"services"_s);
        const int line = services ? services->keyLine : std::max(file->root.line, 1);
        return Error{ErrorCode::InvalidSpec,
                     Text::tr("The file has no services (line %1).").arg(line),
                     Text::tr("A Compose file lists containers under the key \"services\".")};
    }
    return compose.describe(file->secondDocument);
}

} // namespace dw
