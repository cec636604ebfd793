#include "cli/commandline.h"
#include "cli/diffcommand.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "cli/waitfor.h"
#include "launch/agents.h"
#include "launch/logmask.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AgentsCommand)
};

Json toJson(const AgentStatus &agent)
{
    return {{"name", agent.name},
            {"role", toKey(agent.role)},
            {"deployment", agent.deployment},
            {"method", agent.method},
            {"image", agent.image},
            {"state", agent.state},
            {"status", agent.status},
            {"sidecar", agent.sidecar},
            {"sidecarState", agent.sidecarState},
            {"serverUrl", agent.serverUrl}};
}

void printAgents(const QList<AgentStatus> &agents, bool json)
{
    if (json) {
        Json array = Json::array();
        for (const AgentStatus &agent : agents) {
            array.push_back(toJson(agent));
        }
        printOut(QString::fromUtf8(printJson(array)));
        return;
    }
    if (agents.isEmpty()) {
        printNote(
            Text::tr("No agents yet. Launch one with dind-wizard launch, or open the wizard."));
    }
    for (const AgentStatus &agent : agents) {
        const QString kind =
            agent.role == ContainerRole::Server ? Text::tr("server") : agent.method;
        QStringList columns{agent.name.leftJustified(24), kind.leftJustified(14),
                            agent.status.leftJustified(24), agent.serverUrl};
        if (!agent.sidecar.isEmpty()) {
            columns.append(Text::tr("sidecar %1: %2").arg(agent.sidecar, agent.sidecarState));
        }
        printOut(columns.join(u' ') + u'\n');
    }
}

/// Prints whole lines with the secrets in them masked, each to the stream it came from.
class LogPrinter
{
public:
    LogPrinter()
    {
        // What comes at once is written at once: a buffer would cut it in two.
        std::setvbuf(stdout, nullptr, _IONBF, 0);
    }
    void add(docker::Stream stream, const QByteArray &chunk)
    {
        QByteArray &rest = stream == docker::Stream::StandardError ? m_error : m_output;
        const qsizetype end = chunk.lastIndexOf('\n') + 1;
        if (end > 0) {
            // Only the first line may have begun earlier; the others are printed where they are.
            const qsizetype first = rest.isEmpty() ? 0 : chunk.indexOf('\n') + 1;
            print(stream, rest.append(QByteArrayView(chunk).first(first)));
            rest.clear();
            print(stream, QByteArray::fromRawData(chunk.constData() + first, end - first));
        }
        rest.append(QByteArrayView(chunk).sliced(end));
        if (rest.size() > 64LL * 1024) {
            print(stream, rest + '\n');
            rest.clear();
        }
    }
    void finish()
    {
        print(docker::Stream::StandardOutput, m_output);
        print(docker::Stream::StandardError, m_error);
    }

private:
    QByteArray m_output, m_error;

    static void print(docker::Stream stream, const QByteArray &bytes)
    {
        if (bytes.isEmpty()) {
            return;
        }
        const QByteArray text = maskSecrets(bytes);
        std::FILE *file = stream == docker::Stream::StandardError ? stderr : stdout;
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), file);
    }
};

QCoro::Task<Result<void>> printLogs(docker::Engine &engine, QString name,
                                    docker::LogOptions options)
{
    const Result<AgentObjects> agent = co_await findAgent(engine, name);
    if (!agent) {
        co_return agent.error();
    }
    LogPrinter printer;
    const auto print = [&printer](docker::Stream stream, const QByteArray &chunk) {
        printer.add(stream, chunk);
    };
    const Result<void> ended = co_await engine.logs(name, options, print);
    printer.finish();
    co_return ended;
}

int printRemoval(const Removal &removal, bool json)
{
    if (json) {
        const Json result = {{"removed", removal.removed}, {"kept", removal.kept}};
        printOut(QString::fromUtf8(printJson(result)));
        return ExitDone;
    }
    for (const QString &object : removal.removed) {
        printOut(Text::tr("removed %1").arg(object) + u'\n');
    }
    for (const QString &object : removal.kept) {
        printOut(Text::tr("kept %1").arg(object) + u'\n');
    }
    const bool keptData =
        std::any_of(removal.kept.begin(), removal.kept.end(),
                    [](const QString &object) { return object.startsWith(u"volume "_s); });
    if (keptData) {
        printNote(
            Text::tr("The agent's data is kept, so that it comes back as the same agent. Remove "
                     "it too with: --volumes"));
    }
    return ExitDone;
}

int finish(const Result<void> &result)
{
    return result ? ExitDone : printError(result.error());
}

int run(docker::Engine &engine, const QCommandLineParser &parser, const QString &action,
        const QString &name)
{
    const bool json = parser.isSet(u"json"_s);
    if (action == u"list"_s) {
        const Result<QList<AgentStatus>> agents = runToEnd(listAgents(engine));
        if (!agents) {
            return printError(agents.error());
        }
        printAgents(*agents, json);
        return ExitDone;
    }
    if (action == u"diff"_s) {
        return diffAgents(engine, parser, name);
    }
    if (action == u"logs"_s) {
        docker::LogOptions options;
        options.follow = parser.isSet(u"follow"_s);
        bool isNumber = false;
        const int tail = parser.value(u"tail"_s).toInt(&isNumber);
        options.tail = isNumber ? tail : -1;
        return finish(runToEnd(printLogs(engine, name, options)));
    }
    if (action == u"stop"_s) {
        return finish(runToEnd(stopAgent(engine, name)));
    }
    if (action == u"start"_s) {
        return finish(runToEnd(startAgent(engine, name)));
    }
    if (action == u"restart"_s) {
        return finish(runToEnd(restartAgent(engine, name)));
    }
    const Result<Removal> removal = runToEnd(removeAgent(engine, name, parser.isSet(u"volumes"_s)));
    return removal ? printRemoval(*removal, json) : printError(removal.error());
}

} // namespace

int runAgents(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(
        parser, Text::tr("Looks after the agents that this program made on an engine, and after a "
                         "server that was made with them (NAME-server).\n\n"
                         "  agents list            all of them, and the servers made with them\n"
                         "  agents logs NAME       the agent's log, secrets masked\n"
                         "  agents stop NAME       stop the agent, then its sidecar\n"
                         "  agents start NAME      start the sidecar, then the agent\n"
                         "  agents restart NAME    stop it, then start it\n"
                         "  agents remove NAME     remove containers and network; with\n"
                         "                         --volumes the data too\n"
                         "  agents diff [NAME]     what is no longer as it was asked for, and\n"
                         "                         how to bring it back; exit code 1 if\n"
                         "                         anything differs\n\n"
                         "Example: dind-wizard agents logs teamcity-agent --follow"));
    addEngineOption(parser);
    parser.addOption({u"volumes"_s, Text::tr("remove: the agent's volumes and data too.")});
    parser.addOption({{u"f"_s, u"follow"_s}, Text::tr("logs: go on as lines come.")});
    parser.addOption({u"spec"_s, Text::tr("diff: compare with this settings file."), u"FILE"_s});
    parser.addOption({u"tail"_s, Text::tr("logs: the last N lines only."), u"N"_s});
    parser.addPositionalArgument(u"ACTION"_s, u"list, logs, stop, start, restart, remove, diff"_s);
    parser.addPositionalArgument(u"NAME"_s, Text::tr("The agent's name."), u"[NAME]"_s);
    if (printHelpIfAsked(parser, arguments)) {
        return ExitDone;
    }
    const Result<void> parsed = parseArguments(parser, arguments, 2);
    if (!parsed) {
        return printError(parsed.error());
    }
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0);
    const QStringList actions{u"list"_s,    u"logs"_s,   u"stop"_s, u"start"_s,
                              u"restart"_s, u"remove"_s, u"diff"_s};
    if (!actions.contains(action)) {
        return printError(
            {ErrorCode::Usage,
             action.isEmpty() ? Text::tr("What is to be done with the agents?")
                              : Text::tr("agents can't \"%1\".").arg(action),
             Text::tr("Choose one of: list, logs, stop, start, restart, remove, diff.")});
    }
    const bool needsName = action != u"list"_s && action != u"diff"_s;
    const bool takesName = needsName || action == u"diff"_s;
    if (words.size() < (needsName ? 2 : 1) || words.size() > (takesName ? 2 : 1)) {
        return printError(
            {ErrorCode::Usage,
             Text::tr("agents %1 takes %2.")
                 .arg(action, needsName ? Text::tr("one agent's name") : Text::tr("no name"))});
    }
    const Result<docker::Endpoint> endpoint = endpointFromOptions(parser);
    if (!endpoint) {
        return printError(endpoint.error());
    }
    docker::Engine engine(*endpoint);
    return run(engine, parser, action, words.value(1));
}

} // namespace dw
