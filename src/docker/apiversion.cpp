#include "docker/apiversion.h"

#include "docker/tr.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dw::docker {

QByteArray ApiVersion::toByteArray() const
{
    return QByteArray::number(major) + '.' + QByteArray::number(minor);
}

Result<ApiVersion> ApiVersion::parse(const QByteArray &text)
{
    static const QRegularExpression form(u"^([0-9]{1,3})\\.([0-9]{1,4})$"_s);
    const auto match = form.match(QString::fromLatin1(text));
    if (!match.hasMatch()) {
        return Error{ErrorCode::Protocol,
                     Tr::tr("What answers is not a Docker engine: it reports no API version.")};
    }
    return ApiVersion{match.captured(1).toInt(), match.captured(2).toInt()};
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
