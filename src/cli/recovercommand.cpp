#include "cli/commandline.h"
#include "cli/launching.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "cli/waitfor.h"
#include "launch/recovery.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecoverCommand)
};

QString title(const LaunchRecord &launch)
{
    return Text::tr("%1, begun on %2")
        .arg(launch.spec.name,
             QLocale().toString(launch.begun.toLocalTime(), QLocale::ShortFormat));
}

Json toJson(const LaunchRecord &launch)
{
    return {{"id", launch.id},
            {"name", launch.spec.name},
            {"begun", launch.begun.toString(Qt::ISODate)},
            {"engine", launch.engine},
            {"allUp", launch.isComplete},
            {"made", whatItMade(launch)}};
}

void list(const QList<LaunchRecord> &launches, bool json)
{
    if (json) {
        Json array = Json::array();
        for (const LaunchRecord &launch : launches) {
            array.push_back(toJson(launch));
        }
        printOut(QString::fromUtf8(printJson(array)));
        return;
    }
    for (const LaunchRecord &launch : launches) {
        printOut(title(launch) + u'\n');
        for (const QString &object : whatItMade(launch)) {
            printOut(u"  "_s + object + u'\n');
        }
        if (launch.isComplete) {
            printOut(u"  "_s + Text::tr("All is up; older containers are still to be removed.") +
                     u'\n');
        }
    }
    if (!launches.isEmpty()) {
        printNote(Text::tr("Remove what they made with --undo, or launch them again with "
                           "--finish."));
    }
}

/// Takes one launch back. Says what it did, and returns an exit code.
int takeBackAndTell(docker::Engine &engine, const LaunchRecord &launch)
{
    const Result<QStringList> left = runToEnd(takeBack(engine, launch));
    if (!left) {
        return printError(left.error());
    }
    if (!left->isEmpty()) {
        printNote(Text::tr("%1: these could not be taken back; try again when the cause is gone:")
                      .arg(title(launch)) +
                  u"\n  "_s + left->join(u"\n  "_s));
        return ExitOther;
    }
    printNote(launch.isComplete
                  ? Text::tr("%1: it was up; what it replaced is removed.").arg(title(launch))
                  : Text::tr("%1: everything that it had made is removed.").arg(title(launch)));
    return ExitDone;
}

int finish(docker::Engine &engine, const LaunchRecord &launch, const QString &token, bool json)
{
    if (launch.hasToken && token.isEmpty() && !launch.isComplete) {
        return printError(
            {ErrorCode::Usage,
             Text::tr("%1: it had been given a token, which is kept nowhere.").arg(title(launch)),
             Text::tr("Give it again with --token-file, or use --undo.")});
    }
    const int takenBack = takeBackAndTell(engine, launch);
    if (takenBack != ExitDone || launch.isComplete) {
        return takenBack;
    }
    LaunchOptions options;
    options.replace = launch.replace;
    if (launch.hasToken) {
        options.secrets.insert(u"AGENT_TOKEN"_s, token);
    }
    const QList<LaunchJob> job{{{}, engine.endpoint(), launch.spec}};
    const QList<LaunchResult> results = launchToTheirEnds(job, options);
    printResults(results, json);
    return exitCodeOf(results);
}

} // namespace

int runRecover(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser,
                     Text::tr("Brings launches to an end that were cut off: by a crash, a loss of "
                              "power, or an engine that went away. Without --undo or --finish it "
                              "lists them.\n\nExample: dind-wizard recover --undo"));
    addEngineOption(parser);
    parser.addOption({u"undo"_s, Text::tr("Remove what they made, and put back what they had "
                                          "replaced.")});
    parser.addOption({u"finish"_s, Text::tr("Undo them, and launch them again.")});
    parser.addOption(
        {u"token-file"_s,
         Text::tr("File with the agent's token, for launches that had been given one."),
         u"FILE"_s});
    if (printHelpIfAsked(parser, arguments)) {
        return ExitDone;
    }
    const Result<void> parsed = parseArguments(parser, arguments);
    if (!parsed) {
        return printError(parsed.error());
    }
    const bool undo = parser.isSet(u"undo"_s);
    if (undo && parser.isSet(u"finish"_s)) {
        return printError(
            {ErrorCode::Usage, Text::tr("Choose one of --undo and --finish, not both.")});
    }
    const Result<docker::Endpoint> endpoint = endpointFromOptions(parser);
    if (!endpoint) {
        return printError(endpoint.error());
    }
    const Result<QString> token = readTokenFile(parser);
    if (!token) {
        return printError(token.error());
    }

    QList<LaunchRecord> here;
    for (const LaunchRecord &launch : unfinishedLaunches()) {
        if (launch.engine == endpoint->address) {
            here.append(launch);
        } else {
            printNote(Text::tr("On another engine: %1. See dind-wizard recover --engine %2")
                          .arg(title(launch), launch.engine));
        }
    }
    if (here.isEmpty()) {
        printNote(Text::tr("No launch on this engine was cut off."));
    }
    if (!undo && !parser.isSet(u"finish"_s)) {
        list(here, parser.isSet(u"json"_s));
        return ExitDone;
    }
    docker::Engine engine(*endpoint);
    int worst = ExitDone;
    for (const LaunchRecord &launch : std::as_const(here)) {
        const int code = undo ? takeBackAndTell(engine, launch)
                              : finish(engine, launch, *token, parser.isSet(u"json"_s));
        worst = code == ExitDone ? worst : code;
    }
    return worst;
}

} // namespace dw
