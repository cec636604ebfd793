#pragma once

#include <QString>

/// Labels on everything the program makes. The first two are a contract with scripts (design.md);
/// nothing without the deployment label is ever changed or removed.
namespace dw::labels {

inline const QString deployment = QStringLiteral("io.github.dind-wizard.deployment");
inline const QString specHash = QStringLiteral("io.github.dind-wizard.spec-hash");
inline const QString agent = QStringLiteral("io.github.dind-wizard.agent");   ///< agent's name
inline const QString method = QStringLiteral("io.github.dind-wizard.method"); ///< docker-socket, …
inline const QString role =
    QStringLiteral("io.github.dind-wizard.role"); ///< see toKey(ContainerRole)

/// Whether a label is one of this program's.
inline bool isOwn(const QString &key)
{
    return key.startsWith(QStringLiteral("io.github.dind-wizard."));
}

/// Whether a program, and not a user, gives labels of that name: this one or Docker's own.
inline bool isReserved(const QString &key)
{
    return isOwn(key) || key.startsWith(QStringLiteral("com.docker."));
}

} // namespace dw::labels
