#include "docker/apiversion.h"

#include "docker/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

namespace {

bool isNumber(QByteArrayView text, qsizetype mostDigits)
{
    return !text.isEmpty() && text.size() <= mostDigits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray ApiVersion::toByteArray() const
{
    return QByteArray::number(major) + '.' + QByteArray::number(minor);
}

Result<ApiVersion> ApiVersion::parse(const QByteArray &text)
{
    const qsizetype dot = text.indexOf('.');
    if (dot < 0 || !isNumber(text.first(dot), 3) || !isNumber(text.sliced(dot + 1), 4)) {
        return Error{ErrorCode::Protocol,
                     Tr::tr("What answers is not a Docker engine: it reports no API version.")};
    }
    return ApiVersion{text.first(dot).toInt(), text.sliced(dot + 1).toInt()};
}

Result<ApiVersion> chooseApi(ApiVersion theirs, bool isPodman)
{
    if (theirs < (isPodman ? oldestPodmanApi : oldestApi)) {
        return Error{ErrorCode::EngineRefused,
                     Tr::tr("The engine is too old: it speaks version %1 of the Engine API, this "
                            "program needs %2.")
                         .arg(QString::fromLatin1(theirs.toByteArray()),
                              QString::fromLatin1(oldestApi.toByteArray())),
                     Tr::tr("Update Docker to 20.10 or newer: docs.docker.com/engine/install")};
    }
    return std::min(theirs, newestApi);
}

} // namespace dw::docker
