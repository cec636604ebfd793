#include "launch/hostfacts.h"

#include "preflight/enginelocation.h"

#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

void addSocket(HostFacts &facts, const docker::Endpoint &endpoint, const docker::EngineInfo &info)
{
    if (info.isDockerDesktop()) {
        facts.socketGroup = 0; // inside its VM the socket is root's (teamcity-installer, 2026)
    } else if (isOnThisMachine(endpoint, info)) {
        facts.socketPath = endpoint.path;
        const QFileInfo socket(endpoint.path);
        if (socket.exists()) {
            facts.socketGroup = socket.groupId();
        }
    }
}

} // namespace

HostFacts offlineHostFacts()
{
    HostFacts facts;
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    if (!zone.isEmpty()) {
        facts.timeZone = QString::fromLatin1(zone);
    }
    return facts;
}

QCoro::Task<Result<HostFacts>> gatherHostFacts(docker::Engine &engine, QStringList images,
                                               Cancellation *cancel,
                                               std::optional<docker::EngineInfo> info)
{
    if (!info) {
        const Result<docker::EngineInfo> asked = co_await engine.info(cancel);
        if (!asked) {
            co_return asked.error();
        }
        info = *asked;
    }
    HostFacts facts = offlineHostFacts();
    facts.architecture = info->imageArchitecture();
    addSocket(facts, engine.endpoint(), *info);
    for (const QString &image : images) {
        const Result<docker::ImageInfo> known = co_await engine.inspectImage(image, cancel);
        if (known) {
            facts.imageVolumes.insert(image, known->volumes);
        } else if (known.error().code != ErrorCode::NotFound) {
            co_return known.error();
        }
    }
    co_return facts;
}

} // namespace dw
