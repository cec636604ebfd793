#include "plan/comparison.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace aspect {

QString env(const QString &name)
{
    return u"env "_s + name;
}

QString label(const QString &name)
{
    return u"label "_s + name;
}

QString mount(const QString &target)
{
    return u"mount "_s + QDir::cleanPath(target);
}

QString network(const QString &name)
{
    return u"network "_s + name;
}

QString host(const QString &name)
{
    return u"host "_s + name;
}

QString port(int containerPort)
{
    return u"port "_s + QString::number(containerPort);
}

QString group(const QString &id)
{
    return u"group "_s + id;
}

QString secret(const QString &variable)
{
    return u"secret "_s + variable;
}

QString argument(const QString &word)
{
    return u"argument "_s + word;
}

} // namespace aspect

namespace {

QString toText(const Mount &mount)
{
    const bool bind = mount.type == Mount::Type::Bind;
    QString text = (bind ? u"bind of "_s : u"volume "_s) +
                   (bind ? QDir::cleanPath(mount.source) : mount.source);
    if (mount.readOnly) {
        text += u", read-only"_s;
    }
    if (bind && !mount.createSource) {
        text += u", must exist"_s;
    }
    return text;
}

QString toText(const HealthCheck &health)
{
    return u"%1 (every %2 s, at most %3 s, %4 tries, after %5 s)"_s.arg(health.command)
        .arg(health.interval.count())
        .arg(health.timeout.count())
        .arg(health.retries)
        .arg(health.startPeriod.count());
}

/// To a millionth: the kernel counts in hundred-thousandths, and Compose is off by some billionths.
QString cpusText(double cpus)
{
    QString text = QString::number(cpus, 'f', 6);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

void addLists(Aspects &aspects, const Container &container)
{
    for (const QString &group : container.groupAdd) {
        aspects.insert(aspect::group(group), u"yes"_s);
    }
    for (const QString &word : container.command) {
        aspects.insert(aspect::argument(word), u"yes"_s);
    }
    for (auto it = container.env.begin(); it != container.env.end(); ++it) {
        aspects.insert(aspect::env(it.key()), it.value());
    }
    for (const QString &name : container.secretEnv) {
        aspects.insert(aspect::secret(name), u"set"_s);
    }
    for (const Mount &mount : container.mounts) {
        aspects.insert(aspect::mount(mount.target), toText(mount));
    }
    for (const NetworkAttachment &attachment : container.networks) {
        QStringList aliases = attachment.aliases;
        aliases.removeAll(container.name); // by which the engine knows it anyhow
        aliases.sort();
        aspects.insert(aspect::network(attachment.network),
                       aliases.isEmpty() ? u"attached"_s : u"as "_s + aliases.join(u", "_s));
    }
    for (const PublishedPort &port : container.ports) {
        QString &places = aspects[aspect::port(port.containerPort)];
        places += (places.isEmpty() ? QString() : u", "_s) + port.hostAddress + u':' +
                  QString::number(port.hostPort);
    }
    for (const QString &host : container.extraHosts) {
        // One name can have several addresses.
        QString &addresses = aspects[aspect::host(host.section(u':', 0, 0))];
        addresses += (addresses.isEmpty() ? QString() : u", "_s) + host.section(u':', 1);
    }
}

void addLimits(Aspects &aspects, const Container &container)
{
    if (container.cpus) {
        aspects.insert(aspect::cpus, cpusText(*container.cpus));
    }
    if (container.memoryBytes) {
        aspects.insert(aspect::memory, QString::number(*container.memoryBytes));
    }
    // The engine keeps no limit as nothing, 0 or -1.
    if (container.pidsLimit && *container.pidsLimit > 0) {
        aspects.insert(aspect::pidsLimit, QString::number(*container.pidsLimit));
    }
}

template <class Named>
QMap<QString, Aspects> byName(const QList<Named> &objects)
{
    QMap<QString, Aspects> map;
    for (const Named &object : objects) {
        if constexpr (std::is_same_v<Named, Container>) {
            map.insert(object.name, aspectsOf(object));
        } else {
            map.insert(object.name, aspectsOf(object.labels));
        }
    }
    return map;
}

void compare(QList<Difference> &found, Difference::Object object,
             const QMap<QString, Aspects> &expected, const QMap<QString, Aspects> &actual)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const auto other = actual.find(it.key());
        if (other == actual.end()) {
            found.append({object, it.key(), {}, u"present"_s, {}});
        } else {
            found += differencesOf(object, it.key(), *it, *other);
        }
    }
    for (auto it = actual.begin(); it != actual.end(); ++it) {
        if (!expected.contains(it.key())) {
            found.append({object, it.key(), {}, {}, u"present"_s});
        }
    }
}

} // namespace

Aspects aspectsOf(const Labels &labels)
{
    Aspects aspects;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        aspects.insert(aspect::label(it.key()), it.value());
    }
    return aspects;
}

Aspects aspectsOf(const Container &container)
{
    Aspects aspects = aspectsOf(container.labels);
    const auto put = [&aspects](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            aspects.insert(key, value);
        }
    };
    put(aspect::image, container.image);
    put(aspect::user, container.user);
    put(aspect::privileged, container.privileged ? u"yes"_s : QString());
    put(aspect::runtime, container.runtime);
    put(aspect::restart, container.restart == u"no"_s ? QString() : container.restart);
    put(aspect::stopTimeout, QString::number(container.stopTimeout.count()));
    put(aspect::health, container.health ? toText(*container.health) : QString());
    addLists(aspects, container);
    addLimits(aspects, container);
    return aspects;
}

QList<Difference> differencesOf(Difference::Object object, const QString &name,
                                const Aspects &expected, const Aspects &actual)
{
    // A null string says "not there"; an empty value is one that is there.
    const auto text = [](const QString &value) {
        return value.isNull() ? u""_s : value;
    };
    QList<Difference> found;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const auto other = actual.find(it.key());
        if (other == actual.end()) {
            found.append({object, name, it.key(), text(it.value()), {}});
        } else if (*other != it.value()) {
            found.append({object, name, it.key(), text(it.value()), text(*other)});
        }
    }
    for (auto it = actual.begin(); it != actual.end(); ++it) {
        if (!expected.contains(it.key())) {
            found.append({object, name, it.key(), {}, text(it.value())});
        }
    }
    return found;
}

QList<Difference> differences(const Plan &expected, const Plan &actual)
{
    QList<Difference> found;
    compare(found, Difference::Object::Container, byName(expected.containers),
            byName(actual.containers));
    compare(found, Difference::Object::Volume, byName(expected.volumes), byName(actual.volumes));
    compare(found, Difference::Object::Network, byName(expected.networks), byName(actual.networks));
    return found;
}

} // namespace dw
