#include "preflight/catalogue.h"

#include "preflight/subjects.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

bool declaresBlockers(const Subject &subject, const QList<Check> &checks)
{
    return std::all_of(checks.begin(), checks.end(), [&](const Check &check) {
        return check.verdict != Verdict::Blocker ||
               subject.blockers.contains(check.id.section(u':', 0, 0));
    });
}

QList<Check> judgeSubjects(const Survey &survey, const Intent &intent, bool methodOnly)
{
    QList<Check> checks;
    for (const Subject &subject : checkCatalogue()) {
        if (subject.concernsMethod || !methodOnly) {
            const QList<Check> found = subject.judge(survey, intent);
            Q_ASSERT(declaresBlockers(subject, found));
            checks.append(found);
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
        {u"engine", preflight::engineChecks, true, {u"engine"_s, u"os-type"_s}},
        {u"security",
         preflight::securityChecks,
         true,
         {u"runtime"_s, u"sysbox"_s, u"default-runtime"_s, u"userns"_s, u"rootless"_s}},
        {u"versions", preflight::versionChecks, true, {u"version"_s}},
        {u"host", preflight::hostChecks, false, {u"cpus"_s}},
        {u"mounts", preflight::mountChecks, false, {u"socket"_s, u"path"_s}},
        {u"names",
         preflight::nameChecks,
         false,
         {u"containers"_s, u"networks"_s, u"volumes"_s, u"name"_s, u"network"_s, u"volume"_s,
          u"agent-directories"_s}},
        {u"network", preflight::networkChecks, false, {u"network"_s}},
        {u"builds' network", preflight::buildNetworkChecks, false, {}},
        {u"images", preflight::imageChecks, false, {u"image"_s, u"platform"_s}},
        {u"trial server", preflight::trialServerChecks, false, {u"port"_s}},
        {u"settings", preflight::settingsChecks, false},
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
