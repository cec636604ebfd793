#include "import/composekeys.h"
#include "import/composeservice.h"
#include "import/healthtest.h"
#include "import/values.h"
#include "plan/comparison.h"
#include "spec/agentspec.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dw::compose {

namespace {

using Kind = Setting::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComposeImport)
};

QString notANumber()
{
    return Text::tr("A number is wanted here.");
}

QString whyOr(const Scalar &scalar, const QString &why)
{
    return scalar.why.isEmpty() ? why : scalar.why;
}

std::optional<double> positiveNumber(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number > 0 && number < 1e6
               ? std::optional<double>(number)
               : std::nullopt;
}

bool isRestart(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(no|always|unless-stopped|on-failure(:[0-9]{1,9})?)\\z"_s);
    return form.match(text).hasMatch();
}

/// What the engine takes where a check says nothing.
HealthCheck engineHealth()
{
    return {.command = {},
            .interval = std::chrono::seconds(30),
            .timeout = std::chrono::seconds(30),
            .startPeriod = std::chrono::seconds(0),
            .retries = 3};
}

QStringList testOf(const YamlValue &value)
{
    if (value.isScalar()) {
        return {u"CMD-SHELL"_s, scalarOf(value).value};
    }
    QStringList test;
    for (const YamlValue &word : value.items) {
        test.append(scalarOf(word).value);
    }
    return test;
}

} // namespace

std::optional<int> copiesOf(const YamlValue &service)
{
    const YamlValue *copies = entry(service, u"scale"_s);
    if (const YamlValue *deploy = entry(service, u"deploy"_s)) {
        if (const YamlValue *replicas = entry(*deploy, u"replicas"_s)) {
            copies = replicas;
        }
    }
    if (!copies || copies->isNull()) {
        return 1;
    }
    bool isNumber = false;
    const int number = scalarOf(*copies).value.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional<int>(number) : std::nullopt;
}

void ServiceReader::copies(const YamlValue &value)
{
    const QString text = value.key + u": "_s + shown(value);
    const Scalar scalar = scalarOf(value);
    bool isNumber = false;
    const int number = scalar.value.toInt(&isNumber);
    const auto made = m_names.containers.value(m_service).size();
    if (!isNumber || number < 0) {
        setting(Kind::Unclear, value, text, whyOr(scalar, notANumber()));
    } else if (number == made) {
        supersede(u"count"_s);
        aspect(value, text, u"count"_s, scalar);
    } else if (number == 0) {
        setting(Kind::NotKept, value, text,
                Text::tr("None is started this way. One agent is set up."));
    } else {
        setting(Kind::NotKept, value, text,
                Text::tr("Set up as often as %1: a fixed name can be given to one container only, "
                         "and Compose wants the same number in all places.")
                    .arg(made));
    }
}

void ServiceReader::healthcheck(const YamlValue &value)
{
    if (!value.isMap()) {
        wrongShape(value);
        return;
    }
    const YamlValue *test = entry(value, u"test"_s);
    const YamlValue *disable = entry(value, u"disable"_s);
    const bool off = disable && booleanOf(disable->text).value_or(false);
    const auto command = test && !off ? healthCommand(testOf(*test)) : std::nullopt;
    HealthCheck health = engineHealth();
    for (const YamlValue &item : value.items) {
        const QString path = u"healthcheck."_s + item.key;
        const QString text = path + u": "_s + shown(item);
        const Scalar scalar = scalarOf(item);
        if (item.key == u"disable"_s && !off) {
            setting(Kind::NoEffect, item, text, Text::tr("This is so anyway."));
        } else if (!command) {
            setting(Kind::NotKept, item, text,
                    Text::tr("The check that the image has, if it has one, is left as it is."));
        } else if (item.key == u"test"_s) {
            health.command = *command;
            Scalar worst;
            for (const YamlValue &word : item.isList() ? item.items : std::vector{item}) {
                const Scalar one = scalarOf(word);
                worst = one.kind == Kind::Unclear ? one : worst;
            }
            aspect(item, text, aspect::health, worst);
        } else if (item.key == u"retries"_s) {
            bool isNumber = false;
            const int retries = scalar.value.toInt(&isNumber);
            if (isNumber && retries > 0) {
                health.retries = retries;
                aspect(item, text, aspect::health, scalar);
            } else {
                setting(Kind::Unclear, item, text, whyOr(scalar, notANumber()));
            }
        } else {
            static const QHash<QString, std::chrono::seconds HealthCheck::*> times{
                {u"interval"_s, &HealthCheck::interval},
                {u"timeout"_s, &HealthCheck::timeout},
                {u"start_period"_s, &HealthCheck::startPeriod}};
            const auto time = times.find(item.key);
            const auto duration = values::duration(scalar.value);
            if (time == times.end()) {
                setting(item.key.startsWith(u"x-"_s) ? Kind::NoEffect : Kind::NotKept, item, text,
                        Text::tr("A check has no such setting here."));
            } else if (!duration) {
                setting(Kind::Unclear, item, text,
                        whyOr(scalar, Text::tr("A time such as 1m30s is wanted here.")));
            } else {
                health.*(*time) = *duration;
                aspect(item, text, aspect::health, scalar);
            }
        }
    }
    if (command) {
        m_container.health = health;
    }
}

void ServiceReader::restart(const YamlValue &value)
{
    if (!isText(value)) {
        return;
    }
    Scalar scalar = scalarOf(value);
    if (scalar.value == u"false"_s) {
        scalar.value = u"no"_s; // an unquoted `no`, read by a program of YAML 1.1 and written again
    }
    const QString text = u"restart: "_s + shown(value);
    if (!isRestart(scalar.value)) {
        setting(
            Kind::Unclear, value, text,
            whyOr(scalar,
                  Text::tr("One of no, always, unless-stopped and on-failure is wanted here.")));
        return;
    }
    m_container.restart = scalar.value;
    aspect(value, text, aspect::restart, scalar);
}

void ServiceReader::stopGracePeriod(const YamlValue &value)
{
    if (!isText(value)) {
        return;
    }
    const Scalar scalar = scalarOf(value);
    const QString text = u"stop_grace_period: "_s + shown(value);
    if (const auto time = values::duration(scalar.value)) {
        m_container.stopTimeout = *time;
        aspect(value, text, aspect::stopTimeout, scalar);
    } else {
        setting(Kind::Unclear, value, text,
                whyOr(scalar, Text::tr("A time such as 1m30s is wanted here.")));
    }
}

void ServiceReader::cpus(const YamlValue &value)
{
    if (!isText(value)) {
        return;
    }
    const Scalar scalar = scalarOf(value);
    const QString text = value.key + u": "_s + shown(value);
    if (const auto number = positiveNumber(scalar.value)) {
        supersede(aspect::cpus);
        m_container.cpus = values::processors(*number);
        aspect(value, text, aspect::cpus, scalar);
    } else if (scalar.value.toDouble() == 0.0 && scalar.value.startsWith(u'0')) {
        setting(Kind::NoEffect, value, text, Text::tr("0 is no limit."));
    } else {
        setting(Kind::Unclear, value, text, whyOr(scalar, notANumber()));
    }
}

void ServiceReader::cpuQuota(const YamlValue &value)
{
    leaves(value, Kind::NotKept,
           Text::tr("Say it as a number of processors: the quota divided by the period, which is "
                    "100000 unless cpu_period says otherwise."));
}

void ServiceReader::memory(const YamlValue &value)
{
    if (!isText(value)) {
        return;
    }
    const Scalar scalar = scalarOf(value);
    const QString text = value.key + u": "_s + shown(value);
    const auto bytes = parseMemorySize(scalar.value);
    if (!bytes) {
        setting(Kind::Unclear, value, text,
                whyOr(scalar, Text::tr("A size such as 2g or 512m is wanted here.")));
    } else if (*bytes == 0) {
        setting(Kind::NoEffect, value, text, Text::tr("0 is no limit."));
    } else {
        supersede(aspect::memory);
        m_container.memoryBytes = *bytes;
        aspect(value, text, aspect::memory, scalar);
    }
}

void ServiceReader::pidsLimit(const YamlValue &value)
{
    if (!isText(value)) {
        return;
    }
    const Scalar scalar = scalarOf(value);
    const QString text = value.key + u": "_s + shown(value);
    bool isNumber = false;
    const qint64 limit = scalar.value.toLongLong(&isNumber);
    if (!isNumber) {
        setting(Kind::Unclear, value, text, whyOr(scalar, notANumber()));
    } else if (limit == 0) {
        setting(Kind::NoEffect, value, text, Text::tr("0 is no limit."));
    } else {
        supersede(aspect::pidsLimit);
        m_container.pidsLimit = limit;
        aspect(value, text, aspect::pidsLimit, scalar);
    }
}

void ServiceReader::deployLimits(const YamlValue &limits)
{
    static const QHash<QString, Handler> known{{u"cpus"_s, &ServiceReader::cpus},
                                               {u"memory"_s, &ServiceReader::memory},
                                               {u"pids"_s, &ServiceReader::pidsLimit}};
    for (const YamlValue &item : limits.items) {
        YamlValue named = item;
        named.key = u"deploy.resources.limits."_s + item.key;
        if (const auto handler = known.find(item.key); handler != known.end() && !item.isNull()) {
            (this->**handler)(named);
        } else {
            const KeyFate fate = deployKey(u"resources.limits"_s);
            leaves(named, fate.kind, fate.why);
        }
    }
}

void ServiceReader::deployRestart(const YamlValue &policy)
{
    static const QHash<QString, QString> conditions{{u"none"_s, u"no"_s},
                                                    {u"no"_s, u"no"_s},
                                                    {u"any"_s, u"always"_s},
                                                    {u"always"_s, u"always"_s},
                                                    {u"on-failure"_s, u"on-failure"_s},
                                                    {u"unless-stopped"_s, u"unless-stopped"_s}};
    const YamlValue *condition = entry(policy, u"condition"_s);
    const YamlValue *attempts = entry(policy, u"max_attempts"_s);
    const QString name = conditions.value(condition ? scalarOf(*condition).value : u"any"_s);
    const int limit = attempts ? scalarOf(*attempts).value.toInt() : 0;
    const bool limited = name == u"on-failure"_s && limit > 0;
    if (!name.isEmpty()) {
        supersede(aspect::restart);
        m_container.restart = limited ? u"on-failure:%1"_s.arg(limit) : name;
    }
    for (const YamlValue &item : policy.items) {
        YamlValue named = item;
        named.key = u"deploy.restart_policy."_s + item.key;
        const QString text = named.key + u": "_s + shown(item);
        if (&item == condition && name.isEmpty()) {
            wrongShape(named);
        } else if (&item == condition || (&item == attempts && limited)) {
            aspect(item, text, aspect::restart, scalarOf(item));
        } else {
            leaves(named, Kind::NotKept, deployKey(u"restart_policy"_s).why);
        }
    }
}

void ServiceReader::deploy(const YamlValue &value)
{
    if (!value.isMap()) {
        wrongShape(value);
        return;
    }
    for (const YamlValue &item : value.items) {
        YamlValue named = item;
        named.key = u"deploy."_s + item.key;
        if (item.key == u"replicas"_s && item.isScalar()) {
            copies(named);
        } else if (item.key == u"mode"_s && item.text == u"replicated"_s) {
            setting(Kind::NoEffect, item, named.key + u": "_s + item.text,
                    Text::tr("This is so anyway."));
        } else if (item.key == u"restart_policy"_s && item.isMap()) {
            deployRestart(item);
        } else if (item.key == u"resources"_s && item.isMap()) {
            for (const YamlValue &resource : item.items) {
                if (resource.key == u"limits"_s && resource.isMap()) {
                    deployLimits(resource);
                    continue;
                }
                YamlValue deeper = resource;
                deeper.key = named.key + u'.' + resource.key;
                leaves(deeper, Kind::NotKept, deployKey(u"resources."_s + resource.key).why);
            }
        } else {
            const KeyFate fate = deployKey(item.key);
            leaves(named, fate.kind, fate.why);
        }
    }
}

} // namespace dw::compose
