#include "methods/catalogue.h"

#include "common/json.h"
#include "common/language.h"

#include <QCoreApplication>
#include <QFile>

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

Json readMethod(Method method)
{
    QFile file(u":/methods/%1/method.json"_s.arg(toKey(method)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const Result<Json> json = parseJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT(json.ok());
    return *json;
}

constexpr auto context = "MethodTexts"; // see translations/update

QString text(const Json &json, const char *key)
{
    return resourceText(context, stringAt(json, key));
}

QStringList texts(const Json &json, const char *key)
{
    return resourceTexts(context, stringsAt(json, key));
}

MethodInfo toMethodInfo(Method method, const Json &json)
{
    MethodInfo info{
        .method = method,
        .key = toKey(method),
        .title = text(json, "title"),
        .tagline = text(json, "tagline"),
        .what = text(json, "what"),
        .useWhen = texts(json, "useWhen"),
        .avoidWhen = texts(json, "avoidWhen"),
        .needs = texts(json, "needs"),
        .risks = {},
        .comparison = {},
        .sources = stringsAt(json, "sources"),
    };
    if (const Json *risks = member(json, "risks")) {
        for (const Json &risk : *risks) {
            info.risks.append({{},
                               severityFromKey(stringAt(risk, "severity")),
                               text(risk, "title"),
                               text(risk, "text")});
        }
    }
    if (const Json *comparison = member(json, "comparison")) {
        for (const QString &key : keysAt(json, "comparison")) {
            info.comparison.insert(key, text(*comparison, key.toUtf8().constData()));
        }
    }
    return info;
}

} // namespace

MethodInfo methodInfo(Method method)
{
    static const QMap<Method, Json> read{{Method::DockerSocket, readMethod(Method::DockerSocket)},
                                         {Method::Dind, readMethod(Method::Dind)},
                                         {Method::Sysbox, readMethod(Method::Sysbox)}};
    return toMethodInfo(method, read[method]);
}

QList<MethodInfo> methodCatalogue()
{
    return {methodInfo(Method::DockerSocket), methodInfo(Method::Dind), methodInfo(Method::Sysbox)};
}

QList<ComparisonRow> comparisonRows()
{
    struct English
    {
        const char *key, *title;
    };
    // Not within a call: lupdate would not find them.
    static constexpr English rows[] = {
        {"hostTakeover", QT_TRANSLATE_NOOP("Methods", "A hostile build takes the host over")},
        {"hostSetup", QT_TRANSLATE_NOOP("Methods", "To install on the host")},
        {"imageCache", QT_TRANSLATE_NOOP("Methods", "Image cache")},
        {"bindPaths", QT_TRANSLATE_NOOP("Methods", "Paths in a build's docker run -v")},
        {"leftovers", QT_TRANSLATE_NOOP("Methods", "What builds leave behind")},
        {"agentsPerHost", QT_TRANSLATE_NOOP("Methods", "Agents on one host")},
        {"dockerDesktop", QT_TRANSLATE_NOOP("Methods", "On Docker Desktop")},
    };
    QList<ComparisonRow> translated;
    for (const English &row : rows) {
        translated.append(
            {QString::fromLatin1(row.key), QCoreApplication::translate("Methods", row.title)});
    }
    return translated;
}

} // namespace dw
