#pragma once

#include "preflight/check.h"
#include "preflight/survey.h"

namespace dw {

/// What one file of checks looks at.
struct Subject
{
    QStringView key;
    QList<Check> (*judge)(const Survey &survey, const Intent &intent);
    /// It depends on the method and the engine only, and on no name, path or image: it tells
    /// whether the method works here at all.
    bool concernsMethod;
    /// The ids, up to a colon, of those of its checks that can be blockers.
    QStringList blockers = {};
};

/// All subjects, in the order in which people are told. A new check goes into the file of its
/// subject; a new subject is one more row.
const QList<Subject> &checkCatalogue();

/// The checks of an intent. Pure. Where the engine did not answer: only why.
QList<Check> judge(const Survey &survey, const Intent &intent);
/// Those that tell whether the engine can run the method at all.
QList<Check> judgeMethod(const Survey &survey, const Intent &intent);

} // namespace dw
