// What docker inspect prints; or an object with it as "containers" and docker image inspect's as
// "images".
#include "fuzzing.h"
#include "importing.h"

using namespace dw;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::toBytes(data, size);
    const Result<Json> json = parseJson(text);
    const Json *containers = json ? member(*json, "containers") : nullptr;
    if (containers) {
        const Json *images = member(*json, "images");
        fuzz::checkImport(importInspection(*containers, images ? *images : Json::array()), text);
    } else {
        fuzz::checkImport(importText(text), text);
    }
    return 0;
}
