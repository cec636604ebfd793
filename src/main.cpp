#include "cli/commandline.h"
#include "common/language.h"

#include "dindwizardversion.h"

#if defined(DW_WINDOW_MODULE)
#include "windowmodule.h"
#elif defined(DW_WITH_GUI)
#include "window.h"
#endif

#include <QCoreApplication>

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

} // namespace

int main(int argc, char *argv[])
{
    if (dw::isSubcommandLine(argc, argv)) {
        return runCommandLine(argc, argv);
    }
#if defined(DW_WINDOW_MODULE)
    return dw::runWindowModule(argc, argv);
#elif defined(DW_WITH_GUI)
    return dwRunWindow(argc, argv);
#else
    return runCommandLine(argc, argv); // prints how it is used
#endif
}
