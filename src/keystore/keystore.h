#pragma once

#include "common/result.h"

#include <QString>

#include <qcoro/qcorotask.h>

#include <optional>

// Secrets in the key store of the user's desktop: the Secret Service (GNOME Keyring, KWallet) on
// Linux, the Keychain on macOS, the Credential Manager on Windows. Never in a file of our own:
// where there is no key store nothing is kept.
//
// Each call waits for as long as the desktop asks its user to unlock the store. Errors: Io, with
// the store's own words.
namespace dw::keystore {

/// The secret kept under `name`; unset: there is none.
QCoro::Task<Result<std::optional<QString>>> readSecret(QString name);

/// Replaces what is kept under `name`.
QCoro::Task<Result<void>> keepSecret(QString name, QString secret);

/// Forgetting what is not there is no error.
QCoro::Task<Result<void>> forgetSecret(QString name);

} // namespace dw::keystore
