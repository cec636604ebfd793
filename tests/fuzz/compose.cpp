// A Compose file.
#include "fuzzing.h"
#include "importing.h"

using namespace dw;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::toBytes(data, size);
    fuzz::checkImport(importComposeFile(text), text);
    return 0;
}
