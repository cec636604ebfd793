#include "preflight/catalogue.h"

#include "preflight/subjects.h"

namespace dw {

namespace {

QList<Check> judgeSubjects(const Survey &survey, const Intent &intent, bool methodOnly)
{
    QList<Check> checks;
    for (const Subject &subject : checkCatalogue()) {
        if (subject.concernsMethod || !methodOnly) {
            checks.append(subject.judge(survey, intent));
        }
        if (!survey.info) {
            break; // the first says why, and nothing else is known
        }
    }
    return checks;
}

} // namespace

const QList<Subject> &checkCatalogue()
{
    static const QList<Subject> subjects{
        {u"engine", preflight::engineChecks, true}, {u"security", preflight::securityChecks, true},
        {u"versions", preflight::versionChecks, true},
        {u"host", preflight::hostChecks, false},    {u"mounts", preflight::mountChecks, false},
        {u"names", preflight::nameChecks, false},   {u"network", preflight::networkChecks, false},
        {u"images", preflight::imageChecks, false}, {u"settings", preflight::settingsChecks, false},
    };
    return subjects;
}

QList<Check> judge(const Survey &survey, const Intent &intent)
{
    return judgeSubjects(survey, intent, false);
}

QList<Check> judgeMethod(const Survey &survey, const Intent &intent)
{
    return judgeSubjects(survey, intent, true);
}

} // namespace dw
