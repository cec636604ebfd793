#include "preflight/surveyor.h"

#include "docker/enginevalues.h"
#include "docker/registryauth.h"
#include "preflight/enginelocation.h"
#include "preflight/findings.h"
#include "preflight/surveyvalues.h"
#include "preflight/throwaway.h"

#include <QProcessEnvironment>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <qcoro/qcorofuture.h>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using preflight::settingsFolder;
/// Each is a request or three; who has more agents than this knows what is in their volumes.
constexpr qsizetype mostVolumesRead = 20;

using Registries = SurveyQuestions::Registries;

/// Where something was read, its reading; otherwise why it was not.
template <class T>
Result<T> read(const Result<Json> &list, T (*reader)(const Json &))
{
    return list ? Result<T>(reader(*list)) : Result<T>(list.error());
}

/// Without user and password.
QString proxyHost(const QString &address)
{
    const QUrl url(address.contains(u"://"_s) ? address : u"http://"_s + address);
    return url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
}

QString proxyOf(const QProcessEnvironment &environment)
{
    for (const QString &name :
         {u"HTTPS_PROXY"_s, u"https_proxy"_s, u"HTTP_PROXY"_s, u"http_proxy"_s}) {
        if (const QString value = environment.value(name); !value.isEmpty()) {
            return proxyHost(value);
        }
    }
    return {};
}

/// Runs on a thread of its own: a path may lie on a network drive that takes its time.
QFuture<HostSurvey> surveyHostElsewhere(const HostQuestions &questions)
{
    const auto promise = std::make_shared<QPromise<HostSurvey>>();
    QFuture<HostSurvey> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, questions] {
        promise->addResult(surveyHost(questions));
        promise->finish();
    });
    return future;
}

/// What the registry of `image` says, asked by the engine. Unset where the engine can't ask.
QCoro::Task<std::optional<Result<QStringList>>> askRegistry(docker::Engine &engine, QString image,
                                                            Cancellation *cancel)
{
    std::optional<Result<QStringList>> platforms;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Result<docker::RegistryAuth> auth =
        co_await docker::registryAuthFor(image, environment, cancel);
    if (!auth) {
        platforms = Result<QStringList>(auth.error());
        co_return platforms;
    }
    docker::Request request;
    request.path = u"/distribution/%1/json"_s.arg(docker::imagePath(image));
    request.registryAuth = auth->header;
    const Result<docker::Response> answer = co_await engine.send(request, cancel);
    if (answer) {
        platforms = Result<QStringList>(toPlatforms(answer->json()));
        co_return platforms;
    }
    // Podman has no such request: whether the image can be pulled is known only by trying.
    const QString &words = answer.error().message;
    if (answer.error().code != ErrorCode::NotFound ||
        !(words.contains(u"page not found"_s) || words.contains(u"Not Found"_s))) {
        platforms = Result<QStringList>(answer.error());
    }
    co_return platforms;
}

QCoro::Task<SeenImage> surveyImage(docker::Engine &engine, QString image,
                                   SurveyQuestions::Registries registries, Cancellation *cancel)
{
    SeenImage seen;
    seen.onEngine = co_await engine.inspectImage(image, cancel);
    const bool missing = !seen.onEngine && seen.onEngine.error().code == ErrorCode::NotFound;
    if (registries == Registries::ForAll ||
        (registries == Registries::ForWhatIsMissing && missing)) {
        seen.platforms = co_await askRegistry(engine, image, cancel);
    }
    co_return seen;
}

/// A container that has `volume`, where there is one.
const SeenContainer *holderOf(const Survey &survey, const QString &volume, QString &target)
{
    if (!survey.containers) {
        return nullptr;
    }
    for (const SeenContainer &container : *survey.containers) {
        for (const SeenContainer::Mount &mount : container.mounts) {
            if (mount.volume == volume) {
                target = mount.target;
                return &container;
            }
        }
    }
    return nullptr;
}

QCoro::Task<void> surveySettings(docker::Engine &engine, Survey &survey,
                                 const SurveyQuestions &questions, Cancellation *cancel)
{
    if (!survey.volumes) {
        co_return;
    }
    const auto image = survey.images.find(questions.settingsImage);
    const bool haveImage = image != survey.images.end() && image->onEngine;
    for (const SeenVolume &volume : *survey.volumes) {
        if (survey.settings.size() >= mostVolumesRead ||
            !questions.settingsVolumes.contains(volume.name)) {
            continue;
        }
        QString folder;
        if (const SeenContainer *holder = holderOf(survey, volume.name, folder)) {
            const QString id = holder->id;
            const auto settings = co_await preflight::readSettings(engine, id, folder, cancel);
            survey.settings.insert(volume.name, settings);
        } else if (haveImage) {
            const auto settings = co_await preflight::readSettingsThroughNew(
                engine, volume.name, questions.settingsImage, cancel);
            survey.settings.insert(volume.name, settings);
        }
    }
}

/// With the first image that is there: most agents' images, and docker:dind, can tell.
QCoro::Task<void> trySysbox(docker::Engine &engine, Survey &survey, const QStringList &images,
                            Cancellation *cancel)
{
    if (!survey.info->runtimes.contains(preflight::sysboxRuntime)) {
        co_return;
    }
    for (const QString &image : images) {
        if (survey.images.value(image).onEngine) {
            const auto map =
                co_await preflight::readUidMap(engine, preflight::sysboxRuntime, image, cancel);
            survey.sysboxUidMap = map;
            co_return;
        }
    }
}

} // namespace

SurveyQuestions questionsFor(const Intent &intent)
{
    const CheckOptions &options = intent.options;
    SurveyQuestions questions;
    questions.images = imagesOf(intent.plan);
    for (const Container &container : intent.plan.containers) {
        for (const Mount &mount : container.mounts) {
            if (mount.type == Mount::Type::Bind) {
                questions.paths.append(mount.source);
            } else if (options.readSettings && mount.target == settingsFolder) {
                questions.settingsVolumes.append(mount.source);
                questions.settingsImage = container.image;
            }
        }
    }
    questions.paths.removeDuplicates();
    questions.trySysbox = options.trySysbox && preflight::usesSysbox(intent.plan);
    if (options.askRegistry && options.pull != PullPolicy::Never) {
        questions.registries =
            options.pull == PullPolicy::Always ? Registries::ForAll : Registries::ForWhatIsMissing;
    }
    return questions;
}

QCoro::Task<EngineSelf> askEngine(docker::Engine &engine, Cancellation *cancel)
{
    // A task runs from its call on.
    auto info = engine.info(cancel);
    auto version = engine.version(cancel);
    const Result<docker::EngineInfo> saidInfo = co_await info;
    const Result<docker::EngineVersion> saidVersion = co_await version;
    co_return EngineSelf{saidInfo, saidVersion};
}

QCoro::Task<Survey> takeSurvey(docker::Engine &engine, SurveyQuestions questions,
                               Cancellation *cancel, std::optional<EngineSelf> self)
{
    Survey survey;
    survey.endpoint = engine.endpoint();
    survey.clientProxy = proxyOf(QProcessEnvironment::systemEnvironment());
    survey.socket = surveySocket(survey.endpoint.path);
    // Without an answer there is no more to ask.
    if (!self) {
        self = co_await askEngine(engine, cancel);
    }
    survey.info = self->info;
    survey.version = self->version;
    if (!survey.info) {
        co_return survey;
    }
    const bool isHere = isOnThisMachine(survey.endpoint, *survey.info);
    const HostQuestions hostQuestions{.dataRoot = survey.info->dataRoot, .paths = questions.paths};
    const QFuture<HostSurvey> host =
        isHere ? surveyHostElsewhere(hostQuestions) : QFuture<HostSurvey>();

    // These are asked together, and only waited for one by one.
    auto containers = engine.listContainers({}, cancel);
    auto networks = engine.listNetworks({}, cancel);
    auto volumes = engine.listVolumes({}, cancel);
    std::vector<QCoro::Task<SeenImage>> images;
    for (const QString &image : questions.images) {
        images.push_back(surveyImage(engine, image, questions.registries, cancel));
    }
    survey.containers = read(co_await containers, toSeenContainers);
    survey.networks = read(co_await networks, toSeenNetworks);
    survey.volumes = read(co_await volumes, toSeenVolumes);
    for (qsizetype i = 0; i < questions.images.size(); ++i) {
        const SeenImage image = co_await images[static_cast<std::size_t>(i)];
        survey.images.insert(questions.images[i], image);
    }
    if (isHere) {
        survey.host = co_await host;
    }
    co_await surveySettings(engine, survey, questions, cancel);
    if (questions.trySysbox) {
        co_await trySysbox(engine, survey, questions.images, cancel);
    }
    co_return survey;
}

} // namespace dw
