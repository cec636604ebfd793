#include "spec/specstore.h"

#include "spec/specjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype mostFiles = 500;
constexpr qint64 largestFile = 1024LL * 1024;
constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/dind-wizard/launched"_s;
}

bool isHash(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{16}\\z"_s);
    return form.match(text).hasMatch();
}

void forgetOldest(QDir &kept)
{
    const QStringList names = kept.entryList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (const QString &name : names.mid(mostFiles)) {
        kept.remove(name);
    }
}

} // namespace

QString rememberedSpecPath(const QString &hash)
{
    return folder() + u'/' + hash + u".json"_s;
}

Result<void> rememberSpec(const AgentSpec &spec)
{
    QDir kept(folder());
    QSaveFile file(rememberedSpecPath(specHash(spec)));
    const QByteArray text = printJson(specToJson(spec));
    // Permissions come before the content.
    const bool written = kept.mkpath(u"."_s) && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(onlyOwner) && file.write(text) == text.size() &&
                         file.commit();
    if (!written) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("SpecStore", "%1 can't be written: %2.")
                         .arg(file.fileName(), file.errorString())};
    }
    forgetOldest(kept);
    return {};
}

std::optional<AgentSpec> recallSpec(const QString &hash)
{
    QFile file(rememberedSpecPath(hash));
    if (!isHash(hash) || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const Result<AgentSpec> spec = specFromJson(file.read(largestFile + 1));
    if (!spec || specHash(*spec) != hash) {
        return std::nullopt;
    }
    return *spec;
}

} // namespace dw
