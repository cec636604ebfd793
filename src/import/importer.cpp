#include "import/importer.h"

#include "import/recognise.h"
#include "import/sources.h"
#include "spec/specjson.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

constexpr qsizetype largestText = 1024LL * 1024;

Result<Import> from(ImportSource source, const Result<Description> &description,
                    const HostFacts &facts)
{
    if (!description) {
        return description.error();
    }
    Result<Import> import = recognise(*description, facts);
    if (import) {
        import->source = source;
    }
    return import;
}

Result<Import> importJson(const QByteArray &text, const HostFacts &facts)
{
    const Result<Json> json = parseJson(text);
    if (!json) {
        return Error{
            ErrorCode::InvalidSpec,
            Text::tr("This looks like JSON and can't be read: %1").arg(json.error().message)};
    }
    const bool inspection =
        json->is_array() || member(*json, "HostConfig") || member(*json, "Config");
    if (inspection) {
        return importInspection(*json, Json::array(), facts);
    }
    const Result<AgentSpec> spec = specFromJson(text);
    if (!spec) {
        return spec.error();
    }
    return Import{ImportSource::SpecFile, *spec, {}};
}

/// A Compose file says `services:` at the beginning of a line; a script says docker or podman.
bool looksLikeCompose(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray start = line.trimmed();
        if (line.startsWith("services") && start.contains(':')) {
            return true;
        }
        if (start.startsWith("docker ") || start.startsWith("sudo ") ||
            start.startsWith("podman ") || start.startsWith("#!")) {
            return false;
        }
    }
    return false;
}

/// What PowerShell writes into files, and a mark that Windows editors put before UTF-8.
QByteArray asUtf8(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    return encoding ? QString(QStringDecoder(*encoding).decode(text)).toUtf8() : text;
}

/// Not [Unit], which begins a file of systemd's.
bool looksLikeJson(const QByteArray &start)
{
    return start.startsWith('{') ||
           (start.startsWith('[') &&
            !(start.size() > 1 && QChar::fromLatin1(start.at(1)).isLetter()));
}

bool mentionsContainers(const QString &text)
{
    return text.contains(u"docker"_s) || text.contains(u"podman"_s) ||
           text.contains(u"nerdctl"_s) || text.trimmed().startsWith(u"run "_s);
}

} // namespace

bool losesSomething(const Import &import)
{
    return std::any_of(import.items.begin(), import.items.end(), [](const ImportItem &item) {
        return item.fate == ImportItem::Fate::NotKept;
    });
}

Result<Import> importText(const QByteArray &bytes, const HostFacts &facts)
{
    if (bytes.size() > largestText) {
        return Error{ErrorCode::InvalidSpec, Text::tr("The text is longer than 1 MiB.")};
    }
    const QByteArray text = asUtf8(bytes);
    if (looksLikeJson(text.trimmed())) {
        return importJson(text, facts);
    }
    if (looksLikeCompose(text)) {
        return importComposeFile(text, facts);
    }
    const QString script = QString::fromUtf8(text);
    if (mentionsContainers(script)) {
        return importDockerCommand(script, facts);
    }
    return Error{ErrorCode::InvalidSpec,
                 Text::tr("This is no docker run command, Compose file or docker inspect output."),
                 Text::tr("A command begins with docker run, a Compose file has a line services:, "
                          "and docker inspect prints JSON.")};
}

Result<Import> importDockerCommand(const QString &text, const HostFacts &facts)
{
    return from(ImportSource::DockerCommand, describeDockerCommand(text), facts);
}

Result<Import> importComposeFile(const QByteArray &text, const HostFacts &facts)
{
    return from(ImportSource::ComposeFile, describeComposeFile(text), facts);
}

Result<Import> importInspection(const Json &containers, const Json &images, const HostFacts &facts)
{
    return from(ImportSource::Inspection, describeInspection(containers, images), facts);
}

} // namespace dw
