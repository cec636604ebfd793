#include "import/flagvalues.h"

#include "import/dockerflags.h"
#include "import/values.h"
#include "plan/comparison.h"
#include "spec/agentspec.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FlagValues)
};

using Kind = Setting::Kind;

/// The value of one flag on its way into the container.
struct Use
{
    Container &container;
    QString value;
    Setting &setting;

    void sets(const QString &aspect) const { setting.aspect = aspect; }
    void notKept(const QString &why) const
    {
        setting.kind = Kind::NotKept;
        setting.why = why;
    }
    void unclear(const QString &why) const
    {
        setting.kind = Kind::Unclear;
        setting.why = why;
    }
};

void useEnv(const Use &use)
{
    const auto pair = values::assignment(use.value);
    const QString name = pair ? pair->first : use.value;
    use.sets(aspect::env(name));
    if (name == u"AGENT_TOKEN"_s) {
        use.notKept(Text::tr("A token is a secret and stays out of settings. Give it in a file at "
                             "launch (--token-file), or authorise the agent in TeamCity."));
    } else if (!pair) {
        use.unclear(Text::tr("Its value comes from where the command is run. Enter it by hand."));
    } else {
        use.container.env.insert(name, pair->second);
    }
}

void useMount(const Use &use, const std::optional<values::ParsedMount> &parsed)
{
    if (!parsed) {
        use.notKept(Text::tr("Not a bind mount or a volume."));
        return;
    }
    use.sets(aspect::mount(parsed->mount.target));
    if (parsed->anonymous) {
        use.notKept(Text::tr("A volume without a name would be left behind each time the "
                             "container is made anew."));
        return;
    }
    if (!parsed->dropped.isEmpty()) {
        use.setting.why =
            Text::tr("The mount stays, without %1.").arg(parsed->dropped.join(u", "_s));
    }
    use.container.mounts.append(parsed->mount);
}

void useNetwork(const Use &use)
{
    NetworkAttachment attachment;
    QStringList dropped;
    if (use.value.contains(u'=')) {
        for (const QString &field : values::csvFields(use.value).value_or(QStringList())) {
            if (field.startsWith(u"name="_s)) {
                attachment.network = field.mid(5);
            } else if (field.startsWith(u"alias="_s)) {
                attachment.aliases.append(field.mid(6));
                dropped.append(field);
            } else {
                dropped.append(field);
            }
        }
    } else {
        attachment.network = use.value;
    }
    if (attachment.network.isEmpty()) {
        use.unclear(Text::tr("It names no network."));
        return;
    }
    if (attachment.network.startsWith(u"container:"_s)) {
        use.notKept(Text::tr("An agent can't share another container's network. Put both on one "
                             "network, and name it."));
        return;
    }
    if (!dropped.isEmpty()) {
        use.setting.why = Text::tr("The network stays, without %1.").arg(dropped.join(u", "_s));
    }
    use.sets(aspect::network(attachment.network));
    use.container.networks.append(attachment);
}

void useCpus(const Use &use)
{
    bool ok = false;
    const double cpus = use.value.toDouble(&ok);
    use.sets(aspect::cpus);
    if (!ok || !(cpus >= 0)) {
        use.unclear(Text::tr("Not a number of processors."));
    } else if (cpus > 0) {
        use.container.cpus = cpus;
    }
}

void useMemory(const Use &use)
{
    const auto bytes = parseMemorySize(use.value);
    use.sets(aspect::memory);
    if (!bytes) {
        use.unclear(Text::tr("Not a size."));
    } else if (*bytes > 0) {
        use.container.memoryBytes = *bytes;
    }
}

void useNumber(const Use &use, const QString &aspect, const std::function<void(qint64)> &put)
{
    bool ok = false;
    const qint64 number = use.value.toLongLong(&ok);
    use.sets(aspect);
    if (ok) {
        put(number);
    } else {
        use.unclear(Text::tr("Not a whole number."));
    }
}

HealthCheck &healthOf(Container &container)
{
    if (!container.health) {
        // The engine's own defaults (docs.docker.com/reference/dockerfile, HEALTHCHECK).
        using std::chrono::seconds;
        container.health = HealthCheck{{}, seconds(30), seconds(30), seconds(0), 3};
    }
    return *container.health;
}

void useHealthTime(const Use &use, std::chrono::seconds HealthCheck::*member)
{
    const auto time = values::duration(use.value);
    use.sets(aspect::health);
    if (time) {
        healthOf(use.container).*member = *time;
    } else {
        use.unclear(Text::tr("Not a length of time."));
    }
}

void useLabel(const Use &use)
{
    const QString key = use.value.section(u'=', 0, 0);
    use.sets(aspect::label(key));
    use.container.labels.insert(key, use.value.section(u'=', 1));
}

void useExtraHost(const Use &use)
{
    const auto host = values::extraHost(use.value);
    if (!host) {
        use.unclear(Text::tr("Not HOST:ADDRESS."));
        return;
    }
    use.sets(aspect::host(host->section(u':', 0, 0)));
    use.container.extraHosts.append(*host);
}

/// 0, root and 0:0 are one and the same.
void useUser(const Use &use)
{
    static const QSet<QString> root{u"0"_s,         u"root"_s,   u"0:0"_s,
                                    u"root:root"_s, u"0:root"_s, u"root:0"_s};
    use.sets(aspect::user);
    use.container.user = root.contains(use.value) ? u"0"_s : use.value;
}

void useHealthRetries(const Use &use)
{
    useNumber(use, aspect::health, [&](qint64 number) {
        healthOf(use.container).retries = static_cast<int>(std::clamp<qint64>(number, 0, 1000000));
    });
}

/// Only a trial server has a port in a plan. What others publish says why it isn't kept.
void usePort(const Use &use)
{
    const QString why = whyOf(*findDockerFlag(u"publish"_s));
    if (const auto port = values::publishedPort(use.value)) {
        use.sets(aspect::port(port->containerPort));
        use.setting.why = why;
        use.container.ports.append(*port);
    } else {
        use.notKept(why);
    }
}

void useStopTimeout(const Use &use)
{
    useNumber(use, aspect::stopTimeout, [&](qint64 number) {
        use.container.stopTimeout =
            std::chrono::seconds(std::clamp<qint64>(number, -1, 1000000000));
    });
}

/// Flags that put a text where it belongs.
template <QString Container::*member>
void useText(const Use &use, const QString &aspect)
{
    use.sets(aspect);
    use.container.*member = use.value;
}

using Mapping = std::function<void(const Use &)>;

const QMap<QString, Mapping> &mappings()
{
    static const QMap<QString, Mapping> all{
        {u"add-host"_s, useExtraHost},
        {u"cpus"_s, useCpus},
        {u"env"_s, useEnv},
        {u"group-add"_s,
         [](const Use &use) {
             use.sets(aspect::group(use.value));
             use.container.groupAdd.append(use.value);
         }},
        {u"health-cmd"_s,
         [](const Use &use) {
             use.sets(aspect::health);
             healthOf(use.container).command = use.value;
         }},
        {u"health-interval"_s,
         [](const Use &use) {
             useHealthTime(use, &HealthCheck::interval);
         }},
        {u"health-timeout"_s,
         [](const Use &use) {
             useHealthTime(use, &HealthCheck::timeout);
         }},
        {u"health-start-period"_s,
         [](const Use &use) {
             useHealthTime(use, &HealthCheck::startPeriod);
         }},
        {u"health-retries"_s, useHealthRetries},
        {u"label"_s, useLabel},
        {u"memory"_s, useMemory},
        {u"mount"_s,
         [](const Use &use) {
             useMount(use, values::mountRecord(use.value));
         }},
        {u"name"_s,
         [](const Use &use) {
             useText<&Container::name>(use, aspect::name);
         }},
        {u"net"_s, useNetwork},
        {u"network"_s, useNetwork},
        {u"pids-limit"_s,
         [](const Use &use) {
             useNumber(use, aspect::pidsLimit,
                       [&](qint64 number) { use.container.pidsLimit = number; });
         }},
        {u"privileged"_s,
         [](const Use &use) {
             use.sets(aspect::privileged);
             use.container.privileged = true;
         }},
        {u"publish"_s, usePort},
        {u"restart"_s,
         [](const Use &use) {
             useText<&Container::restart>(use, aspect::restart);
         }},
        {u"runtime"_s,
         [](const Use &use) {
             useText<&Container::runtime>(use, aspect::runtime);
         }},
        {u"stop-timeout"_s, useStopTimeout},
        {u"user"_s, useUser},
        {u"volume"_s,
         [](const Use &use) {
             useMount(use, values::shortMount(use.value));
         }},
    };
    return all;
}

} // namespace

void useFlag(Container &container, const QString &flag, const QString &value, Setting &setting)
{
    mappings().value(flag)(Use{container, value, setting});
}

} // namespace dw
