#include "preflight/checkjson.h"

#include "spec/specjson.h"

namespace dw {

Json checksToJson(const QList<Check> &checks)
{
    Json array = Json::array();
    for (const Check &check : checks) {
        Json changes = Json::array();
        for (const SpecChange &change : check.changes) {
            changes.push_back({{"label", change.label}, {"spec", specToJson(change.spec)}});
        }
        array.push_back({{"id", check.id},
                         {"verdict", toKey(check.verdict)},
                         {"found", check.found},
                         {"why", check.why},
                         {"remedy", check.remedy},
                         {"commands", check.commands},
                         {"changes", changes}});
    }
    return {{"verdict", toKey(worstOf(checks))}, {"checks", array}};
}

} // namespace dw
