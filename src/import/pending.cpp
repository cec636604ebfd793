#include "import/sources.h"
namespace dw {
Result<Description> describeInspection(const Json &, const Json &){ return Description{}; }
}
#include "import/inspection.h"
namespace dw {
Volume describeVolume(const Json &){ return {}; }
Network describeNetwork(const Json &){ return {}; }
}
