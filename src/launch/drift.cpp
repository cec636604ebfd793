#include "launch/drift.h"

#include "common/json.h"
#include "import/inspection.h"
#include "plan/labels.h"
#include "render/shellquote.h"
#include "spec/secretname.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

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

void compareContainer(QList<Difference> &found, const Container &expected, const Json &inspected,
                      const Json &image, const QString &defaultRuntime)
{
    const Result<Description> description =
        describeInspection(Json::array({inspected}), Json::array({image}), defaultRuntime);
    if (!description || description->plan.containers.isEmpty()) {
        found.append({Object::Container,
                      expected.name,
                      {},
                      Text::tr("present"),
                      Text::tr("an answer that can't be read")});
        return;
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
    found += own;
}

QCoro::Task<Result<void>> compareContainers(docker::Engine &engine, const Plan &plan,
                                            QList<Difference> &found, Cancellation *cancel)
{
    const Result<docker::EngineInfo> info = co_await engine.info(cancel);
    if (!info) {
        co_return info.error();
    }
    Images images;
    for (const Container &container : plan.containers) {
        const Result<Json> inspected = co_await engine.inspectContainer(container.name, cancel);
        if (!inspected && inspected.error().code == ErrorCode::NotFound) {
            found.append({Object::Container, container.name, {}, Text::tr("present"), {}});
            continue;
        }
        if (!inspected) {
            co_return inspected.error();
        }
        const QString id = stringAt(*inspected, "Image");
        if (!images.contains(id)) {
            const Result<Json> image = co_await inspectImage(engine, id, cancel);
            if (!image) {
                co_return image.error();
            }
            images.insert(id, *image);
        }
        compareContainer(found, container, *inspected, images.value(id), info->defaultRuntime);
    }
    co_return {};
}

template <class Inspect, class Expected>
QCoro::Task<Result<void>> compareLabels(Object object, QList<Expected> expected, Inspect inspect,
                                        QList<Difference> &found)
{
    for (const Expected &one : expected) {
        const Result<Json> inspected = co_await inspect(one.name);
        if (!inspected && inspected.error().code == ErrorCode::NotFound) {
            found.append({object, one.name, {}, Text::tr("present"), {}});
            continue;
        }
        if (!inspected) {
            co_return inspected.error();
        }
        const Labels actual = object == Object::Volume ? describeVolume(*inspected).labels
                                                       : describeNetwork(*inspected).labels;
        found += differencesOf(object, one.name, withoutHash(aspectsOf(one.labels)),
                               withoutHash(aspectsOf(actual)));
    }
    co_return {};
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

QCoro::Task<Result<QList<Difference>>> compareWithEngine(docker::Engine &engine, Plan plan,
                                                         Cancellation *cancel)
{
    QList<Difference> found;
    Result<void> done = co_await compareContainers(engine, plan, found, cancel);
    if (done) {
        const auto inspect = [&engine, cancel](const QString &name) {
            return engine.inspectVolume(name, cancel);
        };
        done = co_await compareLabels(Object::Volume, plan.volumes, inspect, found);
    }
    if (done) {
        const auto inspect = [&engine, cancel](const QString &name) {
            return engine.inspectNetwork(name, cancel);
        };
        done = co_await compareLabels(Object::Network, plan.networks, inspect, found);
    }
    if (!done) {
        co_return done.error();
    }
    co_return found;
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
