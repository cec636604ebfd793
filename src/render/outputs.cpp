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

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Outputs)
};

QList<Output> makeOutputs()
{
    return {
        {.key = u"command"_s,
         .title = Text::tr("Docker command"),
         .description = Text::tr("a shell script with docker commands"),
         .fileName = u"%1.sh"_s,
         .suffix = u"sh"_s,
         .isScript = true,
         .render =
             [](const Plan &plan, const ExportOptions &options) {
                 return Rendering{shellCommand(plan, options), notInShell(plan, options)};
             }},
        {.key = u"powershell"_s,
         .title = Text::tr("PowerShell"),
         .description = Text::tr("the same commands for PowerShell"),
         .fileName = u"%1.ps1"_s,
         .suffix = u"ps1"_s,
         .isScript = true,
         .wantsBom = true,
         .render =
             [](const Plan &plan, const ExportOptions &options) {
                 return Rendering{powerShellCommand(plan, options), notInPowerShell(plan, options)};
             }},
        {.key = u"compose"_s,
         .title = Text::tr("Compose"),
         .description = Text::tr("a Compose file"),
         .fileName = u"compose.yaml"_s,
         .suffix = u"yaml"_s,
         .render =
             [](const Plan &plan, const ExportOptions &options) {
                 return Rendering{composeFile(plan, options), notInCompose(plan, options)};
             }},
        {.key = u"kubernetes"_s,
         .title = Text::tr("Kubernetes"),
         .description = Text::tr("a Kubernetes manifest"),
         .fileName = u"%1.kubernetes.yaml"_s,
         .suffix = u"yaml"_s,
         .render =
             [](const Plan &plan, const ExportOptions &options) {
                 return Rendering{kubernetesManifest(plan, options), notInKubernetes(plan)};
             }},
        {.key = u"plan"_s,
         .title = Text::tr("Plan"),
         .description = Text::tr("everything that would be made, as JSON"),
         .fileName = u"%1.plan.json"_s,
         .suffix = u"json"_s,
         .isForPeople = false,
         .render =
             [](const Plan &plan, const ExportOptions &) {
                 return Rendering{QString::fromUtf8(printJson(planToJson(plan))), {}};
             }},
        {.key = u"svg"_s,
         .title = Text::tr("Diagram"),
         .description = Text::tr("a drawing of what would be made, as SVG"),
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
