// Containers that are made only to look: what is read through them, and that none is left behind.

#include "docker_fakeengine.h"
#include "docker_wait.h"
#include "preflight/throwaway.h"

#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace dw;

namespace {

const QString image = u"example/agent:1"_s;

/// The container that the first request made, and whether a later one removed it.
bool isRemoved(const FakeEngine &fake)
{
    static const QByteArray create = "POST /v1.41/containers/create?name=";
    QByteArray name;
    for (const QByteArray &line : fake.firstLines) {
        if (line.startsWith(create)) {
            name = line.mid(create.size(), line.indexOf(' ', create.size()) - create.size());
        } else if (!name.isEmpty() && line.startsWith("DELETE /v1.41/containers/" + name + '?')) {
            return line.contains("force=");
        }
    }
    return false;
}

/// An engine that makes, starts and removes any container, and says no more.
void makesContainers(FakeEngine &fake)
{
    fake.speaks("1.41");
    fake.on("POST /v1.41/containers/create?", FakeEngine::reply(201, R"({"Id":"c0ffee"})"));
    fake.on("DELETE /v1.41/containers/", FakeEngine::reply(204, {}));
    fake.on("POST /v1.41/containers/", FakeEngine::reply(204, {})); // start
}

QByteArray stream(const QByteArray &output)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n" +
           QByteArray(1, '\1') + QByteArray(6, '\0') + QByteArray(1, char(output.size())) + output;
}

/// What such a container is asked after it was started: wait, inspect, logs.
void runs(FakeEngine &fake, const QByteArray &output)
{
    const auto reply = [&fake, output](QLocalSocket *socket) {
        const QByteArray &line = fake.firstLines.last();
        socket->write(line.contains("/logs?")   ? stream(output)
                      : line.contains("/json ") ? FakeEngine::reply(200, R"({"Config":{}})")
                      : line.contains("/wait")  ? FakeEngine::reply(200, R"({"StatusCode":0})")
                                                : FakeEngine::reply(204, {}));
        socket->disconnectFromServer();
    };
    fake.on("POST /v1.41/containers/dind-wizard-look-", reply);
    fake.on("GET /v1.41/containers/dind-wizard-look-", reply);
}

} // namespace

class PreflightThrowawayTest : public QObject
{
    Q_OBJECT

private slots:
    void noSettings();
    void settingsRefused();
    void notMade();
    void cancelledWhileReading();
    void cancelledWhileMaking();
    void cancelledBefore();
    void uidMap();
    void uidMapUntold();
    void uidMapRefused();
    void uidMapWithoutCat();
};

void PreflightThrowawayTest::noSettings()
{
    FakeEngine fake;
    makesContainers(fake);
    docker::Engine engine(fake.endpoint());
    const auto seen = wait(preflight::readSettingsThroughNew(engine, u"vol"_s, image, nullptr));
    QVERIFY(seen.ok());
    QVERIFY(!seen->exist);
    QVERIFY(isRemoved(fake));
    QVERIFY(fake.requests[1].contains(R"("Source":"vol")"));
    for (const QByteArray &line : fake.firstLines) {
        QVERIFY2(!line.contains("/start"), line.constData());
    }
}

void PreflightThrowawayTest::settingsRefused()
{
    FakeEngine fake;
    makesContainers(fake);
    fake.on("GET /v1.41/containers/", FakeEngine::reply(500, R"({"message":"broken disk"})"));
    docker::Engine engine(fake.endpoint());
    const auto seen = wait(preflight::readSettingsThroughNew(engine, u"vol"_s, image, nullptr));
    QVERIFY(!seen);
    QVERIFY(seen.error().message.contains(u"broken disk"_s));
    QVERIFY(isRemoved(fake));
}

void PreflightThrowawayTest::notMade()
{
    FakeEngine fake;
    makesContainers(fake);
    fake.on("POST /v1.41/containers/create?",
            FakeEngine::reply(404, R"({"message":"No such image"})"));
    docker::Engine engine(fake.endpoint());
    const auto seen = wait(preflight::readSettingsThroughNew(engine, u"vol"_s, image, nullptr));
    QVERIFY(!seen); // and not: no settings
    QVERIFY(seen.error().message.contains(u"No such image"_s));
}

void PreflightThrowawayTest::cancelledWhileReading()
{
    FakeEngine fake;
    makesContainers(fake);
    Cancellation cancel;
    fake.on("GET /v1.41/containers/", [&cancel](QLocalSocket *) {
        QTimer::singleShot(0, &cancel, &Cancellation::cancel); // and no answer, ever
    });
    docker::Engine engine(fake.endpoint());
    const auto seen = wait(preflight::readSettingsThroughNew(engine, u"vol"_s, image, &cancel));
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, ErrorCode::Cancelled);
    QVERIFY(isRemoved(fake));
}

void PreflightThrowawayTest::cancelledWhileMaking()
{
    FakeEngine fake;
    makesContainers(fake);
    Cancellation cancel;
    fake.on("POST /v1.41/containers/create?", [&cancel](QLocalSocket *socket) {
        cancel.cancel();
        socket->write(FakeEngine::reply(201, R"({"Id":"c0ffee"})"));
        socket->disconnectFromServer();
    });
    docker::Engine engine(fake.endpoint());
    const auto seen = wait(preflight::readSettingsThroughNew(engine, u"vol"_s, image, &cancel));
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, ErrorCode::Cancelled);
    QVERIFY(isRemoved(fake));
}

void PreflightThrowawayTest::cancelledBefore()
{
    FakeEngine fake;
    makesContainers(fake);
    Cancellation cancel;
    cancel.cancel();
    docker::Engine engine(fake.endpoint());
    QVERIFY(!wait(preflight::readSettingsThroughNew(engine, u"vol"_s, image, &cancel)));
    QVERIFY(fake.firstLines.isEmpty());
}

void PreflightThrowawayTest::uidMap()
{
    FakeEngine fake;
    makesContainers(fake);
    runs(fake, "0 231072 65536\n");
    docker::Engine engine(fake.endpoint());
    const auto map = wait(preflight::readUidMap(engine, u"sysbox-runc"_s, image, nullptr));
    QVERIFY(map && *map);
    QCOMPARE(**map, u"0 231072 65536\n"_s);
    QVERIFY(isRemoved(fake));
    QVERIFY(fake.requests[1].contains(R"("Runtime":"sysbox-runc")"));
}

void PreflightThrowawayTest::uidMapUntold()
{
    FakeEngine fake;
    makesContainers(fake);
    runs(fake, {});
    docker::Engine engine(fake.endpoint());
    const auto map = wait(preflight::readUidMap(engine, u"sysbox-runc"_s, image, nullptr));
    QVERIFY(map && !*map);
    QCOMPARE(map->error().code, ErrorCode::Protocol);
    QVERIFY(isRemoved(fake));
}

void PreflightThrowawayTest::uidMapRefused()
{
    FakeEngine fake;
    makesContainers(fake);
    fake.on("POST /v1.41/containers/dind-wizard-look-",
            FakeEngine::reply(500, R"({"message":"OCI runtime create failed"})"));
    docker::Engine engine(fake.endpoint());
    const auto map = wait(preflight::readUidMap(engine, u"sysbox-runc"_s, image, nullptr));
    QVERIFY(map && !*map);
    QCOMPARE(map->error().code, ErrorCode::EngineRefused);
    QVERIFY(isRemoved(fake));
}

void PreflightThrowawayTest::uidMapWithoutCat()
{
    FakeEngine fake;
    makesContainers(fake);
    fake.on("POST /v1.41/containers/dind-wizard-look-",
            FakeEngine::reply(400, R"({"message":"exec: \"cat\": executable file not found in )"
                                   R"($PATH: unknown"})"));
    docker::Engine engine(fake.endpoint());
    QVERIFY(!wait(preflight::readUidMap(engine, u"sysbox-runc"_s, image, nullptr)));
    QVERIFY(isRemoved(fake));
}

QTEST_GUILESS_MAIN(PreflightThrowawayTest)
#include "preflight_throwaway_test.moc"
