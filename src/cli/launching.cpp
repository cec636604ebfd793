#include "cli/launching.h"

#include "cli/commandline.h"
#include "cli/diffcommand.h"
#include "cli/output.h"
#include "cli/stopsignals.h"
#include "guidance/doctor.h"
#include "launch/drift.h"
#include "spec/specstore.h"
#include "teamcity/serverurl.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaunchCommand)
};

/// Ctrl+C cancels the launch, so that it is undone and not abandoned.
void cancelOnSignal(Launch &launch)
{
    onStopSignal(&launch, [&launch] {
        printNote(Text::tr("Cancelling, and removing what was made…"));
        launch.cancel();
    });
}

QString word(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return Text::tr("waiting");
    case StepState::Running:
        return Text::tr("…");
    case StepState::Done:
        return Text::tr("done");
    case StepState::Failed:
        return Text::tr("FAILED");
    case StepState::Skipped:
        return Text::tr("skipped");
    case StepState::Undone:
        return Text::tr("undone");
    }
    return {};
}

/// Steps to standard error: every change on a terminal, only their ends elsewhere.
void printStep(const LaunchStep &step)
{
    static const bool terminal = isTerminalAttached();
    if (step.state == StepState::Pending || (step.state == StepState::Running && !terminal)) {
        return;
    }
    const QString detail = step.detail.isEmpty() ? QString() : u" ("_s + step.detail + u')';
    const QString line = step.title + u": "_s + word(step.state) + detail;
    if (step.state == StepState::Running) {
        std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(line.left(120)));
        return;
    }
    printNote((terminal ? u"\r\033[K"_s : QString()) + line);
}

Json reportToJson(const LaunchReport &report)
{
    Json containers = Json::array();
    for (const Container &container : report.plan.containers) {
        containers.push_back(container.name);
    }
    Json json = {{"launched", !report.error.has_value()},
                 {"agents", report.agents},
                 {"connected", report.isConnected},
                 {"reused", report.reused},
                 {"leftBehind", report.leftBehind}};
    if (report.differences) {
        json["differences"] = differencesToJson(*report.differences);
    }
    if (report.error) {
        const Error error = explained(*report.error);
        json["error"] = {{"message", error.message}, {"hint", error.hint}};
    } else {
        json["containers"] = containers;
    }
    return json;
}

} // namespace

LaunchReport launchToItsEnd(docker::Engine &engine, const AgentSpec &spec,
                            const LaunchOptions &options)
{
    Launch launch(engine, spec, options);
    LaunchReport report;
    QObject::connect(&launch, &Launch::stepChanged, &launch,
                     [&launch](int index) { printStep(launch.steps().at(index)); });
    QObject::connect(&launch, &Launch::finished, &launch, [&report](const LaunchReport &result) {
        report = result;
        QCoreApplication::quit();
    });
    cancelOnSignal(launch);
    QMetaObject::invokeMethod(&launch, &Launch::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (!report.error) {
        const Result<void> remembered = rememberSpec(spec);
        if (!remembered) {
            printNote(describe(remembered.error()));
        }
    }
    return report;
}

int exitCodeOf(const LaunchReport &report)
{
    if (!report.error) {
        return ExitDone;
    }
    const int cause = exitCodeFor(*report.error);
    if (!report.leftBehind.isEmpty()) {
        return cause == ExitLaunchFailed ? ExitOther : cause;
    }
    const bool planKnown = !report.plan.containers.isEmpty();
    return planKnown ? ExitLaunchFailed : cause;
}

void printReport(const LaunchReport &report, bool json)
{
    if (json) {
        printOut(QString::fromUtf8(printJson(reportToJson(report))));
    }
    if (report.error) {
        printNote(u"dind-wizard: "_s + describe(explained(*report.error)));
        if (report.plan.containers.isEmpty()) {
            printNote(Text::tr("Nothing was made."));
        } else if (report.leftBehind.isEmpty()) {
            printNote(Text::tr("Everything that this launch had made is removed."));
        } else {
            printNote(Text::tr("These could not be taken back; when the cause is gone, try again "
                               "with dind-wizard recover --undo:") +
                      u"\n  "_s + report.leftBehind.join(u"\n  "_s));
        }
        return;
    }
    if (!report.leftBehind.isEmpty()) {
        printNote(Text::tr("These older ones could not be removed; try again with dind-wizard "
                           "recover --finish:") +
                  u"\n  "_s + report.leftBehind.join(u"\n  "_s));
    }
    for (const Difference &difference : report.differences.value_or(QList<Difference>())) {
        printNote(Text::tr("Differs: %1").arg(describe(difference)));
    }
    if (!json) {
        printOut(report.agents.join(u'\n') + u'\n');
    }
    if (const Container *server = serverOf(report.plan)) {
        printNote(Text::tr("TeamCity is at %1 on the engine's host; its first start waits for you "
                           "there. The super user token is in: docker logs %2")
                      .arg(browserUrl(report.plan), server->name));
    }
    if (!report.isConnected) {
        printNote(Text::tr("Authorise new agents at %1")
                      .arg(teamcity::unauthorizedAgentsPage(browserUrl(report.plan))));
    }
    printNote(
        Text::tr("Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME"));
}

} // namespace dw
