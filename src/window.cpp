#include "window.h"

#include "cli/commandline.h"
#include "cli/output.h"
#include "common/processage.h"
#include "gui/wizardapp.h"

#include "dindwizardversion.h"

#include <QApplication>

#include <cstdlib>
#include <functional>

using namespace dw;

namespace {

/// Ends at once: taking the window down again is no part of a start, nor is it to keep settings.
void tellStartAndEnd()
{
    const auto age = processAge();
    if (age) {
        printOut(QString::number(age->count()) + QLatin1Char('\n'));
    }
    std::_Exit(age ? ExitDone : ExitOther);
}

} // namespace

int dwRunWindow(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dind-wizard"));
    QCoreApplication::setOrganizationName(QStringLiteral("dind-wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DW_VERSION));
    const Result<WindowOptions> options = parseWindowOptions(QCoreApplication::arguments());
    if (!options) {
        return printError(options.error());
    }
    return runWizard(
        app, {.specFile = options->specFile,
              .engine = options->engine,
              .agents = options->agents,
              .onFirstPage = options->measureStart ? tellStartAndEnd : std::function<void()>()});
}
