#include "teamcity/serverremedies.h"

#include "spec/imagereference.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::teamcity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerRemedies)
};

const QString hostGateway = u"host-gateway"_s;

} // namespace

QString shown(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded).left(200);
}

Remedy changeTo(const QString &label, const AgentSpec &spec)
{
    return {{}, SpecChange{label, spec}, {}};
}

Remedy useUrl(AgentSpec spec, const QUrl &url, const QString &label)
{
    spec.serverUrl = shown(url);
    return changeTo(label.isEmpty() ? Text::tr("Use %1").arg(spec.serverUrl) : label, spec);
}

Remedy useHostGateway(AgentSpec spec)
{
    QUrl url(spec.serverUrl);
    url.setHost(hostGatewayName);
    spec.serverUrl = shown(baseUrl(url));
    spec.extraHosts.removeIf([](const auto &each) { return each.first == hostGatewayName; });
    spec.extraHosts.append({hostGatewayName, hostGateway});
    return changeTo(Text::tr("Use %1, Docker’s name for this machine").arg(hostGatewayName), spec);
}

bool isHostGateway(const AgentSpec &spec)
{
    const QString host = QUrl(spec.serverUrl).host();
    return std::any_of(spec.extraHosts.begin(), spec.extraHosts.end(), [&](const auto &each) {
        return each.second == hostGateway && each.first.compare(host, Qt::CaseInsensitive) == 0;
    });
}

QString agentVersion(const QString &image)
{
    static const QRegularExpression form(u"\\A(\\d{4}\\.\\d+(?:\\.\\d+)?)(?:-|\\z)"_s);
    const auto reference = parseImageReference(image);
    return reference && reference->repository == "jetbrains/teamcity-agent"_L1
               ? form.match(reference->tag).captured(1)
               : QString();
}

QString imageFor(const QString &version, const AgentSpec &spec, const QStringList &images,
                 const QString &architecture)
{
    const bool isPublished = std::any_of(images.begin(), images.end(), [&](const QString &image) {
        return agentVersion(image) == version;
    });
    if (!isPublished) {
        return {};
    }
    const QString image = u"jetbrains/teamcity-agent:"_s + version;
    // The script in the image starts its engine by sudo, even for root.
    const bool needsSudo =
        spec.method != Method::DockerSocket && effectivePlacement(spec) == Placement::Agent;
    if (!needsSudo) {
        return image; // for both architectures
    }
    return image + (architecture == "arm64"_L1 ? u"-linux-arm64-sudo"_s : u"-linux-sudo"_s);
}

} // namespace dw::teamcity
