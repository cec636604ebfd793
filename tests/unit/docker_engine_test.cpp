#include "docker/engine.h"
#include "docker/exchange.h"
#include "docker/requestwriter.h"
#include "docker/unreachable.h"
#include "docker/wake.h"
#include "docker_fakeengine.h"
#include "docker_wait.h"

#include "dindwizardversion.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QtEndian>

#include <unistd.h>

using namespace dw;
using namespace dw::docker;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray frame(char kind, const QByteArray &payload)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), length.data());
    return QByteArray(1, kind) + QByteArray(3, '\0') + length + payload;
}

constexpr const char *hello = "HTTP/1.1 200 OK\r\n"
                              "Content-Type: application/vnd.docker.raw-stream\r\n\r\n";

} // namespace

class DockerEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void serialises();
    void serialiseKeepsLinesApart();

    void negotiates_data();
    void negotiates();
    void negotiatesOnce();
    void negotiatesOnceForCallsSideBySide();
    void negotiatesForOthersOfACancelledCall();
    void forgetsFailedNegotiation();
    void fallsBackToGet();
    void refusesStrangers();

    void readsVersionAndInfo();
    void readsChunkedReply();
    void readsUntilClose();
    void limitsReply();
    void turnsStatusIntoError_data();
    void turnsStatusIntoError();
    void reportsCutReply();
    void timesOut();
    void cancelClosesConnection();
    void cancelledBeforeStart();

    void pulls();
    void pullReportsErrorInStream();
    void pullReportsErrorBeforeStream();
    void pullTimesOutWhenSilent();
    void pullCancelledByProgress();

    void logsDemultiplexed();
    void logsOfTerminalAreRaw();
    void logsFollowUntilCancelled();
    void logsComeWholeInAFlood();
    void logsComeAtOnceWhereTheyAreFewBytes();
    void logsComeWholeFromWhatHasEnded();

    void eventsArriveAsTheyHappen();
    void eventsEndWithAnError_data();
    void eventsEndWithAnError();
    void statsUntilTheContainerStops();

    void executes();
    void execDeadline();
    void execKeepsAtMostOneMiB();

    void changes();
    void lists();
    void runsCallsSideBySide();

    void wakesOnceAndForgetsNothing();

    void explainsMissingSocket();
    void explainsFolder();
    void explainsStaleSocket();
    void explainsPermission();
};

void DockerEngineTest::serialises()
{
    const QByteArray common = "Host: api.moby.localhost\r\nUser-Agent: dind-wizard/" DW_VERSION
                              "\r\nConnection: close\r\n";
    QCOMPARE(serialize({.path = u"/info"_s}, {}), "GET /info HTTP/1.1\r\n" + common + "\r\n");
    QCOMPARE(serialize({.method = "POST", .path = u"/containers/a/start"_s}, "1.41"),
             "POST /v1.41/containers/a/start HTTP/1.1\r\n" + common + "Content-Length: 0\r\n\r\n");
    QCOMPARE(serialize({.method = "POST",
                        .path = u"/containers/create"_s,
                        .query = {{u"name"_s, u"a b&c=ä"_s}, {u"x"_s, u""_s}},
                        .body = Json{{"Image", u"ä"_s}},
                        .registryAuth = "e30="},
                       "1.51"),
             "POST /v1.51/containers/create?name=a%20b%26c%3D%C3%A4&x= HTTP/1.1\r\n" + common +
                 "X-Registry-Auth: e30=\r\nContent-Type: application/json\r\n"
                 "Content-Length: 14\r\n\r\n{\"Image\":\"ä\"}");
}

void DockerEngineTest::serialiseKeepsLinesApart()
{
    const QByteArray bytes = serialize({.method = "GET",
                                        .path = u"/x HTTP/1.1\r\nEvil: 1"_s,
                                        .query = {{u"a\r\nb"_s, u"c\r\nd"_s}},
                                        .registryAuth = "x\r\nEvil: 2"},
                                       "1.41");
    QVERIFY(
        bytes.startsWith("GET /v1.41/x%20HTTP/1.1%0D%0AEvil:%201?a%0D%0Ab=c%0D%0Ad HTTP/1.1\r"));
    QVERIFY(!bytes.contains("\nEvil"));
    QCOMPARE(pathSegment(u"a/../b?c#d%"_s), u"a%2F..%2Fb%3Fc%23d%25"_s);
}

void DockerEngineTest::negotiates_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<bool>("podman");
    QTest::addColumn<QByteArray>("spoken"); // empty: refused
    QTest::newRow("20.10") << QByteArray("1.41") << false << QByteArray("1.41");
    QTest::newRow("28.5") << QByteArray("1.51") << false << QByteArray("1.51");
    QTest::newRow("29.6") << QByteArray("1.55") << false << QByteArray("1.51");
    QTest::newRow("2.0") << QByteArray("2.0") << false << QByteArray("1.51");
    QTest::newRow("19.03") << QByteArray("1.40") << false << QByteArray();
    QTest::newRow("1.9 is older than 1.41") << QByteArray("1.9") << false << QByteArray();
    QTest::newRow("podman 1.40") << QByteArray("1.40") << true << QByteArray("1.40");
    QTest::newRow("podman 1.41") << QByteArray("1.41") << true << QByteArray("1.41");
    QTest::newRow("podman 1.39") << QByteArray("1.39") << true << QByteArray();
}

void DockerEngineTest::negotiates()
{
    QFETCH(QByteArray, theirs);
    QFETCH(bool, podman);
    QFETCH(QByteArray, spoken);
    FakeEngine fake;
    fake.speaks(theirs, podman ? "Libpod-API-Version: 4.3.1\r\n" : "");
    fake.on("GET /v" + spoken + "/version ", FakeEngine::reply(200, R"({"Version":"x"})"));
    Engine engine(fake.endpoint());
    const Result<EngineVersion> version = wait(engine.version());
    if (spoken.isEmpty()) {
        QVERIFY(!version);
        QCOMPARE(version.error().code, ErrorCode::EngineRefused);
        QVERIFY(version.error().message.contains(QString::fromLatin1(theirs)));
        QVERIFY(version.error().hint.contains(u"20.10"_s));
    } else {
        QVERIFY(version);
        QCOMPARE(version->version, u"x"_s);
    }
}

void DockerEngineTest::negotiatesOnce()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/info ", FakeEngine::reply(200, "{}"));
    Engine engine(fake.endpoint());
    QVERIFY(wait(engine.info()));
    QVERIFY(wait(engine.info()));
    QCOMPARE(fake.firstLines, (QList<QByteArray>{"HEAD /_ping HTTP/1.1", "GET /v1.41/info HTTP/1.1",
                                                 "GET /v1.41/info HTTP/1.1"}));
}

void DockerEngineTest::negotiatesOnceForCallsSideBySide()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/info ", FakeEngine::reply(200, "{}"));
    fake.on("GET /v1.41/version ", FakeEngine::reply(200, "{}"));
    Engine engine(fake.endpoint());
    auto info = engine.info();
    auto version = engine.version();
    QVERIFY(wait(std::move(info)));
    QVERIFY(wait(std::move(version)));
    QCOMPARE(fake.firstLines.count("HEAD /_ping HTTP/1.1"), 1);
    QCOMPARE(fake.firstLines.size(), 3);
}

/// The call that asks for all is cancelled, or fails: the others ask again, or hear of it.
void DockerEngineTest::negotiatesForOthersOfACancelledCall()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/version ", FakeEngine::reply(200, "{}"));
    Engine engine(fake.endpoint());
    Cancellation cancel;
    auto info = engine.info(&cancel);
    auto version = engine.version();
    cancel.cancel();
    QCOMPARE(wait(std::move(info)).error().code, ErrorCode::Cancelled);
    QVERIFY(wait(std::move(version)));

    fake.on("HEAD /_ping ", FakeEngine::reply(500, "{}"));
    fake.on("GET /_ping ", FakeEngine::reply(500, "{}"));
    Engine other(fake.endpoint());
    fake.firstLines.clear();
    auto failing = other.info();
    auto second = other.version();
    QVERIFY(!wait(std::move(failing)));
    QVERIFY(!wait(std::move(second)));
    QCOMPARE(fake.firstLines.size(), 2); // by HEAD, then by GET, and both once
}

void DockerEngineTest::forgetsFailedNegotiation()
{
    FakeEngine fake;
    fake.on("HEAD /_ping ", FakeEngine::reply(503, ""));
    fake.on("GET /_ping ", FakeEngine::reply(503, "starting", "text/plain"));
    Engine engine(fake.endpoint());
    const Result<EngineInfo> info = wait(engine.info());
    QVERIFY(!info);
    QCOMPARE(info.error().message, u"starting"_s);
    fake.speaks("1.41");
    fake.on("GET /v1.41/info ", FakeEngine::reply(200, "{}"));
    QVERIFY(wait(engine.info()));
}

void DockerEngineTest::fallsBackToGet()
{
    FakeEngine fake;
    fake.speaks("1.44");
    fake.on("HEAD /_ping ", FakeEngine::reply(403, "<html>", "text/html"));
    fake.on("GET /v1.44/info ", FakeEngine::reply(200, "{}"));
    Engine engine(fake.endpoint());
    QVERIFY(wait(engine.info()));
}

void DockerEngineTest::refusesStrangers()
{
    FakeEngine fake;
    fake.on("HEAD ", "220 mail.example ESMTP\r\n");
    fake.on("GET ", "220 mail.example ESMTP\r\n");
    Engine engine(fake.endpoint());
    Result<EngineInfo> info = wait(engine.info());
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::Protocol);

    fake.on("HEAD ", FakeEngine::reply(200, ""));
    fake.on("GET ", FakeEngine::reply(200, "It works!", "text/plain"));
    info = wait(engine.info());
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::Protocol);
}

void DockerEngineTest::readsVersionAndInfo()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/version ", FakeEngine::reply(200, R"({
        "Version":"4.3.1","ApiVersion":"1.41","MinAPIVersion":"1.24","Os":"linux","Arch":"amd64",
        "KernelVersion":"6.1.0","Components":[{"Name":"Podman Engine"}]})"));
    fake.on("GET /v1.41/info ", FakeEngine::reply(200, R"({
        "Name":"host","ServerVersion":"20.10.24","OperatingSystem":"Docker Desktop",
        "OSType":"linux","Architecture":"x86_64","KernelVersion":"6.1.0","Driver":"overlay2",
        "DockerRootDir":"/var/lib/docker","CgroupVersion":"2","CgroupDriver":"systemd",
        "DefaultRuntime":"runc","Runtimes":{"runc":{"path":"runc"},"sysbox-runc":{}},
        "SecurityOptions":["name=seccomp,profile=default","name=rootless"],
        "Warnings":null,"NCPU":8,"MemTotal":16000000000,"Unknown":[1]})"));
    Engine engine(fake.endpoint());
    const Result<EngineVersion> version = wait(engine.version());
    QVERIFY(version);
    QCOMPARE(version->minApiVersion, u"1.24"_s);
    QVERIFY(version->isPodman);
    const Result<EngineInfo> info = wait(engine.info());
    QVERIFY(info);
    QCOMPARE(info->memoryBytes, 16000000000LL);
    QCOMPARE(info->cpus, 8);
    QCOMPARE(info->runtimes, (QStringList{u"runc"_s, u"sysbox-runc"_s}));
    QVERIFY(info->isDockerDesktop());
    QVERIFY(info->hasSecurityOption(u"rootless"_s));
    QVERIFY(info->hasSecurityOption(u"seccomp"_s));
    QVERIFY(!info->hasSecurityOption(u"root"_s));
    QVERIFY(info->warnings.isEmpty());
}

void DockerEngineTest::readsChunkedReply()
{
    FakeEngine fake;
    fake.speaks("1.41");
    const QByteArray filler(qsizetype{300} * 1024, 'x'); // more than the read buffer
    fake.on("GET /v1.41/containers/a%2Fb/json ",
            FakeEngine::chunked({R"({"Id":")", "c1", R"(","X":")", filler, R"("})"}));
    Engine engine(fake.endpoint());
    const Result<Json> container = wait(engine.inspectContainer(u"a/b"_s));
    QVERIFY(container);
    QCOMPARE(stringAt(*container, "Id"), u"c1"_s);
    QCOMPARE(stringAt(*container, "X").size(), filler.size());
}

void DockerEngineTest::readsUntilClose()
{
    FakeEngine fake;
    fake.speaks("1.41");
    const QByteArray body(qsizetype{3} * 1024 * 1024, 'x');
    fake.on("GET /v1.41/blob ", hello + body);
    Engine engine(fake.endpoint());
    Request request{.path = u"/blob"_s};
    const Result<Response> response = wait(engine.send(request));
    QVERIFY(response);
    QCOMPARE(response->body.size(), body.size());
    QCOMPARE(response->contentType, QByteArray("application/vnd.docker.raw-stream"));
    QVERIFY(response->json().is_null());
}

void DockerEngineTest::limitsReply()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/info ", "HTTP/1.1 200 OK\r\nContent-Length: 16777217\r\n\r\n");
    Engine engine(fake.endpoint());
    const Result<EngineInfo> info = wait(engine.info());
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::TooLarge);
}

void DockerEngineTest::turnsStatusIntoError_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message"); // a part of it
    QTest::addColumn<QString>("hint");    // likewise
    QTest::newRow("404") << FakeEngine::reply(404, R"({"message":"No such container: a"})")
                         << ErrorCode::NotFound << u"No such container: a"_s << u""_s;
    QTest::newRow("409") << FakeEngine::reply(409, R"({"message":"Conflict. In use"})")
                         << ErrorCode::Conflict << u"Conflict. In use"_s << u""_s;
    QTest::newRow("500 plain") << FakeEngine::reply(500, "boom\n", "text/plain")
                               << ErrorCode::EngineRefused << u"boom"_s << u""_s;
    QTest::newRow("403 HTML") << FakeEngine::reply(403, "<html><body><h1>403 Forbidden</h1>",
                                                   "text/html")
                              << ErrorCode::EngineRefused << u"403"_s << u"proxy"_s;
    QTest::newRow("HTML without a type") << QByteArray("HTTP/1.1 403 No\r\n\r\n<html>secret</html>")
                                         << ErrorCode::EngineRefused << u"403"_s << u"proxy"_s;
    QTest::newRow("empty") << FakeEngine::reply(502, "") << ErrorCode::EngineRefused << u"502"_s
                           << u""_s;
    QTest::newRow("redirect") << FakeEngine::reply(301, "") << ErrorCode::EngineRefused << u"301"_s
                              << u""_s;
    QTest::newRow("too new") << FakeEngine::reply(
                                    400, R"({"message":"client version 1.51 is too old. Minimum )"
                                         R"(supported API version is 1.60"})")
                             << ErrorCode::EngineRefused << u"is too old"_s
                             << u"Update dind-wizard"_s;
}

void DockerEngineTest::turnsStatusIntoError()
{
    QFETCH(QByteArray, reply);
    QFETCH(ErrorCode, code);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/containers/a/json ", reply);
    Engine engine(fake.endpoint());
    const Result<Json> container = wait(engine.inspectContainer(u"a"_s));
    QVERIFY(!container);
    QCOMPARE(container.error().code, code);
    QVERIFY2(container.error().message.contains(message), qPrintable(container.error().message));
    QVERIFY2(container.error().hint.contains(hint), qPrintable(container.error().hint));
    QVERIFY(!container.error().message.contains(u'<'));
}

void DockerEngineTest::reportsCutReply()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/info ", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"Na");
    fake.on("GET /v1.41/version ", "");
    Engine engine(fake.endpoint());
    const Result<EngineInfo> info = wait(engine.info());
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::Protocol);
    const Result<EngineVersion> version = wait(engine.version());
    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::Protocol);
}

void DockerEngineTest::timesOut()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/slow ", [](QLocalSocket *) {});
    fake.on("GET /v1.41/stuck ", [](QLocalSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n1");
    });
    Engine engine(fake.endpoint());
    for (const QString &path : {u"/slow"_s, u"/stuck"_s}) {
        Request request{.path = path, .timeout = 50ms};
        const Result<Response> response = wait(engine.send(request));
        QVERIFY(!response);
        QCOMPARE(response.error().code, ErrorCode::Timeout);
    }
    QTRY_COMPARE(fake.openConnections, 0);
}

void DockerEngineTest::cancelClosesConnection()
{
    FakeEngine fake;
    fake.speaks("1.41");
    Cancellation cancel;
    fake.on("GET /v1.41/info ", [&](QLocalSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n1");
        QMetaObject::invokeMethod(&cancel, &Cancellation::cancel, Qt::QueuedConnection);
    });
    Engine engine(fake.endpoint());
    const Result<EngineInfo> info = wait(engine.info(&cancel));
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(fake.openConnections, 0);
}

void DockerEngineTest::cancelledBeforeStart()
{
    FakeEngine fake;
    fake.speaks("1.41");
    Cancellation cancel;
    cancel.cancel();
    Engine engine(fake.endpoint());
    const Result<EngineInfo> info = wait(engine.info(&cancel));
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::Cancelled);
    QVERIFY(fake.requests.isEmpty());
}

void DockerEngineTest::pulls()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on(
        "POST /v1.41/images/create?",
        FakeEngine::chunked({"{\"status\":\"Pulling from a\",\"id\":\"1\"}\r\n{\"status\":"
                             "\"Pulling fs layer\",\"id\":\"l\"}\r\n{\"sta",
                             "tus\":\"Downloading\",\"id\":\"l\",\"progressDetail\":{\"current\""
                             ":3,\"total\":9}}\r\n",
                             "{\"status\":\"Pull complete\",\"id\":\"l\"}\r\n"}));
    Engine engine(fake.endpoint());
    QList<qint64> done;
    PullProgress last;
    const auto onProgress = [&](const PullProgress &progress) {
        done.append(progress.bytesDone);
        last = progress;
    };
    const RegistryAuth auth{"c2VjcmV0"};
    QVERIFY(wait(engine.pullImage(u"localhost:5000/a/b:1"_s, auth, onProgress)));
    QCOMPARE(done, (QList<qint64>{0, 0, 3, 9}));
    QCOMPARE(last.layersDone, 1);
    QVERIFY(fake.requests.last().startsWith(
        "POST /v1.41/images/create?fromImage=localhost%3A5000%2Fa%2Fb&tag=1 HTTP/1.1\r\n"));
    QVERIFY(fake.requests.last().contains("\r\nX-Registry-Auth: c2VjcmV0\r\n"));
    QVERIFY(fake.requests.last().contains("\r\nContent-Length: 0\r\n"));

    // Without a tag it is latest, or the engine would pull every tag; a digest wins over a tag.
    QVERIFY(wait(engine.pullImage(u"localhost:5000/a"_s, {}, nullptr)));
    QVERIFY(fake.firstLines.last().contains("fromImage=localhost%3A5000%2Fa&tag=latest "));
    QVERIFY(!fake.requests.last().contains("X-Registry-Auth"));
    QVERIFY(wait(engine.pullImage(u"a:1@sha256:ff"_s, {}, nullptr)));
    QVERIFY(fake.firstLines.last().contains("fromImage=a&tag=sha256%3Aff "));
}

void DockerEngineTest::pullReportsErrorInStream()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("POST /v1.41/images/create?",
            FakeEngine::chunked(
                {R"({"status":"Pulling"})", R"({"errorDetail":{"message":"manifest unknown"}})"}));
    Engine engine(fake.endpoint());
    Result<void> pulled = wait(engine.pullImage(u"a"_s, {}, nullptr));
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::NotFound);
    QCOMPARE(pulled.error().message, u"manifest unknown"_s);

    fake.on("POST /v1.41/images/create?", FakeEngine::chunked({R"({"status":"Pul)"}));
    pulled = wait(engine.pullImage(u"a"_s, {}, nullptr));
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::Protocol);
}

void DockerEngineTest::pullReportsErrorBeforeStream()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("POST /v1.41/images/create?",
            FakeEngine::reply(500, R"({"message":"unauthorized: access denied"})"));
    Engine engine(fake.endpoint());
    const Result<void> pulled = wait(engine.pullImage(u"a"_s, {}, nullptr));
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::EngineRefused);
    QVERIFY(pulled.error().hint.contains(u"docker login"_s));
}

void DockerEngineTest::pullTimesOutWhenSilent()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("POST /v1.41/images/create?", [](QLocalSocket *socket) {
        socket->write(FakeEngine::chunked({R"({"status":"Pulling"})"}).chopped(5));
    });
    Engine engine(fake.endpoint());
    engine.setPullSilence(50ms);
    const Result<void> pulled = wait(engine.pullImage(u"alpine"_s, {}, nullptr));
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::Timeout);
    QVERIFY(pulled.error().message.contains(u"alpine"_s));
    QTRY_COMPARE(fake.openConnections, 0);
}

void DockerEngineTest::pullCancelledByProgress()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("POST /v1.41/images/create?", [](QLocalSocket *socket) {
        socket->write(FakeEngine::chunked({R"({"status":"Pulling"})"}).chopped(5));
    });
    Engine engine(fake.endpoint());
    Cancellation cancel;
    const auto onProgress = [&](const PullProgress &) {
        cancel.cancel();
    };
    const Result<void> pulled = wait(engine.pullImage(u"alpine"_s, {}, onProgress, &cancel));
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(fake.openConnections, 0);
}

void DockerEngineTest::logsDemultiplexed()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/containers/a/json ", FakeEngine::reply(200, R"({"Config":{"Tty":false}})"));
    fake.on("GET /v1.41/containers/a/logs?", hello + frame(1, "out") + frame(2, "err"));
    Engine engine(fake.endpoint());
    QByteArray out, err;
    const auto onChunk = [&](Stream stream, const QByteArray &bytes) {
        (stream == Stream::StandardOutput ? out : err) += bytes;
    };
    const LogOptions options{.tail = 5, .timestamps = true};
    QVERIFY(wait(engine.logs(u"a"_s, options, onChunk)));
    QCOMPARE(out, QByteArray("out"));
    QCOMPARE(err, QByteArray("err"));
    QCOMPARE(fake.firstLines.last(), QByteArray("GET /v1.41/containers/a/logs?stdout=1&stderr=1"
                                                "&follow=0&timestamps=1&tail=5 HTTP/1.1"));
    QVERIFY(wait(engine.logs(u"a"_s, {}, onChunk)));
    QVERIFY(fake.firstLines.last().contains("timestamps=0&tail=all "));
}

void DockerEngineTest::logsOfTerminalAreRaw()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/containers/a/json ", FakeEngine::reply(200, R"({"Config":{"Tty":true}})"));
    fake.on("GET /v1.41/containers/a/logs?", hello + QByteArray("plain\r\n"));
    Engine engine(fake.endpoint());
    QByteArray out;
    const auto onChunk = [&](Stream, const QByteArray &bytes) {
        out += bytes;
    };
    QVERIFY(wait(engine.logs(u"a"_s, {}, onChunk)));
    QCOMPARE(out, QByteArray("plain\r\n"));
}

void DockerEngineTest::logsFollowUntilCancelled()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/containers/a/json ", FakeEngine::reply(200, R"({"Config":{"Tty":false}})"));
    fake.on("GET /v1.41/containers/a/logs?",
            [](QLocalSocket *socket) { socket->write(hello + frame(1, "line")); });
    Engine engine(fake.endpoint());
    Cancellation cancel;
    const auto onChunk = [&](Stream, const QByteArray &) {
        QMetaObject::invokeMethod(&cancel, &Cancellation::cancel, Qt::QueuedConnection);
    };
    const Result<void> ended = wait(engine.logs(u"a"_s, {.follow = true}, onChunk, &cancel));
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(fake.openConnections, 0);
}

/// More than fits into any buffer on the way, in frames of odd sizes.
void DockerEngineTest::logsComeWholeInAFlood()
{
    QByteArray sent;
    QByteArray frames;
    for (int number = 0; sent.size() < qsizetype{3} * 1024 * 1024; ++number) {
        const QByteArray line = QByteArray::number(number) + QByteArray(number % 997, 'x') + '\n';
        sent += line;
        frames += frame(1, line);
    }
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/containers/a/json ", FakeEngine::reply(200, R"({"Config":{"Tty":false}})"));
    fake.on("GET /v1.41/containers/a/logs?", hello + frames);
    Engine engine(fake.endpoint());
    QByteArray received;
    qsizetype longest = 0;
    const auto onChunk = [&](Stream, const QByteArray &bytes) {
        received += bytes;
        longest = std::max(longest, bytes.size());
    };
    const Result<void> ended = wait(engine.logs(u"a"_s, {.follow = true}, onChunk));
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
    QVERIFY(received == sent);
    QVERIFY2(longest <= qsizetype{64} * 1024, qPrintable(QString::number(longest)));
}

/// What follows soon is left to gather, but nothing is left lying: not one byte, with none after
/// it. Each piece is sent when the one before has come.
void DockerEngineTest::logsComeAtOnceWhereTheyAreFewBytes()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/containers/a/json ", FakeEngine::reply(200, R"({"Config":{"Tty":true}})"));
    QLocalSocket *stream = nullptr;
    fake.on("GET /v1.41/containers/a/logs?", [&](QLocalSocket *socket) {
        stream = socket;
        socket->write(QByteArray(hello) + 'a');
    });
    Engine engine(fake.endpoint());
    constexpr int pieces = 200;
    int received = 0;
    const auto onChunk = [&](Stream, const QByteArray &bytes) {
        received += int(bytes.count('a'));
        if (received == pieces) {
            stream->disconnectFromServer();
        } else {
            stream->write(QByteArray(received % 3, 'b') + 'a');
        }
    };
    const Result<void> ended = wait(engine.logs(u"a"_s, {.follow = true}, onChunk));
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
    QCOMPARE(received, pieces);
}

/// What goes over ssh has its end long before all of it is read.
void DockerEngineTest::logsComeWholeFromWhatHasEnded()
{
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"ssh"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n"
                 "read -r line\n"
                 "printf 'HTTP/1.1 200 OK\\r\\nApi-Version: 1.41\\r\\n\\r\\n'\n"
                 "case $line in\n"
                 "*/json*) printf '{\"Config\":{\"Tty\":true}}' ;;\n"
                 "*/logs*) head -c 5000000 /dev/zero | tr '\\0' x ;;\n"
                 "esac\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
    Engine engine(Endpoint{.kind = Endpoint::Kind::Ssh,
                           .path = {},
                           .address = u"ssh://h"_s,
                           .origin = u"the test"_s,
                           .host = u"h"_s});
    for (int round = 0; round < 10; ++round) { // how much is left to read is chance
        qint64 received = 0;
        const auto onChunk = [&](Stream, const QByteArray &bytes) {
            received += bytes.size();
        };
        const Result<void> ended = wait(engine.logs(u"a"_s, {.follow = true}, onChunk));
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QCOMPARE(received, 5'000'000);
    }
}

void DockerEngineTest::eventsArriveAsTheyHappen()
{
    FakeEngine fake;
    fake.speaks("1.41");
    QLocalSocket *stream = nullptr;
    fake.on("GET /v1.41/events?", [&](QLocalSocket *socket) {
        stream = socket;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
    });
    Engine engine(fake.endpoint());
    Cancellation cancel;
    int opened = 0;
    QList<EngineEvent> events;
    const auto onOpen = [&] {
        ++opened; // before anything has happened
        stream->write(R"({"Type":"container","Action":"start","Actor":{"ID":"c1",
            "Attributes":{"name":"ci","io.github.dind-wizard.agent":"ci","n":7}}})"
                      "\n{\"Type\":[],\"Action\":{},\"Actor\":\"x\"}");
    };
    const auto onEvent = [&](const EngineEvent &event) {
        events.append(event);
        if (events.size() == 2) {
            cancel.cancel();
        }
    };
    const EventFilter filter{.types = {u"container"_s},
                             .actions = {u"start"_s, u"health_status"_s},
                             .labels = {u"a b"_s}};
    const Result<void> ended = wait(engine.events(filter, onOpen, onEvent, &cancel));
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
    QCOMPARE(opened, 1);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].action, u"start"_s);
    QCOMPARE(events[0].id, u"c1"_s);
    QCOMPARE(events[0].attributes.value(u"name"_s), u"ci"_s);
    QCOMPARE(events[0].attributes.value(u"n"_s), QString());
    QVERIFY(events[1].type.isEmpty() && events[1].id.isEmpty());
    QVERIFY(QByteArray::fromPercentEncoding(fake.firstLines.last())
                .contains(R"({"type":["container"],"event":["start","health_status"],)"
                          R"("label":["a b"]})"));
    QTRY_COMPARE(fake.openConnections, 0);
}

void DockerEngineTest::eventsEndWithAnError_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("closed") << FakeEngine::chunked({}) << ErrorCode::EngineUnreachable;
    QTest::newRow("refused") << FakeEngine::reply(403, R"({"message":"no events here"})")
                             << ErrorCode::EngineRefused;
    QTest::newRow("no JSON") << hello + "EVENT"_ba << ErrorCode::Protocol;
    QTest::newRow("too large") << hello + QByteArray("{\"a\":\"") + QByteArray(2'000'000, 'x')
                               << ErrorCode::TooLarge;
    QTest::newRow("too deep") << hello + QByteArray(100, '{') << ErrorCode::TooLarge;
}

void DockerEngineTest::eventsEndWithAnError()
{
    QFETCH(QByteArray, reply);
    QFETCH(ErrorCode, code);
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/events?", reply);
    Engine engine(fake.endpoint());
    int opened = 0;
    const auto onOpen = [&] {
        ++opened;
    };
    const auto onEvent = [](const EngineEvent &) {
        QFAIL("there is none");
    };
    const Result<void> ended = wait(engine.events({}, onOpen, onEvent));
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, code);
    QCOMPARE(opened, code == ErrorCode::EngineRefused ? 0 : 1);
}

void DockerEngineTest::statsUntilTheContainerStops()
{
    FakeEngine fake;
    fake.speaks("1.41");
    const auto sample = [](int used, int passed) {
        return QByteArray(R"({"cpu_stats":{"online_cpus":2,"system_cpu_usage":)") +
               QByteArray::number(passed) + R"(,"cpu_usage":{"total_usage":)" +
               QByteArray::number(used) + R"(}},"memory_stats":{"usage":5}})";
    };
    fake.on("GET /v1.41/containers/a/stats?stream=1 ",
            FakeEngine::chunked({sample(0, 1000), sample(50, 1100), sample(150, 1200)}));
    Engine engine(fake.endpoint());
    QList<double> percents;
    const auto onStats = [&](const ContainerStats &stats) {
        percents.append(stats.cpuPercent);
    };
    QVERIFY(wait(engine.stats(u"a"_s, onStats)));
    QCOMPARE(percents, (QList<double>{100, 200}));
    const Result<void> unknown = wait(engine.stats(u"b"_s, onStats));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void DockerEngineTest::executes()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("POST /v1.41/containers/a/exec ", FakeEngine::reply(201, R"({"Id":"e1"})"));
    fake.on("POST /v1.41/exec/e1/start ", hello + frame(2, "oops") + frame(1, "fine"));
    int asked = 0;
    fake.on("GET /v1.41/exec/e1/json ", [&](QLocalSocket *socket) {
        // The engine learns of the end a little later than the stream.
        socket->write(FakeEngine::reply(200, ++asked < 2 ? R"({"ExitCode":null,"Running":true})"
                                                         : R"({"ExitCode":3,"Running":false})"));
        socket->disconnectFromServer();
    });
    Engine engine(fake.endpoint());
    const QStringList command = {u"sh"_s, u"-c"_s, u"a \"b\""_s};
    const Result<ExecResult> result = wait(engine.exec(u"a"_s, command, 30s));
    QVERIFY(result);
    QCOMPARE(result->exitCode, 3);
    QCOMPARE(result->standardOutput, QByteArray("fine"));
    QCOMPARE(result->standardError, QByteArray("oops"));
    const QByteArray body = R"({"AttachStdout":true,"AttachStderr":true,"Tty":false,)"
                            R"("Cmd":["sh","-c","a \"b\""]})";
    QVERIFY(fake.requests.at(1).endsWith(body));
}

void DockerEngineTest::execDeadline()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("POST /v1.41/containers/a/exec ", FakeEngine::reply(201, R"({"Id":"e1"})"));
    fake.on("POST /v1.41/exec/e1/start ", [](QLocalSocket *socket) { socket->write(hello); });
    fake.on("GET /v1.41/exec/e1/json ", FakeEngine::reply(200, R"({"Running":true})"));
    Engine engine(fake.endpoint());
    Result<ExecResult> result = wait(engine.exec(u"a"_s, {u"sleep"_s}, 100ms));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Timeout);
    QVERIFY(result.error().message.contains(u"sleep"_s));
    // The same where the stream has ended and the exit code never comes.
    fake.on("POST /v1.41/exec/e1/start ", hello);
    result = wait(engine.exec(u"a"_s, {u"sleep"_s}, 200ms));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Timeout);
}

void DockerEngineTest::execKeepsAtMostOneMiB()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("POST /v1.41/containers/a/exec ", FakeEngine::reply(201, R"({"Id":"e1"})"));
    fake.on("POST /v1.41/exec/e1/start ", hello + frame(1, QByteArray(100, 'x')).repeated(20000));
    fake.on("GET /v1.41/exec/e1/json ", FakeEngine::reply(200, R"({"ExitCode":0})"));
    Engine engine(fake.endpoint());
    const Result<ExecResult> result = wait(engine.exec(u"a"_s, {u"yes"_s}, 60s));
    QVERIFY(result);
    QCOMPARE(result->standardOutput.size(), 1024 * 1024);
}

void DockerEngineTest::changes()
{
    FakeEngine fake;
    fake.speaks("1.41");
    const QByteArray none = "HTTP/1.1 204 No Content\r\n\r\n";
    fake.on("POST /v1.41/containers/a/start ", none);
    fake.on("POST /v1.41/containers/a/stop?t=7 ", "HTTP/1.1 304 Not Modified\r\n\r\n");
    fake.on("DELETE /v1.41/containers/a?v=1&force=1 ", none);
    fake.on("DELETE /v1.41/volumes/v ", FakeEngine::reply(409, R"({"message":"volume in use"})"));
    Engine engine(fake.endpoint());
    QVERIFY(wait(engine.startContainer(u"a"_s)));
    QVERIFY(wait(engine.stopContainer(u"a"_s, 7s)));
    QVERIFY(wait(engine.removeContainer(u"a"_s, true)));
    QVERIFY(wait(engine.removeContainer(u"gone"_s, false)));
    QVERIFY(wait(engine.removeNetwork(u"gone"_s)));
    QVERIFY(wait(engine.removeVolume(u"gone"_s)));
    const Result<void> used = wait(engine.removeVolume(u"v"_s));
    QVERIFY(!used);
    QCOMPARE(used.error().code, ErrorCode::Conflict);
    const Result<void> start = wait(engine.startContainer(u"gone"_s));
    QVERIFY(!start);
    QCOMPARE(start.error().code, ErrorCode::NotFound);
}

void DockerEngineTest::lists()
{
    FakeEngine fake;
    fake.speaks("1.41");
    const QByteArray filter = "filters=%7B%22label%22%3A%5B%22a%3Db%22%5D%7D ";
    // What an engine lists although it has not the label (Podman does) is left out.
    fake.on("GET /v1.41/containers/json?all=1&" + filter,
            FakeEngine::reply(200, R"([{"Labels":{"a":"b","c":""}},{},{"Labels":{"a":"other"}},)"
                                   R"({"Labels":null},{"Labels":{"b":"a"}},{"Labels":"a=b"},7,)"
                                   R"({"Labels":{"a":"b"}}])"));
    fake.on("GET /v1.41/networks?" + filter, FakeEngine::reply(200, "null"));
    fake.on(
        "GET /v1.41/volumes?" + filter,
        FakeEngine::reply(200, R"({"Volumes":[{"Name":"v","Labels":{"a":"b"}}],"Warnings":null})"));
    Engine engine(fake.endpoint());
    const QStringList labels = {u"a=b"_s};
    const Result<Json> containers = wait(engine.listContainers(labels));
    QVERIFY(containers);
    QCOMPARE(containers->size(), 2U);
    const Result<Json> networks = wait(engine.listNetworks(labels));
    QVERIFY(networks);
    QVERIFY(networks->is_array() && networks->empty());
    const Result<Json> volumes = wait(engine.listVolumes(labels));
    QVERIFY(volumes);
    QCOMPARE(stringAt(volumes->at(0), "Name"), u"v"_s);
    fake.on("GET /v1.41/networks?" + filter, FakeEngine::reply(200, "{}"));
    QVERIFY(!wait(engine.listNetworks(labels)));
}

void DockerEngineTest::runsCallsSideBySide()
{
    FakeEngine fake;
    fake.speaks("1.41");
    fake.on("GET /v1.41/networks/n ", FakeEngine::reply(200, R"({"Name":"n"})"));
    fake.on("GET /v1.41/volumes/v ", FakeEngine::reply(200, R"({"Name":"v"})"));
    Engine engine(fake.endpoint());
    auto network = engine.inspectNetwork(u"n"_s);
    auto volume = engine.inspectVolume(u"v"_s);
    QCOMPARE(stringAt(*wait(std::move(volume)), "Name"), u"v"_s);
    QCOMPARE(stringAt(*wait(std::move(network)), "Name"), u"n"_s);
}

namespace {

QCoro::Task<void> countWakes(Wake *wake, int *count)
{
    for (;;) {
        co_await wake->next();
        if (++*count == 3) {
            co_return;
        }
    }
}

} // namespace

void DockerEngineTest::wakesOnceAndForgetsNothing()
{
    Wake wake;
    int count = 0;
    wake.wake(); // nobody sleeps yet
    const auto counting = countWakes(&wake, &count);
    QCOMPARE(count, 1);
    wake.wake();
    wake.wake();
    QCOMPARE(count, 1); // never from inside the signal
    QCoreApplication::processEvents();
    QCOMPARE(count, 2);
    QCoreApplication::processEvents();
    QCOMPARE(count, 2);
    wake.wake();
    QCoreApplication::processEvents();
    QCOMPARE(count, 3);
}

namespace {

Error infoError(const Endpoint &endpoint)
{
    Engine engine(endpoint);
    const Result<EngineInfo> info = wait(engine.info());
    return info ? Error{ErrorCode::Usage, u"no error"_s} : info.error();
}

} // namespace

void DockerEngineTest::explainsMissingSocket()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"no.sock"_s);
    const Endpoint endpoint{Endpoint::Kind::UnixSocket, path, u"unix://"_s + path,
                            u"DOCKER_HOST"_s};
    const Error error = infoError(endpoint);
    QCOMPARE(error.code, ErrorCode::EngineUnreachable);
    QVERIFY(error.message.contains(path));
    QVERIFY(error.hint.contains(u"systemctl start docker"_s));
    QVERIFY(error.hint.contains(u"DOCKER_HOST"_s));

    QFile rootless(folder.filePath(u"docker.sock"_s));
    QVERIFY(rootless.open(QIODevice::WriteOnly));
    const Error withRootless =
        unreachable(endpoint, QLocalSocket::ServerNotFoundError, folder.path());
    QVERIFY(withRootless.hint.contains(u"--engine unix://"_s + rootless.fileName()));
    const Error without = unreachable(endpoint, QLocalSocket::ServerNotFoundError, u"/nowhere"_s);
    QVERIFY(!without.hint.contains(u"--engine"_s));
}

void DockerEngineTest::explainsFolder()
{
    QTemporaryDir folder;
    const Error error = infoError(
        {Endpoint::Kind::UnixSocket, folder.path(), u"unix://"_s + folder.path(), u"x"_s});
    QCOMPARE(error.code, ErrorCode::EngineUnreachable);
    QVERIFY(error.message.contains(u"is a folder"_s));
    QVERIFY(error.hint.contains(u"rmdir "_s + folder.path()));
}

void DockerEngineTest::explainsStaleSocket()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"stale.sock"_s);
    {
        // Renamed, so that the server does not remove its socket when it goes.
        QLocalServer server;
        QVERIFY(server.listen(folder.filePath(u"s"_s)));
        QVERIFY(QFile::rename(folder.filePath(u"s"_s), path));
    }
    const Error error = infoError({Endpoint::Kind::UnixSocket, path, u"unix://"_s + path, u"x"_s});
    QCOMPARE(error.code, ErrorCode::EngineUnreachable);
    QVERIFY2(error.message.contains(u"Nothing listens"_s), qPrintable(error.message));
}

void DockerEngineTest::explainsPermission()
{
    // The tests may run as root, whom no permission stops: ask for the words alone.
    QTemporaryFile file;
    QVERIFY(file.open());
    const Endpoint endpoint{Endpoint::Kind::UnixSocket, file.fileName(),
                            u"unix://"_s + file.fileName(), u"context rootless"_s};
    if (QFileInfo(file).groupId() == 0) {
        const Error error = unreachable(endpoint, QLocalSocket::SocketAccessError, {});
        QVERIFY2(error.hint.contains(u"groupadd"_s), qPrintable(error.hint));
        if (::chown(qPrintable(file.fileName()), uid_t(-1), 1) != 0) { // 1: daemon, or some such
            QSKIP("only root can give the file to another group");
        }
    }
    const Error error = unreachable(endpoint, QLocalSocket::SocketAccessError, {});
    QCOMPARE(error.code, ErrorCode::EngineUnreachable);
    QVERIFY(error.message.contains(u"context rootless"_s));
    const QString command = u"sudo usermod -aG %1 \"$USER\""_s.arg(QFileInfo(file).group());
    QVERIFY2(error.hint.contains(command), qPrintable(error.hint));
    QVERIFY(error.hint.contains(u"log out and in"_s));
    QVERIFY(error.hint.contains(u"root"_s));
}

QTEST_GUILESS_MAIN(DockerEngineTest)
#include "docker_engine_test.moc"
