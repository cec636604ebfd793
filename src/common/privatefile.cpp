#include "common/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace dw {

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Permissions come before the content.
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("PrivateFile", "%1 can't be written: %2.")
                         .arg(path, file.errorString())};
    }
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
