#pragma once

#include "import/composereport.h"
#include "plan/plan.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace dw::compose {

/// What the engine calls the things that a file names by its own keys.
struct Names
{
    QMap<QString, QString> networks;       ///< by top-level key
    QMap<QString, QString> volumes;        ///< by top-level key
    QMap<QString, QStringList> containers; ///< by service: one name for each of its copies
    /// The network that Compose makes for services that name none; empty: there is no need of one.
    QString defaultNetwork;
};

/// How many containers a service asks for, before any limit: deploy.replicas, else scale, else 1.
/// nullopt where it can't be read.
std::optional<int> copiesOf(const YamlValue &service);

/// Reads one service into a container: the first of its copies. Every key leaves its settings in
/// the report.
class ServiceReader
{
public:
    ServiceReader(const Names &names, Report &report) : m_names(names), m_report(report) {}

    Container read(const YamlValue &service);

private:
    using Handler = void (ServiceReader::*)(const YamlValue &);

    /// NAME=value of a list, or an entry of a map.
    struct Pair
    {
        QString name;
        QString text; ///< as shown
        bool hasValue = false;
        Scalar value;
        int line = 0;
    };

    const Names &m_names;
    Report &m_report;
    QString m_service;
    Container m_container;
    bool m_serviceAlias = false; ///< the network knows the container by the service's name as well
    bool m_namesNetworks = false;
    QSet<QString> m_mounted;  ///< aspects of the mounts
    QSet<QString> m_attached; ///< names of the networks

    static const QHash<QString, Handler> &handlers();
    void readKey(const YamlValue &value);

    // Helpers: they put what they are given into the report.
    void aspect(const YamlValue &at, const QString &text, const QString &aspect,
                const Scalar &scalar = {});
    void setting(Setting::Kind kind, const YamlValue &at, const QString &text,
                 const QString &why = {});
    void leaves(const YamlValue &value, Setting::Kind kind, const QString &why);
    void supersede(const QString &aspect);
    bool isText(const YamlValue &value);
    void wrongShape(const YamlValue &value);
    std::vector<Pair> pairsOf(const YamlValue &value);
    std::vector<const YamlValue *> textsOf(const YamlValue &value);

    // composeservice.cpp
    void image(const YamlValue &value);
    void build(const YamlValue &value);
    void environment(const YamlValue &value);
    void envFile(const YamlValue &value);
    void labels(const YamlValue &value);
    void user(const YamlValue &value);
    void groupAdd(const YamlValue &value);
    void command(const YamlValue &value);
    void privileged(const YamlValue &value);
    void runtime(const YamlValue &value);
    void dependsOn(const YamlValue &value);

    // composenetworks.cpp
    void networks(const YamlValue &value);
    void networkMode(const YamlValue &value);
    void extraHosts(const YamlValue &value);
    void ports(const YamlValue &value);
    void joinDefaultNetwork(const YamlValue &service);
    void attach(const YamlValue &at, const QString &key, const YamlValue *options);
    QString networkName(const QString &key) const;

    // composemounts.cpp
    void volumes(const YamlValue &value);
    void apiSocket(const YamlValue &value);
    void shortVolume(const YamlValue &value);
    void longVolume(const YamlValue &value);
    void addMount(const YamlValue &at, const QString &text, Mount mount, const Scalar &scalar);

    // composelimits.cpp
    void healthcheck(const YamlValue &value);
    void deploy(const YamlValue &value);
    void deployLimits(const YamlValue &limits);
    void deployRestart(const YamlValue &policy);
    void copies(const YamlValue &value);
    void restart(const YamlValue &value);
    void stopGracePeriod(const YamlValue &value);
    void cpus(const YamlValue &value);
    void cpuQuota(const YamlValue &value);
    void memory(const YamlValue &value);
    void pidsLimit(const YamlValue &value);
};

} // namespace dw::compose
