#include "cli/enginenames.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace dw {

namespace {

QString shortName(const QString &choice)
{
    const QUrl url(choice);
    QString name = choice;
    if (!url.host().isEmpty()) {
        name = url.host();
    } else if (choice.contains(u'/')) {
        name = QFileInfo(choice).completeBaseName();
    }
    static const QRegularExpression foreign(u"[^a-z0-9_.-]+"_s);
    name = name.toLower();
    name.replace(foreign, u"-"_s);
    return name.isEmpty() ? u"engine"_s : name;
}

} // namespace

QStringList shortEngineNames(const QStringList &choices)
{
    QStringList names;
    for (const QString &choice : choices) {
        const QString name = shortName(choice);
        QString free = name;
        for (int number = 2; names.contains(free); ++number) {
            free = name + u'-' + QString::number(number);
        }
        names.append(free);
    }
    return names;
}

} // namespace dw
