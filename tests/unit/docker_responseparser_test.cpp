#include "docker/responseparser.h"

#include <QTest>

#include <vector>

using namespace dw;
using namespace dw::docker;

namespace {

struct Outcome
{
    bool ok = true;
    ErrorCode code = ErrorCode::Io;
    bool done = false;
    int status = 0;
    QByteArray type, body, leftover;

    bool operator==(const Outcome &) const = default;
};

/// Feeds the pieces, then closes where `closes`.
Outcome run(const std::vector<QByteArray> &pieces, bool closes,
            const ResponseParser::Options &options = {})
{
    ResponseParser parser(options);
    Outcome outcome;
    const auto note = [&](const Result<void> &result) {
        if (!result && outcome.ok) {
            outcome.ok = false;
            outcome.code = result.error().code;
        }
    };
    for (const QByteArray &piece : pieces) {
        note(parser.feed(piece));
        outcome.body += parser.takeBody();
    }
    if (closes) {
        note(parser.finish());
    }
    outcome.done = parser.isDone();
    outcome.status = parser.status();
    outcome.type = parser.header("Content-TYPE");
    outcome.leftover = parser.takeLeftover();
    return outcome;
}

std::vector<QByteArray> bytewise(const QByteArray &text)
{
    std::vector<QByteArray> pieces;
    for (const char byte : text) {
        pieces.emplace_back(1, byte);
    }
    return pieces;
}

} // namespace

class DockerResponseParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySplit_data();
    void readsEverySplit();
    void refuses_data();
    void refuses();
    void everyTruncationIsAnError();
    void headHasNoBody();
    void limitsHeader();
    void limitsBody();
    void limitsChunkHeader();
    void limitsInterims();
    void hasNoBodyLimitWhenToldSo();
    void staysFailed();
};

void DockerResponseParserTest::readsEverySplit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("leftover");

    const QByteArray anything("any\0thing\r\n\r\nat all", 19);
    // Recorded from docker.io 20.10 (shortened bodies).
    QTest::newRow("content-length")
        << QByteArray(
               "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Type: application/json\r\n"
               "Docker-Experimental: false\r\nOstype: linux\r\n"
               "Server: Docker/20.10.24+dfsg1 (linux)\r\nContent-Length: 9\r\n\r\n{\"a\":12}\n")
        << false << 200 << QByteArray("application/json") << QByteArray("{\"a\":12}\n")
        << QByteArray();
    QTest::newRow("chunked")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                      "chunked\r\n\r\n"
                      "4;x=y\r\n{\"a\"\r\n10\r\n:\"0123456789ab\"}\r\n0\r\nTrailer: z\r\n\r\n")
        << false << 200 << QByteArray("application/json") << QByteArray("{\"a\":\"0123456789ab\"}")
        << QByteArray();
    QTest::newRow("chunked, and empty")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << false
        << 200 << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("until-close")
        << QByteArray(
               "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n") +
               anything
        << true << 200 << QByteArray("application/vnd.docker.raw-stream") << anything
        << QByteArray();
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\nOstype: linux\r\n\r\n") << false
                         << 204 << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("304 says a length and has no body")
        << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n") << false << 304
        << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("interim first")
        << QByteArray("HTTP/1.1 100 Continue\r\nContent-Type: no\r\n\r\nHTTP/1.1 102 Processing"
                      "\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Type: yes\r\nContent-Length: 2"
                      "\r\n\r\n{}")
        << false << 404 << QByteArray("yes") << QByteArray("{}") << QByteArray();
    QTest::newRow("upgrade")
        << QByteArray("HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n"
                      "Connection: Upgrade\r\nUpgrade: tcp\r\n\r\nHTTP/1.1 is not what follows")
        << false << 101 << QByteArray("application/vnd.docker.raw-stream") << QByteArray()
        << QByteArray("HTTP/1.1 is not what follows");
    QTest::newRow("more than the body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab") << false << 200
        << QByteArray() << QByteArray("a") << QByteArray("b");
    QTest::newRow("empty body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                                << false << 200 << QByteArray() << QByteArray() << QByteArray();
}

void DockerResponseParserTest::readsEverySplit()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, closes);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, leftover);

    const Outcome expected{true, ErrorCode::Io, true, status, type, body, leftover};
    QVERIFY(run({text}, closes) == expected);
    QVERIFY(run(bytewise(text), closes) == expected);
    for (qsizetype first = 0; first <= text.size(); ++first) {
        for (qsizetype second = first; second <= text.size(); second += 7) {
            const std::vector<QByteArray> pieces = {
                text.left(first), text.mid(first, second - first), text.mid(second)};
            QVERIFY2(
                run(pieces, closes) == expected,
                qPrintable(QString::number(first) + QLatin1Char(' ') + QString::number(second)));
        }
    }
}

void DockerResponseParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian\r\n\r\n");
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x16", 7);
    QTest::newRow("bad status") << QByteArray("HTTP/1.1 2x0 OK\r\n\r\n");
    // It was taken for no answer yet: in one piece this was read, in several it was not HTTP.
    QTest::newRow("status zero") << QByteArray("HTTP/1.1 000 OK\r\nContent-Length: 1\r\n\r\na");
    QTest::newRow("bad version") << QByteArray("HTTP/9.9 200 OK\r\n\r\n");
    QTest::newRow("bad length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n12");
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n12");
    QTest::newRow("length and chunked")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "0\r\n\r\n");
    QTest::newRow("bad chunk size")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
    QTest::newRow("chunk longer than it says")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n");
    QTest::newRow("chunk size overflows")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "fffffffffffffffff\r\nab");
    QTest::newRow("field without name") << QByteArray("HTTP/1.1 200 OK\r\n: x\r\n\r\n");
}

void DockerResponseParserTest::refuses()
{
    QFETCH(QByteArray, text);
    for (const auto &pieces : {std::vector<QByteArray>{text}, bytewise(text)}) {
        const Outcome outcome = run(pieces, false);
        QVERIFY(!outcome.ok);
        QCOMPARE(outcome.code, ErrorCode::Protocol);
    }
}

void DockerResponseParserTest::everyTruncationIsAnError()
{
    const QByteArray text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "4\r\nabcd\r\n0\r\n\r\n";
    for (qsizetype size = 0; size < text.size(); ++size) {
        const Outcome outcome = run({text.left(size)}, true);
        QVERIFY2(!outcome.ok, qPrintable(QString::number(size)));
        QCOMPARE(outcome.code, ErrorCode::Protocol);
    }
}

void DockerResponseParserTest::headHasNoBody()
{
    const QByteArray text = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n";
    QVERIFY(!run({text}, false).done);
    QVERIFY(run({text}, false, {.answersHead = true}).done);
}

void DockerResponseParserTest::limitsHeader()
{
    const auto response = [](qsizetype length) {
        return QByteArray("HTTP/1.1 204 OK\r\nX: " + QByteArray(length, 'x') + "\r\n\r\n");
    };
    QVERIFY(run({response(60 * 1024)}, false).done);
    QCOMPARE(run({response(64 * 1024)}, false).code, ErrorCode::TooLarge);
    QCOMPARE(run({response(64 * 1024).chopped(4)}, false).code, ErrorCode::TooLarge);
    // Many small fields count as well.
    const QByteArray many = "HTTP/1.1 204 OK\r\n" + QByteArray("A: b\r\n").repeated(11000) + "\r\n";
    QCOMPARE(run({many}, false).code, ErrorCode::TooLarge);
}

void DockerResponseParserTest::limitsBody()
{
    const ResponseParser::Options options{.bodyLimit = 4};
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QCOMPARE(run({ok + "Content-Length: 4\r\n\r\nabcd"}, false, options).body, QByteArray("abcd"));
    QCOMPARE(run({ok + "Content-Length: 5\r\n\r\n"}, false, options).code, ErrorCode::TooLarge);
    QCOMPARE(run({ok + "\r\nabcde"}, false, options).code, ErrorCode::TooLarge);
    QCOMPARE(run({ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n"}, false, options)
                 .code,
             ErrorCode::TooLarge);
}

void DockerResponseParserTest::limitsChunkHeader()
{
    const QByteArray text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;";
    QCOMPARE(run({text, QByteArray(65 * 1024, 'x')}, false).code, ErrorCode::TooLarge);
}

void DockerResponseParserTest::limitsInterims()
{
    const QByteArray text = QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(17);
    QCOMPARE(run({text}, false).code, ErrorCode::TooLarge);
}

void DockerResponseParserTest::hasNoBodyLimitWhenToldSo()
{
    ResponseParser parser({.bodyLimit = -1});
    QVERIFY(parser.feed("HTTP/1.1 200 OK\r\n\r\n"));
    const QByteArray piece(1024 * 1024, 'x');
    for (int i = 0; i < 32; ++i) {
        QVERIFY(parser.feed(piece));
        QCOMPARE(parser.takeBody().size(), piece.size());
    }
    QCOMPARE(parser.bodySize(), 32 * piece.size());
    const QByteArray text = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc";
    QVERIFY(run({text}, false, {.bodyLimit = -1}).done);
}

void DockerResponseParserTest::staysFailed()
{
    ResponseParser parser;
    QVERIFY(!parser.feed("nonsense\r\n\r\n"));
    QVERIFY(!parser.feed("HTTP/1.1 204 OK\r\n\r\n"));
    QVERIFY(!parser.finish());
}

QTEST_APPLESS_MAIN(DockerResponseParserTest)
#include "docker_responseparser_test.moc"
