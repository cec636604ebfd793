#include "render/outputs.h"

#include "render/compose.h"
#include "render/drawingsvg.h"
#include "render/kubernetes.h"
#include "render/planjson.h"
#include "render/powershellcommand.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

QList<Output> makeOutputs()
{
    return {
        {.key = u"command"_s,
         .englishTitle = QT_TRANSLATE_NOOP("Outputs", "Docker command"),
         .englishDescription = QT_TRANSLATE_NOOP("Outputs", "a shell script with docker commands"),
         .fileName = u"%1.sh"_s,
         .suffix = u"sh"_s,
         .isScript = true,
         .render =
             [](const Plan &plan, const ExportOptions &options) {
                 const QStringList lost = notInShell(plan, options);
                 return Rendering{shellCommand(plan, options, lost), lost};
             }},
        {.key = u"powershell"_s,
         .englishTitle = QT_TRANSLATE_NOOP("Outputs", "PowerShell"),
         .englishDescription = QT_TRANSLATE_NOOP("Outputs", "the same commands for PowerShell"),
         .fileName = u"%1.ps1"_s,
         .suffix = u"ps1"_s,
         .isScript = true,
         .wantsBom = true,
         .render =
             [](const Plan &plan, const ExportOptions &options) {
                 const QStringList lost = notInPowerShell(plan, options);
                 return Rendering{powerShellCommand(plan, options, lost), lost};
             }},
        {.key = u"compose"_s,
         .englishTitle = QT_TRANSLATE_NOOP("Outputs", "Compose"),
         .englishDescription = QT_TRANSLATE_NOOP("Outputs", "a Compose file"),
         .fileName = u"compose.yaml"_s,
         .suffix = u"yaml"_s,
         .render =
             [](const Plan &plan, const ExportOptions &options) {
                 return Rendering{composeFile(plan, options), notInCompose(plan, options)};
             }},
        {.key = u"kubernetes"_s,
         .englishTitle = QT_TRANSLATE_NOOP("Outputs", "Kubernetes"),
         .englishDescription = QT_TRANSLATE_NOOP("Outputs", "a Kubernetes manifest"),
         .fileName = u"%1.kubernetes.yaml"_s,
         .suffix = u"yaml"_s,
         .render =
             [](const Plan &plan, const ExportOptions &options) {
                 return Rendering{kubernetesManifest(plan, options), notInKubernetes(plan)};
             }},
        {.key = u"plan"_s,
         .englishTitle = QT_TRANSLATE_NOOP("Outputs", "Plan"),
         .englishDescription =
             QT_TRANSLATE_NOOP("Outputs", "everything that would be made, as JSON"),
         .fileName = u"%1.plan.json"_s,
         .suffix = u"json"_s,
         .isForPeople = false,
         .render =
             [](const Plan &plan, const ExportOptions &) {
                 return Rendering{QString::fromUtf8(printJson(planToJson(plan))), {}};
             }},
        {.key = u"svg"_s,
         .englishTitle = QT_TRANSLATE_NOOP("Outputs", "Diagram"),
         .englishDescription =
             QT_TRANSLATE_NOOP("Outputs", "a drawing of what would be made, as SVG"),
         .fileName = u"%1.svg"_s,
         .suffix = u"svg"_s,
         .isForPeople = false,
         .render =
             [](const Plan &plan, const ExportOptions &) {
                 return Rendering{drawingSvg(drawPlan(plan)), {}};
             }},
    };
}

} // namespace

QString Output::title() const
{
    return QCoreApplication::translate("Outputs", englishTitle);
}

QString Output::description() const
{
    return QCoreApplication::translate("Outputs", englishDescription);
}

const QList<Output> &outputs()
{
    static const QList<Output> all = makeOutputs();
    return all;
}

const Output *findOutput(const QString &key)
{
    const auto found = std::find_if(outputs().begin(), outputs().end(),
                                    [&](const Output &output) { return output.key == key; });
    return found == outputs().end() ? nullptr : &*found;
}

QString suggestedFileName(const Output &output, const Plan &plan)
{
    return output.fileName.contains(u"%1"_s) ? output.fileName.arg(plan.deployment)
                                             : output.fileName;
}

QByteArray fileContent(const Output &output, const QString &text)
{
    return (output.wantsBom ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

} // namespace dw
