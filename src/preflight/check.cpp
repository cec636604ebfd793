#include "preflight/check.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

const Check *firstBlocker(const QList<Check> &checks)
{
    const auto found = std::find_if(checks.begin(), checks.end(), [](const Check &check) {
        return check.verdict == Verdict::Blocker;
    });
    return found == checks.end() ? nullptr : &*found;
}

Verdict worstOf(const QList<Check> &checks)
{
    Verdict worst = Verdict::Ok;
    for (const Check &check : checks) {
        worst = std::max(worst, check.verdict);
    }
    return worst;
}

QString toKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return u"ok"_s;
    case Verdict::Warning:
        return u"warning"_s;
    case Verdict::Blocker:
        return u"blocker"_s;
    }
    return {};
}

} // namespace dw
