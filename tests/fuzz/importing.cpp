#include "importing.h"

#include "fuzzing.h"
#include "methods/planner.h"
#include "spec/specjson.h"
#include "spec/validation.h"

namespace dw::fuzz {

void checkImport(const Result<Import> &import, const QByteArray &text)
{
    if (!import) {
        require(!import.error().message.isEmpty(), "an error says something");
        return;
    }
    for (const ImportItem &item : import->items) {
        require(item.line >= 0 && item.line <= text.count('\n') + text.count('\r') + 1,
                "a line of the report is in the text");
        require(!item.setting.isEmpty() || !item.text.isEmpty(), "an item says something");
    }
    if (hasErrors(validateSpec(import->spec))) {
        return;
    }
    const Result<AgentSpec> again = specFromJson(printJson(specToJson(import->spec)));
    require(again.ok(), "a spec that is imported without errors can be saved and read");
    require(*again == import->spec, "a spec that is imported reads back as the same");
    require(makePlan(import->spec, {}).ok(), "a spec that is imported without errors has a plan");
}

} // namespace dw::fuzz
