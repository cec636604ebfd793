#include "import/composekeys.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace dw::compose {

namespace {

using Kind = Setting::Kind;

constexpr const char *context = "ComposeImport";

struct Row
{
    Kind kind = Kind::NotKept;
    const char *why = "";
    bool isSwitch = false;
};

using Table = QHash<QString, Row>;

// clang-format off
constexpr const char *isolation = QT_TRANSLATE_NOOP("ComposeImport", "How far the container is shut off from the host is decided by the method.");
constexpr const char *limits = QT_TRANSLATE_NOOP("ComposeImport", "An agent can be given limits of processors, memory and processes only.");
constexpr const char *hardware = QT_TRANSLATE_NOOP("ComposeImport", "An agent gets no devices of the host.");
constexpr const char *image = QT_TRANSLATE_NOOP("ComposeImport", "What the image itself says is used.");
constexpr const char *names = QT_TRANSLATE_NOOP("ComposeImport", "Names on the network are the engine's to give.");
constexpr const char *resolver = QT_TRANSLATE_NOOP("ComposeImport", "An agent uses the engine's own name servers.");
constexpr const char *swarm = QT_TRANSLATE_NOOP("ComposeImport", "It is for a swarm, a group of Docker hosts; an agent runs on one engine.");
constexpr const char *files = QT_TRANSLATE_NOOP("ComposeImport", "Files are given to an agent as volumes only.");
constexpr const char *logs = QT_TRANSLATE_NOOP("ComposeImport", "Logs are kept as the engine keeps them by default.");
constexpr const char *terminal = QT_TRANSLATE_NOOP("ComposeImport", "An agent reads from no terminal.");
constexpr const char *running = QT_TRANSLATE_NOOP("ComposeImport", "It tells Compose how to go about its work, and nothing about the container.");
constexpr const char *hooks = QT_TRANSLATE_NOOP("ComposeImport", "Compose itself runs these commands; without it nobody does.");
constexpr const char *windows = QT_TRANSLATE_NOOP("ComposeImport", "It is for Windows containers.");
constexpr const char *others = QT_TRANSLATE_NOOP("ComposeImport", "An agent stands by itself and takes nothing over from other containers.");
constexpr const char *extension = QT_TRANSLATE_NOOP("ComposeImport", "Compose itself takes no notice of keys that start with x-.");
constexpr const char *unknown = QT_TRANSLATE_NOOP("ComposeImport", "No version of Compose knows this key.");
// clang-format on

const Table &serviceTable()
{
    static const Table table{
        {u"annotations"_s, {Kind::NotKept, others}},
        {u"attach"_s, {Kind::NoEffect, running}},
        {u"blkio_config"_s, {Kind::NotKept, limits}},
        {u"build"_s,
         {Kind::NotKept,
          QT_TRANSLATE_NOOP(
              "ComposeImport",
              "Images are not built here. Build it first and name it as the image.")}},
        {u"cap_add"_s, {Kind::NotKept, isolation}},
        {u"cap_drop"_s, {Kind::NotKept, isolation}},
        {u"cgroup"_s, {Kind::NotKept, isolation}},
        {u"cgroup_parent"_s, {Kind::NotKept, limits}},
        {u"command"_s, {Kind::NotKept, image}},
        {u"configs"_s, {Kind::NotKept, files}},
        {u"container_name"_s,
         {Kind::NoEffect, QT_TRANSLATE_NOOP("ComposeImport", "It is the container's name.")}},
        {u"cpu_count"_s, {Kind::NotKept, windows}},
        {u"cpu_percent"_s, {Kind::NotKept, windows}},
        {u"cpu_period"_s, {Kind::NotKept, limits}},
        {u"cpu_quota"_s, {Kind::NotKept, limits}},
        {u"cpu_rt_period"_s, {Kind::NotKept, limits}},
        {u"cpu_rt_runtime"_s, {Kind::NotKept, limits}},
        {u"cpu_shares"_s, {Kind::NotKept, limits}},
        {u"cpuset"_s, {Kind::NotKept, limits}},
        {u"credential_spec"_s, {Kind::NotKept, windows}},
        {u"develop"_s, {Kind::NoEffect, running}},
        {u"device_cgroup_rules"_s, {Kind::NotKept, hardware}},
        {u"devices"_s, {Kind::NotKept, hardware}},
        {u"dns"_s, {Kind::NotKept, resolver}},
        {u"dns_opt"_s, {Kind::NotKept, resolver}},
        {u"dns_search"_s, {Kind::NotKept, resolver}},
        {u"dockerfile"_s, {Kind::NotKept, image}},
        {u"domainname"_s, {Kind::NotKept, names}},
        {u"entrypoint"_s, {Kind::NotKept, image}},
        {u"expose"_s,
         {Kind::NoEffect,
          QT_TRANSLATE_NOOP("ComposeImport", "It only says on which ports a program listens; "
                                             "containers of one network reach all ports.")}},
        {u"extends"_s,
         {Kind::NotKept,
          QT_TRANSLATE_NOOP("ComposeImport",
                            "The settings of the other service are not looked up. Import what "
                            "\"docker compose config\" prints: it has them all in one place.")}},
        {u"external_links"_s, {Kind::NotKept, others}},
        {u"gpus"_s, {Kind::NotKept, hardware}},
        {u"hostname"_s, {Kind::NotKept, names}},
        {u"init"_s, {Kind::NotKept, image, true}},
        {u"ipc"_s, {Kind::NotKept, isolation}},
        {u"isolation"_s, {Kind::NotKept, windows}},
        {u"label_file"_s,
         {Kind::NotKept,
          QT_TRANSLATE_NOOP("ComposeImport", "That file is not at hand. Put its labels in here.")}},
        {u"links"_s,
         {Kind::NotKept, QT_TRANSLATE_NOOP("ComposeImport", "Containers of one network find each "
                                                            "other by name without it.")}},
        {u"log_driver"_s, {Kind::NotKept, logs}},
        {u"log_opt"_s, {Kind::NotKept, logs}},
        {u"logging"_s,
         {Kind::NotKept, QT_TRANSLATE_NOOP("ComposeImport",
                                           "Logs are kept as the engine keeps them by default.")}},
        {u"mac_address"_s, {Kind::NotKept, names}},
        {u"mem_reservation"_s, {Kind::NotKept, limits}},
        {u"mem_swappiness"_s, {Kind::NotKept, limits}},
        {u"memswap_limit"_s, {Kind::NotKept, limits}},
        {u"models"_s, {Kind::NotKept, others}},
        {u"net"_s,
         {Kind::NotKept,
          QT_TRANSLATE_NOOP("ComposeImport", "It is of Compose's first version; today it is "
                                             "network_mode or networks.")}},
        {u"oom_kill_disable"_s, {Kind::NotKept, limits, true}},
        {u"oom_score_adj"_s, {Kind::NotKept, limits}},
        {u"pid"_s, {Kind::NotKept, isolation}},
        {u"platform"_s,
         {Kind::NotKept, QT_TRANSLATE_NOOP("ComposeImport",
                                           "The image is taken for the engine's own processor.")}},
        {u"ports"_s,
         {Kind::NotKept,
          QT_TRANSLATE_NOOP("ComposeImport",
                            "An agent calls the server by itself and needs no open port.")}},
        {u"post_start"_s, {Kind::NotKept, hooks}},
        {u"pre_stop"_s, {Kind::NotKept, hooks}},
        {u"profiles"_s,
         {Kind::NoEffect, QT_TRANSLATE_NOOP("ComposeImport",
                                            "It says when Compose leaves the service out. An agent "
                                            "that is set up here is always started.")}},
        {u"provider"_s, {Kind::NotKept, others}},
        {u"pull_policy"_s, {Kind::NoEffect, running}},
        {u"pull_refresh_after"_s, {Kind::NoEffect, running}},
        {u"read_only"_s,
         {Kind::NotKept,
          QT_TRANSLATE_NOOP("ComposeImport", "An agent must be able to write its own files, which "
                                             "it does when it is upgraded."),
          true}},
        {u"secrets"_s, {Kind::NotKept, files}},
        {u"security_opt"_s, {Kind::NotKept, isolation}},
        {u"shm_size"_s, {Kind::NotKept, limits}},
        {u"stdin_open"_s, {Kind::NoEffect, terminal}},
        {u"stop_signal"_s, {Kind::NotKept, image}},
        {u"storage_opt"_s, {Kind::NotKept, limits}},
        {u"sysctls"_s, {Kind::NotKept, isolation}},
        {u"tmpfs"_s,
         {Kind::NotKept, QT_TRANSLATE_NOOP("ComposeImport", "Folders in the computer's memory are "
                                                            "not offered; volumes are.")}},
        {u"tty"_s, {Kind::NoEffect, terminal}},
        {u"ulimits"_s, {Kind::NotKept, limits}},
        {u"userns_mode"_s, {Kind::NotKept, isolation}},
        {u"uts"_s, {Kind::NotKept, isolation}},
        {u"volume_driver"_s, {Kind::NotKept, files}},
        {u"volumes_from"_s, {Kind::NotKept, others}},
        {u"working_dir"_s, {Kind::NotKept, image}},
    };
    return table;
}

const Table &deployTable()
{
    static const Table table{
        {u"endpoint_mode"_s, {Kind::NotKept, swarm}},
        {u"labels"_s, {Kind::NotKept, swarm}},
        {u"mode"_s, {Kind::NotKept, swarm}},
        {u"placement"_s, {Kind::NotKept, swarm}},
        {u"rollback_config"_s, {Kind::NotKept, swarm}},
        {u"update_config"_s, {Kind::NotKept, swarm}},
        {u"resources.reservations"_s, {Kind::NotKept, limits}},
        {u"resources.limits"_s, {Kind::NotKept, limits}},
        {u"restart_policy"_s,
         {Kind::NotKept,
          QT_TRANSLATE_NOOP("ComposeImport", "The engine decides how soon it tries again.")}},
    };
    return table;
}

const Table &networkTable()
{
    static const Table table{
        {u"name"_s,
         {Kind::NoEffect, QT_TRANSLATE_NOOP("ComposeImport", "It is the network's name.")}},
        {u"external"_s,
         {Kind::NoEffect, QT_TRANSLATE_NOOP("ComposeImport", "The network must exist already.")}},
    };
    return table;
}

const Table &volumeTable()
{
    static const Table table{
        {u"name"_s,
         {Kind::NoEffect, QT_TRANSLATE_NOOP("ComposeImport", "It is the volume's name.")}},
        {u"external"_s,
         {Kind::NoEffect, QT_TRANSLATE_NOOP("ComposeImport", "The volume exists already.")}},
    };
    return table;
}

const Table &topTable()
{
    static const Table table{
        {u"configs"_s, {Kind::NotKept, files}},
        {u"include"_s,
         {Kind::NotKept,
          QT_TRANSLATE_NOOP("ComposeImport", "The other file is not read. Import it by itself.")}},
        {u"models"_s, {Kind::NotKept, others}},
        {u"name"_s,
         {Kind::NoEffect,
          QT_TRANSLATE_NOOP("ComposeImport", "It is Compose's name for the file.")}},
        {u"secrets"_s, {Kind::NotKept, files}},
        {u"version"_s,
         {Kind::NoEffect,
          QT_TRANSLATE_NOOP("ComposeImport", "It is the version of the file's format.")}},
    };
    return table;
}

KeyFate fate(const Row &row)
{
    return {row.kind, *row.why ? QCoreApplication::translate(context, row.why) : QString(),
            row.isSwitch};
}

KeyFate lookUp(const Table &table, const QString &key, const Row &otherwise)
{
    if (key.startsWith(u"x-"_s)) {
        return fate({Kind::NoEffect, extension});
    }
    const auto row = table.find(key);
    return fate(row == table.end() ? otherwise : *row);
}

} // namespace

KeyFate serviceKey(const QString &key)
{
    return lookUp(serviceTable(), key, {Kind::NotKept, unknown});
}

KeyFate deployKey(const QString &path)
{
    return lookUp(deployTable(), path, {Kind::NotKept, unknown});
}

KeyFate networkKey(const QString &key)
{
    return lookUp(networkTable(), key,
                  {Kind::NotKept,
                   QT_TRANSLATE_NOOP("ComposeImport",
                                     "The engine's defaults are taken. Make the network yourself "
                                     "before if it has to be different.")});
}

KeyFate volumeKey(const QString &key)
{
    return lookUp(volumeTable(), key,
                  {Kind::NotKept,
                   QT_TRANSLATE_NOOP("ComposeImport",
                                     "The engine's defaults are taken. Make the volume yourself "
                                     "before if it has to be different.")});
}

KeyFate topKey(const QString &key)
{
    return lookUp(topTable(), key, {Kind::NotKept, unknown});
}

} // namespace dw::compose
