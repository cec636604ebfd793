#include "cli/inputfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

} // namespace

Result<QByteArray> readInput(const QString &path, qint64 most)
{
    QFile file(path);
    const bool opened =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return Error{ErrorCode::Usage,
                     Text::tr("%1 can't be read: %2.").arg(path, file.errorString()),
                     Text::tr("Check the path and that you may read the file.")};
    }
    QByteArray text;
    // A pipe comes in pieces.
    while (text.size() < most) {
        const QByteArray chunk = file.read(most - text.size());
        if (chunk.isEmpty()) {
            break;
        }
        text += chunk;
    }
    return text;
}

} // namespace dw
