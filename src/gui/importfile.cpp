#include "gui/importfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace dw::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

constexpr qint64 largestFile = 1024LL * 1024;

} // namespace

Result<QByteArray> readImportFile(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return Error{ErrorCode::Io, Text::tr("%1 is a folder.").arg(path),
                     Text::tr("Choose the file in it: a Compose file, a script with docker "
                              "commands, or saved output of docker inspect.")};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io,
                     Text::tr("%1 could not be opened: %2.").arg(path, file.errorString()),
                     Text::tr("Check that the file is there and that you may read it.")};
    }
    // One byte more than is allowed, so that a larger file is refused and not cut.
    QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile) {
        return Error{
            ErrorCode::TooLarge, Text::tr("%1 is larger than 1 MiB.").arg(path),
            Text::tr("No Compose file or docker command is that long. Choose another file, "
                     "or paste the part of it that makes the agent.")};
    }
    return content;
}

} // namespace dw::gui
