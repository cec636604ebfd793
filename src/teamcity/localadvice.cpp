#include "teamcity/localadvice.h"

#include "teamcity/serverprobe.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

/// Names and addresses under which containers can find this machine.
QStringList lanHosts()
{
    QStringList hosts;
    const QString name = QSysInfo::machineHostName();
    if (name.contains(u'.') && !name.startsWith("localhost"_L1)) {
        hosts.append(name);
    }
    const QString address = lanAddress();
    if (!address.isEmpty()) {
        hosts.append(address);
    }
    return hosts;
}

} // namespace

AdviceContext localAdviceContext(const QString &image, const QStringList &agentImages)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return {.image = image,
            .agentImages = agentImages,
            .lanHosts = lanHosts(),
            .certificateFolder = data.filePath(u"dind-wizard/certificates"_s)};
}

} // namespace dw::teamcity
