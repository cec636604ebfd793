#include "windowmodule.h"

#include "cli/commandline.h"
#include "common/error.h"
#include "common/language.h"

#include <QCoreApplication>

#include <dlfcn.h>

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

/// dlopen(3) and ld.so(8): $ORIGIN is the folder of the program, wherever it was installed to.
constexpr const char *modulePath = "$ORIGIN/../lib/dind-wizard/modules/window.so";

int tellWhyNot(int argc, char *argv[], const QString &why)
{
    QCoreApplication app(argc, argv);
    speak({});
    return printError({ErrorCode::Io, Text::tr("The window can't be loaded: %1").arg(why),
                       Text::tr("Install dind-wizard again, or use its commands: "
                                "dind-wizard --help.")});
}

} // namespace

int runWindowModule(int argc, char *argv[])
{
    void *module = dlopen(modulePath, RTLD_NOW);
    using Run = int (*)(int, char *[]);
    const auto run = module ? reinterpret_cast<Run>(dlsym(module, "dwRunWindow")) : nullptr;
    return run ? run(argc, argv) : tellWhyNot(argc, argv, QString::fromLocal8Bit(dlerror()));
}

} // namespace dw
