#include "common/cancellation.h"

namespace dw {

void Cancellation::cancel()
{
    if (m_cancelled) {
        return;
    }
    m_cancelled = true;
    emit cancelled();
}

} // namespace dw
