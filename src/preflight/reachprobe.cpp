#include "preflight/reachprobe.h"

#include "preflight/throwaway.h"
#include "teamcity/certificates.h"
#include "teamcity/serverurl.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr std::int64_t memory = 128LL * 1024 * 1024;
constexpr std::int64_t processes = 32;

Json containerFor(const ReachQuestion &question)
{
    // The image's VOLUMEs would be made as anonymous volumes and filled with its files.
    Json empty = Json::array();
    for (const QString &volume : question.volumes) {
        empty.push_back({{"Type", "tmpfs"}, {"Target", volume}});
    }
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
    return Json{{"Image", question.image},
                {"Entrypoint", {"curl"}},
                {"Cmd", preflight::curlArguments(question)},
                {"HostConfig", hostConfig}};
}

QCoro::Task<Result<ReachAnswer>> ask(docker::Engine &engine, ReachQuestion question,
                                     Cancellation *cancel)
{
    const Result<preflight::RunEnd> end =
        co_await preflight::runThrowaway(engine, containerFor(question), cancel);
    if (!end) {
        co_return end.error();
    }
    co_return ReachAnswer{.exitCode = end->exitCode, .output = end->output, .log = end->log};
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
