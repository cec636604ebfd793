#include "import/sources.h"
namespace dw {
Result<Description> describeComposeFile(const QByteArray &){ return Description{}; }
Result<Description> describeInspection(const Json &, const Json &){ return Description{}; }
}
