// A settings file. What is accepted prints and reads again as the same, and without errors it can
// be planned.
#include "fuzzing.h"
#include "methods/planner.h"
#include "spec/specjson.h"
#include "spec/validation.h"

using namespace dw;
using dw::fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<AgentSpec> spec = specFromJson(fuzz::toBytes(data, size));
    if (!spec) {
        require(spec.error().code == ErrorCode::InvalidSpec && !spec.error().message.isEmpty(),
                "an error says something");
        return 0;
    }
    const Result<AgentSpec> again = specFromJson(printJson(specToJson(*spec)));
    require(again.ok(), "what is printed can be read");
    require(*again == *spec, "what is printed reads as the same");
    require(specHash(*again) == specHash(*spec), "the same has the same hash");

    const QList<SpecIssue> issues = validateSpec(*spec);
    require(makePlan(*spec, {}).ok() == !hasErrors(issues), "what has no errors can be planned");
    // A token is for one agent.
    require(makePlan(*spec, {}, {.withToken = true}).ok() ==
                (!hasErrors(issues) && spec->count == 1),
            "what has no errors can be planned with a token");
    return 0;
}
