#include "import/inspection.h"

#include "import/composekeys.h"
#include "import/composereport.h"
#include "import/enginearguments.h"
#include "import/healthtest.h"
#include "import/inspectionreader.h"
#include "import/masking.h"
#include "import/sources.h"
#include "import/values.h"
#include "plan/comparison.h"
#include "plan/labels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

using Kind = Setting::Kind;
using compose::serviceKey;
using compose::shownAssignment;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

const QString tokenVariable = u"AGENT_TOKEN"_s;

/// The objects of an array, or one object alone.
std::vector<const Json *> objectsOf(const Json &json)
{
    std::vector<const Json *> objects;
    if (json.is_object()) {
        objects.push_back(&json);
    }
    if (json.is_array()) {
        for (const Json &item : json) {
            if (item.is_object()) {
                objects.push_back(&item);
            }
        }
    }
    return objects;
}

/// Image ids, with and without the name of the digest.
QString bareId(const QString &id)
{
    return id.startsWith(u"sha256:"_s) ? id.mid(7) : id;
}

QString nameOf(const Json &container)
{
    const QString name = stringAt(container, "Name");
    return name.startsWith(u'/') ? name.mid(1) : name;
}

/// Nanoseconds as whole seconds; `fallback` for none. A time above zero is at least one second.
std::chrono::seconds secondsAt(const Json &object, const char *key, int fallback)
{
    const std::int64_t nanoseconds = integerAt(object, key);
    if (nanoseconds <= 0) {
        return std::chrono::seconds(fallback);
    }
    constexpr std::int64_t second = 1'000'000'000;
    const bool roundsUp = nanoseconds % second >= second / 2;
    return std::chrono::seconds(
        std::max<std::int64_t>(nanoseconds / second + (roundsUp ? 1 : 0), 1));
}

Labels ownLabels(const Json &object)
{
    Labels labels = textsAt(object, "Labels");
    labels.removeIf([](auto it) { return isToolLabel(it.key()); });
    return labels;
}

} // namespace

const Json &objectAt(const Json &object, const char *key)
{
    static const Json none = Json::object();
    const Json *found = member(object, key);
    return found && found->is_object() ? *found : none;
}

bool saysNothing(const Json &value)
{
    return value.is_null() || (value.is_boolean() && !value.get<bool>()) ||
           (value.is_number() && value.get<double>() == 0) ||
           (value.is_string() && toQString(value).isEmpty()) ||
           (value.is_structured() && value.empty());
}

bool isToolLabel(const QString &key)
{
    return key.startsWith(u"com.docker.compose."_s) || key.startsWith(u"io.podman.compose."_s) ||
           key.startsWith(u"desktop.docker.io/"_s);
}

QString plainText(const Json &value)
{
    return value.is_string()
               ? toQString(value)
               : QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

InspectionReader::InspectionReader(const Json &container, const InspectedImage &image,
                                   const Surroundings &surroundings, QList<Setting> &settings)
    : m_inspection(container), m_config(objectAt(container, "Config")),
      m_host(objectAt(container, "HostConfig")), m_image(image), m_surroundings(surroundings),
      m_settings(settings)
{
}

Container InspectionReader::read()
{
    m_container.name = nameOf(m_inspection);
    if (m_container.name.isEmpty()) {
        m_container.name = stringAt(m_inspection, "Id").left(12);
    }
    if (m_container.name.isEmpty()) {
        m_container.name = u"container"_s;
    }
    m_container.image = stringAt(m_config, "Image");
    if (!m_container.image.isEmpty()) {
        aspect(m_container.image, aspect::image);
    }
    readConfig();
    readHostConfig();
    mounts();
    networks();
    m_container.agent = m_container.labels.value(labels::agent);
    m_container.role = containerRoleFromKey(m_container.labels.value(labels::role));
    return m_container;
}

void InspectionReader::aspect(const QString &text, const QString &aspect)
{
    m_settings.append({Kind::Aspect, text, 0, m_container.name, aspect, {}});
}

void InspectionReader::drop(const QString &text, const QString &why, Kind kind)
{
    m_settings.append({kind, text, 0, m_container.name, {}, why});
}

void InspectionReader::readConfig()
{
    environment();
    labels();
    user();
    startCommand();
    stopping();
    health();
    hostname();
    ports();
    otherConfig();
}

void InspectionReader::environment()
{
    for (const QString &variable : givenEnv(stringsAt(m_config, "Env"), m_image)) {
        const auto pair = values::assignment(variable);
        const QString name = pair ? pair->first : variable;
        const QString value = pair ? pair->second : u""_s;
        const QString text = u"--env "_s + shownAssignment(name, value);
        if (name == tokenVariable) {
            m_container.secretEnv = {tokenVariable};
            aspect(text, u"secret "_s + tokenVariable);
        } else {
            m_container.env.insert(name, value);
            aspect(text, aspect::env(name));
        }
    }
}

void InspectionReader::labels()
{
    const QMap<QString, QString> all = textsAt(m_config, "Labels");
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString text = u"--label "_s + shownAssignment(it.key(), it.value());
        if (isToolLabel(it.key())) {
            drop(text, Text::tr("Docker Compose and Docker Desktop mark with it what is theirs."),
                 Kind::NoEffect);
        } else if (!m_image.labels.contains(it.key()) || m_image.labels[it.key()] != it.value()) {
            m_container.labels.insert(it.key(), it.value());
            aspect(text, aspect::label(it.key()));
        }
    }
}

void InspectionReader::user()
{
    const QString user = stringAt(m_config, "User");
    // Of agents that this program made it is known that they were told to be root.
    const bool told = user == u"0"_s && m_container.labels.value(labels::role) == u"agent"_s;
    if (!user.isEmpty() && (user != m_image.user || told)) {
        m_container.user = user;
        aspect(u"--user "_s + user, aspect::user);
    }
}

void InspectionReader::startCommand()
{
    const auto words = [](const QStringList &list) {
        return healthCommand(QStringList{u"CMD"_s} + list).value_or(QString());
    };
    const QStringList entrypoint = wordsAt(m_config, "Entrypoint");
    const QStringList command = wordsAt(m_config, "Cmd");
    if (!entrypoint.isEmpty() && entrypoint != m_image.entrypoint) {
        drop(u"--entrypoint "_s + words(entrypoint), serviceKey(u"entrypoint"_s).why);
    }
    const bool isImages = entrypoint.isEmpty() || entrypoint == m_image.entrypoint;
    const auto arguments = isImages ? engineArguments(command) : std::nullopt;
    if (command.isEmpty() || command == m_image.command) {
        // As the image has it.
    } else if (arguments) {
        m_container.command = *arguments;
        for (const QString &word : *arguments) {
            aspect(maskAssignments(word).left(200), aspect::argument(word));
        }
    } else {
        drop(words(command), serviceKey(u"command"_s).why);
    }
    const QString directory = stringAt(m_config, "WorkingDir");
    const bool usual = directory.isEmpty() || directory == m_image.workingDirectory ||
                       (directory == u"/"_s && m_image.workingDirectory.isEmpty());
    if (!usual) {
        drop(u"--workdir "_s + directory, serviceKey(u"working_dir"_s).why);
    }
}

void InspectionReader::stopping()
{
    const Json *timeout = member(m_config, "StopTimeout");
    const std::int64_t seconds = integerAt(m_config, "StopTimeout", 10);
    m_container.stopTimeout = std::chrono::seconds(seconds);
    if (timeout) {
        aspect(u"--stop-timeout %1"_s.arg(seconds), aspect::stopTimeout);
    }
    const Json *signal = member(m_config, "StopSignal");
    const QString name = signal ? plainText(*signal) : QString();
    static const QStringList usual{QString(), u""_s, u"SIGTERM"_s, u"15"_s};
    if (!usual.contains(name) && name != m_image.stopSignal) {
        drop(u"--stop-signal "_s + name, serviceKey(u"stop_signal"_s).why);
    }
}

void InspectionReader::health()
{
    const Json &check = objectAt(m_config, "Healthcheck");
    const QStringList test = stringsAt(check, "Test");
    if (test.isEmpty() || check == m_image.health) {
        return;
    }
    const auto command = healthCommand(test);
    if (!command) {
        drop(u"--no-healthcheck"_s,
             Text::tr("The check that the image has, if it has one, is left as it is."));
        return;
    }
    m_container.health =
        HealthCheck{.command = *command,
                    .interval = secondsAt(check, "Interval", 30),
                    .timeout = secondsAt(check, "Timeout", 30),
                    .startPeriod = secondsAt(check, "StartPeriod", 0),
                    .retries = static_cast<int>(std::clamp<std::int64_t>(
                        integerAt(check, "Retries"), 0, std::numeric_limits<int>::max()))};
    if (m_container.health->retries == 0) {
        m_container.health->retries = 3;
    }
    aspect(u"--health-cmd "_s + *command, aspect::health);
    if (integerAt(check, "StartInterval") > 0) {
        drop(u"--health-start-interval %1ns"_s.arg(integerAt(check, "StartInterval")),
             Text::tr("A check has no such setting here."));
    }
}

void InspectionReader::hostname()
{
    const QString name = stringAt(m_config, "Hostname");
    const QString mode = stringAt(m_host, "NetworkMode");
    const bool shared = mode == u"host"_s || mode.startsWith(u"container:"_s) ||
                        stringAt(m_host, "UTSMode") == u"host"_s;
    if (!name.isEmpty() && !shared && !stringAt(m_inspection, "Id").startsWith(name)) {
        drop(u"--hostname "_s + name, serviceKey(u"hostname"_s).why);
    }
    if (const QString domain = stringAt(m_config, "Domainname"); !domain.isEmpty() && !shared) {
        drop(u"--domainname "_s + domain, serviceKey(u"domainname"_s).why);
    }
}

void InspectionReader::ports()
{
    const QStringList published = keysAt(m_host, "PortBindings");
    for (const QString &port : keysAt(m_config, "ExposedPorts")) {
        if (!published.contains(port) && !m_image.ports.contains(port)) {
            drop(u"--expose "_s + port, serviceKey(u"expose"_s).why, Kind::NoEffect);
        }
    }
}

void InspectionReader::otherConfig()
{
    for (const char *key : {"Tty", "OpenStdin"}) {
        if (boolAt(m_config, key)) {
            drop(key == std::string_view("Tty") ? u"--tty"_s : u"--interactive"_s,
                 serviceKey(u"tty"_s).why, Kind::NoEffect);
        }
    }
    if (const QString mac = stringAt(m_config, "MacAddress"); !mac.isEmpty()) {
        drop(u"--mac-address "_s + mac, serviceKey(u"mac_address"_s).why);
    }
    if (boolAt(m_config, "NetworkDisabled")) {
        drop(u"--network none"_s, QString());
    }
}

Result<Description> describeInspection(const Json &containers, const Json &images,
                                       const QString &defaultRuntime)
{
    QMap<QString, InspectedImage> known;
    for (const Json *image : objectsOf(images)) {
        if (const QString id = bareId(stringAt(*image, "Id")); !id.isEmpty()) {
            known.insert(id, inspectedImage(*image));
        }
    }
    const std::vector<const Json *> all = objectsOf(containers);
    InspectionReader::Surroundings surroundings{defaultRuntime, {}};
    for (const Json *container : all) {
        surroundings.names.insert(stringAt(*container, "Id"), nameOf(*container));
    }
    Description description;
    for (const Json *container : all) {
        if (!member(*container, "Config")) {
            continue; // of an image, a volume or a network
        }
        const auto image = known.find(bareId(stringAt(*container, "Image")));
        const InspectedImage from = image != known.end() ? *image : presumedImage(*container);
        if (!stringAt(objectAt(*container, "Config"), "Image").isEmpty()) {
            description.plan.containers.append(
                InspectionReader(*container, from, surroundings, description.settings).read());
        }
    }
    if (description.plan.containers.isEmpty()) {
        return Error{ErrorCode::InvalidSpec, Text::tr("No container is described here."),
                     Text::tr("Give what \"docker inspect\" prints for a container.")};
    }
    return description;
}

Result<Description> describeInspection(const Json &containers, const Json &images)
{
    return describeInspection(containers, images, u"runc"_s);
}

Volume describeVolume(const Json &volume)
{
    const Labels labels = ownLabels(volume);
    return {stringAt(volume, "Name"), labels, labels.value(labels::agent)};
}

Network describeNetwork(const Json &network)
{
    const Labels labels = ownLabels(network);
    return {stringAt(network, "Name"), labels, labels.value(labels::agent)};
}

} // namespace dw
