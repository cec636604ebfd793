/// requests ENGINE COUNT: sends as many requests to an engine, one after the other, each as small
/// as there are, and prints the seconds that they took as JSON.

#include "cli/waitfor.h"
#include "common/json.h"
#include "docker/endpoint.h"
#include "docker/engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcessEnvironment>

#include <cstdio>

using namespace dw;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many were answered.
QCoro::Task<int> ask(docker::Engine &engine, int count)
{
    for (int done = 0; done < count; ++done) {
        docker::Request request{.path = u"/_ping"_s};
        const Result<docker::Response> answer = co_await engine.send(std::move(request));
        if (!answer) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(answer.error().message));
            co_return done;
        }
    }
    co_return count;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(2).toInt();
    const Result<docker::Endpoint> endpoint =
        docker::resolveEndpoint(arguments.value(1), QProcessEnvironment::systemEnvironment());
    if (arguments.size() != 3 || count < 1 || !endpoint) {
        std::fputs("usage: bench_requests ENGINE COUNT\n", stderr);
        return 2;
    }
    docker::Engine engine(*endpoint);
    // The first one brings the engine's version, which is asked once.
    if (runToEnd(ask(engine, 1)) != 1) {
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    if (runToEnd(ask(engine, count)) != count) {
        return 1;
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::puts(printJson({{"requests", count}, {"seconds", seconds}}).constData());
    return 0;
}
