// A line with an image reference, and the user's Docker configuration: which credentials a pull
// gets, and which engine is asked. No helper is ever run: the search path is empty.
#include "docker/registryauth.h"
#include "docker/configfile.h"
#include "docker/endpoint.h"
#include "fuzzing.h"

#include <QFile>
#include <QTemporaryDir>

#include <optional>

using namespace dw;
using namespace dw::docker;
using namespace Qt::Literals::StringLiterals;
using dw::fuzz::require;

namespace {

QCoro::Task<void> store(QCoro::Task<Result<RegistryAuth>> task,
                        std::optional<Result<RegistryAuth>> &result)
{
    result.emplace(co_await task);
}

Result<RegistryAuth> ask(const QString &reference, const QProcessEnvironment &environment)
{
    std::optional<Result<RegistryAuth>> result;
    const auto stored = store(registryAuthFor(reference, environment), result);
    require(result.has_value(), "credentials of a file take no waiting");
    return *result;
}

void check(const Result<RegistryAuth> &auth)
{
    if (!auth) {
        require(!auth.error().message.isEmpty(), "an error says something");
        return;
    }
    if (auth->header.isEmpty()) {
        return;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        auth->header, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    require(bool(decoded), "the header is base64url");
    const Result<Json> json = parseJson(*decoded);
    require(json.ok() && json->is_object(), "the header holds a JSON object");
    require(!stringAt(*json, "serveraddress").isEmpty(), "the header names its server");
}

QProcessEnvironment environmentWith(const QString &folder)
{
    QProcessEnvironment environment;
    environment.insert(u"DOCKER_CONFIG"_s, folder);
    environment.insert(u"HOME"_s, folder);
    return environment;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(),
            "a file is written");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    QByteArray text = fuzz::toBytes(data, size);
    const QString reference = QString::fromUtf8(fuzz::takeLine(text));
    require(!registryHost(reference).isEmpty(), "every reference has a registry");

    const QString path = folder.filePath(u"config.json"_s);
    write(path, text);
    const QProcessEnvironment environment = environmentWith(folder.path());
    const Result<RegistryAuth> ofFile = ask(reference, environment);
    check(ofFile);
    (void)resolveEndpoint({}, environment);
    (void)resolveEndpoint(reference, environment);

    const Result<Json> config = readConfigFile(path);
    const bool hasHelper = config && (memberAnyCase(*config, u"credsStore"_s) ||
                                      memberAnyCase(*config, u"credHelpers"_s));
    const QString asText = QString::fromUtf8(text);
    if (text.isEmpty() || hasHelper || asText.toUtf8() != text) {
        return 0;
    }
    QProcessEnvironment withText = environmentWith(u"/nonexistent"_s);
    withText.insert(u"DOCKER_AUTH_CONFIG"_s, asText);
    const Result<RegistryAuth> ofVariable = ask(reference, withText);
    check(ofVariable);
    require(ofVariable.ok() == ofFile.ok(), "a variable is read as a file is");
    require(!ofFile || ofVariable->header == ofFile->header, "a variable says what a file says");
    return 0;
}
