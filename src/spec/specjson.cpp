#include "spec/specjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct SpecFile
{
    Q_DECLARE_TR_FUNCTIONS(SpecFile)
};

constexpr int newestVersion = 1;
constexpr qsizetype maximumBytes = 1024LL * 1024;
constexpr quint64 maximumInteger = std::numeric_limits<qint64>::max();

const nlohmann::json &schemaDocument()
{
    static const nlohmann::json document = [] {
        QFile file(u":/spec/agent-spec.schema.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? nlohmann::json::parse(file.readAll().toStdString()) : nlohmann::json();
    }();
    return document;
}

QMap<QString, QString> mapFromJson(const Json &parent, const char *key)
{
    QMap<QString, QString> map;
    for (const QString &name : keysAt(parent, key)) {
        map.insert(name, toQString(member(parent, key)->at(name.toStdString())));
    }
    return map;
}

Json resourcesToJson(const Resources &resources)
{
    Json object = Json::object();
    if (resources.cpus) {
        object["cpus"] = *resources.cpus;
    }
    if (resources.memoryBytes) {
        object["memory"] = formatMemorySize(*resources.memoryBytes);
    }
    if (resources.pidsLimit) {
        object["pidsLimit"] = *resources.pidsLimit;
    }
    return object;
}

Json engineNetworkToJson(const EngineNetwork &network)
{
    Json object = Json::object();
    if (network.mtu) {
        object["mtu"] = *network.mtu;
    }
    if (!network.addressPool.isEmpty()) {
        object["addressPool"] = network.addressPool;
    }
    if (!network.registryMirror.isEmpty()) {
        object["registryMirror"] = network.registryMirror;
    }
    if (!network.insecureRegistries.isEmpty()) {
        object["insecureRegistries"] = network.insecureRegistries;
    }
    return object;
}

EngineNetwork engineNetworkFromJson(const Json &json)
{
    EngineNetwork network;
    if (member(json, "mtu")) {
        network.mtu = static_cast<int>(integerAt(json, "mtu", 0));
    }
    network.addressPool = stringAt(json, "addressPool");
    network.registryMirror = stringAt(json, "registryMirror");
    network.insecureRegistries = stringsAt(json, "insecureRegistries");
    return network;
}

Json trialServerToJson(const TrialServer &server)
{
    Json object = {{"port", server.port}};
    if (!server.image.isEmpty()) {
        object["image"] = server.image;
    }
    return object;
}

TrialServer trialServerFromJson(const Json &json)
{
    const TrialServer defaults;
    return {.image = stringAt(json, "image"),
            .port = static_cast<int>(integerAt(json, "port", defaults.port))};
}

/// Edits (insert, delete, replace) that turn one word into the other.
qsizetype editDistance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({replaced, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 2) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype distance = editDistance(word.toLower(), candidate.toLower());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

/// An unknown key gets a better message than a schema validator can give: the nearest known one.
std::optional<Error> findUnknownKey(const Json &value, const nlohmann::json &schema,
                                    const QString &place)
{
    if (value.is_array() && schema.contains("items")) {
        for (const Json &item : value) {
            if (auto error = findUnknownKey(item, schema["items"], place + u"[]"_s)) {
                return error;
            }
        }
    }
    if (!value.is_object() || !schema.contains("properties")) {
        return std::nullopt;
    }
    const nlohmann::json &properties = schema["properties"];
    QStringList known;
    for (const auto &property : properties.items()) {
        known.append(QString::fromStdString(property.key()));
    }
    for (const auto &item : value.items()) {
        const QString key = QString::fromStdString(item.key()).left(80);
        const QString path = place.isEmpty() ? key : place + u'.' + key;
        if (!properties.contains(item.key())) {
            const QString suggestion = nearest(key, known);
            return Error{
                ErrorCode::InvalidSpec,
                SpecFile::tr("The settings file has a key \"%1\" that is not known.").arg(path),
                suggestion.isEmpty() ? SpecFile::tr("Known keys here: %1.").arg(known.join(u", "_s))
                                     : SpecFile::tr("Did you mean \"%1\"?").arg(suggestion)};
        }
        if (auto error = findUnknownKey(item.value(), properties[item.key()], path)) {
            return error;
        }
    }
    return std::nullopt;
}

/// Files of this version and of all before it are read. A newer one may mean other things by the
/// same keys.
std::optional<Error> checkVersion(const Json &json)
{
    const Json *version = member(json, "version");
    if (!version || !version->is_number_integer() || *version <= newestVersion) {
        return std::nullopt;
    }
    return Error{ErrorCode::InvalidSpec,
                 SpecFile::tr("The settings file has version %1 of the format, and this program "
                              "knows versions up to %2.")
                     .arg(QString::fromStdString(version->dump()).left(20))
                     .arg(newestVersion),
                 SpecFile::tr("It was saved by a newer dind-wizard. Install that one to open it.")};
}

/// The published schema is the one that is checked.
std::optional<Error> checkSchema(const nlohmann::json &document)
{
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaDocument()), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results)) {
        return std::nullopt;
    }
    // The last result is the outermost; the first names the place where it went wrong.
    valijson::ValidationResults::Error first;
    results.popError(first);
    QStringList place;
    for (const std::string &part : first.context) {
        const QString text = QString::fromStdString(part);
        if (text != u"<root>"_s) {
            place.append(text.mid(1).chopped(1)); // "[name]"
        }
    }
    return Error{ErrorCode::InvalidSpec,
                 SpecFile::tr("The settings file is not valid at \"%1\": %2")
                     .arg(place.join(u'.'), QString::fromStdString(first.description)),
                 SpecFile::tr("Correct that value, or save the settings anew from the wizard.")};
}

Result<std::pair<QString, QString>> splitHost(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0) {
        return Error{ErrorCode::InvalidSpec,
                     SpecFile::tr("\"%1\" in extraHosts is not HOST:ADDRESS.").arg(text.left(200))};
    }
    return std::pair{text.left(colon), text.mid(colon + 1)};
}

Result<AgentSpec> readSpec(const Json &json)
{
    AgentSpec spec;
    spec.method = methodFromKey(stringAt(json, "method")).value_or(spec.method);
    spec.serverUrl = stringAt(json, "serverUrl");
    if (const Json *server = member(json, "trialServer")) {
        spec.trialServer = trialServerFromJson(*server);
    }
    spec.image = stringAt(json, "image");
    if (member(json, "name")) {
        spec.name = stringAt(json, "name");
    }
    spec.count = static_cast<int>(integerAt(json, "count", spec.count));
    if (const Json *engine = member(json, "engine")) {
        spec.enginePlacement = placementFromKey(stringAt(*engine, "placement"));
        spec.engineImage = stringAt(*engine, "image");
        if (const Json *network = member(*engine, "network")) {
            spec.engineNetwork = engineNetworkFromJson(*network);
        }
    }
    if (const Json *socket = member(json, "socket")) {
        spec.socketPath = stringAt(*socket, "path");
        spec.socketProxy =
            socketProxyFromKey(stringAt(*socket, "proxy")).value_or(spec.socketProxy);
    }
    if (member(json, "containerWrapper")) {
        spec.containerWrapper = boolAt(json, "containerWrapper");
    }
    spec.runAs = runAsFromKey(stringAt(json, "runAs")).value_or(spec.runAs);
    spec.env = mapFromJson(json, "env");
    spec.labels = mapFromJson(json, "labels");
    if (const Json *volumes = member(json, "volumes")) {
        for (const Json &volume : *volumes) {
            spec.volumes.append({stringAt(volume, "source"), stringAt(volume, "target"),
                                 boolAt(volume, "readOnly")});
        }
    }
    for (const QString &text : stringsAt(json, "extraHosts")) {
        auto host = splitHost(text);
        if (!host) {
            return host.error();
        }
        spec.extraHosts.append(*host);
    }
    spec.network = stringAt(json, "network");
    if (const Json *resources = member(json, "resources")) {
        if (const Json *cpus = member(*resources, "cpus")) {
            spec.resources.cpus = cpus->get<double>();
        }
        if (const Json *memory = member(*resources, "memory")) {
            spec.resources.memoryBytes = memory->is_string()
                                             ? parseMemorySize(toQString(*memory))
                                             : std::optional<qint64>(memory->get<qint64>());
            if (!spec.resources.memoryBytes) {
                return Error{ErrorCode::InvalidSpec,
                             SpecFile::tr("\"%1\" in resources.memory is not a size.")
                                 .arg(toQString(*memory).left(80)),
                             SpecFile::tr("Write a number with a unit, such as 4g or 512m.")};
            }
        }
        if (const Json *pids = member(*resources, "pidsLimit")) {
            // The validator reads 2^64 - 1 as -1, which would be no limit at all.
            if (pids->is_number_unsigned() && pids->get<quint64>() > maximumInteger) {
                return Error{ErrorCode::InvalidSpec,
                             SpecFile::tr("The number in resources.pidsLimit is too large.")};
            }
            spec.resources.pidsLimit = pids->get<qint64>();
        }
    }
    if (member(json, "restart")) {
        spec.restart = stringAt(json, "restart");
    }
    spec.stopTimeout = static_cast<int>(integerAt(json, "stopTimeout", spec.stopTimeout));
    return spec;
}

} // namespace

Json specToJson(const AgentSpec &spec)
{
    const AgentSpec defaults;
    Json json = {{"version", newestVersion},
                 {"method", toKey(spec.method)},
                 {"serverUrl", spec.serverUrl},
                 {"name", spec.name}};
    const auto put = [&json](const char *key, const auto &value, const auto &initial) {
        if (value != initial) {
            json[key] = value;
        }
    };
    if (spec.trialServer) {
        json["trialServer"] = trialServerToJson(*spec.trialServer);
    }
    put("image", spec.image, defaults.image);
    put("count", spec.count, defaults.count);
    if (spec.enginePlacement) {
        json["engine"]["placement"] = toKey(*spec.enginePlacement);
    }
    if (!spec.engineImage.isEmpty()) {
        json["engine"]["image"] = spec.engineImage;
    }
    if (spec.engineNetwork != defaults.engineNetwork) {
        json["engine"]["network"] = engineNetworkToJson(spec.engineNetwork);
    }
    if (!spec.socketPath.isEmpty()) {
        json["socket"]["path"] = spec.socketPath;
    }
    if (spec.socketProxy != defaults.socketProxy) {
        json["socket"]["proxy"] = toKey(spec.socketProxy);
    }
    put("containerWrapper", spec.containerWrapper, defaults.containerWrapper);
    put("runAs", toKey(spec.runAs), toKey(defaults.runAs));
    if (!spec.env.isEmpty()) {
        json["env"] = spec.env;
    }
    for (const VolumeOption &volume : spec.volumes) {
        Json entry = {{"source", volume.source}, {"target", volume.target}};
        if (volume.readOnly) {
            entry["readOnly"] = true;
        }
        json["volumes"].push_back(entry);
    }
    for (const auto &[name, address] : spec.extraHosts) {
        json["extraHosts"].push_back(QString(name + u':' + address));
    }
    if (!spec.labels.isEmpty()) {
        json["labels"] = spec.labels;
    }
    put("network", spec.network, defaults.network);
    if (spec.resources != defaults.resources) {
        json["resources"] = resourcesToJson(spec.resources);
    }
    put("restart", spec.restart, defaults.restart);
    put("stopTimeout", spec.stopTimeout, defaults.stopTimeout);
    return json;
}

Result<AgentSpec> specFromJson(const QByteArray &text)
{
    const auto json = parseJson(text, {.bytes = maximumBytes, .depth = 16, .uniqueKeys = true});
    if (!json) {
        return Error{ErrorCode::InvalidSpec,
                     SpecFile::tr("This is not a settings file: %1").arg(json.error().message),
                     SpecFile::tr("Choose a file that was saved by this program.")};
    }
    if (!json->is_object()) {
        return Error{ErrorCode::InvalidSpec,
                     SpecFile::tr("This is not a settings file: it holds no JSON object."),
                     SpecFile::tr("Choose a file that was saved by this program.")};
    }
    if (auto error = checkVersion(*json)) {
        return *error;
    }
    if (auto error = findUnknownKey(*json, schemaDocument(), {})) {
        return *error;
    }
    if (auto error = checkSchema(nlohmann::json::parse(text.begin(), text.end()))) {
        return *error;
    }
    return readSpec(*json);
}

QString specHash(const AgentSpec &spec)
{
    const QByteArray digest =
        QCryptographicHash::hash(printJson(specToJson(spec)), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(16));
}

} // namespace dw
