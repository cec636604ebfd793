#pragma once

#include "plan/plan.h"

#include <QList>
#include <QMap>
#include <QString>

namespace dw {

/// A container, volume or network said in single lines: what is set → its value as text. An aspect
/// is the same whichever way it was written, so two objects are alike when their aspects are.
///
///   "image", "user", "privileged", "env NAME", "label NAME", "mount /target", "network NAME",
///   "host NAME", "port 8111", "group ID", "restart", "stop timeout", "cpus", "memory", "pids
///   limit", "health", "runtime", "secret NAME", "argument --flag=value"
using Aspects = QMap<QString, QString>;

Aspects aspectsOf(const Container &container);
Aspects aspectsOf(const Labels &labels);

/// The key in Aspects for one member of a list. Paths are compared cleaned of ./ and //.
namespace aspect {
QString env(const QString &name);
QString label(const QString &name);
QString mount(const QString &target);
QString network(const QString &name);
QString host(const QString &name);
/// A port of the container; its value is where the host publishes it.
QString port(int containerPort);
QString group(const QString &id);
QString secret(const QString &variable);
/// One word of a container's command. Of flags the order counts for nothing.
QString argument(const QString &word);

/// Not among the aspects of a container: comparisons go by name.
inline const QString name = QStringLiteral("name");
inline const QString image = QStringLiteral("image");
inline const QString user = QStringLiteral("user");
inline const QString privileged = QStringLiteral("privileged");
inline const QString runtime = QStringLiteral("runtime");
inline const QString restart = QStringLiteral("restart");
inline const QString stopTimeout = QStringLiteral("stop timeout");
inline const QString cpus = QStringLiteral("cpus");
inline const QString memory = QStringLiteral("memory");
inline const QString pidsLimit = QStringLiteral("pids limit");
inline const QString health = QStringLiteral("health");
} // namespace aspect

/// One thing that is not as it should be.
struct Difference
{
    enum class Object { Container, Volume, Network };

    Object object = Object::Container;
    QString name;     ///< of the container, volume or network
    QString aspect;   ///< see Aspects; empty: the object as a whole
    QString expected; ///< null: it should not be there
    QString actual;   ///< null: it is not there

    bool operator==(const Difference &) const = default;
};

/// What differs between two sets of aspects, for one object.
QList<Difference> differencesOf(Difference::Object object, const QString &name,
                                const Aspects &expected, const Aspects &actual);

/// What differs between two plans: objects that only one of them has, and aspects of those that
/// both have. Order of objects and of lists counts for nothing. Empty: they make the same.
QList<Difference> differences(const Plan &expected, const Plan &actual);

} // namespace dw
