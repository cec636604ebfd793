#include "cli/commandline.h"

#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "common/processage.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <algorithm>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Subcommand
{
    QString name;
    int (*run)(const QStringList &);
};

const QList<Subcommand> &subcommands()
{
    static const QList<Subcommand> all{{u"methods"_s, runMethods}, {u"export"_s, runExport},
                                       {u"check"_s, runCheck},     {u"launch"_s, runLaunch},
                                       {u"agents"_s, runAgents},   {u"import"_s, runImport},
                                       {u"recover"_s, runRecover}, {u"doctor"_s, runDoctor}};
    return all;
}

QString usage()
{
    return Text::tr(
        "Sets up TeamCity build agents that can use Docker.\n"
        "\n"
        "  dind-wizard [--spec FILE] [--engine ENGINE]     open the wizard\n"
        "  dind-wizard --agents                            open the agents' window\n"
        "  dind-wizard --measure-start                     tell how long the window takes to "
        "open\n"
        "  dind-wizard methods [METHOD]                    explain the three methods\n"
        "  dind-wizard export --format FORMAT [-o PATH] …  print or write what would be run\n"
        "  dind-wizard check …                             look whether a launch would work\n"
        "  dind-wizard launch …                            launch agents\n"
        "  dind-wizard recover --undo|--finish             end launches that were cut off\n"
        "  dind-wizard agents list|logs|stop|start|restart|remove|diff\n"
        "                                                  look after them\n"
        "  dind-wizard import FILE|-                       docker run, Compose, inspect → "
        "settings\n"
        "  dind-wizard doctor FILE|-                       explain an error text\n"
        "\n"
        "dind-wizard COMMAND --help shows a command's options and examples.\n"
        "\n"
        "--measure-start prints the milliseconds from the start of the process, as the kernel\n"
        "has it (to 10 ms), until the first page is painted, and ends without keeping anything.\n"
        "\n"
        "Exit codes: 0 done; 2 bad usage or settings; 3 engine not reachable or refusing;\n"
        "4 launch failed and everything it had made is removed; 5 the check found a blocker;\n"
        "1 anything else.\n");
}

} // namespace

bool isSubcommandLine(int argc, char *const argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--help" || argument == "-h" || argument == "--version" ||
            argument == "-v" || argument == "help") {
            return true;
        }
        if (i == 1 && !argument.starts_with('-') && argument.find('/') == argument.npos) {
            return true;
        }
    }
    return false;
}

Result<WindowOptions> parseWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"spec"_s, Text::tr("Settings file."), u"FILE"_s});
    parser.addOption({u"agents"_s, Text::tr("Show the agents.")});
    parser.addOption({u"measure-start"_s, Text::tr("Tell how long the window takes to open.")});
    addEngineOption(parser);
    const Result<void> parsed = parseArguments(parser, arguments, 1);
    if (!parsed) {
        return Error{ErrorCode::Usage, parsed.error().message, Text::tr("See dind-wizard --help.")};
    }
    const QStringList files = parser.positionalArguments() + parser.values(u"spec"_s);
    if (files.size() > 1) {
        return Error{ErrorCode::Usage, Text::tr("Only one settings file can be opened."),
                     Text::tr("See dind-wizard --help.")};
    }
    const WindowOptions options{.specFile = files.value(0),
                                .engine = parser.value(u"engine"_s),
                                .agents = parser.isSet(u"agents"_s),
                                .measureStart = parser.isSet(u"measure-start"_s)};
    if (options.measureStart && options.agents) {
        return Error{ErrorCode::Usage,
                     Text::tr("--measure-start measures the wizard, and --agents opens another "
                              "window."),
                     Text::tr("Leave one of them out.")};
    }
    if (options.measureStart && !processAge()) {
        return Error{ErrorCode::Io,
                     Text::tr("This system does not tell when a program was started.")};
    }
    return options;
}

int runSubcommand(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == u"--version"_s || name == u"-v"_s) {
        printOut(u"dind-wizard %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return ExitDone;
    }
    if (name.isEmpty() || name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        printOut(usage());
        return ExitDone;
    }
    const QList<Subcommand> &all = subcommands();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Subcommand &command) { return command.name == name; });
    if (found == all.end()) {
        QStringList names;
        for (const Subcommand &command : all) {
            names.append(command.name);
        }
        return printError(
            {ErrorCode::Usage, Text::tr("There is no command \"%1\".").arg(name),
             Text::tr("Commands: %1. See dind-wizard --help.").arg(names.join(u", "_s))});
    }
    QStringList own = arguments.mid(1);
    own[0] = u"dind-wizard "_s + name;
    return found->run(own);
}

void addCommonOptions(QCommandLineParser &parser, const QString &description)
{
    parser.setApplicationDescription(description);
    parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Show this help.")});
    parser.addOption({u"json"_s, Text::tr("Print the result as JSON.")});
}

bool printHelpIfAsked(QCommandLineParser &parser, const QStringList &arguments)
{
    if (!arguments.contains(u"--help"_s) && !arguments.contains(u"-h"_s)) {
        return false;
    }
    // Qt names the executable; people call it "dind-wizard COMMAND".
    QString text = parser.helpText();
    const qsizetype lineEnd = text.indexOf(u'\n');
    text.replace(0, lineEnd, u"Usage: "_s + arguments.first() + u" [options]"_s);
    printOut(text);
    return true;
}

Result<docker::Endpoint> endpointFromOptions(const QCommandLineParser &parser)
{
    return docker::resolveEndpoint(parser.value(u"engine"_s),
                                   QProcessEnvironment::systemEnvironment());
}

Result<QList<docker::Endpoint>> endpointsFromOptions(const QCommandLineParser &parser)
{
    QStringList choices = parser.values(u"engine"_s);
    if (choices.isEmpty()) {
        choices.append(QString());
    }
    QList<docker::Endpoint> endpoints;
    for (const QString &choice : choices) {
        const Result<docker::Endpoint> endpoint =
            docker::resolveEndpoint(choice, QProcessEnvironment::systemEnvironment());
        if (!endpoint) {
            return endpoint.error();
        }
        const bool again =
            std::any_of(endpoints.begin(), endpoints.end(), [&](const docker::Endpoint &other) {
                return other.address == endpoint->address;
            });
        if (again) {
            return Error{ErrorCode::Usage,
                         Text::tr("The engine %1 is given twice.").arg(endpoint->address)};
        }
        endpoints.append(*endpoint);
    }
    return endpoints;
}

} // namespace dw
