#include "methods/catalogue.h"

#include "common/json.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

Severity severityFromKey(const QString &key)
{
    if (key == u"high"_s) {
        return Severity::High;
    }
    return key == u"low"_s ? Severity::Low : Severity::Medium;
}

MethodInfo readMethod(Method method)
{
    MethodInfo info;
    info.method = method;
    info.key = toKey(method);
    QFile file(u":/methods/%1/method.json"_s.arg(info.key));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const Result<Json> json = parseJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT(json.ok());

    info.title = stringAt(*json, "title");
    info.tagline = stringAt(*json, "tagline");
    info.what = stringAt(*json, "what");
    info.useWhen = stringsAt(*json, "useWhen");
    info.avoidWhen = stringsAt(*json, "avoidWhen");
    info.needs = stringsAt(*json, "needs");
    info.sources = stringsAt(*json, "sources");
    if (const Json *risks = member(*json, "risks")) {
        for (const Json &risk : *risks) {
            info.risks.append({{},
                               severityFromKey(stringAt(risk, "severity")),
                               stringAt(risk, "title"),
                               stringAt(risk, "text")});
        }
    }
    for (const QString &key : keysAt(*json, "comparison")) {
        info.comparison.insert(key, toQString(member(*json, "comparison")->at(key.toStdString())));
    }
    return info;
}

} // namespace

const QList<MethodInfo> &methodCatalogue()
{
    static const QList<MethodInfo> catalogue = [] {
        return QList<MethodInfo>{readMethod(Method::DockerSocket), readMethod(Method::Dind),
                                 readMethod(Method::Sysbox)};
    }();
    return catalogue;
}

const MethodInfo &methodInfo(Method method)
{
    const QList<MethodInfo> &all = methodCatalogue();
    return *std::find_if(all.begin(), all.end(),
                         [method](const MethodInfo &info) { return info.method == method; });
}

QList<ComparisonRow> comparisonRows()
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("Methods", text);
    };
    return {
        {u"hostTakeover"_s,
         tr(QT_TRANSLATE_NOOP("Methods", "A hostile build takes the host over"))},
        {u"hostSetup"_s, tr(QT_TRANSLATE_NOOP("Methods", "To install on the host"))},
        {u"imageCache"_s, tr(QT_TRANSLATE_NOOP("Methods", "Image cache"))},
        {u"bindPaths"_s, tr(QT_TRANSLATE_NOOP("Methods", "Paths in a build's docker run -v"))},
        {u"leftovers"_s, tr(QT_TRANSLATE_NOOP("Methods", "What builds leave behind"))},
        {u"agentsPerHost"_s, tr(QT_TRANSLATE_NOOP("Methods", "Agents on one host"))},
        {u"dockerDesktop"_s, tr(QT_TRANSLATE_NOOP("Methods", "On Docker Desktop"))},
    };
}

} // namespace dw
