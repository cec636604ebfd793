#include "cli/output.h"

#include "cli/commandline.h"
#include "guidance/doctor.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

void write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void printOut(const QString &text)
{
    write(stdout, text);
}

void printNote(const QString &line)
{
    write(stderr, line + u'\n');
}

int progressColumns()
{
#ifdef Q_OS_UNIX
    if (isatty(STDERR_FILENO) != 1 || qgetenv("TERM") == "dumb") {
        return 0;
    }
    constexpr int usual = 120; // where the terminal doesn't say
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
#else
    return 0;
#endif
}

int exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
    case ErrorCode::InvalidSpec:
        return ExitUsage;
    case ErrorCode::EngineUnreachable:
    case ErrorCode::EngineRefused:
    case ErrorCode::Timeout:
    case ErrorCode::Protocol:
        return ExitEngine;
    case ErrorCode::LaunchFailed:
        return ExitLaunchFailed;
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerRefused:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
    case ErrorCode::TooLarge:
    case ErrorCode::Io:
        return ExitOther;
    }
    return ExitOther;
}

int printError(const Error &error)
{
    printNote(u"dind-wizard: "_s + describe(explained(error)));
    return exitCodeFor(error);
}

} // namespace dw
