#include "windowmodule.h"

#include "cli/commandline.h"
#include "common/error.h"
#include "common/language.h"

#include <QCoreApplication>

#include <dlfcn.h>

#include <filesystem>
#include <system_error>

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

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
    using Run = int (*)(int, char *[]);
    // Beside the program, wherever it was installed to, also where a link leads to it. Not by
    // dlopen()'s $ORIGIN: with a sanitizer that is the sanitizer's own folder.
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) {
        return tellWhyNot(argc, argv, QString::fromStdString(error.message()));
    }
    const auto path =
        program.parent_path().parent_path() / "lib" / "dind-wizard" / "modules" / "window.so";
    void *module = dlopen(path.c_str(), RTLD_NOW);
    const auto run = module ? reinterpret_cast<Run>(dlsym(module, "dwRunWindow")) : nullptr;
    return run ? run(argc, argv) : tellWhyNot(argc, argv, QString::fromLocal8Bit(dlerror()));
}

} // namespace dw
