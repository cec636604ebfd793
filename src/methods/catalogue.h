#pragma once

#include "plan/risks.h"
#include "spec/agentspec.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace dw {

/// What a person reads about one method. The texts are in resources/methods/KEY/method.json.
struct MethodInfo
{
    Method method = Method::DockerSocket;
    QString key;
    QString title;
    QString tagline;
    QString what;
    QStringList useWhen;
    QStringList avoidWhen;
    QStringList needs;
    QList<Risk> risks;
    QMap<QString, QString> comparison; ///< row key (see comparisonRows()) → cell
    QStringList sources;               ///< addresses of pages that the facts come from
};

/// All methods, in the order they are offered, in the language that is spoken.
QList<MethodInfo> methodCatalogue();

MethodInfo methodInfo(Method method);

struct ComparisonRow
{
    QString key;
    QString title;
};

QList<ComparisonRow> comparisonRows();

} // namespace dw
