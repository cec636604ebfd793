#include "import/containerflags.h"

#include "import/dockerflags.h"
#include "import/enginearguments.h"
#include "import/flagvalues.h"
#include "import/masking.h"
#include "plan/comparison.h"
#include "plan/labels.h"
#include "spec/agentspec.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

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

/// As Go reads a boolean.
std::optional<bool> truthOf(const QString &value)
{
    static const QSet<QString> yes{u"1"_s, u"t"_s, u"T"_s, u"true"_s, u"TRUE"_s, u"True"_s};
    static const QSet<QString> no{u"0"_s, u"f"_s, u"F"_s, u"false"_s, u"FALSE"_s, u"False"_s};
    return yes.contains(value)  ? std::optional(true)
           : no.contains(value) ? std::optional(false)
                                : std::nullopt;
}

/// -iiii…: nobody writes it, and each letter would be a setting.
bool isEndlessBundle(const QString &letters)
{
    constexpr qsizetype longest = 50;
    return letters.size() > longest &&
           std::all_of(letters.begin() + 1, letters.begin() + longest, [](QChar letter) {
               const DockerFlag *flag = findDockerFlag(letter);
               return flag && flag->isSwitch;
           });
}

/// $OPTIONS and <options>: nobody knows how many words that is.
bool mayHoldFlags(const ShellWord &word)
{
    return word.unknown.size() == 1 && word.text == word.unknown.first() &&
           !word.text.contains(u"image"_s, Qt::CaseInsensitive);
}

/// What only makes sense once all flags are read.
struct Pending
{
    QList<std::pair<QString, qsizetype>> aliases; ///< alias, index of its setting
    QList<qsizetype> envFiles;
    std::optional<qint64> cpuQuota;
    qint64 cpuPeriod = 100'000;
    QList<qsizetype> cpuSettings;
    QSet<QString> mounts;           ///< aspects
    QHash<QString, qsizetype> last; ///< by flag and aspect: index of its setting
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
        m_line = words.isEmpty() ? 0 : words.last().line;
        qsizetype i = 0;
        while (i < words.size()) {
            const QString &word = words[i].text;
            if (mayHoldFlags(words[i]) && i + 1 < words.size()) {
                add(Kind::Unclear, word, words[i].line, whyUnknown(words[i]));
                ++i;
            } else if (!word.startsWith(u'-') || word == u"-"_s) {
                break;
            } else if (word == u"--"_s) {
                ++i;
                break;
            } else {
                i = word.startsWith(u"--"_s) ? readLong(words, i) : readShort(words, i);
            }
        }
        readImage(words.mid(i));
        finish();
    }

private:
    Description &m_description;
    Container m_container;
    Pending m_pending;
    qsizetype m_first = 0;
    int m_line = 0; ///< where the command ends

    Setting &add(Kind kind, const QString &text, int line, const QString &why = {})
    {
        m_description.settings.append(
            {kind, maskAssignments(text).left(longestShown), line, {}, {}, why});
        return m_description.settings.last();
    }

    qsizetype readLong(const Words &words, qsizetype i)
    {
        const QString whole = words[i].text.mid(2);
        const QString name = whole.section(u'=', 0, 0);
        const DockerFlag *flag = findDockerFlag(name);
        if (!flag) {
            return readUnknown(words, i);
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

    /// Whether a word behind an unknown flag is its value: it is when two more follow, or a flag.
    qsizetype readUnknown(const Words &words, qsizetype i)
    {
        const bool value = !words[i].text.contains(u'=') && i + 2 < words.size() &&
                           !words[i + 1].text.startsWith(u'-');
        const qsizetype count = value ? 2 : 1;
        add(Kind::Unclear, shownWords(words.mid(i, count)), words[i].line,
            Text::tr("docker has no such flag."));
        return i + count;
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
        if (findDockerFlag(letters[1]) && isEndlessBundle(letters)) {
            return readUnknown(words, i);
        }
        for (qsizetype at = 1; at < letters.size(); ++at) {
            const DockerFlag *flag = findDockerFlag(letters[at]);
            if (!flag) {
                return readUnknown(words, i);
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
        const std::optional<bool> truth = flag.isSwitch ? truthOf(value.text) : true;
        const bool plainSwitch = flag.isSwitch && value.text == u"true"_s;
        Setting &setting = add(
            Kind::Aspect,
            u"--"_s + name + (plainSwitch ? QString() : (flag.isSwitch ? u'=' : u' ') + value.text),
            value.line);
        const qsizetype index = m_description.settings.size() - 1;
        if (!value.unknown.isEmpty()) {
            setting.kind = Kind::Unclear;
            setting.why = whyUnknown(value);
        } else if (!truth) {
            setting.kind = Kind::Unclear;
            setting.why = Text::tr("This flag is either true or false.");
        } else if (!*truth) {
            setting.kind = Kind::NoEffect;
        } else if (flag.fate != DockerFlag::Fate::Mapped) {
            const bool lost = flag.fate == DockerFlag::Fate::NotKept;
            setting.kind = lost ? Kind::NotKept : Kind::NoEffect;
            setting.why = whyOf(flag);
        } else if (!later(name, value.text, index)) {
            useFlag(m_container, name, value.text, setting);
            replaceEarlier(name, index);
            refuseSecondMount(setting);
        }
    }

    /// Of a flag that is given twice the last one holds.
    void replaceEarlier(const QString &name, qsizetype index)
    {
        static const QSet<QString> lists{u"add-host"_s, u"group-add"_s, u"mount"_s, u"net"_s,
                                         u"network"_s,  u"publish"_s,   u"volume"_s};
        const Setting &setting = m_description.settings[index];
        if (setting.kind != Kind::Aspect || lists.contains(name)) {
            return;
        }
        const QString key = name + u' ' + setting.aspect;
        const auto earlier = m_pending.last.constFind(key);
        if (earlier != m_pending.last.constEnd()) {
            Setting &replaced = m_description.settings[*earlier];
            replaced.kind = Kind::NoEffect;
            replaced.why = Text::tr("It is given again, and the last one holds.");
        }
        m_pending.last.insert(key, index);
    }

    void refuseSecondMount(Setting &setting)
    {
        if (setting.kind != Kind::Aspect || !setting.aspect.startsWith(u"mount "_s)) {
            return;
        }
        if (m_pending.mounts.contains(setting.aspect)) {
            setting.kind = Kind::NotKept;
            setting.why = Text::tr("Something is mounted there already.");
            m_container.mounts.removeLast();
        }
        m_pending.mounts.insert(setting.aspect);
    }

    /// Whether the flag waits for the others.
    bool later(const QString &name, const QString &value, qsizetype index)
    {
        if (name == u"network-alias"_s || name == u"net-alias"_s) {
            m_pending.aliases.append({value, index});
        } else if (name == u"env-file"_s) {
            m_pending.envFiles.append(index);
        } else if (name == u"cpu-quota"_s || name == u"cpu-period"_s) {
            readCpuTime(name == u"cpu-quota"_s, value, index);
        } else {
            return false;
        }
        return true;
    }

    void readCpuTime(bool quota, const QString &value, qsizetype index)
    {
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        if (!ok) {
            m_description.settings[index].kind = Kind::Unclear;
            m_description.settings[index].why = Text::tr("Not a whole number.");
            return;
        }
        if (quota) {
            m_pending.cpuQuota = number;
        } else if (number > 0) {
            m_pending.cpuPeriod = number;
        }
        m_pending.cpuSettings.append(index);
    }

    void readImage(const Words &rest)
    {
        const ShellWord image = rest.value(0);
        if (image.text.isEmpty() && image.unknown.isEmpty()) { // docker refuses "", too
            add(Kind::Unclear, {}, m_line, Text::tr("The command names no image."));
            return;
        }
        Setting &setting = add(Kind::Aspect, image.text, image.line);
        setting.aspect = aspect::image;
        if (image.unknown.isEmpty()) {
            m_container.image = image.text;
        } else {
            setting.kind = Kind::Unclear;
            setting.why = whyUnknown(image);
        }
        if (rest.size() > 1) {
            readCommand(rest.mid(1));
        }
    }

    void readCommand(const Words &command)
    {
        // Of what programs take themselves, these are seen most often as misplaced flags.
        static const QRegularExpression misplaced(u"\\A(?:-[evpudm]|-[dit]{2,3})\\z"_s);
        const QString &first = command.first().text;
        const bool flag = misplaced.match(first).hasMatch() ||
                          (first.startsWith(u"--"_s) &&
                           findDockerFlag(first.mid(2).section(u'=', 0, 0)) != nullptr);
        QStringList texts;
        for (const ShellWord &word : command) {
            texts.append(word.text);
        }
        const bool known = std::all_of(command.begin(), command.end(), [](const ShellWord &word) {
            return word.unknown.isEmpty();
        });
        if (const auto arguments = known && !flag ? engineArguments(texts) : std::nullopt) {
            m_container.command = *arguments;
            for (const QString &word : *arguments) {
                add(Kind::Aspect, maskAssignments(word).left(200), command.first().line).aspect =
                    aspect::argument(word);
            }
            return;
        }
        add(Kind::NotKept, shownWords(command), command.first().line,
            flag ? Text::tr("Flags stand before the image. Behind it docker hands them to the "
                            "program in the container.")
                 : Text::tr("Agents start as their image says; they are given no other command."));
    }

    void finish()
    {
        finishAliases();
        finishEnvFiles();
        finishCpuTime();
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
                setting.aspect = aliasAspect(m_container.networks.first().network, alias);
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
                m_container.secretEnv = {u"AGENT_TOKEN"_s};
                setting.aspect = aspect::secret(u"AGENT_TOKEN"_s);
            } else {
                setting.kind = Kind::NotKept;
                setting.why = whyOf(*findDockerFlag(u"env-file"_s));
            }
        }
    }

    void finishCpuTime()
    {
        if (m_pending.cpuQuota && *m_pending.cpuQuota > 0 && !m_container.cpus) {
            m_container.cpus =
                static_cast<double>(*m_pending.cpuQuota) / static_cast<double>(m_pending.cpuPeriod);
        }
        for (const qsizetype index : std::as_const(m_pending.cpuSettings)) {
            m_description.settings[index].aspect = aspect::cpus;
        }
    }

    QString inventName() const
    {
        const QString own = m_container.env.value(u"AGENT_NAME"_s);
        const QString base = own.isEmpty() ? AgentSpec().name : own;
        const auto &made = m_description.plan.containers;
        QString name = base;
        // From the count on, a free one is found at once.
        for (qsizetype number = made.size() + 1; findContainer(m_description.plan, name);
             ++number) {
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
