#include "cli/diffcommand.h"

#include "cli/commandline.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/waitfor.h"
#include "launch/drift.h"
#include "launch/reference.h"
#include "render/shellquote.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

QString keyOf(Difference::Object object)
{
    switch (object) {
    case Difference::Object::Container:
        return u"container"_s;
    case Difference::Object::Volume:
        return u"volume"_s;
    case Difference::Object::Network:
        return u"network"_s;
    }
    return {};
}

Json textOrNull(const QString &text)
{
    return text.isNull() ? Json() : Json(text);
}

Json toJson(const AgentDrift &drift)
{
    Json json = {{"name", drift.agent}, {"differences", differencesToJson(drift.differences)}};
    json["comparedWith"] = drift.settings;
    if (drift.error) {
        json["error"] = drift.error->message;
    }
    json["remedies"] = remediesFor(drift.differences, launchAgainCommand(drift));
    return json;
}

void print(const AgentDrift &drift)
{
    if (drift.error) {
        printOut(u"%1: %2\n"_s.arg(drift.agent, drift.error->message));
        printNote(drift.error->hint);
        return;
    }
    if (drift.differences.isEmpty()) {
        printOut(Text::tr("%1: no differences").arg(drift.agent) + u'\n');
        return;
    }
    printOut(Text::tr("%1: differs").arg(drift.agent) + u'\n');
    for (const Difference &difference : drift.differences) {
        printOut(u"  "_s + describe(difference) + u'\n');
    }
    printOut(Text::tr("  To bring it back:") + u'\n');
    for (const QString &command : remediesFor(drift.differences, launchAgainCommand(drift))) {
        printOut(u"    "_s + command + u'\n');
    }
}

} // namespace

Json differencesToJson(const QList<Difference> &differences)
{
    Json array = Json::array();
    for (const Difference &difference : differences) {
        array.push_back({{"object", keyOf(difference.object)},
                         {"name", difference.name},
                         {"setting", difference.aspect},
                         {"expected", textOrNull(difference.expected)},
                         {"actual", textOrNull(difference.actual)},
                         {"text", describe(difference)}});
    }
    return array;
}

int diffAgents(docker::Engine &engine, const QCommandLineParser &parser, const QString &name)
{
    std::optional<AgentSpec> spec;
    if (parser.isSet(u"spec"_s)) {
        const Result<AgentSpec> read = readSpecFile(parser.value(u"spec"_s));
        if (!read) {
            return printError(read.error());
        }
        spec = *read;
    }
    const Result<QList<AgentDrift>> drifts =
        runToEnd(findDrift(engine, name, spec, parser.value(u"spec"_s)));
    if (!drifts) {
        return printError(drifts.error());
    }
    if (parser.isSet(u"json"_s)) {
        Json array = Json::array();
        for (const AgentDrift &drift : *drifts) {
            array.push_back(toJson(drift));
        }
        printOut(QString::fromUtf8(printJson(array)));
    } else {
        if (drifts->isEmpty()) {
            printNote(Text::tr("No agents yet."));
        }
        for (const AgentDrift &drift : *drifts) {
            print(drift);
        }
    }
    const bool same = std::all_of(drifts->begin(), drifts->end(), [](const AgentDrift &drift) {
        return !drift.error && drift.differences.isEmpty();
    });
    return same ? ExitDone : ExitOther;
}

} // namespace dw
