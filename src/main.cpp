#include "cli/commandline.h"
#include "cli/output.h"
#include "common/language.h"
#include "common/processage.h"

#include "dindwizardversion.h"

#ifdef DW_WITH_GUI
#include "gui/wizardapp.h"

#include <QApplication>
#endif

#include <QCoreApplication>

#include <cstdlib>
#include <functional>

namespace {

/// Subcommands need no display, so they run without the part of Qt that wants one.
int runCommandLine(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dind-wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DW_VERSION));
    dw::speak({});
    return dw::runSubcommand(QCoreApplication::arguments());
}

#ifdef DW_WITH_GUI
/// Ends at once: taking the window down again is no part of a start, nor is it to keep settings.
void tellStartAndEnd()
{
    const auto age = dw::processAge();
    if (age) {
        dw::printOut(QString::number(age->count()) + QLatin1Char('\n'));
    }
    std::_Exit(age ? dw::ExitDone : dw::ExitOther);
}

int runWindow(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dind-wizard"));
    QCoreApplication::setOrganizationName(QStringLiteral("dind-wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DW_VERSION));
    const dw::Result<dw::WindowOptions> options =
        dw::parseWindowOptions(QCoreApplication::arguments());
    if (!options) {
        return dw::printError(options.error());
    }
    return dw::runWizard(
        app, {.specFile = options->specFile,
              .engine = options->engine,
              .agents = options->agents,
              .onFirstPage = options->measureStart ? tellStartAndEnd : std::function<void()>()});
}
#endif

} // namespace

int main(int argc, char *argv[])
{
    if (dw::isSubcommandLine(argc, argv)) {
        return runCommandLine(argc, argv);
    }
#ifdef DW_WITH_GUI
    return runWindow(argc, argv);
#else
    return runCommandLine(argc, argv); // prints how it is used
#endif
}
