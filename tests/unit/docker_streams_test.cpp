#include "docker/jsonstream.h"
#include "docker/logdemultiplexer.h"
#include "docker/pulltracker.h"
#include "docker/statsmeter.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <vector>

using namespace dw;
using namespace dw::docker;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray frame(char kind, const QByteArray &payload)
{
    QByteArray header(8, '\0');
    header[0] = kind;
    qToBigEndian(quint32(payload.size()), header.data() + 4);
    return header + payload;
}

struct Output
{
    QByteArray out, err;
    QList<Stream> order; // of the changes from one stream to the other
    bool operator==(const Output &) const = default;
};

Output demultiplex(const std::vector<QByteArray> &pieces, LogDemultiplexer::Mode mode, bool *ok)
{
    Output output;
    LogDemultiplexer demultiplexer(mode, [&](Stream stream, const QByteArray &bytes) {
        (stream == Stream::StandardOutput ? output.out : output.err) += bytes;
        if (output.order.isEmpty() || output.order.last() != stream) {
            output.order.append(stream);
        }
    });
    *ok = true;
    for (const QByteArray &piece : pieces) {
        *ok = *ok && demultiplexer.feed(piece);
    }
    *ok = *ok && demultiplexer.finish();
    return output;
}

template <class Check>
void forEverySplit(const QByteArray &text, Check check)
{
    std::vector<QByteArray> bytes;
    for (const char byte : text) {
        bytes.emplace_back(1, byte);
    }
    check(bytes);
    for (qsizetype first = 0; first <= text.size(); ++first) {
        for (qsizetype second = first; second <= text.size(); ++second) {
            check({text.left(first), text.mid(first, second - first), text.mid(second)});
        }
    }
}

Result<std::vector<Json>> readStream(const std::vector<QByteArray> &pieces,
                                     JsonLimits limits = {1024, 8})
{
    std::vector<Json> objects;
    JsonStream stream(
        [&](const Json &object) {
            objects.push_back(object);
            return Result<void>();
        },
        limits);
    for (const QByteArray &piece : pieces) {
        if (const Result<void> fed = stream.feed(piece); !fed) {
            return fed.error();
        }
    }
    if (const Result<void> finished = stream.finish(); !finished) {
        return finished.error();
    }
    return objects;
}

Json parsed(const char *text)
{
    return *parseJson(QByteArray(text));
}

} // namespace

class DockerStreamsTest : public QObject
{
    Q_OBJECT

private slots:
    void framesUnderEverySplit();
    void rawPassesThrough();
    void framesRefused_data();
    void framesRefused();
    void framesCutShort();
    void hugeFrameCostsNothing();
    void engineErrorInsideFrames();

    void objectsUnderEverySplit();
    void objectsRefused_data();
    void objectsRefused();
    void sinkErrorEndsStream();

    void pullSumsLayers();
    void pullErrors_data();
    void pullErrors();
    void pullSurvivesHostileNumbers();

    void statsReckonAsTheDockerCommand_data();
    void statsReckonAsTheDockerCommand();
    void statsOfWhatIsNotRunning();
    void statsSurviveHostileSamples_data();
    void statsSurviveHostileSamples();
};

void DockerStreamsTest::framesUnderEverySplit()
{
    const QByteArray text = frame(1, "one\n") + frame(2, "") + frame(2, "two") + frame(0, "in") +
                            frame(1, "\0\1\2\r\n"_ba);
    const Output expected{"one\nin\0\1\2\r\n"_ba,
                          "two",
                          {Stream::StandardOutput, Stream::StandardError, Stream::StandardOutput}};
    forEverySplit(text, [&](const std::vector<QByteArray> &pieces) {
        bool ok = false;
        QVERIFY(demultiplex(pieces, LogDemultiplexer::Mode::Framed, &ok) == expected);
        QVERIFY(ok);
    });
}

void DockerStreamsTest::rawPassesThrough()
{
    bool ok = false;
    const QByteArray text = frame(1, "looks like a frame");
    const Output output = demultiplex({text}, LogDemultiplexer::Mode::Raw, &ok);
    QVERIFY(ok);
    QCOMPARE(output.out, text);
}

void DockerStreamsTest::framesRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("hello, world") << ErrorCode::Protocol;
    QTest::newRow("unknown kind") << frame(4, "x") << ErrorCode::Protocol;
    QTest::newRow("kind with the high bit") << frame(char(0x81), "x") << ErrorCode::Protocol;
    QTest::newRow("padding") << QByteArray("\1\0\0\1\0\0\0\1x", 9) << ErrorCode::Protocol;
    QTest::newRow("4 GiB") << QByteArray("\1\0\0\0\xff\xff\xff\xff", 8) << ErrorCode::TooLarge;
    QTest::newRow("one over") << QByteArray("\1\0\0\0\1\0\0\1", 8) << ErrorCode::TooLarge;
}

void DockerStreamsTest::framesRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    LogDemultiplexer demultiplexer(LogDemultiplexer::Mode::Framed,
                                   [](Stream, const QByteArray &) { QFAIL("no payload"); });
    const Result<void> fed = demultiplexer.feed(text);
    QVERIFY(!fed);
    QCOMPARE(fed.error().code, code);
}

void DockerStreamsTest::framesCutShort()
{
    const QByteArray text = frame(1, "abc");
    for (qsizetype size = 1; size < text.size(); ++size) {
        bool ok = true;
        demultiplex({text.left(size)}, LogDemultiplexer::Mode::Framed, &ok);
        QVERIFY(!ok);
    }
}

void DockerStreamsTest::hugeFrameCostsNothing()
{
    qsizetype calls = 0;
    LogDemultiplexer demultiplexer(LogDemultiplexer::Mode::Framed,
                                   [&](Stream, const QByteArray &bytes) { calls += bytes.size(); });
    QVERIFY(demultiplexer.feed(QByteArray("\1\0\0\0\1\0\0\0", 8))); // exactly the limit
    QVERIFY(demultiplexer.feed("x"));
    QCOMPARE(calls, 1); // passed on at once, not collected
}

void DockerStreamsTest::engineErrorInsideFrames()
{
    LogDemultiplexer demultiplexer(LogDemultiplexer::Mode::Framed,
                                   [](Stream, const QByteArray &) {});
    const Result<void> fed = demultiplexer.feed(frame(3, "error from daemon in stream: gone\n"));
    QVERIFY(!fed);
    QCOMPARE(fed.error().code, ErrorCode::EngineRefused);
    QCOMPARE(fed.error().message, u"error from daemon in stream: gone"_s);
}

void DockerStreamsTest::objectsUnderEverySplit()
{
    const QByteArray text =
        "{\"a\":\"}{\\\"\\\\\"}\r\n{\"b\":[{},[1]]}{}\x1e\n {\"c\":\"\xc3\xa4\"}";
    forEverySplit(text, [&](const std::vector<QByteArray> &pieces) {
        const auto objects = readStream(pieces);
        QVERIFY(objects);
        QCOMPARE(objects->size(), 4U);
        QCOMPARE(stringAt(objects->at(0), "a"), u"}{\"\\"_s);
        QVERIFY(objects->at(1) == parsed(R"({"b":[{},[1]]})"));
        QVERIFY(objects->at(2).empty());
        QCOMPARE(stringAt(objects->at(3), "c"), u"ä"_s);
    });
}

void DockerStreamsTest::objectsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("HTML") << QByteArray("<html>") << ErrorCode::Protocol;
    QTest::newRow("array") << QByteArray("[]") << ErrorCode::Protocol;
    QTest::newRow("number") << QByteArray("{}7") << ErrorCode::Protocol;
    QTest::newRow("closing") << QByteArray("}") << ErrorCode::Protocol;
    QTest::newRow("cut") << QByteArray("{\"a\":") << ErrorCode::Protocol;
    QTest::newRow("cut in a string") << QByteArray("{\"a\":\"}") << ErrorCode::Protocol;
    QTest::newRow("mismatched") << QByteArray("{\"a\":[}}") << ErrorCode::Protocol;
    QTest::newRow("syntax") << QByteArray("{a:1}") << ErrorCode::Protocol;
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}") << ErrorCode::Protocol;
    QTest::newRow("long") << QByteArray("{\"a\":\"" + QByteArray(2000, 'x')) << ErrorCode::TooLarge;
    QTest::newRow("deep") << QByteArray("{\"a\":" + QByteArray(20, '[')) << ErrorCode::TooLarge;
}

void DockerStreamsTest::objectsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    const auto objects = readStream({text});
    QVERIFY(!objects);
    QCOMPARE(objects.error().code, code);
}

void DockerStreamsTest::sinkErrorEndsStream()
{
    int seen = 0;
    JsonStream stream([&](const Json &) -> Result<void> {
        ++seen;
        return Error{ErrorCode::EngineRefused, u"enough"_s};
    });
    const Result<void> fed = stream.feed("{}{}{}");
    QVERIFY(!fed);
    QCOMPARE(fed.error().message, u"enough"_s);
    QCOMPARE(seen, 1);
}

void DockerStreamsTest::pullSumsLayers()
{
    PullTracker tracker;
    const auto add = [&](const char *text) {
        QVERIFY(tracker.add(parsed(text)));
    };
    add(R"({"status":"Pulling from library/alpine","id":"latest"})");
    QCOMPARE(tracker.progress().layersTotal, 0);
    add(R"({"status":"Pulling fs layer","progressDetail":{},"id":"a"})");
    add(R"({"status":"Already exists","progressDetail":{},"id":"b"})");
    add(R"({"status":"Pulling fs layer","progressDetail":{},"id":"c"})");
    QCOMPARE(tracker.progress().layersTotal, 3);
    QCOMPARE(tracker.progress().layersDone, 1);
    QCOMPARE(tracker.progress().bytesTotal, 0);
    add(R"({"status":"Downloading","progressDetail":{"current":10,"total":100},"id":"a"})");
    add(R"({"status":"Downloading","progressDetail":{"current":5,"total":50},"id":"c"})");
    QCOMPARE(tracker.progress().bytesDone, 15);
    QCOMPARE(tracker.progress().bytesTotal, 150);
    QCOMPARE(tracker.progress().status, u"c: Downloading"_s);
    add(R"({"status":"Download complete","progressDetail":{},"id":"a"})");
    QCOMPARE(tracker.progress().bytesDone, 105);
    // Extracting counts from 0 again, in whatever unit; the bytes are here already.
    add(R"({"status":"Extracting","progressDetail":{"current":1,"units":"s"},"id":"a"})");
    QCOMPARE(tracker.progress().bytesDone, 105);
    QCOMPARE(tracker.progress().layersDone, 1);
    add(R"({"status":"Pull complete","progressDetail":{},"id":"a"})");
    QCOMPARE(tracker.progress().layersDone, 2);
    add(R"({"status":"Status: Downloaded newer image for alpine:latest"})");
    QCOMPARE(tracker.progress().layersTotal, 3);
}

void DockerStreamsTest::pullErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("hint");
    QTest::newRow("detail")
        << QByteArray(R"({"errorDetail":{"message":"unexpected EOF"},"error":"unexpected EOF"})")
        << ErrorCode::EngineRefused << u"unexpected EOF"_s << true;
    QTest::newRow("only error") << QByteArray(R"({"error":"manifest unknown"})")
                                << ErrorCode::NotFound << u"manifest unknown"_s << true;
    QTest::newRow("denied")
        << QByteArray(
               R"({"errorDetail":{"code":401,"message":"unauthorized: authentication required"}})")
        << ErrorCode::EngineRefused << u"unauthorized: authentication required"_s << true;
}

void DockerStreamsTest::pullErrors()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, message);
    QFETCH(bool, hint);
    PullTracker tracker;
    const Result<void> added = tracker.add(*parseJson(text));
    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QCOMPARE(added.error().message, message);
    QCOMPARE(!added.error().hint.isEmpty(), hint);
}

void DockerStreamsTest::pullSurvivesHostileNumbers()
{
    PullTracker tracker;
    for (int i = 0; i < 3000; ++i) {
        const Json message = {
            {"id", "layer" + std::to_string(i)},
            {"status", "Downloading"},
            {"progressDetail", {{"current", INT64_MAX}, {"total", INT64_MAX}}},
        };
        QVERIFY(tracker.add(message));
    }
    QVERIFY(tracker.progress().bytesTotal > 0);
    QVERIFY(tracker.progress().layersTotal < 3000);
    const Json negative = {{"id", "layer0"},
                           {"status", "Downloading\x1b[31m"},
                           {"progressDetail", {{"current", -5}, {"total", -7}}}};
    QVERIFY(tracker.add(negative));
    QVERIFY(tracker.progress().bytesDone >= 0);
    QVERIFY(!tracker.progress().status.contains(QChar(0x1b)));
    QVERIFY(tracker.add(parsed(R"({"id":[],"status":{},"progressDetail":7})")));
}

void DockerStreamsTest::statsReckonAsTheDockerCommand_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<double>("percent");
    QTest::addColumn<qint64>("memory");
    const QByteArray start = R"({"cpu_stats":{"cpu_usage":{"total_usage":1000},
        "system_cpu_usage":100000,"online_cpus":4},"memory_stats":{"usage":5}})";
    QTest::newRow("cgroup 2") << start << R"({"cpu_stats":{"cpu_usage":{"total_usage":6000},
        "system_cpu_usage":120000,"online_cpus":4},
        "memory_stats":{"usage":1000,"limit":2000,"stats":{"inactive_file":300}}})"_ba
                              << 100.0 << qint64(700);
    QTest::newRow("cgroup 1") << start << R"({"cpu_stats":{"cpu_usage":{"total_usage":11000,
        "percpu_usage":[1,2]},"system_cpu_usage":120000},"memory_stats":{"usage":1000,
        "stats":{"total_inactive_file":400,"inactive_file":300}}})"_ba
                              << 100.0 << qint64(600);
    QTest::newRow("more cache than memory")
        << start << R"({"cpu_stats":{"cpu_usage":{"total_usage":1000},"system_cpu_usage":120000,
        "online_cpus":4},"memory_stats":{"usage":1000,"stats":{"inactive_file":5000}}})"_ba
        << 0.0 << qint64(1000);
    QTest::newRow("started anew") << start << R"({"cpu_stats":{"cpu_usage":{"total_usage":10},
        "system_cpu_usage":120000,"online_cpus":4},"memory_stats":{"usage":7}})"_ba
                                  << 0.0 << qint64(7);
}

void DockerStreamsTest::statsReckonAsTheDockerCommand()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(double, percent);
    QFETCH(qint64, memory);
    StatsMeter meter;
    QVERIFY(!meter.add(*parseJson(before)));
    const std::optional<ContainerStats> stats = meter.add(*parseJson(after));
    QVERIFY(stats);
    QCOMPARE(stats->cpuPercent, percent);
    QCOMPARE(stats->memoryBytes, memory);
}

void DockerStreamsTest::statsOfWhatIsNotRunning()
{
    StatsMeter meter;
    const Json running = parsed(R"({"cpu_stats":{"cpu_usage":{"total_usage":5},
        "system_cpu_usage":1000,"online_cpus":1},"memory_stats":{"usage":5}})");
    QVERIFY(!meter.add(running));
    QVERIFY(meter.add(running));
    QVERIFY(!meter.add(parsed(R"({"cpu_stats":{"cpu_usage":{"total_usage":0}}})")));
    QVERIFY(!meter.add(running)); // two samples again, and none of them from before
}

void DockerStreamsTest::statsSurviveHostileSamples_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::newRow("other types") << R"({"cpu_stats":[],"memory_stats":"x","pids_stats":7})"_ba;
    QTest::newRow("text for numbers")
        << R"({"cpu_stats":{"cpu_usage":{"total_usage":"9"},"system_cpu_usage":"9"}})"_ba;
    QTest::newRow("negative") << R"({"cpu_stats":{"cpu_usage":{"total_usage":-9},
        "system_cpu_usage":2000,"online_cpus":-3},"memory_stats":{"usage":-9,"limit":-9}})"_ba;
    QTest::newRow("huge") << R"({"cpu_stats":{"cpu_usage":{"total_usage":1e300},
        "system_cpu_usage":18446744073709551615,"online_cpus":1e300},
        "memory_stats":{"usage":1e300,"limit":9223372036854771712},
        "pids_stats":{"current":18446744073709551615}})"_ba;
    QTest::newRow("nothing") << "{}"_ba;
}

void DockerStreamsTest::statsSurviveHostileSamples()
{
    QFETCH(QByteArray, sample);
    StatsMeter meter;
    (void)meter.add(parsed(R"({"cpu_stats":{"cpu_usage":{"total_usage":5},
        "system_cpu_usage":1000,"online_cpus":1}})"));
    const std::optional<ContainerStats> stats = meter.add(*parseJson(sample));
    if (stats) {
        QVERIFY(stats->cpuPercent >= 0 && stats->cpuPercent <= 819200);
        QVERIFY(stats->memoryBytes >= 0 && stats->memoryLimit >= 0 && stats->processes >= 0);
    }
}

QTEST_APPLESS_MAIN(DockerStreamsTest)
#include "docker_streams_test.moc"
