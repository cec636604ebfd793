#include "launch/drift.h"

#include "common/json.h"
#include "import/inspection.h"
#include "launch/inparallel.h"
#include "plan/labels.h"
#include "render/shellquote.h"
#include "spec/secretname.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Drift)
};

using Object = Difference::Object;

constexpr qsizetype longestShown = 200;

/// Images by id, each asked for once: the agents of a plan share them.
using Images = QHash<QString, Json>;

QCoro::Task<Result<Json>> inspectImage(docker::Engine &engine, QString id, Cancellation *cancel)
{
    docker::Request request{.path = u"/images/%1/json"_s.arg(docker::pathSegment(id))};
    const Result<docker::Response> response = co_await engine.send(request, cancel);
    if (response) {
        co_return response->json();
    }
    if (response.error().code == ErrorCode::NotFound) {
        co_return Json(); // the tag may have moved on and the old image be gone
    }
    co_return response.error();
}

/// A volume that was there before keeps its labels, and which settings it was first made for is of
/// no consequence.
Aspects withoutHash(Aspects aspects)
{
    aspects.remove(aspect::label(labels::specHash));
    return aspects;
}

/// What Podman gives to a container and nobody asked for, or says in its own words: image names
/// with a registry, defaults of its containers.conf as limits
/// (https://docs.podman.io/en/latest/markdown/podman-run.1.html), binds without whether they must
/// exist.
bool isPodmansOwn(const Difference &difference)
{
    const QString &aspect = difference.aspect, &expected = difference.expected,
                  &actual = difference.actual;
    if (aspect == aspect::image) {
        static const QStringList registries{u"localhost/"_s, u"docker.io/"_s,
                                            u"docker.io/library/"_s};
        return std::any_of(registries.begin(), registries.end(),
                           [&](const QString &registry) { return actual == registry + expected; });
    }
    if (!expected.isNull()) {
        return aspect.startsWith(u"mount "_s) && expected == actual + u", must exist"_s;
    }
    return aspect == aspect::env(u"HOME"_s) || aspect == aspect::env(u"HOSTNAME"_s) ||
           aspect.startsWith(u"--ulimit RLIMIT_"_s) ||
           (aspect == aspect::pidsLimit && actual == u"2048"_s);
}

bool isPodmans(const Json &inspected)
{
    const Json *config = member(inspected, "Config");
    return config != nullptr && stringsAt(*config, "Env").contains(u"container=podman"_s);
}

QList<Difference> compareContainer(const Container &expected, const Json &inspected,
                                   const Json &image, const QString &defaultRuntime)
{
    const Result<Description> description =
        describeInspection(Json::array({inspected}), Json::array({image}), defaultRuntime);
    if (!description || description->plan.containers.isEmpty()) {
        return {{Object::Container,
                 expected.name,
                 {},
                 Text::tr("present"),
                 Text::tr("an answer that can't be read")}};
    }
    QList<Difference> own = differencesOf(Object::Container, expected.name, aspectsOf(expected),
                                          aspectsOf(description->plan.containers.first()));
    for (const Setting &setting : description->settings) {
        const bool beyond =
            setting.kind == Setting::Kind::NotKept || setting.kind == Setting::Kind::Unclear;
        const bool expectedSecret = expected.secretEnv.contains(setting.aspect.mid(4)) &&
                                    setting.aspect.startsWith(u"env "_s);
        if (beyond && !expectedSecret) {
            own.append({Object::Container, expected.name, setting.text, {}, Text::tr("set")});
        }
    }
    if (isPodmans(inspected)) {
        own.removeIf(isPodmansOwn);
    }
    return own;
}

/// What differs in one object of the plan, or that it is not there.
using Comparison = Result<QList<Difference>>;

Comparison missing(Object object, const QString &name)
{
    return QList<Difference>{{object, name, {}, Text::tr("present"), {}}};
}

QCoro::Task<Comparison> compareOne(docker::Engine &engine, const Container &container,
                                   Images &images, QString defaultRuntime, Cancellation *cancel)
{
    const Result<Json> inspected = co_await engine.inspectContainer(container.name, cancel);
    if (!inspected) {
        co_return inspected.error().code == ErrorCode::NotFound
            ? missing(Object::Container, container.name)
            : Comparison(inspected.error());
    }
    const QString id = stringAt(*inspected, "Image");
    if (!images.contains(id)) {
        const Result<Json> image = co_await inspectImage(engine, id, cancel);
        if (!image) {
            co_return image.error();
        }
        images.insert(id, *image);
    }
    co_return compareContainer(container, *inspected, images.value(id), defaultRuntime);
}

Comparison compareLabels(Object object, const QString &name, const Labels &expected,
                         const Result<Json> &inspected)
{
    if (!inspected) {
        return inspected.error().code == ErrorCode::NotFound ? missing(object, name)
                                                             : Comparison(inspected.error());
    }
    const Labels actual = object == Object::Volume ? describeVolume(*inspected).labels
                                                   : describeNetwork(*inspected).labels;
    return differencesOf(object, name, withoutHash(aspectsOf(expected)),
                         withoutHash(aspectsOf(actual)));
}

/// Of the plan's objects, containers first, then volumes and networks.
QCoro::Task<Comparison> compareAt(docker::Engine &engine, const Plan &plan, qsizetype index,
                                  Images &images, QString defaultRuntime, Cancellation *cancel)
{
    if (index < plan.containers.size()) {
        const Container &container = plan.containers.at(index);
        const Comparison one =
            co_await compareOne(engine, container, images, defaultRuntime, cancel);
        co_return one;
    }
    index -= plan.containers.size();
    if (index < plan.volumes.size()) {
        const Volume &volume = plan.volumes.at(index);
        const Result<Json> inspected = co_await engine.inspectVolume(volume.name, cancel);
        co_return compareLabels(Object::Volume, volume.name, volume.labels, inspected);
    }
    const Network &network = plan.networks.at(index - plan.volumes.size());
    const Result<Json> inspected = co_await engine.inspectNetwork(network.name, cancel);
    co_return compareLabels(Object::Network, network.name, network.labels, inspected);
}

/// The objects of a plan in the order of compareAt(), in two stages: a second container of an image
/// comes when the engine has described that image for the first.
std::array<QList<qsizetype>, 2> comparisonStages(const Plan &plan)
{
    std::array<QList<qsizetype>, 2> stages;
    QSet<QString> described;
    const qsizetype count = plan.containers.size() + plan.volumes.size() + plan.networks.size();
    for (qsizetype index = 0; index < count; ++index) {
        const bool waits =
            index < plan.containers.size() && described.contains(plan.containers.at(index).image);
        if (index < plan.containers.size()) {
            described.insert(plan.containers.at(index).image);
        }
        stages[waits ? 1 : 0].append(index);
    }
    return stages;
}

QString shown(const Difference &difference, const QString &value)
{
    const bool secret =
        difference.aspect.startsWith(u"env "_s) && looksSecret(difference.aspect.mid(4));
    if (secret) {
        return u"•••"_s;
    }
    return value.isEmpty() ? u"\"\""_s : value.left(longestShown);
}

/// docker update and docker network change a container in place; anything else needs a new one.
QString remedyInPlace(const Difference &difference)
{
    if (difference.object != Object::Container) {
        return {};
    }
    static const QMap<QString, QString> updates{{aspect::cpus, u"--cpus"_s},
                                                {aspect::memory, u"--memory"_s},
                                                {aspect::pidsLimit, u"--pids-limit"_s},
                                                {aspect::restart, u"--restart"_s}};
    const auto update = updates.find(difference.aspect);
    const bool limit = difference.aspect != aspect::restart;
    // A limit that was not there can't be taken off in place on every engine.
    if (update != updates.end() && !(limit && difference.expected.isNull())) {
        QStringList words{u"docker"_s, u"update"_s, *update,
                          difference.expected.isNull() ? u"no"_s : difference.expected};
        if (difference.aspect == aspect::memory) {
            words += {u"--memory-swap"_s, QString::number(2 * difference.expected.toLongLong())};
        }
        words.append(difference.name);
        return shellJoin(words);
    }
    if (difference.aspect.startsWith(u"network "_s)) {
        const QString network = difference.aspect.mid(8);
        if (difference.expected.isNull()) {
            return shellJoin(
                {u"docker"_s, u"network"_s, u"disconnect"_s, network, difference.name});
        }
        if (difference.actual.isNull() && difference.expected == u"attached"_s) {
            return shellJoin({u"docker"_s, u"network"_s, u"connect"_s, network, difference.name});
        }
    }
    return {};
}

} // namespace

QCoro::Task<Result<QList<Difference>>>
compareWithEngine(docker::Engine &engine, Plan plan, docker::EngineInfo info, Cancellation *cancel)
{
    const auto stages = comparisonStages(plan);
    QList<QList<Difference>> found(stages[0].size() + stages[1].size());
    Images images;
    const auto compare = [&](qsizetype index) -> QCoro::Task<Result<void>> {
        const Comparison one =
            co_await compareAt(engine, plan, index, images, info.defaultRuntime, cancel);
        if (!one) {
            co_return one.error();
        }
        found[index] = *one;
        co_return {};
    };
    for (const QList<qsizetype> &stage : stages) {
        const auto compareNext = [&](qsizetype place) {
            return compare(stage[place]);
        };
        const Result<void> done = co_await inParallel(stage.size(), mostAtOnce, compareNext);
        if (!done) {
            co_return done.error();
        }
    }
    QList<Difference> all;
    for (const QList<Difference> &each : std::as_const(found)) {
        all += each;
    }
    co_return all;
}

Plan planOfAgent(const Plan &plan, const QString &agent)
{
    const auto part = [&agent](const auto &all) {
        auto own = all;
        own.removeIf([&agent](const auto &object) { return object.agent != agent; });
        return own;
    };
    Plan own = plan;
    own.networks = part(plan.networks);
    own.volumes = part(plan.volumes);
    own.containers = part(plan.containers);
    return own;
}

QString describe(const Difference &difference)
{
    const QString what = difference.aspect.isEmpty()
                             ? difference.name
                             : difference.name + u", "_s + difference.aspect;
    if (difference.aspect.isEmpty()) {
        return difference.actual.isNull() ? Text::tr("%1: it is not there").arg(what)
               : difference.expected.isNull()
                   ? Text::tr("%1: it was not asked for").arg(what)
                   : Text::tr("%1: the engine gave %2").arg(what, difference.actual);
    }
    if (difference.expected.isNull()) {
        return Text::tr("%1: not asked for, it has %2")
            .arg(what, shown(difference, difference.actual));
    }
    if (difference.actual.isNull()) {
        return Text::tr("%1: %2 was asked for, it has none")
            .arg(what, shown(difference, difference.expected));
    }
    return Text::tr("%1: %2 was asked for, it has %3")
        .arg(what, shown(difference, difference.expected), shown(difference, difference.actual));
}

QStringList remediesFor(const QList<Difference> &differences, const QString &launchAgain)
{
    QStringList commands;
    for (const Difference &difference : differences) {
        const QString command = remedyInPlace(difference);
        if (command.isEmpty()) {
            return {launchAgain}; // it sets the others right as well
        }
        if (!commands.contains(command)) {
            commands.append(command);
        }
    }
    return commands;
}

} // namespace dw
