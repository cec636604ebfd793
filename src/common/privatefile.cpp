#include "common/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

Error cantWrite(const QString &path, const QString &why)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("PrivateFile", "%1 can't be written: %2.").arg(path, why)};
}

} // namespace

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Permissions come before the content.
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written) {
        return cantWrite(path, file.errorString());
    }
    return {};
}

Result<void> writePrivateFileSoon(const QString &path, const QByteArray &content)
{
    QTemporaryFile file(path + u".XXXXXX"_s); // its owner's alone
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open() &&
                         file.write(content) == content.size() && file.flush();
    if (!written) {
        return cantWrite(path, file.errorString());
    }
    file.close();
    std::error_code error;
    std::filesystem::rename(file.filesystemFileName(), QFile(path).filesystemFileName(), error);
    if (error) {
        return cantWrite(path, QString::fromLocal8Bit(error.message().c_str()));
    }
    file.setAutoRemove(false); // it has another name now
    return {};
}

std::optional<QByteArray> readSmallFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray content = file.read(most + 1);
    return content.size() > most ? std::nullopt : std::optional(content);
}

QString stateFolder()
{
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base)) { // as the specification wants relative ones taken
#ifdef Q_OS_UNIX
        base = QDir::home().filePath(u".local/state"_s);
#else
        base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
    }
    return base + u"/dind-wizard"_s;
}

} // namespace dw
