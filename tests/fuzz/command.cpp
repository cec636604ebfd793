// A docker command or a script of them.
#include "fuzzing.h"
#include "importing.h"

using namespace dw;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::toBytes(data, size);
    fuzz::checkImport(importDockerCommand(QString::fromUtf8(text)), text);
    return 0;
}
