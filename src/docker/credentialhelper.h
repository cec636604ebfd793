#pragma once

#include "common/cancellation.h"
#include "common/result.h"

#include <QProcessEnvironment>
#include <QString>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <optional>

namespace dw::docker {

struct Credentials
{
    QString user;
    QString secret;
};

/// Asks docker-credential-NAME (found on the PATH of `environment`, run without a shell) for the
/// credentials of `server`. None when the helper says that it has none.
/// Errors: Io (no such helper, it fails, it answers nonsense; names the helper), Timeout,
/// Cancelled, TooLarge. A helper that is given up on is killed.
QCoro::Task<Result<std::optional<Credentials>>>
askCredentialHelper(QString name, QString server, QProcessEnvironment environment,
                    Cancellation *cancel,
                    std::chrono::milliseconds timeout = std::chrono::seconds(30));

} // namespace dw::docker
