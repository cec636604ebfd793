#include "preflight/reachprobe.h"

#include "teamcity/certificates.h"
#include "teamcity/serverurl.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

constexpr qsizetype mostKept = 64LL * 1024;
constexpr std::int64_t memory = 128LL * 1024 * 1024;
constexpr std::int64_t processes = 32;
/// Longer than curl's own --max-time, and than an engine takes to start a container.
constexpr auto longestRun = 60s;

docker::Request createRequest(const ReachQuestion &question)
{
    // The image's VOLUMEs would be made as anonymous volumes and filled with its files.
    Json empty = Json::array();
    for (const QString &volume : question.volumes) {
        empty.push_back({{"Type", "tmpfs"}, {"Target", volume}});
    }
    Json labels = Json::object();
    labels[probeLabel.toStdString()] = "reach";
    Json hostConfig = {{"NetworkMode", question.network},
                       {"ExtraHosts", question.extraHosts},
                       {"Mounts", empty},
                       {"CapDrop", {"ALL"}},
                       {"SecurityOpt", {"no-new-privileges"}},
                       {"ReadonlyRootfs", true},
                       {"Memory", memory},
                       {"PidsLimit", processes},
                       // the engine's own choice may be one that can't be read
                       {"LogConfig", {{"Type", "json-file"}, {"Config", {{"max-size", "4m"}}}}}};
    docker::Request request;
    request.method = "POST";
    request.path = u"/containers/create"_s;
    request.body = Json{{"Image", question.image},
                        {"Entrypoint", {"curl"}},
                        {"Cmd", preflight::curlArguments(question)},
                        {"Labels", labels},
                        {"HostConfig", hostConfig}};
    return request;
}

/// Starts the container and waits for its end.
QCoro::Task<Result<ReachAnswer>> runContainer(docker::Engine &engine, QString id,
                                              Cancellation *cancel)
{
    const Result<void> started = co_await engine.startContainer(id, cancel);
    if (!started) {
        co_return started.error();
    }
    docker::Request wait;
    wait.method = "POST";
    wait.path = u"/containers/%1/wait"_s.arg(docker::pathSegment(id));
    wait.timeout = longestRun;
    const Result<docker::Response> ended = co_await engine.send(wait, cancel);
    if (!ended) {
        co_return ended.error();
    }
    ReachAnswer answer;
    answer.exitCode = static_cast<int>(integerAt(ended->json(), "StatusCode", -1));
    const auto keep = [&answer](docker::Stream stream, const QByteArray &bytes) {
        QByteArray &kept = stream == docker::Stream::StandardOutput ? answer.output : answer.log;
        kept += bytes.left(mostKept - kept.size());
    };
    const docker::LogOptions everything;
    const Result<void> read = co_await engine.logs(id, everything, keep, cancel);
    if (!read) {
        co_return read.error();
    }
    co_return answer;
}

QCoro::Task<Result<ReachAnswer>> ask(docker::Engine &engine, ReachQuestion question,
                                     Cancellation *cancel)
{
    // Not to be cancelled in between, or the container would be left behind.
    // By its name it is found even when the answer got lost.
    const QString name =
        u"dind-wizard-reach-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    docker::Request create = createRequest(question);
    create.query = {{u"name"_s, name}};
    const Result<docker::Response> created = co_await engine.send(create);
    const QString container = created ? stringAt(created->json(), "Id") : name;
    Result<ReachAnswer> answer = ReachAnswer{};
    if (created) {
        answer = co_await runContainer(engine, container, cancel);
    } else {
        answer = created.error();
    }
    const Result<void> removed = co_await engine.removeContainer(container, true);
    if (answer && !removed) {
        co_return removed.error();
    }
    co_return answer;
}

/// A certificate that the agent is made to trust is unknown to the image's curl: compared by hand.
QCoro::Task<Result<ReachAnswer>> askOfTrusted(docker::Engine &engine, ReachQuestion question,
                                              Result<ReachAnswer> first, Cancellation *cancel)
{
    question.acceptAnyCertificate = true;
    const Result<ReachAnswer> second = co_await ask(engine, question, cancel);
    if (!second) {
        co_return second;
    }
    const QList<QByteArray> seen = preflight::certificatesIn(*second);
    const bool isTrusted = std::any_of(seen.begin(), seen.end(), [&](const QByteArray &each) {
        return question.trusted.contains(each);
    });
    co_return isTrusted ? second : first;
}

/// Whether another check says it already, or nobody wants to know any more.
bool isSaidElsewhere(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::EngineUnreachable ||
           error.code == ErrorCode::Cancelled;
}

} // namespace

std::optional<ReachQuestion> reachQuestionFor(const Intent &intent)
{
    const Plan &plan = intent.plan;
    const auto agent =
        std::find_if(plan.containers.begin(), plan.containers.end(),
                     [](const Container &each) { return each.role == ContainerRole::Agent; });
    const QUrl server = teamcity::baseUrl(QUrl(plan.serverUrl)).adjusted(QUrl::RemoveUserInfo);
    const bool isWeb = server.scheme() == "http"_L1 || server.scheme() == "https"_L1;
    if (serverOf(plan) || agent == plan.containers.end() || !isWeb || server.host().isEmpty()) {
        return std::nullopt;
    }
    ReachQuestion question{.server = server,
                           .image = agent->image,
                           .network = u"bridge"_s,
                           .isOwnNetwork = agent->networks.isEmpty(),
                           .extraHosts = agent->extraHosts};
    for (const NetworkAttachment &attachment : agent->networks) {
        const bool isMade =
            std::any_of(plan.networks.begin(), plan.networks.end(),
                        [&](const Network &network) { return network.name == attachment.network; });
        if (!isMade) {
            question.network = attachment.network;
            question.isOwnNetwork = true;
            break;
        }
    }
    if (intent.spec) {
        question.trusted = teamcity::trustedFingerprints(*intent.spec);
    }
    return question;
}

QCoro::Task<std::optional<Check>> checkReach(docker::Engine &engine, Intent intent,
                                             Cancellation *cancel)
{
    std::optional<Check> check;
    std::optional<ReachQuestion> question =
        intent.options.askFromInside ? reachQuestionFor(intent) : std::nullopt;
    if (!question) {
        co_return check;
    }
    const Result<docker::ImageInfo> image = co_await engine.inspectImage(question->image, cancel);
    if (!image) {
        co_return check; // the image's own check says so
    }
    question->volumes = image->volumes;
    Result<ReachAnswer> answer = co_await ask(engine, *question, cancel);
    if (answer && !question->trusted.isEmpty() &&
        preflight::reachedState(*answer, *question).kind ==
            teamcity::ServerState::Kind::UntrustedCertificate) {
        answer = co_await askOfTrusted(engine, *question, answer, cancel);
    }
    if (answer) {
        check = preflight::judgeReach(preflight::reachedState(*answer, *question), *question);
    } else if (!isSaidElsewhere(answer.error())) {
        check = preflight::judgeUnasked(answer.error(), *question);
    }
    co_return check;
}

} // namespace dw
