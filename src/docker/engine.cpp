#include "docker/engine.h"

#include "common/logging.h"
#include "docker/enginestate.h"
#include "docker/enginevalues.h"
#include "docker/refusal.h"
#include "docker/requestwriter.h"
#include "docker/tr.h"

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

constexpr auto pingSilence = 30s;
constexpr auto slowChange = 120s; // starting with a slow runtime, removing a large container

/// What has the labels of the array in an answer; `null` is how Go writes an empty one.
Result<Json> labelledIn(const Json &json, const QStringList &labels)
{
    if (json.is_array()) {
        return withLabels(json, labels);
    }
    if (json.is_null()) {
        return Json(Json::array());
    }
    return Error{ErrorCode::Protocol, Tr::tr("The engine answered with no list.")};
}

Result<Json> objectOf(const Response &response)
{
    Json json = response.json();
    if (!json.is_object()) {
        return Error{ErrorCode::Protocol, Tr::tr("The engine's answer is not a JSON object.")};
    }
    return json;
}

} // namespace

Engine::Engine(Endpoint endpoint)
    : m_state(std::make_unique<State>(State{.endpoint = std::move(endpoint)}))
{
}

Engine::~Engine() = default;

const Endpoint &Engine::endpoint() const
{
    return m_state->endpoint;
}

void Engine::setPullSilence(std::chrono::milliseconds longest)
{
    m_state->pullSilence = longest;
}

QCoro::Task<Result<ApiVersion>> Engine::State::negotiate(Cancellation *cancel)
{
    while (isAsking) {
        Waiting self;
        if (cancel) {
            QObject::connect(cancel, &Cancellation::cancelled, &self.wake, &Wake::wake);
        }
        waiting.push_back(&self);
        co_await self.wake.next();
        std::erase(waiting, &self);
        if (cancel && cancel->isCancelled()) {
            Result<ApiVersion> cancelled = cancelledError();
            co_return cancelled;
        }
        if (self.outcome) {
            Result<ApiVersion> outcome = *self.outcome;
            co_return outcome;
        }
    }
    if (api) {
        Result<ApiVersion> known = *api;
        co_return known;
    }
    isAsking = true;
    Result<ApiVersion> answer = co_await askVersion(cancel);
    isAsking = false;
    const bool isForAll = answer || answer.error().code != ErrorCode::Cancelled;
    for (Waiting *each : std::exchange(waiting, {})) {
        if (isForAll) {
            each->outcome = answer;
        }
        each->wake.wake();
    }
    co_return answer;
}

QCoro::Task<Result<ApiVersion>> Engine::State::askVersion(Cancellation *cancel)
{
    Request ping{.method = "HEAD", .path = u"/_ping"_s};
    ExchangeRules rules{.isHead = true, .silence = pingSilence};
    Result<Answer> answer = co_await exchange(endpoint, serialize(ping, {}), rules, cancel);
    // Old engines and some proxies know no HEAD; everything else that failed would fail again.
    const bool again = answer ? answer->response.status != 200 || answer->apiVersion.isEmpty()
                              : answer.error().code == ErrorCode::Protocol;
    if (again) {
        ping.method = "GET";
        rules.isHead = false;
        answer = co_await exchange(endpoint, serialize(ping, {}), rules, cancel);
    }
    if (!answer) {
        Result<ApiVersion> failed = answer.error();
        co_return failed;
    }
    if (answer->response.status != 200) {
        Result<ApiVersion> refused = refusal(answer->response);
        co_return refused;
    }
    Result<ApiVersion> chosen = ApiVersion::parse(answer->apiVersion);
    if (chosen) {
        chosen = chooseApi(*chosen, answer->hasLibpodVersion);
    }
    if (chosen) {
        api = *chosen;
        qCDebug(logDocker) << "speaking API" << chosen->toByteArray() << "with" << endpoint.address;
    }
    co_return chosen;
}

QCoro::Task<Result<Answer>> Engine::State::call(Request request, ExchangeRules rules,
                                                Cancellation *cancel)
{
    const Result<ApiVersion> version = co_await negotiate(cancel);
    if (!version) {
        Result<Answer> failed = version.error();
        co_return failed;
    }
    QByteArray bytes = serialize(request, version->toByteArray());
    Result<Answer> answer = co_await exchange(endpoint, std::move(bytes), std::move(rules), cancel);
    if (!answer) {
        qCDebug(logDocker) << request.method << request.path << "failed";
        co_return answer;
    }
    const int status = answer->response.status;
    qCDebug(logDocker) << request.method << request.path << status;
    if (status >= 300 && status != 304) {
        Result<Answer> refused = refusal(answer->response);
        co_return refused;
    }
    co_return answer;
}

QCoro::Task<Result<Response>> Engine::send(Request request, Cancellation *cancel)
{
    ExchangeRules rules{.isHead = request.method == "HEAD", .silence = request.timeout};
    Result<Answer> answer = co_await m_state->call(std::move(request), std::move(rules), cancel);
    Result<Response> result =
        answer ? Result<Response>(std::move(answer->response)) : Result<Response>(answer.error());
    co_return result;
}

namespace {

QCoro::Task<Result<Json>> getObject(Engine *engine, QString path, Cancellation *cancel)
{
    Request request{.path = std::move(path)};
    const Result<Response> response = co_await engine->send(std::move(request), cancel);
    Result<Json> object = response ? objectOf(*response) : Result<Json>(response.error());
    co_return object;
}

enum class Missing { IsAnError, IsFine };

/// Sends a request whose answer says nothing but that it is done.
QCoro::Task<Result<void>> change(Engine *engine, Request request, Missing missing,
                                 Cancellation *cancel)
{
    const Result<Response> response = co_await engine->send(std::move(request), cancel);
    const bool fine =
        response || (missing == Missing::IsFine && response.error().code == ErrorCode::NotFound);
    Result<void> result = fine ? Result<void>() : Result<void>(response.error());
    co_return result;
}

} // namespace

QCoro::Task<Result<EngineVersion>> Engine::version(Cancellation *cancel)
{
    const Result<Json> json = co_await getObject(this, u"/version"_s, cancel);
    Result<EngineVersion> result =
        json ? Result<EngineVersion>(toEngineVersion(*json)) : Result<EngineVersion>(json.error());
    co_return result;
}

QCoro::Task<Result<EngineInfo>> Engine::info(Cancellation *cancel)
{
    const Result<Json> json = co_await getObject(this, u"/info"_s, cancel);
    Result<EngineInfo> result =
        json ? Result<EngineInfo>(toEngineInfo(*json)) : Result<EngineInfo>(json.error());
    co_return result;
}

QCoro::Task<Result<ImageInfo>> Engine::inspectImage(QString reference, Cancellation *cancel)
{
    QString path = u"/images/"_s + imagePath(reference) + u"/json"_s;
    const Result<Json> json = co_await getObject(this, std::move(path), cancel);
    Result<ImageInfo> result =
        json ? Result<ImageInfo>(toImageInfo(*json)) : Result<ImageInfo>(json.error());
    co_return result;
}

QCoro::Task<Result<Json>> Engine::inspectContainer(QString name, Cancellation *cancel)
{
    QString path = u"/containers/"_s + pathSegment(name) + u"/json"_s;
    Result<Json> object = co_await getObject(this, std::move(path), cancel);
    co_return object;
}

QCoro::Task<Result<Json>> Engine::inspectNetwork(QString name, Cancellation *cancel)
{
    QString path = u"/networks/"_s + pathSegment(name);
    Result<Json> object = co_await getObject(this, std::move(path), cancel);
    co_return object;
}

QCoro::Task<Result<Json>> Engine::inspectVolume(QString name, Cancellation *cancel)
{
    QString path = u"/volumes/"_s + pathSegment(name);
    Result<Json> object = co_await getObject(this, std::move(path), cancel);
    co_return object;
}

QCoro::Task<Result<Json>> Engine::listContainers(QStringList labels, Cancellation *cancel)
{
    Request request{.path = u"/containers/json"_s,
                    .query = {{u"all"_s, u"1"_s}, {u"filters"_s, labelFilter(labels)}}};
    const Result<Response> response = co_await send(std::move(request), cancel);
    Result<Json> list =
        response ? labelledIn(response->json(), labels) : Result<Json>(response.error());
    co_return list;
}

QCoro::Task<Result<Json>> Engine::listNetworks(QStringList labels, Cancellation *cancel)
{
    Request request{.path = u"/networks"_s, .query = {{u"filters"_s, labelFilter(labels)}}};
    const Result<Response> response = co_await send(std::move(request), cancel);
    Result<Json> list =
        response ? labelledIn(response->json(), labels) : Result<Json>(response.error());
    co_return list;
}

QCoro::Task<Result<Json>> Engine::listVolumes(QStringList labels, Cancellation *cancel)
{
    Request request{.path = u"/volumes"_s, .query = {{u"filters"_s, labelFilter(labels)}}};
    const Result<Response> response = co_await send(std::move(request), cancel);
    if (!response) {
        Result<Json> failed = response.error();
        co_return failed;
    }
    const Result<Json> object = objectOf(*response);
    if (!object) {
        co_return object;
    }
    const Json *volumes = member(*object, "Volumes");
    Result<Json> list = labelledIn(volumes ? *volumes : Json(), labels);
    co_return list;
}

QCoro::Task<Result<void>> Engine::startContainer(QString name, Cancellation *cancel)
{
    Request request{.method = "POST",
                    .path = u"/containers/"_s + pathSegment(name) + u"/start"_s,
                    .timeout = slowChange};
    Result<void> result = co_await change(this, std::move(request), Missing::IsAnError, cancel);
    co_return result;
}

QCoro::Task<Result<void>> Engine::stopContainer(QString name, std::chrono::seconds grace,
                                                Cancellation *cancel)
{
    // A negative value would let the engine wait for ever.
    const auto wait = std::max(grace, 0s);
    Request request{.method = "POST",
                    .path = u"/containers/"_s + pathSegment(name) + u"/stop"_s,
                    .query = {{u"t"_s, QString::number(wait.count())}},
                    .timeout = wait + slowChange};
    Result<void> result = co_await change(this, std::move(request), Missing::IsAnError, cancel);
    co_return result;
}

QCoro::Task<Result<void>> Engine::removeContainer(QString name, bool force, Cancellation *cancel)
{
    Request request{.method = "DELETE",
                    .path = u"/containers/"_s + pathSegment(name),
                    .query = {{u"v"_s, u"1"_s}, {u"force"_s, force ? u"1"_s : u"0"_s}},
                    .timeout = slowChange};
    Result<void> result = co_await change(this, std::move(request), Missing::IsFine, cancel);
    co_return result;
}

QCoro::Task<Result<void>> Engine::removeNetwork(QString name, Cancellation *cancel)
{
    Request request{.method = "DELETE", .path = u"/networks/"_s + pathSegment(name)};
    Result<void> result = co_await change(this, std::move(request), Missing::IsFine, cancel);
    co_return result;
}

QCoro::Task<Result<void>> Engine::removeVolume(QString name, Cancellation *cancel)
{
    Request request{
        .method = "DELETE", .path = u"/volumes/"_s + pathSegment(name), .timeout = slowChange};
    Result<void> result = co_await change(this, std::move(request), Missing::IsFine, cancel);
    co_return result;
}

} // namespace dw::docker
