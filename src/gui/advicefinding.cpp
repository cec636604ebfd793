#include "gui/advicefinding.h"

namespace dw::gui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(teamcity::Severity severity)
{
    switch (severity) {
    case teamcity::Severity::Good:
        return u"ok"_s;
    case teamcity::Severity::Note:
        return u"warning"_s;
    case teamcity::Severity::Problem:
        return u"failed"_s;
    }
    return {};
}

} // namespace

Finding findingOf(const teamcity::ServerAdvice &advice)
{
    Finding finding{iconOf(advice.severity), advice.title, advice.explanation, {}};
    QStringList texts;
    for (const teamcity::Remedy &remedy : advice.remedies) {
        if (!remedy.text.isEmpty()) {
            texts.append(remedy.text);
        }
        if (remedy.change) {
            finding.changes.append(*remedy.change);
        }
    }
    finding.remedy = texts.join(u'\n');
    return finding;
}

} // namespace dw::gui
