#include "cli/options.h"

#include "spec/specjson.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

Error badValue(const QString &option, const QString &value, const QString &expected)
{
    return {ErrorCode::Usage, Text::tr("--%1 can't be \"%2\".").arg(option, value.left(200)),
            expected};
}

/// "K=V"; a key alone is refused, for it would copy a value from this program's environment.
Result<std::pair<QString, QString>> splitPair(const QString &option, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0) {
        return badValue(option, text, Text::tr("Write it as NAME=VALUE."));
    }
    return std::pair{text.left(equals), text.mid(equals + 1)};
}

Result<VolumeOption> splitVolume(const QString &text)
{
    const QStringList parts = text.split(u':');
    const bool mode = parts.size() == 3 && (parts[2] == u"ro"_s || parts[2] == u"rw"_s);
    if (parts.size() != 2 && !mode) {
        return badValue(u"volume"_s, text,
                        Text::tr("Write it as SOURCE:TARGET or SOURCE:TARGET:ro."));
    }
    return VolumeOption{parts[0], parts[1], mode && parts[2] == u"ro"_s};
}

/// Reads one option into the spec. One function for each, so that the table below is the reference.
using Reader = std::function<std::optional<Error>(AgentSpec &, const QStringList &)>;

template <class T>
Reader text(T AgentSpec::*field)
{
    return [field](AgentSpec &spec, const QStringList &values) -> std::optional<Error> {
        spec.*field = values.last();
        return std::nullopt;
    };
}

Reader number(const QString &option, int AgentSpec::*field)
{
    return [=](AgentSpec &spec, const QStringList &values) -> std::optional<Error> {
        bool ok = false;
        spec.*field = values.last().toInt(&ok);
        return ok ? std::nullopt
                  : std::optional(
                        badValue(option, values.last(), Text::tr("Give a whole number.")));
    };
}

template <class Enum, class Field>
Reader choice(const QString &option, std::optional<Enum> (*fromKey)(const QString &),
              Field AgentSpec::*field, const QString &choices)
{
    return [=](AgentSpec &spec, const QStringList &values) -> std::optional<Error> {
        const std::optional<Enum> value = fromKey(values.last());
        if (!value) {
            return badValue(option, values.last(), Text::tr("Choose one of: %1.").arg(choices));
        }
        spec.*field = *value;
        return std::nullopt;
    };
}

/// Given options come on top of what the settings file has.
Reader pairs(const QString &option, QMap<QString, QString> AgentSpec::*field)
{
    return [=](AgentSpec &spec, const QStringList &values) -> std::optional<Error> {
        for (const QString &value : values) {
            const auto pair = splitPair(option, value);
            if (!pair) {
                return pair.error();
            }
            (spec.*field).insert(pair->first, pair->second);
        }
        return std::nullopt;
    };
}

std::optional<Error> readWrapper(AgentSpec &spec, const QStringList &values)
{
    if (values.last() != u"on"_s && values.last() != u"off"_s) {
        return badValue(u"container-wrapper"_s, values.last(), Text::tr("Choose one of: on, off."));
    }
    spec.containerWrapper = values.last() == u"on"_s;
    return std::nullopt;
}

std::optional<Error> readVolumes(AgentSpec &spec, const QStringList &values)
{
    for (const QString &value : values) {
        const auto volume = splitVolume(value);
        if (!volume) {
            return volume.error();
        }
        spec.volumes.append(*volume);
    }
    return std::nullopt;
}

std::optional<Error> readHosts(AgentSpec &spec, const QStringList &values)
{
    for (const QString &value : values) {
        const qsizetype colon = value.indexOf(u':');
        if (colon <= 0) {
            return badValue(u"add-host"_s, value, Text::tr("Write it as HOST:ADDRESS."));
        }
        spec.extraHosts.append({value.left(colon), value.mid(colon + 1)});
    }
    return std::nullopt;
}

std::optional<Error> readCpus(AgentSpec &spec, const QStringList &values)
{
    bool ok = false;
    spec.resources.cpus = values.last().toDouble(&ok);
    return ok ? std::nullopt
              : std::optional(badValue(u"cpus"_s, values.last(), Text::tr("Give a number.")));
}

std::optional<Error> readMemory(AgentSpec &spec, const QStringList &values)
{
    spec.resources.memoryBytes = parseMemorySize(values.last());
    return spec.resources.memoryBytes
               ? std::nullopt
               : std::optional(
                     badValue(u"memory"_s, values.last(),
                              Text::tr("Give a number with a unit, such as 4g or 512m.")));
}

std::optional<Error> readPids(AgentSpec &spec, const QStringList &values)
{
    bool ok = false;
    spec.resources.pidsLimit = values.last().toLongLong(&ok);
    return ok ? std::nullopt
              : std::optional(
                    badValue(u"pids-limit"_s, values.last(), Text::tr("Give a whole number.")));
}

std::optional<Error> readEngineMtu(AgentSpec &spec, const QStringList &values)
{
    bool ok = false;
    spec.engineNetwork.mtu = values.last().toInt(&ok);
    return ok ? std::nullopt
              : std::optional(
                    badValue(u"engine-mtu"_s, values.last(), Text::tr("Give a whole number.")));
}

Reader engineText(QString EngineNetwork::*field)
{
    return [field](AgentSpec &spec, const QStringList &values) -> std::optional<Error> {
        spec.engineNetwork.*field = values.last();
        return std::nullopt;
    };
}

std::optional<Error> readTrialServer(AgentSpec &spec, const QStringList &values)
{
    bool ok = false;
    const int port = values.last().toInt(&ok);
    if (!ok) {
        return badValue(u"trial-server"_s, values.last(),
                        Text::tr("Give the port it shall have, such as 8111."));
    }
    spec.trialServer =
        TrialServer{.image = spec.trialServer.value_or(TrialServer()).image, .port = port};
    return std::nullopt;
}

std::optional<Error> readTrialServerImage(AgentSpec &spec, const QStringList &values)
{
    if (!spec.trialServer) {
        return Error{ErrorCode::Usage,
                     Text::tr("--trial-server-image needs --trial-server with a port.")};
    }
    spec.trialServer->image = values.last();
    return std::nullopt;
}

std::optional<Error> readInsecureRegistries(AgentSpec &spec, const QStringList &values)
{
    spec.engineNetwork.insecureRegistries += values;
    spec.engineNetwork.insecureRegistries.removeDuplicates();
    return std::nullopt;
}

struct SpecOption
{
    QString name;
    QString value;
    QString help;
    Reader read;
};

const QList<SpecOption> &specOptions()
{
    static const QList<SpecOption> options{
        {u"method"_s, u"METHOD"_s,
         Text::tr("docker-socket, dind or sysbox. Default: docker-socket."),
         choice(u"method"_s, methodFromKey, &AgentSpec::method, u"docker-socket, dind, sysbox"_s)},
        {u"server-url"_s, u"URL"_s,
         Text::tr("Address of the TeamCity server, as the agent reaches it. Required, unless "
                  "--trial-server makes one."),
         text(&AgentSpec::serverUrl)},
        {u"trial-server"_s, u"PORT"_s,
         Text::tr("Make a TeamCity server too, for trying it out, on this port of the engine's "
                  "host. The agents use it; leave out --server-url."),
         readTrialServer},
        {u"trial-server-image"_s, u"REF"_s,
         Text::tr("Image of that server. Default: of the agent's version."), readTrialServerImage},
        {u"image"_s, u"REF"_s, Text::tr("Image of the agent. Default: the method's."),
         text(&AgentSpec::image)},
        {u"name"_s, u"NAME"_s, Text::tr("Name of agent and container. Default: teamcity-agent."),
         text(&AgentSpec::name)},
        {u"count"_s, u"N"_s, Text::tr("How many agents: NAME-1 to NAME-N. Default: 1."),
         number(u"count"_s, &AgentSpec::count)},
        {u"engine-placement"_s, u"PLACE"_s,
         Text::tr("sidecar or agent. Default: dind sidecar, sysbox agent."),
         choice(u"engine-placement"_s, placementFromKey, &AgentSpec::enginePlacement,
                u"sidecar, agent"_s)},
        {u"engine-image"_s, u"REF"_s, Text::tr("Image of the sidecar. Default: docker:dind."),
         text(&AgentSpec::engineImage)},
        {u"engine-mtu"_s, u"BYTES"_s,
         Text::tr("Largest packet of the sidecar's networks. Default: 1500."), readEngineMtu},
        {u"engine-address-pool"_s, u"SUBNET"_s,
         Text::tr("Where the sidecar's networks get addresses, such as 10.201.0.0/16."),
         engineText(&EngineNetwork::addressPool)},
        {u"engine-registry-mirror"_s, u"URL"_s, Text::tr("A mirror of Docker Hub for the sidecar."),
         engineText(&EngineNetwork::registryMirror)},
        {u"engine-insecure-registry"_s, u"HOST[:PORT]"_s,
         Text::tr("A registry without a trusted certificate, for the sidecar; may be repeated."),
         readInsecureRegistries},
        {u"socket-path"_s, u"PATH"_s,
         Text::tr("The engine's socket on its host. Default: its own, else /var/run/docker.sock."),
         text(&AgentSpec::socketPath)},
        {u"socket-proxy"_s, u"WHAT"_s,
         Text::tr("A filter before the socket. build: images only; run: containers too. "
                  "Default: off."),
         choice(u"socket-proxy"_s, socketProxyFromKey, &AgentSpec::socketProxy,
                u"off, build, run"_s)},
        {u"container-wrapper"_s, u"on|off"_s,
         Text::tr("Directories where TeamCity's container wrapper needs them. Default: on."),
         readWrapper},
        {u"run-as"_s, u"USER"_s, Text::tr("root or agent. Default: root."),
         choice(u"run-as"_s, runAsFromKey, &AgentSpec::runAs, u"root, agent"_s)},
        {u"env"_s, u"K=V"_s, Text::tr("Environment variable of the agent; may be repeated."),
         pairs(u"env"_s, &AgentSpec::env)},
        {u"volume"_s, u"SRC:DST[:ro]"_s, Text::tr("Another volume or path; may be repeated."),
         readVolumes},
        {u"add-host"_s, u"HOST:IP"_s, Text::tr("A line for /etc/hosts; may be repeated."),
         readHosts},
        {u"label"_s, u"K=V"_s, Text::tr("Another label; may be repeated."),
         pairs(u"label"_s, &AgentSpec::labels)},
        {u"network"_s, u"NAME"_s, Text::tr("An existing network. Default: the default bridge."),
         text(&AgentSpec::network)},
        {u"cpus"_s, u"N"_s, Text::tr("Processors for each container. Default: no limit."),
         readCpus},
        {u"memory"_s, u"SIZE"_s, Text::tr("Memory for each container. Default: no limit."),
         readMemory},
        {u"pids-limit"_s, u"N"_s, Text::tr("Processes for each container. Default: no limit."),
         readPids},
        {u"restart"_s, u"POLICY"_s, Text::tr("Restart policy. Default: unless-stopped."),
         text(&AgentSpec::restart)},
        {u"stop-timeout"_s, u"S"_s, Text::tr("Seconds before a stop becomes a kill. Default: 60."),
         number(u"stop-timeout"_s, &AgentSpec::stopTimeout)},
    };
    return options;
}

} // namespace

void addSpecOptions(QCommandLineParser &parser)
{
    parser.addOption({u"spec"_s, Text::tr("Settings file; the options override it."), u"FILE"_s});
    for (const SpecOption &option : specOptions()) {
        parser.addOption({option.name, option.help, option.value});
    }
    parser.addOption({u"token-file"_s,
                      Text::tr("File with the agent's token. Default: none; authorise the agent in "
                               "TeamCity after the launch."),
                      u"FILE"_s});
}

void addEngineOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"engine"_s,
         Text::tr("A Docker context, or an address such as unix:///var/run/docker.sock. "
                  "Default: as the docker command chooses."),
         u"ENGINE"_s});
}

Result<void> parseArguments(QCommandLineParser &parser, const QStringList &arguments,
                            qsizetype words)
{
    const QString help =
        Text::tr("See dind-wizard %1 --help.").arg(arguments.value(0).section(u' ', -1));
    if (!parser.parse(arguments)) {
        return Error{ErrorCode::Usage, parser.errorText(), help};
    }
    const QStringList given = parser.positionalArguments();
    if (given.size() > words) {
        return Error{ErrorCode::Usage,
                     Text::tr("\"%1\" is not expected here.").arg(given.at(words).left(200)), help};
    }
    return {};
}

Result<AgentSpec> readSpecFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::Usage,
            Text::tr("The settings file %1 can't be read: %2.").arg(path, file.errorString()),
            Text::tr("Check the path and that you may read the file.")};
    }
    // One byte over the limit is enough for the reader to refuse it.
    return specFromJson(file.read(1024LL * 1024 + 1));
}

Result<AgentSpec> specFromOptions(const QCommandLineParser &parser)
{
    AgentSpec spec;
    if (parser.isSet(u"spec"_s)) {
        Result<AgentSpec> read = readSpecFile(parser.value(u"spec"_s));
        if (!read) {
            return read.error();
        }
        spec = *read;
    }
    for (const SpecOption &option : specOptions()) {
        const QStringList values = parser.values(option.name);
        if (values.isEmpty()) {
            continue;
        }
        if (const std::optional<Error> error = option.read(spec, values)) {
            return *error;
        }
    }
    return spec;
}

Result<QString> readTokenFile(const QCommandLineParser &parser)
{
    const QString path = parser.value(u"token-file"_s);
    if (path.isEmpty()) {
        return QString();
    }
    return readSecretFile(path);
}

Result<QString> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::Usage,
            Text::tr("The token file %1 can't be read: %2.").arg(path, file.errorString())};
    }
    constexpr qsizetype longest = 4096;
    const QByteArray line = file.readLine(longest + 2).trimmed(); // readLine() keeps room for a NUL
    if (line.isEmpty()) {
        return Error{ErrorCode::Usage, Text::tr("The token file %1 is empty.").arg(path),
                     Text::tr("Its first line is the token.")};
    }
    // A line of the env file or a variable of a container can't hold anything else.
    const QString token = QString::fromUtf8(line);
    const bool isText = line.isValidUtf8() && std::none_of(token.begin(), token.end(), [](QChar c) {
                            return c.category() == QChar::Other_Control;
                        });
    if (line.size() > longest || !isText) {
        return Error{ErrorCode::Usage, Text::tr("The file %1 holds no token.").arg(path),
                     Text::tr("Its first line is the token: text of at most 4096 characters.")};
    }
    return token;
}

} // namespace dw
