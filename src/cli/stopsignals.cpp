#include "cli/stopsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace dw {

#ifdef Q_OS_UNIX
namespace {

std::array<int, 2> signalPipe{-1, -1};

// Only what may be done in a signal handler: one byte into a socket that the event loop watches.
extern "C" void onSignal(int)
{
    const char byte = 1;
    (void)!write(signalPipe[0], &byte, 1);
}

} // namespace
#endif

void onStopSignal(QObject *context, const std::function<void()> &stop)
{
#ifdef Q_OS_UNIX
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe.data()) != 0) {
        return;
    }
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [stop, notifier] {
        notifier->setEnabled(false);
        stop();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        sigaction(number, &action, nullptr);
    }
#else
    (void)context;
    (void)stop;
#endif
}

} // namespace dw
