// A container's output, in frames.
#include "docker/logdemultiplexer.h"
#include "fuzzing.h"

#include <QtEndian>

using namespace dw;
using namespace dw::docker;
using dw::fuzz::require;

namespace {

struct Outcome
{
    /// What came, with neighbours of the same stream as one: a piece may end anywhere.
    std::vector<std::pair<Stream, QByteArray>> parts;
    bool ok = true;
    QString message;

    bool operator==(const Outcome &) const = default;
};

Outcome read(const std::vector<QByteArray> &pieces, LogDemultiplexer::Mode mode)
{
    Outcome outcome;
    LogDemultiplexer demultiplexer(mode, [&](Stream stream, const QByteArray &bytes) {
        require(!bytes.isEmpty(), "what is passed on is not empty");
        if (outcome.parts.empty() || outcome.parts.back().first != stream) {
            outcome.parts.emplace_back(stream, QByteArray());
        }
        outcome.parts.back().second += bytes;
    });
    const auto note = [&](const Result<void> &result) {
        if (!result) {
            outcome.ok = false;
            outcome.message = result.error().message;
        }
    };
    for (const QByteArray &piece : pieces) {
        note(demultiplexer.feed(piece));
        if (!outcome.ok) {
            return outcome;
        }
    }
    note(demultiplexer.finish());
    return outcome;
}

QByteArray framed(const std::vector<std::pair<Stream, QByteArray>> &parts)
{
    QByteArray frames;
    for (const auto &[stream, bytes] : parts) {
        QByteArray header(8, '\0');
        header[0] = stream == Stream::StandardError ? 2 : 1;
        qToBigEndian(static_cast<quint32>(bytes.size()), header.data() + 4);
        frames += header + bytes;
    }
    return frames;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Mode = LogDemultiplexer::Mode;
    const QByteArray text = fuzz::toBytes(data, size);
    const auto ways = fuzz::waysToArrive(text);
    for (const Mode mode : {Mode::Framed, Mode::Raw}) {
        const Outcome whole = read(ways.front(), mode);
        for (const auto &way : ways) {
            require(read(way, mode) == whole, "output reads the same in pieces");
        }
        QByteArray all;
        for (const auto &part : whole.parts) {
            all += part.second;
        }
        require(mode == Mode::Framed || (whole.ok && all == text), "a terminal's output is kept");
        require(all.size() <= text.size(), "nothing is made up");
        const Outcome again = read({framed(whole.parts)}, Mode::Framed);
        require(again.ok && again.parts == whole.parts, "frames of it read back as the same");
    }
    return 0;
}
