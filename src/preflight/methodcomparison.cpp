#include "preflight/methodcomparison.h"

#include "preflight/methodstate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MethodComparison)
};

using State = MethodState::State;

constexpr qsizetype mostNames = 5;

struct Machine
{
    const Survey &survey;
    const QMap<Method, QList<Check>> &checks;
    const SysboxSetup &setup;

    const docker::EngineInfo &info() const { return *survey.info; }
    QString name() const { return info().name.isEmpty() ? Text::tr("the host") : info().name; }
    MethodState state(Method method) const
    {
        return methodState(method, checks.value(method), setup);
    }
};

QString inFull(const Check &check)
{
    QStringList sentences{check.found, check.why, check.remedy};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString setupInFull(const SysboxSetup &setup)
{
    if (!setup.obstacle.isEmpty()) {
        return setup.obstacle + u' ' + setup.instead;
    }
    QStringList lines;
    for (const SetupStep &step : setup.steps) {
        lines.append(
            u"%1. %2 %3"_s.arg(lines.size() + 1).arg(step.text, step.interrupts).trimmed());
    }
    return (lines + setup.notes).join(u'\n');
}

ComparisonCell worksHere(const Machine &machine, Method method)
{
    const QList<Check> checks = machine.checks.value(method);
    const MethodState state = machine.state(method);
    if (state.state == State::NeedsSetup) {
        return {Text::tr("Not yet: Sysbox is missing"), inFull(*firstBlocker(checks))};
    }
    if (state.state == State::Blocked) {
        const Check &blocker = *firstBlocker(checks);
        return {Text::tr("No"),
                blocker.id == u"runtime"_s ? setupInFull(machine.setup) : inFull(blocker)};
    }
    QStringList remarks;
    for (const Check &check : checks) {
        if (check.verdict == Verdict::Warning) {
            remarks.append(inFull(check));
        }
    }
    if (remarks.isEmpty()) {
        return {Text::tr("Yes"), Text::tr("%n check(s) of the engine passed.", nullptr,
                                          static_cast<int>(checks.size()))};
    }
    return {Text::tr("Yes, with %n remark(s)", nullptr, static_cast<int>(remarks.size())),
            remarks.join(u'\n')};
}

/// What a hostile build gets. The words for each method are those of the risks, with the machine's
/// names in them.
ComparisonCell takeover(const Machine &machine, Method method)
{
    const docker::EngineInfo &info = machine.info();
    if (method == Method::Sysbox) {
        return {Text::tr("Only through a flaw in Sysbox or the kernel"),
                Text::tr("Root in the agent is an ordinary user number on %1, but all containers "
                         "there share one kernel (%2): keep it and Sysbox up to date.")
                    .arg(machine.name(), info.kernelVersion)};
    }
    const bool isSocket = method == Method::DockerSocket;
    if (info.hasSecurityOption(u"rootless"_s)) {
        return {Text::tr("Only the engine's own account"),
                Text::tr("The engine of %1 is rootless: whatever a build does, it has the rights "
                         "of that one account, and its files are within reach.")
                    .arg(machine.name())};
    }
    if (info.isDockerDesktop()) {
        return {Text::tr("Docker Desktop's VM and shared folders"),
                Text::tr("The engine runs in a virtual machine. A hostile build owns that, and "
                         "with it every folder of yours that is shared with it.")};
    }
    if (isSocket) {
        return {Text::tr("Easy: any build can be root on %1").arg(machine.name()),
                Text::tr("The engine of %1 runs as root. Whoever may use its socket can start a "
                         "container that has the whole disk of %1 in it.")
                    .arg(machine.name())};
    }
    return {Text::tr("Easy for a hostile build: root on %1").arg(machine.name()),
            Text::tr("The engine's container is privileged: it has every device of %1 and none of "
                     "Docker's usual limits. By accident it hardly happens.")
                .arg(machine.name())};
}

QString namesOf(const QList<SeenContainer> &containers)
{
    QStringList names;
    for (const SeenContainer &container :
         containers.first(std::min(mostNames, containers.size()))) {
        names.append(container.name.left(60));
    }
    const qsizetype more = containers.size() - names.size();
    return more > 0 ? Text::tr("%1 and %2 more").arg(names.join(u", "_s)).arg(more)
                    : names.join(u", "_s);
}

ComparisonCell neighbours(const QList<SeenContainer> &containers, Method method)
{
    switch (method) {
    case Method::DockerSocket:
        if (containers.isEmpty()) {
            return {Text::tr("None yet; what comes is in reach"),
                    Text::tr("Builds command the engine on which other containers would run.")};
        }
        return {containers.size() == 1
                    ? Text::tr("The one here is in reach of any build")
                    : Text::tr("All %1 are in reach of any build").arg(containers.size()),
                Text::tr("A build can stop these, run commands in them and read the passwords in "
                         "their environment: %1.")
                    .arg(namesOf(containers))};
    case Method::Dind:
        return {Text::tr("Out of sight, not out of reach"),
                Text::tr("Builds talk to an engine of their own and see only what they started. A "
                         "hostile one that breaks out reaches the host's engine, too.")};
    case Method::Sysbox:
        break;
    }
    return {Text::tr("Out of reach"),
            Text::tr("Builds talk to an engine of their own, inside a container that has no rights "
                     "on the host.")};
}

ComparisonCell setupOnHost(const Machine &machine, Method method)
{
    if (method != Method::Sysbox || machine.state(method).state == State::Works) {
        return {Text::tr("Nothing"),
                method == Method::Sysbox
                    ? Text::tr("Sysbox is there: the engine knows the runtime sysbox-runc.")
                    : Text::tr("The engine that is there does it: %1 on %2.")
                          .arg(machine.info().serverVersion, machine.info().operatingSystem)};
    }
    if (!machine.setup.obstacle.isEmpty()) {
        return {Text::tr("Sysbox, which can't be had here"), setupInFull(machine.setup)};
    }
    const QList<SetupStep> &steps = machine.setup.steps;
    const bool interrupts = std::any_of(steps.begin(), steps.end(), [](const SetupStep &step) {
        return !step.interrupts.isEmpty();
    });
    const int count = static_cast<int>(steps.size());
    return {interrupts ? Text::tr("Sysbox: %n step(s), Docker restarts", nullptr, count)
                       : Text::tr("Sysbox: %n step(s), nothing restarts", nullptr, count),
            setupInFull(machine.setup)};
}

ComparisonCell images(const Machine &machine, Method method)
{
    const docker::EngineInfo &info = machine.info();
    const auto &host = machine.survey.host;
    const QString free =
        host && host->freeDisk
            ? Text::tr("; %1 free")
                  .arg(QLocale().formattedDataSize(*host->freeDisk, 1, QLocale::DataSizeSIFormat))
            : QString();
    const QString place =
        Text::tr("They lie in %1 on %2 (storage driver %3).")
            .arg(info.dataRoot.isEmpty() ? Text::tr("the engine's folder") : info.dataRoot,
                 machine.name(), info.storageDriver);
    if (method == Method::DockerSocket) {
        return {Text::tr("Shared with the host%1").arg(free),
                Text::tr("Builds find the images that are there already, and every layer is kept "
                         "once.") +
                    u' ' + place};
    }
    return {Text::tr("Once more for each agent%1").arg(free),
            Text::tr("Each agent's engine fetches its images anew and keeps them in a volume, "
                     "beside the agent's own image of about 2 GB.") +
                u' ' + place};
}

MachineRow row(const QString &key, const QString &title, const auto &cellOf)
{
    MachineRow row{key, title, {}};
    for (const Method method : {Method::DockerSocket, Method::Dind, Method::Sysbox}) {
        row.cells.insert(method, cellOf(method));
    }
    return row;
}

} // namespace

QList<MachineRow> compareOnMachine(const Survey &survey, const QMap<Method, QList<Check>> &checks,
                                   const SysboxSetup &setup)
{
    if (!survey.info || checks.isEmpty()) {
        return {};
    }
    const Machine machine{survey, checks, setup};
    QList<MachineRow> rows{row(u"worksHere"_s, Text::tr("Works on this engine"),
                               [&](Method method) { return worksHere(machine, method); }),
                           row(u"hostTakeover"_s, Text::tr("What a hostile build gets"),
                               [&](Method method) { return takeover(machine, method); }),
                           row(u"hostSetup"_s, Text::tr("To install on the host"),
                               [&](Method method) { return setupOnHost(machine, method); }),
                           row(u"imageCache"_s, Text::tr("Images"),
                               [&](Method method) { return images(machine, method); })};
    if (survey.containers) {
        const QList<SeenContainer> &containers = *survey.containers;
        rows.insert(2, row(u"neighbours"_s, Text::tr("Other containers of this engine"),
                           [&](Method method) { return neighbours(containers, method); }));
    }
    return rows;
}

} // namespace dw
