#include "import/inspectedimage.h"

#include "import/roles.h"
#include "methods/knownimages.h"
#include "plan/labels.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

const Json &at(const Json &object, const char *key)
{
    static const Json none;
    const Json *found = member(object, key);
    return found ? *found : none;
}

/// "docker:29-dind" and the like; a mirror's or a registry's too.
bool isEngineImage(const QString &image)
{
    const QString last = image.section(u'/', -1);
    return last.startsWith(u"docker:"_s) && last.contains(u"dind"_s);
}

bool isAgentImage(const QString &image)
{
    return image.contains(u"teamcity-agent"_s) || image.contains(u"teamcity-minimal-agent"_s);
}

bool isServerImage(const QString &image)
{
    return image.contains(u"teamcity-server"_s);
}

/// The place of a variable among the image's; -1: it has none like it.
qsizetype placeIn(const QStringList &imageEnv, const QString &variable)
{
    const QString name = variable.section(u'=', 0, 0);
    for (qsizetype i = 0; i < imageEnv.size(); ++i) {
        if (imageEnv[i] == variable || imageEnv[i] == name) {
            return i;
        }
    }
    return -1;
}

/// Where what the engine has appended begins.
qsizetype tailOf(const QStringList &env, const InspectedImage &image)
{
    qsizetype begin = env.size();
    if (!image.known) {
        // Images have a PATH first of all; the order of the rest is known of an image only.
        const auto path = std::find_if(env.begin(), env.end(), [](const QString &variable) {
            return variable.startsWith(u"PATH="_s);
        });
        return path - env.begin();
    }
    for (qsizetype last = image.env.size(); begin > 0; --begin) {
        const qsizetype place = placeIn(image.env, env[begin - 1]);
        if (place < 0 || place >= last) {
            break;
        }
        last = place;
    }
    return begin;
}

/// What Podman gives to every container.
bool isPodmans(const QString &variable)
{
    static const QStringList own{u"container=podman"_s, u"container=oci"_s, u"TERM=xterm"_s};
    return own.contains(variable);
}

} // namespace

QStringList wordsAt(const Json &object, const char *key)
{
    const QString word = stringAt(object, key);
    return word.isEmpty() ? stringsAt(object, key) : QStringList{word};
}

QMap<QString, QString> textsAt(const Json &object, const char *key)
{
    QMap<QString, QString> texts;
    if (const Json *map = member(object, key); map && map->is_object()) {
        for (const auto &item : map->items()) {
            const QString text = toQString(item.value());
            texts.insert(fromUtf8(item.key()), text.isNull() ? u""_s : text);
        }
    }
    return texts;
}

InspectedImage inspectedImage(const Json &image)
{
    const Json &config = at(image, "Config");
    return {.known = true,
            .env = stringsAt(config, "Env"),
            .labels = textsAt(config, "Labels"),
            .command = wordsAt(config, "Cmd"),
            .entrypoint = wordsAt(config, "Entrypoint"),
            .volumes = keysAt(config, "Volumes"),
            .ports = keysAt(config, "ExposedPorts"),
            .user = stringAt(config, "User"),
            .workingDirectory = stringAt(config, "WorkingDir"),
            .stopSignal = stringAt(config, "StopSignal"),
            .health = at(config, "Healthcheck")};
}

InspectedImage presumedImage(const Json &container)
{
    const Json &config = at(container, "Config");
    const QString name = stringAt(config, "Image");
    const QMap<QString, QString> labels = textsAt(config, "Labels");
    const KnownImages &known = knownImages();
    InspectedImage image;
    image.known = false;
    image.env = {u"PATH"_s};
    const bool engine = isEngineImage(name) || labels.value(labels::role) == u"engine"_s ||
                        wordsAt(config, "Entrypoint") == known.engineEntrypoint;
    if (engine) {
        image.env = known.engineEnv;
        image.volumes = known.engineVolumes;
        image.entrypoint = known.engineEntrypoint;
        image.ports = known.enginePorts;
    } else if (isServerImage(name) || labels.value(labels::role) == u"server"_s) {
        image.env = known.serverEnv;
        image.volumes = known.serverVolumes;
        image.command = known.serverCommand;
        image.user = known.serverUser;
        image.ports = known.serverPorts;
    } else if (isSocketProxyImage(name) || labels.value(labels::role) == u"socket-proxy"_s) {
        image.env = known.socketProxyEnv;
        image.entrypoint = known.socketProxyEntrypoint;
        image.command = known.socketProxyCommand;
        image.ports = known.socketProxyPorts;
        image.stopSignal = u"SIGUSR1"_s; // HAProxy's: finish what is under way
    } else if (isAgentImage(name) || labels.value(labels::role) == u"agent"_s) {
        image.env = known.agentEnv;
        image.volumes = known.agentVolumes;
        image.command = known.agentCommand;
        image.user = known.agentUser;
    }
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        if (it.key().startsWith(u"dockerImage."_s) ||
            it.key().startsWith(u"org.opencontainers.image."_s) || it.key() == u"maintainer"_s) {
            image.labels.insert(it.key(), it.value());
        }
    }
    return image;
}

QStringList givenEnv(const QStringList &env, const InspectedImage &image)
{
    const qsizetype tail = tailOf(env, image);
    // Where nothing stands at the end as engines put it, the order says nothing.
    const bool ordered = tail < env.size();
    QStringList given;
    for (qsizetype i = 0; i < env.size(); ++i) {
        const bool images = (!ordered || i >= tail) && placeIn(image.env, env[i]) >= 0;
        if (!images && !isPodmans(env[i])) {
            given.append(env[i]);
        }
    }
    return given;
}

} // namespace dw
