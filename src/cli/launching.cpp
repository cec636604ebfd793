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

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaunchCommand)
};

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

/// "build1: " before each line of a text that is about one of several engines.
QString prefixed(const QString &engineName, QString text)
{
    if (engineName.isEmpty()) {
        return text;
    }
    const QString prefix = engineName + u": "_s;
    return prefix + text.replace(u'\n', u'\n' + prefix);
}

/// Steps to standard error: every change on a terminal, only their ends elsewhere and where several
/// launches take turns.
void printStep(const QString &engineName, const LaunchStep &step)
{
    const int columns = progressColumns();
    const bool changing = columns > 0 && engineName.isEmpty();
    if (step.state == StepState::Pending || (step.state == StepState::Running && !changing)) {
        return;
    }
    const QString detail = step.detail.isEmpty() ? QString() : u" ("_s + step.detail + u')';
    const QString line = step.title + u": "_s + word(step.state) + detail;
    if (step.state == StepState::Running) {
        // One that wraps can't be rewritten; the last column is the cursor's.
        std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(line.left(columns - 1)));
        return;
    }
    printNote((changing ? u"\r\033[K"_s : QString()) + prefixed(engineName, line));
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

/// What people should know of it, in lines.
QStringList notesOn(const LaunchReport &report)
{
    QStringList notes;
    if (report.error) {
        notes.append(u"dind-wizard: "_s + describe(explained(*report.error)));
        if (report.plan.containers.isEmpty()) {
            notes.append(Text::tr("Nothing was made."));
        } else if (report.leftBehind.isEmpty()) {
            notes.append(Text::tr("Everything that this launch had made is removed."));
        } else {
            notes.append(
                Text::tr("These could not be taken back; when the cause is gone, try again "
                         "with dind-wizard recover --undo:") +
                u"\n  "_s + report.leftBehind.join(u"\n  "_s));
        }
        return notes;
    }
    if (!report.leftBehind.isEmpty()) {
        notes.append(Text::tr("These older ones could not be removed; try again with dind-wizard "
                              "recover --finish:") +
                     u"\n  "_s + report.leftBehind.join(u"\n  "_s));
    }
    for (const Difference &difference : report.differences.value_or(QList<Difference>())) {
        notes.append(Text::tr("Differs: %1").arg(describe(difference)));
    }
    if (const Container *server = serverOf(report.plan)) {
        notes.append(Text::tr("TeamCity is at %1 on the engine's host; its first start waits for "
                              "you there. The super user token is in: docker logs %2")
                         .arg(browserUrl(report.plan), server->name));
    }
    if (!report.isConnected) {
        notes.append(Text::tr("Authorise new agents at %1")
                         .arg(teamcity::unauthorizedAgentsPage(browserUrl(report.plan))));
    }
    notes.append(
        Text::tr("Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME"));
    return notes;
}

} // namespace

QList<LaunchResult> launchToTheirEnds(const QList<LaunchJob> &jobs, const LaunchOptions &options)
{
    QList<LaunchResult> results;
    std::vector<std::unique_ptr<docker::Engine>> engines;
    std::vector<std::unique_ptr<Launch>> launches;
    qsizetype running = jobs.size();
    QObject context;
    for (const LaunchJob &job : jobs) {
        engines.push_back(std::make_unique<docker::Engine>(job.endpoint));
        launches.push_back(std::make_unique<Launch>(*engines.back(), job.spec, options));
        results.append({job.engineName, {}});
    }
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        Launch *launch = launches[static_cast<std::size_t>(i)].get();
        QObject::connect(launch, &Launch::stepChanged, &context, [launch, &jobs, i](int index) {
            printStep(jobs[i].engineName, launch->steps().at(index));
        });
        QObject::connect(launch, &Launch::finished, &context,
                         [&results, &running, i](const LaunchReport &report) {
                             results[i].report = report;
                             if (--running == 0) {
                                 QCoreApplication::quit();
                             }
                         });
        QMetaObject::invokeMethod(launch, &Launch::start, Qt::QueuedConnection);
    }
    // Cancelled, so that launches are undone and not abandoned.
    onStopSignal(&context, [&launches] {
        printNote(Text::tr("Cancelling, and removing what was made…"));
        for (const auto &launch : launches) {
            launch->cancel();
        }
    });
    QCoreApplication::exec();
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const Result<void> remembered =
            results[i].report.error ? Result<void>() : rememberSpec(jobs[i].spec);
        if (!remembered) {
            printNote(describe(remembered.error()));
        }
    }
    return results;
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

int exitCodeOf(const QList<LaunchResult> &results)
{
    const int first = exitCodeOf(results.first().report);
    const bool same =
        std::all_of(results.begin(), results.end(), [first](const LaunchResult &result) {
            return exitCodeOf(result.report) == first;
        });
    return same ? first : ExitOther;
}

void printResults(const QList<LaunchResult> &results, bool json)
{
    if (json) {
        Json all = Json::array();
        for (const LaunchResult &result : results) {
            Json one = reportToJson(result.report);
            if (!result.engineName.isEmpty()) {
                one["engine"] = result.engineName;
            }
            all.push_back(one);
        }
        const bool several = !results.first().engineName.isEmpty();
        printOut(QString::fromUtf8(printJson(several ? all : all.front())));
    }
    for (const auto &[engineName, report] : results) {
        for (const QString &note : notesOn(report)) {
            printNote(prefixed(engineName, note));
        }
        if (!json && !report.error) {
            printOut(report.agents.join(u'\n') + u'\n');
        }
    }
}

} // namespace dw
