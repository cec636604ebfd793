// An engine's HTTP answer. It reads the same however it arrives, and limits hold.
#include "docker/responseparser.h"
#include "fuzzing.h"

using namespace dw;
using namespace dw::docker;
using dw::fuzz::require;

namespace {

struct Outcome
{
    bool ok = true;
    bool hasHeader = false;
    bool done = false;
    int status = 0;
    QByteArray type, length, body, leftover;

    bool operator==(const Outcome &) const = default;
};

Outcome read(const std::vector<QByteArray> &pieces, const ResponseParser::Options &options)
{
    ResponseParser parser(options);
    Outcome outcome;
    const auto note = [&](const Result<void> &result) {
        require(outcome.ok || !result.ok(), "a parser that failed stays failed");
        outcome.ok = result.ok();
    };
    for (const QByteArray &piece : pieces) {
        note(parser.feed(piece));
        outcome.body += parser.takeBody();
    }
    note(parser.finish());
    outcome.body += parser.takeBody();
    require(options.bodyLimit < 0 || outcome.body.size() <= options.bodyLimit,
            "the body stays below its limit");
    require(outcome.body.size() == parser.bodySize(), "bodySize() counts what was taken");
    if (!outcome.ok) {
        // Which of its faults is seen first, and how much came before, depends on the pieces.
        return {.ok = false};
    }
    outcome.hasHeader = parser.hasHeader();
    outcome.done = parser.isDone();
    outcome.status = parser.status();
    outcome.type = parser.header("Content-Type");
    outcome.length = parser.header("Content-Length");
    outcome.leftover = parser.takeLeftover();
    require(outcome.hasHeader && outcome.done, "an answer that ended well is whole");
    return outcome;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto ways = fuzz::waysToArrive(fuzz::toBytes(data, size));
    const ResponseParser::Options everyKind[] = {
        {},
        {.answersHead = true},
        {.bodyLimit = 32},
        {.bodyLimit = -1},
    };
    for (const ResponseParser::Options &options : everyKind) {
        const Outcome whole = read(ways.front(), options);
        for (const auto &way : ways) {
            require(read(way, options) == whole, "an answer reads the same in pieces");
        }
    }
    // Beast counts a header that comes in one piece more generously.
    for (const auto &way : ways) {
        (void)read(way, {.headerLimit = 128, .bodyLimit = -1});
    }
    return 0;
}
