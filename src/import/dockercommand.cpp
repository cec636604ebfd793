#include "import/containerflags.h"
#include "import/masking.h"
#include "import/powershellscript.h"
#include "import/shellscript.h"
#include "import/shelltokens.h"
#include "import/sources.h"

#include "plan/comparison.h"
#include "plan/labels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DockerCommand)
};

using Kind = Setting::Kind;
using Words = QList<ShellWord>;

constexpr qsizetype mostContainers = 2000;

bool isEngineCommand(const ShellWord &word)
{
    static const QStringList engines{u"docker"_s, u"docker.exe"_s, u"podman"_s, u"nerdctl"_s};
    const QString program = word.text.section(u'/', -1).section(u'\\', -1);
    return engines.contains(program);
}

/// Where in `sudo -u ci timeout 60 docker run …` the command begins; -1: nowhere.
qsizetype findDockerRun(const Words &words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const qsizetype verb = words[i + 1].text == u"container"_s ? i + 2 : i + 1;
        const QString word = verb < words.size() ? words[verb].text : QString();
        if (isEngineCommand(words[i]) && (word == u"run"_s || word == u"create"_s)) {
            return i;
        }
    }
    return -1;
}

class ScriptReader
{
public:
    explicit ScriptReader(Description &description) : m_description(description) {}

    void read(Words words)
    {
        dropPrefixes(words);
        if (words.isEmpty()) {
            return;
        }
        const bool bare = words.first().text == u"run"_s || words.first().text == u"create"_s;
        if (!bare && !isEngineCommand(words.first())) {
            readForeign(words);
            return;
        }
        if (!bare) {
            words.removeFirst();
            dropGlobalFlags(words);
        }
        readDocker(words);
    }

private:
    Description &m_description;

    void note(Kind kind, const Words &words, const QString &why)
    {
        const QString shown = shownWords(words);
        if (!shown.isEmpty() || !(words.isEmpty() || why.isEmpty())) { // else it says nothing
            m_description.settings.append({kind, shown, words.first().line, {}, {}, why});
        }
    }

    /// A command that is not docker's, though it may start one.
    void readForeign(const Words &words)
    {
        static const QStringList quiet{u"set"_s, u"wait_healthy"_s, u"echo"_s,  u"printf"_s,
                                       u"["_s,   u"export"_s,       u"exit"_s,  u"sleep"_s,
                                       u"cd"_s,  u"readonly"_s,     u"local"_s, u"declare"_s};
        const QString program = words.first().text.section(u'/', -1);
        const bool known = quiet.contains(program);
        const qsizetype docker = known ? -1 : findDockerRun(words);
        const auto hidden = [](const ShellWord &word) {
            return mentionsDockerRun(word.text);
        };
        if (docker > 0) {
            note(Kind::NoEffect, words.mid(0, docker), Text::tr("Only what it starts is read."));
            read(words.mid(docker));
        } else if (!known && std::any_of(words.begin(), words.end(), hidden)) {
            note(Kind::NotKept, words,
                 Text::tr("A docker command inside another command is not read. Paste it alone."));
        } else if (program == u"docker-compose"_s || program == u"podman-compose"_s) {
            note(Kind::NotKept, words, importTheFile());
        } else {
            note(Kind::NoEffect, words, known ? QString() : Text::tr("Not a docker command."));
        }
    }

    static QString importTheFile() { return Text::tr("Import the Compose file itself."); }

    static void dropPrefixes(Words &words)
    {
        static const QStringList prefixes{u"sudo"_s, u"nohup"_s, u"command"_s, u"env"_s, u"&"_s};
        while (words.size() > 1 && prefixes.contains(words.first().text)) {
            words.removeFirst();
            while (words.size() > 1 &&
                   (words.first().text.startsWith(u'-') || words.first().text.contains(u'='))) {
                words.removeFirst();
            }
        }
    }

    void dropGlobalFlags(Words &words)
    {
        static const QStringList valued{// of docker, and of podman
                                        u"--context"_s,
                                        u"-c"_s,
                                        u"--host"_s,
                                        u"-H"_s,
                                        u"--config"_s,
                                        u"--log-level"_s,
                                        u"-l"_s,
                                        u"--tlscacert"_s,
                                        u"--tlscert"_s,
                                        u"--tlskey"_s,
                                        u"--url"_s,
                                        u"--connection"_s,
                                        u"--root"_s,
                                        u"--runroot"_s,
                                        u"--namespace"_s,
                                        u"-n"_s,
                                        u"--address"_s,
                                        u"-a"_s,
                                        u"--storage-driver"_s};
        while (!words.isEmpty() && words.first().text.startsWith(u'-')) {
            const qsizetype count = valued.contains(words.first().text) ? 2 : 1;
            note(Kind::NoEffect, words.mid(0, count),
                 Text::tr("Which engine is used is chosen in the wizard, or by --engine."));
            words.remove(0, std::min(count, words.size()));
        }
    }

    void readDocker(Words &words)
    {
        if (words.isEmpty()) {
            return;
        }
        QString command = words.first().text;
        if (command == u"container"_s && words.size() > 1) {
            words.removeFirst();
            command = words.first().text;
        }
        const QString second = words.value(1).text;
        const bool makes = command == u"run"_s || command == u"create"_s;
        if (makes && m_description.plan.containers.size() >= mostContainers) {
            note(Kind::NotKept, words,
                 Text::tr("More than %1 containers are not read.").arg(mostContainers));
        } else if (makes) {
            words.removeFirst();
            readContainer(m_description, words);
        } else if (command == u"network"_s && second == u"create"_s) {
            readNetwork(words.mid(2));
        } else if (command == u"network"_s && second == u"connect"_s) {
            readConnect(words.mid(2));
        } else if (command == u"volume"_s && second == u"create"_s) {
            readVolume(words.mid(2));
        } else {
            readOther(command, second, words);
        }
    }

    void readOther(const QString &command, const QString &second, const Words &words)
    {
        static const QStringList harmless{
            u"inspect"_s, u"logs"_s,   u"ps"_s,   u"pull"_s, u"start"_s,   u"stop"_s, u"rm"_s,
            u"login"_s,   u"images"_s, u"info"_s, u"wait"_s, u"version"_s, u"kill"_s, u"restart"_s};
        const bool looks =
            (command == u"network"_s || command == u"volume"_s || command == u"image"_s) &&
            second != u"create"_s;
        if (harmless.contains(command) || looks) {
            note(Kind::NoEffect, words, {});
        } else if (command == u"compose"_s) {
            note(Kind::NotKept, words, importTheFile());
        } else if (command == u"exec"_s) {
            note(Kind::NotKept, words,
                 Text::tr("What is run inside a container later is not repeated."));
        } else {
            note(Kind::NotKept, words, Text::tr("Only docker run and docker create are read."));
        }
    }

    /// `--label K=V` and the name; anything else of a network or volume is the engine's default.
    QString readNamed(const Words &words, Labels &labels)
    {
        QString name;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words[i].text;
            const bool separate = word == u"--label"_s || word == u"-l"_s;
            if (separate || word.startsWith(u"--label="_s)) {
                const QString label = separate ? words.value(++i).text : word.section(u'=', 1);
                labels.insert(label.section(u'=', 0, 0), label.section(u'=', 1));
            } else if (word == u"--name"_s) {
                name = words.value(++i).text;
            } else if (word.startsWith(u'-')) {
                static const QStringList switches{u"--attachable"_s, u"--ingress"_s,
                                                  u"--internal"_s, u"--ipv6"_s, u"--config-only"_s};
                const bool alone = word.contains(u'=') || switches.contains(word);
                noteFlag(words.mid(i, alone ? 1 : 2));
                i += alone ? 0 : 1;
            } else {
                name = word;
            }
        }
        return name;
    }

    void noteFlag(const Words &flag)
    {
        static const QStringList defaults{
            u"--driver bridge"_s, u"-d bridge"_s,      u"--driver=bridge"_s, u"--driver local"_s,
            u"-d local"_s,        u"--driver=local"_s, u"--attachable"_s};
        const bool isDefault = defaults.contains(shownWords(flag));
        note(isDefault ? Kind::NoEffect : Kind::NotKept, flag,
             isDefault ? QString()
                       : Text::tr("Networks and volumes are made with the engine's defaults. "
                                  "Make this one by hand first, then name it."));
    }

    void readNetwork(const Words &words)
    {
        Network network;
        network.name = readNamed(words, network.labels);
        note(Kind::NoEffect, words, {});
        const auto same = [&](const Network &other) {
            return other.name == network.name;
        };
        auto &all = m_description.plan.networks;
        if (!network.name.isEmpty() && std::none_of(all.begin(), all.end(), same)) {
            all.append(network);
        }
    }

    void readVolume(const Words &words)
    {
        Volume volume;
        volume.name = readNamed(words, volume.labels);
        note(Kind::NoEffect, words, {});
        if (!volume.name.isEmpty()) {
            m_description.plan.volumes.append(volume);
        }
    }

    void readConnect(const Words &words)
    {
        QStringList names;
        QStringList aliases;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words[i].text;
            if (word == u"--alias"_s) {
                aliases.append(words.value(++i).text);
            } else if (word.startsWith(u"--alias="_s)) {
                aliases.append(word.section(u'=', 1));
            } else if (word.startsWith(u'-')) {
                const qsizetype count = word.contains(u'=') ? 1 : 2;
                note(Kind::NotKept, words.mid(i, count),
                     Text::tr("The engine gives addresses out."));
                i += count - 1;
            } else {
                names.append(word);
            }
        }
        auto &containers = m_description.plan.containers;
        const auto found =
            std::find_if(containers.begin(), containers.end(),
                         [&](const Container &c) { return c.name == names.value(1); });
        if (found == containers.end()) {
            note(Kind::NotKept, words, Text::tr("There is no such container here."));
            return;
        }
        const QString network = names.value(0);
        found->networks.append({network, aliases});
        const auto add = [&](const QString &text, const QString &aspect) {
            m_description.settings.append(
                {Kind::Aspect, text, words.first().line, found->name, aspect, {}});
        };
        add(u"network connect "_s + network + u' ' + found->name, aspect::network(network));
        for (const QString &alias : std::as_const(aliases)) {
            add(u"--alias "_s + alias, aliasAspect(network, alias));
        }
    }
};

} // namespace

Description describeDockerCommand(const QString &script)
{
    Description description;
    const ShellScript shell =
        isOwnPowerShellScript(script) ? readPowerShellScript(script) : readShellScript(script);
    for (const ShellProblem &problem : shell.problems) {
        description.settings.append({Kind::Unclear, {}, problem.line, {}, {}, problem.message});
    }
    ScriptReader reader(description);
    for (const ShellCommand &command : shell.commands) {
        reader.read(command.words);
    }
    return description;
}

} // namespace dw
