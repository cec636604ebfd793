#include "launch/steps.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Launch)
};

} // namespace

LaunchStep prepareStep()
{
    return {.id = u"prepare"_s,
            .kind = LaunchStep::Kind::Prepare,
            .title = Text::tr("Look at the engine and check the plan")};
}

LaunchStep pullStep(const QString &image)
{
    return {.id = u"pull:"_s + image,
            .kind = LaunchStep::Kind::Pull,
            .title = Text::tr("Get the image %1").arg(image)};
}

LaunchStep stepFor(const EngineRequest &request)
{
    using Kind = LaunchStep::Kind;
    const QString &name = request.object;
    switch (request.kind) {
    case EngineRequest::Kind::CreateNetwork:
        return {.id = u"network:"_s + name,
                .kind = Kind::Network,
                .title = Text::tr("Create the network %1").arg(name)};
    case EngineRequest::Kind::CreateVolume:
        // One step for all: an agent has up to a dozen volumes, each made in no time.
        return {.id = u"volumes"_s, .kind = Kind::Volume, .title = Text::tr("Create the volumes")};
    case EngineRequest::Kind::CreateContainer:
    case EngineRequest::Kind::ConnectNetwork:
        return {.id = u"container:"_s + name,
                .kind = Kind::Container,
                .title = Text::tr("Create the container %1").arg(name)};
    case EngineRequest::Kind::StartContainer:
        return {
            .id = u"start:"_s + name, .kind = Kind::Start, .title = Text::tr("Start %1").arg(name)};
    case EngineRequest::Kind::AwaitHealthy:
        return {.id = u"healthy:"_s + name,
                .kind = Kind::Healthy,
                .title = Text::tr("Wait until %1 is ready").arg(name)};
    }
    return {};
}

LaunchStep engineStep(const QString &agent)
{
    return {.id = u"engine:"_s + agent,
            .kind = LaunchStep::Kind::EngineAnswers,
            .title = Text::tr("Try Docker inside %1").arg(agent)};
}

LaunchStep acceptanceStep(LaunchStep::Kind kind, const QString &agent)
{
    using Kind = LaunchStep::Kind;
    switch (kind) {
    case Kind::Build:
        return {u"build:"_s + agent, kind, Text::tr("Build an image in %1, and run it").arg(agent)};
    case Kind::Share:
        return {u"share:"_s + agent, kind,
                Text::tr("Share a file of %1 with a container").arg(agent)};
    case Kind::BuildNetwork:
        return {u"build-network:"_s + agent, kind,
                Text::tr("Try the network of builds in %1").arg(agent)};
    case Kind::Connected:
        return {u"connected:"_s + agent, kind, Text::tr("Wait for %1 in TeamCity").arg(agent)};
    case Kind::Authorized:
        return {u"authorized:"_s + agent, kind, Text::tr("Authorise %1").arg(agent)};
    case Kind::DockerReported:
        return {u"docker:"_s + agent, kind,
                Text::tr("See the Docker of %1 in TeamCity").arg(agent)};
    default:
        return {};
    }
}

QString engineAnswer(const QString &version)
{
    return Text::tr("Docker engine %1 answers").arg(version);
}

LaunchStep compareStep()
{
    return {.id = u"compare"_s,
            .kind = LaunchStep::Kind::Compare,
            .title = Text::tr("Compare what runs with what was asked for")};
}

QString describeProgress(const docker::PullProgress &progress)
{
    const QLocale locale;
    if (progress.bytesTotal <= 0) {
        return progress.status;
    }
    return Text::tr("%1 of %2, %3 of %4 layers")
        .arg(locale.formattedDataSize(progress.bytesDone),
             locale.formattedDataSize(progress.bytesTotal))
        .arg(progress.layersDone)
        .arg(progress.layersTotal);
}

} // namespace dw
