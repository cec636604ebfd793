#include "import/composeservice.h"
#include "import/values.h"
#include "plan/comparison.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace dw::compose {

namespace {

using Kind = Setting::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComposeImport)
};

const QString socketPath = u"/var/run/docker.sock"_s;

QString textAt(const YamlValue &map, const QString &key)
{
    const YamlValue *value = entry(map, key);
    return value && value->isScalar() ? scalarOf(*value).value : QString();
}

bool isOn(const YamlValue &map, const QString &key)
{
    return booleanOf(textAt(map, key)).value_or(false);
}

/// The worst of what a map's texts are: one unclear text makes the whole unclear.
Scalar worstOf(const YamlValue &map)
{
    Scalar worst;
    for (const YamlValue &item : map.items) {
        const Scalar scalar = item.isScalar() ? scalarOf(item) : worstOf(item);
        if (worst.kind == Kind::Aspect && !scalar.why.isEmpty()) {
            worst = scalar;
        }
    }
    worst.value.clear();
    return worst;
}

/// Options of the long form that are not what a plan's mount is anyway.
QStringList droppedOptions(const YamlValue &volume)
{
    QStringList dropped;
    for (const YamlValue &item : volume.items) {
        const bool known =
            QStringList{u"type"_s,        u"source"_s,    u"src"_s,      u"target"_s,     u"dst"_s,
                        u"destination"_s, u"read_only"_s, u"readonly"_s, u"consistency"_s}
                .contains(item.key);
        if (known || item.key.startsWith(u"x-"_s)) {
            continue;
        }
        if (!item.isMap()) {
            dropped.append(item.key + u": "_s + shown(item));
        }
        for (const YamlValue &option : item.items) {
            if (option.key != u"create_host_path"_s) {
                dropped.append(u"%1.%2: %3"_s.arg(item.key, option.key, shown(option)));
            }
        }
    }
    return dropped;
}

QString aboutSource(const Mount &mount)
{
    const bool relative = mount.type == Mount::Type::Bind &&
                          (mount.source.startsWith(u'.') || mount.source.startsWith(u'~'));
    return relative ? Text::tr("The path counts from the folder of the file. Put in the whole "
                               "path.")
                    : QString();
}

} // namespace

void ServiceReader::addMount(const YamlValue &at, const QString &text, Mount mount,
                             const Scalar &scalar)
{
    if (mount.type == Mount::Type::Volume) {
        mount.source = m_names.volumes.value(mount.source, mount.source);
    }
    const QString key = aspect::mount(mount.target);
    if (m_mounted.contains(key)) {
        supersede(key);
        m_container.mounts.removeIf(
            [&](const Mount &other) { return aspect::mount(other.target) == key; });
    }
    m_mounted.insert(key);
    Scalar said = scalar;
    if (said.why.isEmpty()) {
        said.why = aboutSource(mount);
    }
    m_container.mounts.append(mount);
    aspect(at, text, key, said);
}

void ServiceReader::volumes(const YamlValue &value)
{
    if (!value.isList()) {
        wrongShape(value);
        return;
    }
    for (const YamlValue &item : value.items) {
        if (item.isMap()) {
            longVolume(item);
        } else {
            shortVolume(item);
        }
    }
}

void ServiceReader::shortVolume(const YamlValue &value)
{
    const Scalar scalar = scalarOf(value);
    const QString text = u"volumes: "_s + shown(value);
    const auto parsed = values::shortMount(scalar.value);
    if (!parsed) {
        setting(Kind::Unclear, value, text,
                scalar.why.isEmpty() ? Text::tr("SOURCE:TARGET is wanted here.") : scalar.why);
        return;
    }
    if (parsed->anonymous) {
        m_report.add({Kind::NotKept, text, value.line, m_container.name,
                      aspect::mount(parsed->mount.target),
                      Text::tr("A volume without a name is lost with its container. Give it a "
                               "name if its files are to be kept.")});
        return;
    }
    addMount(value, text, parsed->mount, scalar);
    for (const QString &option : parsed->dropped) {
        setting(Kind::NotKept, value, text + u" ("_s + option + u')',
                Text::tr("Volumes can be read-only; they have no other options here."));
    }
}

void ServiceReader::longVolume(const YamlValue &value)
{
    const QString text = u"volumes: "_s + shown(value);
    const QString type = textAt(value, u"type"_s);
    const Scalar scalar = worstOf(value);
    Mount mount;
    mount.type = type == u"bind"_s ? Mount::Type::Bind : Mount::Type::Volume;
    for (const QString &key : {u"source"_s, u"src"_s}) {
        mount.source += textAt(value, key);
    }
    for (const QString &key : {u"target"_s, u"dst"_s, u"destination"_s}) {
        mount.target += textAt(value, key);
    }
    mount.readOnly = isOn(value, u"read_only"_s) || isOn(value, u"readonly"_s);
    if (const YamlValue *bind = entry(value, u"bind"_s)) {
        mount.createSource = mount.type == Mount::Type::Bind && isOn(*bind, u"create_host_path"_s);
    }
    const bool isVolume = type == u"volume"_s || type.isEmpty();
    if (!isVolume && type != u"bind"_s) {
        setting(Kind::NotKept, value, text,
                Text::tr("Of all that can be mounted, an agent is given folders of the host and "
                         "volumes."));
    } else if (mount.target.isEmpty() || (!isVolume && mount.source.isEmpty())) {
        setting(Kind::Unclear, value, text, Text::tr("A source and a target are wanted here."));
    } else if (mount.source.isEmpty()) {
        m_report.add({Kind::NotKept, text, value.line, m_container.name,
                      aspect::mount(mount.target),
                      Text::tr("A volume without a name is lost with its container. Give it a "
                               "name if its files are to be kept.")});
    } else {
        addMount(value, text, mount, scalar);
        for (const QString &option : droppedOptions(value)) {
            setting(Kind::NotKept, value, u"volumes: "_s + mount.target + u": "_s + option,
                    Text::tr("Volumes can be read-only; they have no other options here."));
        }
    }
}

void ServiceReader::apiSocket(const YamlValue &value)
{
    const QString text = u"use_api_socket: "_s + shown(value);
    const std::optional<bool> on =
        value.isScalar() ? booleanOf(scalarOf(value).value) : std::nullopt;
    if (!on) {
        wrongShape(value);
        return;
    }
    if (!*on) {
        setting(Kind::NoEffect, value, text, Text::tr("This is so anyway."));
        return;
    }
    addMount(value, text, {Mount::Type::Bind, socketPath, socketPath, false, false}, {});
}

} // namespace dw::compose
