#include "docker/configfile.h"

#include "docker/tr.h"

#include <QFile>

namespace dw::docker {

namespace {

constexpr JsonLimits limits{qsizetype{1024} * 1024, 32};

}

Result<Json> readConfigFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Json(Json::object());
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, Tr::tr("%1 can't be read: %2").arg(path, file.errorString())};
    }
    Result<Json> json = parseJson(file.read(limits.bytes + 1), limits);
    if (!json && json.error().code == ErrorCode::TooLarge) {
        return Error{ErrorCode::TooLarge, Tr::tr("%1 is too large.").arg(path)};
    }
    if (!json || !json->is_object()) {
        return Error{ErrorCode::Io, Tr::tr("%1 is not a valid JSON object.").arg(path),
                     Tr::tr("Correct the file, or move it away.")};
    }
    return json;
}

const Json *memberAnyCase(const Json &object, const QString &key)
{
    if (!object.is_object()) {
        return nullptr;
    }
    for (const auto &item : object.items()) {
        const bool same = key.compare(QString::fromStdString(item.key()), Qt::CaseInsensitive) == 0;
        if (same && !item.value().is_null()) {
            return &item.value();
        }
    }
    return nullptr;
}

} // namespace dw::docker
