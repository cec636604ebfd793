#include "import/containerflags.h"

#include "import/dockerflags.h"
#include "import/values.h"
#include "plan/comparison.h"
#include "plan/labels.h"
#include "spec/agentspec.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ContainerFlags)
};

using Kind = Setting::Kind;
using Words = QList<ShellWord>;

constexpr qsizetype longestShown = 200;

const QString agentToken = u"AGENT_TOKEN"_s;

/// The value of one flag on its way into the container.
struct Use
{
    Container &container;
    QString value;
    Setting &setting;

    void sets(const QString &aspect) const { setting.aspect = aspect; }
    void notKept(const QString &why) const
    {
        setting.kind = Kind::NotKept;
        setting.why = why;
    }
    void unclear(const QString &why) const
    {
        setting.kind = Kind::Unclear;
        setting.why = why;
    }
};

bool isTrue(const QString &value)
{
    static const QSet<QString> yes{u"1"_s, u"t"_s, u"T"_s, u"true"_s, u"TRUE"_s, u"True"_s};
    return yes.contains(value);
}

void useEnv(const Use &use)
{
    const auto pair = values::assignment(use.value);
    const QString name = pair ? pair->first : use.value;
    use.sets(aspect::env(name));
    if (name == agentToken) {
        use.setting.text = u"--env AGENT_TOKEN=•••"_s;
        use.notKept(Text::tr("A token is a secret and stays out of settings. Give it in a file at "
                             "launch (--token-file), or authorise the agent in TeamCity."));
    } else if (!pair) {
        use.unclear(Text::tr("Its value comes from where the command is run. Enter it by hand."));
    } else {
        if (values::looksSecret(name)) {
            use.setting.text = u"--env "_s + name + u"=•••"_s;
        }
        use.container.env.insert(name, pair->second);
    }
}

void useMount(const Use &use, const std::optional<values::ParsedMount> &parsed)
{
    if (!parsed) {
        use.notKept(Text::tr("Not a bind mount or a volume."));
        return;
    }
    use.sets(aspect::mount(parsed->mount.target));
    if (parsed->anonymous) {
        use.notKept(Text::tr("A volume without a name would be left behind each time the "
                             "container is made anew."));
        return;
    }
    if (!parsed->dropped.isEmpty()) {
        use.setting.why = Text::tr("Without %1.").arg(parsed->dropped.join(u", "_s));
    }
    use.container.mounts.append(parsed->mount);
}

void useNetwork(const Use &use)
{
    NetworkAttachment attachment;
    if (use.value.contains(u'=')) {
        for (const QString &field : values::csvFields(use.value).value_or(QStringList())) {
            if (field.startsWith(u"name="_s)) {
                attachment.network = field.mid(5);
            } else if (field.startsWith(u"alias="_s)) {
                attachment.aliases.append(field.mid(6));
            } else {
                use.setting.why = Text::tr("Without %1.").arg(field);
            }
        }
    } else {
        attachment.network = use.value;
    }
    if (attachment.network == u"bridge"_s || attachment.network == u"default"_s) {
        use.setting.kind = Kind::NoEffect;
        return;
    }
    if (attachment.network.startsWith(u"container:"_s)) {
        use.notKept(Text::tr("An agent can't share another container's network. Put both on one "
                             "network, and name it."));
        return;
    }
    use.sets(aspect::network(attachment.network));
    use.container.networks.append(attachment);
}

void useCpus(const Use &use)
{
    bool ok = false;
    const double cpus = use.value.toDouble(&ok);
    use.sets(aspect::cpus);
    if (!ok || cpus < 0) {
        use.unclear(Text::tr("Not a number of processors."));
    } else if (cpus > 0) {
        use.container.cpus = cpus;
    }
}

void useMemory(const Use &use)
{
    const auto bytes = parseMemorySize(use.value);
    use.sets(aspect::memory);
    if (!bytes) {
        use.unclear(Text::tr("Not a size."));
    } else if (*bytes > 0) {
        use.container.memoryBytes = *bytes;
    }
}

void useNumber(const Use &use, const QString &aspect, const std::function<void(qint64)> &put)
{
    bool ok = false;
    const qint64 number = use.value.toLongLong(&ok);
    use.sets(aspect);
    if (ok) {
        put(number);
    } else {
        use.unclear(Text::tr("Not a whole number."));
    }
}

HealthCheck &healthOf(Container &container)
{
    if (!container.health) {
        // The engine's own defaults (docs.docker.com/reference/dockerfile, HEALTHCHECK).
        using std::chrono::seconds;
        container.health = HealthCheck{{}, seconds(30), seconds(30), seconds(0), 3};
    }
    return *container.health;
}

void useHealthTime(const Use &use, std::chrono::seconds HealthCheck::*member)
{
    const auto time = values::duration(use.value);
    use.sets(aspect::health);
    if (time) {
        healthOf(use.container).*member = *time;
    } else {
        use.unclear(Text::tr("Not a length of time."));
    }
}

void useLabel(const Use &use)
{
    const QString key = use.value.section(u'=', 0, 0);
    use.sets(aspect::label(key));
    use.container.labels.insert(key, use.value.section(u'=', 1));
}

void useExtraHost(const Use &use)
{
    const auto host = values::extraHost(use.value);
    if (!host) {
        use.unclear(Text::tr("Not HOST:ADDRESS."));
        return;
    }
    use.sets(aspect::host(host->section(u':', 0, 0)));
    use.container.extraHosts.append(*host);
}

void useHealthRetries(const Use &use)
{
    useNumber(use, aspect::health, [&](qint64 number) {
        healthOf(use.container).retries = static_cast<int>(std::clamp<qint64>(number, 0, 1000000));
    });
}

void useStopTimeout(const Use &use)
{
    useNumber(use, aspect::stopTimeout, [&](qint64 number) {
        use.container.stopTimeout =
            std::chrono::seconds(std::clamp<qint64>(number, -1, 1000000000));
    });
}

/// Flags that put a text where it belongs.
template <QString Container::*member>
void useText(const Use &use, const QString &aspect)
{
    use.sets(aspect);
    use.container.*member = use.value;
}

using Mapping = std::function<void(const Use &)>;

const QMap<QString, Mapping> &mappings()
{
    using namespace std::string_literals;
    static const QMap<QString, Mapping> all{
        {u"add-host"_s, useExtraHost},
        {u"cpus"_s, useCpus},
        {u"env"_s, useEnv},
        {u"group-add"_s,
         [](const Use &use) {
             use.sets(aspect::group(use.value));
             use.container.groupAdd.append(use.value);
         }},
        {u"health-cmd"_s,
         [](const Use &use) {
             use.sets(aspect::health);
             healthOf(use.container).command = use.value;
         }},
        {u"health-interval"_s,
         [](const Use &use) {
             useHealthTime(use, &HealthCheck::interval);
         }},
        {u"health-timeout"_s,
         [](const Use &use) {
             useHealthTime(use, &HealthCheck::timeout);
         }},
        {u"health-start-period"_s,
         [](const Use &use) {
             useHealthTime(use, &HealthCheck::startPeriod);
         }},
        {u"health-retries"_s, useHealthRetries},
        {u"label"_s, useLabel},
        {u"memory"_s, useMemory},
        {u"mount"_s,
         [](const Use &use) {
             useMount(use, values::mountRecord(use.value));
         }},
        {u"name"_s,
         [](const Use &use) {
             useText<&Container::name>(use, aspect::name);
         }},
        {u"net"_s, useNetwork},
        {u"network"_s, useNetwork},
        {u"pids-limit"_s,
         [](const Use &use) {
             useNumber(use, aspect::pidsLimit,
                       [&](qint64 number) { use.container.pidsLimit = number; });
         }},
        {u"privileged"_s,
         [](const Use &use) {
             use.sets(aspect::privileged);
             use.container.privileged = isTrue(use.value);
         }},
        {u"restart"_s,
         [](const Use &use) {
             useText<&Container::restart>(use, aspect::restart);
         }},
        {u"runtime"_s,
         [](const Use &use) {
             useText<&Container::runtime>(use, aspect::runtime);
         }},
        {u"stop-timeout"_s, useStopTimeout},
        {u"user"_s,
         [](const Use &use) {
             useText<&Container::user>(use, aspect::user);
         }},
        {u"volume"_s,
         [](const Use &use) {
             useMount(use, values::shortMount(use.value));
         }},
    };
    return all;
}

/// What only makes sense once all flags are read.
struct Pending
{
    QList<std::pair<QString, qsizetype>> aliases; ///< alias, index of its setting
    QList<qsizetype> envFiles;
    std::optional<qint64> cpuQuota;
    qint64 cpuPeriod = 100'000;
    QList<qsizetype> cpuSettings;
};

class FlagReader
{
public:
    explicit FlagReader(Description &description) : m_description(description)
    {
        m_container.stopTimeout = std::chrono::seconds(10);
        m_first = description.settings.size();
    }

    void read(const Words &words)
    {
        qsizetype i = 0;
        while (i < words.size() && words[i].text.startsWith(u'-') && words[i].text != u"-"_s) {
            if (words[i].text == u"--"_s) {
                ++i;
                break;
            }
            i = words[i].text.startsWith(u"--"_s) ? readLong(words, i) : readShort(words, i);
        }
        readImage(words.mid(i));
        finish();
    }

private:
    Description &m_description;
    Container m_container;
    Pending m_pending;
    qsizetype m_first = 0;

    Setting &add(Kind kind, const QString &text, int line, const QString &why = {})
    {
        m_description.settings.append({kind, text.left(longestShown), line, {}, {}, why});
        return m_description.settings.last();
    }

    qsizetype readLong(const Words &words, qsizetype i)
    {
        const QString whole = words[i].text.mid(2);
        const QString name = whole.section(u'=', 0, 0);
        const DockerFlag *flag = findDockerFlag(name);
        if (!flag) {
            add(Kind::Unclear, words[i].text, words[i].line, Text::tr("docker has no such flag."));
            return i + 1;
        }
        if (whole.contains(u'=')) {
            ShellWord value = words[i];
            value.text = whole.mid(name.size() + 1);
            use(*flag, value);
            return i + 1;
        }
        if (flag->isSwitch) {
            use(*flag, {u"true"_s, words[i].line, {}});
            return i + 1;
        }
        return readValue(*flag, words, i);
    }

    qsizetype readValue(const DockerFlag &flag, const Words &words, qsizetype i)
    {
        if (i + 1 >= words.size()) {
            add(Kind::Unclear, words[i].text, words[i].line, Text::tr("Its value is missing."));
            return i + 1;
        }
        ShellWord value = words[i + 1];
        value.line = words[i].line;
        use(flag, value);
        return i + 2;
    }

    /// -dit, -eNAME=VALUE, -e=VALUE, -p 80:80
    qsizetype readShort(const Words &words, qsizetype i)
    {
        const QString &letters = words[i].text;
        for (qsizetype at = 1; at < letters.size(); ++at) {
            const DockerFlag *flag = findDockerFlag(letters[at]);
            if (!flag) {
                add(Kind::Unclear, letters, words[i].line, Text::tr("docker has no such flag."));
                return i + 1;
            }
            ShellWord rest = words[i];
            rest.text = letters.mid(at + 1);
            if (rest.text.startsWith(u'=')) {
                rest.text.remove(0, 1);
                use(*flag, rest);
                return i + 1;
            }
            if (flag->isSwitch) {
                use(*flag, {u"true"_s, words[i].line, {}});
            } else if (rest.text.isEmpty()) {
                return readValue(*flag, words, i);
            } else {
                use(*flag, rest);
                return i + 1;
            }
        }
        return i + 1;
    }

    void use(const DockerFlag &flag, const ShellWord &value)
    {
        const QString name = QLatin1StringView(flag.name);
        const bool plainSwitch = flag.isSwitch && value.text == u"true"_s;
        Setting &setting = add(
            Kind::Aspect,
            u"--"_s + name + (plainSwitch ? QString() : (flag.isSwitch ? u'=' : u' ') + value.text),
            value.line);
        const qsizetype index = m_description.settings.size() - 1;
        if (!value.unknown.isEmpty()) {
            setting.kind = Kind::Unclear;
            setting.why = Text::tr("Only the shell that runs it knows %1. Enter it by hand.")
                              .arg(value.unknown.first().left(100));
        } else if (flag.isSwitch && !isTrue(value.text)) {
            setting.kind = Kind::NoEffect;
        } else if (flag.fate != DockerFlag::Fate::Mapped) {
            const bool lost = flag.fate == DockerFlag::Fate::NotKept;
            setting.kind = lost ? Kind::NotKept : Kind::NoEffect;
            setting.why = whyOf(flag);
        } else if (!later(name, value.text, index)) {
            mappings().value(name)(Use{m_container, value.text, setting});
        }
    }

    /// Whether the flag waits for the others.
    bool later(const QString &name, const QString &value, qsizetype index)
    {
        if (name == u"network-alias"_s || name == u"net-alias"_s) {
            m_pending.aliases.append({value, index});
        } else if (name == u"env-file"_s) {
            m_pending.envFiles.append(index);
        } else if (name == u"cpu-quota"_s || name == u"cpu-period"_s) {
            const qint64 number = value.toLongLong();
            if (name == u"cpu-quota"_s) {
                m_pending.cpuQuota = number;
            } else if (number > 0) {
                m_pending.cpuPeriod = number;
            }
            m_pending.cpuSettings.append(index);
        } else {
            return false;
        }
        return true;
    }

    void readImage(const Words &rest)
    {
        if (rest.isEmpty()) {
            add(Kind::Unclear, {}, 0, Text::tr("The command names no image."));
            return;
        }
        const ShellWord &image = rest.first();
        Setting &setting = add(Kind::Aspect, image.text, image.line);
        setting.aspect = aspect::image;
        if (image.unknown.isEmpty()) {
            m_container.image = image.text;
        } else {
            setting.kind = Kind::Unclear;
            setting.why = Text::tr("Only the shell that runs it knows %1. Enter it by hand.")
                              .arg(image.unknown.first().left(100));
        }
        if (rest.size() > 1) {
            QStringList command;
            for (const ShellWord &word : rest.mid(1)) {
                command.append(word.text);
            }
            add(Kind::NotKept, command.join(u' '), rest[1].line,
                Text::tr("Agents start as their image says; they are given no other command."));
        }
    }

    void finish()
    {
        finishAliases();
        finishEnvFiles();
        if (m_pending.cpuQuota && *m_pending.cpuQuota > 0 && !m_container.cpus) {
            m_container.cpus =
                static_cast<double>(*m_pending.cpuQuota) / static_cast<double>(m_pending.cpuPeriod);
        }
        for (const qsizetype index : std::as_const(m_pending.cpuSettings)) {
            m_description.settings[index].aspect = aspect::cpus;
        }
        if (m_container.health && m_container.health->command.isEmpty()) {
            m_container.health.reset(); // times without a command say nothing
        }
        if (m_container.name.isEmpty()) {
            m_container.name = inventName();
        }
        for (qsizetype i = m_first; i < m_description.settings.size(); ++i) {
            m_description.settings[i].container = m_container.name;
        }
        m_description.plan.containers.append(m_container);
    }

    void finishAliases()
    {
        for (const auto &[alias, index] : std::as_const(m_pending.aliases)) {
            Setting &setting = m_description.settings[index];
            if (m_container.networks.isEmpty()) {
                setting.kind = Kind::NotKept;
                setting.why = Text::tr("Names on a network need a network that you made.");
            } else {
                m_container.networks.first().aliases.append(alias);
                setting.aspect = aspect::network(m_container.networks.first().network);
            }
        }
    }

    /// In what this program wrote, the env file holds the token and nothing else.
    void finishEnvFiles()
    {
        const bool ours = m_container.labels.contains(labels::deployment);
        for (const qsizetype index : std::as_const(m_pending.envFiles)) {
            Setting &setting = m_description.settings[index];
            if (ours) {
                m_container.secretEnv = {agentToken};
                setting.aspect = aspect::secret(agentToken);
            } else {
                setting.kind = Kind::NotKept;
                setting.why = whyOf(*findDockerFlag(u"env-file"_s));
            }
        }
    }

    QString inventName() const
    {
        const QString own = m_container.env.value(u"AGENT_NAME"_s);
        const QString base = own.isEmpty() ? AgentSpec().name : own;
        QString name = base;
        for (int number = 2; findContainer(m_description.plan, name); ++number) {
            name = base + u'-' + QString::number(number);
        }
        return name;
    }
};

} // namespace

void readContainer(Description &description, const QList<ShellWord> &words)
{
    FlagReader(description).read(words);
}

} // namespace dw
