#include "import/composereport.h"

#include "import/composevariables.h"
#include "import/values.h"
#include "spec/secretname.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::compose {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComposeImport)
};

const QString mask = u"•••"_s;
constexpr qsizetype longestText = 400;

QString oneLine(const QString &text)
{
    QString line = text.size() > longestText ? text.left(longestText) + u'…' : text;
    return line.replace(u'\n', u' ').replace(u'\r', u' ');
}

QString shownScalar(const QString &text)
{
    const auto assignment = values::assignment(text);
    return oneLine(assignment ? shownAssignment(assignment->first, assignment->second) : text);
}

/// "path: text", or "path:" for nothing.
QString line(const QString &path, const QString &text)
{
    return text.isEmpty() ? path + u':' : path + u": "_s + text;
}

QString place(const QString &container, const QString &aspect)
{
    return container + u'\n' + aspect;
}

} // namespace

QString shownAssignment(const QString &name, const QString &value)
{
    return oneLine(name + u'=' + (looksSecret(name) ? mask : value));
}

QString shown(const YamlValue &value)
{
    if (value.isScalar()) {
        return looksSecret(value.key) && !value.text.isEmpty() ? mask : shownScalar(value.text);
    }
    QStringList parts;
    for (const YamlValue &item : value.items) {
        parts.append(value.isMap() ? line(item.key, shown(item)) : shown(item));
    }
    const QString all = parts.join(u", "_s);
    return value.isMap() ? u'{' + all + u'}' : value.isList() ? u'[' + all + u']' : QString();
}

Scalar scalarOf(const YamlValue &value)
{
    const Interpolated found = interpolate(value.text);
    if (found.malformed) {
        return {found.text, Setting::Kind::Unclear,
                Text::tr("A $ starts a variable in a Compose file. A plain $ is written $$.")};
    }
    if (!found.unset.isEmpty()) {
        const QString names = found.unset.join(u", "_s);
        return {found.text, Setting::Kind::Unclear,
                found.message.isEmpty()
                    ? Text::tr("The file takes %1 from its surroundings, which are not known here. "
                               "Put the value in.")
                          .arg(names)
                    : Text::tr("The file wants %1 to be set in its surroundings, which are not "
                               "known here: %2")
                          .arg(names, found.message)};
    }
    return {found.text, Setting::Kind::Aspect,
            found.defaults.isEmpty()
                ? QString()
                : Text::tr("With the default of %1.").arg(found.defaults.join(u", "_s))};
}

std::optional<bool> booleanOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"on"_s, u"y"_s, u"1"_s}.contains(word)) {
        return true;
    }
    if (QStringList{u"false"_s, u"no"_s, u"off"_s, u"n"_s, u"0"_s}.contains(word)) {
        return false;
    }
    return std::nullopt;
}

void Report::addLeaves(const QString &path, const YamlValue &value, Setting::Kind kind,
                       const QString &why, const QString &container)
{
    if (value.isMap() && !value.items.empty()) {
        for (const YamlValue &item : value.items) {
            addLeaves(path + u'.' + item.key, item, kind, why, container);
        }
        return;
    }
    if (value.isList() && !value.items.empty()) {
        for (const YamlValue &item : value.items) {
            add({kind, line(path, shown(item)), item.line, container, {}, why});
        }
        return;
    }
    add({kind, line(path, shown(value)), value.line, container, {}, why});
}

void Report::add(Setting setting)
{
    if (!setting.aspect.isEmpty()) {
        m_byAspect.insert(place(setting.container, setting.aspect), m_settings.size());
    }
    m_settings.append(std::move(setting));
}

void Report::supersede(const QString &container, const QString &aspect, const QString &why)
{
    const QString at = place(container, aspect);
    for (const qsizetype index : m_byAspect.values(at)) {
        Setting &setting = m_settings[index];
        setting.kind = Setting::Kind::NoEffect;
        setting.aspect.clear();
        setting.why = why;
    }
    m_byAspect.remove(at);
}

void Report::addOverridden(const QString &path, const YamlValue &value, const QString &container)
{
    const auto below = [&path](const YamlValue &item) {
        return item.key.isEmpty() ? path : path.isEmpty() ? item.key : path + u'.' + item.key;
    };
    for (const YamlValue &item : value.overridden) {
        Report report;
        report.addLeaves(below(item), item, Setting::Kind::NoEffect,
                         Text::tr("The same key is set again in a place that counts more."),
                         container);
        m_overridden += report.m_settings;
    }
    for (const YamlValue &item : value.items) {
        addOverridden(below(item), item, container);
    }
}

QList<Setting> Report::take()
{
    QSet<int> said;
    for (const Setting &setting : std::as_const(m_settings)) {
        said.insert(setting.line);
    }
    for (const Setting &setting : std::as_const(m_overridden)) {
        if (!said.contains(setting.line)) {
            m_settings.append(setting);
        }
    }
    std::stable_sort(m_settings.begin(), m_settings.end(),
                     [](const Setting &a, const Setting &b) { return a.line < b.line; });
    return std::move(m_settings);
}

} // namespace dw::compose
