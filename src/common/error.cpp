#include "common/error.h"

namespace dw {

QString describe(const Error &error)
{
    return error.hint.isEmpty() ? error.message : error.message + QLatin1Char('\n') + error.hint;
}

} // namespace dw
