// The JSON objects of a pull or an event stream, and what is read of them.
#include "docker/jsonstream.h"
#include "docker/enginevalues.h"
#include "docker/pulltracker.h"
#include "fuzzing.h"

using namespace dw;
using namespace dw::docker;
using dw::fuzz::require;

namespace {

constexpr JsonLimits limits{256, 8};

struct Outcome
{
    std::vector<std::string> objects;
    bool ok = true;
    QString message;

    bool operator==(const Outcome &) const = default;
};

Outcome read(const std::vector<QByteArray> &pieces)
{
    Outcome outcome;
    JsonStream stream(
        [&](const Json &json) -> Result<void> {
            require(json.is_object(), "a stream is made of objects");
            outcome.objects.push_back(json.dump());
            return {};
        },
        limits);
    const auto note = [&](const Result<void> &result) {
        if (!result) {
            outcome.ok = false;
            outcome.message = result.error().message;
        }
    };
    for (const QByteArray &piece : pieces) {
        note(stream.feed(piece));
        if (!outcome.ok) {
            return outcome;
        }
    }
    note(stream.finish());
    return outcome;
}

void readValues(const std::vector<std::string> &objects)
{
    PullTracker tracker;
    bool fails = false;
    for (const std::string &object : objects) {
        const Json json = Json::parse(object);
        (void)toEngineVersion(json);
        (void)toEngineInfo(json).imageArchitecture();
        (void)toImageInfo(json);
        if (!fails) {
            const Result<void> added = tracker.add(json);
            fails = !added.ok();
            require(!fails || !added.error().message.isEmpty(), "a refusal says something");
        }
        const PullProgress &progress = tracker.progress();
        require(progress.bytesDone >= 0 && progress.bytesDone <= progress.bytesTotal,
                "no more is done than there is");
        require(progress.layersDone >= 0 && progress.layersDone <= progress.layersTotal,
                "no more layers are done than there are");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto ways = fuzz::waysToArrive(fuzz::toBytes(data, size));
    const Outcome whole = read(ways.front());
    for (const auto &way : ways) {
        require(read(way) == whole, "a stream reads the same in pieces");
    }
    readValues(whole.objects);
    return 0;
}
