#pragma once

#include "common/json.h"
#include "import/description.h"
#include "import/inspectedimage.h"

#include <QMap>
#include <QSet>
#include <QString>

namespace dw {

/// Reads what an engine says of one container: what it was given beyond its image and the engine's
/// defaults. The settings are written as docker's flags.
class InspectionReader
{
public:
    struct Surroundings
    {
        QString defaultRuntime;
        QMap<QString, QString> names; ///< of the containers, by id
    };

    InspectionReader(const Json &container, const InspectedImage &image,
                     const Surroundings &surroundings, QList<Setting> &settings);

    Container read();

private:
    const Json &m_inspection;
    const Json &m_config;
    const Json &m_host;
    const InspectedImage &m_image;
    const Surroundings &m_surroundings;
    QList<Setting> &m_settings;
    Container m_container;
    QSet<QString> m_mounted; ///< aspects of the mounts that were asked for

    void aspect(const QString &text, const QString &aspect);
    void drop(const QString &text, const QString &why, Setting::Kind kind = Setting::Kind::NotKept);

    // inspection.cpp: Config
    void readConfig();
    void environment();
    void labels();
    void user();
    void startCommand();
    void stopping();
    void health();
    void hostname();
    void ports();
    void otherConfig();

    // inspectionhost.cpp: HostConfig
    void readHostConfig();
    void restart();
    void limits();
    void processors();
    void runtime();
    void groups();
    void hosts();
    void logging();
    void publishedPorts();
    void sharedMemory();
    void securityOptions();
    void devices();
    void otherHostConfig();

    // inspectionmounts.cpp
    void mounts();
    void bind(const QString &text);
    void mountRecord(const Json &record);
    void appearedMounts();
    void anonymous(const QString &text, const QString &target);
    void addMount(const QString &text, const Mount &mount);

    // inspectionnetworks.cpp
    void networks();
    void attach(const QString &name, const Json &endpoint);
};

/// A member that is an object; an empty one where it is not.
const Json &objectAt(const Json &object, const char *key);
/// Whether an engine says nothing by this: null, false, 0, "", [] or {}.
bool saysNothing(const Json &value);
/// A label that Compose or Docker Desktop gave.
bool isToolLabel(const QString &key);
/// A number or a text as text; anything else as JSON in one line.
QString plainText(const Json &value);

} // namespace dw
