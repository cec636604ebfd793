#include "cli/commandline.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "common/json.h"
#include "methods/catalogue.h"
#include "methods/planner.h"
#include "methods/shrinkers.h"
#include "plan/blastradius.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Methods)
};

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return Text::tr("high");
    case Severity::Medium:
        return Text::tr("medium");
    case Severity::Low:
        return Text::tr("low");
    }
    return {};
}

const char *severityKey(Severity severity)
{
    return severity == Severity::High ? "high" : severity == Severity::Medium ? "medium" : "low";
}

/// Words of a paragraph in lines of at most 78 columns.
QString wrap(const QString &text, const QString &indent)
{
    QString result;
    QString line = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() + 1 + word.size() > 78 && line.size() > indent.size()) {
            result += line + u'\n';
            line = indent;
        }
        line += (line.size() > indent.size() ? u" "_s : QString()) + word;
    }
    return result + line + u'\n';
}

QString list(const QString &title, const QStringList &items)
{
    QString text = title + u'\n';
    for (const QString &item : items) {
        text += u"  - "_s + wrap(item, u"    "_s).trimmed() + u'\n';
    }
    return text + u'\n';
}

QString explainReach(Method method)
{
    const AgentSpec spec = exampleSpec(method);
    const Result<Plan> plan = makePlan(spec, {});
    if (!plan) {
        return {};
    }
    QString text = Text::tr("What a hostile build can do") + u'\n';
    for (const Reach &reach : blastRadius(*plan)) {
        text += u"  [%1] %2\n"_s.arg(severityWord(reach.severity), reach.title);
        text += wrap(reach.how, u"    "_s);
    }
    const QList<Myth> myths = mythsAbout(*plan);
    for (const Myth &myth : myths) {
        text +=
            (myth == myths.first() ? u'\n' + Text::tr("What does not help") + u'\n' : QString());
        text += wrap(myth.belief, u"  "_s) + wrap(myth.truth, u"    "_s);
    }
    QStringList shrinkers;
    for (const Shrinker &shrinker : shrinkersOf(spec, {})) {
        shrinkers.append(shrinker.change.label + u": "_s + shrinker.price);
    }
    return text + u'\n' +
           (shrinkers.isEmpty() ? QString() : list(Text::tr("What would help"), shrinkers));
}

Json reachJson(Method method)
{
    Json reaches = Json::array();
    if (const Result<Plan> plan = makePlan(exampleSpec(method), {})) {
        for (const Reach &reach : blastRadius(*plan)) {
            reaches.push_back({{"severity", severityKey(reach.severity)},
                               {"risk", reach.risk},
                               {"title", reach.title},
                               {"how", reach.how}});
        }
    }
    return reaches;
}

QString explain(const MethodInfo &info)
{
    QString text = info.key + u" — "_s + info.title + u"\n\n"_s;
    text += wrap(info.what, {}) + u'\n';
    text += list(Text::tr("Use it when"), info.useWhen);
    text += list(Text::tr("Don't use it when"), info.avoidWhen);
    text += list(Text::tr("It needs"), info.needs);
    text += Text::tr("Risks") + u'\n';
    for (const Risk &risk : info.risks) {
        text += u"  [%1] %2\n"_s.arg(severityWord(risk.severity), risk.title);
        text += wrap(risk.text, u"    "_s);
    }
    return text + u'\n' + explainReach(info.method) + list(Text::tr("Sources"), info.sources);
}

Json toJson(const MethodInfo &info)
{
    Json risks = Json::array();
    for (const Risk &risk : info.risks) {
        risks.push_back(
            {{"severity", severityKey(risk.severity)}, {"title", risk.title}, {"text", risk.text}});
    }
    return {{"method", info.key},
            {"title", info.title},
            {"tagline", info.tagline},
            {"what", info.what},
            {"useWhen", info.useWhen},
            {"avoidWhen", info.avoidWhen},
            {"needs", info.needs},
            {"risks", risks},
            {"blastRadius", reachJson(info.method)},
            {"comparison", info.comparison},
            {"sources", info.sources}};
}

} // namespace

int runMethods(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, Text::tr("Explains the methods: without METHOD in one line each.\n\n"
                                      "Example: dind-wizard methods sysbox"));
    parser.addPositionalArgument(u"METHOD"_s, u"docker-socket, dind, sysbox"_s, u"[METHOD]"_s);
    if (printHelpIfAsked(parser, arguments)) {
        return ExitDone;
    }
    const Result<void> parsed = parseArguments(parser, arguments, 1);
    if (!parsed) {
        return printError(parsed.error());
    }
    const QStringList names = parser.positionalArguments();
    QList<MethodInfo> shown = methodCatalogue();
    if (!names.isEmpty()) {
        const std::optional<Method> method = methodFromKey(names.first());
        if (!method) {
            return printError({ErrorCode::Usage,
                               Text::tr("There is no method \"%1\".").arg(names.first()),
                               Text::tr("Methods: docker-socket, dind, sysbox.")});
        }
        shown = {methodInfo(*method)};
    }
    if (parser.isSet(u"json"_s)) {
        Json array = Json::array();
        for (const MethodInfo &info : shown) {
            array.push_back(toJson(info));
        }
        printOut(QString::fromUtf8(printJson(array)));
    } else if (!names.isEmpty()) {
        printOut(explain(shown.first()));
    } else {
        for (const MethodInfo &info : shown) {
            printOut(info.key.leftJustified(15) + info.title + u'\n' +
                     wrap(info.tagline, QString(15, u' ')));
        }
    }
    return ExitDone;
}

} // namespace dw
