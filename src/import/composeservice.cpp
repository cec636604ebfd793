#include "import/composeservice.h"

#include "import/composekeys.h"
#include "import/enginearguments.h"
#include "import/masking.h"
#include "import/values.h"
#include "plan/comparison.h"
#include "plan/labels.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::compose {

namespace {

using Kind = Setting::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComposeImport)
};

const QString tokenVariable = u"AGENT_TOKEN"_s;

YamlValue atLine(int line)
{
    YamlValue value;
    value.line = line;
    return value;
}

} // namespace

const QHash<QString, ServiceReader::Handler> &ServiceReader::handlers()
{
    static const QHash<QString, Handler> table{
        {u"build"_s, &ServiceReader::build},
        {u"command"_s, &ServiceReader::command},
        {u"cpu_quota"_s, &ServiceReader::cpuQuota},
        {u"cpus"_s, &ServiceReader::cpus},
        {u"depends_on"_s, &ServiceReader::dependsOn},
        {u"deploy"_s, &ServiceReader::deploy},
        {u"env_file"_s, &ServiceReader::envFile},
        {u"environment"_s, &ServiceReader::environment},
        {u"extra_hosts"_s, &ServiceReader::extraHosts},
        {u"group_add"_s, &ServiceReader::groupAdd},
        {u"healthcheck"_s, &ServiceReader::healthcheck},
        {u"image"_s, &ServiceReader::image},
        {u"labels"_s, &ServiceReader::labels},
        {u"mem_limit"_s, &ServiceReader::memory},
        {u"network_mode"_s, &ServiceReader::networkMode},
        {u"networks"_s, &ServiceReader::networks},
        {u"pids_limit"_s, &ServiceReader::pidsLimit},
        {u"privileged"_s, &ServiceReader::privileged},
        {u"restart"_s, &ServiceReader::restart},
        {u"runtime"_s, &ServiceReader::runtime},
        {u"scale"_s, &ServiceReader::copies},
        {u"stop_grace_period"_s, &ServiceReader::stopGracePeriod},
        {u"use_api_socket"_s, &ServiceReader::apiSocket},
        {u"user"_s, &ServiceReader::user},
        {u"volumes"_s, &ServiceReader::volumes},
    };
    return table;
}

Container ServiceReader::read(const YamlValue &service)
{
    m_service = service.key;
    m_container = Container{};
    m_container.name = m_names.containers.value(m_service).value(0, m_service);
    m_container.restart = u"no"_s;
    m_container.stopTimeout = std::chrono::seconds(10);
    m_serviceAlias = m_container.name != m_service;
    m_namesNetworks = false;
    m_mounted.clear();
    m_attached.clear();
    if (!service.isMap()) {
        wrongShape(service);
        return m_container;
    }
    // Others' meaning hangs on what these two find.
    const auto isLate = [](const YamlValue &value) {
        return value.key == u"deploy"_s || value.key == u"env_file"_s;
    };
    for (const bool late : {false, true}) {
        for (const YamlValue &value : service.items) {
            if (isLate(value) == late) {
                readKey(value);
            }
        }
    }
    joinDefaultNetwork(service);
    const Labels &labels = m_container.labels;
    m_container.agent = labels.value(labels::agent);
    m_container.role = containerRoleFromKey(labels.value(labels::role));
    m_report.addOverridden({}, service, m_container.name);
    return m_container;
}

void ServiceReader::readKey(const YamlValue &value)
{
    if (value.isNull()) {
        // `networks:` with nothing behind it is not the same as no such key, but Compose takes
        // it so.
        setting(Kind::NoEffect, value, value.key + u':', Text::tr("Nothing is set here."));
        return;
    }
    if (const auto handler = handlers().find(value.key); handler != handlers().end()) {
        (this->**handler)(value);
        return;
    }
    KeyFate fate = serviceKey(value.key);
    if (fate.isSwitch && value.isScalar() && booleanOf(value.text) == false) {
        fate = {Kind::NoEffect, Text::tr("This is so anyway.")};
    }
    leaves(value, fate.kind, fate.why);
}

void ServiceReader::aspect(const YamlValue &at, const QString &text, const QString &aspect,
                           const Scalar &scalar)
{
    m_report.add({scalar.kind, text, at.line, m_container.name, aspect, scalar.why});
}

void ServiceReader::setting(Kind kind, const YamlValue &at, const QString &text, const QString &why)
{
    m_report.add({kind, text, at.line, m_container.name, {}, why});
}

void ServiceReader::leaves(const YamlValue &value, Kind kind, const QString &why)
{
    m_report.addLeaves(value.key, value, kind, why, m_container.name);
}

void ServiceReader::supersede(const QString &aspect)
{
    m_report.supersede(m_container.name, aspect,
                       Text::tr("The same is set again in a place that counts more."));
}

void ServiceReader::wrongShape(const YamlValue &value)
{
    leaves(value, Kind::Unclear, Text::tr("This is not what Compose wants to stand here."));
}

bool ServiceReader::isText(const YamlValue &value)
{
    if (!value.isScalar()) {
        wrongShape(value);
    }
    return value.isScalar();
}

std::vector<ServiceReader::Pair> ServiceReader::pairsOf(const YamlValue &value)
{
    std::vector<Pair> pairs;
    for (const YamlValue &item : value.items) {
        if (item.isMap() || item.isList() || (value.isList() && item.isNull())) {
            setting(Kind::Unclear, item,
                    value.key + u": "_s + (value.isMap() ? item.key + u'=' : QString()) +
                        shown(item),
                    Text::tr("NAME=value is wanted here."));
        } else if (value.isMap()) {
            pairs.push_back({item.key,
                             item.isNull() ? item.key : shownAssignment(item.key, item.text),
                             !item.isNull(), scalarOf(item), item.line ? item.line : item.keyLine});
        } else {
            Scalar scalar = scalarOf(item);
            const auto assignment = values::assignment(scalar.value);
            const QString name = assignment ? assignment->first : scalar.value;
            scalar.value = assignment ? assignment->second : QString();
            pairs.push_back({name, shown(item), assignment.has_value(), scalar, item.line});
        }
    }
    if (!value.isMap() && !value.isList()) {
        wrongShape(value);
    }
    return pairs;
}

std::vector<const YamlValue *> ServiceReader::textsOf(const YamlValue &value)
{
    if (value.isScalar()) {
        return {&value};
    }
    std::vector<const YamlValue *> texts;
    for (const YamlValue &item : value.items) {
        if (value.isList() && item.isScalar()) {
            texts.push_back(&item);
        } else {
            YamlValue named = item;
            named.key = value.key + (value.isMap() ? u"."_s + item.key : QString());
            wrongShape(named);
        }
    }
    return texts;
}

void ServiceReader::image(const YamlValue &value)
{
    if (isText(value)) {
        const Scalar scalar = scalarOf(value);
        m_container.image = scalar.value;
        aspect(value, u"image: "_s + shown(value), aspect::image, scalar);
    }
}

void ServiceReader::build(const YamlValue &value)
{
    leaves(value, Kind::NotKept, serviceKey(u"build"_s).why);
}

void ServiceReader::environment(const YamlValue &value)
{
    for (const Pair &pair : pairsOf(value)) {
        const QString text = u"environment: "_s + pair.text;
        const YamlValue at = atLine(pair.line);
        if (pair.name == tokenVariable) {
            setting(Kind::NotKept, at, text,
                    Text::tr("A token is a secret and is kept in no settings. Give it when you "
                             "launch, or authorise the agent in TeamCity."));
        } else if (!pair.hasValue) {
            setting(Kind::Unclear, at, text,
                    Text::tr("The value comes from the surroundings of whoever starts Compose, "
                             "which are not known here. Put it in."));
        } else {
            supersede(aspect::env(pair.name));
            m_container.env.insert(pair.name, pair.value.value);
            aspect(at, text, aspect::env(pair.name), pair.value);
        }
    }
}

void ServiceReader::envFile(const YamlValue &value)
{
    // What this program writes for a token: the variable stands in a file of its own.
    if (m_container.labels.contains(labels::deployment)) {
        m_container.secretEnv = {tokenVariable};
        m_report.addLeaves(value.key, value, Kind::NoEffect,
                           Text::tr("The file holds the agent's token. Give it when you launch."),
                           m_container.name);
        aspect(value, u"env_file: "_s + tokenVariable, u"secret "_s + tokenVariable);
        return;
    }
    leaves(value, Kind::NotKept,
           Text::tr("That file is not at hand. Put its variables in as the agent's own."));
}

void ServiceReader::labels(const YamlValue &value)
{
    for (const Pair &pair : pairsOf(value)) {
        const YamlValue at = atLine(pair.line);
        supersede(aspect::label(pair.name));
        m_container.labels.insert(pair.name, pair.value.value.isNull() ? u""_s : pair.value.value);
        aspect(at, u"labels: "_s + pair.text, aspect::label(pair.name), pair.value);
    }
}

void ServiceReader::user(const YamlValue &value)
{
    if (isText(value)) {
        const Scalar scalar = scalarOf(value);
        m_container.user = scalar.value;
        aspect(value, u"user: "_s + shown(value), aspect::user, scalar);
    }
}

void ServiceReader::groupAdd(const YamlValue &value)
{
    for (const YamlValue *text : textsOf(value)) {
        const Scalar scalar = scalarOf(*text);
        if (!m_container.groupAdd.contains(scalar.value)) {
            m_container.groupAdd.append(scalar.value);
        }
        aspect(*text, u"group_add: "_s + shown(*text), aspect::group(scalar.value), scalar);
    }
}

void ServiceReader::command(const YamlValue &value)
{
    QStringList words;
    bool known = value.isScalar() || value.isList();
    for (const YamlValue &item : value.isList() ? value.items : std::vector<YamlValue>{value}) {
        const Scalar scalar = scalarOf(item);
        known = known && item.isScalar() && scalar.kind == Kind::Aspect;
        words.append(scalar.value);
    }
    if (known && value.isScalar()) {
        // Compose splits a text as a shell would; with quotes in it that is not done here.
        const QString text = words.value(0);
        known = !text.contains(u'"') && !text.contains(u'\'') && !text.contains(u'\\');
        words = text.split(u' ', Qt::SkipEmptyParts);
    }
    const auto arguments = known ? engineArguments(words) : std::nullopt;
    if (!arguments) {
        leaves(value, Kind::NotKept, serviceKey(value.key).why);
        return;
    }
    m_container.command = *arguments;
    for (const QString &word : *arguments) {
        aspect(value, u"command: "_s + maskAssignments(word).left(200), aspect::argument(word));
    }
}

void ServiceReader::privileged(const YamlValue &value)
{
    if (!isText(value)) {
        return;
    }
    const Scalar scalar = scalarOf(value);
    const std::optional<bool> on = booleanOf(scalar.value);
    const QString text = u"privileged: "_s + shown(value);
    if (!on) {
        setting(Kind::Unclear, value, text,
                scalar.why.isEmpty() ? Text::tr("This is neither true nor false.") : scalar.why);
    } else if (*on) {
        m_container.privileged = true;
        aspect(value, text, aspect::privileged, scalar);
    } else {
        setting(Kind::NoEffect, value, text, Text::tr("This is so anyway."));
    }
}

void ServiceReader::runtime(const YamlValue &value)
{
    if (!isText(value)) {
        return;
    }
    const Scalar scalar = scalarOf(value);
    const QString text = u"runtime: "_s + shown(value);
    if (scalar.value == u"runc"_s) {
        setting(Kind::NoEffect, value, text, Text::tr("Engines take this one by default."));
        return;
    }
    m_container.runtime = scalar.value;
    aspect(value, text, aspect::runtime, scalar);
}

void ServiceReader::dependsOn(const YamlValue &value)
{
    const QString why = Text::tr("The wizard starts an agent after the engine that it needs.");
    if (value.isMap()) {
        for (const YamlValue &item : value.items) {
            const YamlValue *condition = entry(item, u"condition"_s);
            if (condition && condition->text == u"service_healthy"_s) {
                m_container.waitsFor += m_names.containers.value(item.key);
            }
        }
    }
    leaves(value, Kind::NoEffect, why);
}

} // namespace dw::compose
