#include "import/inspectionreader.h"
#include "import/values.h"
#include "plan/comparison.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using Kind = Setting::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

/// The engine's own name of a volume that was given none.
bool isAnonymous(const QString &volume)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
    return form.match(volume).hasMatch();
}

/// What engines add to a bind by themselves.
bool isUsual(const QString &option)
{
    return QStringList{u"rprivate"_s, u"rbind"_s, u"nosuid"_s, u"nodev"_s}.contains(option);
}

/// Options of a record beyond what a plan's mount has.
QStringList optionsOf(const Json &record)
{
    QStringList options;
    for (const char *group : {"BindOptions", "VolumeOptions"}) {
        for (const auto &option : objectAt(record, group).items()) {
            const QString key = fromUtf8(option.key());
            const bool usual = key == u"CreateMountpoint"_s || saysNothing(option.value()) ||
                               isUsual(toQString(option.value()));
            if (!usual) {
                options.append(key + u'=' + plainText(option.value()));
            }
        }
    }
    return options;
}

} // namespace

void InspectionReader::mounts()
{
    for (const QString &text : stringsAt(m_host, "Binds")) {
        bind(text);
    }
    if (const Json *records = member(m_host, "Mounts"); records && records->is_array()) {
        for (const Json &record : *records) {
            mountRecord(record);
        }
    }
    appearedMounts();
}

void InspectionReader::addMount(const QString &text, const Mount &mount)
{
    const QString key = aspect::mount(mount.target);
    m_mounted.insert(key);
    m_container.mounts.append(mount);
    aspect(text, key);
}

void InspectionReader::anonymous(const QString &text, const QString &target)
{
    const QString key = aspect::mount(target);
    m_mounted.insert(key);
    if (!m_image.volumes.contains(target)) {
        m_settings.append({Kind::NotKept, text, 0, m_container.name, key,
                           Text::tr("A volume without a name is lost with its container. Give it "
                                    "a name if its files are to be kept.")});
    }
}

void InspectionReader::bind(const QString &written)
{
    const QString text = u"--volume "_s + written;
    const auto parsed = values::shortMount(written);
    if (!parsed) {
        drop(text, Text::tr("SOURCE:TARGET is wanted here."), Kind::Unclear);
        return;
    }
    if (parsed->anonymous || isAnonymous(parsed->mount.source)) {
        anonymous(u"--volume "_s + parsed->mount.target, parsed->mount.target);
        return;
    }
    addMount(text, parsed->mount);
    for (const QString &option : parsed->dropped) {
        if (!isUsual(option)) {
            drop(text + u" ("_s + option + u')',
                 Text::tr("Volumes can be read-only; they have no other options here."));
        }
    }
}

void InspectionReader::mountRecord(const Json &record)
{
    const QString type = stringAt(record, "Type");
    const Mount mount{
        type == u"bind"_s ? Mount::Type::Bind : Mount::Type::Volume, stringAt(record, "Source"),
        stringAt(record, "Target"), boolAt(record, "ReadOnly"),
        type == u"bind"_s && boolAt(objectAt(record, "BindOptions"), "CreateMountpoint")};
    const QString text = u"--mount type=%1"_s.arg(type.isEmpty() ? u"volume"_s : type) +
                         (mount.source.isEmpty() ? QString() : u",source="_s + mount.source) +
                         u",target="_s + mount.target +
                         (mount.readOnly ? u",readonly"_s : QString());
    if (!type.isEmpty() && type != u"bind"_s && type != u"volume"_s) {
        m_mounted.insert(aspect::mount(mount.target));
        drop(text, Text::tr("Of all that can be mounted, an agent is given folders of the host "
                            "and volumes."));
    } else if (mount.source.isEmpty() || isAnonymous(mount.source)) {
        anonymous(text, mount.target);
    } else {
        addMount(text, mount);
        for (const QString &option : optionsOf(record)) {
            drop(text + u" ("_s + option + u')',
                 Text::tr("Volumes can be read-only; they have no other options here."));
        }
    }
}

/// What is mounted though neither list asks for it: volumes without a name, those of other
/// containers, and those that some engines list here only.
void InspectionReader::appearedMounts()
{
    const Json *all = member(m_inspection, "Mounts");
    const bool others = !stringsAt(m_host, "VolumesFrom").isEmpty();
    for (const Json &mounted : all && all->is_array() ? *all : Json::array()) {
        const QString type = stringAt(mounted, "Type");
        const QString target = stringAt(mounted, "Destination");
        const QString name = stringAt(mounted, "Name");
        const bool isVolume = type == u"volume"_s;
        if (m_mounted.contains(aspect::mount(target)) || (!isVolume && type != u"bind"_s)) {
            continue;
        }
        if (isVolume && isAnonymous(name)) {
            anonymous(u"--volume "_s + target, target);
        } else if (!others) {
            const bool readOnly = mounted.contains("RW") && !boolAt(mounted, "RW");
            const Mount mount{isVolume ? Mount::Type::Volume : Mount::Type::Bind,
                              isVolume ? name : stringAt(mounted, "Source"), target, readOnly,
                              !isVolume};
            addMount(u"--volume "_s + shortForm(mount), mount);
        }
    }
}

} // namespace dw
