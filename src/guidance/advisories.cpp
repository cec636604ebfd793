#include "guidance/advisories.h"

#include "common/json.h"
#include "common/language.h"
#include "spec/imagereference.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Advisories)
};

struct Component
{
    const char *key;
    std::optional<Version> Versions::*version;
    const char *name; ///< before the version
};

constexpr std::array components{
    Component{"engine", &Versions::engine, QT_TRANSLATE_NOOP("Advisories", "Docker Engine %1")},
    Component{"apiMaximum", &Versions::apiMaximum,
              QT_TRANSLATE_NOOP("Advisories", "the engine's newest API %1")},
    Component{"apiMinimum", &Versions::apiMinimum,
              QT_TRANSLATE_NOOP("Advisories", "the engine's oldest API %1")},
    Component{"client", &Versions::client, QT_TRANSLATE_NOOP("Advisories", "Docker client %1")},
    Component{"clientApi", &Versions::clientApi,
              QT_TRANSLATE_NOOP("Advisories", "the client's API %1")},
    Component{"podman", &Versions::podman, QT_TRANSLATE_NOOP("Advisories", "Podman %1")},
    Component{"compose", &Versions::compose, QT_TRANSLATE_NOOP("Advisories", "Compose %1")},
    Component{"sysbox", &Versions::sysbox, QT_TRANSLATE_NOOP("Advisories", "Sysbox %1")},
    Component{"kernel", &Versions::kernel, QT_TRANSLATE_NOOP("Advisories", "kernel %1")},
    Component{"cgroup", &Versions::cgroup, QT_TRANSLATE_NOOP("Advisories", "cgroup v%1")},
    Component{"innerEngine", &Versions::innerEngine,
              QT_TRANSLATE_NOOP("Advisories", "Docker %1 inside the agent")},
    Component{"innerRunc", &Versions::innerRunc,
              QT_TRANSLATE_NOOP("Advisories", "runc %1 inside the agent")},
    Component{"distributionVersion", &Versions::distributionVersion,
              QT_TRANSLATE_NOOP("Advisories", "version %1 of the system")},
};

/// A condition on one component: its version in a range, or its name the same.
struct Condition
{
    const Component *component = nullptr; ///< null: a name
    VersionRange range;
    QString key; ///< of a name: distribution, packaging, method
    QString name = {};
};

struct Rule
{
    QList<Condition> conditions;
    Advisory advisory;
};

struct InnerEngine
{
    VersionRange tags;
    Version engine;
};

struct Known
{
    QList<Rule> rules;
    QString repository;
    QList<InnerEngine> innerEngines;
    QStringList problems;
};

QString nameOf(const Versions &versions, const QString &key)
{
    if (key == u"distribution"_s) {
        return versions.distribution;
    }
    if (key == u"packaging"_s) {
        return versions.packaging;
    }
    return versions.method ? toKey(*versions.method) : QString();
}

std::optional<Condition> conditionFrom(const QString &key, const QString &value)
{
    if (key == u"distribution"_s || key == u"packaging"_s ||
        (key == u"method"_s && methodFromKey(value))) {
        return Condition{nullptr, {}, key, value};
    }
    const auto component =
        std::find_if(components.begin(), components.end(), [&](const Component &candidate) {
            return key == QLatin1String(candidate.key);
        });
    const std::optional<VersionRange> range = VersionRange::parse(value);
    if (component == components.end() || !range || value.isEmpty()) {
        return std::nullopt;
    }
    return Condition{component, *range, key};
}

bool holds(const Condition &condition, const Versions &versions)
{
    if (!condition.component) {
        return nameOf(versions, condition.key) == condition.name;
    }
    const std::optional<Version> &version = versions.*condition.component->version;
    return version && condition.range.contains(*version);
}

void readRule(const Json &entry, Known &known)
{
    Rule rule;
    const QString severity = stringAt(entry, "severity");
    rule.advisory = {.id = stringAt(entry, "id"),
                     .severity = severity == u"blocker"_s ? Advisory::Severity::Blocker
                                                          : Advisory::Severity::Warning,
                     .title = stringAt(entry, "title"),
                     .text = stringAt(entry, "text"),
                     .found = {},
                     .fixedBy = stringAt(entry, "fixedBy"),
                     .instead = stringAt(entry, "instead"),
                     .source = stringAt(entry, "source")};
    const Advisory &advisory = rule.advisory;
    if (severity != u"blocker"_s && severity != u"warning"_s) {
        known.problems.append(u"%1: severity %2"_s.arg(advisory.id, severity));
    }
    for (const QString &text :
         {advisory.id, advisory.title, advisory.text, advisory.instead, advisory.source}) {
        if (text.isEmpty()) {
            known.problems.append(u"%1: a text is missing"_s.arg(advisory.id));
        }
    }
    for (const QString &key : keysAt(entry, "when")) {
        const QString value = toQString(member(entry, "when")->at(key.toStdString()));
        const std::optional<Condition> condition = conditionFrom(key, value);
        if (!condition) {
            known.problems.append(u"%1: when %2 is %3"_s.arg(advisory.id, key, value));
            return;
        }
        rule.conditions.append(*condition);
    }
    if (rule.conditions.isEmpty()) {
        known.problems.append(u"%1: no condition"_s.arg(advisory.id));
        return;
    }
    known.rules.append(rule);
}

void readInnerEngine(const Json &entry, Known &known)
{
    const auto tags = VersionRange::parse(stringAt(entry, "tags"));
    const auto engine = Version::parse(stringAt(entry, "engine"));
    if (!tags || !engine) {
        known.problems.append(u"innerEngines: %1"_s.arg(stringAt(entry, "tags")));
        return;
    }
    known.innerEngines.append({*tags, *engine});
}

Known readKnown(const QByteArray &text)
{
    Known known;
    const Result<Json> json = parseJson(text);
    if (!json) {
        known.problems.append(json.error().message);
        return known;
    }
    if (const Json *advisories = member(*json, "advisories")) {
        for (const Json &entry : *advisories) {
            readRule(entry, known);
        }
    }
    if (const Json *inner = member(*json, "innerEngines")) {
        known.repository = stringAt(*inner, "repository");
        if (const Json *engines = member(*inner, "engines")) {
            for (const Json &entry : *engines) {
                readInnerEngine(entry, known);
            }
        }
    }
    std::stable_sort(known.rules.begin(), known.rules.end(), [](const Rule &a, const Rule &b) {
        return a.advisory.severity > b.advisory.severity;
    });
    return known;
}

const Known &known()
{
    static const Known all = [] {
        QFile file(u":/guidance/advisories.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return readKnown(opened ? file.readAll() : QByteArray());
    }();
    return all;
}

Advisory translated(Advisory advisory)
{
    constexpr auto context = "Advisories"; // see translations/update
    for (QString *text : {&advisory.title, &advisory.text, &advisory.instead}) {
        *text = resourceText(context, *text);
    }
    return advisory;
}

} // namespace

QList<Advisory> advisoriesFor(const Versions &versions)
{
    QList<Advisory> advisories;
    for (const Rule &rule : known().rules) {
        if (!std::all_of(rule.conditions.begin(), rule.conditions.end(),
                         [&](const Condition &condition) { return holds(condition, versions); })) {
            continue;
        }
        Advisory advisory = translated(rule.advisory);
        for (const Condition &condition : rule.conditions) {
            if (condition.component) {
                advisory.found.append(
                    Text::tr(condition.component->name)
                        .arg((versions.*condition.component->version)->toString()));
            } else if (condition.key != u"method"_s) {
                advisory.found.append(condition.name);
            }
        }
        advisories.append(advisory);
    }
    return advisories;
}

std::optional<Version> innerEngineOf(const QString &image)
{
    const std::optional<ImageReference> reference = parseImageReference(image);
    if (!reference || reference->repository != known().repository) {
        return std::nullopt;
    }
    const std::optional<Version> tag = Version::parse(reference->tag);
    for (const InnerEngine &inner : known().innerEngines) {
        if (tag && inner.tags.contains(*tag)) {
            return inner.engine;
        }
    }
    return std::nullopt;
}

QStringList problemsOfAdvisories(const QByteArray &json)
{
    return readKnown(json).problems;
}

} // namespace dw
