#include "spec/specstore.h"

#include "common/privatefile.h"
#include "spec/specjson.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

constexpr qsizetype mostFiles = 500;
constexpr qint64 largestFile = 1024LL * 1024;

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
    const Result<void> written =
        writePrivateFileSoon(rememberedSpecPath(specHash(spec)), printJson(specToJson(spec)));
    if (!written) {
        return written.error();
    }
    QDir kept(folder());
    forgetOldest(kept);
    return {};
}

std::optional<AgentSpec> recallSpec(const QString &hash)
{
    if (!isHash(hash)) {
        return std::nullopt;
    }
    const auto text = readSmallFile(rememberedSpecPath(hash), largestFile);
    if (!text) {
        return std::nullopt;
    }
    const Result<AgentSpec> spec = specFromJson(*text);
    if (!spec || specHash(*spec) != hash) {
        return std::nullopt;
    }
    return *spec;
}

} // namespace dw
