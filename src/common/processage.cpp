#include "common/processage.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QByteArray>
#include <QFile>
#include <QString>

#include <ctime>

#include <unistd.h>
#endif

using namespace std::chrono;

namespace dw {

#ifdef Q_OS_LINUX

namespace {

/// Since the machine was started; what the kernel's ticks count from.
milliseconds uptime()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec));
}

/// The whole number in a word; unset where it is none.
std::optional<qint64> numberIn(const QByteArray &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<milliseconds> processAge()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray stat = file.readAll();
    // The second field is the program's name in parentheses, which may hold anything.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ');
    constexpr qsizetype startTime = 22 - 3; // of those behind the name, which begin with the third
    const std::optional<qint64> ticks = numberIn(fields.value(startTime));
    const qint64 ticksPerSecond = sysconf(_SC_CLK_TCK);
    if (!ticks || ticksPerSecond <= 0) {
        return std::nullopt;
    }
    return uptime() - milliseconds(*ticks * 1000 / ticksPerSecond);
}

#else

std::optional<milliseconds> processAge()
{
    return std::nullopt;
}

#endif

} // namespace dw
